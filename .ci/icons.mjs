// Draws public/icon-192.png and public/icon-512.png from public/icon.svg: node .ci/icons.mjs
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { browserFlags, findBrowser } from './browser.mjs'

const icon = readFileSync('public/icon.svg', 'utf8')
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags })
for (const size of [192, 512]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${icon}`)
  await page.screenshot({ path: `public/icon-${size}.png` })
}
await browser.close()
