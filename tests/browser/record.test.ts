import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { Download, Page } from 'playwright-core'
import { expect } from 'vitest'
import { debrief } from '../../src/core/debrief.ts'
import { recordOf } from '../../src/core/record.ts'
import { plainDate } from '../../src/ui/dates.ts'
import { noteOf, sheetOf, textOf, type Sheet } from '../../src/ui/debrief/record-sheet.ts'
import { recordWords } from '../../src/ui/debrief/record-words.ts'
import { soon, test } from './harness-test.ts'
import { accessibilityFaults, byKeyboardOnly, viewports } from './harness.ts'
import { cutOff, sideways, tooSmall } from './layout.ts'
import { bringOnce, childZ, choicesFrom, goTo, playthroughOf } from './playing.ts'

const { fields, take: say, audience, mapping } = recordWords
const learnt = 'I waited for somebody to ask me.\nNext time I ring.'

/** Opens the last step of a finished run. */
async function openRecord(page: Page, route = 'as-reviewed') {
  const ended = playthroughOf('whole', choicesFrom('whole', route))
  const run = { ...ended.run, review: { ratings: 'declined' as const, step: 'record' } }
  await bringOnce(page, { ...ended, run })
  await goTo(page, { page: 'debrief', run: run.id })
  await page.getByRole('heading', { level: 2, name: recordWords.heading }).waitFor()
  const facts = recordOf(childZ.evidence, debrief(childZ.evidence, run, ended.moments))
  await soon(() => page.getByLabel(fields.date, { exact: true }).inputValue()).not.toBe('')
  const date = await page.getByLabel(fields.date, { exact: true }).inputValue()
  return { facts, date, run }
}

async function saved(page: Page, name: string): Promise<Download> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name, exact: true }).click()
  return coming
}

const contentOf = async (download: Download) => new Uint8Array(await readFile(await download.path()))

/** The paragraphs of a Word file: the style of each, and its text. */
function paragraphsOf(file: Uint8Array) {
  const parts = unzipSync(file)
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const plain = (xml: string) =>
    xml
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&amp;/g, '&')
  const paragraphs = [...part('word/document.xml').matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) => ({
    style: /<w:pStyle w:val="(\w+)"\/>/.exec(inner)?.[1] ?? '',
    text: plain([...inner.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')),
  }))
  return { paragraphs, part }
}

function expectSheet(file: Uint8Array, sheet: Sheet, story: string): void {
  const { paragraphs, part } = paragraphsOf(file)
  expect(paragraphs[0]).toEqual({ style: 'Heading1', text: sheet.title })
  const heads = paragraphs.filter(({ style }) => style === 'Heading2').map(({ text }) => text)
  expect(heads).toEqual([...sheet.fields.map(({ name }) => name), sheet.mapping.heading])
  const texts = paragraphs.map(({ text }) => text)
  for (const { name, text, prompts } of sheet.fields) {
    const at = texts.indexOf(name)
    const lines = text === '' ? prompts : text.split('\n')
    expect(texts.slice(at + 1, at + 1 + lines.length), name).toEqual(lines)
  }
  for (const { of, items } of sheet.mapping.standards) {
    expect(paragraphs).toContainEqual({ style: 'Heading3', text: of.title })
    expect(part('word/_rels/document.xml.rels')).toContain(of.address)
    for (const item of items)
      expect(
        texts.some((text) => text.startsWith(item.text)),
        item.text,
      ).toBe(true)
  }
  expect(texts).toContain(sheet.claim.text)
  expect(texts).toContain(sheet.footer)
  expect(part('word/styles.xml')).toContain('w:lang w:val="en-GB"')
  expect(part('word/header1.xml')).toContain(story)
}

test('what the run knows is filled in; what is written is kept over a reload', async ({ visit }) => {
  const { page } = await visit({ reducedMotion: true })
  const { facts, date } = await openRecord(page)
  const today = await page.evaluate(() => {
    const now = new Date()
    return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-')
  })
  expect(date).toBe(today)
  const filled = sheetOf(facts, {}, date)
  for (const { id, name, text } of filled.fields)
    expect(await page.getByLabel(name, { exact: true }).inputValue(), id).toBe(id === 'date' ? date : text)
  await page.getByLabel(fields.learnt, { exact: true }).fill(learnt)
  await page.getByLabel(fields.date, { exact: true }).fill('2026-03-02')
  await page.getByRole('radio', { name: audience.supervisor }).check()
  const clause = page.getByRole('checkbox', { name: /^2\.6/ })
  await clause.uncheck()
  await page.getByRole('checkbox', { name: /^6\.1/ }).waitFor()
  await page.reload()
  await page.getByRole('heading', { level: 2, name: recordWords.heading }).waitFor()
  expect(await page.getByLabel(fields.learnt, { exact: true }).inputValue()).toBe(learnt)
  expect(await page.getByLabel(fields.date, { exact: true }).inputValue()).toBe('2026-03-02')
  expect(await page.getByRole('radio', { name: audience.supervisor }).isChecked()).toBe(true)
  expect(await clause.isChecked()).toBe(false)
  await page.getByRole('link', { name: say.print }).click()
  await page.getByRole('heading', { level: 1, name: recordWords.title }).waitFor()
  const printed = await page.locator('.print-sheet').innerText()
  for (const text of [...learnt.split('\n'), plainDate('2026-03-02')]) expect(printed).toContain(text)
  expect(printed).not.toContain('2.6')
})

test('the Word file, the text file and what is copied say what the page says', { timeout: 90_000 }, async ({ visit }) => {
  const { page, context } = await visit({ reducedMotion: true })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { facts, date } = await openRecord(page)
  await page.getByLabel(fields.learnt, { exact: true }).fill(learnt)
  const sheet = sheetOf(facts, { [noteOf('learnt')]: learnt }, date)
  const word = await saved(page, say.word)
  expect(word.suggestedFilename()).toBe('learning-record-child-z.docx')
  expectSheet(await contentOf(word), sheet, childZ.storyVersion)
  await page.getByText(say.wordSaved).waitFor()
  const text = await saved(page, say.saveText)
  expect(text.suggestedFilename()).toBe('learning-record-child-z.txt')
  expect(new TextDecoder().decode(await contentOf(text))).toBe(textOf(sheet))
  await page.getByRole('button', { name: say.copy, exact: true }).click()
  await page.getByText(say.copied).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(textOf(sheet))
})

test('the Word file is made without a network', { timeout: 90_000 }, async ({ visit }) => {
  const { page, context } = await visit({ worker: true, reducedMotion: true })
  await page.evaluate(async () => {
    const { active, installing, waiting } = await navigator.serviceWorker.ready
    const worker = active ?? waiting ?? installing
    if (worker?.state !== 'activated') await new Promise((resolve) => worker?.addEventListener('statechange', resolve))
  })
  await page.reload()
  await context.setOffline(true)
  const { facts, date } = await openRecord(page, 'strong')
  expectSheet(await contentOf(await saved(page, say.word)), sheetOf(facts, {}, date), childZ.storyVersion)
})

test('where the Word file or the clipboard cannot be had, it is said, and the text can be saved', async ({ visit }) => {
  const { page } = await visit({
    reducedMotion: true,
    before: async (one) => {
      await one.route(/word-file/, (route) => route.abort())
      await one.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    },
    allows: [/Failed to load resource/],
  })
  await openRecord(page)
  await page.getByRole('button', { name: say.word, exact: true }).click()
  await page.getByText(say.wordFailed).waitFor()
  await page.getByRole('button', { name: say.copy, exact: true }).click()
  await page.getByText(say.copyFailed).waitFor()
  expect((await contentOf(await saved(page, say.saveText))).length).toBeGreaterThan(500)
})

test(
  'the record is filled in and taken along with keys alone, and has no faults, on a laptop and on a phone',
  { timeout: 120_000 },
  async ({ visit }) => {
    for (const viewport of [viewports.laptop, viewports.phone]) {
      const { page } = await visit({ viewport, reducedMotion: true })
      await openRecord(page)
      const keys = byKeyboardOnly(page)
      await keys.reach(page.getByRole('radio', { name: audience.registered }))
      await page.keyboard.press('ArrowRight')
      expect(await page.getByRole('radio', { name: audience.student }).isChecked()).toBe(true)
      for (const name of [fields.learnt, fields.practice, fields.people, fields.peer]) {
        await keys.reach(page.getByLabel(name, { exact: true }))
        await page.keyboard.type('Written with keys.')
      }
      await keys.tick(page.getByRole('checkbox').first())
      expect(await page.getByRole('checkbox').first().isChecked()).toBe(false)
      const faults = [await accessibilityFaults(page), await sideways(page), await cutOff(page), await tooSmall(page)]
      expect(faults.flat()).toEqual([])
      await keys.reach(page.getByRole('button', { name: say.word, exact: true }))
      const coming = page.waitForEvent('download')
      await page.keyboard.press('Enter')
      const { paragraphs } = paragraphsOf(await contentOf(await coming))
      expect(paragraphs.filter(({ text }) => text === 'Written with keys.')).toHaveLength(4)
      expect(paragraphs.map(({ text }) => text)).toContain(mapping.heading)
    }
  },
)
