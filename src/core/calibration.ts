import type { DecisionCard } from './debrief.ts'

/** One decision by how sure the player was of it, and whether the choice was sound on the facts held. */
export interface Sure {
  readonly card: DecisionCard
  /** 1 to 5. */
  readonly confidence: number
  readonly sound: boolean
}

export interface Calibration {
  readonly all: readonly Sure[]
  /** Fairly sure or sure. */
  readonly sure: { readonly sound: number; readonly other: number }
  /** Guessing or unsure. */
  readonly unsure: { readonly sound: number; readonly other: number }
}

/** Fewer than this many say nothing about anybody. */
const least = 3

/** Confidence beside soundness over the scored decisions of a run; nothing where fewer than three confidences were given. Rule B10. */
export function calibrationOf(cards: readonly DecisionCard[]): Calibration | undefined {
  const all = cards.flatMap((card): Sure[] =>
    card.scored && card.confidence !== undefined
      ? [{ card, confidence: card.confidence, sound: card.band === 'strong' || card.band === 'defensible' }]
      : [],
  )
  if (all.length < least) return undefined
  const tally = (within: readonly Sure[]) => ({
    sound: within.filter((one) => one.sound).length,
    other: within.filter((one) => !one.sound).length,
  })
  return { all, sure: tally(all.filter((one) => one.confidence >= 4)), unsure: tally(all.filter((one) => one.confidence <= 2)) }
}
