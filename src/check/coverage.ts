import type { Evidence } from '../core/evidence.ts'
import { sequence, startingPoint } from '../core/run.ts'
import { skipPrefix } from '../core/story.ts'
import type { CompiledStory } from './compile.ts'
import type { LoadedEvidence } from './evidence.ts'
import type { Slip } from './slip.ts'
import type { StoryTable } from './story-table.ts'

/** How many things of a sort were met, and which never. */
export interface Met {
  readonly met: number
  readonly of: number
  readonly never: readonly string[]
}

/** What many random plays of the whole case met. */
export interface Coverage {
  readonly walks: number
  readonly steps: number
  readonly choices: { readonly taken: number; readonly of: number; readonly never: readonly string[] }
  /** Ways from one scene to another. */
  readonly passages: Readonly<Record<string, number>>
  readonly scenes: Met
  readonly documents: Met
  /** The share of walks that came to each ending. */
  readonly endings: Readonly<Record<string, number>>
}

/** An ending that fewer walks come to must be meant to be rare. */
export const leastShare = 0.01
const oftenSkipped = 0.04

/** Walks the whole case at random, the same way each time. Scenes are summed up now and then. */
export function coverageOf(evidence: Evidence, compiled: CompiledStory, table: StoryTable, walks: number): Coverage {
  const begin = table.begin(startingPoint(evidence, 'whole'))
  const taken = new Set<string>()
  const scenes = new Set<string>()
  const documents = new Set<string>()
  const passages: Record<string, number> = {}
  const endings: Record<string, number> = Object.fromEntries(evidence.endings.map(({ id }) => [id, 0]))
  let steps = 0
  for (let seed = 0; seed < walks; seed++) {
    const next = sequence(seed, walks)
    const met = new Set<string>()
    for (let step = begin; ; steps++) {
      const { to, told } = step
      for (const scene of told.scenes) scenes.add(scene)
      for (const one of told.happenings) {
        if (!('event' in one)) continue
        if (one.event.kind === 'ending') met.add(one.event.ending)
        if (one.event.kind === 'document') documents.add(one.event.document)
      }
      if (to.offered.length === 0) break
      const way = to.canSkip && next() < oftenSkipped ? to.offered.length : Math.floor(next() * to.offered.length)
      const then = table.take(to, way)
      if (then.choice !== null && !then.choice.startsWith(skipPrefix)) taken.add(then.choice)
      if (then.to.scene !== to.scene) {
        const passage = `${to.scene} → ${then.to.scene}`
        passages[passage] = (passages[passage] ?? 0) + 1
      }
      step = then
    }
    for (const ending of met) endings[ending] = (endings[ending] ?? 0) + 1
  }
  const ids = compiled.choices.map((choice) => choice.id)
  return {
    walks,
    steps,
    choices: { taken: ids.filter((id) => taken.has(id)).length, of: ids.length, never: ids.filter((id) => !taken.has(id)) },
    passages,
    scenes: metOf(compiled.scenes, scenes),
    documents: metOf(compiled.lists.documents ?? [], documents),
    endings: Object.fromEntries(Object.entries(endings).map(([id, count]) => [id, count / walks])),
  }
}

function metOf(all: readonly string[], met: ReadonlySet<string>): Met {
  const never = all.filter((id) => !met.has(id))
  return { met: all.length - never.length, of: all.length, never }
}

/** Endings that hardly any walk comes to. What no walk at all comes to is left to the explorer. */
export function coverageSlips(coverage: Coverage, evidence: Evidence, { file, lineOf }: Pick<LoadedEvidence, 'file' | 'lineOf'>): Slip[] {
  return evidence.endings.flatMap(({ id }, at): Slip[] => {
    const share = coverage.endings[id] ?? 0
    if (share >= leastShare) return []
    const words = `${(100 * share).toFixed(1)} % of ${coverage.walks} random walks come to "${id}"; 1 % is the least, unless it is meant to be rare`
    return [{ file, line: lineOf(['endings', at]), reason: 'walk/rare-ending', words }]
  })
}
