import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { debriefWords as words } from '../../src/ui/debrief/words.ts'
import { soon, test } from './harness-test.ts'
import { accessibilityFaults, byKeyboardOnly, viewports } from './harness.ts'
import { openDebrief } from './screens.ts'

const step = (name: string) => new RegExp(`^${words.title('Child Z')} ${name}$`)

describe.each([
  ['a laptop', { viewport: viewports.laptop }],
  ['a phone', { viewport: viewports.phone, touch: true }],
] as const)('on %s, with keys alone', (_name, options) => {
  test('a question is answered, followed to its decision and disagreed with; all of it is there after a reload', async ({ visit }) => {
    const { page } = await visit({ ...options, reducedMotion: true })
    await openDebrief(page, 'questions')
    const keys = byKeyboardOnly(page)

    await keys.choose(page.getByText(words.questions.rests).first())
    await keys.reach(page.getByLabel(words.questions.answer).first())
    await page.keyboard.type('Two other families.')
    expect(await accessibilityFaults(page)).toEqual([])

    await page.keyboard.press('Shift+Tab')
    const link = page.locator('.question').first().locator('.link')
    const title = (await link.innerText()).replace(words.questions.card(''), '')
    await link.evaluate((one) => one === document.activeElement).then((there) => expect(there).toBe(true))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: step(words.steps.cards) }).waitFor()
    const card = page.locator('.card', { has: page.getByRole('heading', { name: title }) })
    await soon(() => card.getByRole('heading', { name: title }).evaluate((one) => one === document.activeElement)).toBe(true)
    // Not behind the bar at the foot.
    const below = await card.getByRole('heading', { name: title }).evaluate((one) => {
      const foot = document.querySelector('.debrief-foot')?.getBoundingClientRect().top ?? innerHeight
      return one.getBoundingClientRect().bottom - foot
    })
    expect(below).toBeLessThanOrEqual(0)

    await keys.choose(card.getByText(words.disagree.open))
    await keys.reach(card.getByLabel(words.disagree.label))
    await page.keyboard.type('There was nobody to ring.')
    const save = page.getByRole('button', { name: words.disagree.save })
    await keys.reach(save, 250)
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(readFileSync(await file.path(), 'utf8')).toContain('There was nobody to ring.')
    expect(await accessibilityFaults(page)).toEqual([])

    await page.reload()
    await page.getByRole('heading', { level: 1, name: step(words.steps.cards) }).waitFor()
    await page.getByRole('heading', { level: 3, name: words.disagree.heading }).waitFor()
    await page.getByRole('navigation', { name: words.steps.label }).getByRole('button', { name: words.steps.questions }).press('Enter')
    expect(await page.getByLabel(words.questions.answer).first().inputValue()).toBe('Two other families.')
  })
})
