import type { Debrief, DecisionCard } from './debrief.ts'
import { dials, type Decision, type Dial, type Evidence } from './evidence.ts'
import type { DecisionId, SeatId } from './moment.ts'

/**
 * The clauses of the regulator's professional standards (practice framework, section 10) that the cases can bear on.
 * Their words and addresses are the interface's.
 */
export const clauses = ['1.2', '1.7', '2.6', '3.4', '3.9', '3.11', '3.12', '4', '6.1', '6.2'] as const
export type Clause = (typeof clauses)[number]

/** A clause, and the decisions of this run that bear on it; 4 is about the record itself, and has none. */
export interface Bearing {
  readonly clause: Clause
  readonly decisions: readonly { readonly id: DecisionId; readonly title: string }[]
}

/**
 * What a learning record can take from a run: what was played, never how well.
 * Nothing measured is in it, for a record may be shown to an employer. Rule B12.
 */
export interface RecordFacts {
  readonly case: string
  readonly title: string
  readonly storyVersion: string
  readonly keyVersion: string
  /** Whether the run began at the beginning and took in every chapter. */
  readonly whole: boolean
  readonly replay: boolean
  readonly chapters: readonly { readonly number: number; readonly title: string }[]
  /** The chairs in which decisions were taken, in the order of play. */
  readonly seats: readonly { readonly id: SeatId; readonly label: string }[]
  readonly decisions: number
  readonly summedUp: number
  /** How many decisions were given a reason, a line of one's own, or both. */
  readonly reasoned: number
  /** The decision that was taken with the least confidence, the first of several; absent where none was said to be below 4. */
  readonly leastSure?: string
  readonly topics: readonly Dial[]
  /** Only clauses that this run bears on, in the order of the standards. */
  readonly bearings: readonly Bearing[]
}

/** The facts of a run that a learning record is filled in with. Pure: the same debrief gives the same facts. Rule B12. */
export function recordOf(evidence: Evidence, found: Debrief): RecordFacts {
  const seats = [...new Set(found.cards.map((card) => card.seat))]
  const leastSure = leastSureOf(found.cards)
  return {
    case: found.case,
    title: evidence.title,
    storyVersion: found.storyVersion,
    keyVersion: found.keyVersion,
    whole: found.start === 'whole' && found.chapters.length === evidence.chapters.length,
    replay: found.replay,
    chapters: evidence.chapters.filter(({ number }) => found.chapters.includes(number)).map(({ number, title }) => ({ number, title })),
    seats: seats.map((id) => ({ id, label: evidence.holders.find((holder) => holder.id === id)?.label ?? id })),
    decisions: found.cards.length,
    summedUp: found.skipped.length,
    reasoned: found.cards.filter(isReasoned).length,
    ...(leastSure === undefined ? {} : { leastSure }),
    topics: dials.filter((dial) => found.cards.some((card) => card.dials.includes(dial))),
    bearings: clauses.flatMap((clause): Bearing[] => {
      const decisions = found.cards.filter((card) => bears(clause, card, ladderOf(evidence, card))).map(({ id, title }) => ({ id, title }))
      return decisions.length > 0 || clause === '4' ? [{ clause, decisions }] : []
    }),
  }
}

/** Whether a decision bears on a clause. The mapping is the authors' own: the learner confirms it or takes it away. */
function bears(clause: Clause, card: DecisionCard, ladder: Decision['ladder']): boolean {
  switch (clause) {
    case '1.2':
    case '2.6':
    case '3.9':
      return card.dials.includes('sharing')
    case '1.7':
    case '3.4':
      return ladder === 'threshold'
    case '3.11':
      return isReasoned(card)
    case '3.12':
      return card.dials.includes('delay')
    case '4':
      return false
    case '6.1':
      return ladder === 'between' || ladder === 'inside'
    case '6.2':
      return card.findings.some((finding) => finding.dials.includes('systemic'))
  }
}

function ladderOf(evidence: Evidence, card: DecisionCard): Decision['ladder'] {
  return evidence.decisions.find((one) => one.id === card.id)?.ladder ?? 'none'
}

function isReasoned(card: DecisionCard): boolean {
  return card.reason !== undefined || card.note !== undefined
}

function leastSureOf(cards: readonly DecisionCard[]): string | undefined {
  const doubted = cards.filter(({ confidence = 5 }) => confidence < 4)
  const least = Math.min(...doubted.map(({ confidence = 5 }) => confidence))
  return doubted.find(({ confidence }) => confidence === least)?.title
}
