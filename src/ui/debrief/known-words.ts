import { dateOf, timeOf } from '../../core/clock.ts'
import type { Debrief } from '../../core/debrief.ts'
import type { Evidence } from '../../core/evidence.ts'
import type { Knowing } from '../../core/knowledge.ts'
import { reportedAt, type KnowingTurn, type Reported, type ReportedState } from '../../core/known-over-time.ts'
import type { FactId, Instant, IsoDate } from '../../core/moment.ts'
import { holderSaid } from '../chronology.ts'
import { joined } from '../words.ts'
import { dateWords } from './reported-dates.ts'
import { debriefWords } from './words.ts'

const words = debriefWords.knowledge

/** What one holder has of one fact at a date. */
export interface Pane {
  readonly fact: FactId
  readonly short: string
  readonly mine: Knowing | undefined
  readonly theirs: ReportedState
  /** What is known of it beyond the state, in words; empty where nothing is. */
  readonly mineWords: string
  readonly theirWords: string
  readonly isNew: boolean
  readonly isNewlyReported: boolean
}

/** Somebody on the map, with a pane for each fact that is shown. */
export interface KnownHolder {
  readonly id: string
  readonly name: string
  readonly icon: string
  readonly panes: readonly Pane[]
}

/** Who held what at a date, in the run and as reported; those alone that the facts shown ever concern. */
export function knownAt(evidence: Evidence, found: Debrief, date: IsoDate, only?: FactId): KnownHolder[] {
  const facts = evidence.facts.filter((fact) => found.known.some((one) => one.fact === fact.id) && (only === undefined || only === fact.id))
  const concerned = (holder: string) =>
    facts.some((fact) => fact.reported.some((one) => one.holder === holder)) ||
    found.known.some((one) => one.holder === holder && facts.some((fact) => fact.id === one.fact)) ||
    found.sharing.needs.some((one) => one.need.who === holder && facts.some((fact) => fact.id === one.need.fact))
  return evidence.holders
    .filter((holder) => concerned(holder.id))
    .map(({ id, label, icon }) => ({
      id,
      name: label,
      icon,
      panes: facts.map((fact): Pane => {
        const mine = found.known.find((one) => one.holder === id && one.fact === fact.id && dateOf(one.at) <= date)
        const reported = fact.reported.find((one) => one.holder === id)
        const theirs = reportedAt(reported, date)
        return {
          fact: fact.id,
          short: fact.short,
          mine,
          theirs,
          mineWords: mine ? sinceWords(evidence, mine) : '',
          theirWords: reportedWords(reported, theirs),
          isNew: mine !== undefined && mine.moment >= 0 && dateOf(mine.at) === date,
          isNewlyReported: reported?.from !== undefined && theirs !== 'not-stated' && turnOf(reported.from) === date,
        }
      }),
    }))
}

/** The day on which a reported part of a date is told as new: its first. */
function turnOf(from: string): IsoDate {
  return `${from}-01-01`.slice(0, 10)
}

function sinceWords(evidence: Evidence, one: Knowing): string {
  const since = words.since(dateWords(one.at))
  return one.by === undefined ? since : `${since}, ${words.toldBy(holderSaid(evidence, one.by))}`
}

function reportedWords(reported: Reported | undefined, state: ReportedState): string {
  if (reported?.note !== undefined) return reported.note
  if (reported?.from === undefined || state === 'not-stated') return ''
  return state === 'within' ? words.withinDate(dateWords(reported.from)) : words.since(dateWords(reported.from))
}

/** What is new on a day: a line for each thing that came to be known, by whom and how. */
export function turnWords(evidence: Evidence, turn: KnowingTurn, ended: Instant): { mine: string[]; reported: string[] } {
  const short = (id: FactId) => evidence.facts.find((one) => one.id === id)?.short ?? id
  // What somebody has from a day has no hour.
  const hourOf = (one: Knowing) => (one.how === 'first' ? '' : timeOf(one.at))
  const hours = new Set(turn.mine.map(hourOf)).size > 1
  const groups = new Map<string, Knowing[]>()
  for (const one of turn.mine) {
    const key = `${hours ? one.at : ''} ${one.holder} ${one.by ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  // Who came to know the same, at the same time and from the same, stands in one line.
  const lines = new Map<string, { readonly first: Knowing; readonly what: string; readonly who: string[] }>()
  for (const of of groups.values()) {
    const [first] = of
    if (!first) continue
    const what = joined(of.map((one) => short(one.fact)))
    const key = `${hours ? hourOf(first) : ''} ${first.by ?? ''} ${what}`
    const line = lines.get(key) ?? { first, what, who: [] }
    line.who.push(holderSaid(evidence, first.holder))
    lines.set(key, line)
  }
  const mine = [...lines.values()].map(({ first, what, who }) => {
    const how = first.by === undefined ? '' : words.toldBy(holderSaid(evidence, first.by))
    return words.cameToKnow(hours ? hourOf(first) : '', joined(who), what, how)
  })
  const after = turn.mine.length === 0 && turn.date > dateOf(ended)
  const reported = turn.reported.map((one) => words.reportedToKnow(holderSaid(evidence, one.holder), short(one.fact), dateWords(one.from)))
  return { mine: after ? [words.runEnded] : mine, reported }
}

/** The same in one breath, for somebody who hears it. */
export function turnSentence(evidence: Evidence, turn: KnowingTurn, ended: Instant): string {
  const { mine, reported } = turnWords(evidence, turn, ended)
  const parts = [
    words.at(dateWords(turn.part)),
    ...(mine.length > 0 ? [`${words.mine}: ${mine.join(' ')}`] : []),
    ...(reported.length > 0 ? [`${words.theirs}: ${reported.join(' ')}`] : []),
  ]
  return mine.length + reported.length === 0 ? `${parts.join('')}: ${words.beginning}` : parts.join('. ')
}
