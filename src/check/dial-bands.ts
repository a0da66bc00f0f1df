import { dials, type Dial } from '../core/evidence.ts'
import { leastRho, type Sensitivity } from './sensitivity.ts'
import { topBand } from './strategies.ts'

/** A middle score begins here; the top band where the limits say. */
const middleBand = 40
/** Points that are lost by chance alone, and points that are much. */
const [slight, much] = [4, 20]

/** The dials whose ranks hang on the rule by which they are scored, and the least rank correlation of each. */
export function unsteadyDials({ rules }: Sensitivity): ReadonlyMap<Dial, number> {
  const least = dials.map((dial) => [dial, Math.min(...rules.flatMap(({ rho }) => rho[dial] ?? []))] as const)
  return new Map(least.filter(([, rho]) => rho < leastRho))
}

/** A score in a word, for dials of which a number would say more than it knows. */
export function bandOfScore(score: number): 'low' | 'middle' | 'top' {
  return score >= topBand ? 'top' : score >= middleBand ? 'middle' : 'low'
}

/** Points lost in a word, likewise. */
export function bandOfLoss(points: number): 'gains' | 'none' | 'some' | 'much' {
  if (Math.abs(points) < slight) return 'none'
  return points < 0 ? 'gains' : points < much ? 'some' : 'much'
}

/** What the words stand for. */
export const bandsInWords = {
  score: `low (under ${middleBand}), middle, top (from ${topBand})`,
  loss: `gains, none (within ${slight} points), some, much (from ${much})`,
}
