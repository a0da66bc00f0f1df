import type { Page } from 'playwright-core'

type Counting = typeof globalThis & { framesGiven?: number }

/** Counts, from before the page opens, every animation frame that something on it asked for and was given. */
export async function countFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counting = globalThis as Counting
    counting.framesGiven = 0
    const ask = globalThis.requestAnimationFrame.bind(globalThis)
    globalThis.requestAnimationFrame = (act) =>
      ask((time) => {
        counting.framesGiven = (counting.framesGiven ?? 0) + 1
        act(time)
      })
  })
}

/** How many frames there are in a stretch of time, in milliseconds. */
export async function framesIn(page: Page, time: number): Promise<number> {
  return page.evaluate(async (length) => {
    const counting = globalThis as Counting
    const before = counting.framesGiven ?? NaN
    await new Promise((resolve) => setTimeout(resolve, length))
    return (counting.framesGiven ?? NaN) - before
  }, time)
}

/** Waits until no frame is asked for and no style moves. The picture, if there is one, is painted by then. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.fonts.status === 'loaded' && document.getAnimations().every((one) => one.playState !== 'running'),
  )
  for (let looks = 0; looks < 40; looks++) if ((await framesIn(page, 250)) === 0) return
  throw new Error('Frames are drawn without end')
}
