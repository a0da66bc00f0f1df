import type { ChoiceId } from './moment.ts'
import type { Run } from './run.ts'

/** What of a run fits into a learning platform's suspend data: what is needed to play it again, and nothing that was written. */
export type Suspended = Pick<Run, 'case' | 'storyVersion' | 'keyVersion' | 'seed' | 'start' | 'choices'>

/** The case that suspend data are read for; `codes` from `choiceCodes`. */
export interface SuspendedCase {
  readonly case: string
  readonly storyVersion: string
  readonly codes: readonly ChoiceId[]
}

/**
 * What suspend data gave: a run, or why there is none. `empty`: nothing was saved; `unknown`: not written by these rules;
 * `damaged`: cut off or altered; `other-case`; `other-story`: the case has other choices now, so their numbers mean nothing.
 */
export type Resumed = { readonly run: Suspended } | { readonly refused: 'empty' | 'unknown' | 'damaged' | 'other-case' | 'other-story' }

const format = 'T1'
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const mostCodes = digits.length ** 2
/** Of a story version; enough to tell it from any other of the case. */
const versionLength = 8

/**
 * Every choice of a compiled story that a run can record, summing up included, in a fixed order.
 * Throws RangeError if there are more than 4,096.
 */
export function choiceCodes(story: string): ChoiceId[] {
  const ids = [...story.matchAll(/"\^id:\s*([a-z0-9-]+)\s*"/g)].map(([, id = '']) => id)
  const scenes = [...story.matchAll(/\{"\^->":"(\w+)"\},\{"x\(\)":"scene"/g)].map(([, knot = '']) => `skip:${knot.replaceAll('_', '-')}`)
  const codes = [...new Set([...ids, ...scenes])].sort()
  if (codes.length > mostCodes) throw new RangeError(`${codes.length} choices cannot be numbered; ${mostCodes} is the most`)
  return codes
}

/**
 * Packs a run into ASCII text: two characters a choice, and a checksum. Rule R7.
 * Throws RangeError if a choice has no code.
 */
export function suspend(run: Suspended, codes: readonly ChoiceId[]): string {
  const numbers = new Map(codes.map((id, number) => [id, number]))
  const choices = run.choices.map((id) => {
    const number = numbers.get(id)
    if (number === undefined) throw new RangeError(`"${id}" has no code`)
    return packed(number, 2)
  })
  const head = [run.case, run.storyVersion.slice(0, versionLength), run.keyVersion, String(run.seed), run.start].map(encodeURIComponent)
  const text = [format, ...head, checksum(codes.join()), choices.join('')].join('|')
  return `${text}|${checksum(text)}`
}

/** Unpacks a run; never throws. A run of an older wording keeps the short version that it was saved with. Rules R3, R7. */
export function resume(text: string, known: SuspendedCase): Resumed {
  if (text === '') return { refused: 'empty' }
  const end = text.lastIndexOf('|')
  const fields = text.slice(0, Math.max(end, 0)).split('|')
  if (!text.startsWith(`${format}|`)) return { refused: 'unknown' }
  if (fields.length !== 8 || checksum(text.slice(0, end)) !== text.slice(end + 1)) return { refused: 'damaged' }
  const plain = fields.slice(1, 6).map(unescaped)
  const [name, version, keyVersion, seedText, start] = plain
  const seed = Number(seedText)
  const choices = unpacked(fields[7] ?? '', known.codes)
  if (name !== known.case) return { refused: 'other-case' }
  if (fields[6] !== checksum(known.codes.join())) return { refused: 'other-story' }
  if (version === undefined || keyVersion === undefined || start === undefined || !Number.isFinite(seed) || !choices)
    return { refused: 'damaged' }
  const storyVersion = known.storyVersion.slice(0, versionLength) === version ? known.storyVersion : version
  return { run: { case: name, storyVersion, keyVersion, seed, start, choices } }
}

function unpacked(text: string, codes: readonly ChoiceId[]): ChoiceId[] | undefined {
  const choices: ChoiceId[] = []
  for (let i = 0; i < text.length; i += 2) {
    const id = codes[digits.indexOf(text.charAt(i)) * digits.length + digits.indexOf(text.charAt(i + 1) || '?')]
    if (id === undefined) return undefined
    choices.push(id)
  }
  return choices
}

function unescaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** FNV-1a, 32 bits, in six digits. */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  return packed(hash, 6)
}

function packed(number: number, length: number): string {
  let rest = number
  let text = ''
  for (let i = 0; i < length; i++) {
    text = digits.charAt(rest % digits.length) + text
    rest = Math.floor(rest / digits.length)
  }
  return text
}
