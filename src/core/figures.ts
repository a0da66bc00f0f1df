import * as v from 'valibot'

/**
 * The aggregate figures of a case's checks that are published with it: how made-up players fare, what was proved, what the
 * options give away, how much hangs on the rule of scoring. Nothing in it tells which option of a decision is best,
 * and nothing in it is about a learner. Rule B6.
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
/** A report score, 0 to 100 (rule S5); null where nothing was judged. */
const score = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100)))
const rho = v.nullable(v.pipe(v.number(), v.minValue(-1), v.maxValue(1)))

const scored = v.strictObject({ id: v.string(), delay: score, escalation: score, sharing: score, mean: score })

export const figuresSchema = v.strictObject({
  case: v.string(),
  title: v.string(),
  storyVersion: v.string(),
  keyVersion: v.string(),
  counts: v.strictObject({
    words: count,
    chapters: count,
    decisions: count,
    scored: count,
    options: count,
    endings: count,
  }),
  /** What visiting every state of the story gave. */
  visited: v.strictObject({
    states: count,
    ways: count,
    everyState: v.boolean(),
    deadEnds: count,
    /** Choices, scenes, papers and endings that no path reaches. */
    unreached: count,
    /** Characters of the longest run as suspend data; null where it is not known. */
    longestSave: v.nullable(count),
    mostCharacters: count,
    /** Saves on the way that were opened again and led to an equal state. */
    reopened: count,
  }),
  limits: v.strictObject({
    topBand: count,
    /** Points that a naive player may lie above random, on the mean of the dials. */
    aboveRandom: count,
    /** Below this rank correlation a dial is shown as bands. */
    rho: share,
  }),
  /** How many seeds each player was played over, and the players' mean report scores for the whole case. */
  plays: count,
  players: v.array(scored),
  /** The documented routes; `strong` is the reference. */
  routes: v.array(scored),
  options: v.strictObject({
    longestIsBest: share,
    /** How often it would be by chance. */
    byChance: share,
    /** Mean length of the best options over that of the others, less 1. */
    lengthApart: v.number(),
    /** Chi-square of the places of the best option after shuffling. */
    placeP: share,
    /** Decisions in which it is strong not to act yet. */
    notYet: count,
  }),
  /** Spearman's rho of sampled runs' ranks under other rules of scoring with those of the report score. */
  sensitivity: v.strictObject({
    runs: count,
    rules: v.array(v.strictObject({ id: v.string(), delay: rho, escalation: rho, sharing: rho })),
  }),
  /** How a panel of practitioners stands to the key; null where nobody has rated it. Rule P4. */
  panel: v.nullable(v.strictObject({ raters: count, needed: count, rated: count, contested: count })),
})

export type Figures = v.InferOutput<typeof figuresSchema>
