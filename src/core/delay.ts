import { dateOf, hoursBetween, workingDaysBetween } from './clock.ts'
import type { Action, Evidence } from './evidence.ts'
import { heldAfter, type Knowing } from './knowledge.ts'
import type { FactId, Instant, Moment } from './moment.ts'
import { skipPrefix } from './story.ts'

/** What became of one protective action in a run. */
export interface Measured {
  readonly action: Action
  /**
   * `in-time`, `late`, `hasty` (done without a check that the urgency allowed), `not-done` when the chapter ended;
   * out of the count: `skipped` (its scene was summed up), `not-reached` (this path never offered it).
   */
  readonly status: 'in-time' | 'late' | 'hasty' | 'not-done' | 'skipped' | 'not-reached'
  /** When a seat with the duty held the opening facts, or could have had them. */
  readonly opened: Instant
  /** When the choice that does it was taken; absent if it was not. */
  readonly done?: Instant
  /** Until when it is counted: the doing, or the end of its chapter. */
  readonly until: Instant
  /** From opening until done, or until the chapter ended; hours where the action is exposed, else working days. */
  readonly taken: number
  readonly unit: 'working-days' | 'hours'
  readonly limit: number
  /** Beyond the limit, in the same unit; 0 within it. */
  readonly avoidable: number
  /** Facts that should have been known first and were not. */
  readonly unchecked: readonly FactId[]
}

/**
 * Every action that the run opened. Rules D1–D6.
 * An action never opened is absent: nothing on this path called for it.
 */
export function delays(evidence: Evidence, moments: readonly Moment[], known: readonly Knowing[]): Measured[] {
  return evidence.actions.flatMap((action) => {
    const opened = opening(action, moments, known)
    return opened ? [measure(action, opened, moments, known)] : []
  })
}

interface Opening {
  readonly at: Instant
  readonly moment: number
}

/** The first moment at which one seat with the duty held every opening fact, or was offered what would give them. Rule D1. */
function opening(action: Action, moments: readonly Moment[], known: readonly Knowing[]): Opening | undefined {
  const openings: Opening[] = []
  for (const seat of action.duty) {
    const facts = action.openedBy.map((fact) => known.find((one) => one.holder === seat && one.fact === fact))
    if (facts.every((one) => one !== undefined)) {
      const last = facts.reduce((a, b) => (b.at > a.at ? b : a))
      openings.push({ at: last.at, moment: Math.max(...facts.map((one) => one.moment)) })
    }
  }
  for (const moment of moments)
    if (action.duty.includes(moment.seat) && moment.offered.some((choice) => action.couldHaveFrom.includes(choice.id))) {
      openings.push({ at: moment.at, moment: moment.index })
      break
    }
  const first = openings.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.moment - b.moment))[0]
  if (!first) return undefined
  // What was held before the run began opens the action when the player first sits in a seat with the duty.
  const start = moments.find((moment) => moment.index >= first.moment && moment.chapter >= action.chapter)
  if (!start) return undefined
  return {
    at: first.at < (moments[0]?.at ?? '') || start.index > first.moment ? maxInstant(first.at, start.at) : first.at,
    moment: start.index,
  }
}

function measure(action: Action, opened: Opening, moments: readonly Moment[], known: readonly Knowing[]): Measured {
  const unit = action.exposed ? 'hours' : 'working-days'
  const limit = action.limit.kind === 'guidance' ? action.limit.days : action.exposed ? (action.limit.hours ?? 0) : (action.limit.days ?? 0)
  const doneIndex = moments.findIndex(
    (moment) => moment.index > opened.moment && moment.choice !== null && action.doneBy.includes(moment.choice),
  )
  const offeredBefore = moments[doneIndex - 1]
  const base = { action, opened: opened.at, unit, limit } as const
  if (doneIndex > 0 && offeredBefore) {
    // Rule D2: done when the choice is taken; what the work itself then needs is not delay.
    const done = maxInstant(offeredBefore.at, opened.at)
    const taken = span(unit, opened.at, done)
    const avoidable = Math.max(0, taken - limit)
    const held = heldAfter(known, offeredBefore.seat, offeredBefore)
    const unchecked = action.needs.filter((fact) => !held.has(fact))
    const status = unchecked.length > 0 ? 'hasty' : avoidable > 0 ? 'late' : 'in-time'
    return { ...base, status, done, until: done, taken, avoidable, unchecked }
  }
  const ends = moments.findLast((moment) => moment.chapter === action.chapter) ?? moments.at(-1)
  const until = maxInstant(ends?.at ?? opened.at, opened.at)
  const taken = span(unit, opened.at, until)
  const offered = moments.some(
    (moment) => moment.index >= opened.moment && moment.offered.some((choice) => action.doneBy.includes(choice.id)),
  )
  const skipped = moments.some(
    (moment) => moment.index > opened.moment && moment.choice?.startsWith(skipPrefix) && moment.chapter >= action.chapter,
  )
  const status = offered ? (wasSkipped(action, moments) ? 'skipped' : 'not-done') : skipped ? 'skipped' : 'not-reached'
  return { ...base, status, until, taken, avoidable: status === 'not-done' ? Math.max(0, taken - limit) : 0, unchecked: [] }
}

/** Whether every moment that offered the action was left by summing its scene up. Rule D5. */
function wasSkipped(action: Action, moments: readonly Moment[]): boolean {
  const offering = moments.filter((moment) => moment.offered.some((choice) => action.doneBy.includes(choice.id)))
  return offering.every((moment) => moments[moment.index + 1]?.choice?.startsWith(skipPrefix))
}

function span(unit: Measured['unit'], from: Instant, to: Instant): number {
  return unit === 'hours' ? hoursBetween(from, to) : workingDaysBetween(dateOf(from), dateOf(to))
}

function maxInstant(a: Instant, b: Instant): Instant {
  return a > b ? a : b
}
