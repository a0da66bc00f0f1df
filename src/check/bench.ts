import path from 'node:path'
import { sequence, startingPoint } from '../core/run.ts'
import { openStory, replay } from '../core/story.ts'
import { gzipSync } from 'node:zlib'
import { buildCase } from './case.ts'
import { caseNames } from './vite-plugin.ts'

// npm run bench: how long compiling, a step and a replay take, and what a case weighs. No test depends on it.

const root = path.resolve(import.meta.dirname, '../..')
const rounds = 20

for (const name of caseNames(root)) {
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
