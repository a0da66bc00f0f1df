import { expect } from 'vitest'
import { test } from './harness-test.ts'

// Long enough for a slow machine to keep every file; without a worker the wait would have no end.
const patience = 30_000

test(
  'the product opens again without a network once it has been loaded',
  async ({ visit }) => {
    const { page, context } = await visit({ worker: true })
    await page.evaluate(async () => {
      const { active, installing, waiting } = await navigator.serviceWorker.ready
      const worker = active ?? waiting ?? installing
      if (worker?.state !== 'activated') await new Promise((resolve) => worker?.addEventListener('statechange', resolve))
    })
    await page.reload()
    const title = await page.getByRole('heading', { level: 1 }).textContent()
    await context.setOffline(true)
    await page.reload()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title)
  },
  patience,
)
