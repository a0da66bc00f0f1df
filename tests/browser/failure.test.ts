import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { readRun } from '../../src/save.ts'
import { words } from '../../src/ui/words.ts'
import { soon, test } from './harness-test.ts'
import { begin, childZ, choiceOf, choicesFrom, expectPlace, goTo, play, readOn, steps, take } from './playing.ts'
import { breakListsOfNames } from './screens.ts'

const chapter2 = '2/as-reviewed'
const ofTheCase = /\/assets\/child-z-/
const lost = [/Failed to load resource/]

test('a case that cannot be fetched is told in plain words, and opens when it is there again', async ({ visit }) => {
  const { page } = await visit({ before: (one) => one.route(ofTheCase, (route) => route.abort()), allows: lost })
  await page.getByRole('link', { name: `${words.title.open} ${childZ.evidence.title}` }).click()
  await page.getByRole('heading', { level: 1, name: words.away.page }).waitFor()
  await page.getByText(words.away.text).waitFor()
  await soon(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  await page.getByRole('button', { name: words.away.again }).click()
  await page.getByRole('heading', { level: 1, name: words.away.page }).waitFor()
  await page.unroute(ofTheCase)
  await page.getByRole('button', { name: words.away.again }).click()
  await page.getByRole('heading', { level: 1, name: words.prebrief.page(childZ.evidence.title) }).waitFor()
})

test('a case that cannot be fetched leaves the way to the title open', async ({ visit }) => {
  const { page } = await visit({ before: (one) => one.route(ofTheCase, (route) => route.abort()), allows: lost })
  await page.getByRole('link', { name: `${words.title.open} ${childZ.evidence.title}` }).click()
  await page.getByRole('button', { name: words.back, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: words.product }).waitFor()
})

test('a fault in a page gives plain words, the run to copy, and ways on', async ({ visit }) => {
  const { page, context } = await visit({ reducedMotion: true, settings: { textOnly: true } })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const playthrough = await begin(page, chapter2)
  await play(page, playthrough, choicesFrom(chapter2, 'as-reviewed').slice(0, 6))
  const mend = await breakListsOfNames(page)
  await page.getByRole('banner').getByRole('button', { name: words.hud.map }).click()
  await page.getByRole('button', { name: words.map.asTable, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: words.failure.head }).waitFor()
  await soon(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')

  const shown = await page.getByRole('textbox', { name: words.failure.run }).inputValue()
  await page.getByRole('button', { name: words.failure.copy }).click()
  await page.getByText(words.failure.copied, { exact: true }).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown)
  expect(shown).toContain(JSON.stringify(playthrough.run.choices))

  await mend()
  await page.getByRole('button', { name: words.failure.again }).click()
  await page.getByRole('dialog', { name: words.map.head }).waitFor()
  await page.keyboard.press('Escape')
  await expectPlace(page, playthrough)
})

/** From here on one of the ways of lists or of text throws, as a fault in the code would. */
async function spoil(page: Page, way: 'Array.findLast' | 'String.replaceAll'): Promise<void> {
  await page.evaluate((name) => {
    const fault = () => {
      throw new Error('A fault made for this test')
    }
    if (name === 'Array.findLast') Array.prototype.findLast = fault
    else String.prototype.replaceAll = fault
  }, way)
}

test('the run to copy is whole, whatever came before, and can be brought in again as a file', async ({ visit }) => {
  const { page } = await visit({ reducedMotion: true })
  const choices = choicesFrom(chapter2, 'as-reviewed')
  const playthrough = await begin(page, chapter2)
  await play(page, playthrough, choices.slice(0, 3))
  await page.reload()
  await readOn(page, playthrough)
  const [, , , fourth = [], [fifth = ''] = []] = steps(chapter2, choices)
  await take(page, playthrough, fourth)
  // The picture cannot be drawn up any more, and so the next text cannot be shown.
  await spoil(page, 'Array.findLast')
  await choiceOf(page, fifth).click()
  await page.getByRole('heading', { level: 1, name: words.failure.head }).waitFor()
  const read = readRun(await page.getByRole('textbox', { name: words.failure.run }).inputValue({ timeout: 3000 }))
  expect('run' in read ? read.run.choices.slice(0, 4) : read.problem).toEqual(choices.slice(0, 4))
})

test('a fault in the story while a choice is taken is told, not met with silence', async ({ visit }) => {
  const { page } = await visit({ reducedMotion: true, settings: { textOnly: true }, allows: [/A fault made for this test/] })
  await begin(page, chapter2)
  await spoil(page, 'String.replaceAll')
  await choiceOf(page, 'c2-pen').click()
  await page.getByRole('heading', { level: 1, name: words.failure.head }).waitFor({ timeout: 5000 })
})

test.for(['#/nowhere', '#/case/nobody', '#/case/constructor', '#/play/%'])(
  'the address %s, which means nothing, leads to a page with words',
  async (at, { visit }) => {
    const { page } = await visit({ at })
    const heading = page.getByRole('heading', { level: 1 })
    await heading.waitFor({ timeout: 5000 })
    expect([words.product, words.saves.missing]).toContain(await heading.textContent())
  },
)

test('a run that is not here is told plainly, with a way on', async ({ visit }) => {
  const { page } = await visit({ at: '#/play/no-such-run' })
  await page.getByRole('heading', { level: 1, name: words.saves.missing }).waitFor()
  await page.getByRole('link', { name: words.saves.page }).click()
  await page.getByRole('heading', { level: 1, name: words.saves.page }).waitFor()
  await goTo(page, { page: 'debrief', run: 'no-such-run' })
  await page.getByRole('heading', { level: 1, name: words.saves.missing }).waitFor()
})
