import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { buildCase } from '../../src/check/case.ts'
import { exploreCase } from '../../src/check/explore.ts'
import { publishFigures, staleFigures } from '../../src/check/figures-file.ts'
import { honestyOf } from '../../src/check/honesty.ts'
import { Places } from '../../src/check/places.ts'
import { figuresFile, figureSlips, figuresText, publishedOf } from '../../src/check/published-figures.ts'
import { caseNames } from '../../src/check/vite-plugin.ts'
import { choiceTexts } from '../../src/core/choice-texts.ts'
import { dials } from '../../src/core/evidence.ts'
import { figuresSchema } from '../../src/core/figures.ts'
import { withPanel } from '../../src/core/panel.ts'
import { inventedRatings, times } from '../core/invented-ratings.ts'
import { tinyRoot, withSpoiledCase } from './spoiled-case.ts'

const project = path.resolve(import.meta.dirname, '../..')
const { built, compiled, files } = buildCase(tinyRoot, 'tiny')
if (!built || !compiled) throw new Error('The tiny case does not build')
const honesty = honestyOf(tinyRoot, built, compiled, files, { plays: 20, sampled: 20, walks: 0 })
const explored = exploreCase(built, compiled, new Places(tinyRoot, files, compiled))
const figures = publishedOf(built, honesty, explored)

test('what is published is what the check found', () => {
  const { visited, players, options, counts } = figures
  expect(visited).toMatchObject({ states: explored.states, everyState: true, deadEnds: 0, unreached: 0 })
  expect(visited.longestSave).toBe(explored.largestSave?.characters)
  expect(counts).toMatchObject({ words: honesty.words, decisions: 3, options: 8, endings: 2 })
  expect(options.notYet).toBe(honesty.audit.notYet.length)
  const random = honesty.strategies.find((row) => row.player === 'random' && row.start === 'whole')
  for (const dial of dials) expect(players[0]?.[dial]).toBeCloseTo(random?.dials[dial]?.mean ?? NaN, 0)
  expect(players.map((one) => one.id)).not.toContain('key')
})

test('what a panel made of the key is published as counts alone', () => {
  const split = inventedRatings({ 't2-wait': [...times(4, 'strong'), ...times(4, 'unsafe')], 't2-assess': times(8, 'strong') })
  const rated = publishedOf({ ...built, evidence: withPanel(built.evidence, split) }, honesty, explored)
  expect(figures.panel).toBeNull()
  expect(v.parse(figuresSchema, rated).panel).toEqual({ raters: 8, needed: 5, rated: 2, contested: 1 })
})

test('nothing in it names a decision or an option', () => {
  const text = figuresText(figures)
  for (const decision of built.evidence.decisions)
    for (const id of [decision.id, ...decision.options.map((option) => option.id)]) expect(text).not.toContain(`"${id}"`)
})

test('a correlation below its limit is never published as if it kept to it', () => {
  const rho = { delay: 0.89996, escalation: null, sharing: 0.9 }
  const sensitivity = { runs: 20, rules: [{ id: 'distance', words: '', rho }] }
  const [rule] = publishedOf(built, { ...honesty, sensitivity }, explored).sensitivity.rules
  expect(rule).toEqual({ id: 'distance', delay: 0.899, escalation: null, sharing: 0.9 })
})

test('figures that are kept and computed again are not stale, however the lines end and however long it took', () => {
  const again = publishedOf(built, honesty, { ...explored, seconds: explored.seconds + 1 })
  expect(figureSlips(figuresText(figures), again)).toEqual([])
  expect(figureSlips(figuresText(figures).replaceAll('\n', '\r\n'), again)).toEqual([])
})

test.each([
  ['no file', undefined, /no figures are published/],
  ['another number of states', figuresText({ ...figures, visited: { ...figures.visited, states: 1 } }), /^visited is/],
  ['an older story and another player', figuresText({ ...figures, storyVersion: 'older', players: [] }), /^storyVersion, players are/],
  ['a damaged file', '{"case":', /cannot be read/],
])('stale figures are a slip: %s', (_what, kept, words) => {
  const [slip, ...more] = figureSlips(kept, figures)
  expect(more).toEqual([])
  expect(slip).toMatchObject({ file: 'public/scoring/tiny.json', reason: 'report/stale-figures' })
  expect(slip?.words).toMatch(words)
  expect(slip?.words).toContain('npm run report')
})

test('they are written where the product finds them, and read again', () =>
  withSpoiledCase([], (root) => {
    expect(staleFigures(root, figures)).toHaveLength(1)
    publishFigures(root, figures)
    expect(staleFigures(root, figures)).toEqual([])
  }))

test.each(caseNames(project))('the figures of %s are there, small, and of the shape that the page reads', (name) => {
  const file = path.join(project, figuresFile(name))
  expect(existsSync(file)).toBe(true)
  const text = readFileSync(file, 'utf8')
  expect(text.length).toBeLessThan(6 * 1024)
  expect(v.parse(figuresSchema, JSON.parse(text)).case).toBe(name)
})

test.each(caseNames(project))('the key of %s can be written out: its options are worded alike on every path', (name) => {
  const { evidence, story = '' } = buildCase(project, name).built ?? {}
  const texts = choiceTexts(story)
  const options = evidence?.decisions.flatMap((one) => one.options) ?? []
  const named = options.flatMap((one) => [one.id, ...one.bands.flatMap(({ when }) => [...(when?.picked ?? []), ...(when?.unpicked ?? [])])])
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((id) => !texts.get(id))).toEqual([])
})
