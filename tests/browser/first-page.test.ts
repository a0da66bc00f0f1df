import { expect } from 'vitest'
import { test } from './harness-test.ts'
import { accessibilityFaults, byKeyboardOnly, viewports } from './harness.ts'
import { sideways } from './layout.ts'

test('the first page on a projector has no fault that axe finds, and does not scroll sideways', async ({ visit }) => {
  const { page } = await visit({ viewport: viewports.projector, reducedMotion: true })
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect([...(await accessibilityFaults(page)), ...(await sideways(page))]).toEqual([])
})

test('the first page can be left by keyboard alone', async ({ visit }) => {
  const { page } = await visit({ reducedMotion: true })
  const before = page.url()
  await byKeyboardOnly(page).choose(page.getByRole('main').locator('a[href], button:not([disabled])').first())
  await expect.poll(() => page.url()).not.toBe(before)
})
