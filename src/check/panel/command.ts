import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { buildCase, type BuiltCase } from '../case.ts'
import { listSlips, type Slip } from '../slip.ts'
import { typefaces } from '../typefaces.ts'
import { caseNames } from '../vite-plugin.ts'
import { bookletOf } from './booklet.ts'
import { bringIn } from './import.ts'
import { packOf } from './pack.ts'
import { csvOf, rowsOf, workbookOf } from './sheet.ts'

// npm run panel -- export CASE [--seed N]: writes reports/panel/CASE.csv, .xlsx and .html, for practitioners to rate.
// npm run panel -- import CASE FILE… [--replace]: reads what came back into seeds/ratings/CASE.json.

const usage = `npm run panel -- export CASE [--seed N]
npm run panel -- import CASE FILE… [--replace]`
const root = path.resolve(import.meta.dirname, '../../..')

interface Asked {
  readonly way: (built: BuiltCase, asked: Asked) => Promise<void>
  readonly name: string
  readonly files: readonly string[]
  readonly seed: number
  readonly replace: boolean
}

const ways: Readonly<Record<string, Asked['way']>> = { export: giveOut, import: takeBack }
await run()

async function run(): Promise<void> {
  const asked = given()
  if (!asked) return stop(usage)
  const { name } = asked
  if (!caseNames(root).includes(name)) return stop(`There is no case "${name}". There are: ${caseNames(root).join(', ')}`)
  const { built, slips } = buildCase(root, name)
  if (!built || slips.length > 0) return stop(`${name} cannot be rated before this is mended:\n${listSlips(slips)}`)
  await asked.way(built, asked)
}

async function giveOut(built: BuiltCase, { name, seed }: Asked): Promise<void> {
  const { pack, slips } = packOf(built, seed)
  if (slips.length > 0) return fail(slips)
  const folder = path.join(root, 'reports/panel')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, `${name}.csv`), csvOf(rowsOf(pack)))
  writeFileSync(path.join(folder, `${name}.xlsx`), await workbookOf(pack))
  writeFileSync(path.join(folder, `${name}.html`), bookletOf(pack, typefaces(root)))
  const options = pack.decisions.reduce((sum, one) => sum + one.options.length + one.added.length, 0)
  console.log(
    `reports/panel/${name}.csv, .xlsx and .html (to print): ${pack.decisions.length} decisions, ${options} options, in an order drawn from seed ${seed}.\n` +
      'Give each practitioner a number of their own and one of the three. Bring back what they fill in with ' +
      `npm run panel -- import ${name} FILE…`,
  )
}

async function takeBack(built: BuiltCase, { files, replace }: Asked): Promise<void> {
  const { told, slips } = await bringIn(
    root,
    built,
    files.map((file) => ({ name: file, content: contentOf(file) })),
    replace,
  )
  if (told.length > 0) console.log(told.join('\n'))
  fail(slips)
}

function given(): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { seed: { type: 'string', default: '1' }, replace: { type: 'boolean', default: false } },
    })
    const [word = '', name = '', ...files] = positionals
    const seed = Number(values.seed)
    const way = Object.hasOwn(ways, word) ? ways[word] : undefined
    const fits = name !== '' && Number.isInteger(seed) && seed >= 0 && (way === takeBack) === files.length > 0
    return way && fits ? { way, name, files, seed, replace: values.replace } : undefined
  } catch {
    return undefined
  }
}

function contentOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

function fail(slips: readonly Slip[]): void {
  if (slips.length > 0) stop(listSlips(slips))
}

function stop(words: string): void {
  console.error(words)
  process.exitCode = 1
}
