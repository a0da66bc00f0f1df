import { ClockFault } from '../core/clock.ts'
import type { ChoiceId, Instant } from '../core/moment.ts'
import type { StartingPoint } from '../core/story.ts'
import { nowhere, type StateKey } from './state-key.ts'
import { moved, type Move } from './story-hearing.ts'
import type { Sights, StoryMachine } from './story-machine.ts'

/** A start and the state that its first step led to; -1 where that failed. */
export interface GraphStart {
  readonly name: string
  readonly state: number
  readonly sights: Sights
}

/** A way from one state to another. */
export interface Edge {
  readonly choice: ChoiceId
  /** -1 where the step failed. */
  readonly to: number
  readonly sights: Sights
}

/** Every state that can be reached from the starts, and every way between them. */
export class StoryGraph {
  readonly machine: StoryMachine
  readonly starts: readonly GraphStart[]
  readonly keys: StateKey[] = []
  /** States that are known and whose ways were not taken, because there were too many. */
  readonly left: number
  edges = 0
  /** States by key: both are counted from 0, but a machine may have met others before. */
  private readonly numbers: number[] = []
  private readonly firstEdge: number[] = []
  private readonly targets: number[] = []
  private readonly sightsOf: number[] = []
  private readonly sightsMet: Sights[] = []
  private readonly sightIds = new Map<Sights, number>()
  /** The state and the way by which a state was first reached: by as few choices as can be. */
  private readonly before: number[] = []
  private readonly wayBefore: number[] = []

  /** Visits states in the order of their distance from a start, up to `most` of them. */
  constructor(machine: StoryMachine, starts: readonly (readonly [string, StartingPoint])[], most: number) {
    this.machine = machine
    this.starts = starts.map(([name, start]) => {
      const { key, sights } = machine.begin(start)
      return { name, state: this.number(key, -1, 0), sights }
    })
    let state = 0
    for (; state < this.keys.length && this.keys.length <= most; state++) {
      const key = this.keys[state] ?? nowhere
      this.firstEdge.push(this.targets.length)
      for (let way = 0; way < machine.keys.shapeOf(key).offered.length; way++) {
        const step = machine.take(key, way)
        this.targets.push(this.number(step.key, state, way))
        this.sightsOf.push(this.sightId(step.sights))
      }
    }
    this.firstEdge.push(this.targets.length)
    this.edges = this.targets.length
    this.left = this.keys.length - state
  }

  /** The ways from a state, in the order in which they are offered. */
  from(state: number): Edge[] {
    const first = this.firstEdge[state] ?? 0
    const { offered } = this.machine.keys.shapeOf(this.keys[state] ?? nowhere)
    const edges: Edge[] = []
    for (let edge = first; edge < (this.firstEdge[state + 1] ?? first); edge++) {
      const sights = this.sightsMet[this.sightsOf[edge] ?? -1]
      if (sights) edges.push({ choice: offered[edge - first] ?? '', to: this.targets[edge] ?? -1, sights })
    }
    return edges
  }

  /** The shortest way from a start to a state: where it begins, and the choices. */
  pathTo(state: number): { readonly start: string; readonly choices: readonly ChoiceId[] } {
    const choices: ChoiceId[] = []
    let at = state
    for (let from = this.before[at] ?? -1; from >= 0; from = this.before[at] ?? -1) {
      choices.unshift(this.machine.keys.shapeOf(this.keys[from] ?? nowhere).offered[this.wayBefore[at] ?? 0] ?? '')
      at = from
    }
    return { start: this.starts.find((start) => start.state === at)?.name ?? '', choices }
  }

  private number(key: StateKey, from: number, way: number): number {
    if (key === nowhere) return -1
    const known = this.numbers[key]
    if (known !== undefined) return known
    this.numbers[key] = this.keys.length
    this.keys.push(key)
    this.before.push(from)
    this.wayBefore.push(way)
    return this.keys.length - 1
  }

  private sightId(sights: Sights): number {
    const known = this.sightIds.get(sights)
    if (known !== undefined) return known
    this.sightIds.set(sights, this.sightsMet.length)
    this.sightsMet.push(sights)
    return this.sightsMet.length - 1
  }
}

/** The states so that every way leads from an earlier one to a later one; or, where that cannot be, one that comes back to itself. */
export function inOrder(graph: StoryGraph): { readonly order: readonly number[]; readonly cycle?: readonly ChoiceId[] } {
  const waiting = new Int32Array(graph.keys.length)
  for (let state = 0; state < graph.keys.length; state++)
    for (const { to } of graph.from(state)) if (to >= 0) waiting[to] = (waiting[to] ?? 0) + 1
  const order: number[] = []
  for (let state = 0; state < graph.keys.length; state++) if (waiting[state] === 0) order.push(state)
  for (let at = 0; at < order.length; at++)
    for (const { to } of graph.from(order[at] ?? 0)) {
      if (to < 0) continue
      waiting[to] = (waiting[to] ?? 0) - 1
      if (waiting[to] === 0) order.push(to)
    }
  return order.length === graph.keys.length ? { order } : { order, cycle: cycleOf(graph, waiting) }
}

/** Backwards from a state that waits for itself, always to one that waits too, until one comes again. */
function cycleOf(graph: StoryGraph, waiting: Int32Array): ChoiceId[] {
  const before = new Map<number, { state: number; choice: ChoiceId }>()
  for (let state = 0; state < graph.keys.length; state++)
    if ((waiting[state] ?? 0) > 0)
      for (const { to, choice } of graph.from(state)) if (to >= 0 && (waiting[to] ?? 0) > 0) before.set(to, { state, choice })
  const seen: number[] = []
  const choices: ChoiceId[] = []
  let at = waiting.findIndex((count) => count > 0)
  while (!seen.includes(at)) {
    seen.push(at)
    const step = before.get(at)
    if (!step) break
    choices.unshift(step.choice)
    at = step.state
  }
  return choices.slice(0, choices.length - seen.indexOf(at))
}

/**
 * The latest that the clock can show in each state, and the steps that would turn it back from there. As no move of the
 * clock overtakes a later one, a step that never turns back the latest clock never turns back any.
 */
export function turnedBack(
  graph: StoryGraph,
  order: readonly number[],
): { readonly state: number; readonly choice: ChoiceId; readonly words: string }[] {
  const latest: Instant[] = graph.keys.map(() => '')
  const clocks = new Map<Sights, Map<Instant, Instant | ClockFault>>()
  const faults = new Map<Sights, { state: number; choice: ChoiceId; words: string }>()
  const move = (state: number, choice: ChoiceId, sights: Sights): Instant => {
    const before = state < 0 ? '' : (latest[state] ?? '')
    const known = clocks.get(sights) ?? new Map<Instant, Instant | ClockFault>()
    clocks.set(sights, known)
    const after = known.get(before) ?? clockAfter(before, movesOf(sights))
    known.set(before, after)
    if (!(after instanceof ClockFault)) return after
    if (!faults.has(sights)) faults.set(sights, { state, choice, words: after.message })
    return before
  }
  for (const { state, sights } of graph.starts) if (state >= 0) latest[state] = later(latest[state], move(-1, '', sights))
  for (const state of order)
    for (const { choice, to, sights } of graph.from(state)) if (to >= 0) latest[to] = later(latest[to], move(state, choice, sights))
  return [...faults.values()]
}

function later(one: Instant | undefined, other: Instant): Instant {
  return one !== undefined && one > other ? one : other
}

const chapterBegins = Symbol('a chapter begins')
type ClockStep = Move | typeof chapterBegins

/** What a step does to the clock, in order: its moves, and where a chapter begins. */
function movesOf({ happenings }: Sights): ClockStep[] {
  return happenings.flatMap((one): ClockStep[] => {
    if ('move' in one) return [one.move]
    return one.event.kind === 'chapter' ? [chapterBegins] : []
  })
}

/** The clock after some moves; a fault where one of them turns it back, or cannot be. */
function clockAfter(before: Instant, moves: readonly ClockStep[]): Instant | ClockFault {
  let at = before
  try {
    for (const move of moves) {
      if (move === chapterBegins) {
        // Rule C5: it may begin earlier on the day that the last one ended.
        at = at.slice(0, 10)
        continue
      }
      const to = moved(at, move)
      if (to < at) return new ClockFault(`time runs back, from ${at} to ${to}`)
      at = to
    }
    return at
  } catch (error) {
    if (error instanceof ClockFault) return error
    throw error
  }
}
