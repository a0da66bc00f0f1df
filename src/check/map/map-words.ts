import type { Option, When } from '../../core/evidence.ts'
import { shareOf, type MapGraph } from './map-graph.ts'
import type { NodeId } from './trails.ts'

/** A node as it is named in every form of the map: `scene c2-call`. */
export function nameOf(id: NodeId): string {
  return id.replace('/', ' ')
}

/** A share as it is written everywhere on the map: none and all are said only where they are true. */
export function percent(share: number): string {
  if (share === 0 || share === 1) return `${100 * share} %`
  if (share < 0.01) return '<1 %'
  if (share > 0.99) return '>99 %'
  return `${Math.round(100 * share)} %`
}

/** Every player's share, players with the same share together: "100 %: random, first; 0 %: last". */
export function playersInWords(graph: MapGraph, counted: { readonly plays: readonly number[] }): string {
  const together = new Map<string, { readonly share: number; readonly ids: string[] }>()
  for (const [player, { id }] of graph.players.entries()) {
    const share = shareOf(graph, counted, player)
    const words = percent(share)
    const row = together.get(words) ?? { share, ids: [] }
    row.ids.push(id)
    together.set(words, row)
  }
  return [...together]
    .sort(([, a], [, b]) => b.share - a.share)
    .map(([words, { ids }]) => `${words}: ${ids.join(', ')}`)
    .join('; ')
}

/** The bands of an option, the first that applies first: "unsafe where moving-out is held, else weak". */
export function bandsInWords({ bands }: Option): string {
  return bands.map(({ when, band }, i) => `${i > 0 && !when ? 'else ' : ''}${band}${when ? ` where ${whenInWords(when)}` : ''}`).join(', ')
}

function whenInWords({ held, lacking, picked, unpicked }: NonNullable<When>): string {
  const all = [
    [held, 'held'],
    [lacking, 'not held'],
    [picked, 'picked'],
    [unpicked, 'not picked'],
  ] as const
  return all
    .flatMap(([ids, state]) => (ids.length > 0 ? [`${ids.join(' and ')} ${ids.length > 1 ? 'are' : 'is'} ${state}`] : []))
    .join(' and ')
}

export function safe(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
