import { ClockFault, dayNumber } from '../core/clock.ts'
import type { Evidence } from '../core/evidence.ts'
import type { IsoDate } from '../core/moment.ts'
import type { EvidencePath } from './evidence.ts'
import type { ReasonOf } from './reasons.ts'

type Report = (at: EvidencePath, reason: ReasonOf<'evidence'>, words: string) => void

/** How many parts of a date each precision has; a range may have any. */
const parts: Readonly<Record<string, number>> = { day: 3, month: 2, year: 1 }

/**
 * Every date is on the calendar, as precise as it says it is, and in order; and no fact is asked about before anybody could know
 * it. `lastDay` is the last day that the story names.
 */
export function checkEvidenceDates(evidence: Evidence, lastDay: IsoDate, report: Report): void {
  checkCalendar(evidence, [], report)
  for (const [i, event] of evidence.timeline.entries()) checkPrecision(event, ['timeline', i], `"${event.id}"`, report)
  for (const [i, action] of evidence.actions.entries())
    checkPrecision(action.reported, ['actions', i, 'reported'], `"${action.id}"`, report)
  for (const [i, clock] of evidence.clocks.entries())
    if (clock.to !== undefined && clock.to < clock.from)
      report(['clocks', i, 'to'], 'ends-before-it-begins', `"${clock.id}" ends on ${clock.to} and begins on ${clock.from}`)
  for (const [i, fact] of evidence.facts.entries())
    for (const [j, { holder, state, from }] of fact.reported.entries())
      if (state === 'knew' && from !== undefined && from < fact.from.slice(0, from.length))
        report(
          ['facts', i, 'reported', j, 'from'],
          'known-too-early',
          `${holder} is reported to have known "${fact.id}" in ${from}; nobody could before ${fact.from}`,
        )
  checkActions(evidence, lastDay, report)
  checkOrder(evidence, report)
}

/** Every text that reads as a whole date is one. */
function checkCalendar(value: unknown, at: EvidencePath, report: Report): void {
  if (Array.isArray(value)) for (const [i, one] of value.entries()) checkCalendar(one, [...at, i], report)
  else if (value instanceof Object) for (const [key, one] of Object.entries(value)) checkCalendar(one, [...at, key], report)
  else if (typeof value === 'string' && /^\d{4}-\d{2}(-\d{2})?$/.test(value)) {
    try {
      dayNumber(value.length === 7 ? `${value}-01` : value)
    } catch (error) {
      if (!(error instanceof ClockFault)) throw error
      report(at, 'no-such-date', `${value} is not on the calendar`)
    }
  }
}

interface Dated {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly precision: string
}

function checkPrecision({ from, to, precision }: Dated, at: EvidencePath, id: string, report: Report): void {
  const given = [from, to].filter((one) => one !== undefined)
  if (precision === 'not-stated') {
    if (given.length > 0) report([...at, 'precision'], 'other-precision', `${id} is not stated, and has a date; say how precise it is`)
    return
  }
  if (given.length === 0) return report(at, 'undated', `${id} has no date; give one, or say precision: not-stated`)
  const wanted = parts[precision]
  for (const key of ['from', 'to'] as const) {
    const date = key === 'from' ? from : to
    if (date !== undefined && wanted !== undefined && date.split('-').length !== wanted)
      report([...at, key], 'other-precision', `${id} is dated to the ${precision}, and says ${date}`)
  }
  if (from !== undefined && to !== undefined && to < from.slice(0, to.length))
    report([...at, 'to'], 'ends-before-it-begins', `${id} ends in ${to} and begins in ${from}`)
}

/** What opens an action, or should be known before it, can be known by the end of its chapter. */
function checkActions(evidence: Evidence, lastDay: IsoDate, report: Report): void {
  const lastOf = (chapter: number) => {
    const later = evidence.decisions.filter((one) => one.chapter > chapter).map((one) => one.date)
    return later.length > 0 ? later.reduce((first, one) => (one < first ? one : first)) : lastDay
  }
  for (const [i, action] of evidence.actions.entries())
    for (const key of ['openedBy', 'needs'] as const)
      for (const [j, id] of action[key].entries()) {
        const from = evidence.facts.find((fact) => fact.id === id)?.from
        const last = lastOf(action.chapter)
        if (from !== undefined && from > last)
          report(
            ['actions', i, key, j],
            'later-fact',
            `nobody could know "${id}" before ${from}; chapter ${action.chapter} ends by ${last}`,
          )
      }
}

/** What comes later in the file's own words comes later in time. */
function checkOrder(evidence: Evidence, report: Report): void {
  const dateOf = (id: string | undefined) => evidence.decisions.find((one) => one.id === id)?.date
  for (const [i, { early, later, fact }] of evidence.revisions.entries()) {
    const [first, second] = [dateOf(early), dateOf(later)]
    const from = evidence.facts.find((one) => one.id === fact)?.from
    if (first !== undefined && second !== undefined && second < first)
      report(['revisions', i, 'later'], 'out-of-order', `"${later}" of ${second} cannot revise "${early}" of ${first}`)
    if (second !== undefined && from !== undefined && from > second)
      report(['revisions', i, 'fact'], 'later-fact', `nobody could know "${fact}" before ${from}; "${later}" is of ${second}`)
  }
  for (const [i, need] of evidence.needs.entries()) {
    const [by, next] = [dateOf(need.by.decision), dateOf(need.next)]
    if (by !== undefined && next !== undefined && next < by)
      report(['needs', i, 'next'], 'out-of-order', `"${need.next ?? ''}" of ${next} comes before "${need.by.decision}" of ${by}`)
  }
}
