import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { debrief } from '../../src/core/debrief.ts'
import { agreementOf, lowAgreement, ratingsSchema, spreadsOf, withPanel, type RatedBand } from '../../src/core/panel.ts'
import { measure, reportScore } from '../../src/core/score.ts'
import { inventedRatings, times } from './invented-ratings.ts'
import { play, runOf, tiny } from './tiny.ts'

const { evidence } = tiny

describe('P2: agreement', () => {
  test.each<[string, RatedBand[], number]>([
    ['all the same', times(6, 'weak'), 1],
    // 36 of 105 pairs are a step apart; 1.28 steps by chance.
    ['twelve strong, three defensible', [...times(12, 'strong'), ...times(3, 'defensible')], 1 - 36 / 105 / 1.28],
    // 56 of 105 pairs are two steps apart.
    ['eight weak, seven over-reach', [...times(8, 'weak'), ...times(7, 'over-reach')], 1 - 112 / 105 / 1.28],
    ['nine strong, six unsafe', [...times(9, 'strong'), ...times(6, 'unsafe')], 1 - 162 / 105 / 1.28],
  ])('%s', (_, given, expected) => expect(agreementOf(given)).toBeCloseTo(expected, 10))

  test('weak and over-reach are further apart than either is from defensible', () => {
    const pair = (a: RatedBand, b: RatedBand) => agreementOf([a, b]) ?? NaN
    expect(pair('weak', 'over-reach')).toBeLessThan(pair('weak', 'defensible'))
    expect(pair('weak', 'defensible')).toBe(pair('over-reach', 'defensible'))
    expect(pair('weak', 'unsafe')).toBe(pair('over-reach', 'unsafe'))
  })

  test('the order of the raters makes no difference, and one rater agrees with nobody', () => {
    const given: RatedBand[] = ['strong', 'weak', 'unsafe', 'strong', 'over-reach']
    expect(agreementOf(given)).toBe(agreementOf(given.toReversed()))
    expect(agreementOf(['strong'])).toBeNull()
    expect(agreementOf([])).toBeNull()
  })

  test('by chance, each band as often as another, agreement is near 0', () => {
    const bands: RatedBand[] = ['strong', 'defensible', 'weak', 'over-reach', 'unsafe']
    expect(agreementOf(Array.from({ length: 200 }, () => bands).flat())).toBeCloseTo(0, 2)
  })
})

describe('P1 and P3: what a panel makes of an option', () => {
  const spread = (given: readonly (RatedBand | null)[]) => spreadsOf(inventedRatings({ 't2-wait': given })).get('t2-wait')

  test('four raters are too few, whatever they say; five count', () => {
    expect(spread(times(4, 'strong'))).toMatchObject({ raters: 4, standing: 'too-few' })
    expect(spread(times(5, 'strong'))).toMatchObject({ raters: 5, standing: 'agreed', agreement: 1 })
  })

  test('what is left blank is no rating', () => {
    expect(spread([...times(4, 'strong'), null, null])).toMatchObject({ raters: 4, standing: 'too-few' })
  })

  test('an even split of neighbouring bands is agreement, of bands two apart is none', () => {
    expect(spread([...times(8, 'strong'), ...times(7, 'defensible')])?.standing).toBe('agreed')
    expect(spread([...times(8, 'strong'), ...times(7, 'weak')])?.standing).toBe('contested')
    expect(spread([...times(8, 'weak'), ...times(7, 'over-reach')])?.standing).toBe('contested')
  })

  test('the band of the panel is the nearest to all; of equals the more cautious', () => {
    expect(spread([...times(3, 'strong'), ...times(3, 'defensible'), ...times(3, 'weak')])?.band).toBe('defensible')
    expect(spread([...times(3, 'strong'), ...times(3, 'defensible')])?.band).toBe('defensible')
    expect(spread([...times(4, 'over-reach'), 'unsafe'])).toMatchObject({ band: 'over-reach', counts: { 'over-reach': 4, unsafe: 1 } })
  })

  test('the limit is what Landis and Koch call fair', () => expect(lowAgreement).toBe(0.4))
})

describe('P3 and P4: the evidence as a panel leaves it', () => {
  const split = [...times(8, 'strong'), ...times(7, 'weak')]
  const rated = withPanel(
    evidence,
    inventedRatings({ 't2-wait': split, 't2-assess': times(15, 'strong'), 't1-also-manager': split, 't1-book-visit': split, gone: split }),
  )
  const bandsOf = (id: string) =>
    rated.decisions
      .flatMap((one) => one.options)
      .find((one) => one.id === id)
      ?.bands.map(({ band }) => band)

  test('an option without agreement is contested in every line, with its conditions as they were', () => {
    expect(bandsOf('t2-wait')).toEqual(['contested'])
    expect(bandsOf('t1-book-visit')).toEqual(['contested', 'contested'])
    const option = (of: typeof evidence) => of.decisions[0]?.options.find((one) => one.id === 't1-book-visit')
    expect(option(rated)?.bands.map(({ when }) => when)).toEqual(option(evidence)?.bands.map(({ when }) => when))
  })

  test('what is agreed, and what is ordinary, stays as the key has it', () => {
    expect(bandsOf('t2-assess')).toEqual(['strong'])
    expect(bandsOf('t1-also-manager')).toEqual(['ordinary'])
  })

  test('it says how many rated, and what is contested; options that are no more are not counted', () => {
    expect(rated.panel).toEqual({ raters: 15, needed: 5, rated: 3, contested: 2, contestedOptions: ['t1-book-visit', 't2-wait'] })
  })

  test('with no ratings, or none of this case, it is the same evidence and says nothing', () => {
    expect(withPanel(evidence, { case: 'tiny', raters: [] })).toBe(evidence)
    expect(withPanel(evidence, inventedRatings({ gone: split }))).toBe(evidence)
    expect(evidence.panel).toBeUndefined()
  })

  test('S3: a contested option leaves the count, and its card is marked', () => {
    const moments = play(['t2-wait', 't2-note-nothing'], '2/as-reviewed')
    const judged = (of: typeof evidence) => reportScore(measure(of, moments)).escalation.judgements.map((one) => one.about)
    expect(judged(evidence)).toContain('t-d2')
    expect(judged(rated)).not.toContain('t-d2')
    const card = debrief(rated, runOf(['t2-wait', 't2-note-nothing'], { start: '2/as-reviewed' }), moments).cards[0]
    expect(card).toMatchObject({ id: 't-d2', band: 'contested', scored: false })
  })

  test('S1: what is added does not settle a contested option', () => {
    const key = structuredClone(evidence) as { decisions: { options: { id: string; bands: { band: string }[] }[] }[] }
    for (const option of key.decisions.flatMap((one) => one.options)) {
      if (option.id === 't1-ring-school') option.bands = [{ band: 'contested' }]
      if (option.id === 't1-also-manager') option.bands = [{ band: 'strong' }]
    }
    const moments = play(['t1-ring-school', 't1-also-manager'])
    expect(measure(key as typeof evidence, moments).taken[0]).toMatchObject({ band: 'contested', also: [{ id: 't1-also-manager' }] })
  })
})

test('B1: a debrief carries the story that was played and the key that judged', () => {
  const moments = play(['t1-book-visit'])
  const run = runOf(['t1-book-visit'], { storyVersion: 'older', keyVersion: '0' })
  expect(debrief(evidence, run, moments)).toMatchObject({ storyVersion: 'older', keyVersion: '1' })
})

test('a file of ratings holds numbers and bands, and no more', () => {
  const ratings = inventedRatings({ 't2-wait': ['strong'] })
  const [one] = ratings.raters
  const reads = (raters: readonly unknown[]) => v.safeParse(ratingsSchema, { case: 'tiny', raters }).success
  expect(reads([{ ...one, years: '6 to 10', role: 'manager' }])).toBe(true)
  expect(reads([{ ...one, name: 'Somebody' }])).toBe(false)
  expect(reads([{ ...one, years: '7' }])).toBe(false)
  expect(reads([{ ...one, ratings: { 't2-wait': { band: 'ordinary' } } }])).toBe(false)
  expect(reads([{ ...one, ratings: { 't2-wait': { band: 'weak', comment: 'x' } } }])).toBe(false)
  expect(reads([one, one])).toBe(false)
})
