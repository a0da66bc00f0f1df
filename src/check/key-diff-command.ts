import { NotThere, pastAt, type Past } from './at-ref.ts'
import { diffCase } from './key-diff.ts'
import { keyDiffWords } from './key-diff-words.ts'

const usage = 'npm run check -- --key-diff REF [case …] [--json]'

/**
 * The command: `--key-diff REF [case …] [--json]` among `given`. Prints, and gives back the exit code: 1 where a key changed and
 * its version did not, or where a named case cannot be compared.
 */
export async function keyDiff(
  root: string,
  cases: readonly string[],
  given: readonly string[],
  write: (text: string) => Promise<void> | void = toTerminal,
): Promise<0 | 1> {
  const say = async (text: string, code: 0 | 1) => {
    await write(`${text}\n`)
    return code
  }
  const ref = given[given.indexOf('--key-diff') + 1]
  const named = given.filter((word, i) => !word.startsWith('--') && given[i - 1] !== '--key-diff')
  const json = given.includes('--json')
  const unknown = named.filter((name) => !cases.includes(name))
  if (ref === undefined || ref.startsWith('--')) return say(usage, 1)
  if (unknown.length > 0) return say(`There is no case ${unknown.join(', ')}. There are: ${cases.join(', ')}`, 1)
  let past: Past
  try {
    past = pastAt(root, ref)
  } catch (reason) {
    if (!(reason instanceof NotThere)) throw reason
    return say(reason.message, 1)
  }
  const diffs = Object.fromEntries((named.length > 0 ? named : cases).map((name) => [name, diffCase(root, past, name)]))
  // A case that is new since then is no fault, unless it was asked for by name.
  const failed = Object.values(diffs).some((one) => one.problems.length > 0 || ('why' in one && named.length > 0))
  const text = json ? JSON.stringify({ ref, commit: past.commit, cases: diffs }, null, 2) : keyDiffWords(past, diffs)
  return say(text, failed ? 1 : 0)
}

/** Resolves once the text has gone out, whole, so that the process may end. */
function toTerminal(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()))
}
