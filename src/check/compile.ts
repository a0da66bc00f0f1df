import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Compiler, CompilerOptions } from 'inkjs/full'
import type { IsoDate } from '../core/moment.ts'
import type { Names } from '../core/names.ts'
import { lintSources, type InkChoice, type InkTelling } from './ink-lint.ts'
import { namesOf } from './entries.ts'
import type { Reason } from './reasons.ts'
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
