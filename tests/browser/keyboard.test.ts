import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import type { ChoiceId } from '../../src/core/moment.ts'
import type { Playthrough } from '../../src/playthrough.ts'
import { spoken } from '../../src/ui/play/spoken.ts'
import { typeset } from '../../src/ui/typeset.ts'
import { debriefWords } from '../../src/ui/debrief/words.ts'
import { confidences, reasons, words } from '../../src/ui/words.ts'
import { soon, test } from './harness-test.ts'
import { byKeyboardOnly } from './harness.ts'
import { debriefSteps } from './screens.ts'
import { childZ, choiceOf, choicesFrom, isDecision, offered, placeOn, playthroughOf, reading, steps } from './playing.ts'

interface Hearing {
  heard?: string[]
}

/** In the page: everything the one live region says, in order. */
function listen(): void {
  const hearing = globalThis as Hearing
  hearing.heard = []
  let last = ''
  new MutationObserver(() => {
    const now = document.querySelector('[data-live]')?.textContent ?? ''
    if (now !== last && now !== '') hearing.heard?.push(now.replace(/\u00a0$/, ''))
    last = now
  }).observe(document, { childList: true, subtree: true, characterData: true })
}

/** What was read out since it was last asked. */
async function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as Hearing).heard?.splice(0) ?? [])
}

/** Nobody is lost: the focus is on something, and what can be pressed shows that it has it. */
async function expectFocus(page: Page, after: string): Promise<void> {
  // The page puts the focus on new text once it is drawn.
  await soon(() => focusFault(page), `the focus after ${after}`).toBe('')
}

async function focusFault(page: Page): Promise<string> {
  return page.evaluate(() => {
    const on = document.activeElement
    if (!(on instanceof HTMLElement) || on === document.body) return 'on nothing'
    const shows = (one: Element | null) => {
      if (!one) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
    }
    // The start of new text is put in view for reading; it is nothing to press.
    if (on.tabIndex < 0) return /^H[1-3]$/.test(on.tagName) ? '' : `on ${on.outerHTML.slice(0, 80)}`
    const box = on.getBoundingClientRect()
    if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth)
      return `out of view: ${on.outerHTML.slice(0, 80)}`
    const ringed = [on, on.nextElementSibling, on.closest('label'), on.closest('li'), on.closest('.segment')].some(shows)
    return ringed ? '' : `without a ring: ${on.outerHTML.slice(0, 80)}`
  })
}

/** The texts of the latest moment that are read before anything can be chosen, each of them announced once. */
async function readByKeys(page: Page, playthrough: Playthrough): Promise<void> {
  for (const [i, one] of reading(playthrough).entries()) {
    if (i > 0) await page.keyboard.press('1')
    if (one === 'chapter-end') {
      await page.getByText(words.chapterEnd.breath).waitFor()
      continue
    }
    const text = spoken(one, childZ.names)
    const so: string[] = []
    await soon(async () => so.push(...(await heard(page))) > 0 && so.includes(text), `announced: ${text}`).toBe(true)
    so.push(...(await heard(page)))
    expect(so).toEqual([text])
    await expectFocus(page, text)
  }
}

/** Takes a choice with keys: by its number, or by way of Tab, in turn. */
async function chooseByKeys(page: Page, playthrough: Playthrough, id: ChoiceId, turn: number): Promise<void> {
  const { kind, text } = offered(playthrough.moment, id)
  const target = choiceOf(page, id)
  await target.waitFor()
  const number = String((await placeOn(page)).offered.indexOf(id) + 1)
  if (kind !== 'go') expect(await target.locator('.option-number').innerText()).toBe(number)
  if (turn % 2 === 0) await page.keyboard.press(number)
  else await byKeyboardOnly(page).choose(target)
  if (kind === 'go' || kind === 'look') return
  await soon(() => target.getAttribute('aria-pressed')).toBe('true')
  expect(await heard(page)).toEqual([words.play.chosen(typeset(text))])
  await expectFocus(page, `choosing ${id}`)
  if (turn % 4 === 0) {
    await page.keyboard.press('Escape')
    await soon(() => target.getAttribute('aria-pressed')).toBe('false')
    await expectFocus(page, `letting go of ${id}`)
    await page.keyboard.press('Space')
    await soon(() => target.getAttribute('aria-pressed')).toBe('true')
    await heard(page)
  }
  await page.keyboard.press('Enter')
  if (!isDecision(id)) return
  await page.getByRole('heading', { name: words.reason.head }).waitFor()
  await expectFocus(page, `confirming ${id}`)
  if (turn % 3 === 0) {
    // Back to the choices, and here again.
    await page.keyboard.press('Escape')
    await soon(() => target.evaluate((one) => one === document.activeElement)).toBe(true)
    await expectFocus(page, `going back from ${id}`)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: words.reason.head }).waitFor()
    await expectFocus(page, `coming back to ${id}`)
    return page.keyboard.press('Enter')
  }
  await byKeyboardOnly(page).tick(page.getByRole('radio', { name: reasons[0][1] }))
  await page.keyboard.press('ArrowRight')
  expect(await page.getByRole('radio', { name: reasons[1][1] }).isChecked()).toBe(true)
  await expectFocus(page, 'giving a reason')
  await byKeyboardOnly(page).tick(page.getByRole('radio', { name: confidences[0], exact: true }))
  await page.keyboard.press('Enter')
}

test('a chapter is played from the title to the end of its debrief with keys alone', async ({ visit }) => {
  const { page } = await visit({ before: (one) => one.addInitScript(listen), settings: { textOnly: true } })
  const keys = byKeyboardOnly(page)
  await keys.choose(page.getByRole('link', { name: `${words.title.open} ${childZ.evidence.title}` }))
  await keys.reach(page.getByRole('radio', { name: words.prebrief.whole }))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expectFocus(page, 'choosing a chapter')
  await heard(page)
  await keys.choose(page.getByRole('button', { name: words.prebrief.start, exact: true }))

  const start = '2/as-reviewed'
  const playthrough = playthroughOf(start, [])
  await readByKeys(page, playthrough)
  for (const [turn, ids] of steps(start, choicesFrom(start, 'as-reviewed')).entries()) {
    for (const id of ids) await chooseByKeys(page, playthrough, id, turn)
    playthrough.choose(...ids)
    await readByKeys(page, playthrough)
  }

  await expectFocus(page, 'the end of the chapter')
  await keys.choose(page.getByRole('button', { name: words.chapterEnd.toDebrief }))
  const on = page.getByRole('button', { name: debriefWords.next, exact: true })
  const { steps: names, rate } = debriefWords
  const [last, ...before] = debriefSteps.map((step) => names[step]).reverse()
  for (const name of before.reverse()) {
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await expectFocus(page, name)
    if (name === names.rate) {
      expect(await on.isDisabled()).toBe(true)
      await keys.choose(page.getByRole('button', { name: rate.decline }))
    }
    await keys.reach(on, 250)
    await expectFocus(page, `${name}, at its end`)
    await page.keyboard.press('Enter')
  }
  await page.getByRole('heading', { level: 1, name: last ?? '' }).waitFor()
  await keys.reach(page.getByRole('button', { name: debriefWords.close.done }), 250)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: `${words.title.debrief} ${childZ.evidence.title}` }).waitFor()
  await expectFocus(page, 'the debrief')
})

test('panels and the way out open and close with keys, and give the focus back', async ({ visit }) => {
  const { page } = await visit({ settings: { textOnly: true }, reducedMotion: true })
  const keys = byKeyboardOnly(page)
  await keys.choose(page.getByRole('link', { name: `${words.title.open} ${childZ.evidence.title}` }))
  await keys.choose(page.getByRole('button', { name: words.prebrief.start, exact: true }))
  for (const [way, head] of [
    [words.hud.file, words.file.head],
    [words.hud.ladder, words.ladder.head],
    [words.hud.calendar, words.calendar.head],
    [words.hud.map, words.map.head],
    [words.hud.menu, words.menu.head],
  ] as const) {
    const opener = page.getByRole('banner').getByRole('button', { name: way, exact: true })
    await keys.choose(opener)
    const dialog = page.getByRole('dialog', { name: head })
    await soon(() => dialog.evaluate((one) => one.contains(document.activeElement)), `${way} takes the focus`).toBe(true)
    await expectFocus(page, `opening ${way}`)
    await page.keyboard.press('Tab')
    await expectFocus(page, `Tab in ${way}`)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await soon(() => opener.evaluate((one) => one === document.activeElement), `${way} has the focus again`).toBe(true)
    await expectFocus(page, `closing ${way}`)
  }
  await page.keyboard.press('0')
  await page.getByRole('heading', { level: 1, name: words.out.page }).waitFor()
  expect(await page.title()).toBe(words.out.page)
  await keys.choose(page.getByRole('button', { name: words.out.back }))
  await page.getByRole('banner', { name: words.hud.label }).waitFor()
  await expectFocus(page, 'coming back')
})
