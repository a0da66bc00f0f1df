import type { Run } from '../core/run.ts'
import { choiceCodes, suspend, type Suspended } from '../core/suspend.ts'
import type { BuiltCase } from './case.ts'
import type { StoryGraph } from './story-graph.ts'

/** The most that the strictest learning platforms keep. */
export const mostCharacters = 2048

/** The longest run of a case, packed as suspend data. */
export interface LongestSave {
  readonly characters: number
  readonly choices: number
  readonly start: string
}

/** The longest way from each start to its end, over states in order, and the longest of the saves that they make. */
export function longestSave({ story, storyVersion, evidence }: BuiltCase, graph: StoryGraph, order: readonly number[]): LongestSave {
  const codes = choiceCodes(story)
  const length = new Int32Array(graph.keys.length)
  const next = new Int32Array(graph.keys.length).fill(-1)
  for (const state of [...order].reverse())
    for (const [way, { to }] of graph.from(state).entries()) {
      const through = 1 + (to < 0 ? 0 : (length[to] ?? 0))
      if (through <= (length[state] ?? 0)) continue
      length[state] = through
      next[state] = way
    }
  const saves = graph.starts.map(({ name, state }) => {
    const choices: string[] = []
    for (let at = state; at >= 0 && (next[at] ?? -1) >= 0;) {
      const edge = graph.from(at)[next[at] ?? 0]
      choices.push(edge?.choice ?? '')
      at = edge?.to ?? -1
    }
    // The largest seed there can be takes the most room.
    const run: Suspended & Partial<Run> = {
      case: evidence.case,
      storyVersion,
      keyVersion: evidence.keyVersion,
      seed: 0xffffffff,
      start: name,
      choices,
    }
    return { characters: suspend(run, codes).length, choices: choices.length, start: name }
  })
  return saves.reduce((longest, one) => (one.characters > longest.characters ? one : longest))
}
