import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { debriefWords } from '../../src/ui/debrief/words.ts'
import { replayWords as say } from '../../src/ui/debrief/replay-words.ts'
import { soon, test } from './harness-test.ts'
import { accessibilityFaults, byKeyboardOnly, viewports } from './harness.ts'
import { sideways, tooSmall } from './layout.ts'
import { bringIn, childZ, choicesFrom, goTo, playthroughOf } from './playing.ts'

const run = playthroughOf('whole', choicesFrom('whole', 'as-reviewed'), 'reviewed').run
const cardTitle = (id: string) => childZ.evidence.decisions.find((one) => one.id === id)?.title ?? ''
const option = (id: string) =>
  playthroughOf('whole', run.choices)
    .moments.flatMap((moment) => moment.offered)
    .find((one) => one.id === id)?.text ?? ''

async function openStep(page: Page, step: string): Promise<void> {
  await bringIn(page, { ...run, id: `reviewed-${step}`, review: { ratings: 'declined', step } })
  await goTo(page, { page: 'debrief', run: `reviewed-${step}` })
  await page.locator('.debrief-body h2').first().waitFor()
}

const sizes = [
  ['a laptop', { viewport: viewports.laptop }],
  ['a phone', { viewport: viewports.phone, touch: true }],
] as const

test.for(sizes)('on %s both paths are reached and read with keys alone, and hold up', async ([, options], { visit }) => {
  const { page } = await visit({ ...options, reducedMotion: true })
  await openStep(page, 'replay')
  const keys = byKeyboardOnly(page)
  await keys.reach(page.getByRole('button', { name: say.ofCard(say.take, cardTitle('z-d9')) }), 120)
  await page.keyboard.press('Enter')
  await page.getByRole('group', { name: say.otherWay }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await keys.choose(page.getByRole('button', { name: option('z-d9-refer') }))
  await page.getByRole('heading', { name: say.differs(2) }).waitFor()
  await soon(() => page.evaluate(() => document.activeElement?.textContent)).toBe(cardTitle('z-d9'))
  expect(await accessibilityFaults(page)).toEqual([])
  expect([...(await sideways(page)), ...(options.viewport === viewports.phone ? await tooSmall(page) : [])]).toEqual([])
  await keys.choose(page.getByRole('button', { name: say.back }))
  await soon(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(say.ofCard(say.take, cardTitle('z-d9')))
})

test.for(sizes)('on %s who knew what is stepped, played and paused with keys alone', async ([, options], { visit }) => {
  const { page } = await visit({ ...options, reducedMotion: true })
  await openStep(page, 'knowledge')
  const { knowledge } = debriefWords
  const keys = byKeyboardOnly(page)
  const day = () => page.locator('.turn h3').textContent()
  const last = await day()
  await keys.reach(page.getByRole('slider', { name: knowledge.slider }))
  await page.keyboard.press('ArrowLeft')
  await soon(day).not.toBe(last)
  await page.keyboard.press('Home')
  await soon(day).toBe('11 June 2015')
  expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toBe('11 June 2015')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: knowledge.pause, exact: true }).waitFor()
  await soon(day).not.toBe('11 June 2015')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: knowledge.play, exact: true }).waitFor()
  await page.getByLabel(knowledge.pick).selectOption('bail-condition')
  expect(await accessibilityFaults(page)).toEqual([])
  await keys.choose(page.getByRole('button', { name: knowledge.asTable, exact: true }))
  await page.getByRole('table').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await sideways(page)).toEqual([])
})

test.for(sizes)('on %s the hours of one day are a zoom, and hovering or pressing reads a mark', async ([, options], { visit }) => {
  const { page } = await visit({ ...options, reducedMotion: true })
  await openStep(page, 'timelines')
  const { charts } = debriefWords
  await page.getByLabel(charts.byTheHour).selectOption('2016-05-23')
  const actions = page.getByRole('figure', { name: charts.actions })
  await soon(() => actions.locator('.tick text').allTextContents()).toContain('18:00')
  await actions.locator('.row-ground').last().click()
  await soon(() => actions.locator('.chart-reader p').textContent()).toMatch(/Called for 23 May 2016, 16:50/)
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await sideways(page)).toEqual([])
})

test('on paper the tables stand open and the tools are left out', async ({ visit }) => {
  const { page } = await visit({ viewport: viewports.laptop, reducedMotion: true })
  await openStep(page, 'timelines')
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.chart-reader:visible').count()).toBe(0)
  expect(await page.locator('.chart table').first().isVisible()).toBe(true)
})
