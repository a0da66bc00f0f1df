import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { buildCase } from '../case.ts'
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
await run()

async function run(): Promise<void> {
  const given = asked()
  if (!given) return stop(usage)
  const { what, name, files, seed, replace } = given
  if (!caseNames(root).includes(name)) return stop(`There is no case "${name}". There are: ${caseNames(root).join(', ')}`)
  const { built, slips } = buildCase(root, name)
  if (!built || slips.length > 0) return stop(`${name} cannot be rated before this is mended:\n${listSlips(slips)}`)
  if (what === 'import') {
    const brought = await bringIn(
      root,
      built,
      files.map((file) => ({ name: file, content: contentOf(file) })),
      replace,
    )
    if (brought.told.length > 0) console.log(brought.told.join('\n'))
    return fail(brought.slips)
  }
  const { pack, slips: unmet } = packOf(built, seed)
  if (unmet.length > 0) return fail(unmet)
  const folder = path.join(root, 'reports/panel')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, `${name}.csv`), csvOf(rowsOf(pack)))
  writeFileSync(path.join(folder, `${name}.xlsx`), await workbookOf(pack))
  writeFileSync(path.join(folder, `${name}.html`), bookletOf(pack, typefaces(root)))
  const options = rowsOf(pack).length - 4
  console.log(
    `reports/panel/${name}.csv, .xlsx and .html (to print): ${pack.decisions.length} decisions, ${options} options, in an order drawn from seed ${seed}.\n` +
      'Give each practitioner a number of their own, one of the three, and no key. Bring back what they fill in with ' +
      `npm run panel -- import ${name} FILE…`,
  )
}

function asked() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { seed: { type: 'string', default: '1' }, replace: { type: 'boolean', default: false } },
    })
    const [what, name, ...files] = positionals
    const seed = Number(values.seed)
    if ((what !== 'export' && what !== 'import') || !name || !Number.isInteger(seed) || seed < 0) return undefined
    if ((what === 'import') !== files.length > 0) return undefined
    return { what, name, files, seed, replace: values.replace }
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
