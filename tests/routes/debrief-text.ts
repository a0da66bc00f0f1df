import type { Evidence } from '../../src/core/evidence.ts'

/** As much of the evidence file's own words as is worth a name of its own. */
const least = 30

/**
 * A debrief as it stands on paper, block by block, as text. Words of the evidence file stand as the name of their place in it
 * (`«decisions/z-d4/happened»`): what a run shows is held, how the file words it is not.
 */
export function debriefText(root: ParentNode, evidence: Evidence): string {
  const named = [...places(evidence, '')].filter(([text]) => text.length >= least).sort((a, b) => b[0].length - a[0].length)
  const lines: string[] = []
  for (const block of root.querySelectorAll('h1, h2, h3, h4, p, li, tr, dt, dd, figcaption, summary, legend, svg')) {
    if (block.parentElement?.closest('svg, tr') || (block.tagName !== 'TR' && block.querySelector('p, li, tr, svg text'))) continue
    const text = block.tagName.toLowerCase() === 'svg' ? drawn(block) : block.tagName === 'TR' ? cells(block) : said(block)
    if (text === '') continue
    const heading = /^H[1-4]$/.test(block.tagName) ? `\n${'#'.repeat(Number(block.tagName[1]))} ` : ''
    lines.push(heading + withPlaces(text, named))
  }
  return `${lines.join('\n').trim()}\n`
}

const said = (one: Element) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()
const cells = (row: Element) =>
  [...row.children].map((cell) => [...(cell.querySelector('li') ? cell.querySelectorAll('li') : [cell])].map(said).join('; ')).join(' | ')
/** A picture that says something: its name and its letters. An icon says nothing. */
const drawn = (svg: Element) => {
  const words = [svg.getAttribute('aria-label') ?? '', ...[...svg.querySelectorAll('title, desc, text')].map(said)].filter(
    (one) => one !== '',
  )
  return words.length > 0 ? `(picture) ${words.join('; ')}` : ''
}

function withPlaces(text: string, named: readonly (readonly [string, string])[]): string {
  let out = text
  for (const [words, place] of named) out = out.replaceAll(words, `«${place}»`)
  return out
}

/** Every text of the evidence file with the ids that lead to it. */
function* places(value: unknown, at: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [value.replace(/\s+/g, ' ').trim(), at]
  else if (Array.isArray(value))
    for (const [i, item] of value.entries()) yield* places(item, `${at}/${(item as { id?: string } | null)?.id ?? i}`.replace(/^\//, ''))
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) yield* places(item, `${at}/${key}`.replace(/^\//, ''))
}
