import type { MapGraph } from './map-graph.ts'
import { shareOf } from './map-graph.ts'
import { nameOf, percent, safe } from './map-words.ts'

/** The part of a case's report that shows its map: the picture, its text form, and every way with every player. */
export function mapSection(graph: MapGraph, name: string, svg: string, words: string): string {
  const heads = ['Way', ...graph.players.map(({ id }) => id)].map((head) => `<th scope="col">${safe(head)}</th>`).join('')
  const rows = graph.links.map((link) => {
    const cells = graph.players.map((_, player) => `<td>${safe(percent(shareOf(graph, link, player)))}</td>`).join('')
    return `<tr><th scope="row">${safe(nameOf(link.from))} to ${safe(nameOf(link.to))}</th>${cells}</tr>`
  })
  const caption = 'Share of each player’s plays of the whole case that pass each way'
  return `<section class="map"><style>${style}</style><h2>Map of the story</h2>
<p>Every scene, decision and ending, and every way between them that some run takes, found by visiting every state. Also as files: <a href="${name}-map.svg">the picture</a> and <a href="${name}-map.txt">the text</a>.</p>
<details><summary>The map in words</summary><div class="scroll" role="region" aria-label="The map in words" tabindex="0"><pre>${safe(words)}</pre></div></details>
<details><summary>Every way, with every player</summary><div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table class="numbers"><caption>${caption}</caption><thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table></div></details>
<div class="scroll picture" role="region" aria-label="The map as a picture" tabindex="0">${svg}</div></section>`
}

// Wider than the text of the page where the window has room for it.
const style = `
.map .picture { width: min(100vw - 3rem, 90rem); margin-left: calc(50% - min(50vw - 1.5rem, 45rem)); background: #f3f5f1; }
.map .picture svg { display: block; margin: 0 auto; }
.map tbody th { white-space: nowrap; }
.map pre { margin: 1rem; font: 400 1rem/1.5 var(--ui); }
`
