import path from 'node:path'
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserFlags, findBrowser } from '../../.ci/browser.mjs'
import { buildCase } from '../../src/check/case.ts'
import { bookletOf } from '../../src/check/panel/booklet.ts'
import { packOf } from '../../src/check/panel/pack.ts'
import { typefaces } from '../../src/check/typefaces.ts'
import { caseNames } from '../../src/check/vite-plugin.ts'

const root = path.resolve(import.meta.dirname, '../..')
const millimetre = 96 / 25.4
/** Of A4, less the margins that the booklet sets. */
const [width, height] = [178, 297 - 2 * 14]

test.each(caseNames(root))('each block of the rating booklet of %s stands whole on one page of A4', async (name) => {
  const { built } = buildCase(root, name)
  if (!built) throw new Error(`${name} does not build`)
  const executablePath = findBrowser()
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...browserFlags] })
  try {
    const page = await browser.newPage({ viewport: { width: Math.floor(width * millimetre), height: 1000 } })
    await page.setContent(bookletOf(packOf(built, 1).pack, typefaces(root)))
    await page.emulateMedia({ media: 'print' })
    const blocks = await page
      .locator('.front, .decision')
      .evaluateAll((all) => all.map((one) => ({ name: one.querySelector('h2')?.id ?? '', height: one.getBoundingClientRect().height })))
    expect(blocks).toHaveLength(built.evidence.decisions.length + 1)
    expect(blocks.filter((block) => block.height > height * millimetre)).toEqual([])
  } finally {
    await browser.close()
  }
})
