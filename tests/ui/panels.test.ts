// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { chronology, formalStep, papers, promises } from '../../src/ui/chronology.ts'
import { plan } from '../../src/ui/panels/houses.tsx'
import { knownTo } from '../../src/ui/panels/known.ts'
import { play as momentsOf, tiny } from '../core/tiny.ts'
import { listen, play } from './screen.ts'

const whole = momentsOf(['t1-look-pram', 't1-ring-school', 't1-also-no', 't2-enquiry'])

test('the case file holds what this chair knows, and no other', () => {
  const duty = chronology(tiny.evidence, whole, 'duty-worker').map((entry) => entry.text)
  expect(duty).toContain('From School to you: The family is moving out on Saturday')
  expect(duty).toContain('A paper: Duty sheet')
  expect(duty).toContain('Formal step: Enquiry (section 47)')
  expect(duty.join()).not.toContain('Promised')
  const visitor = chronology(tiny.evidence, whole, 'health-visitor').map((entry) => entry.text)
  expect(visitor).toContain('From you to School: A visit was missed')
  expect(visitor.join()).not.toContain('old order')
})

test('papers, promises and the formal step are those of the chair', () => {
  expect(papers(whole, 'duty-worker').map((paper) => paper.lines[0])).toEqual(['2 April 2015, initialled'])
  expect(papers(whole, 'health-visitor')).toEqual([])
  expect(formalStep(whole, 'duty-worker')?.rung).toBe('enquiry')
  expect(formalStep(whole, 'health-visitor')).toBeUndefined()
  const [visit] = promises(momentsOf(['t1-book-visit']), 'health-visitor')
  expect(visit).toMatchObject({ words: 'Visit again', due: '2015-04-09', made: '2015-03-30' })
})

test('the map shows only what this chair has learnt, told and seen told', () => {
  const known = knownTo(tiny.evidence, whole, 'health-visitor')
  expect(known.facts.map((fact) => fact.id)).toEqual(['missed-visit', 'moving-out'])
  const school = known.others.find((one) => one.id === 'school')
  // The school holds the move by itself: this chair cannot know that.
  expect([...(school?.holds.keys() ?? [])]).toEqual(['missed-visit'])
  expect(known.others.some((one) => one.id === 'landlord')).toBe(false)
})

test('what was told to this chair shows who has it', () => {
  const known = knownTo(tiny.evidence, whole, 'duty-worker')
  expect(known.others.find((one) => one.id === 'school')?.holds.get('moving-out')).toBe('told you Thu 2 Apr')
  expect(known.others.find((one) => one.id === 'manager')?.holds.size).toBe(0)
})

test('every house has a place of its own', () => {
  for (let others = 1; others <= 24; others++) {
    const { spots, middle, width, height } = plan(others, 140)
    const all = [middle, ...spots.slice(0, others)]
    expect(all).toHaveLength(others + 1)
    expect(new Set(all.map(({ x, y }) => `${x} ${y}`)).size).toBe(others + 1)
    if (others > 2) for (const { y } of all) expect(all.filter((one) => one.y === y).length).toBeGreaterThan(1)
    for (const { x, y } of all) expect(x > 0 && x < width && y > 0 && y < height).toBe(true)
  }
})

test('a panel takes the focus and gives it back; Escape closes it', async () => {
  const screen = await play()
  await screen.click('Case file')
  expect(document.activeElement?.textContent).toBe('Case file')
  expect(screen.root.querySelector('.rail')?.hasAttribute('inert')).toBe(true)
  await screen.press('Escape')
  await new Promise((resolve) => requestAnimationFrame(resolve))
  expect(screen.root.querySelector('[role="dialog"]')).toBeNull()
  expect(document.activeElement?.getAttribute('data-panel')).toBe('file')
})

test('in one column a panel covers the page: all behind it is out of reach', async () => {
  const screen = await play()
  document.documentElement.dataset['layout'] = 'tall'
  await screen.click('Case file')
  const reachable = [...(screen.root.querySelector('.play')?.children ?? [])].filter((one) => !one.hasAttribute('inert'))
  expect(reachable.map((one) => one.getAttribute('role'))).toEqual(['dialog'])
  expect(screen.root.querySelector('[role="dialog"]')?.getAttribute('aria-modal')).toBe('true')
})

test('from the menu to another panel the focus goes to that panel, and then back to where it was', async () => {
  const screen = await play()
  await screen.click(/^Menu$/)
  await screen.click(/^Ladder$/)
  const links = [...screen.root.querySelectorAll<HTMLElement>('.menu-ways a')]
  if (links[0]) throw new Error('The menu is still open')
  await new Promise((resolve) => requestAnimationFrame(resolve))
  expect(document.activeElement?.textContent).toBe('Ladders')
  await screen.press('Escape')
  await new Promise((resolve) => requestAnimationFrame(resolve))
  expect(screen.root.querySelector('.hud')?.contains(document.activeElement)).toBe(true)
})

test('the map says how many have a fact, and its heading is not read twice', async () => {
  const screen = await play()
  await screen.click('Who knows what')
  const heard = listen(screen)
  await screen.click('A. A visit was missed')
  expect(heard.join()).toMatch(/Known to 1 of \d+, as far as you know/)
  expect(heard.join()).not.toContain('A visit was missed')
  expect(screen.root.querySelector('.panel [aria-live]')).toBeNull()
  expect(screen.find('Dark map')).toBeDefined()
})

test('the calendar says what its marks show', async () => {
  const screen = await play(['t1-look-pram'])
  await screen.click('Calendar')
  expect(screen.root.querySelector('.month')?.getAttribute('aria-label')).toBe('March 2015')
  expect(screen.texts('.month td.today')[0]).toMatch(/Monday 30 March 2015, today/)
  for (const cell of screen.texts('.month td.noted')) expect(cell).toContain('something noted')
})

test('nothing promised is no list', async () => {
  const screen = await play()
  expect(screen.root.querySelector('.hud ul')).toBeNull()
})

test('each panel opens by its address and says what it is', async () => {
  const screen = await play(['t1-ring-school'])
  for (const name of ['Ladder', 'Calendar', 'Who knows what', 'Menu']) {
    await screen.click(name)
    expect(screen.root.querySelector('[role="dialog"]')).not.toBeNull()
    await screen.press('Escape')
  }
})

test('the map is also a table, and has no button that shares', async () => {
  const screen = await play()
  await screen.click('Who knows what')
  expect(screen.texts('[role="dialog"] button').join()).not.toMatch(/share|tell/i)
  await screen.click(/^Table$/)
  expect(screen.texts('.known-table tbody th')[0]).toContain('A. A visit was missed')
})

test('the glossary can be searched', async () => {
  const screen = await play()
  await screen.click('Case file')
  await screen.click(/^Words$/)
  expect(screen.texts('dt')).toContain('Section 47')
})
