import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { debrief } from '../core/debrief.ts'
import { dateOf, timeOf } from '../core/clock.ts'
import type { Line, Moment } from '../core/moment.ts'
import { startingPoint, type Run } from '../core/run.ts'
import { offers, openStory, skipPrefix, type LiveStory } from '../core/story.ts'
import { buildCase, type BuiltCase } from './case.ts'
import { listSlips } from './slip.ts'

// npm run play -- child-z [--start 3/as-reviewed] [--choices FILE] [--json]

const usage = 'npm run play -- CASE [--start CHAPTER/START] [--choices FILE] [--json]'
const root = path.resolve(import.meta.dirname, '../..')
await play(process.argv.slice(2))

async function play(given: readonly string[]): Promise<void> {
  const name = given.find((word, i) => !word.startsWith('--') && !['--choices', '--start'].includes(given[i - 1] ?? ''))
  const option = (key: string) => (given.includes(key) ? given[given.indexOf(key) + 1] : undefined)
  if (!name) return stop(usage)
  const { built, slips } = buildCase(root, name)
  if (!built) return stop(listSlips(slips))

  const start = option('--start') ?? 'whole'
  const file = option('--choices')
  const recorded = file === undefined ? [] : choicesOf(readFileSync(file, 'utf8'))
  const live = openStory(built.story, startingPoint(built.evidence, start))
  const moments = [live.moment]
  const json = given.includes('--json')
  if (!json) show(live.moment, built)
  for (const choice of recorded) {
    if (!offers(live.moment, choice)) return stop(`"${choice}" is not offered after ${moments.at(-1)?.choice ?? 'the beginning'}`)
    moments.push(live.choose(choice))
    if (!json) {
      console.log(`\n> ${choice}`)
      show(live.moment, built)
    }
  }
  if (json) {
    const { storyVersion, evidence } = built
    const found = debrief(evidence, runOf(built, start, moments), moments)
    const versions = { case: evidence.case, storyVersion, keyVersion: evidence.keyVersion, panel: evidence.panel ?? null }
    console.log(JSON.stringify({ ...versions, moments, debrief: found }, null, 2))
    return
  }
  if (process.stdin.isTTY || file === undefined) await ask(live, built, moments)
  console.log(`\nStory ${built.storyVersion}, key ${built.evidence.keyVersion}`)
  console.log(
    `\nThe choices, for --choices:\n${moments
      .map(({ choice }) => choice)
      .filter(Boolean)
      .join('\n')}`,
  )
}

async function ask(live: LiveStory, built: BuiltCase, moments: Moment[]): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '\n> ' })
  terminal.prompt()
  for await (const answer of terminal) {
    const wish = answer.trim().toLowerCase()
    if (wish === 'q') break
    const { moment } = live
    const id = wish === 's' && moment.canSkip ? skipPrefix + moment.scene : moment.offered[Number(wish) - 1]?.id
    if (id === undefined)
      console.log(`A number from 1 to ${moment.offered.length}${moment.canSkip ? ', s to sum this scene up' : ''}, or q to stop.`)
    else {
      moments.push(live.choose(id))
      show(live.moment, built)
    }
    if (live.moment.ended) break
    terminal.prompt()
  }
  terminal.close()
}

function show(moment: Moment, { names }: BuiltCase): void {
  const place = names.places[moment.place]?.name ?? moment.place
  console.log(`\n── ${dateOf(moment.at)} ${timeOf(moment.at)} · ${place} · ${moment.seat} ──`)
  for (const line of moment.lines) console.log(shown(line, names))
  if (moment.question) console.log(`\n${moment.question}${moment.slots === undefined ? '' : ` (${moment.slots} at most)`}`)
  for (const [i, choice] of moment.offered.entries())
    console.log(`  ${i + 1} ${choice.text}${choice.takes === undefined ? '' : ` (${choice.takes} working days)`}`)
  if (moment.canSkip) console.log('  s Sum this scene up')
}

function shown(line: Line, names: BuiltCase['names']): string {
  if (line.document !== undefined) return `  | ${line.text}`
  if (line.speaker === undefined) return line.text
  return `${names.people[line.speaker]?.name ?? line.speaker} (${line.expression ?? ''}): ${line.text}`
}

function choicesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter((line) => line !== '')
}

function runOf({ storyVersion, evidence }: BuiltCase, start: string, moments: readonly Moment[]): Run {
  const choices = moments.flatMap(({ choice }) => choice ?? [])
  return {
    id: 'terminal',
    case: evidence.case,
    storyVersion,
    keyVersion: evidence.keyVersion,
    seed: 1,
    start,
    choices,
    asides: [],
    review: {},
  }
}

function stop(words: string): void {
  console.error(words)
  process.exitCode = 1
}
