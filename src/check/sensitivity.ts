import { isScored } from '../core/decision.ts'
import { dials, type Band, type Dial, type Evidence } from '../core/evidence.ts'
import { startingPoint } from '../core/run.ts'
import { measure, reportScore, type Measures } from '../core/score.ts'
import { playOut, playersOf } from './players.ts'
import { mean, spearman } from './statistics.ts'
import { momentsOf, type StoryTable } from './story-table.ts'

/** Below this, bands and words are all that a dial can carry (the product shows no numbers). */
export const leastRho = 0.9

/** Another way to key the same measures. */
export interface Rule {
  readonly id: string
  readonly words: string
  readonly score: (measures: Measures) => Readonly<Record<Dial, number | null>>
}

export interface Sensitivity {
  readonly runs: number
  /** Spearman's rho of each dial's ranks with those of the report score; null where a dial never varies. */
  readonly rules: readonly { readonly id: string; readonly words: string; readonly rho: Readonly<Record<Dial, number | null>> }[]
}

const steps: Readonly<Partial<Record<Band, number>>> = { strong: 3, defensible: 2, weak: 1, 'over-reach': 1, unsafe: 0 }
/** Where distance from the target has used up the whole judgement: ten working days, two days of hours, three rungs. */
const far = { 'working-days': 10, hours: 48, days: 10, rungs: 3 }

export const rules: readonly Rule[] = [
  {
    id: 'equal-bands',
    words:
      'Bands alone, at equal steps (strong 3, defensible 2, weak and over-reach 1, unsafe 0), in every dial that the decision names; no weights',
    score: equalBands,
  },
  {
    id: 'distance',
    words:
      'Distance from the target, in a straight line: full at the target, nothing at ten working days, 48 hours or three rungs from it; a leak nothing, an unsafe telling nothing twice; no weights',
    score: distance,
  },
  { id: 'dichotomous', words: 'On target or not: 1 or 0, no halves and no weights', score: dichotomous },
]

/** How the ranks of sampled runs hold when the same measures are keyed by other rules. */
export function sensitivityOf(evidence: Evidence, table: StoryTable, runs: number): Sensitivity {
  const random = playersOf(evidence).find((player) => player.id === 'random')
  const begin = table.begin(startingPoint(evidence, 'whole'))
  const measured = random
    ? Array.from({ length: runs }, (_, seed) => measure(evidence, momentsOf(playOut(table, begin, random, seed))))
    : []
  const reported = measured.map(reportScore)
  return {
    runs,
    rules: rules.map(({ id, words, score }) => {
      const other = measured.map(score)
      const rho = (dial: Dial) => {
        const pairs = other.flatMap((one, i) => {
          const [a, b] = [reported[i]?.[dial].score ?? null, one[dial]]
          return a === null || b === null ? [] : [[a, b] as const]
        })
        const found = spearman(
          pairs.map(([a]) => a),
          pairs.map(([, b]) => b),
        )
        return Number.isNaN(found) ? null : found
      }
      return { id, words, rho: { delay: rho('delay'), escalation: rho('escalation'), sharing: rho('sharing') } }
    }),
  }
}

function equalBands({ taken }: Measures): Record<Dial, number | null> {
  const of = (dial: Dial) =>
    percent(taken.filter((one) => isScored(one.band) && one.decision.dials.includes(dial)).map((one) => (steps[one.band] ?? 0) / 3))
  return { delay: of('delay'), escalation: of('escalation'), sharing: of('sharing') }
}

function distance({ delays, climbs, needs, spills }: Measures): Record<Dial, number | null> {
  const left = (off: number, most: number) => Math.max(0, 1 - Math.abs(off) / most)
  return {
    delay: percent(
      delays.flatMap((one) => {
        if (one.status === 'in-time' || one.status === 'late') return [left(one.avoidable, far[one.unit])]
        return one.status === 'hasty' || one.status === 'not-done' ? [0] : []
      }),
    ),
    escalation: percent(climbs.filter((one) => one.revisedBy === undefined).map((one) => left(one.off, far.rungs))),
    sharing: percent([
      ...needs.flatMap((one) => {
        if (one.status === 'in-time' || one.status === 'late') return [left(one.late, far[one.need.by.unit])]
        return one.status === 'never' ? [0] : []
      }),
      ...spills.flatMap((one) => (one.unsafe ? [0, 0] : [0])),
    ]),
  }
}

function dichotomous(measures: Measures): Record<Dial, number | null> {
  const score = reportScore(measures)
  const [delay = null, escalation = null, sharing = null] = dials.map((dial) =>
    percent(score[dial].judgements.map((one) => (one.value === 1 ? 1 : 0))),
  )
  return { delay, escalation, sharing }
}

function percent(values: readonly number[]): number | null {
  return values.length === 0 ? null : 100 * mean(values)
}
