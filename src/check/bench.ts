import { availableParallelism } from 'node:os'
import path from 'node:path'
import { sequence, startingPoint } from '../core/run.ts'
import { openStory, replay } from '../core/story.ts'
import { gzipSync } from 'node:zlib'
import { buildCase } from './case.ts'
import { checkCases } from './check-cases.ts'
import { usualEffort } from './honesty.ts'
import { caseNames } from './vite-plugin.ts'

// npm run bench [-- case …]: how long compiling, a step, a replay and the whole check take, and what a case weighs. No test
// depends on it.

const root = path.resolve(import.meta.dirname, '../..')
const rounds = 20

const given = process.argv.slice(2)
const names = given.length > 0 ? given : caseNames(root)

for (const name of names) {
  const compiling = timed(1, () => buildCase(root, name))
  const { built } = compiling.result
  if (!built) {
    console.error(`${name} cannot be built; npm run check says why`)
    process.exitCode = 1
    continue
  }
  const start = startingPoint(built.evidence, 'whole')
  const choices = longWalk(built.story, start)
  const opening = timed(rounds, () => openStory(built.story, start))
  const replaying = timed(rounds, () => replay(built.story, start, choices))
  console.log(name)
  console.log(`  compile and check  ${compiling.each.toFixed(0)} ms`)
  console.log(`  open               ${opening.each.toFixed(1)} ms`)
  console.log(
    `  replay ${String(choices.length).padStart(3)} choices ${replaying.each.toFixed(1)} ms, ${((replaying.each - opening.each) / choices.length).toFixed(2)} ms a step`,
  )
  console.log(`  story              ${kib(Buffer.byteLength(built.story))} KiB, ${kib(gzipSync(built.story).length)} gz`)
  console.log(`  whole case         ${kib(gzipSync(JSON.stringify(built)).length)} KiB gz`)
}

const began = performance.now()
for (const { name, paths, seconds } of await checkCases(root, names, usualEffort)) {
  console.log(`check of ${name}, side by side with the others`)
  console.log(`  build              ${seconds.build.toFixed(1)} s`)
  console.log(`  walks and states   ${seconds.paths.toFixed(1)} s, of which every state ${paths?.explored.seconds.toFixed(1) ?? '–'} s`)
  console.log(`  honesty            ${seconds.honesty.toFixed(1)} s`)
}
console.log(
  `check of ${names.length === 1 ? 'one case' : `${names.length} cases`} on ${availableParallelism()} cores: ` +
    `${((performance.now() - began) / 1000).toFixed(1)} s, at most ${kib(process.resourceUsage().maxRSS)} MiB`,
)

/** The longest of a few walks, so that what is timed is as long as play gets. */
function longWalk(story: string, start: Parameters<typeof openStory>[1]): string[] {
  let longest: string[] = []
  for (let seed = 0; seed < 10; seed++) {
    const next = sequence(seed, 0)
    const live = openStory(story, start)
    const taken: string[] = []
    while (!live.moment.ended) {
      const choice = live.moment.offered[Math.floor(next() * live.moment.offered.length)]
      if (!choice) break
      taken.push(choice.id)
      live.choose(choice.id)
    }
    if (taken.length > longest.length) longest = taken
  }
  return longest
}

function timed<T>(times: number, work: () => T): { readonly each: number; readonly result: T } {
  const began = performance.now()
  let result = work()
  for (let i = 1; i < times; i++) result = work()
  return { each: (performance.now() - began) / times, result }
}

function kib(bytes: number): string {
  return (bytes / 1024).toFixed(1)
}
