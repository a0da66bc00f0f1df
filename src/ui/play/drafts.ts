import { useState } from 'preact/hooks'
import type { ChoiceId } from '../../core/moment.ts'
import type { Playthrough } from '../../playthrough.ts'

/** What the player has begun and not yet taken, and how far they have read. Kept as long as the run is open in this tab. */
export interface Draft {
  /** The moment it belongs to. */
  readonly moment: number
  /** How many steps of the moment have been read. */
  readonly steps: number
  /** The text that was last read out. */
  readonly told: string
  readonly chosen: ChoiceId | null
  readonly picked: readonly ChoiceId[]
  /** The choice whose reason is being asked for. */
  readonly asking: ChoiceId | null
  readonly reason: string | null
  readonly confidence: number | null
  readonly own: string
}

/** Nothing said of why or how sure. */
export const unsaid = { reason: null, confidence: null, own: '' } as const

const drafts = new WeakMap<Playthrough, Draft>()

/** What is begun at the latest moment; of an earlier moment only what was read out is left. */
export function draftOf(playthrough: Playthrough): Draft {
  const moment = playthrough.moment.index
  const kept = drafts.get(playthrough)
  if (kept?.moment === moment) return kept
  return { moment, steps: 0, told: kept?.told ?? '', chosen: null, picked: [], asking: null, ...unsaid }
}

/** Keeps a change beside the run, without drawing anything. */
export function keepDraft(playthrough: Playthrough, more: Partial<Draft>): void {
  drafts.set(playthrough, { ...draftOf(playthrough), ...more })
}

/** The draft of a run, and what changes it. It outlives the page it is written on. */
export function useDraft(playthrough: Playthrough): [Draft, (more: Partial<Draft>) => void] {
  const [, draw] = useState(0)
  const change = (more: Partial<Draft>) => {
    keepDraft(playthrough, more)
    draw((turn) => turn + 1)
  }
  return [draftOf(playthrough), change]
}
