// Import rules and cycles by dependency-cruiser. It reports "no violations" when it has read nothing,
// so the number of modules it read is held to at least the number of our source files.
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!\.d)\.tsx?$/.test(name))
const output = execFileSync('depcruise', ['src', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
})
const { modules, summary } = JSON.parse(output)
const read = modules.filter((module) => /^src\/.*\.tsx?$/.test(module.source)).length
for (const { rule, from, to, cycle } of summary.violations)
  console.error(`${from} → ${cycle ? cycle.map((step) => step.name).join(' → ') : to}  ${rule.name}`)
console.log(`${read} modules, ${summary.totalDependenciesCruised} dependencies, ${summary.violations.length} violations`)
if (read < sources.length) console.error(`dependency-cruiser read ${read} of ${sources.length} modules`)
process.exitCode = summary.violations.length > 0 || read === 0 || read < sources.length ? 1 : 0
