// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { ranked } from '../../src/core/run.ts'
import { change } from '../../src/ui/settings.ts'
import { open, play } from './screen.ts'

const offered = [
  { id: 't1-ring-school', text: 'Ring the school from the car' },
  { id: 't1-book-visit', text: 'Book another visit for next week' },
]
const options = offered.map((one) => one.text)
const inOrder = (seed: number) => ranked(offered, seed).map((one) => one.text)

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
  expect(screen.texts('.rail > .options .option-words b')).toEqual(inOrder(5))
  expect(screen.texts('.asks .option-words b')).toEqual(['Ask who has seen them lately'])
  expect(screen.texts('.look > span:last-child')).toEqual(['The pram in the hall, folded'])
})

test('number keys choose and confirm; the focus follows', async () => {
  const screen = await play()
  change({ reasons: false })
  const [first = ''] = inOrder(7)
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

test('Escape goes back from the reason to the option, and takes nothing', async () => {
  const screen = await play()
  await screen.click(options[0] as string)
  await screen.click('Confirm')
  await screen.click('Keeps trust')
  await screen.press('Escape')
  const run = await screen.run()
  expect([run.asides, run.choices]).toEqual([[], []])
  expect(document.activeElement?.id).toBe('choice-t1-ring-school')
  expect(screen.root.querySelector('[role="dialog"]')).toBeNull()
  await screen.click('Confirm')
  expect(screen.root.querySelector('.tap.on')).toBeNull()
})

test('the reason can be left out', async () => {
  const screen = await play()
  await screen.click(options[0] as string)
  await screen.click('Confirm')
  await screen.click(/^Skip$/)
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

test('the question is read with Stay, and Escape means stay', async () => {
  const screen = await play()
  await screen.click('Sum this scene up')
  const by = document.activeElement?.getAttribute('aria-describedby') ?? ''
  expect(document.getElementById(by)?.textContent).toContain('Sum this scene up?')
  await screen.press('Escape')
  expect(screen.root.querySelector('[role="dialog"]')).toBeNull()
  expect(document.activeElement?.textContent).toBe('Sum this scene up')
  expect((await screen.run()).choices).toEqual([])
})

test('a card says its number key and what the days are', async () => {
  const screen = await play()
  const card = screen.find('Book another')
  expect(card?.textContent).toMatch(/next week, takes 6 working days/)
  expect(card?.getAttribute('aria-keyshortcuts')).toBe(String(inOrder(7).indexOf('Book another visit for next week') + 1))
})

test('finding out more moves none of the options', async () => {
  const screen = await play()
  const before = screen.texts('.rail > .options .option-press')
  await screen.click('Ask who has seen them lately')
  await screen.click('Confirm')
  expect((await screen.run()).choices).toHaveLength(1)
  expect(screen.texts('.rail > .options .option-press')).toEqual(before)
})

test('0 steps out to a page that says nothing of the case, and back leads to the same place', async () => {
  const screen = await play(['t1-look-pram'])
  await screen.press('0')
  expect(document.title).toBe('Opening hours')
  expect(screen.root.textContent).not.toMatch(/Threshold|child|Mina/i)
  expect(document.activeElement?.tagName).toBe('H1')
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
