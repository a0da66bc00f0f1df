import type { Band } from '../../core/evidence.ts'
import { linesOf, widthOfText } from './lettering.ts'
import { shareOf, type MapGraph, type MapNode } from './map-graph.ts'
import type { Box } from './map-layout.ts'
import { percent, safe } from './map-words.ts'

/** Bands by shape, word and colour: never by colour alone. Shapes stand in a square of 12. */
const bandMarks: Readonly<Record<Band, { readonly colour: string; readonly shape: string }>> = {
  strong: { colour: '#3F5E3B', shape: '<circle cx="6" cy="6" r="5.5" fill="#3F5E3B"/>' },
  defensible: {
    colour: '#1E5F66',
    shape: '<circle cx="6" cy="6" r="5" fill="none" stroke="#1E5F66" stroke-width="1.5"/><path d="M6 1a5 5 0 0 0 0 10z" fill="#1E5F66"/>',
  },
  weak: { colour: '#7A5000', shape: '<circle cx="6" cy="6" r="5" fill="none" stroke="#7A5000" stroke-width="1.5"/>' },
  'over-reach': { colour: '#5B3A57', shape: '<path d="M6 .5 11.8 11.5H.2z" fill="#5B3A57"/>' },
  unsafe: { colour: '#96422F', shape: '<path d="M1.5 1.5l9 9m0-9-9 9" stroke="#96422F" stroke-width="2.5"/>' },
  ordinary: { colour: '#4A5E69', shape: '<path d="M1 6h10" stroke="#4A5E69" stroke-width="2.5"/>' },
  contested: { colour: '#4A5E69', shape: '<path d="M6 .5 11.5 6 6 11.5.5 6z" fill="none" stroke="#4A5E69" stroke-width="1.5"/>' },
}

const size = 14
const line = 19
const decisionWidth = 650
const columns = { letter: 14, text: 48, bands: 458, share: decisionWidth - 14 }
const headHeight = 42
const rowPadding = 10

/** How a node is drawn: its size, and the drawing from its top left corner. */
export interface Card {
  readonly width: number
  readonly height: number
  readonly draw: (box: Box) => string
}

/** Draws a node of the map. */
export function cardOf(graph: MapGraph, node: MapNode): Card {
  switch (node.kind) {
    case 'chapter':
      return tag(`Chapter ${node.chapter} begins`, 'begin')
    case 'scene':
      return twoLines(node.name, node.seats.join(', ') || 'passed through', 'scene', 6)
    case 'decision':
      return decisionCard(graph, node)
    case 'ending':
      return twoLines(node.title, 'Ending', 'ending', 28)
  }
}

/** A small tag: where a chapter begins, and where it goes on. */
export function tag(words: string, look: 'begin' | 'on'): Card {
  return {
    width: widthOfText(words, 15, true) + 40,
    height: 38,
    draw: ({ x, y, width, height }) =>
      `<g class="${look}"><rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${height}" rx="19"/>${text(x + width / 2, y + 24, words, 'middle strong')}</g>`,
  }
}

function twoLines(name: string, more: string, look: 'scene' | 'ending', radius: number): Card {
  return {
    width: Math.max(widthOfText(name, 15, true), widthOfText(more, size)) + 32,
    height: 56,
    draw: ({ x, y, width, height }) =>
      `<g class="${look}"><rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${height}" rx="${radius}"/>` +
      `${text(x + width / 2, y + 24, name, 'middle strong')}${text(x + width / 2, y + 44, more, 'middle quiet')}</g>`,
  }
}

function decisionCard(graph: MapGraph, { decision, options }: Extract<MapNode, { kind: 'decision' }>): Card {
  const rows = options.map(({ option, letter, text: words, plays }) => {
    const lines = linesOf(words, columns.bands - columns.text - 16, size)
    const bands = [...new Set(option.bands.map(({ band }) => band))]
    return {
      letter,
      lines,
      bands,
      share: percent(shareOf(graph, { plays })),
      height: Math.max(lines.length, bands.length) * line + rowPadding,
    }
  })
  const height = headHeight + rows.reduce((sum, row) => sum + row.height, 0) + 4
  const draw = ({ x, y, width }: Box) => {
    const parts = [
      `<rect x="${round(x)}" y="${round(y)}" width="${width}" height="${height}" rx="10"/>`,
      `<path class="head" d="M${round(x)} ${round(y + headHeight - 4)}h${width}"/>`,
      text(x + columns.letter, y + 25, decision.title, 'strong title'),
      text(x + columns.bands, y + 25, decision.id, 'quiet'),
      text(x + columns.share, y + 25, 'random', 'end quiet'),
    ]
    let top = y + headHeight
    for (const { letter, lines, bands, share, height: tall } of rows) {
      parts.push(
        `<rect class="letter" x="${round(x + columns.letter)}" y="${round(top + 4)}" width="22" height="22" rx="4"/>`,
        text(x + columns.letter + 11, top + 20, letter, 'middle strong'),
        ...lines.map((words, i) => text(x + columns.text, top + 20 + i * line, words)),
        ...bands.map((band, i) => bandMark(band, x + columns.bands, top + 20 + i * line)),
        text(x + columns.share, top + 20, share, 'end'),
      )
      top += tall
    }
    return `<g class="decision">${parts.join('')}</g>`
  }
  return { width: decisionWidth, height, draw }
}

/** A band's shape and word, on the line whose foot is at `y`. */
export function bandMark(band: Band, x: number, y: number): string {
  const { colour, shape } = bandMarks[band]
  return `<g transform="translate(${round(x)} ${round(y - 11)})">${shape}</g><text x="${round(x + 19)}" y="${round(y)}" fill="${colour}">${band}</text>`
}

export function text(x: number, y: number, words: string, look = ''): string {
  return `<text x="${round(x)}" y="${round(y)}"${look === '' ? '' : ` class="${look}"`}>${safe(words)}</text>`
}

export function round(value: number): string {
  return String(Math.round(value * 10) / 10)
}
