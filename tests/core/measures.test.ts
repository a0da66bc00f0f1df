import { expect, test } from 'vitest'
import { measure, reportScore } from '../../src/core/score.ts'
import { debrief } from '../../src/core/debrief.ts'
import { seenBySeat } from '../../src/core/knowledge.ts'
import { rungsOff } from '../../src/core/threshold.ts'
import { play, runOf, tiny } from './tiny.ts'

const of = (choices: string[], start?: string) => measure(tiny.evidence, play(choices, start))

test('K1, K2: a first holder has a fact from its date; telling the school does not tell the manager', () => {
  const { known } = of(['t1-ring-school', 't1-also-no', 't2-assess', 't2-note-nothing'])
  const who = known.filter((one) => one.fact === 'missed-visit').map((one) => one.holder)
  expect(who).toEqual(['health-visitor', 'school', 'duty-worker'])
})

test('K3: a decision is taken on what was held when it was offered', () => {
  const { taken } = of(['t1-look-pram', 't1-book-visit', 't2-wait', 't2-note-nothing'])
  expect([...(taken[0]?.held ?? [])].sort()).toEqual(['missed-visit', 'moving-out'])
  const blind = of(['t1-book-visit', 't2-wait', 't2-note-nothing'])
  expect([...(blind.taken[0]?.held ?? [])]).toEqual(['missed-visit'])
})

test('K5: in play a seat sees what it learnt and whom it told', () => {
  const seen = seenBySeat(play(['t1-look-pram', 't1-ring-school']), 'health-visitor')
  expect(seen.learnt.map((one) => one.fact)).toEqual(['missed-visit', 'moving-out'])
  expect(seen.told.map((one) => [one.fact, one.to])).toEqual([['missed-visit', 'school']])
})

test('K4, K6, K7: needed and harmless tellings are none; others are leaks; an unsafe one is unsafe', () => {
  const { spills } = of(['t1-ring-school', 't1-also-manager', 't2-assess', 't2-note-visit', 't2-note-order', 't2-note-send'])
  expect(spills.map((one) => [one.telling.fact, one.telling.to, one.unsafe])).toEqual([
    ['missed-visit', 'landlord', false],
    ['old-order', 'landlord', true],
  ])
})

test('K8: a need is met in time, never, or skipped', () => {
  expect(of(['t1-ring-school', 't1-also-no', 't2-assess', 't2-note-nothing']).needs[0]?.status).toBe('in-time')
  expect(of(['t1-book-visit', 't2-assess', 't2-note-nothing']).needs[0]?.status).toBe('never')
  expect(of(['skip:t1-door', 't2-assess', 't2-note-nothing']).needs[0]?.status).toBe('skipped')
})

test('D1–D4: working days from holding the facts to the choice that acts, beside the limit', () => {
  const prompt = of(['t1-ring-school', 't1-also-no', 't2-assess', 't2-note-nothing']).delays.find(
    (one) => one.action.id === 'decide-on-call',
  )
  expect(prompt).toMatchObject({ status: 'in-time', taken: 0, avoidable: 0, unit: 'working-days', limit: 1 })
  const school = of(['t1-ring-school', 't1-also-no', 't2-assess', 't2-note-nothing']).delays.find((one) => one.action.id === 'ring-school')
  expect(school).toMatchObject({ status: 'in-time', unit: 'hours', limit: 4, opened: '2015-03-30T10:00' })
})

test('D5: an action offered and not done is not done; one whose scene was summed up is skipped', () => {
  expect(of(['t1-book-visit', 't2-wait', 't2-note-nothing']).delays.find((one) => one.action.id === 'decide-on-call')).toMatchObject({
    status: 'not-done',
  })
  expect(of(['t1-book-visit', 'skip:t2-call', 't2-note-nothing']).delays.find((one) => one.action.id === 'decide-on-call')).toMatchObject({
    status: 'skipped',
  })
})

test('D6: hasty is done without a fact that should have been known first', () => {
  const hasty = of(['t1-book-visit', 't2-assess', 't2-note-nothing']).delays.find((one) => one.action.id === 'decide-on-call')
  expect(hasty).toMatchObject({ status: 'hasty', unchecked: ['missed-visit'] })
})

test('T2: rungs below, within and above', () => {
  expect([1, 2, 3, 4, 5].map((rung) => rungsOff(rung, { min: 2, max: 4 }))).toEqual([-1, 0, 0, 0, 1])
})

test('T2, S2: the supported range and the band follow the facts held that day', () => {
  const knowing = of(['t1-ring-school', 't1-also-no', 't2-enquiry', 't2-note-nothing'])
  expect(knowing.climbs[0]).toMatchObject({ off: 0 })
  expect(knowing.taken[1]?.band).toBe('defensible')
  const unknowing = of(['t1-book-visit', 't2-enquiry', 't2-note-nothing'])
  expect(unknowing.climbs[0]).toMatchObject({ off: 1 })
  expect(unknowing.taken[1]?.band).toBe('over-reach')
})

test('S2: the items of the list just sent decide the band of what sends it', () => {
  const note = (picks: string[]) => of(['t1-book-visit', 't2-wait', ...picks, 't2-note-send']).taken.at(-1)?.band
  expect(note(['t2-note-order'])).toBe('unsafe')
  expect(note(['t2-note-moving'])).toBe('defensible')
  expect(note(['t2-note-visit'])).toBe('weak')
})

test('S1: what is added belongs to the decision', () => {
  const { taken } = of(['t1-ring-school', 't1-also-manager', 't2-assess', 't2-note-nothing'])
  expect(taken.map((one) => one.decision.id)).toEqual(['t-d1', 't-d2', 't-d3'])
  expect(taken[0]?.also.map((one) => one.id)).toEqual(['t1-also-manager'])
})

test('S4: a decision whose scene was summed up is named and not scored', () => {
  expect(of(['skip:t1-door', 't2-assess', 't2-note-nothing']).skipped.map((one) => one.id)).toEqual(['t-d1'])
})

test('S5–S7: the report score as a table', () => {
  const scores = (choices: string[]) => {
    const { delay, escalation, sharing } = reportScore(of(choices))
    return [delay.score, escalation.score, sharing.score].map((score) => (score === null ? null : Math.round(score)))
  }
  expect(scores(['t1-ring-school', 't1-also-manager', 't2-assess', 't2-note-nothing'])).toEqual([100, 100, 100])
  expect(scores(['t1-ring-school', 't1-also-no', 't2-assess', 't2-note-order', 't2-note-send'])).toEqual([100, 100, 20])
  expect(scores(['t1-book-visit', 't2-enquiry', 't2-note-nothing'])).toEqual([0, 50, 0])
  expect(scores(['t1-book-visit', 't2-wait', 't2-note-visit', 't2-note-send'])).toEqual([0, 0, 0])
})

test('B1: the same run gives the same debrief, byte for byte, and it survives JSON', () => {
  const choices = ['t1-look-pram', 't1-ring-school', 't1-also-manager', 't2-assess', 't2-note-visit', 't2-note-send']
  const once = debrief(tiny.evidence, runOf(choices), play(choices))
  expect(JSON.stringify(debrief(tiny.evidence, runOf(choices), play(choices)))).toBe(JSON.stringify(once))
  expect(once.cards.map((card) => [card.id, card.options.filter((option) => option.chosen).map((option) => option.id)])).toEqual([
    ['t-d1', ['t1-ring-school', 't1-also-manager']],
    ['t-d2', ['t2-assess']],
    ['t-d3', ['t2-note-send']],
  ])
  expect(once.endings).toEqual(['seen-that-week'])
})

test('S8: a reason and a confidence are shown and change nothing', () => {
  const choices = ['t1-ring-school', 't1-also-no', 't2-assess', 't2-note-nothing']
  const plain = debrief(tiny.evidence, runOf(choices), play(choices))
  const said = debrief(
    tiny.evidence,
    runOf(choices, { asides: [{ at: 0, decision: 't-d1', reason: 'safest', confidence: 4 }] }),
    play(choices),
  )
  expect(said.cards[0]).toMatchObject({ reason: 'safest', confidence: 4, band: plain.cards[0]?.band })
  expect(said.delay).toEqual(plain.delay)
})
