import { Compiler } from 'inkjs/full'
import { expect, test } from 'vitest'
import { buildCase } from '../../src/check/case.ts'
import { everyOrder } from '../../src/check/every-order.ts'
import { playOut, playersOf } from '../../src/check/players.ts'
import { mean, weightedMean } from '../../src/check/statistics.ts'
import { StoryTable, type Step } from '../../src/check/story-table.ts'
import { Scorer } from '../../src/check/strategies.ts'
import { startingPoint } from '../../src/core/run.ts'
import { tinyRoot } from './spoiled-case.ts'

const { built } = buildCase(tinyRoot, 'tiny')
if (!built) throw new Error('The tiny case does not build')
const { evidence, story } = built
const table = new StoryTable(story)
const scorer = new Scorer(evidence)
const begin = table.begin(startingPoint(evidence, 'whole'))
const orderly = playersOf(evidence).filter((player) => !player.drawsLots)
const choices = (steps: readonly Step[]) => steps.map((step) => step.choice ?? '').join()

test.each(orderly.map((player) => [player.id, player] as const))('%s: every order weighed is what very many seeds come to', (_, player) => {
  const all = everyOrder(table, begin, player, 1000) ?? []
  expect(all.reduce((sum, one) => sum + one.chance, 0)).toBeCloseTo(1)
  expect(new Set(all.map((one) => choices(one.steps))).size).toBe(all.length)
  const seeds = Array.from({ length: player.varies ? 4000 : 1 }, (_, seed) => playOut(table, begin, player, seed))
  for (const { steps, chance } of all) {
    const share = seeds.filter((one) => choices(one) === choices(steps)).length / seeds.length
    expect(Math.abs(share - chance), choices(steps)).toBeLessThan(0.04)
  }
  const score = (steps: readonly Step[]) => scorer.score(steps).delay.score ?? 100
  const exact = weightedMean(all.map(({ steps, chance }) => ({ value: score(steps), weight: chance })))
  expect(Math.abs(exact - mean(seeds.map(score)))).toBeLessThan(3)
})

test('where the page decides nothing there is one way', () => {
  const of = (id: string) => orderly.find((player) => player.id === id)
  const [written, first] = [of('first-as-written'), of('first')]
  if (!written || !first) throw new Error('Players are missing')
  expect(everyOrder(table, begin, written, 1000)).toHaveLength(1)
  expect(everyOrder(table, begin, first, 1000)?.length).toBeGreaterThan(1)
})

test('where there are too many ways none is weighed', () => {
  for (const player of orderly.filter((one) => (everyOrder(table, begin, one, 1000)?.length ?? 0) > 2))
    expect(everyOrder(table, begin, player, 2), player.id).toBeUndefined()
})

const again = (second: string) => `
EXTERNAL chapter_ends()
VAR whole_case = true
-> chapter_1
=== chapter_1 ===
* [A # id:a]
* [B # id:b]
* [C # id:c]
- ${second}
* [E # id:e]
- ~ chapter_ends()
-> END
`

test.each([
  ['other options', '* [D # id:d]', true],
  ['a tie of one that lost before with one that is new', '* [B # id:b]', false],
])('after %s', (_, second, plain) => {
  const compiled = String(new Compiler(again(second)).Compile().ToJson()).replace(/^\uFEFF/, '')
  const other = new StoryTable(compiled)
  const first = orderly.find((player) => player.id === 'first')
  if (!first) throw new Error('There is no first')
  const all = everyOrder(other, other.begin({ chapter: 1, carry: {}, whole: true }), first, 1000)
  expect(all?.map(({ chance }) => chance)).toEqual(plain ? Array<number>(6).fill(1 / 6) : undefined)
})
