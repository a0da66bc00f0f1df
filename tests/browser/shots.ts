import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { countFrames, settled } from './frames.ts'
import { openBench, viewports } from './harness.ts'
import { shots } from './shot-list.ts'

// npm run shots [-- name …]: pictures of the served build, in shots/, at three sizes.

/** One picture: a name for the file, and how to get there from the first page. */
export interface Shot {
  readonly name: string
  readonly steps: (page: Page) => Promise<unknown>
}

const folder = path.resolve(import.meta.dirname, '../../shots')
const sizes = [viewports.laptop, viewports.projector, viewports.phone]
const wanted = process.argv.slice(2)

mkdirSync(folder, { recursive: true })
const bench = await openBench()
for (const shot of shots.filter(({ name }) => wanted.length === 0 || wanted.includes(name)))
  for (const viewport of sizes) {
    const { page, context, problems } = await bench.visit({ viewport, reducedMotion: true, before: countFrames })
    const file = `${shot.name}-${viewport.width}x${viewport.height}.png`
    try {
      await shot.steps(page)
      await settled(page)
      await page.screenshot({ path: path.join(folder, file) })
      console.log(file, ...problems)
    } catch (error) {
      console.error(file, error)
      process.exitCode = 1
    }
    await context.close()
  }
await bench.close()
