import { expect, test } from 'vitest'
import { checkCases } from '../../src/check/check-cases.ts'
import { jsonOf, type CaseFigures } from '../../src/check/check-json.ts'
import { checkInWords } from '../../src/check/check-words.ts'
import type { CaseCheck } from '../../src/check/case-check.ts'
import { tinyRoot, withSpoiledCase, type Spoil } from './spoiled-case.ts'

const effort = { plays: 40, sampled: 20, walks: 0 }

async function check(root = tinyRoot): Promise<CaseCheck> {
  const [found] = await checkCases(root, ['tiny'], effort)
  if (!found) throw new Error('Nothing was checked')
  return found
}

const spoiled = (...spoils: Spoil[]) => withSpoiledCase(spoils, check)
const reasonsOf = ({ slips }: CaseCheck) => [...new Set(slips.map((slip) => slip.reason))]
const whole = await check()

test('the figures of a case have the shape that other programs rely on', () => {
  const figures = JSON.parse(JSON.stringify(jsonOf(whole))) as CaseFigures
  expect(figures).toMatchObject({
    words: expect.any(Number) as number,
    chapters: 2,
    decisions: 3,
    scored: 3,
    options: 8,
    scenes: 3,
    endings: 2,
    states: expect.any(Number) as number,
    exhaustive: true,
    deadEnds: 0,
    unreached: 0,
    largestSave: expect.any(Number) as number,
    seconds: expect.any(Number) as number,
    longestIsBest: expect.any(Number) as number,
  })
  expect(figures.states).toBeGreaterThan(10)
  expect(figures.problems.map((one) => one.reason)).toEqual(whole.slips.map((one) => one.reason))
})

test('strategies are the naive players of the whole case, on a scale of 100; the rest stand apart', () => {
  const { strategies, references, starts } = jsonOf(whole)
  expect(Object.keys(strategies)).toContain('random')
  expect(Object.keys(references)).toEqual(['sums-up', 'key'])
  for (const one of Object.values(strategies)) {
    expect(Object.keys(one)).toEqual(['delay', 'escalation', 'sharing', 'mean'])
    for (const score of Object.values(one)) expect(score === null || (score >= 0 && score <= 100)).toBe(true)
  }
  expect(references.key?.mean).toBe(100)
  expect(new Set(starts.map((row) => row.start))).toEqual(new Set(['whole', '1/as-reviewed', '2/as-reviewed', '2/school-rung']))
})

test('the same case gives the same figures, but for the time they took', async () => {
  const timeless = (one: CaseCheck) => JSON.stringify({ ...jsonOf(one), seconds: 0, secondsOf: 0 })
  expect(timeless(await check())).toBe(timeless(whole))
})

test('people read the same', () => {
  const words = checkInWords(whole)
  expect(words).toMatch(/every state was visited: \d+ states/)
  expect(words).toMatch(/naive players, .*random \d+.*, first \d+.*, caution \d+/)
  expect(words).not.toMatch(/undefined|NaN/)
})

test('slips of every part are there: of the text, of the paths and of the players', async () => {
  const found = await spoiled(
    { file: 'seeds/tiny.yaml', from: 'scene: t2-call', to: 'scene: t2-note' },
    { file: 'story/tiny/chapter-2.ink', from: '* [Leave it', to: '* { false } [Leave it' },
  )
  expect(reasonsOf(found)).toEqual(expect.arrayContaining(['play/other-scene', 'story/unreachable-choice', 'strategy/beats-random']))
})

test('a story that stops in the middle is explored, and not played', async () => {
  const found = await spoiled({ file: 'story/tiny/chapter-2.ink', from: '~ chapter_ends()\n-> END', to: '-> END' })
  expect(reasonsOf(found)).toEqual(expect.arrayContaining(['story/dead-end', 'play/fault']))
  expect(found.honesty).toBeUndefined()
  expect(jsonOf(found)).toMatchObject({ exhaustive: true, strategies: {} })
  expect(jsonOf(found).deadEnds).toBeGreaterThan(0)
  expect(checkInWords(found)).toContain('not played')
})

test('a case that cannot be built is all zeros, and says what to mend', async () => {
  const found = await spoiled({ file: 'story/tiny/chapter-2.ink', from: '-> t2_call', to: '-> t2_nowhere' })
  expect(found.paths).toBeUndefined()
  expect(jsonOf(found)).toMatchObject({ states: 0, exhaustive: false, unreached: 0, largestSave: 0 })
  expect(found.slips).not.toEqual([])
})
