import type { Origins, Shape, StateKey, StateKeys } from './state-key.ts'

/** What a step reads of the state it starts from, in order: the place of it in the key's slots, and what stood there. */
export type Read = readonly [slot: number, value: number]

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
  private readonly keys: StateKeys
  private readonly roots = new Map<number, Question<T>>()

  constructor(keys: StateKeys) {
    this.keys = keys
  }

  /** The outcome of a way from a state, by its place among the ways offered there; undefined where it is not known yet. */
  find(key: StateKey, way: number): Outcome<T> | undefined {
    let question = this.roots.get(this.root(key, way))
    while (question && !question.outcome) question = question.answers.get(this.keys.at(key, question.slot))
    return question?.outcome
  }

  keep(key: StateKey, way: number, reads: readonly Read[], outcome: Outcome<T>): void {
    const root = this.root(key, way)
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

  private root(key: StateKey, way: number): number {
    return this.keys.shapeOf(key).id * mostWays + way
  }
}

// Shapes offer far fewer ways than this.
const mostWays = 256

function open<T>(): Question<T> {
  return { slot: -1, answers: new Map(), outcome: undefined }
}
