// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { change } from '../../src/ui/settings.ts'
import { play, settle, type Screen } from './screen.ts'

async function atTheNote(): Promise<Screen> {
  const screen = await play(['t2-assess'], { start: '2/as-reviewed' })
  change({ reasons: false })
  while (screen.find(/^Go on/)) await screen.click(/^Go on/)
  return screen
}

const ticked = (screen: Screen) => [...screen.root.querySelectorAll<HTMLInputElement>('.pick input')].map((one) => one.checked)

test('what is ticked goes with what closes the list, in one go and in the order of ticking', async () => {
  const screen = await atTheNote()
  await screen.click('That they are moving on Saturday')
  await screen.click('That a visit was missed')
  expect((await screen.run()).choices).toEqual(['t2-assess'])
  await screen.click('Send the note')
  await screen.click('Confirm')
  expect((await screen.run()).choices).toEqual(['t2-assess', 't2-note-moving', 't2-note-visit', 't2-note-send'])
  expect(screen.texts('.took')[0]).toContain('That they are moving on Saturday; That a visit was missed')
})

test('there is no more room than the story gives, and it is said', async () => {
  const screen = await atTheNote()
  await screen.click('That a visit was missed')
  await screen.click('That they are moving on Saturday')
  await screen.click('The old order on the file')
  expect(ticked(screen)).toEqual([true, true, false])
  expect(screen.live()).toContain('no more room')
  await screen.click('That a visit was missed')
  await screen.click('The old order on the file')
  expect(ticked(screen)).toEqual([false, true, true])
})

test('a full list and the ways on are said', async () => {
  const screen = await atTheNote()
  await screen.click('That a visit was missed')
  await screen.click('That they are moving on Saturday')
  expect(screen.live()).toMatch(/^There is no room for more\. (One way on follows|\w+ ways on follow)\./)
})

test('what is ticked is there again after stepping out and back', async () => {
  const screen = await atTheNote()
  await screen.click('That a visit was missed')
  await screen.press('0')
  await screen.click('Back to where I was')
  await settle()
  expect(ticked(screen)).toEqual([true, false, false])
})

test('numbers tick too', async () => {
  const screen = await atTheNote()
  await screen.press('2')
  expect(ticked(screen)).toEqual([false, true, false])
  await screen.press('2')
  expect(ticked(screen)).toEqual([false, false, false])
})

test('a list may be closed with nothing in it', async () => {
  const screen = await atTheNote()
  await screen.click('Answer that there is nothing to say')
  await screen.click('Confirm')
  expect((await screen.run()).choices.at(-1)).toBe('t2-note-nothing')
})

test('the reason for a list is kept at the moment in which it was closed', async () => {
  const screen = await atTheNote()
  change({ reasons: true })
  await screen.click('That a visit was missed')
  await screen.click('Send the note')
  await screen.click('Confirm')
  await screen.click('Unsure')
  await screen.click(/^Go on/)
  expect((await screen.run()).asides).toEqual([{ at: 2, decision: 't-d3', confidence: 2 }])
})
