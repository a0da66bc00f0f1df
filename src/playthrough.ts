import type { Evidence } from './core/evidence.ts'
import type { Names } from './core/names.ts'
import type { ChoiceId, Moment } from './core/moment.ts'
import { startingPoint, type Aside, type Review, type Run } from './core/run.ts'
import { replay, skipPrefix } from './core/story.ts'

/** A case as it is shipped: the compiled story and its evidence file. */
export interface Case {
  readonly story: string
  readonly storyVersion: string
  readonly evidence: Evidence
  readonly names: Names
}

/** The one mutable thing: the run being played. Everything that shows or keeps it subscribes. */
export interface Playthrough {
  readonly case: Case
  readonly run: Run
  readonly moments: readonly Moment[]
  /** The latest moment. */
  readonly moment: Moment
  /** Takes offered choices in order: one, or the picks of a list and what closes it. Throws if one is not offered. */
  choose(...ids: readonly ChoiceId[]): Moment
  /** Sums up the scene being played. */
  skip(): Moment
  /** Records a reason or a confidence; a second for the same moment replaces the first. */
  note(aside: Aside): void
  /** Records what the player rated or wrote afterwards. */
  readonly review: (more: Partial<Review>) => void
  /** Called after every change; gives back what stops it. */
  subscribe(listener: () => void): () => void
}

/** A playthrough, and the first recorded choice that this story no longer offers, if there is one. */
export interface Opened {
  readonly playthrough: Playthrough
  readonly lost?: { readonly at: number; readonly choice: ChoiceId }
}

/**
 * Opens a run: a new one, or a recorded one replayed to where it stopped.
 * A run of another story version is replayed as far as its choices are still offered; the rest is dropped from
 * this playthrough and named in `lost`, so that the caller can keep the old run and say so.
 */
export function openPlaythrough(of: Case, recorded: Run): Opened {
  const { live, moments: played, lost } = replay(of.story, startingPoint(of.evidence, recorded.start), recorded.choices)
  const moments = [...played]
  const listeners = new Set<() => void>()
  let run: Run = lost
    ? {
        ...recorded,
        storyVersion: of.storyVersion,
        keyVersion: of.evidence.keyVersion,
        choices: recorded.choices.slice(0, lost.at),
        asides: recorded.asides.filter((aside) => aside.at < lost.at),
      }
    : recorded
  const change = (next: Run) => {
    run = next
    for (const listener of listeners) listener()
  }
  const playthrough: Playthrough = {
    case: of,
    get run() {
      return run
    },
    get moments() {
      return moments
    },
    get moment() {
      return live.moment
    },
    choose(...ids) {
      for (const id of ids) moments.push(live.choose(id))
      change({ ...run, choices: [...run.choices, ...ids] })
      return live.moment
    },
    skip() {
      return playthrough.choose(skipPrefix + live.moment.scene)
    },
    note(aside) {
      change({ ...run, asides: [...run.asides.filter((other) => other.at !== aside.at), aside] })
    },
    review: (more) => change({ ...run, review: { ...run.review, ...more } }),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return lost ? { playthrough, lost } : { playthrough }
}
