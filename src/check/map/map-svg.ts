import { bands } from '../../core/evidence.ts'
import { widthOfText } from './lettering.ts'
import { bandMark, cardOf, round, tag, text, type Card } from './map-cards.ts'
import { isSummedUp, shareOf, type Link, type MapGraph, type MapNode } from './map-graph.ts'
import { nameOf, percent, playersInWords, safe } from './map-words.ts'
import { labelHeight, layOut, type Layout, type Point } from './map-layout.ts'
import type { NodeId } from './trails.ts'

const margin = 28
const gap = 28
const panelHead = 64
const roundness = 9

interface DrawnNode extends Card {
  readonly id: NodeId
  readonly title: string
}

interface DrawnLink {
  readonly from: NodeId
  readonly to: NodeId
  readonly link: Link
  readonly label: string
  readonly labelWidth: number
  readonly weight: number
}

type Routed = Layout<DrawnNode, DrawnLink>['links'][number]

interface Panel {
  readonly chapter: Extract<MapNode, { kind: 'chapter' }>
  readonly layout: Layout<DrawnNode, DrawnLink>
}

/** The map as a picture that stands alone; chapters from top to bottom. */
export async function mapSvg(graph: MapGraph, caseTitle: string): Promise<string> {
  const chapters = graph.nodes.flatMap((node) => (node.kind === 'chapter' ? [node] : []))
  const panels = await Promise.all(chapters.map((chapter) => panelOf(graph, chapter)))
  const key = legend(margin, 96)
  const inside = panels.flatMap(({ chapter, layout }) => [layout.width, widthOfText(startsInWords(chapter), 14)])
  const width = Math.max(key.width + 2 * margin, ...inside.map((one) => one + 4 * margin))
  let y = 96 + key.height + gap
  const drawn = panels.map((panel) => {
    const height = panelHead + panel.layout.height + 2 * margin
    const part = drawPanel(graph, panel, y, width, height)
    y += height + gap
    return part
  })
  const height = Math.ceil(y)
  const plays = graph.players[0]?.plays.toLocaleString('en-GB') ?? ''
  const title = `${caseTitle}: map of the story`
  const description = `Every scene, decision and ending, chapter by chapter, and every way between them that some run takes. A line is as wide as the share of ${plays} random plays that pass it. The same is told in words in the text form of the map.`
  return `<svg xmlns="http://www.w3.org/2000/svg" class="story-map" role="img" aria-labelledby="map-title map-description" width="${Math.ceil(width)}" height="${height}" viewBox="0 0 ${Math.ceil(width)} ${height}">
<title id="map-title">${safe(title)}</title>
<desc id="map-description">${safe(description)}</desc>
<style>${style}</style>
<rect class="ground" width="100%" height="100%"/>
${text(margin, 48, title, 'display large')}
${text(margin, 76, `Shares are of ${plays} random plays of the whole case. The text form beside this picture has every other player.`, 'quiet')}
${key.drawing}
${drawn.join('\n')}
</svg>
`
}

async function panelOf(graph: MapGraph, chapter: Panel['chapter']): Promise<Panel> {
  const inside = graph.nodes.filter((node) => node.chapter === chapter.chapter)
  const ids = new Set(inside.map((node) => node.id))
  const links = graph.links.filter((link) => ids.has(link.from))
  const outside = [...new Set(links.map((link) => link.to))].filter((id) => !ids.has(id))
  const nodes = [
    ...inside.map((node) => ({ ...cardOf(graph, node), id: node.id, title: nodeTitle(graph, node) })),
    ...outside.map((id) => ({ ...tag(`On to ${nameOf(id)}`, 'on'), id, title: '' })),
  ]
  const lines = links.map((link) => drawnLink(graph, link, links))
  return { chapter, layout: await layOut(nodes, lines) }
}

/** Where a decision has several ways out, the label says which options take this one. */
function drawnLink(graph: MapGraph, link: Link, all: readonly Link[]): DrawnLink {
  const share = shareOf(graph, link)
  const chosen = link.ways.filter((way) => !isSummedUp(way))
  const node = graph.nodes.find((one) => one.id === link.from)
  const forks = all.filter((one) => one.from === link.from && !one.ways.every(isSummedUp)).length > 1
  const options = node?.kind === 'decision' && forks ? node.options : []
  const letters = options.filter(({ option }) => chosen.some(({ by }) => by.includes(option.id))).map(({ letter }) => letter)
  const label = chosen.length === 0 ? '' : [...(letters.length > 0 ? [letters.join(' ')] : []), percent(share)].join(' · ')
  return {
    from: link.from,
    to: link.to,
    link,
    label,
    labelWidth: label === '' ? 0 : widthOfText(label, 14, true) + 12,
    weight: chosen.length === 0 ? 0 : 10 + Math.round(90 * share),
  }
}

function drawPanel(graph: MapGraph, { chapter, layout }: Panel, y: number, width: number, height: number): string {
  const inner = width - 2 * margin
  const left = margin + (inner - layout.width) / 2
  const top = y + panelHead + margin / 2
  const at = ({ x, y: down }: Point): Point => ({ x: left + x, y: top + down })
  const heading = `Chapter ${chapter.chapter}. ${chapter.title}`
  return `<g class="panel">
<rect class="sheet" x="${margin}" y="${round(y)}" width="${round(inner)}" height="${round(height)}" rx="10"/>
${text(2 * margin, y + 38, heading, 'display')}
${text(2 * margin, y + 60, startsInWords(chapter), 'quiet')}
<g class="links">${layout.links.map((link) => drawLink(graph, link, at)).join('\n')}</g>
${layout.nodes.map(({ of, box }) => `<g>${of.title === '' ? '' : `<title>${safe(of.title)}</title>`}${of.draw({ ...box, ...at(box) })}</g>`).join('\n')}
<g class="labels">${layout.links.map((link) => drawLabel(link, at)).join('')}</g>
</g>`
}

function startsInWords({ dates, starts }: Panel['chapter']): string {
  return `${dates}. On its own it starts from: ${starts.join('; ')}`
}

function drawLink(graph: MapGraph, { of: { link }, points }: Routed, at: (point: Point) => Point): string {
  const share = shareOf(graph, link)
  const summedUp = link.ways.every(isSummedUp)
  const look = summedUp ? 'summed-up' : share === 0 ? 'unmet' : 'met'
  const wide = summedUp || share === 0 ? 1.5 : 1.5 + 6 * share
  const places = points.map(at)
  const [end, before] = [places.at(-1), places.at(-2)]
  if (!end || !before) return ''
  const head = 6 + wide
  const down = end.y > before.y ? 1 : -1
  const tip = `M${round(end.x)} ${round(end.y)}l${round(-head * 0.7)} ${round(-down * head)}h${round(head * 1.4)}z`
  const line = rounded([...places.slice(0, -1), { x: end.x, y: end.y - down * head * 0.8 }])
  return `<g class="${look}"><title>${safe(linkTitle(graph, link))}</title><path d="${line}" stroke-width="${round(wide)}"/><path class="tip" d="${tip}"/></g>`
}

/** A line of level and upright stretches, its corners rounded. */
function rounded(points: readonly Point[]): string {
  return points
    .map((point, i) => {
      const [before, after] = [points[i - 1], points[i + 1]]
      if (!before) return `M${round(point.x)} ${round(point.y)}`
      if (!after) return `L${round(point.x)} ${round(point.y)}`
      const [from, to] = [towards(point, before), towards(point, after)]
      return `L${round(from.x)} ${round(from.y)}Q${round(point.x)} ${round(point.y)} ${round(to.x)} ${round(to.y)}`
    })
    .join('')
}

/** A little way from a corner, and no further than half of the stretch. */
function towards(corner: Point, other: Point): Point {
  const length = Math.hypot(other.x - corner.x, other.y - corner.y)
  const part = length === 0 ? 0 : Math.min(roundness, length / 2) / length
  return { x: corner.x + (other.x - corner.x) * part, y: corner.y + (other.y - corner.y) * part }
}

function drawLabel({ of, label }: Routed, at: (point: Point) => Point): string {
  if (!label) return ''
  const { x, y } = at(label)
  const rect = `<rect x="${round(x)}" y="${round(y)}" width="${round(label.width)}" height="${labelHeight}" rx="4"/>`
  return rect + text(x + label.width / 2, y + 16, of.label, 'middle strong')
}

function nodeTitle(graph: MapGraph, node: MapNode): string {
  return `${nameOf(node.id)}. ${playersInWords(graph, node)}`
}

function linkTitle(graph: MapGraph, link: Link): string {
  const way = link.ways.every(isSummedUp) ? ', only by summing the scene up' : ''
  return `${nameOf(link.from)} to ${nameOf(link.to)}${way}. ${playersInWords(graph, link)}`
}

function legend(x: number, y: number): { readonly drawing: string; readonly width: number; readonly height: number } {
  const lines: readonly (readonly [string, number, string])[] = [
    ['met', 7.5, 'all random plays pass here'],
    ['met', 2.1, 'a tenth of them'],
    ['unmet', 1.5, 'none of them, but some run can'],
    ['summed-up', 1.5, 'only where the scene is summed up'],
  ]
  const samples: string[] = []
  let along = x
  for (const [look, wide, words] of lines) {
    samples.push(
      `<g class="links"><g class="${look}"><path d="M${round(along)} ${y + 9}h44" stroke-width="${wide}"/></g></g>`,
      text(along + 54, y + 14, words),
    )
    along += 54 + widthOfText(words, 14) + 8
  }
  let band = x
  for (const name of bands) {
    samples.push(bandMark(name, band, y + 46))
    band += 19 + widthOfText(name, 14) + 18
  }
  const labels =
    'On a line: the share of random plays, and the letters of the options that lead that way where a decision has several ways out.'
  samples.push(text(x, y + 74, labels))
  return { drawing: samples.join('\n'), width: Math.max(along - x, widthOfText(labels, 14)), height: 80 }
}

// The type and the colours of the product: src/ui/styles/tokens.css.
const style = `
.story-map text { font: 400 14px 'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', system-ui, 'Segoe UI', Arial, sans-serif; }
.story-map text:not([fill]) { fill: #12232e; }
.story-map .strong { font-weight: 700; font-size: 15px; }
.story-map text.quiet { fill: #4a5e69; }
.story-map .middle { text-anchor: middle; }
.story-map .end { text-anchor: end; }
.story-map .display { font: 600 23px 'Besley Variable', Besley, Georgia, serif; }
.story-map .large { font-size: 32px; }
.story-map .title { font-size: 16px; }
.story-map .ground { fill: #f3f5f1; }
.story-map .sheet { fill: #fff; stroke: #c9d3d3; }
.story-map .scene rect { fill: #e6ebe8; stroke: #6f8490; stroke-width: 1.5; }
.story-map .decision > rect:first-child { fill: #fff; stroke: #12232e; stroke-width: 2; }
.story-map .decision .head { stroke: #c9d3d3; }
.story-map .decision .letter { fill: #e6ebe8; }
.story-map .begin rect, .story-map .on rect { fill: #fbe7b5; stroke: #12232e; stroke-width: 1.5; }
.story-map .ending rect { fill: #12232e; }
.story-map .ending text { fill: #fff; }
.story-map .ending text.quiet { fill: #c6d3db; }
.story-map .links path { fill: none; stroke: #2a3f4b; }
.story-map .links .tip { fill: #2a3f4b; stroke: none; }
.story-map .links .unmet path { stroke-dasharray: 8 5; }
.story-map .links .summed-up path { stroke: #6f8490; stroke-dasharray: 1.5 5; stroke-linecap: round; }
.story-map .links .unmet .tip, .story-map .links .summed-up .tip { stroke: none; }
.story-map .links .summed-up .tip { fill: #6f8490; }
.story-map .labels rect { fill: #fff; }
.story-map .labels .strong { font-size: 14px; }
`
