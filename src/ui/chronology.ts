import { dateOf } from '../core/clock.ts'
import type { Evidence } from '../core/evidence.ts'
import type { DocumentId, FactId, HolderId, IsoDate, Moment, SeatId, StoryEvent } from '../core/moment.ts'
import { plainDate, shortDate } from './dates.ts'
import { rungName } from './ladders.ts'
import { typeset } from './typeset.ts'
import { capital, words } from './words.ts'

/** One dated entry of a chronology, in words. */
export interface Entry {
  readonly date: IsoDate
  readonly text: string
  readonly kind: StoryEvent['kind']
}

/** What a seat said it would do. */
export interface Promised {
  readonly id: string
  readonly words: string
  readonly due: IsoDate
  readonly made: IsoDate
  readonly kept?: IsoDate
}

export interface Paper {
  readonly id: DocumentId
  readonly title: string
  readonly date: IsoDate
  readonly lines: readonly string[]
}

/** The name of a seat or of somebody else who can hold a fact, standing by itself. */
export function holderName(evidence: Evidence, id: HolderId): string {
  return typeset(evidence.holders.find((one) => one.id === id)?.label ?? plain(id))
}

/** The same within a sentence: "the health visitor". */
export function holderSaid(evidence: Evidence, id: HolderId): string {
  const said = evidence.holders.find((one) => one.id === id)?.said
  return said === undefined ? holderName(evidence, id) : typeset(said)
}

export function factLabel(evidence: Evidence, id: FactId): string {
  return typeset(evidence.facts.find((one) => one.id === id)?.label ?? plain(id))
}

/** An id as words: what is shown if a case forgot a label. */
export function plain(id: string): string {
  return capital(id.replaceAll('-', ' '))
}

/** What a seat knows to have happened, oldest first; everything the player saw where no seat is given. */
export function chronology(evidence: Evidence, moments: readonly Moment[], seat?: SeatId): Entry[] {
  const entries: Entry[] = []
  const promised = new Map<string, string>()
  const known = new Set<string>()
  for (const moment of moments)
    for (const event of moment.events) {
      if (seat !== undefined && event.seat !== seat) continue
      if (event.kind === 'promise') promised.set(event.id, typeset(event.words))
      // Being told and learning are often written one after the other; once is enough.
      if (event.kind === 'learn') {
        if (known.has(`${event.seat} ${event.fact}`)) continue
        known.add(`${event.seat} ${event.fact}`)
      }
      if (event.kind === 'tell' && event.to === event.seat) known.add(`${event.seat} ${event.fact}`)
      const text = inWords(event, evidence, moments, promised)
      if (text) entries.push({ date: dateOf(event.at), text, kind: event.kind })
    }
  return entries.filter((entry, i) => entries.findIndex((other) => other.date === entry.date && other.text === entry.text) === i)
}

function inWords(event: StoryEvent, evidence: Evidence, moments: readonly Moment[], promised: ReadonlyMap<string, string>): string {
  const say = words.file
  switch (event.kind) {
    case 'learn':
      return say.learn(factLabel(evidence, event.fact))
    case 'tell': {
      const fact = factLabel(evidence, event.fact)
      if (event.by === event.seat) return say.youTell(holderSaid(evidence, event.to), fact)
      if (event.to === event.seat) return say.tellsYou(holderSaid(evidence, event.by), fact)
      return say.tells(holderSaid(evidence, event.by), holderSaid(evidence, event.to), fact)
    }
    case 'promise':
      return say.promise(typeset(event.words), shortDate(event.due))
    case 'kept':
      return say.kept(promised.get(event.id) ?? plain(event.id))
    case 'step':
      return say.step(rungName(event.rung))
    case 'document':
      return say.paper(paperTitle(moments, event.document))
    default:
      return ''
  }
}

function paperTitle(moments: readonly Moment[], id: DocumentId): string {
  for (const moment of moments) for (const line of moment.lines) if (line.document === id) return typeset(line.text)
  return plain(id)
}

/** The papers that came to a seat, in the order they came. */
export function papers(moments: readonly Moment[], seat: SeatId): Paper[] {
  const found: Paper[] = []
  for (const moment of moments)
    for (const event of moment.events) {
      if (event.kind !== 'document' || event.seat !== seat || found.some((one) => one.id === event.document)) continue
      const [title = plain(event.document), ...lines] = moment.lines
        .filter((line) => line.document === event.document)
        .map((line) => typeset(line.text))
      found.push({ id: event.document, title, date: dateOf(event.at), lines })
    }
  return found
}

/** What a seat said it would do; open ones first, by date. */
export function promises(moments: readonly Moment[], seat: SeatId): Promised[] {
  const made = new Map<string, Promised>()
  for (const moment of moments)
    for (const event of moment.events) {
      if (event.seat !== seat) continue
      if (event.kind === 'promise')
        made.set(event.id, { id: event.id, words: typeset(event.words), due: event.due, made: dateOf(event.at) })
      const before = event.kind === 'kept' ? made.get(event.id) : undefined
      if (before) made.set(before.id, { ...before, kept: dateOf(event.at) })
    }
  return [...made.values()].sort((a, b) => Number(a.kept !== undefined) - Number(b.kept !== undefined) || (a.due < b.due ? -1 : 1))
}

/** The formal step a seat knows of, and since when. */
export function formalStep(moments: readonly Moment[], seat: SeatId): { rung: string; since: string } | undefined {
  for (const moment of [...moments].reverse())
    for (const event of [...moment.events].reverse())
      if (event.kind === 'step' && event.seat === seat) return { rung: event.rung, since: plainDate(dateOf(event.at)) }
  return undefined
}
