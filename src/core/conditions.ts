import type { Evidence, Finding } from './evidence.ts'
import type { ChoiceId, DecisionId, Instant, Moment } from './moment.ts'

/** A choice of this run that did something about a condition, or that was offered and left. */
export interface Answer {
  readonly choice: ChoiceId
  readonly text: string
  readonly at: Instant
  readonly taken: boolean
}

/** A condition that pressed on at least one decision of the run. */
export interface Pressing {
  readonly id: string
  readonly label: string
  readonly text: string
  readonly findings: readonly Finding[]
  readonly pressed: readonly DecisionId[]
  readonly answers: readonly Answer[]
}

/**
 * The conditions that pressed on the decisions of a run, and what the run did about them. What was never offered is not there:
 * could not is kept apart from did not. Rule B9.
 */
export function conditionsOf(evidence: Evidence, decisions: readonly DecisionId[], moments: readonly Moment[]): Pressing[] {
  return evidence.conditions.flatMap(({ id, label, text, findings, pressed, answered }): Pressing[] => {
    const here = pressed.filter((one) => decisions.includes(one))
    if (here.length === 0) return []
    return [
      {
        id,
        label,
        text,
        findings: evidence.findings.filter((one) => findings.includes(one.id)),
        pressed: here,
        answers: answered.flatMap((choice) => answerOf(choice, moments)),
      },
    ]
  })
}

/** A choice where it was taken, else where it was last offered; nothing where it never was. */
function answerOf(choice: ChoiceId, moments: readonly Moment[]): Answer[] {
  const taken = moments.findIndex((moment) => moment.choice === choice)
  const offered = taken > 0 ? moments[taken - 1] : moments.findLast((moment) => moment.offered.some((one) => one.id === choice))
  const text = offered?.offered.find((one) => one.id === choice)?.text
  return offered && text !== undefined ? [{ choice, text, at: offered.at, taken: taken > 0 }] : []
}
