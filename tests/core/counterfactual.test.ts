import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { debrief } from '../../src/core/debrief.ts'
import { follow, forkOf } from '../../src/core/counterfactual.ts'
import { sideBySide } from '../../src/core/side-by-side.ts'
import type { Moment } from '../../src/core/moment.ts'
import { startingPoint } from '../../src/core/run.ts'
import { replay } from '../../src/core/story.ts'
import { played, routesOf } from '../routes/route.ts'

const whole = (name: string, route: string) => {
  const { of, moments, found } = played(name, route)
  const start = startingPoint(of.evidence, 'whole')
  const path = (at: number, own: readonly string[]) => follow(of.story, start, moments, at, own)
  const card = (id: string) => {
    const one = found.cards.find((other) => other.id === id)
    if (!one) throw new Error(`${route} never came to ${id}`)
    return one
  }
  return { of, moments, found, start, path, card }
}

const text = (moments: readonly Moment[]) => JSON.stringify(moments)

/** The choices by which a run answered one of its decisions: one, or the items of a list and what closed it. */
const answersOf = (moments: readonly Moment[], at: number): string[] => {
  const out: string[] = []
  for (let i = at + 1; i < moments.length; i++) {
    const choice = moments[i]?.choice ?? ''
    out.push(choice)
    if (moments[i - 1]?.offered.find((one) => one.id === choice)?.kind !== 'pick') break
  }
  return out
}

const routes = ['family-u', 'child-v', 'child-z'].flatMap((name) => routesOf(name).map((route) => [name, route] as const))

describe.each(routes)('R8: %s along %s', (name, route) => {
  const { moments, found, path, of } = whole(name, route)

  test('the same option, followed, gives the same run; nothing differs', () => {
    // Every third: they share most of their moments.
    for (const card of found.cards.filter((_, i) => i % 3 === 0)) {
      const at = forkOf(moments, card.moment)
      const again = path(at, answersOf(moments, at))
      expect(again.state).toBe('complete')
      expect(again.departures).toEqual([])
      expect(text(again.moments)).toBe(text(moments.slice(0, again.moments.length)))
      const beside = sideBySide(of.evidence, moments, again.moments, at)
      expect([beside.actions, beside.steps, beside.needs, beside.known]).toEqual([[], [], [], []])
      expect(beside.scenes.every((row) => row.first && row.other)).toBe(true)
      expect(beside.until.first).toBe(beside.until.other)
    }
  })
})

test(
  'R2, R8: any other option, with any answers to what the path then asks, ends or asks; replayed, it is the same',
  { timeout: 60_000 },
  () => {
    const { of, moments, found, start, path } = whole('child-z', 'as-reviewed')
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), (which, picks) => {
        const card = found.cards[which % found.cards.length]
        if (!card) return
        const at = forkOf(moments, card.moment)
        const own: string[] = []
        let other = path(at, own)
        for (const pick of picks) {
          if (other.state === 'complete') break
          const offered = other.moments.at(-1)?.offered ?? []
          own.push(offered[pick % offered.length]?.id ?? '')
          const more = path(at, own)
          expect(more.moments.length).toBeGreaterThan(other.moments.length)
          expect(text(more.moments.slice(0, other.moments.length))).toBe(text(other.moments))
          other = more
        }
        expect(text(other.moments.slice(0, at + 1))).toBe(text(moments.slice(0, at + 1)))
        expect(text(replay(of.story, start, other.choices).moments)).toBe(text(other.moments))
        expect(other.moments.every((moment) => moment.index <= at || moment.chapter >= other.chapter)).toBe(true)
      }),
      { numRuns: 12 },
    )
  },
)

test('R8: what the path asks and the run never answered stops it; an answer by hand goes on', () => {
  const { path, card } = whole('child-z', 'strong')
  const at = card('z-d9').moment
  const asks = path(at, ['z-d9-charge'])
  expect(asks.state).toBe('asks')
  expect(asks.moments.at(-1)?.offered.map((one) => one.id)).toContain('z-d9-again-refer')
  expect(asks.followed).toContain('z-d11-alert')
  const on = path(at, ['z-d9-charge', 'z-d9-again-refer'])
  expect(on.state).toBe('complete')
  expect(on.followed.length).toBeGreaterThan(asks.followed.length)
})

test('R8: an answer whose scene offers it no more is named, and so is one whose scene never comes', () => {
  const { path, card } = whole('child-z', 'as-reviewed')
  expect(path(card('z-d9').moment, ['z-d9-refer']).departures).toMatchObject([{ choice: 'z-d9-again-email', why: 'not-offered' }])
  expect(path(card('z-d15').moment, ['z-d15-both-ring']).departures).toMatchObject([{ choice: 'z-d15-again-leave', why: 'not-reached' }])
})

test('R8: a list is filled anew from its beginning, and closed by hand', () => {
  const { moments, path, card } = whole('child-z', 'strong')
  const at = forkOf(moments, card('z-d18').moment)
  expect(moments[at]?.offered.map((one) => one.kind)).toContain('pick')
  expect(path(at, ['c3-note-condition']).state).toBe('asks')
  const sent = path(at, ['c3-note-condition', 'z-d18-send'])
  expect(sent.state).toBe('complete')
  expect(sent.choices.slice(at, at + 2)).toEqual(['c3-note-condition', 'z-d18-send'])
})

test('R9: what differs is named in days, rungs, tellings and facts', () => {
  const { of, moments, path, card } = whole('child-z', 'as-reviewed')
  const at = card('z-d9').moment
  const beside = sideBySide(of.evidence, moments, path(at, ['z-d9-refer']).moments, at)
  const referral = beside.actions.find((row) => row.action.id === 'mash-referral')
  expect([referral?.first?.status, referral?.other?.status]).toEqual(['not-done', 'in-time'])
  expect(beside.steps.find((row) => row.decision.id === 'z-d9')).toMatchObject({ first: { off: -3 }, other: { off: 0 } })
  expect(beside.known.some((row) => row.holder === 'mash-worker' && row.other && (!row.first || row.first.at > row.other.at))).toBe(true)
  expect(beside.chapter).toBe(2)
  expect(beside.scenes[0]?.first?.answers.map((one) => one.id)).toContain('z-d9-police')
  expect(beside.scenes[0]?.other?.answers.map((one) => one.id)).toContain('z-d9-refer')
})

test('B1: a debrief of the other path is marked as a replay and equal when made again', () => {
  const { of, moments, path, card } = whole('child-z', 'as-reviewed')
  const at = card('z-d9').moment
  const other = path(at, ['z-d9-refer'])
  const run = { ...played('child-z', 'as-reviewed').run, choices: other.choices, parent: { run: 'first', at } }
  expect(debrief(of.evidence, run, other.moments).replay).toBe(true)
  expect(JSON.stringify(sideBySide(of.evidence, moments, other.moments, at))).toBe(
    JSON.stringify(sideBySide(of.evidence, moments, path(at, ['z-d9-refer']).moments, at)),
  )
})
