import type { ComponentType } from 'preact'
import type { Debrief } from '../../core/debrief.ts'
import type { Evidence } from '../../core/evidence.ts'
import type { ChoiceId, DecisionId, Moment } from '../../core/moment.ts'
import type { Review } from '../../core/run.ts'
import type { Playthrough } from '../../playthrough.ts'

/** What every step of the debrief is given. */
export interface StepProps {
  readonly playthrough: Playthrough
  readonly evidence: Evidence
  readonly moments: readonly Moment[]
  readonly found: Debrief
  readonly review: Review
  readonly onReview: (more: Partial<Review>) => void
  /** Plays again from the decision offered in the moment of that index, as a marked replay; `instead` has been chosen already. */
  readonly onReplay: (at: number, instead?: readonly ChoiceId[]) => void
  /** Goes to the card of a decision. */
  readonly onCard: (decision: DecisionId) => void
  readonly onSupport: () => void
  /** The replay that the player came from, to see it beside this run. */
  readonly beside?: string | undefined
}

/** One step of the debrief. `beforeRating` marks the few that show nothing measured. */
export interface Step<Id extends string = string> {
  readonly id: Id
  readonly beforeRating?: true
  readonly View: ComponentType<StepProps>
}
