import { expect } from 'vitest'
import type { BrowserContext, Page } from 'playwright-core'
import { ranked, type Run } from '../../src/core/run.ts'
import { dateOf } from '../../src/core/clock.ts'
import type { ChoiceId, Moment, Offered } from '../../src/core/moment.ts'
import { openPlaythrough, type Playthrough } from '../../src/playthrough.ts'
import { writeRun } from '../../src/save.ts'
import { longDate } from '../../src/ui/dates.ts'
import { addressOf, type Route } from '../../src/ui/route.ts'
import { opensChapter, turnsOf, type Turn } from '../../src/ui/turns.ts'
import { typeset } from '../../src/ui/typeset.ts'
import { words } from '../../src/ui/words.ts'
import { caseOf, choicesOf } from '../routes/route.ts'

/** With a mouse, or with a finger. */
type Press = 'click' | 'tap'

/** Orders the options of every run that these tests play. */
const seed = 7

export const childZ = caseOf('child-z')

/** A run with its recorded choices, played in the core alone: what the page has to show. */
export function playthroughOf(
  start: string,
  choices: readonly ChoiceId[],
  id = `${start.replace('/', '-')}-${choices.length}`,
  of = childZ,
): Playthrough {
  const { storyVersion, evidence } = of
  const run: Run = { id, case: evidence.case, storyVersion, keyVersion: evidence.keyVersion, seed, start, choices, asides: [], review: {} }
  const { playthrough, lost } = openPlaythrough(of, run)
  if (lost) throw new Error(`${lost.choice} is not offered`)
  return playthrough
}

/** The choices of a recorded route that a start leads along: all of them, or those of one chapter. */
export function choicesFrom(start: string, route: string, of = childZ): ChoiceId[] {
  const playthrough = playthroughOf(start, [], undefined, of)
  for (const id of choicesOf(of.evidence.case, route)) if (playthrough.moment.offered.some((one) => one.id === id)) playthrough.choose(id)
  return [...playthrough.run.choices]
}

/** Choices as they are taken on the page: one by one, or the items of a list with what closes it. */
export function steps(start: string, choices: readonly ChoiceId[], of = childZ): ChoiceId[][] {
  const playthrough = playthroughOf(start, [], undefined, of)
  const out: ChoiceId[][] = []
  let picked: ChoiceId[] = []
  for (const id of choices) {
    const isPick = offered(playthrough.moment, id).kind === 'pick'
    playthrough.choose(id)
    picked.push(id)
    if (isPick) continue
    out.push(picked)
    picked = []
  }
  return out
}

export function offered(moment: Moment, id: ChoiceId): Offered {
  const found = moment.offered.find((one) => one.id === id)
  if (!found) throw new Error(`${id} is not offered`)
  return found
}

export function isDecision(id: ChoiceId, of = childZ): boolean {
  return of.evidence.decisions.some((one) => one.options.some((option) => option.id === id))
}

/** What the page goes through before anything can be chosen in the latest moment: its texts, and the end of a chapter. */
export function reading(playthrough: Playthrough): (Turn | 'chapter-end')[] {
  const { moment, moments } = playthrough
  const all = turnsOf(moments)
  const first = all.findIndex((one) => one.moment === moment)
  const now: (Turn | 'chapter-end')[] = all.slice(first)
  if (!moment.events.some((event) => event.kind === 'chapter-ends')) return now
  const gate = moment.ended ? now.length : all.slice(first).findIndex((one, i) => opensChapter(one, all[first + i - 1]))
  now.splice(gate < 0 ? now.length : gate, 0, 'chapter-end')
  return now
}

/** Presses on until something can be chosen, or until the last page of the run; `until` stops earlier, at that part of the reading. */
export async function readOn(page: Page, playthrough: Playthrough, press: Press = 'click', until?: number): Promise<void> {
  const all = reading(playthrough)
  for (const one of all.slice(0, until ?? all.length - 1)) await onward(page, playthrough, one === 'chapter-end')[press]()
}

/** What leads on from a text, or from the end of a chapter. */
export function onward(page: Page, playthrough: Playthrough, chapterEnd = false) {
  const next = playthrough.case.evidence.chapters.find((one) => one.number === playthrough.moment.chapter)
  if (!chapterEnd) return page.getByRole('button', { name: words.play.goOn, exact: true })
  return page.getByRole('button', { name: words.chapterEnd.next(next?.number ?? 0, next?.title ?? '') })
}

/** Where a choice stands on the page, whatever its kind. Its id is part of what a run records. */
export const choiceOf = (page: Page, id: ChoiceId) => page.locator(`[id="choice-${id}"]`)

/** Takes choices by mouse: press, confirm, pass over the question for a reason; then reads on. */
export async function take(page: Page, playthrough: Playthrough, ids: readonly ChoiceId[], press: Press = 'click'): Promise<void> {
  for (const id of ids) {
    const { kind } = playthrough.moment.offered.find((one) => one.id === id) ?? { kind: 'send' }
    await choiceOf(page, id)[press]()
    if (kind === 'go' || kind === 'look' || kind === 'pick') continue
    await page.getByRole('button', { name: words.play.confirm, exact: true })[press]()
    if (isDecision(id, playthrough.case)) await page.getByRole('button', { name: words.reason.skip })[press]()
  }
  playthrough.choose(...ids)
  await readOn(page, playthrough, press)
}

/** Plays a run on by mouse through the choices given. */
export async function play(page: Page, playthrough: Playthrough, choices: readonly ChoiceId[]): Promise<void> {
  for (const ids of steps(playthrough.run.start, choices, playthrough.case)) await take(page, playthrough, ids)
}

/** What somebody would see again after coming back. */
export interface Place {
  readonly date: string
  readonly question: string
  readonly offered: readonly string[]
}

/** Where the page is: the date, the question, and all that is offered, in its order. */
export async function placeOn(page: Page): Promise<Place> {
  const rail = page.getByRole('region', { name: /./ }).filter({ has: page.locator('#question') })
  return {
    date: (await page.getByRole('banner', { name: words.hud.label }).textContent()) ?? '',
    question: (await page.locator('#question').textContent()) ?? '',
    offered: await rail.locator('[id^="choice-"]').evaluateAll((all) => all.map((one) => one.id.replace('choice-', ''))),
  }
}

/** Where the page has to be, by the core. */
export async function expectPlace(page: Page, playthrough: Playthrough): Promise<void> {
  const { moment, run } = playthrough
  const of = (kind: Offered['kind']) => moment.offered.filter((one) => one.kind === kind)
  const order = [...of('pick'), ...of('send'), ...ranked(of('option'), run.seed), ...of('ask'), ...of('look'), ...of('go')]
  await expect.poll(async () => (await placeOn(page)).offered, { timeout: 8000 }).toEqual(order.map((one) => one.id))
  const { date, question } = await placeOn(page)
  expect(question).toBe(typeset(moment.question) || words.play.whatNow)
  expect(date).toContain(longDate(dateOf(moment.at)))
}

/** Begins from the title: a case, where to start, and in. */
export async function begin(page: Page, start: string, press: Press = 'click', of = childZ): Promise<Playthrough> {
  const { title, chapters } = of.evidence
  await page.getByRole('link', { name: `${words.title.open} ${title}` })[press]()
  await page.getByRole('heading', { level: 1, name: words.prebrief.page(title) }).waitFor()
  const chapter = chapters.find((one) => start.startsWith(`${one.number}/`))
  if (chapter) {
    await page.getByRole('radio', { name: words.prebrief.chapter(chapter.number, chapter.title) }).check()
    if (chapter.starts.length > 1) await page.getByLabel(words.prebrief.startsFrom).selectOption(start)
  }
  await page.evaluate((fixed) => {
    const chance = crypto.getRandomValues.bind(crypto)
    crypto.getRandomValues = (numbers) => (numbers instanceof Uint32Array ? numbers.fill(fixed) : chance(numbers))
  }, seed)
  await page.getByRole('button', { name: words.prebrief.start, exact: true })[press]()
  await page.getByRole('banner', { name: words.hud.label }).waitFor()
  return playthroughOf(start, [], undefined, of)
}

/** Goes to a page by its address, without loading anything anew. */
export async function goTo(page: Page, route: Route): Promise<void> {
  await page.evaluate((address) => (location.hash = address), addressOf(route))
}

/** On *About the scoring*: turns to Child Z, which is not the first of the cases there. */
export async function turnToChildZ(page: Page): Promise<void> {
  await page.getByRole('radio', { name: childZ.evidence.title, exact: true }).check()
}

/** Brings a run in by the product's own file, and leaves the page with the saves open. */
export async function bringIn(page: Page, run: Run): Promise<void> {
  const { name, text } = writeRun(run)
  await bringFile(page, name, text)
  await page.getByText(words.saves.brought).first().waitFor({ state: 'attached' })
}

export async function bringFile(page: Page, name: string, text: string): Promise<void> {
  await goTo(page, { page: 'saves' })
  await page.getByRole('heading', { level: 1, name: words.saves.page }).waitFor()
  await page.getByLabel(words.saves.bring).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

const brought = new WeakMap<BrowserContext, Set<string>>()

/** Brings a run in by a file, unless that was done before. Gives back whether it was new here. */
export async function bringOnce(page: Page, { run }: Playthrough): Promise<boolean> {
  const here = brought.get(page.context()) ?? new Set()
  brought.set(page.context(), here)
  if (here.has(run.id)) return false
  await bringIn(page, run)
  here.add(run.id)
  return true
}

/** Opens a run where its choices end. One that was open before in this page stands where it was left. */
export async function openRun(page: Page, playthrough: Playthrough, until?: number): Promise<void> {
  const isNew = await bringOnce(page, playthrough)
  await goTo(page, { page: 'play', run: playthrough.run.id })
  await page.locator('.play, .chapter-end').waitFor()
  if (isNew) await readOn(page, playthrough, 'click', until)
}
