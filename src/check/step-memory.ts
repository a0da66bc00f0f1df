import type { Shape, StateKey } from './state-key.ts'

/** What a step reads of the state it starts from, in order: the place of it in the key's slots, and what stood there. */
export type Read = readonly [slot: number, value: number]

/** For each slot of a new state: the slot of the state before that it comes from, or -1; and what is added to that, or stands by itself. */
export interface Origins {
  readonly from: Int16Array
  readonly add: Int16Array
}

/** How a step's result follows from the state it started from. */
export interface Outcome<T> {
  readonly result: T
  /** The shape of the state it leads to; absent where it failed. */
  readonly shape?: Shape
  readonly origins?: Origins
}

interface Question<T> {
  slot: number
  readonly answers: Map<number, Question<T>>
  outcome: Outcome<T> | undefined
}

/**
 * Remembers steps by what they read. A step is determined by where it starts and by what it reads on the way, so one
 * that starts at the same place and reads the same values has the same outcome, however the rest of the state differs.
 */
export class StepMemory<T> {
  private readonly roots = new Map<number, Question<T>>()

  /** The outcome of a way from a state, by its place among the ways offered there; undefined where it is not known yet. */
  find(key: StateKey, way: number): Outcome<T> | undefined {
    let question = this.roots.get(rootOf(key, way))
    while (question && !question.outcome) question = question.answers.get(key.charCodeAt(question.slot + 1))
    return question?.outcome
  }

  keep(key: StateKey, way: number, reads: readonly Read[], outcome: Outcome<T>): void {
    const root = rootOf(key, way)
    let question = this.roots.get(root) ?? open<T>()
    this.roots.set(root, question)
    for (const [slot, value] of reads) {
      question.slot = slot
      const next = question.answers.get(value) ?? open<T>()
      question.answers.set(value, next)
      question = next
    }
    question.outcome = outcome
  }
}

/** The key of the state that an outcome leads to from a key; empty where it failed. */
export function reached(key: StateKey, { shape, origins }: Outcome<unknown>): StateKey {
  if (!shape || !origins) return ''
  const { from, add } = origins
  const next = new Array<number>(from.length + 1)
  next[0] = shape.id
  for (let i = 0; i < from.length; i++) {
    const slot = from[i] ?? -1
    next[i + 1] = (slot < 0 ? 0 : key.charCodeAt(slot + 1)) + (add[i] ?? 0)
  }
  // One flat text: joined letter by letter it would be a rope of as many knots.
  return String.fromCharCode(...next)
}

// Shapes offer far fewer ways than this.
function rootOf(key: StateKey, way: number): number {
  return key.charCodeAt(0) * 256 + way
}

function open<T>(): Question<T> {
  return { slot: -1, answers: new Map(), outcome: undefined }
}
