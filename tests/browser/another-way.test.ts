import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { debriefWords } from '../../src/ui/debrief/words.ts'
import { replayWords as say } from '../../src/ui/debrief/replay-words.ts'
import { soon, test } from './harness-test.ts'
import { accessibilityFaults, byKeyboardOnly, viewports } from './harness.ts'
import { sideways, tooSmall } from './layout.ts'
import type { Run } from '../../src/core/run.ts'
import { caseOf } from '../routes/route.ts'
import { bringIn, childZ, choicesFrom, goTo, playthroughOf } from './playing.ts'

const run = playthroughOf('whole', choicesFrom('whole', 'as-reviewed'), 'reviewed').run
const cardTitle = (id: string) => childZ.evidence.decisions.find((one) => one.id === id)?.title ?? ''
const option = (id: string) =>
  playthroughOf('whole', run.choices)
    .moments.flatMap((moment) => moment.offered)
    .find((one) => one.id === id)?.text ?? ''

async function openStep(page: Page, step: string, of: Run = run): Promise<void> {
  const id = `${of.case}-${step}`
  await bringIn(page, { ...of, id, review: { ratings: 'declined', step } })
  await goTo(page, { page: 'debrief', run: id })
  await page.locator('.debrief-body h2').first().waitFor()
}

/** Words of a chart that lie over one another, or beside it. */
const overlaps = (page: Page) =>
  page.locator('.chart-parts svg').evaluateAll((charts) =>
    charts.flatMap((chart) => {
      const around = chart.getBoundingClientRect()
      const words = [...chart.querySelectorAll('text')].flatMap((text) =>
        text.querySelector('tspan') ? [...text.querySelectorAll('tspan')] : [text],
      )
      const boxes = words.map((one) => ({ said: one.textContent, box: one.getBoundingClientRect() }))
      return boxes.flatMap(({ said, box }, i) => [
        ...(box.left < around.left - 1 || box.right > around.right + 1 ? [`${said} is cut off`] : []),
        ...boxes.slice(i + 1).flatMap((other) => {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
          return across > 1 && down > 3 ? [`${said} lies over ${other.said}`] : []
        }),
      ])
    }),
  )

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

test.for(['child-v', 'family-u'])(
  'on a phone the years of %s are read chapter by chapter, with keys, and no words collide',
  async (name, { visit }) => {
    const { page } = await visit({ viewport: viewports.phone, touch: true, reducedMotion: true })
    const of = caseOf(name)
    await openStep(page, 'timelines', playthroughOf('whole', choicesFrom('whole', 'as-reviewed', of), undefined, of).run)
    const { charts } = debriefWords
    const reader = page.getByRole('group', { name: charts.reader(charts.actions) })
    for (const zoom of [charts.all, ...of.evidence.chapters.map((one) => charts.chapter(one.number))]) {
      await page.getByRole('radio', { name: zoom, exact: true }).check({ force: true })
      expect(await overlaps(page), zoom).toEqual([])
      expect(await sideways(page), zoom).toEqual([])
      await reader.getByRole('button').last().focus()
      await page.keyboard.press('Home')
      const first = await reader.locator('p').textContent()
      expect(first).toMatch(/Called for \d+ \w+ \d{4}/)
      await page.keyboard.press('End')
      await soon(() => page.locator('.row.read').count(), zoom).toBe(1)
    }
    await page.setViewportSize(viewports.laptop)
    await soon(() => overlaps(page)).toEqual([])
  },
)

test('who knew one fact: a house stands level with itself in both streets', async ({ visit }) => {
  const { page } = await visit({ viewport: viewports.laptop, reducedMotion: true })
  await openStep(page, 'knowledge')
  const streets = () =>
    page
      .locator('.streets section')
      .evaluateAll((all) =>
        all.map((one) => [...one.querySelectorAll('.dwelling')].map((house) => Math.round(house.getBoundingClientRect().top))),
      )
  const facts = await page
    .getByLabel(debriefWords.knowledge.pick)
    .locator('option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))
  for (const fact of facts) {
    await page.getByLabel(debriefWords.knowledge.pick).selectOption(fact)
    const [mine = [], theirs] = await streets()
    expect(mine.length, fact).toBeGreaterThan(0)
    expect(theirs, fact).toEqual(mine)
  }
})

test('on paper the tables stand open and the tools are left out', async ({ visit }) => {
  const { page } = await visit({ viewport: viewports.laptop, reducedMotion: true })
  await openStep(page, 'timelines')
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.chart-reader:visible').count()).toBe(0)
  expect(await page.locator('.chart table').first().isVisible()).toBe(true)
})
