// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import type { ReportedAt } from '../../src/core/debrief.ts'
import type { Climbed } from '../../src/core/escalation.ts'
import type { Run } from '../../src/core/run.ts'
import { ladderPlan } from '../../src/ui/debrief/ladder-plan.ts'
import { dayOf } from '../../src/ui/debrief/reported-dates.ts'
import { DebriefScreen } from '../../src/ui/debrief/screen.tsx'
import { debriefWords } from '../../src/ui/debrief/words.ts'
import { fullDays, spanOf } from '../../src/ui/debrief/zoom.ts'
import { played } from '../routes/route.ts'
import { listen, open, settle } from './screen.ts'

const words = debriefWords.charts
const { of, moments, found, run } = played('child-z', 'as-reviewed')
const pattern = found.escalation.threshold[0]
if (!pattern) throw new Error('No step was taken')

/** An invented step, nine years of which no played case has yet. */
const step = (n: number, at: string, rung: number): Climbed => ({
  ...pattern,
  rung,
  supported: { min: 2, max: 4 },
  taken: { ...pattern.taken, at, decision: { ...pattern.taken.decision, id: `step-${n}` } },
})
const days = ['2006-06-12', '2006-06-12', '2006-06-22', '2006-07-17', '2006-10-12', '2008-03-12', '2010-06-08', '2011-10-13']
const more = ['2013-01-21', '2013-01-21', '2013-11-04', '2014-04-28', '2014-04-28', '2014-10-20', '2015-11-16']
const mine = [...days, ...more].map((date, i) => step(i, `${date}T10:00`, 1 + (i % 7)))
const reported = (id: string, from: string, to: string, rung: number): ReportedAt => ({
  ...{ id, text: id, from, to, precision: 'range', ladder: 'threshold', rung, sources: [] },
})
const shown = {
  ladder: 'threshold' as const,
  mine,
  reported: [
    reported('a', '2006', '2013', 1),
    reported('b', '2006', '2006', 1),
    reported('c', '2014', '2014', 1),
    reported('d', '2015', '2015', 7),
  ],
  limits: [],
}
const span = { from: dayOf('2006-05-01T00:00'), to: dayOf('2015-12-31T00:00') }

describe.each([
  ['a laptop', { narrow: false, width: 896, left: 296, part: 500 }],
  ['a phone', { narrow: true, width: 361, left: 8, part: 500 }],
])('nine years on %s', (_name, frame) => {
  const plan = ladderPlan(shown, span, frame)

  test('no mark lies over another, and each keeps its order', () => {
    const along = plan.mine.map((one) => one.along)
    expect(along).toEqual([...along].sort((a, b) => a - b))
    for (const [i, place] of along.entries()) if (i > 0) expect(place - (along[i - 1] ?? 0)).toBeGreaterThan(28)
    expect(Math.max(...along)).toBeLessThanOrEqual(plan.axis.end + 1e-6)
  })

  test('reported bands of one rung that overlap lie in lanes; each is as wide as its date is wide', () => {
    const band = (id: string) => plan.bands.find((one) => one.one.id === id)
    expect(band('a')?.across).not.toBe(band('b')?.across)
    expect(band('b')?.to).toBeCloseTo(plan.axis.at(dayOf('2007-01-01T00:00')))
    expect(band('c')?.from).toBeCloseTo(plan.axis.at(dayOf('2014-01-01T00:00')))
  })

  test('every step and every report can be read, in order of time', () => {
    expect(plan.marks).toHaveLength(mine.length + 4)
    expect(plan.marks.map((one) => one.day)).toEqual(plan.marks.map((one) => one.day).sort((a, b) => a - b))
  })
})

test('the hours around one telephone call are a zoom of their own', () => {
  expect(fullDays(found, moments)).toContain('2016-05-23')
  const { from, to } = spanOf({ show: 'day', date: '2016-05-23' }, moments)
  expect(from).toBeGreaterThan(dayOf('2016-05-23T15:30'))
  expect(from).toBeLessThan(dayOf('2016-05-23T16:50'))
  expect(to).toBeLessThan(dayOf('2016-05-23T21:30'))
})

test('marks are read one after another with keys; the mark is shown, said, and stands in the table', async () => {
  const saved: Run = { ...run, id: 'r1', review: { ratings: 'declined', step: 'timelines' } }
  const screen = await open('#/debrief/r1', { saved: [saved], of, ports: { Debrief: DebriefScreen } })
  const [reader] = [...screen.root.querySelectorAll<HTMLElement>('.chart-reader')]
  const heard = listen(screen)
  const later = [...(reader?.querySelectorAll('button') ?? [])].at(-1)
  later?.focus()
  await screen.press('ArrowRight')
  const readout = reader?.querySelector('p')?.textContent ?? ''
  expect(readout).toMatch(/^You, 1\. 12 October 2015/)
  expect(heard.at(-1)?.trim()).toBe(readout)
  await screen.press('End')
  await screen.press('ArrowRight')
  expect(reader?.querySelector('p')?.textContent).toMatch(/^You, \d\. 16 June 2016/)
  expect(screen.root.querySelectorAll('.step.read')).toHaveLength(1)
  await screen.press('Home')
  expect(reader?.querySelector('p')?.textContent).toBe(readout)
  await settle()
  const [table] = [...screen.root.querySelectorAll('.chart table')]
  expect(table?.textContent).toContain('12 October 2015')
  expect(screen.texts('.chart-reader p').filter((text) => text.includes(words.readHint(1).slice(2))).length).toBeGreaterThan(0)
})
