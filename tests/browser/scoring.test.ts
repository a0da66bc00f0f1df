import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { debriefWords } from '../../src/ui/debrief/words.ts'
import { scoringWords } from '../../src/ui/scoring/words.ts'
import { shelf, words } from '../../src/ui/words.ts'
import { soon, test } from './harness-test.ts'
import { accessibilityFaults, byKeyboardOnly, viewports } from './harness.ts'
import { cutOff, sideways } from './layout.ts'
import { bringOnce, childZ, choicesFrom, goTo, playthroughOf, turnToChildZ } from './playing.ts'

const page1 = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
const scoringLink = (page: Page) => page.getByRole('link', { name: words.title.scoring, exact: true })
const back = (page: Page) => page.getByRole('button', { name: words.back, exact: true })

test('about the scoring is reached and read with keys alone, and Back leads to where one was', async ({ visit }) => {
  const { page } = await visit({ reducedMotion: true })
  const keys = byKeyboardOnly(page)
  await keys.choose(page.getByRole('link', { name: `${words.title.open} ${childZ.evidence.title}` }))
  await keys.choose(scoringLink(page))
  await page1(page, words.title.scoring)
  await soon(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  await expectOpenOnChildZ(page)
  const table = page.getByRole('table', { name: scoringWords.gaming.caption })
  expect(await table.count()).toBe(0)
  await keys.choose(page.getByText(scoringWords.gaming.table, { exact: true }))
  expect(await table.getByRole('row').count()).toBeGreaterThan(12)
  await expectSameAsPicture(page)
  await page.keyboard.press('Shift+Tab')
  await keys.reach(back(page))
  await page.keyboard.press('Enter')
  await page1(page, words.prebrief.page(childZ.evidence.title))
})

/** Who comes from a case finds that case, which is not the first on the shelf. */
async function expectOpenOnChildZ(page: Page): Promise<void> {
  expect(shelf[0]?.id).not.toBe(childZ.evidence.case)
  await soon(() => page.getByRole('radio', { name: childZ.evidence.title, exact: true }).isChecked()).toBe(true)
}

/** The pictures and the table say the same of every player. */
async function expectSameAsPicture(page: Page): Promise<void> {
  const [drawn, told] = await page.evaluate(() => {
    const texts = (of: ParentNode, what: string) => [...of.querySelectorAll(what)].map((one) => one.textContent ?? '')
    const pictures = [...document.querySelectorAll('.gaming-dial > svg')].map((svg) =>
      [...svg.querySelectorAll('g')].map((g) => texts(g, 'text').join(' ')),
    )
    const rows = [...document.querySelectorAll('.gaming ~ details tbody tr')].map((row) => [
      ...texts(row, 'th'),
      ...texts(row, 'td').slice(1),
    ])
    return [pictures, [1, 2, 3].map((dial) => rows.map((row) => `${row[0] ?? ''} ${row[dial] ?? ''}`))]
  })
  expect(drawn).toEqual(told)
}

test('from a decision card it leads back to the decision cards, and the key is open by then', async ({ visit }) => {
  const { page } = await visit({ reducedMotion: true })
  const ended = playthroughOf('whole', choicesFrom('whole', 'strong'))
  await goTo(page, { page: 'scoring' })
  await turnToChildZ(page)
  await page.getByText(scoringWords.answer.closed(childZ.evidence.title)).waitFor()
  await bringOnce(page, ended)
  await goTo(page, { page: 'debrief', run: ended.run.id })
  const steps = page.getByRole('navigation', { name: debriefWords.steps.label })
  await steps.getByRole('button', { name: debriefWords.steps.rate }).click()
  await page.getByRole('button', { name: debriefWords.rate.decline }).click()
  await steps.getByRole('button', { name: debriefWords.steps.cards }).click()
  await scoringLink(page).click()
  await expectOpenOnChildZ(page)
  const { evidence } = childZ
  for (const { number, title } of evidence.chapters) {
    const decisions = evidence.decisions.filter((one) => one.chapter === number)
    await page.getByText(scoringWords.answer.chapter(number, title, decisions.length)).waitFor()
  }
  expect(await page.getByText(scoringWords.answer.closed(evidence.title)).count()).toBe(0)
  await back(page).click()
  await page1(page, debriefWords.steps.cards)
})

test(
  'with all of it unfolded it has no faults, on a laptop and on a phone, its letters twice as large',
  { timeout: 120_000 },
  async ({ visit }) => {
    for (const viewport of [viewports.laptop, viewports.phone])
      for (const settings of [{}, { text: 200 }]) {
        const { page } = await visit({ viewport, settings, reducedMotion: true })
        const ended = playthroughOf('whole', choicesFrom('whole', 'strong'))
        await bringOnce(page, { ...ended, run: { ...ended.run, review: { ratings: 'declined' } } })
        await goTo(page, { page: 'scoring' })
        await turnToChildZ(page)
        await page.locator('.key-chapter').first().waitFor()
        await page.locator('.gaming').waitFor()
        await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)))
        expect([...(await accessibilityFaults(page)), ...(await sideways(page)), ...(await cutOff(page))]).toEqual([])
      }
  },
)

test('it opens without a network, figures and all', { timeout: 60_000 }, async ({ visit }) => {
  const { page, context } = await visit({ worker: true })
  await page.evaluate(async () => {
    const { active, installing, waiting } = await navigator.serviceWorker.ready
    const worker = active ?? waiting ?? installing
    if (worker?.state !== 'activated') await new Promise((resolve) => worker?.addEventListener('statechange', resolve))
  })
  await page.reload()
  await context.setOffline(true)
  await page.reload()
  await scoringLink(page).click()
  await page1(page, words.title.scoring)
  await page.getByRole('heading', { name: scoringWords.gaming.head }).waitFor()
  expect(await page.locator('.gaming-dial').count()).toBe(3)
})

test('without its figures the rest of the page stands, and they can be asked for again', async ({ visit }) => {
  const figures = '**/scoring/*.json'
  const { page } = await visit({ before: (one) => one.route(figures, (route) => route.abort()), allows: [/Failed to load resource/] })
  await scoringLink(page).click()
  await page.getByText(scoringWords.figures.away).waitFor()
  expect(await page.getByText(debriefWords.key()).count()).toBe(shelf.length)
  await page.unroute(figures)
  await page.getByRole('button', { name: scoringWords.figures.again }).click()
  await page.getByRole('heading', { name: scoringWords.gaming.head }).waitFor()
})
