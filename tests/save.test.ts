import { expect, test } from 'vitest'
import { begins, copyOf, newRun, openSaves, readRun, replayOf, writeRun } from '../src/save.ts'
import { runOf, tiny } from './core/tiny.ts'

const where = { chapter: 1, at: '2015-03-30T10:00', ended: false }

test('a new run has an id and a seed of its own', () => {
  const [one, two] = [newRun(tiny, 'whole'), newRun(tiny, '2/as-reviewed')]
  expect(one.id).not.toBe(two.id)
  expect(one).toMatchObject({
    case: 'tiny',
    storyVersion: tiny.storyVersion,
    keyVersion: tiny.evidence.keyVersion,
    choices: [],
    start: 'whole',
  })
  expect(Number.isInteger(one.seed)).toBe(true)
})

test('a replay is marked, and keeps only what came before the decision', () => {
  const first = runOf(['a', 'b', 'c'], {
    asides: [
      { at: 0, decision: 'd' },
      { at: 2, decision: 'e' },
    ],
    review: { feeling: 'tired' },
  })
  const replay = replayOf(first, 2)
  expect(replay).toMatchObject({
    parent: { run: 'r1', at: 2 },
    choices: ['a', 'b'],
    asides: [{ at: 0, decision: 'd' }],
    review: {},
    seed: first.seed,
  })
  expect(replay.id).not.toBe('r1')
})

test('a copy differs in its id alone', () => {
  const run = runOf(['a'])
  expect({ ...copyOf(run), id: 'r1' }).toEqual(run)
})

test('a run written as a file reads the same', () => {
  const run = runOf(['t1-look-pram'], {
    asides: [{ at: 1, decision: 't-d1', reason: 'trust', confidence: 3, text: 'Because.' }],
    review: { ratings: { delay: -1, escalation: 0, sharing: 2 }, notes: { q1: 'A line.' } },
    parent: { run: 'r0', at: 1 },
  })
  const { name, text } = writeRun(run)
  expect(name).toMatch(/^tiny-.*\.threshold\.json$/)
  expect(readRun(text)).toEqual({ run })
})

test.each([
  ['', 'not-a-run'],
  ['[1,2]', 'not-a-run'],
  ['{"scorm":1}', 'not-a-run'],
  [writeRun(runOf([])).text.slice(0, -9), 'damaged'],
  [JSON.stringify({ threshold: 1, run: { ...runOf([]), choices: 'all' } }), 'damaged'],
  [JSON.stringify({ threshold: 1, run: { ...runOf([]), id: '../../x' } }), 'damaged'],
  [JSON.stringify({ threshold: 2, run: runOf([]) }), 'newer'],
  [`{"threshold":1,"x":"${'y'.repeat(1_000_001)}"}`, 'too-big'],
])('a file that is no run is refused with the reason: %.40s', (text, problem) => {
  expect(readRun(text)).toEqual({ problem })
})

test('without storage a run is remembered until the page closes, and the trouble is named', async () => {
  const saves = openSaves()
  let told = 0
  saves.subscribe(() => told++)
  await saves.keep(runOf(['a']), where)
  expect(saves.trouble).toBe('blocked')
  expect(told).toBeGreaterThan(0)
  expect((await saves.find('r1'))?.run.choices).toEqual(['a'])
  await saves.keep(runOf(['a', 'b']), { ...where, ended: true })
  expect(await saves.list()).toMatchObject([{ run: { choices: ['a', 'b'] }, ended: true }])
})

test.each([
  [[], ['a'], true],
  [['a'], ['a'], true],
  [['a', 'b'], ['a'], false],
  [['b'], ['a', 'c'], false],
])('what is stored is written over only where it is a beginning of what is kept: %j, %j', (stored, ours, over) => {
  expect(begins(stored, ours)).toBe(over)
})

test('runs lie apart, the latest first; when one was begun does not change', async () => {
  const saves = openSaves()
  await saves.keep(runOf([]), where)
  const begun = (await saves.find('r1'))?.started
  await new Promise((resolve) => setTimeout(resolve, 5))
  await saves.keep(runOf([], { id: 'r2' }), where)
  expect((await saves.list()).map((one) => one.run.id)).toEqual(['r2', 'r1'])
  await new Promise((resolve) => setTimeout(resolve, 5))
  await saves.keep(runOf(['a']), where)
  expect((await saves.list()).map((one) => one.run.id)).toEqual(['r1', 'r2'])
  expect((await saves.find('r1'))?.started).toBe(begun)
})

test('a run played on elsewhere is marked, and a deleted one is gone', async () => {
  const saves = openSaves()
  await saves.keep(runOf([]), where)
  await saves.continuedBy('r1', 'r9')
  expect(await saves.find('r1')).toMatchObject({ continuedBy: 'r9', run: runOf([]) })
  await saves.forget('r1')
  expect(await saves.list()).toEqual([])
})
