import { dateOf } from './clock.ts'
import type { Evidence } from './evidence.ts'
import type { Knowing } from './knowledge.ts'
import type { FactId, HolderId, IsoDate } from './moment.ts'

/** What is reported of one holder and one fact. `from` is a day, a month or a year, as precise as the report. */
export type Reported = Evidence['facts'][number]['reported'][number]

/** What the reports say of a holder and a fact at a date: `within` the month or year in which it came to be known, they do not say more. */
export type ReportedState = 'knew' | 'within' | 'reported-not-to' | 'not-stated'

/** Somebody who is reported to have come to know something, within a part of a date. */
export interface ReportedTurn {
  readonly holder: HolderId
  readonly fact: FactId
  readonly from: string
}

/** A day on which something changed: who came to know what in the run, and who is reported to have. */
export interface KnowingTurn {
  readonly date: IsoDate
  /** The month or year alone, where nothing happened in the run and the reports are no more precise. */
  readonly part: string
  readonly mine: readonly Knowing[]
  readonly reported: readonly ReportedTurn[]
}

/** What is reported of a holder and a fact at a date. Rule B4. */
export function reportedAt(reported: Reported | undefined, date: IsoDate): ReportedState {
  if (reported === undefined) return 'not-stated'
  if (reported.state !== 'knew' || reported.from === undefined) return reported.state
  const day = date.slice(0, reported.from.length)
  if (day < reported.from) return 'not-stated'
  return day === reported.from && reported.from.length < date.length ? 'within' : 'knew'
}

/**
 * The days on which somebody came to know something, in order; the first is the day on which the run began, with nothing new.
 * Reported changes stand at the first day that they can mean. `fact` keeps to one fact.
 */
export function knowingTurns(evidence: Evidence, known: readonly Knowing[], began: IsoDate, fact?: FactId): KnowingTurn[] {
  const turns = new Map<IsoDate, { mine: Knowing[]; reported: ReportedTurn[] }>([[began, { mine: [], reported: [] }]])
  const on = (date: IsoDate) => {
    const turn = turns.get(date) ?? { mine: [], reported: [] }
    turns.set(date, turn)
    return turn
  }
  const wanted = (id: FactId) => fact === undefined || fact === id
  for (const one of known) if (wanted(one.fact) && isTurn(one, began)) on(dateOf(one.at)).mine.push(one)
  for (const { id, reported } of evidence.facts) {
    if (!wanted(id) || !known.some((one) => one.fact === id)) continue
    for (const { holder, state, from } of reported)
      if (state === 'knew' && from !== undefined && firstDay(from) > began) on(firstDay(from)).reported.push({ holder, fact: id, from })
  }
  return [...turns]
    .map(([date, { mine, reported }]) => ({ date, part: partOf(date, mine, reported, began), mine, reported }))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** What a first holder has from before the run is there when it begins; what a moment tells is new, on the first day too. */
function isTurn(one: Knowing, began: IsoDate): boolean {
  return one.moment >= 0 || dateOf(one.at) > began
}

function partOf(date: IsoDate, mine: readonly Knowing[], reported: readonly ReportedTurn[], began: IsoDate): string {
  if (mine.length > 0 || date === began) return date
  return reported.reduce((part, one) => (one.from.length > part.length ? one.from : part), '')
}

function firstDay(part: string): IsoDate {
  return part.length === 4 ? `${part}-01-01` : part.length === 7 ? `${part}-01` : part
}
