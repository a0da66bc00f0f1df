import type { Names } from '../core/names.ts'
import type { ReasonOf } from './reasons.ts'
import { kebab, type Place, type Slip } from './slip.ts'

/** What a compiled story is asked for: the stitches of a knot, and their tags. */
interface Told {
  KnotContainerWithName(name: string): { readonly namedContent: ReadonlyMap<string, unknown> } | null
  TagsForContentAtPath(path: string): readonly string[] | null
}

/** A sentence that stands for a picture says more than this many words. */
const fewestWords = 4

/** The names of people and places; what is missing for somebody who does not see the picture is a slip. */
export function namesOf(
  ink: Told,
  lists: Record<string, string[]>,
  sources: ReadonlyMap<string, string>,
  main: string,
  slips: Slip[],
): Names {
  const entries = (knot: string, prefix: string, list: string, keys: readonly [string, string]) => {
    const stitches = ink.KnotContainerWithName(knot)?.namedContent ?? new Map<string, unknown>()
    const found: Record<string, Record<string, string>> = {}
    const slip = (declared: RegExp, reason: ReasonOf<'story'>, words: string) =>
      slips.push({ ...(lineOf(sources, declared) ?? { file: main, line: 1 }), reason: `story/${reason}`, words })
    const stitchOf = (stitch: string) => new RegExp(`^\\s*=\\s*${stitch}\\b`)
    for (const stitch of stitches.keys()) {
      if (!stitch.startsWith(prefix)) continue
      const id = kebab(stitch.slice(prefix.length))
      const tags = (ink.TagsForContentAtPath(`${knot}.${stitch}`) ?? []).map((tag) => /^(\w+):\s*(.+)$/.exec(tag))
      const entry = Object.fromEntries(tags.map((tag) => [tag?.[1] ?? '', tag?.[2]?.trim() ?? '']))
      const lacking = keys.filter((key) => !entry[key])
      if (lacking.length > 0)
        slip(stitchOf(stitch), 'incomplete-entry', `${stitch} needs the tags ${lacking.map((key) => `# ${key}:`).join(' and ')}`)
      else if (keys[1] === 'sentence' && !isSentence(entry['sentence'] ?? '', entry['name'] ?? ''))
        slip(
          stitchOf(stitch),
          'thin-sentence',
          `the sentence of ${stitch} stands for its picture: say what can be seen, in a whole sentence`,
        )
      if (!lists[list]?.includes(id))
        slip(stitchOf(stitch), 'unknown-entry', `${stitch} names nothing of LIST ${list}; add it there or take the stitch out`)
      found[id] = entry
    }
    for (const id of lists[list] ?? [])
      if (!found[id])
        slip(
          new RegExp(`^\\s*LIST\\s+${list}\\b`),
          'no-entry',
          `"${id}" of LIST ${list} has no stitch in ${knot}; add "= ${prefix}${id.replaceAll('-', '_')}" with # ${keys.join(': and # ')}:`,
        )
    return found
  }
  return {
    people: entries('who_is', 'of_', 'people', ['name', 'role']) as Names['people'],
    places: entries('where_is', 'at_', 'places', ['name', 'sentence']) as Names['places'],
  }
}

function isSentence(sentence: string, name: string): boolean {
  return /[.!?]$/.test(sentence) && sentence.split(/\s+/).length >= fewestWords && sentence.replace(/[.!?]$/, '') !== name
}

function lineOf(sources: ReadonlyMap<string, string>, wanted: RegExp): Place | undefined {
  for (const [file, text] of sources) {
    const at = text.split(/\r?\n/).findIndex((line) => wanted.test(line))
    if (at >= 0) return { file, line: at + 1 }
  }
  return undefined
}
