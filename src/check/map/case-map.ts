import type { BuiltCase } from '../case.ts'
import type { CompiledStory } from '../compile.ts'
import type { StoryTable } from '../story-table.ts'
import { graphOf } from './map-graph.ts'
import { mapSection } from './map-page.ts'
import { mapSvg } from './map-svg.ts'
import { mapText } from './map-text.ts'

/** The map of a case: a picture, its text form, and both as a part of the report. */
interface CaseMap {
  readonly svg: string
  readonly text: string
  readonly section: string
}

/** Draws the map of a case that builds. `plays` is for each player for whom order or chance makes a difference. */
export async function mapOf(
  { evidence, storyVersion }: BuiltCase,
  compiled: CompiledStory,
  table: StoryTable,
  plays: number,
): Promise<CaseMap> {
  const graph = graphOf(evidence, compiled, table, plays)
  const svg = await mapSvg(graph, evidence.title)
  const text = mapText(graph, evidence.title, `Story ${storyVersion}, key ${evidence.keyVersion}`)
  return { svg, text, section: mapSection(graph, evidence.case, svg, text) }
}
