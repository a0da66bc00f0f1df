import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { words } from '../../src/ui/words.ts'
import { test } from './harness-test.ts'
import type { VisitOptions } from './harness.ts'
import { countFrames, framesIn, settled } from './frames.ts'
import { begin, childZ, choiceOf, choicesFrom, expectPlace, goTo, play, take, steps } from './playing.ts'

const start = '2/as-reviewed'
const choices = choicesFrom(start, 'as-reviewed')
const drawing = /\/assets\/(phaser|stage)-/

/** Plays the chapter to its end, and says that the way on is there. */
async function playThrough(page: Page): Promise<void> {
  await play(page, await begin(page, start), choices)
  await page.getByRole('button', { name: words.chapterEnd.toDebrief }).waitFor()
}

// Neither with a graphics processor nor on a plain canvas.
const withoutCanvas = (page: Page) =>
  page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
    if ('OffscreenCanvas' in globalThis) OffscreenCanvas.prototype.getContext = () => null
  })

const withoutStorage = (page: Page) =>
  page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Refused', 'SecurityError')
    }
    IDBFactory.prototype.open = refuse
    Storage.prototype.getItem = refuse
    Storage.prototype.setItem = refuse
  })

const lacks: readonly (readonly [string, VisitOptions])[] = [
  // The engine itself stumbles over the missing canvas, out of the page's reach.
  ['a canvas to draw on', { before: withoutCanvas, allows: [/^console: .*(canvas|webgl|phaser|context)/i, /^page: Cannot .* of null/] }],
  ['the stage', { before: (page) => page.route(drawing, (route) => route.abort()), allows: [/Failed to load resource/] }],
]

describe.each(lacks)('without %s', (_what, options) => {
  test('a chapter is played to its end, and the page says so in words', async ({ visit }) => {
    const { page } = await visit(options)
    const playthrough = await begin(page, start)
    await page.getByText(words.play.pictureFailed).waitFor()
    await page.getByText(childZ.names.places[playthrough.moment.place]?.sentence ?? '-').waitFor()
    await play(page, playthrough, choices)
    await page.getByRole('button', { name: words.chapterEnd.toDebrief }).waitFor()
    await goTo(page, { page: 'settings' })
    await page.getByText(words.settings.stageFailed).waitFor()
  })
})

test('with text only, a chapter is played to its end, and nothing that draws is asked for', async ({ visit }) => {
  const asked: string[] = []
  const listen = (one: Page) => Promise.resolve(one.on('request', (request) => asked.push(request.url())))
  const { page } = await visit({ settings: { textOnly: true }, before: listen })
  await playThrough(page)
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter((url) => drawing.test(url))).toEqual([])
  expect(await page.getByText(words.play.pictureFailed).count()).toBe(0)
})

test('without storage, a chapter is played to its end, and the page says that nothing is kept', async ({ visit }) => {
  const { page } = await visit({ before: withoutStorage })
  const notice = page.getByRole('alert').filter({ hasText: words.saves.trouble.blocked })
  await notice.waitFor()
  await notice.getByRole('button', { name: words.saves.dismiss }).click()
  await playThrough(page)
  expect(await notice.count()).toBe(0)
  await goTo(page, { page: 'settings' })
  await page.getByText(words.settings.notKept).waitFor()
  // What was played is remembered as long as the page is open, and can be taken along.
  await goTo(page, { page: 'saves' })
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words.saves.take }).click()])
  expect(file.suggestedFilename()).toMatch(/^child-z-.*\.threshold\.json$/)
})

test('the first choice can be taken before the picture is asked for', async ({ visit }) => {
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  const { page } = await visit({
    before: async (one) => {
      await one.addInitScript(noteFirstChoice)
      await one.route(drawing, async (route) => {
        await released
        await route.continue()
      })
    },
  })
  const playthrough = await begin(page, start)
  const [first = []] = steps(start, choices)
  await take(page, playthrough, first)
  await expectPlace(page, playthrough)
  release()
  await page.locator('canvas').waitFor()
  const [usable, asked] = await page.evaluate(() => [
    (globalThis as { firstChoice?: number }).firstChoice ?? Infinity,
    Math.min(
      ...performance.getEntriesByType('resource').flatMap((one) => (/\/assets\/(phaser|stage)-/.test(one.name) ? one.startTime : [])),
    ),
  ])
  expect(asked).toBeLessThan(Infinity)
  expect(usable).toBeLessThan(asked ?? 0)
  await choiceOf(page, playthrough.moment.offered[0]?.id ?? '').waitFor()
})

/** In the page: when the first choice stood there, so that the browser could draw it. */
function noteFirstChoice(): void {
  const page = globalThis as { firstChoice?: number }
  const look = () => {
    if (document.querySelector('[id^="choice-"]')) page.firstChoice = performance.now()
    else requestAnimationFrame(look)
  }
  look()
}

describe.each([
  ['full', false],
  ['less', true],
] as const)('with %s motion', (_name, reducedMotion) => {
  test('nothing is drawn while nothing happens', async ({ visit }) => {
    const { page } = await visit({ reducedMotion, before: countFrames })
    const playthrough = await begin(page, start)
    await page.locator('canvas').waitFor()
    await settled(page)
    expect(await framesIn(page, 1000)).toBe(0)
    await take(page, playthrough, steps(start, choices)[0] ?? [])
    await settled(page)
    expect(await framesIn(page, 1000)).toBe(0)
  })
})
