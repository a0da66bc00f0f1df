import path from 'node:path'
import { buildCase } from './case.ts'
import { listSlips } from './slip.ts'
import { caseNames } from './vite-plugin.ts'
import { walkCase } from './walks.ts'

// npm run check [-- case …]: compiles every case, holds it to its evidence file, and walks it.

const root = path.resolve(import.meta.dirname, '../..')
const walksFromEachStart = 30

let failed = 0
const named = process.argv.slice(2)
for (const name of named.length > 0 ? named : caseNames(root)) {
  const { built, compiled, slips } = buildCase(root, name)
  const walks = built && compiled ? walkCase(built, compiled, walksFromEachStart) : undefined
  const all = [...slips, ...(walks?.slips ?? [])]
  if (all.length > 0) {
    failed += all.length
    console.error(listSlips(all))
    console.error(`${name}: ${all.length} to mend`)
  } else if (built && compiled && walks) {
    const { evidence } = built
    console.log(
      `${name} ${built.storyVersion}: ${compiled.choices.length} choices, ${evidence.decisions.length} decisions, ` +
        `${evidence.findings.length} findings; ${walks.walked} walks, ${walks.steps} steps, endings ${JSON.stringify(walks.endings)}`,
    )
  }
}
process.exitCode = failed > 0 ? 1 : 0
