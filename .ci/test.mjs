// npm test: every step, in order; the totals of all of them go to reports/totals.json and to the last line.
// Names of steps as arguments run only those: npm test -- unit check
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const vitest = (project) => [
  'vitest',
  'run',
  '--project',
  project,
  '--passWithNoTests=false',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=reports/${project}.json`,
]
const steps = [
  ['types', ['tsc', '--noEmit']],
  ['types of the core alone', ['tsc', '--noEmit', '-p', 'src/core']],
  ['lint', ['eslint', '.', '--max-warnings=0']],
  ['modules', ['node', '.ci/modules.mjs']],
  ['unused', ['knip']],
  ['unit', vitest('unit'), 'reports/unit.json'],
  ['check', ['node', 'src/check/command.ts']],
  ['build', ['vite', 'build']],
  ['browser', vitest('browser'), 'reports/browser.json'],
]

const wanted = process.argv.slice(2)
const chosen = wanted.length > 0 ? steps.filter(([name]) => wanted.includes(name)) : steps
if (chosen.length === 0) {
  console.error(`There is no such step. There are: ${steps.map(([name]) => name).join(', ')}`)
  process.exit(1)
}

mkdirSync('reports', { recursive: true })
const totals = { passed: 0, failed: 0, skipped: 0 }
const outcomes = []
for (const [name, [command, ...args], report] of chosen) {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`)
  if (report) rmSync(report, { force: true })
  const began = performance.now()
  const built = !outcomes.some((outcome) => outcome.name === 'build' && outcome.status !== 0)
  const { status } =
    name === 'browser' && !built
      ? { status: 1 }
      : spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', timeout: 600_000 })
  const counted = count(status === 0, report)
  for (const key of Object.keys(totals)) totals[key] += counted[key]
  outcomes.push({ name, status, seconds: Math.round((performance.now() - began) / 100) / 10, ...counted })
}

writeFileSync('reports/totals.json', JSON.stringify({ ...totals, steps: outcomes }, null, 2))
console.log('')
for (const { name, status, seconds, passed, failed } of outcomes)
  console.log(
    `${status === 0 ? 'passed' : 'FAILED'}  ${name} (${seconds} s${passed + failed > 1 ? `, ${passed} passed, ${failed} failed` : ''})`,
  )
console.log(`${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ''}`)
process.exitCode = totals.failed > 0 ? 1 : 0

/** A runner's own count; one for any other step; one failure where a runner died without a count. */
function count(passed, report) {
  if (!report) return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 }
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: numPassedTests, failed: passed ? numFailedTests : Math.max(1, numFailedTests), skipped: numPendingTests }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
