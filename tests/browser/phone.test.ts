import { expect } from 'vitest'
import type { Locator } from 'playwright-core'
import { words } from '../../src/ui/words.ts'
import { soon, test } from './harness-test.ts'
import { viewports } from './harness.ts'
import { begin, choiceOf, choicesFrom, expectPlace, isDecision, offered, readOn, steps } from './playing.ts'

const phone = { viewport: viewports.phone, touch: true, reducedMotion: true } as const
const start = '1/beginning'

/**
 * A tap after a pause. Two taps at once in one place are a double tap, of which the page takes the first alone;
 * a finger that was elsewhere in between has paused.
 */
async function tap(target: Locator): Promise<void> {
  await target.page().touchscreen.tap(20, 20)
  await target.tap()
}

test('the opening of a chapter is played with a finger, down to its first decisions', async ({ visit }) => {
  const { page } = await visit(phone)
  const playthrough = await begin(page, start, 'tap')
  await readOn(page, playthrough, 'tap')
  let decided = 0
  for (const [id = ''] of steps(start, choicesFrom(start, 'strong')).slice(0, 8)) {
    await expectPlace(page, playthrough)
    const { kind, text } = offered(playthrough.moment, id)
    const target = choiceOf(page, id)
    await tap(target)
    if (kind !== 'go' && kind !== 'look') {
      // The first tap only chooses: nothing has happened yet.
      await soon(() => target.getAttribute('aria-pressed')).toBe('true')
      await expectPlace(page, playthrough)
      const confirm = page.getByRole('button', { name: words.play.confirm, exact: true })
      expect(
        await confirm.evaluate((one) => one.getBoundingClientRect().bottom - innerHeight),
        `${text}: confirm is in view`,
      ).toBeLessThanOrEqual(0)
      await tap(confirm)
      if (isDecision(id)) await tap(page.getByRole('button', { name: words.reason.skip }))
      decided++
    }
    playthrough.choose(id)
    await readOn(page, playthrough, 'tap')
    // New text is read from its start.
    await soon(() => page.locator('.say-box h2').evaluate((one) => Math.round(one.getBoundingClientRect().top))).toBeLessThan(400)
  }
  expect(decided).toBeGreaterThan(1)
})
