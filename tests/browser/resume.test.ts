import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { dateOf } from '../../src/core/clock.ts'
import type { Run } from '../../src/core/run.ts'
import { readRun, writeRun } from '../../src/save.ts'
import { longDate } from '../../src/ui/dates.ts'
import { words } from '../../src/ui/words.ts'
import { soon, test } from './harness-test.ts'
import {
  begin,
  bringFile,
  bringIn,
  choicesFrom,
  expectPlace,
  goTo,
  openRun,
  placeOn,
  playthroughOf,
  readOn,
  steps,
  take,
} from './playing.ts'

const quick = { settings: { textOnly: true }, reducedMotion: true } as const

test(
  'reloaded at every choice of a chapter: the same question, the same options in the same order, the same date',
  { timeout: 120_000 },
  async ({ visit }) => {
    const { page } = await visit(quick)
    // The chapter with every kind of choice: cards, a diary, a note, things to look at.
    const start = '3/as-reviewed'
    const playthrough = await begin(page, start)
    let asked = 0
    for (const ids of steps(start, choicesFrom(start, 'as-reviewed'))) {
      const before = await placeOn(page)
      await page.reload()
      await readOn(page, playthrough)
      await soon(() => placeOn(page)).toEqual(before)
      asked += before.offered.length > 1 ? 1 : 0
      await take(page, playthrough, ids)
    }
    expect(asked).toBeGreaterThan(10)
    const toDebrief = page.getByRole('button', { name: words.chapterEnd.toDebrief })
    await toDebrief.waitFor()
    await page.reload()
    await readOn(page, playthrough)
    await toDebrief.waitFor()
  },
)

test('what storage had not yet taken when the page went away is there on the next', async ({ visit }) => {
  const { page } = await visit(quick)
  const start = '3/as-reviewed'
  const playthrough = await begin(page, start)
  // As if the page went before any of this was written.
  await page.evaluate(() => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('The page has gone', 'AbortError')
    }
  })
  for (const ids of steps(start, choicesFrom(start, 'as-reviewed').slice(0, 4))) await take(page, playthrough, ids)
  const before = await placeOn(page)
  await page.reload()
  await readOn(page, playthrough)
  await soon(() => placeOn(page)).toEqual(before)
  // And it is kept from then on: another page of the same browser finds it.
  const other = await page.context().newPage()
  await other.goto(page.url())
  await readOn(other, playthrough)
  await soon(() => placeOn(other)).toEqual(before)
})

describe.each(['strong', 'trap-alarm'])('a whole case, along the route %s', (route) => {
  test('is taken up at decisions all along it, by a file and by a reload', async ({ visit }) => {
    const { page } = await visit(quick)
    const choices = choicesFrom('whole', route)
    const whole = playthroughOf('whole', choices)
    const decisions = whole.moments
      .filter((moment) => moment.offered.filter((one) => one.kind === 'option').length > 1)
      .map((moment) => moment.index)
    const sampled = decisions.filter((_, i) => i % 7 === 2)
    expect(sampled.length).toBeGreaterThan(3)
    for (const at of sampled) {
      const playthrough = playthroughOf('whole', choices.slice(0, at))
      await openRun(page, playthrough)
      await expectPlace(page, playthrough)
      const before = await placeOn(page)
      await page.reload()
      await readOn(page, playthrough)
      await expectPlace(page, playthrough)
      expect(await placeOn(page)).toEqual(before)
    }
  })
})

const saved = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2 }) })

/** The file that the button of a save gives. */
async function taken(page: Page, within: Locator = saved(page)): Promise<{ name: string; text: string; run: Run }> {
  const [file] = await Promise.all([page.waitForEvent('download'), within.getByRole('button', { name: words.saves.take }).click()])
  const text = readFileSync(await file.path(), 'utf8')
  const read = readRun(text)
  if (!('run' in read)) throw new Error(read.problem)
  return { name: file.suggestedFilename(), text, run: read.run }
}

test('a save with a choice that is no longer offered plays on, says so, and stays as it was', async ({ visit }) => {
  const { page } = await visit(quick)
  const choices = choicesFrom('whole', 'strong')
  const playthrough = playthroughOf('whole', choices.slice(0, 12))
  const older: Run = {
    ...playthrough.run,
    id: 'older',
    storyVersion: 'an-older-story',
    choices: [...choices.slice(0, 12), 'c1-no-longer', ...choices.slice(13, 20)],
  }
  await bringIn(page, older)
  await goTo(page, { page: 'play', run: older.id })
  await page.getByText(words.saves.lost(words.saves.lostUnknown('c1-no-longer'), longDate(dateOf(playthrough.moment.at)))).waitFor()
  await readOn(page, playthrough)
  await expectPlace(page, playthrough)
  expect(page.url()).not.toContain(`/${older.id}`)
  const [next = []] = steps('whole', choices)
    .filter(([id = '']) => playthrough.moment.offered.some((one) => one.id === id))
    .slice(-1)
  await take(page, playthrough, next)
  await page.reload()
  await readOn(page, playthrough)
  await expectPlace(page, playthrough)
  await goTo(page, { page: 'saves' })
  await soon(() => saved(page).count()).toBe(2)
  const kept = saved(page).filter({ hasText: words.saves.older })
  expect(await kept.count()).toBe(1)
  expect((await taken(page, kept)).run).toEqual(older)
})

test('taken along, deleted and brought in again, a run is at the same place', async ({ visit }) => {
  const { page } = await visit(quick)
  const playthrough = playthroughOf('whole', choicesFrom('whole', 'as-reviewed').slice(0, 33))
  await openRun(page, playthrough)
  const before = await placeOn(page)
  await goTo(page, { page: 'saves' })
  const file = await taken(page)
  expect(file.run).toEqual(playthrough.run)
  await page.getByRole('button', { name: new RegExp(`^${words.saves.forget}`) }).click()
  await page.getByRole('button', { name: words.saves.keepIt }).click()
  expect(await saved(page).count()).toBe(1)
  await page.getByRole('button', { name: new RegExp(`^${words.saves.forget}`) }).click()
  await page.getByRole('button', { name: words.saves.forgetYes }).click()
  await page.getByText(words.saves.none).waitFor()
  await page.reload()
  await page.getByText(words.saves.none).waitFor()
  await bringFile(page, file.name, file.text)
  await page.getByRole('link', { name: words.saves.goOn }).click()
  await readOn(page, playthrough)
  await expectPlace(page, playthrough)
  expect(await placeOn(page)).toEqual(before)
})

const run = playthroughOf('whole', choicesFrom('whole', 'strong').slice(0, 5)).run
const { text } = writeRun(run)
const badFiles: readonly (readonly [string, string, keyof typeof words.saves.problems])[] = [
  ['that is not JSON', 'A shopping list: flour, yeast, salt', 'not-a-run'],
  ['of another shape', JSON.stringify({ runs: [run] }), 'not-a-run'],
  ['cut short', text.slice(0, -20), 'damaged'],
  ['with a part of another shape', JSON.stringify({ threshold: 1, run: { ...run, choices: 'none' } }), 'damaged'],
  ['with a start that the case does not have', JSON.stringify({ threshold: 1, run: { ...run, start: '9/nowhere' } }), 'damaged'],
  ['of a newer version', JSON.stringify({ threshold: 99, run }), 'newer'],
  ['of a case that is not here', JSON.stringify({ threshold: 1, run: { ...run, case: 'child-q' } }), 'unknown-case'],
  ['of a case called after a part of every object', JSON.stringify({ threshold: 1, run: { ...run, case: 'constructor' } }), 'unknown-case'],
  ['far too big', `${text}${' '.repeat(1_000_001)}`, 'too-big'],
]

test('a bad file is refused in its own plain words, and nothing is lost', async ({ visit }) => {
  const { page } = await visit(quick)
  await bringIn(page, run)
  for (const [what, content, problem] of badFiles) {
    await bringFile(page, 'brought.threshold.json', content)
    const told = words.saves.problems[problem]
    await soon(() => page.locator('.notice').textContent(), `a file ${what}`).toContain(told)
    await soon(() => page.locator('[data-live]').textContent(), `a file ${what}, announced`).toContain(told)
    expect(await saved(page).count(), what).toBe(1)
  }
  await page.reload()
  await soon(() => saved(page).count()).toBe(1)
  expect((await taken(page)).run).toEqual(run)
})
