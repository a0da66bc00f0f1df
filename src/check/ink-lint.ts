import type { ChoiceKind, IsoDate } from '../core/moment.ts'
import { lintPapers } from './ink-papers.ts'
import { lintProvable } from './ink-provable.ts'
import type { Reason } from './reasons.ts'
import { kebab, type Place, type Slip } from './slip.ts'

/** A choice as it is written. */
export interface InkChoice {
  readonly id: string
  readonly kind: ChoiceKind
  readonly text: string
  readonly file: string
  readonly line: number
}

/** A line by which somebody comes to know a fact. */
export interface InkTelling {
  readonly fact: string
  readonly file: string
  readonly line: number
}

/** What the compiler's own tree is read for: where the choices are. */
export interface ParsedInk {
  readonly typeName: string
  readonly content: readonly unknown[] | null
  readonly debugMetadata?: { readonly fileName: string | null; readonly startLineNumber: number } | null
  readonly onceOnly?: boolean
  readonly isInvisibleDefault?: boolean
}

type Lists = Readonly<Record<string, readonly string[]>>

const kinds = ['look', 'ask', 'pick', 'send', 'go'] as const
const lineTags = ['q', 'slots']
const holders = ['seats', 'others']

/** For each word of the vocabulary, the LISTs that each of its arguments may come from. */
const vocabulary: Readonly<Record<string, readonly (readonly string[])[]>> = {
  seat: [['seats']],
  place: [['places']],
  weather: [['weathers']],
  present: [['people'], ['looks']],
  on_phone: [['people'], ['looks']],
  leaves: [['people']],
  learn: [['facts']],
  tell: [holders, ['facts']],
  told_by: [holders, holders, ['facts']],
  step: [['threshold_rungs']],
  document: [['documents']],
  ending: [['endings']],
}

/** What the compiler lets through: ids, once-only choices, `skip`, speakers, and names from the wrong list. */
export function lintSources(
  sources: ReadonlyMap<string, string>,
  parsed: ParsedInk,
  lists: Lists,
  shown: (file: string) => string,
): { slips: Slip[]; choices: InkChoice[]; scenes: string[]; tellings: InkTelling[]; lastDay: IsoDate; sceneAt: Record<string, Place> } {
  const slips: Slip[] = []
  const lines = new Map([...sources].map(([file, text]) => [file, withoutComments(text)]))
  const choices = choicesOf(parsed, lines, shown, slips)
  const scenes = [...lines].flatMap(([file, text]) => lintFile(file, text, lists, slips))
  slips.push(...lintPapers(lines), ...lintProvable(lines))
  const tellings = [...lines].flatMap(([file, text]) => text.flatMap((source, at) => tellingOf(source, file, at + 1)))
  const days = [...lines.values()].flatMap((text) => text.flatMap((source) => /~\s*at\(\s*"(\d{4}-\d{2}-\d{2})"/.exec(source)?.[1] ?? []))
  const sceneAt = Object.fromEntries(scenes.map(({ id, ...place }) => [id, place]))
  return { slips, choices, scenes: scenes.map(({ id }) => id), sceneAt, tellings, lastDay: days.sort().at(-1) ?? '' }
}

function choicesOf(
  parsed: ParsedInk,
  lines: ReadonlyMap<string, readonly string[]>,
  shown: (file: string) => string,
  slips: Slip[],
): InkChoice[] {
  const choices: InkChoice[] = []
  const places = new Map<string, string>()
  for (const node of nodes(parsed)) {
    if (node.typeName !== 'Choice' || node.isInvisibleDefault) continue
    const file = shown(node.debugMetadata?.fileName ?? 'main.ink')
    const line = node.debugMetadata?.startLineNumber ?? 0
    const slip = (reason: Reason, words: string) => slips.push({ file, line, reason, words })
    const source = lines.get(file)?.[line - 1] ?? ''
    const text = (/\[([^\]#]*)/.exec(source)?.[1] ?? source).trim()
    if (node.onceOnly === false) slip('story/sticky-choice', `"${text}" is sticky; write * instead of +`)
    if (!/\[[^\]]*\]/.test(source)) slip('story/loose-choice-text', `put the whole choice in brackets: * [${text} # id:…]`)
    const tags = tagsOf(source)
    const id = tags
      .find((tag) => tag.startsWith('id:'))
      ?.slice(3)
      .trim()
    if (!id) {
      slip('story/no-choice-id', `"${text}" has no id; add # id:… inside the brackets`)
      continue
    }
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) slip('story/choice-id-form', `"${id}" is not kebab-case`)
    const other = places.get(id)
    if (other) slip('story/duplicate-choice', `"${id}" is also the id of the choice at ${other}`)
    places.set(id, `${file}:${line}`)
    for (const tag of tags)
      if (!/^(id:|takes:\s*\d+$)/.test(tag) && !kinds.some((kind) => kind === tag))
        slip('story/unknown-tag', `a choice cannot have the tag "# ${tag}"`)
    choices.push({ id, kind: kinds.find((kind) => tags.includes(kind)) ?? 'option', text, file, line })
  }
  return choices
}

function lintFile(file: string, lines: readonly string[], lists: Lists, slips: Slip[]): (Place & { readonly id: string })[] {
  let knot = ''
  const scenes = new Map<string, number>()
  const skips = new Set<string>()
  for (const [at, text] of lines.entries()) {
    const slip = (reason: Reason, words: string) => slips.push({ file, line: at + 1, reason, words })
    const opened = /^\s*={2,}\s*(function\s+)?(\w+)/.exec(text)
    if (opened) knot = opened[1] ? '' : (opened[2] ?? '')
    const stitch = /^\s*=\s*(\w+)/.exec(text)
    if (stitch?.[1] === 'skip') skips.add(knot)
    const called = /~\s*(\w+)\s*\((.*)\)\s*$/.exec(text)
    if (called?.[1] === 'scene') {
      const named = /->\s*(\w+)/.exec(called[2] ?? '')?.[1]
      if (named !== knot) slip('story/other-scene', `scene(-> ${named ?? '?'}) stands in the knot ${knot}; name the knot it stands in`)
      scenes.set(knot, at + 1)
    } else if (called) lintCall(called[1] ?? '', called[2] ?? '', lists, slip)
    if (/^\s*[*+]/.test(text) || knot === 'who_is' || knot === 'where_is') continue
    for (const tag of tagsOf(text)) lintLineTag(tag, lists, slip)
  }
  for (const [scene, line] of scenes)
    if (!skips.has(scene))
      slips.push({ file, line, reason: 'story/no-skip', words: `the scene ${scene} cannot be summed up; add a stitch "= skip"` })
  return [...scenes].map(([scene, line]) => ({ id: kebab(scene), file, line }))
}

function lintCall(name: string, given: string, lists: Lists, slip: (reason: Reason, words: string) => void): void {
  for (const [i, allowed] of (vocabulary[name] ?? []).entries()) {
    const word = kebab((given.split(',')[i] ?? '').trim())
    const home = Object.entries(lists)
      .filter(([, items]) => items.includes(word))
      .map(([list]) => list)
    if (home.length > 0 && !home.some((list) => allowed.includes(list)))
      slip('story/wrong-list', `${name}() wants one of LIST ${allowed.join(' or ')}; "${word}" is of LIST ${home.join(', ')}`)
  }
}

function lintLineTag(tag: string, lists: Lists, slip: (reason: Reason, words: string) => void): void {
  const [, key = '', value = ''] = /^(\w+):\s*(.*)$/.exec(tag) ?? []
  if (lineTags.includes(key)) return
  if (!key) return slip('story/unknown-tag', `nothing listens to the tag "# ${tag}"`)
  if (!lists.people?.includes(kebab(key))) slip('story/unknown-speaker', `nobody of LIST people is called "${key}"`)
  if (!lists.looks?.includes(value))
    slip('story/unknown-look', `nobody can look "${value}"; LIST looks has ${lists.looks?.join(', ') ?? 'nothing'}`)
}

function tellingOf(source: string, file: string, line: number): InkTelling[] {
  const fact = /~\s*(?:learn|tell|told_by)\([^)]*?(\w+)\s*\)/.exec(source)?.[1]
  return fact === undefined ? [] : [{ fact: kebab(fact), file, line }]
}

function* nodes(node: ParsedInk): Generator<ParsedInk> {
  yield node
  for (const inner of node.content ?? []) if (inner instanceof Object) yield* nodes(inner as ParsedInk)
}

function tagsOf(line: string): string[] {
  return line
    .replaceAll('\\#', '')
    .replace(/\].*$/, '')
    .split('#')
    .slice(1)
    .map((tag) => tag.trim())
}

/** The lines of a file with comments blanked out, so that line numbers stay. */
function withoutComments(text: string): string[] {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .split(/\r?\n/)
    .map((line) => line.replace(/\/\/.*$/, ''))
}
