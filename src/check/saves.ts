import type { Moment } from '../core/moment.ts'
import { sequence, startingPoint } from '../core/run.ts'
import { replay, skipPrefix, type StartingPoint } from '../core/story.ts'
import { choiceCodes, resume, suspend, type Suspended } from '../core/suspend.ts'
import type { BuiltCase } from './case.ts'
import type { StoryGraph } from './story-graph.ts'

/** What playing saves again gave. */
export interface SavesCompared {
  /** States whose save led back to an equal one. */
  readonly compared: number
  /** The first that did not. */
  readonly differs?: { readonly choices: readonly string[]; readonly words: string }
}

/**
 * Walks the graph at random, always the same way, and compares each state on the way with what two others make of the
 * same choices: inkjs with its whole state (nothing set, nothing remembered), and the core, from unpacked suspend data.
 */
export function compareSaves(built: BuiltCase, graph: StoryGraph, walks: number): SavesCompared {
  const codes = choiceCodes(built.story)
  const { case: name, keyVersion } = built.evidence
  let compared = 0
  for (let seed = 0; seed < walks; seed++) {
    const start = graph.starts[seed % graph.starts.length]
    if (!start || start.state < 0) continue
    const { choices, states } = walk(graph, start.state, seed)
    const run: Suspended = { case: name, storyVersion: built.storyVersion, keyVersion, seed, start: start.name, choices }
    const differs = (words: string) => ({
      compared,
      differs: { choices, words: `${words} (start ${start.name}; choices ${choices.slice(-6).join(', ')})` },
    })
    const again = resume(suspend(run, codes), { case: name, storyVersion: built.storyVersion, codes })
    if (!('run' in again) || JSON.stringify(again.run) !== JSON.stringify(run)) return differs('a save is not what was saved')
    const point = startingPoint(built.evidence, again.run.start)
    const { moments, lost } = replayed(built.story, point, again.run.choices)
    if (lost !== undefined) return differs(`a save is lost: ${lost}`)
    let key = graph.machine.begin(point).key
    for (const [i, state] of states.entries()) {
      if (i > 0) key = graph.machine.goOn(choices[i - 1] ?? '').key
      const moment = moments[i]
      if (key !== graph.keys[state]) return differs('a state depends on the path to it')
      if (!moment || waysOf(moment).join() !== graph.machine.keys.shapeOf(key).offered.join())
        return differs('the core offers other choices')
      compared++
    }
  }
  return { compared }
}

/** The core's moments, or why there are none. */
function replayed(story: string, start: StartingPoint, choices: readonly string[]): { moments: readonly Moment[]; lost?: string } {
  try {
    const { moments, lost } = replay(story, start, choices)
    return { moments, ...(lost && { lost: `"${lost.choice}" is not offered` }) }
  } catch (error) {
    return { moments: [], lost: error instanceof Error ? error.message : String(error) }
  }
}

function walk(graph: StoryGraph, from: number, seed: number): { choices: string[]; states: number[] } {
  const next = sequence(seed, 7)
  const choices: string[] = []
  const states = [from]
  for (let state = from; ;) {
    const ways = graph.from(state).filter(({ to, sights }) => to >= 0 && !sights.fault)
    // Summing up is one way among many, and makes for short runs.
    const played = ways.filter(({ choice }) => !choice.startsWith(skipPrefix))
    const from = played.length > 0 && next() < 0.95 ? played : ways
    const way = from[Math.floor(next() * from.length)]
    if (!way || choices.length > graph.keys.length) return { choices, states }
    choices.push(way.choice)
    states.push(way.to)
    state = way.to
  }
}

function waysOf({ offered, canSkip, scene }: Moment): string[] {
  return [...offered.map(({ id }) => id), ...(canSkip ? [skipPrefix + scene] : [])]
}
