// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { shuffled } from '../../src/core/run.ts'
import { change } from '../../src/ui/settings.ts'
import { open, play } from './screen.ts'

const options = ['Ring the school from the car', 'Book another visit for next week']

test('the first press chooses, the second confirms', async () => {
  const screen = await play()
  change({ reasons: false })
  await screen.click(options[0] as string)
  expect((await screen.run()).choices).toEqual([])
  expect(screen.root.querySelector('[aria-pressed="true"]')?.textContent).toContain(options[0])
  await screen.click(options[0] as string)
  expect((await screen.run()).choices).toEqual(['t1-ring-school'])
})

test('Confirm confirms what is chosen', async () => {
  const screen = await play()
  change({ reasons: false })
  await screen.click(options[1] as string)
  await screen.click('Confirm')
  expect((await screen.run()).choices).toEqual(['t1-book-visit'])
})

test('Escape lets go of what is chosen, and then opens the menu', async () => {
  const screen = await play()
  await screen.click(options[0] as string)
  await screen.press('Escape')
  expect(screen.root.querySelector('[aria-pressed="true"]')).toBeNull()
  expect(screen.root.querySelector('[role="dialog"]')).toBeNull()
  await screen.press('Escape')
  expect(screen.root.querySelector('[role="dialog"] h2')?.textContent).toBe('Menu')
  expect((await screen.run()).choices).toEqual([])
})

test('options stand in the order of the seed, and only options are shuffled', async () => {
  const screen = await play([], { seed: 5 })
  expect(screen.texts('.rail > .options .option-words b')).toEqual(shuffled(options, 5, 0))
  expect(screen.texts('.asks .option-words b')).toEqual(['Ask who has seen them lately'])
  expect(screen.texts('.look > span:last-child')).toEqual(['The pram in the hall, folded'])
})

test('number keys choose and confirm; the focus follows', async () => {
  const screen = await play()
  change({ reasons: false })
  const [first = ''] = shuffled(options, 7, 0)
  await screen.press('1')
  expect(document.activeElement?.textContent).toContain(first)
  await screen.press('1')
  expect((await screen.run()).choices).toHaveLength(1)
})

test('number keys can be turned off', async () => {
  const screen = await play()
  change({ keys: false })
  await screen.press('1')
  expect(screen.root.querySelector('[aria-pressed="true"]')).toBeNull()
})

test('what is noticed needs no confirming', async () => {
  const screen = await play()
  await screen.click('The pram in the hall')
  expect((await screen.run()).choices).toEqual(['t1-look-pram'])
})

test('days are said only where the story says them', async () => {
  const screen = await play()
  const cards = screen.texts('.option')
  expect(cards.find((card) => card.includes('Book another'))).toContain('6 working days')
  expect(cards.find((card) => card.includes('Ring the school'))).not.toMatch(/day/)
})

test('a reason and a confidence are recorded before anything is shown', async () => {
  const screen = await play()
  await screen.click(options[0] as string)
  await screen.click('Confirm')
  expect((await screen.run()).choices).toEqual([])
  expect(screen.root.textContent).not.toContain('Ruth in the office')
  await screen.click('Keeps trust')
  await screen.click('Fairly sure')
  await screen.click(/^Go on/)
  const run = await screen.run()
  expect(run.asides).toEqual([{ at: 0, decision: 't-d1', reason: 'trust', confidence: 4 }])
  expect(run.choices).toEqual(['t1-ring-school'])
  expect(screen.root.textContent).toContain('Ruth in the office')
})

test('one key skips the reason', async () => {
  const screen = await play()
  await screen.click(options[0] as string)
  await screen.click('Confirm')
  await screen.press('Escape')
  const run = await screen.run()
  expect(run.asides).toEqual([])
  expect(run.choices).toEqual(['t1-ring-school'])
})

test('a scene can be summed up, after one question', async () => {
  const screen = await play()
  await screen.click('Sum this scene up')
  expect(document.activeElement?.textContent).toBe('Stay in the scene')
  await screen.click('Sum it up')
  expect((await screen.run()).choices).toEqual(['skip:t1-door'])
})

test('0 steps out to a page that says nothing of the case, and back leads to the same place', async () => {
  const screen = await play(['t1-look-pram'])
  await screen.press('0')
  expect(document.title).toBe('Bus timetables')
  expect(screen.root.textContent).not.toMatch(/Threshold|child|Mina/i)
  expect((await screen.run()).choices).toEqual(['t1-look-pram'])
})

test('a new run starts from the prebrief, with the content note before it', async () => {
  const screen = await open('#/case/child-z')
  expect(screen.root.textContent).toContain('What it touches on')
  await screen.click('Chapter 2: The call')
  await screen.click(/^Start/)
  expect((await screen.run()).start).toBe('2/as-reviewed')
  expect(location.hash).toMatch(/^#\/play\//)
})
