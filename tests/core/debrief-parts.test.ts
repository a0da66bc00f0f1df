import { describe, expect, test } from 'vitest'
import { calibrationOf } from '../../src/core/calibration.ts'
import { debrief } from '../../src/core/debrief.ts'
import { questionsOf } from '../../src/core/questions.ts'
import type { Aside } from '../../src/core/run.ts'
import { play, runOf, tiny } from './tiny.ts'

const of = (choices: readonly string[], asides: readonly Aside[] = []) => {
  const moments = play(choices)
  const found = debrief(tiny.evidence, runOf(choices, { asides }), moments)
  return { found, questions: questionsOf(found, moments) }
}
const kinds = (choices: readonly string[], asides?: readonly Aside[]) => of(choices, asides).questions.map((one) => one.subject.kind)

const careful = ['t1-ring-school', 't1-also-no', 't2-assess', 't2-note-nothing']
const late = ['t1-book-visit', 't2-wait', 't2-note-nothing']
const spilt = ['t1-book-visit', 't2-assess', 't2-note-visit', 't2-note-order', 't2-note-send']

describe('B11: questions', () => {
  test('an unsafe telling comes first, then what was never told or done', () => {
    const { questions } = of(spilt)
    expect(questions[0]).toMatchObject({ id: 'spilt old-order landlord', facts: ['old-order'], decisions: ['t-d3'] })
    expect(kinds(late).slice(0, 3)).toEqual(['not-done', 'below', 'came-apart'])
  })

  test('sure of a weak option, unsure of a strong one, a reason against the choice', () => {
    const ids = (choices: readonly string[], confidence: number) =>
      of(choices, [{ at: 0, decision: 't-d1', confidence }]).questions.map((one) => one.id)
    expect(ids(late, 5)).toContain('sure t-d1')
    expect(ids(late, 2)).not.toContain('sure t-d1')
    expect(ids(careful, 2)).toContain('unsure t-d1')
    expect(ids(careful, 5)).not.toContain('unsure t-d1')
    const reason = of(late, [{ at: 0, decision: 't-d1', reason: 'time' }]).questions.find((one) => one.subject.kind === 'reason')
    expect(reason).toMatchObject({ id: 'reason t-d1', dates: ['2015-03-30T10:00'] })
  })

  test('a reason to know more, with a question left', () => {
    const asides: Aside[] = [{ at: 0, decision: 't-d1', reason: 'know-more' }]
    expect(of(late, asides).questions.map((one) => one.subject)).toContainEqual(
      expect.objectContaining({ kind: 'left-unasked', unasked: 1 }),
    )
    const asked: Aside[] = [{ at: 1, decision: 't-d1', reason: 'know-more' }]
    expect(kinds(['t1-ask-seen', ...late], asked)).not.toContain('left-unasked')
  })

  test('a run with nothing to hold against it is asked about what went well, before anything general', () => {
    const asked = kinds(careful)
    expect(asked).toContain('done-in-time')
    expect(asked).toContain('told-in-time')
  })

  test('where everything was summed up, three questions are still asked, and none asks why', () => {
    const { questions } = of(['skip:t1-door', 'skip:t2-call', 'skip:t2-note'])
    expect(questions.length).toBeGreaterThanOrEqual(3)
    expect(questions.map((one) => one.subject.kind)).toContain('summed-up')
  })

  test('a general one stands only where fewer than three particular ones can be made', () => {
    for (const choices of [careful, late, spilt]) expect(kinds(choices)).not.toContain('general')
    const { found } = of(careful)
    const bare = {
      ...found,
      cards: [],
      skipped: [],
      delay: { ...found.delay, actions: [] },
      sharing: { ...found.sharing, needs: [], spills: [] },
    }
    const none = { ...bare, escalation: { threshold: [], challenge: [] } }
    expect(questionsOf(none, play(careful)).map((one) => one.id)).toEqual(['general stays', 'general chair', 'general week'])
  })
})

describe('B8: outcomes', () => {
  const outcomes = (choices: readonly string[]) => of(choices).found.cards.map((card) => [card.id, card.outcome?.went, card.outcome?.apart])

  test('a weak choice that went well, and a sound one that went badly, came apart', () => {
    expect(outcomes(late)).toEqual([
      ['t-d1', 'well', true],
      ['t-d2', undefined, undefined],
      ['t-d3', undefined, undefined],
    ])
    expect(outcomes(['t1-book-visit', 't2-assess', 't2-note-nothing'])[1]).toEqual(['t-d2', 'badly', true])
  })

  test('what went badly and was not sound did not come apart; another ending states nothing', () => {
    expect(outcomes(['t1-book-visit', 't2-enquiry', 't2-note-nothing'])[1]).toEqual(['t-d2', 'badly', false])
    expect(outcomes(careful)[1]).toEqual(['t-d2', undefined, undefined])
  })
})

test('B9: a condition stands where it pressed, with what was done about it and what was offered and left', () => {
  expect(of(careful).found.conditions).toMatchObject([
    {
      id: 'no-cover',
      pressed: ['t-d1', 't-d2'],
      answers: [
        { choice: 't1-also-manager', taken: false, text: 'And tell your manager' },
        { choice: 't2-assess', taken: true, at: '2015-04-02T15:00' },
      ],
    },
  ])
  // What was never offered is not said to have been left.
  expect(of(late).found.conditions[0]?.answers).toMatchObject([{ choice: 't2-assess', taken: false }])
  expect(of(['skip:t1-door', 'skip:t2-call', 't2-note-nothing']).found.conditions).toEqual([])
})

test('B10: nothing is said of confidence under three; then it is counted over the run', () => {
  const asides: Aside[] = [
    { at: 0, decision: 't-d1', confidence: 5 },
    { at: 1, decision: 't-d2', confidence: 2 },
  ]
  const choices = ['t1-book-visit', 't2-assess', 't2-note-nothing']
  expect(calibrationOf(of(choices, asides).found.cards)).toBeUndefined()
  const third: Aside = { at: 2, decision: 't-d3', confidence: 4 }
  expect(calibrationOf(of(choices, [...asides, third]).found.cards)).toMatchObject({
    sure: { sound: 1, other: 1 },
    unsure: { sound: 1, other: 0 },
  })
})
