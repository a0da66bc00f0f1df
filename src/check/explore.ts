import { startingPoint } from '../core/run.ts'
import type { StartingPoint } from '../core/story.ts'
import type { BuiltCase } from './case.ts'
import type { CompiledStory } from './compile.ts'
import { longestSave, mostCharacters, type LongestSave } from './longest-save.ts'
import type { Places } from './places.ts'
import { compareSaves } from './saves.ts'
import type { Slip } from './slip.ts'
import { StoryFindings, type Unreached } from './story-findings.ts'
import { inOrder, StoryGraph, turnedBack } from './story-graph.ts'
import { StoryMachine } from './story-machine.ts'

/** What visiting every state of a case gave. */
export interface Exploration {
  readonly states: number
  readonly edges: number
  /** Whether every state was visited; `notCovered` says what was not. */
  readonly exhaustive: boolean
  readonly notCovered: readonly string[]
  readonly deadEnds: number
  readonly unreached: Unreached
  /** Absent where the story has a cycle. */
  readonly largestSave?: LongestSave
  /** Recorded lists of choices that were played again from the beginning and led to an equal state. */
  readonly restored: number
  /** Sets of carried values with which each chapter of the whole case can begin. */
  readonly carriedInto: Readonly<Record<number, number>>
  readonly seconds: number
  readonly slips: readonly Slip[]
}

export interface Reach {
  /** Beyond so many states the rest is left, and said to be. About 2 KiB of memory each at most. */
  readonly mostStates: number
  /** How many random runs are played again through the core, state by state. */
  readonly replays: number
  /** The most characters that a save may take. */
  readonly mostCharacters: number
}

export const usualReach: Reach = { mostStates: 400_000, replays: 24, mostCharacters }

/** Starts of a case by name: the whole of it, and every stated starting point. */
export function startsOf({ evidence }: BuiltCase): [string, StartingPoint][] {
  const names = ['whole', ...evidence.chapters.flatMap((chapter) => chapter.starts.map((start) => `${chapter.number}/${start.id}`))]
  return names.map((name) => [name, startingPoint(evidence, name)])
}

/** Visits every state of a case that can be reached from its starts, and reports what no path may do. */
export function exploreCase(built: BuiltCase, compiled: CompiledStory, places: Places, reach: Reach = usualReach): Exploration {
  const began = performance.now()
  const machine = new StoryMachine(built.story)
  const graph = new StoryGraph(machine, startsOf(built), reach.mostStates)
  const findings = new StoryFindings(graph, compiled, places)
  const { order, cycle } = inOrder(graph)
  findings.checkSteps()
  const carriedInto = findings.checkChapters()
  const unreached = findings.unreached()
  for (const name of machine.flow.unprovable)
    findings.report(
      places.choice(undefined),
      'not-provable',
      `the story uses ${name}: chance, turn counts and what lists no longer hold cannot be explored`,
    )
  if (cycle)
    findings.report(
      places.choice(cycle.at(-1)),
      'cycle',
      `${cycle.join(', ')} leads back to where it began; let one of them be taken only once`,
    )
  const turned = cycle ? [] : turnedBack(graph, order)
  for (const { state, choice, words } of turned) findings.reportStep(state, choice, 'time-runs-back', words)
  const largestSave = cycle || graph.left > 0 ? undefined : longestSave(built, graph, order)
  if (largestSave && largestSave.characters > reach.mostCharacters)
    findings.report(
      places.choice(undefined),
      'long-save',
      `a run of ${largestSave.choices} choices takes ${largestSave.characters} characters as suspend data; ${reach.mostCharacters} is the most`,
    )
  // A run in which time runs back cannot be played again, and has been reported.
  const saves = turned.length > 0 ? { compared: 0 } : compareSaves(built, graph, reach.replays)
  if (saves.differs) findings.reportStep(-1, saves.differs.choices.at(-1) ?? '', 'save-differs', saves.differs.words)
  const notCovered = [
    ...(graph.left > 0
      ? [
          `${graph.left} of ${graph.keys.length} known states, and all that only they lead to; they stand in ${findings.leftIn().join(', ')}`,
        ]
      : []),
    ...machine.flow.unprovable.map((name) => `what follows from ${name}`),
    ...[...machine.misread].map((slot) => `what follows from ${slot}, which was taken to be read no more`),
  ]
  return {
    states: graph.keys.length,
    edges: graph.edges,
    exhaustive: notCovered.length === 0,
    notCovered,
    deadEnds: findings.deadEnds,
    unreached,
    ...(largestSave && { largestSave }),
    restored: saves.compared,
    carriedInto,
    seconds: (performance.now() - began) / 1000,
    slips: [...findings.slips.values()],
  }
}
