import type { Evidence } from './evidence.ts'
import type { ChoiceId, DecisionId } from './moment.ts'
import type { StartingPoint } from './story.ts'

/** What a player said about a choice before anything was revealed. Recorded, never marked, never read by a story. */
export interface Aside {
  /** The index of the moment in which the choice was offered. */
  readonly at: number
  readonly decision: DecisionId
  readonly reason?: string
  /** 1 not sure at all, to 5 quite sure. */
  readonly confidence?: number
  /** Free text. It stays on the device. */
  readonly text?: string
}

/** What the player wrote and rated after the play. Never marked. */
export interface Review {
  readonly feeling?: string
  /** Own rating of each dial, −2 (too little) to 2 (too much); `declined` where the player would rather not. */
  readonly ratings?: { readonly delay: number; readonly escalation: number; readonly sharing: number } | 'declined'
  readonly notes?: Readonly<Record<string, string>>
  /** The step of the debrief at which the player is. */
  readonly step?: string
}

/** A run is a story version and a list of choices; all else is derived from it. Rule R1. */
export interface Run {
  readonly id: string
  readonly case: string
  readonly storyVersion: string
  readonly keyVersion: string
  /** Orders the options on the page; the story never reads it. */
  readonly seed: number
  /** `whole`, or `<chapter>/<starting point>` such as `3/as-reviewed`. */
  readonly start: string
  /** Marks a replay from a decision of an earlier run; never counted among first runs. */
  readonly parent?: { readonly run: string; readonly at: number }
  readonly choices: readonly ChoiceId[]
  readonly asides: readonly Aside[]
  readonly review: Review
}

/** A 32-bit generator from a seed and a salt: the same numbers for the same pair, on every machine. */
export function sequence(seed: number, salt: number): () => number {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(salt + 1, 0xc2b2ae35)) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * The items in an order drawn from the seed and each item's own id: what drops out or comes in moves none of the others.
 * Rule R4.
 */
export function ranked<T extends { readonly id: string }>(items: readonly T[], seed: number): T[] {
  const rank = new Map(items.map((item) => [item.id, sequence(seed, saltOf(item.id))()]))
  return [...items].sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0))
}

/** A 32-bit number for a text (FNV-1a). */
function saltOf(text: string): number {
  let salt = 0x811c9dc5
  for (const letter of text) salt = Math.imul(salt ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return salt
}

/** A start that the case does not state. */
export class UnknownStart extends Error {}

/**
 * Where a run begins: `whole`, or a chapter's stated starting point such as `3/as-reviewed`.
 * Throws UnknownStart if the case states no such point.
 */
export function startingPoint(evidence: Evidence, start: string): StartingPoint {
  if (start === 'whole') return { chapter: 1, carry: {}, whole: true }
  const [number, id] = start.split('/')
  const chapter = evidence.chapters.find((one) => String(one.number) === number)
  const point = chapter?.starts.find((one) => one.id === id)
  if (!chapter || !point) throw new UnknownStart(`${evidence.case} has no starting point "${start}"`)
  return { chapter: chapter.number, carry: point.carry, whole: false }
}
