import path from 'node:path'
import { buildCase } from './case.ts'
import { exploreCase, type Exploration } from './explore.ts'
import { keyDiff } from './key-diff-command.ts'
import { Places } from './places.ts'
import { listSlips } from './slip.ts'
import { caseNames } from './vite-plugin.ts'
import { walkCase } from './walks.ts'

// npm run check [-- case …] [--json]: compiles every case, holds it to its evidence file, walks it and visits all its states.

const root = path.resolve(import.meta.dirname, '../..')
const walksFromEachStart = 30

const given = process.argv.slice(2)
if (given.includes('--key-diff')) process.exit(await keyDiff(root, caseNames(root), given))
const json = given.includes('--json')
const named = given.filter((word) => !word.startsWith('--'))
const reports: Record<string, unknown> = {}
let failed = 0
for (const name of named.length > 0 ? named : caseNames(root)) {
  const { built, compiled, slips, files } = buildCase(root, name)
  const walks = built && compiled ? walkCase(built, compiled, walksFromEachStart) : undefined
  const explored = built && compiled ? exploreCase(built, compiled, new Places(root, files, compiled)) : undefined
  // What no walk happened to meet is no slip where every state was visited.
  const walked = (walks?.slips ?? []).filter(({ reason }) => reason !== 'play/never-offered' || !explored?.exhaustive)
  const all = [...slips, ...walked, ...(explored?.slips ?? [])]
  failed += all.length
  if (json) {
    reports[name] = { storyVersion: compiled?.storyVersion, ...explored, slips: all }
    continue
  }
  if (all.length > 0) {
    console.error(listSlips(all))
    console.error(`${name}: ${all.length} to mend`)
  } else if (built && compiled && walks) {
    const { evidence } = built
    console.log(
      `${name} ${built.storyVersion}: ${compiled.choices.length} choices, ${evidence.decisions.length} decisions, ` +
        `${evidence.findings.length} findings; ${walks.walked} walks, ${walks.steps} steps, endings ${JSON.stringify(walks.endings)}`,
    )
  }
  if (explored) console.log(inWords(explored))
}
if (json) console.log(JSON.stringify(reports, null, 2))
process.exitCode = failed > 0 ? 1 : 0

function inWords(explored: Exploration): string {
  const { states, edges, exhaustive, notCovered, deadEnds, unreached, largestSave, restored, carriedInto, seconds } = explored
  const missed = Object.entries(unreached).flatMap(([kind, ids]) => (ids.length > 0 ? [`${kind} ${ids.join(', ')}`] : []))
  const save = largestSave
    ? `the longest run has ${largestSave.choices} choices and packs into ${largestSave.characters} characters`
    : 'the longest run is not known'
  const carried = Object.entries(carriedInto).map(([chapter, count]) => `chapter ${chapter} begins in ${count}`)
  return [
    `  ${exhaustive ? 'every state was visited' : 'not every state was visited'}: ${states} states, ${edges} ways between them, ${seconds.toFixed(1)} s`,
    ...notCovered.map((words) => `  not covered: ${words}`),
    `  ${deadEnds} dead ends; ${missed.length > 0 ? `never reached: ${missed.join('; ')}` : 'every choice, scene, document and ending is reached'}`,
    `  ${save}; ${restored} saves on the way led back to an equal state`,
    ...(carried.length > 0 ? [`  carried values: ${carried.join(', ')} ways`] : []),
  ].join('\n')
}
