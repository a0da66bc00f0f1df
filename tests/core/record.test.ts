import { expect, test } from 'vitest'
import { debrief } from '../../src/core/debrief.ts'
import { recordOf } from '../../src/core/record.ts'
import type { Run } from '../../src/core/run.ts'
import { play, runOf, tiny } from './tiny.ts'

const choices = ['t1-look-pram', 't1-ring-school', 't1-also-manager', 't2-assess', 't2-note-visit', 't2-note-send']
const of = (taken: readonly string[], more: Partial<Run> = {}) => {
  const run = runOf(taken, more)
  return recordOf(tiny.evidence, debrief(tiny.evidence, run, play(taken, run.start)))
}
const reasons = [
  { at: 1, decision: 't-d1', reason: 'rule', confidence: 3 },
  { at: 3, decision: 't-d2', confidence: 2 },
  { at: 5, decision: 't-d3', text: 'So that it is written down.', confidence: 2 },
]

test('B12: the same run gives the same facts, and they survive JSON', () => {
  expect(JSON.stringify(of(choices))).toBe(JSON.stringify(of(choices)))
  expect(JSON.parse(JSON.stringify(of(choices)))).toEqual(of(choices))
})

test('B12: what was played is filled in: chapters, chairs, decisions, topics', () => {
  const facts = of(choices)
  expect(facts).toMatchObject({
    case: 'tiny',
    title: tiny.evidence.title,
    whole: true,
    replay: false,
    decisions: 3,
    summedUp: 0,
    reasoned: 0,
  })
  expect(facts.chapters.map(({ number }) => number)).toEqual(tiny.evidence.chapters.map(({ number }) => number))
  expect(facts.seats.length).toBeGreaterThan(0)
  for (const { id, label } of facts.seats) expect(tiny.evidence.holders).toContainEqual(expect.objectContaining({ id, label }))
  expect(facts.topics).toEqual(['delay', 'escalation', 'sharing'])
})

test('B12: how well it was played changes nothing in the record', () => {
  const well = of(['t1-ring-school', 't1-also-manager', 't2-assess', 't2-note-nothing'])
  const badly = of(['t1-book-visit', 't2-enquiry', 't2-note-nothing'])
  expect(badly).toEqual(well)
})

test('a part of the case is said to be a part, a replay to be a replay, and a summed-up scene is counted', () => {
  const part = of(['skip:t1-door', 't2-assess', 't2-note-nothing'], { parent: { run: 'r0', at: 0 } })
  expect(part).toMatchObject({ replay: true, summedUp: 1, decisions: 2 })
})

test('a clause is named only where a decision bears on it; the fourth is about the record itself', () => {
  const { bearings } = of(choices)
  const clause = (id: string) => bearings.find((one) => one.clause === id)?.decisions.map((one) => one.id)
  expect(clause('4')).toEqual([])
  expect(clause('3.11')).toBeUndefined()
  expect(clause('1.7')).toEqual(['t-d2'])
  for (const { decisions } of bearings.filter((one) => one.clause !== '4')) expect(decisions.length).toBeGreaterThan(0)
})

test('reasons bring in the clause on records; the least sure decision is the first of the lowest', () => {
  const facts = of(choices, { asides: reasons })
  expect(facts.reasoned).toBe(2)
  expect(facts.bearings.find((one) => one.clause === '3.11')?.decisions.map((one) => one.id)).toEqual(['t-d1', 't-d3'])
  expect(facts.leastSure).toBe(tiny.evidence.decisions.find((one) => one.id === 't-d2')?.title)
  expect(of(choices).leastSure).toBeUndefined()
})
