import type { Dial } from '../../core/evidence.ts'
import type { Figures } from '../../core/figures.ts'

export const levels = ['low', 'middle', 'top'] as const
export type Level = (typeof levels)[number]

/** The band of a report score: the top one begins at the limit of the checks, the low one ends at half of it. */
export function levelOf(score: number, topBand: number): Level {
  return score >= topBand ? 'top' : score >= topBand / 2 ? 'middle' : 'low'
}

/** How many of the other rules of scoring leave a dial's order of runs as it is. */
export function rulesThatHold({ sensitivity, limits }: Pick<Figures, 'sensitivity' | 'limits'>, dial: Dial): number {
  return sensitivity.rules.filter((rule) => keeps(rule[dial], limits.rho)).length
}

/** What never varies has no order to keep. */
export function keeps(rho: number | null, least: number): boolean {
  return rho !== null && rho >= least
}

/** Whether a dial's figures can be shown as numbers: its order of runs holds under every other rule. */
export function isFirm(figures: Pick<Figures, 'sensitivity' | 'limits'>, dial: Dial): boolean {
  const { rules } = figures.sensitivity
  return rules.length > 0 && rulesThatHold(figures, dial) === rules.length
}
