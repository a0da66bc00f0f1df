import type { Band, Decision } from './evidence.ts'
import type { ChoiceId, EndingId } from './moment.ts'

/** How a choice turned out, where the story shows it. */
export interface Outcome {
  readonly went: 'well' | 'badly'
  readonly text: string
  /** Whether it came apart from how sound the choice was on the facts held. Rule B8. */
  readonly apart: boolean
}

const sound: readonly Band[] = ['strong', 'defensible', 'ordinary']

/** The first outcome that the evidence file states for the choices taken, on a path to these endings. A contested choice has none. Rule B8. */
export function outcomeOf(decision: Decision, chosen: readonly ChoiceId[], band: Band, endings: readonly EndingId[]): Outcome | undefined {
  if (band === 'contested') return undefined
  const found = decision.outcomes.find(
    (one) => one.after.some((id) => chosen.includes(id)) && (one.ending === undefined || endings.includes(one.ending)),
  )
  return found && { went: found.went, text: found.text, apart: sound.includes(band) !== (found.went === 'well') }
}
