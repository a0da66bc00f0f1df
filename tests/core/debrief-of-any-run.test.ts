import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { caseNames } from '../../src/check/vite-plugin.ts'
import { heldAfter, tellings } from '../../src/core/knowledge.ts'
import { debrief } from '../../src/core/debrief.ts'
import { skipPrefix } from '../../src/core/story.ts'
import { openPlaythrough, type Case, type Playthrough } from '../../src/playthrough.ts'
import { caseOf } from '../routes/route.ts'
import { tiny } from './tiny.ts'
import { startsOf, walks } from './walk.ts'

const debriefed = (of: Case, all: readonly Playthrough[]) =>
  all.map(({ run, moments }) => ({ run, moments, found: debrief(of.evidence, run, moments) }))

const sampled = caseNames(path.resolve(import.meta.dirname, '../..')).map((name) => {
  const of = caseOf(name)
  return [name, of, debriefed(of, walks(of, startsOf(of), 8))] as const
})

describe.each([['tiny', tiny, debriefed(tiny, walks(tiny, ['whole'], 40))], ...sampled] as const)(
  'the debrief of any run of %s',
  (_name, of, all) => {
    const { evidence } = of

    test('is complete: each decision taken has its card, each one summed up is named, and there is nothing else', () => {
      for (const { run, found } of all) {
        const taken = evidence.decisions.filter((one) => one.options.some((option) => run.choices.includes(option.id))).map((one) => one.id)
        expect(found.cards.map((card) => card.id).sort()).toEqual(taken.sort())
        const scenes = run.choices.filter((id) => id.startsWith(skipPrefix)).map((id) => id.slice(skipPrefix.length))
        for (const one of found.skipped) {
          expect(scenes, one.id).toContain(one.scene)
          expect(taken).not.toContain(one.id)
        }
      }
    })

    test('shows on each card the options chosen, in the words they were offered in, and what pulled and what was missed for every option', () => {
      for (const { run, moments, found } of all)
        for (const card of found.cards) {
          const chosen = card.options.filter((option) => option.chosen)
          expect(chosen.length, card.id).toBeGreaterThan(0)
          for (const option of chosen) {
            expect(run.choices).toContain(option.id)
            expect(moments.some((moment) => moment.offered.some((one) => one.id === option.id && one.text === option.text))).toBe(true)
          }
          for (const option of card.options) expect(Math.min(option.attractive.length, option.missed.length), option.id).toBeGreaterThan(0)
          expect(card.sources.length, card.id).toBeGreaterThan(0)
        }
    })

    test('cites only what happened in it: choices, people told, dates', () => {
      for (const { run, moments, found } of all) {
        const [from, to] = [found.from, found.to]
        const within = (at: string) => at >= from && at <= to
        for (const card of found.cards) {
          expect(within(card.at), card.id).toBe(true)
          expect(card.reason).toBe(run.asides.find((aside) => aside.at === card.moment)?.reason)
        }
        const told = tellings(moments)
        for (const { telling } of found.sharing.spills) expect(told).toContainEqual(telling)
        for (const need of found.sharing.needs)
          if (need.status === 'in-time' || need.status === 'late')
            expect(found.known.some((one) => one.holder === need.need.who && one.fact === need.need.fact && one.at === need.known)).toBe(
              true,
            )
        for (const action of found.delay.actions) {
          if (action.done === undefined) continue
          expect(within(action.done), action.action.id).toBe(true)
          expect(
            action.action.doneBy.some((choice) => run.choices.includes(choice)),
            action.action.id,
          ).toBe(true)
        }
        for (const rung of found.timeline.mine) {
          expect(found.cards.map((card) => card.id)).toContain(rung.decision)
          expect(within(rung.at)).toBe(true)
        }
        for (const known of found.known) expect(known.at <= to && (known.moment >= 0 ? known.at >= from : true), known.fact).toBe(true)
      }
    })

    test('adds up: what is counted is the sum of what is shown', () => {
      for (const { found } of all) {
        const { actions, beyondGuidance, beyondTarget } = found.delay
        const days = actions.filter((one) => one.unit === 'working-days')
        expect(beyondGuidance + beyondTarget).toBe(days.reduce((sum, one) => sum + one.avoidable, 0))
        for (const one of actions)
          expect(one.avoidable === 0 || ['late', 'not-done', 'hasty'].includes(one.status), one.action.id).toBe(true)
        const { needs, inTime, late, never } = found.sharing
        const out = needs.filter((one) => ['not-reached', 'skipped', 'could-not'].includes(one.status)).length
        expect(inTime + late + never + out).toBe(needs.length)
        for (const stay of found.timeline.stays) expect(stay.from <= stay.until, stay.fact).toBe(true)
      }
    })

    test('K3: measures what the deciding chair held when it was asked', () => {
      for (const { moments, found } of all)
        for (const card of found.cards) {
          const moment = moments[card.moment]
          expect(moment?.seat).toBe(card.seat)
          const held = moment ? heldAfter(found.known, card.seat, moment) : new Set()
          const later = found.known.filter((one) => one.holder === card.seat && one.moment > card.moment).map((one) => one.fact)
          for (const fact of later) expect(held.has(fact), `${card.id} ${fact}`).toBe(false)
        }
    })

    test('B1: is the same, byte for byte, when the run is played again from its choices', () => {
      for (const { run, found } of all) {
        const { playthrough, lost } = openPlaythrough(of, structuredClone(run))
        expect(lost).toBeUndefined()
        expect(JSON.stringify(debrief(evidence, playthrough.run, playthrough.moments))).toBe(JSON.stringify(found))
      }
    })
  },
)
