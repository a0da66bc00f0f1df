import path from 'node:path'
import { checkCases } from './check-cases.ts'
import { jsonOf } from './check-json.ts'
import { checkInWords } from './check-words.ts'
import { withPublished } from './figures-file.ts'
import { lintInterface, usualEffort } from './honesty.ts'
import { keyDiff } from './key-diff-command.ts'
import { listSlips } from './slip.ts'
import { caseNames } from './vite-plugin.ts'

// npm run check [-- case …] [--json]: compiles every case, holds it to its evidence file, visits all its states, and has it
// played by those who know nothing of the matter. Whatever is to mend fails the command.

const root = path.resolve(import.meta.dirname, '../..')

const given = process.argv.slice(2)
if (given.includes('--key-diff')) process.exit(await keyDiff(root, caseNames(root), given))
const named = given.filter((word) => !word.startsWith('--'))
const checked = await checkCases(root, named.length > 0 ? named : caseNames(root), usualEffort)
const checks = checked.map((check) => withPublished(root, check))
const instructions = lintInterface(root)

if (given.includes('--json')) {
  const cases = Object.fromEntries(checks.map((check) => [check.name, jsonOf(check)]))
  console.log(JSON.stringify({ cases, interface: { problems: instructions } }, null, 2))
} else {
  for (const check of checks) {
    if (check.slips.length > 0) console.error(`${listSlips(check.slips)}\n${check.name}: ${check.slips.length} to mend`)
    console.log(checkInWords(check))
  }
  if (instructions.length > 0) console.error(listSlips(instructions))
}
process.exitCode = checks.some((check) => check.slips.length > 0) || instructions.length > 0 ? 1 : 0
