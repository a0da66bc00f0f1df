import * as v from 'valibot'
import { isScored } from './decision.ts'
import type { Band, Evidence, Option } from './evidence.ts'
import type { ChoiceId } from './moment.ts'

/**
 * What practitioners said of the options, each alone, without the key. One JSON file a case, in `seeds/ratings/`,
 * written by `npm run panel -- import`. A rater is a number; nothing in it names anybody.
 */

/** The bands that a practitioner can give; what is left unscored is no judgement of theirs. */
export const ratedBands = ['strong', 'defensible', 'weak', 'over-reach', 'unsafe'] as const satisfies readonly Band[]
export type RatedBand = (typeof ratedBands)[number]

/** Years in practice, in bands so wide that they single nobody out. */
export const yearsBands = ['under 2', '2 to 5', '6 to 10', '11 to 20', 'over 20'] as const
export const roleBands = ['practitioner', 'senior practitioner', 'manager', 'senior leader', 'lecturer or researcher'] as const

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(40))

const rating = v.strictObject({
  band: v.picklist(ratedBands),
  /** How sure, 1 to 5; absent where it was left blank. */
  sure: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
})

const rater = v.strictObject({
  rater: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)),
  years: v.exactOptional(v.picklist(yearsBands)),
  role: v.exactOptional(v.picklist(roleBands)),
  /** The version of the story whose words were rated, and of the key that was not shown. */
  storyVersion: text,
  keyVersion: text,
  /** By the ids of the options. */
  ratings: v.record(v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'the id of an option')), rating),
})

export const ratingsSchema = v.strictObject({
  case: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'the id of a case')),
  raters: v.pipe(
    v.array(rater),
    v.check((all) => new Set(all.map((one) => one.rater)).size === all.length, 'each rater once'),
  ),
})

export type PanelRatings = v.InferOutput<typeof ratingsSchema>
export type Rater = PanelRatings['raters'][number]

/** Before so many have rated an option, their ratings are told and count for nothing. Rule P1. */
export const fewestRaters = 5
/** An agreement of this much or less is low: what Landis and Koch (1977) call fair, or less than fair. Rule P3. */
export const lowAgreement = 0.4

/** What a panel made of one option. */
export interface Spread {
  readonly option: ChoiceId
  readonly raters: number
  readonly counts: Readonly<Record<RatedBand, number>>
  /** The band nearest to all ratings: of equals the one more often given, of these the more cautious. */
  readonly band: RatedBand
  /** 1 all the same; 0 no nearer than chance; below 0 further apart. Null for a single rating. */
  readonly agreement: number | null
  readonly standing: 'too-few' | 'agreed' | 'contested'
}

/** Where the bands lie: one line from strong to unsafe, that parts in the middle into too little and too much. */
const place: Readonly<Record<RatedBand, readonly [number, number]>> = {
  strong: [0, 0],
  defensible: [1, 0],
  weak: [2, -1],
  'over-reach': [2, 1],
  unsafe: [3, 0],
}

/** Steps from one band to another. Weak and over-reach are two apart: they would send the learner opposite ways. Rule P2. */
function apart(a: RatedBand, b: RatedBand): number {
  return Math.max(Math.abs(place[a][0] - place[b][0]), Math.abs(place[a][1] - place[b][1]))
}

/** Mean steps between two raters who answer by chance, each band as likely as another. */
const byChance =
  ratedBands.flatMap((a) => ratedBands.map((b) => apart(a, b))).reduce((sum, steps) => sum + steps, 0) / ratedBands.length ** 2

/**
 * How far a panel agrees on one option: 1 less the mean steps between two of its raters over the mean steps by chance.
 * This is the weighted coefficient of Brennan and Prediger for a single item, with weights that fall in a straight line with the
 * steps between bands. Its chance is fixed, so that it can be had for one item and a small panel, where kappa cannot.
 * Null for fewer than two ratings. Rule P2.
 * Sources: R. L. Brennan and D. J. Prediger, "Coefficient kappa: some uses, misuses, and alternatives", Educational and
 * Psychological Measurement 41 (1981), 687–699; K. L. Gwet, Handbook of Inter-Rater Reliability (4th ed. 2014), for the weights
 * and for more than two raters.
 */
export function agreementOf(given: readonly RatedBand[]): number | null {
  if (given.length < 2) return null
  const steps = given.flatMap((a, i) => given.slice(i + 1).map((b) => apart(a, b)))
  return 1 - steps.reduce((sum, one) => sum + one, 0) / steps.length / byChance
}

/** What a panel made of each option that anybody rated, by option. Rules P1–P3. */
export function spreadsOf(ratings: PanelRatings): ReadonlyMap<ChoiceId, Spread> {
  const given = new Map<ChoiceId, RatedBand[]>()
  for (const one of ratings.raters)
    for (const [option, { band }] of Object.entries(one.ratings)) given.set(option, [...(given.get(option) ?? []), band])
  return new Map([...given].map(([option, all]) => [option, spreadOf(option, all)]))
}

function spreadOf(option: ChoiceId, given: readonly RatedBand[]): Spread {
  const counts = Object.fromEntries(ratedBands.map((band) => [band, given.filter((one) => one === band).length])) as Spread['counts']
  const steps = (band: RatedBand) => given.reduce((sum, one) => sum + apart(one, band), 0)
  const [band = 'unsafe'] = ratedBands.toReversed().sort((a, b) => steps(a) - steps(b) || counts[b] - counts[a])
  const agreement = agreementOf(given)
  const counted = given.length >= fewestRaters && agreement !== null
  return {
    option,
    raters: given.length,
    counts,
    band,
    agreement,
    standing: !counted ? 'too-few' : agreement <= lowAgreement ? 'contested' : 'agreed',
  }
}

/**
 * The evidence as a panel leaves it: options without agreement are contested in every line that was scored, and `panel` says how
 * many rated. The same evidence where nobody rated anything of it. Rules P1–P4.
 */
export function withPanel(evidence: Evidence, ratings: PanelRatings): Evidence {
  const options = evidence.decisions.flatMap((decision) => decision.options)
  const known = new Set(options.map((option) => option.id))
  const raters = ratings.raters.filter((one) => Object.keys(one.ratings).some((option) => known.has(option))).length
  if (raters === 0) return evidence
  const spreads = spreadsOf(ratings)
  const counted = options.filter(isJudged).filter((option) => (spreads.get(option.id)?.standing ?? 'too-few') !== 'too-few')
  const contested = counted.map((option) => option.id).filter((id) => spreads.get(id)?.standing === 'contested')
  return {
    ...evidence,
    decisions: evidence.decisions.map((decision) => ({
      ...decision,
      options: decision.options.map((option) => (contested.includes(option.id) ? unscored(option) : option)),
    })),
    panel: { raters, needed: fewestRaters, rated: counted.length, contested: contested.length, contestedOptions: contested },
  }
}

function isJudged(option: Option): boolean {
  return option.bands.some(({ band }) => isScored(band))
}

function unscored(option: Option): Option {
  return { ...option, bands: option.bands.map((line) => (isScored(line.band) ? { ...line, band: 'contested' } : line)) }
}
