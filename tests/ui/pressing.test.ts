// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { change } from '../../src/ui/settings.ts'
import { play, settle } from './screen.ts'

const ring = 'Ring the school from the car'

test('a number key held down chooses and does not confirm', async () => {
  const screen = await play()
  change({ reasons: false })
  await screen.press('1')
  for (let i = 0; i < 5; i++) await screen.press('1', { repeat: true })
  expect((await screen.run()).choices).toEqual([])
  expect(screen.root.querySelector('[aria-pressed="true"]')).not.toBeNull()
})

test('Enter held down on a button is stopped before the browser presses it again', async () => {
  const screen = await play()
  const card = screen.find(ring)
  for (const key of ['Enter', ' ']) {
    const first = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    const held = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, repeat: true })
    card?.dispatchEvent(first)
    card?.dispatchEvent(held)
    expect([first.defaultPrevented, held.defaultPrevented]).toEqual([false, true])
  }
})

test('the Enter that confirmed, still held down, does not answer the question after it', async () => {
  const screen = await play()
  await screen.click(ring)
  await screen.click('Confirm')
  await screen.press('Enter', { repeat: true })
  expect((await screen.run()).choices).toEqual([])
  await screen.press('Enter')
  expect((await screen.run()).choices).toEqual(['t1-ring-school'])
})

test('a double click chooses and does not confirm', async () => {
  const screen = await play()
  change({ reasons: false })
  await screen.click(ring)
  await screen.click(ring, 2)
  await screen.click('Confirm', 2)
  expect((await screen.run()).choices).toEqual([])
})

test('a double click on what is noticed looks once', async () => {
  const screen = await play()
  await screen.click('The pram in the hall')
  await screen.click('Sum this scene up', 2)
  expect(screen.find('Sum it up')).toBeUndefined()
  expect((await screen.run()).choices).toEqual(['t1-look-pram'])
})

test('two presses before the page is drawn again are one choice', async () => {
  const screen = await play()
  const look = screen.find('The pram in the hall')
  look?.click()
  look?.click()
  await settle()
  expect((await screen.run()).choices).toEqual(['t1-look-pram'])
})

test('number keys rest while the reason is asked', async () => {
  const screen = await play()
  await screen.click(ring)
  await screen.click('Confirm')
  for (const key of ['1', '2', '3']) await screen.press(key)
  const run = await screen.run()
  expect([run.choices, run.asides]).toEqual([[], []])
  expect(screen.find('Keeps trust')).toBeDefined()
})

test('what is chosen, and a half-written reason, are there again after stepping out and back', async () => {
  const screen = await play()
  await screen.click(ring)
  await screen.press('0')
  await screen.click('Back to where I was')
  await settle()
  expect(screen.root.querySelector('[aria-pressed="true"]')?.textContent).toContain(ring)
  await screen.click('Confirm')
  await screen.click('Keeps trust')
  await screen.click('Unsure')
  await screen.press('0')
  await screen.click('Back to where I was')
  await settle()
  expect(screen.texts('.tap.on')).toEqual(['Keeps trust', 'Unsure'])
  await screen.click(/^Go on$/)
  expect((await screen.run()).asides).toEqual([{ at: 0, decision: 't-d1', reason: 'trust', confidence: 2 }])
})

test('letting go leaves the focus on the option', async () => {
  const screen = await play()
  await screen.click(ring)
  screen.find('Confirm')?.focus()
  await screen.press('Escape')
  expect(document.activeElement?.id).toBe('choice-t1-ring-school')
})
