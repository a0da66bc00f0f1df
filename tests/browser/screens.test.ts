import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { test } from './harness-test.ts'
import { accessibilityFaults, viewports, type VisitOptions } from './harness.ts'
import { cutOff, sideways, tooSmall } from './layout.ts'
import { goTo } from './playing.ts'
import { screens } from './screens.ts'

/** Opens one screen after another in one page, and gathers what is wrong on each. */
async function faultsOn(page: Page, look: (page: Page) => Promise<string[]>): Promise<string[]> {
  const faults: string[] = []
  for (const { name, open } of screens) {
    await goTo(page, { page: 'title' })
    await open(page)
    faults.push(...(await look(page)).map((fault) => `${name}: ${fault}`))
  }
  return faults
}

const looks = { sideways, tooSmall, cutOff, accessibilityFaults }
const sizes: readonly (readonly [string, VisitOptions, readonly (keyof typeof looks)[]])[] = [
  ['a laptop', { viewport: viewports.laptop }, ['accessibilityFaults', 'sideways']],
  ['a phone', { viewport: viewports.phone, touch: true }, ['accessibilityFaults', 'sideways', 'tooSmall', 'cutOff']],
  ['a laptop at four times the size', { viewport: viewports.magnified }, ['sideways']],
]

// Each goes through every screen; side by side they take little longer than the slowest.
describe.concurrent.each(sizes)('on %s', (_name, options, wanted) => {
  test(`no screen has faults (${wanted.join(', ')})`, { timeout: 180_000 }, async ({ visit }) => {
    const { page } = await visit({ ...options, reducedMotion: true })
    const faults = await faultsOn(page, async (one) => {
      const found: string[] = []
      for (const name of wanted) found.push(...(await looks[name](one)))
      return found
    })
    expect(faults).toEqual([])
  })
})
