import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { caseNames } from '../../src/check/vite-plugin.ts'
import { dateOf, dateOfDay } from '../../src/core/clock.ts'
import { debrief, type Debrief } from '../../src/core/debrief.ts'
import { ladders } from '../../src/core/evidence.ts'
import type { Moment } from '../../src/core/moment.ts'
import { sequence } from '../../src/core/run.ts'
import { openPlaythrough, type Case } from '../../src/playthrough.ts'
import { acrossTime, paperFrame, tickRoom, type Frame } from '../../src/ui/debrief/chart-frame.tsx'
import { limitDay } from '../../src/ui/debrief/action-chart.tsx'
import { ladderPlan, stepWords } from '../../src/ui/debrief/ladder-plan.ts'
import { dayOf } from '../../src/ui/debrief/reported-dates.ts'
import { spanOf, type Zoom } from '../../src/ui/debrief/zoom.ts'
import { fileDate } from '../../src/ui/dates.ts'
import { caseOf } from '../routes/route.ts'
import { runOf } from '../core/tiny.ts'

interface Walk {
  readonly found: Debrief
  readonly moments: readonly Moment[]
}

/** A run that takes whatever comes. */
function walk(of: Case, start: string, seed: number): Walk {
  const next = sequence(seed, 2)
  const base = runOf([], { case: of.evidence.case, storyVersion: of.storyVersion, keyVersion: of.evidence.keyVersion, start, seed })
  const { playthrough } = openPlaythrough(of, base)
  while (!playthrough.moment.ended) {
    const { offered } = playthrough.moment
    playthrough.choose(offered[Math.floor(next() * offered.length)]?.id ?? '')
  }
  return { found: debrief(of.evidence, playthrough.run, playthrough.moments), moments: playthrough.moments }
}

const frames: readonly (readonly [string, Frame])[] = [
  ['a laptop', { narrow: false, width: 896, left: 296, part: 500 }],
  ['a phone', { narrow: true, width: 361, left: 8, part: 500 }],
  ['paper', paperFrame],
]
const names = caseNames(path.resolve(import.meta.dirname, '../..'))
const sampled = names.map((name) => {
  const of = caseOf(name)
  const starts = ['whole', ...of.evidence.chapters.map((one) => `${one.number}/${one.starts.at(-1)?.id ?? ''}`)]
  return [name, starts.flatMap((start) => [1, 2, 3, 4].map((seed) => walk(of, start, seed)))] as const
})

/** All of a run, and each chapter of it. */
const zooms = ({ found }: Walk): Zoom[] => [{ show: 'all' }, ...found.chapters.map((chapter): Zoom => ({ show: 'chapter', chapter }))]

describe.each(sampled)('any run of %s', (_name, all) => {
  test.each(frames)('has ticks on %s that stand clear of one another, and years or days for all of them', (_where, frame) => {
    for (const one of all)
      for (const zoom of zooms(one)) {
        const span = spanOf(zoom, one.moments)
        const axis = acrossTime(span, frame)
        expect(axis.ticks.length).toBeGreaterThan(0)
        for (const [i, tick] of axis.ticks.entries()) {
          const before = axis.ticks[i - 1]
          const room = before ? (tickRoom(before.label) + tickRoom(tick.label)) / 2 : 0
          if (before) expect(axis.at(tick.day) - axis.at(before.day)).toBeGreaterThanOrEqual(room - 1e-6)
          // Either its own label is a year, or the part that it lies in says which.
          const year = dateOfDay(Math.floor(tick.day)).slice(0, 4)
          const within = axis.parts.findLast((part) => tick.day >= part.from - 1e-9)
          expect(`${tick.label} ${within?.label ?? ''}`).toContain(year)
        }
      }
  })

  test.each(frames)('has limits on %s whose labels lie side by side, each date named', (_where, frame) => {
    for (const one of all)
      for (const zoom of zooms(one)) {
        const span = spanOf(zoom, one.moments)
        const limits = one.found.delay.actions
          .filter((action) => action.action.limit.kind === 'guidance' && limitDay(action) >= span.from && limitDay(action) <= span.to)
          .map((action) => {
            const date = fileDate(dateOfDay(Math.floor(limitDay(action))))
            return { id: action.action.id, date, day: limitDay(action), words: '' }
          })
        const mine = one.found.escalation.threshold
        const plan = ladderPlan({ ladder: 'threshold', mine, reported: [], limits }, span, frame)
        if (frame.narrow) expect(plan.labels).toEqual([])
        else {
          const said = plan.labels
            .flatMap(({ lines }) => lines)
            .join(' ')
            .replaceAll('\u00a0', ' ')
          for (const { date } of limits) expect(said).toContain(date)
          const boxes = plan.labels.map(({ lines, middle }) => ({
            middle,
            half: (Math.max(...lines.map((line) => line.length)) * 7.6) / 2,
          }))
          for (const [i, box] of boxes.entries()) {
            const before = boxes[i - 1]
            if (before) expect(box.middle - box.half).toBeGreaterThanOrEqual(before.middle + before.half)
            expect(box.middle + box.half).toBeLessThanOrEqual(frame.width)
          }
        }
      }
  })

  test('names what every step was, and what the facts supported', () => {
    for (const { found } of all)
      for (const step of [...found.escalation.threshold, ...found.escalation.challenge]) expect(stepWords(step)).not.toBe('')
  })

  test.each(frames)('has its steps on %s in order, on a plan that holds them', (_where, frame) => {
    for (const one of all)
      for (const ladder of ladders) {
        const mine = [...one.found.escalation.threshold, ...one.found.escalation.challenge].filter((step) => step.ladder === ladder)
        if (mine.length === 0) continue
        const plan = ladderPlan({ ladder, mine, reported: [], limits: [] }, spanOf({ show: 'all' }, one.moments), frame)
        const along = plan.mine.map((step) => step.along)
        expect(along).toEqual([...along].sort((a, b) => a - b))
        for (const step of plan.mine) {
          expect(step.own).toBeCloseTo(plan.axis.at(dayOf(step.step.taken.at)))
          expect(dateOf(step.step.taken.at) >= dateOf(one.found.from)).toBe(true)
          expect(plan.across(step.step.rung)).toBeLessThanOrEqual(frame.narrow ? frame.width : plan.height)
        }
      }
  })
})
