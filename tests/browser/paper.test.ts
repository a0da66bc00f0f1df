import { expect } from 'vitest'
import { extractText, getDocumentProxy } from 'unpdf'
import type { Page } from 'playwright-core'
import { debrief } from '../../src/core/debrief.ts'
import { recordOf } from '../../src/core/record.ts'
import type { Playthrough } from '../../src/playthrough.ts'
import { instantWords } from '../../src/ui/debrief/reported-dates.ts'
import { sheetOf } from '../../src/ui/debrief/record-sheet.ts'
import { recordWords } from '../../src/ui/debrief/record-words.ts'
import { debriefWords } from '../../src/ui/debrief/words.ts'
import { words } from '../../src/ui/words.ts'
import { soon, test } from './harness-test.ts'
import { accessibilityFaults, byKeyboardOnly, viewports } from './harness.ts'
import { cutOff, sideways } from './layout.ts'
import { caseOf } from '../routes/route.ts'
import { bringOnce, childZ, choicesFrom, goTo, playthroughOf } from './playing.ts'

const paper = recordWords.paper
const learnt = 'I waited for somebody to ask me. Next time I ring.'

/** A finished run whose player has rated themselves and stands at the last step. */
function finished(start: string, route: string, of = childZ): Playthrough {
  const ended = playthroughOf(start, choicesFrom(start, route, of), undefined, of)
  const review = { feeling: 'Tired', ratings: { delay: -1, escalation: 0, sharing: 1 }, step: 'record', notes: { 'record-learnt': learnt } }
  return { ...ended, moments: ended.moments, run: { ...ended.run, review } }
}

async function openRecord(page: Page, ended: Playthrough): Promise<void> {
  await bringOnce(page, ended)
  await goTo(page, { page: 'debrief', run: ended.run.id })
  await page.getByRole('heading', { level: 2, name: recordWords.heading }).waitFor()
}

/** Counts what the page sends to the printer. */
const countPrints = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(globalThis, {
      prints: 0,
      print: () => Object.assign(globalThis, { prints: (globalThis as unknown as { prints: number }).prints + 1 }),
    })
  })
const prints = (page: Page) => page.evaluate(() => (globalThis as unknown as { prints: number }).prints)

/** What a PDF of the page says, page by page, and how it is marked up for those who do not see it. */
async function pdfOf(page: Page) {
  const file = await getDocumentProxy(new Uint8Array(await page.pdf({ tagged: true, preferCSSPageSize: true })))
  const { text } = await extractText(file, { mergePages: false })
  const first = await file.getPage(1)
  const marked: unknown = await file.getMarkInfo()
  return { pages: text, marked, structure: JSON.stringify(await first.getStructTree()), size: first.view }
}

const close = (text: string) => text.normalize('NFKC').replace(/\s+/g, '')

/** The texts of the page as it stands: a line of a list, a cell, a heading, a paragraph. */
const blocksOf = (page: Page) =>
  page.locator('.print-sheet').evaluate((sheet) =>
    [...sheet.querySelectorAll<HTMLElement>('h1, h2, h3, h4, p, li, td, th, dt, dd, figcaption, summary')]
      .filter((one) => one.checkVisibility() && one.querySelector('p, li, td, textarea, details') === null)
      .map((one) => one.innerText.trim())
      .filter((text) => text !== ''),
  )

test('the whole debrief is printed by one command, and the PDF says all that the page says', { timeout: 180_000 }, async ({ visit }) => {
  const { page } = await visit({ reducedMotion: true, before: countPrints })
  const ended = finished('whole', 'as-reviewed')
  await openRecord(page, ended)
  await page.getByRole('link', { name: paper.print }).click()
  await page.getByRole('heading', { level: 1, name: paper.title(childZ.evidence.title) }).waitFor()
  await soon(() => prints(page), 'it is sent to the printer').toBe(1)
  const { pages, marked, structure, size } = await pdfOf(page)
  expect(marked).toMatchObject({ Marked: true })
  for (const role of ['H1', 'H2', 'Table', 'L']) expect(structure).toContain(`"role":"${role}"`)
  expect(size.slice(2).map((points) => Math.round((points / 72) * 25.4))).toEqual([210, 297])

  const running = paper.running(childZ.evidence.title, childZ.storyVersion, childZ.evidence.keyVersion)
  for (const [i, text] of pages.entries()) {
    expect(close(text), `page ${i + 1}`).toContain(close(running))
    expect(close(text), `page ${i + 1}`).toContain(close(`${i + 1} / ${pages.length}`))
  }
  const said = pages
    .map((text, i) =>
      close(text)
        .replace(close(running), '')
        .replace(close(`${i + 1} / ${pages.length}`), ''),
    )
    .join('')
  const blocks = await blocksOf(page)
  expect(blocks.length).toBeGreaterThan(500)
  const missing = blocks.filter((block) => !said.includes(close(block)))
  expect(missing).toEqual([])

  const found = debrief(childZ.evidence, ended.run, ended.moments)
  for (const card of found.cards) {
    expect(said, card.id).toContain(close(card.title))
    expect(said, card.id).toContain(close(instantWords(card.at)))
    for (const option of card.options) expect(said, option.id).toContain(close(option.attractive))
  }
  for (const action of found.delay.actions.filter((one) => one.status !== 'not-reached')) expect(said).toContain(close(action.action.label))
  for (const fact of childZ.evidence.facts.filter(({ id }) => found.known.some((one) => one.fact === id)))
    expect(said, fact.id).toContain(close(fact.label))
  for (const field of sheetOf(recordOf(childZ.evidence, found), ended.run.review.notes ?? {}, '').fields)
    expect(said, field.id).toContain(close(field.name))
  expect(said).toContain(close(learnt))
  expect(said).toContain(close(debriefWords.key(childZ.evidence.panel)))
})

test.for(['child-v', 'family-u'])(
  'the years of %s are printed without a page left blank or a chart cut in two',
  { timeout: 180_000 },
  async (name, { visit }) => {
    const { page } = await visit({ reducedMotion: true, before: countPrints })
    const of = caseOf(name)
    const ended = finished('whole', 'as-reviewed', of)
    await bringOnce(page, ended)
    await goTo(page, { page: 'debrief', run: ended.run.id, paper: 'paper' })
    await page.getByRole('heading', { level: 1, name: paper.title(of.evidence.title) }).waitFor()
    await soon(() => page.locator('.chart-parts').count()).toBeGreaterThan(2)
    const { pages } = await pdfOf(page)
    const running = close(paper.running(of.evidence.title, of.storyVersion, of.evidence.keyVersion))
    const bare = pages.map((text, i) =>
      close(text)
        .replace(running, '')
        .replace(close(`${i + 1} / ${pages.length}`), ''),
    )
    expect(bare.flatMap((text, i) => (text.length < 120 ? [`page ${i + 1}: ${text}`] : []))).toEqual([])
    const said = bare.join('')
    expect((await blocksOf(page)).filter((block) => !said.includes(close(block)))).toEqual([])
    // A page of A4 between its margins, in the measure of the drawings.
    const heights = await page
      .locator('.chart-parts svg')
      .evaluateAll((all) => all.map((one) => (one as SVGSVGElement).viewBox.baseVal.height))
    expect(Math.max(...heights)).toBeLessThan(650)
  },
)

test('a reload or coming back prints nothing again', { timeout: 90_000 }, async ({ visit }) => {
  const { page } = await visit({ reducedMotion: true, before: countPrints })
  const ended = finished('1/beginning', 'strong')
  await openRecord(page, ended)
  await page.getByRole('link', { name: recordWords.take.print }).click()
  await soon(() => prints(page)).toBe(1)
  await page.reload()
  await page.getByRole('heading', { level: 1, name: recordWords.title }).waitFor()
  await page.waitForTimeout(500)
  expect(await prints(page)).toBe(0)
  await page.getByRole('button', { name: paper.now, exact: true }).click()
  expect(await prints(page)).toBe(1)
  await page.getByRole('button', { name: paper.back }).click()
  await page.getByRole('heading', { level: 2, name: recordWords.heading }).waitFor()
})

test('nothing is on paper before the own rating is given or declined', async ({ visit }) => {
  const { page } = await visit({ reducedMotion: true })
  const ended = playthroughOf('1/beginning', choicesFrom('1/beginning', 'strong'))
  await bringOnce(page, ended)
  for (const kind of ['paper', 'record'] as const) {
    await goTo(page, { page: 'debrief', run: ended.run.id, paper: kind })
    await page.getByRole('navigation', { name: debriefWords.steps.label }).waitFor()
    expect(await page.locator('.print-sheet').count()).toBe(0)
  }
})

test('the pages for paper are read with keys and have no faults, on a laptop and on a phone', { timeout: 180_000 }, async ({ visit }) => {
  for (const viewport of [viewports.laptop, viewports.phone]) {
    const { page } = await visit({ viewport, reducedMotion: true, before: countPrints })
    const ended = finished('1/beginning', 'strong')
    await openRecord(page, ended)
    const keys = byKeyboardOnly(page)
    await keys.choose(page.getByRole('link', { name: paper.print }))
    await page.getByRole('heading', { level: 1, name: paper.title(childZ.evidence.title) }).waitFor()
    await soon(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    expect([...(await accessibilityFaults(page)), ...(await sideways(page)), ...(await cutOff(page))]).toEqual([])
    await page.keyboard.press('Shift+Tab')
    await keys.choose(page.getByRole('button', { name: words.title.support }))
    await page.getByRole('heading', { level: 1, name: words.title.support }).waitFor()
  }
})
