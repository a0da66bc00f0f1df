// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { announce, spokenFor } from '../../src/ui/announcer.tsx'
import { change } from '../../src/ui/settings.ts'
import { runOf } from '../core/tiny.ts'
import { listen, open, play, settle } from './screen.ts'

const plain = (text: string) => text.replace(/\u00a0$/, '')

test('new text is announced once, with speakers and the question', async () => {
  const screen = await play()
  const heard = listen(screen)
  await screen.click('The pram in the hall')
  expect(heard.map(plain)).toEqual(['It has a removal firm’s label on the handle.\nWhat do you do at the door?'])
})

test('two equal announcements differ', async () => {
  const screen = await play()
  const heard = listen(screen)
  announce('Saved.')
  await settle()
  announce('Saved.')
  await settle()
  expect(new Set(heard).size).toBe(2)
  expect(heard.map(plain)).toEqual(['Saved.', 'Saved.'])
})

test('what was read out is gone again soon, and at once on another page', async () => {
  const screen = await play()
  expect(screen.live()).toContain('What do you do at the door?')
  await screen.press('0')
  expect(screen.live()).toBe('')
  vi.useFakeTimers()
  try {
    await act(() => announce('Saved.'))
    expect(plain(screen.live())).toBe('Saved.')
    await act(() => void vi.advanceTimersByTime(spokenFor))
    expect(screen.live()).toBe('')
  } finally {
    vi.useRealTimers()
  }
})

test('after stepping out and back only the place is said', async () => {
  const screen = await play()
  await screen.press('0')
  const heard = listen(screen)
  await screen.click('Back to where I was')
  await settle()
  expect(heard.map(plain).filter(Boolean)).toEqual(['Monday 30 March 2015, 10:00. A front door.'])
})

test('a text is not read out while a panel is open', async () => {
  const screen = await open('#/play/r1/file', { saved: [runOf([])] })
  expect(screen.live()).toBe('')
  await screen.press('Escape')
  expect(screen.live()).toContain('What do you do at the door?')
})

test('after a choice the focus is on the start of the new text', async () => {
  const screen = await play()
  await screen.click('The pram in the hall')
  expect(document.activeElement?.textContent).toBe('You: The pram in the hall, folded')
  expect(screen.root.querySelector('.say')?.contains(document.activeElement)).toBe(true)
})

test('Back reads again and undoes nothing', async () => {
  const screen = await play(['t1-look-pram'])
  await screen.click(/^Back: read/)
  expect(screen.root.querySelector('.say')?.textContent).toContain('You have rung the bell twice')
  expect((await screen.run()).choices).toEqual(['t1-look-pram'])
  expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true')
  expect(screen.live()).toMatch(/^Earlier in this scene\. /)
  expect(screen.live()).not.toContain('What do you do at the door?')
  await screen.click('Forward')
  expect(document.activeElement?.tagName).toBe('H2')
  expect(screen.root.querySelector('.say')?.textContent).toContain('removal firm')
})

test('text of one scene is read before the next scene begins, each in its own place', async () => {
  const screen = await play([], { start: '2/as-reviewed' })
  change({ reasons: false })
  await screen.click('Leave it for Tuesday’s team')
  await screen.click('Confirm')
  expect(screen.texts('.say')[0]).toContain('It is Tuesday.')
})

test('between two chapters the facts come first, and then the new text', async () => {
  const screen = await play()
  change({ reasons: false })
  await screen.click('Book another visit')
  await screen.click('Confirm')
  expect(screen.texts('.say')[0]).toContain('She writes it on the back of an envelope.')
  expect(screen.texts('.say')[0]).not.toContain('They say they are moving')
  expect(screen.texts('.leaf')[0]).toContain('30 March 2015')
  await screen.click(/^Go on/)
  expect(screen.root.querySelector('h1')?.textContent).toBe('Chapter 1, “The door”, ends here')
  expect(screen.root.textContent).not.toMatch(/score|strong|weak|out of/i)
  await screen.click('Go on to chapter 2')
  expect(screen.texts('.say')[0]).toContain('They say they are moving')
  expect(screen.texts('.leaf')[0]).toContain('2 April 2015')
})

test('at the end of the run the facts come after the last text', async () => {
  const screen = await play(['t2-assess', 't2-note-nothing'], { start: '2/as-reviewed' })
  expect(screen.texts('.say')[0]).toMatch(/tray|Nobody had seen/)
  for (let i = 0; i < 3 && !screen.root.querySelector('.chapter-end'); i++) await screen.click(/^Go on/)
  expect(screen.root.textContent).toContain('Not seen')
})

test('what is promised stands in the day, late once it is late', async () => {
  const screen = await play()
  change({ reasons: false })
  await screen.click('Book another visit')
  await screen.click('Confirm')
  expect(screen.texts('.promised li')).toEqual(['Visit again by Thu 9 Apr'])
})

test('the sentence that stands for the picture is always there as text', async () => {
  const screen = await play()
  expect(screen.texts('figcaption')[0]).toContain('A blue front door with a bell')
  expect(screen.texts('.place-tag')).toEqual(['A front door, 10:00'])
})
