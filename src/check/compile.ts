import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Compiler, CompilerOptions } from 'inkjs/full'
import type { IsoDate } from '../core/moment.ts'
import type { Names } from '../core/names.ts'
import { lintSources, type InkChoice, type InkTelling } from './ink-lint.ts'
import type { Reason, ReasonOf } from './reasons.ts'
import { kebab, type Place, type Slip } from './slip.ts'

/** A case's story, compiled: what is shipped, and what the checks compare with the evidence file. */
export interface CompiledStory {
  /** The file that includes all others, from the root of the project. */
  readonly main: string
  /** The JSON that the runtime reads. */
  readonly story: string
  /** Twelve characters that change when the compiled story does. */
  readonly storyVersion: string
  readonly names: Names
  /** The items of every LIST, as ids. */
  readonly lists: Readonly<Record<string, readonly string[]>>
  /** Each carried value and the values it may take, as ids. */
  readonly carry: Readonly<Record<string, readonly string[]>>
  /** The knots that begin a scene, as ids. */
  readonly scenes: readonly string[]
  /** Where each scene begins. */
  readonly sceneAt: Readonly<Record<string, Place>>
  readonly choices: readonly InkChoice[]
  /** Where facts are learnt and told. */
  readonly tellings: readonly InkTelling[]
  /** The last day that an `at()` names; empty where none does. */
  readonly lastDay: IsoDate
}

/** What compiling gave: the story, unless there were errors; every slip; and every file that was read. */
export interface Compiled {
  readonly compiled?: CompiledStory
  readonly slips: readonly Slip[]
  readonly files: readonly string[]
}

type InkStory = ReturnType<Compiler['Compile']>

/** Compiles `story/<name>/main.ink` below `root`. Collects slips; throws only if there is no main.ink. */
export function compileStory(root: string, name: string): Compiled {
  const folder = path.join(root, 'story', name)
  const shown = (file: string) => path.relative(root, path.join(folder, file)).replaceAll(path.sep, '/')
  const sources = new Map<string, string>()
  const read = (file: string) => {
    const text = readFileSync(path.join(folder, file), 'utf8')
    sources.set(shown(file), text)
    return text
  }
  const slips: Slip[] = []
  const main = read('main.ink')
  const compiler = new Compiler(
    main,
    new CompilerOptions('main.ink', [], false, (message) => slips.push(inkSlip(message, shown)), {
      ResolveInkFilename: (file) => file,
      LoadInkFileContents: read,
    }),
  )
  const ink = compileQuietly(compiler, slips, shown('main.ink'))
  const files = [...sources.keys()]
  if (!ink) return { slips, files }

  const lists = listsOf(ink)
  const linted = lintSources(sources, compiler.parsedStory, lists, shown)
  slips.push(...linted.slips)
  const names = namesOf(ink, lists, sources, shown('main.ink'), slips)
  const story = (ink.ToJson() ?? '').replace(/^\uFEFF/, '')
  const storyVersion = createHash('sha256').update(story).digest('hex').slice(0, 12)
  const { choices, scenes, sceneAt, tellings, lastDay } = linted
  const compiled = {
    main: shown('main.ink'),
    story,
    storyVersion,
    names,
    lists,
    carry: carryOf(ink),
    scenes,
    sceneAt,
    choices,
    tellings,
    lastDay,
  }
  return { compiled, slips, files }
}

// Compile() throws without a reason after the error handler has heard every reason.
function compileQuietly(compiler: Compiler, slips: Slip[], main: string): InkStory | undefined {
  try {
    return compiler.Compile()
  } catch (error) {
    if (slips.length === 0) slips.push({ file: main, line: 0, reason: 'ink/error', words: String(error).slice(0, 300) })
    return undefined
  }
}

const inkReasons: Record<string, Reason> = { ERROR: 'ink/error', WARNING: 'ink/warning', TODO: 'ink/todo' }

function inkSlip(message: string, shown: (file: string) => string): Slip {
  const match = /^(\w+):\s*(?:'([^']+)'\s*)?(?:line (\d+):)?\s*([\s\S]*)$/.exec(message)
  const [, kind = 'ERROR', file = 'main.ink', line = '0', words = message] = match ?? []
  return { file: shown(file), line: Number(line), reason: inkReasons[kind] ?? 'ink/error', words: words.trim().split('\n')[0] ?? '' }
}

function listsOf(ink: InkStory): Record<string, string[]> {
  const lists: Record<string, string[]> = {}
  for (const list of ink.listDefinitions?.lists ?? [])
    lists[list.name] = [...list.items.keys()].map((key) => kebab((JSON.parse(key) as { itemName: string }).itemName))
  return lists
}

/** Carried values are the variables `carry_…`, each with a LIST value; its list is its domain. */
function carryOf(ink: InkStory): Record<string, string[]> {
  const lists = listsOf(ink)
  const carry: Record<string, string[]> = {}
  const state = JSON.parse(ink.ToJson() ?? '{}') as { root: unknown[] }
  const named = /"(carry_\w+)"/g
  for (const [, name = ''] of JSON.stringify(state.root).matchAll(named)) {
    const value = ink.variablesState.$(name) as { originNames?: string[] | null } | null
    carry[kebab(name.slice('carry_'.length))] = lists[value?.originNames?.[0] ?? ''] ?? []
  }
  return carry
}

/** A sentence that stands for a picture says more than this many words. */
const fewestWords = 4

/** The names of people and places; what is missing for somebody who does not see the picture is a slip. */
function namesOf(ink: InkStory, lists: Record<string, string[]>, sources: ReadonlyMap<string, string>, main: string, slips: Slip[]): Names {
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

function lineOf(sources: ReadonlyMap<string, string>, wanted: RegExp): { file: string; line: number } | undefined {
  for (const [file, text] of sources) {
    const at = text.split(/\r?\n/).findIndex((line) => wanted.test(line))
    if (at >= 0) return { file, line: at + 1 }
  }
  return undefined
}
