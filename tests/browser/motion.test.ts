import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { words } from '../../src/ui/words.ts'
import { test } from './harness-test.ts'
import { begin, choiceOf, choicesFrom, steps } from './playing.ts'

type Watching = typeof globalThis & { longest?: { time: number; what: string }[] }

/** In the page: notes every transition or animation of the style sheets that would take longer than 120 ms. */
function watchStyles(): void {
  const watching = globalThis as Watching
  watching.longest = []
  const look = () => {
    for (const one of document.getAnimations()) {
      const { duration, delay } = one.effect?.getComputedTiming() ?? {}
      const time = Number(duration ?? 0) + Number(delay ?? 0)
      const on = one.effect instanceof KeyframeEffect ? one.effect.target : null
      const what = on?.className.toString() ?? ''
      if (time > 120 && !watching.longest?.some((known) => known.what === what)) watching.longest?.push({ time, what })
    }
    requestAnimationFrame(look)
  }
  look()
}

const long = (page: Page) => page.evaluate(() => (globalThis as Watching).longest ?? [])
const start = '2/as-reviewed'

/** A choice, a panel, and a day that turns: what moves when things may move. */
async function playALittle(page: Page): Promise<void> {
  const playthrough = await begin(page, start)
  for (const [id = ''] of steps(start, choicesFrom(start, 'as-reviewed')).slice(0, 9)) {
    await choiceOf(page, id).click()
    const confirm = page.getByRole('button', { name: words.play.confirm, exact: true })
    const skip = page.getByRole('button', { name: words.reason.skip })
    const { kind } = playthrough.moment.offered.find((one) => one.id === id) ?? {}
    if (kind === 'option') {
      await confirm.click()
      await skip.click()
    }
    playthrough.choose(id)
  }
  await page.getByRole('banner').getByRole('button', { name: words.hud.ladder }).click()
  await page.getByRole('dialog', { name: words.ladder.head }).waitFor()
  await page.getByRole('button', { name: words.close }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

test('with less motion asked of the system, no style moves for longer than 120 ms', async ({ visit }) => {
  const { page } = await visit({ reducedMotion: true, before: (one) => one.addInitScript(watchStyles) })
  await playALittle(page)
  expect(await long(page)).toEqual([])
})

test('with less motion set, no style moves for longer than 120 ms, whatever the system says', async ({ visit }) => {
  const { page } = await visit({ settings: { motion: 'reduced' }, before: (one) => one.addInitScript(watchStyles) })
  await playALittle(page)
  expect(await long(page)).toEqual([])
})

test('with full motion something does move, so that the two above could fail', async ({ visit }) => {
  const { page } = await visit({ before: (one) => one.addInitScript(watchStyles) })
  await playALittle(page)
  expect((await long(page)).length).toBeGreaterThan(0)
})
