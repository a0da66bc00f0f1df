import ELK, { type ElkExtendedEdge, type ElkNode, type LayoutOptions } from 'elkjs/lib/elk.bundled.js'
import type { NodeId } from './trails.ts'

/** `x` and `y` are the top left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

interface ToPlace {
  readonly id: NodeId
  readonly width: number
  readonly height: number
}

interface ToRoute {
  readonly from: NodeId
  readonly to: NodeId
  /** Of its label; 0 for none. */
  readonly labelWidth: number
  /** How much it is worth to draw it straight. */
  readonly weight: number
}

export interface Layout<N, L> {
  readonly width: number
  readonly height: number
  readonly nodes: readonly { readonly of: N; readonly box: Box }[]
  /** Lines of level and upright stretches, and the boxes of their labels. */
  readonly links: readonly { readonly of: L; readonly points: readonly Point[]; readonly label: Box | undefined }[]
}

export const labelHeight = 22

const options: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.edgeLabels.placement': 'CENTER',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  // Scenes stand in the order in which they are written.
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.spacing.nodeNodeBetweenLayers': '24',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '14',
  'elk.spacing.nodeNode': '28',
  'elk.spacing.edgeNode': '20',
  'elk.spacing.edgeEdge': '16',
}

/** Places boxes in rows from top to bottom, and leads lines around them. The same boxes and lines always lie the same. */
export async function layOut<N extends ToPlace, L extends ToRoute>(nodes: readonly N[], links: readonly L[]): Promise<Layout<N, L>> {
  const graph: ElkNode = {
    id: 'map',
    layoutOptions: options,
    children: nodes.map(({ id, width, height }) => ({ id, width, height })),
    edges: links.map(edgeOf),
  }
  const placed = await new ELK().layout(graph)
  return {
    width: placed.width ?? 0,
    height: placed.height ?? 0,
    nodes: nodes.map((of, i) => ({ of, box: boxOf(placed.children?.[i]) })),
    links: links.map((of, i) => {
      const edge = placed.edges?.[i]
      const points = (edge?.sections ?? []).flatMap((one) => [one.startPoint, ...(one.bendPoints ?? []), one.endPoint])
      const label = edge?.labels?.[0]
      return { of, points, label: label && boxOf(label) }
    }),
  }
}

function edgeOf({ from, to, labelWidth, weight }: ToRoute, at: number): ElkExtendedEdge {
  const label = { text: String(at), width: labelWidth, height: labelHeight, layoutOptions: { 'elk.edgeLabels.inline': 'true' } }
  return {
    id: `link/${at}`,
    sources: [from],
    targets: [to],
    labels: labelWidth > 0 ? [label] : [],
    layoutOptions: { 'elk.layered.priority.straightness': String(weight) },
  }
}

function boxOf(one: Partial<Box> | undefined): Box {
  return { x: one?.x ?? 0, y: one?.y ?? 0, width: one?.width ?? 0, height: one?.height ?? 0 }
}
