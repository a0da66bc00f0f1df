// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { addressOf, routeOf, type Route } from '../../src/ui/route.ts'
import { longDate, passed } from '../../src/ui/dates.ts'
import { settingsFrom } from '../../src/ui/settings.ts'
import { typeset } from '../../src/ui/typeset.ts'
import { count } from '../../src/ui/words.ts'
import { open } from './screen.ts'

test.each<Route>([
  { page: 'title' },
  { page: 'saves' },
  { page: 'out' },
  { page: 'case', id: 'child-z' },
  { page: 'play', run: 'r1' },
  { page: 'play', run: 'r1', panel: 'map' },
  { page: 'debrief', run: 'r1' },
])('every page has an address that leads back to it: %o', (route) => {
  expect(routeOf(addressOf(route))).toEqual(route)
})

test('an address that means nothing leads to the title', () => {
  expect(routeOf('#/nonsense/here')).toEqual({ page: 'title' })
})

test('dates and lengths of time are said as people say them', () => {
  expect(longDate('2016-05-23')).toBe('Monday 23 May 2016')
  expect(passed('2016-05-23T16:50', '2016-05-23T17:15')).toBe('')
  expect(passed('2016-05-23T16:50', '2016-05-24T09:00')).toBe('The next day')
  expect(passed('2015-07-20T09:20', '2015-09-14T09:05')).toBe('8 weeks later')
  expect(count(1, 'day', 'days')).toBe('1 day')
  expect(count(0, 'day', 'days')).toBe('0 days')
})

test('quotes are set as printed', () => {
  expect(typeset(`"It's fine," he says. "Don't." The '08:52'.`)).toBe('“It’s fine,” he says. “Don’t.” The ‘08:52’.')
  expect(typeset('"And Pauline\'s sons\' coats" (the "two")')).toBe('“And Pauline’s sons’ coats” (the “two”)')
})

test('anything odd in the kept settings falls back to what is usual', () => {
  const odd = settingsFrom(JSON.stringify({ text: 150, motion: 'wild', volume: 'loud', keys: false }))
  expect(odd).toMatchObject({ text: 150, motion: 'system', volume: 60, keys: false, reasons: true })
  expect(settingsFrom('{"text":')).toEqual(settingsFrom(null))
})

test('settings change the page at once', async () => {
  const screen = await open('#/settings')
  await screen.click('200 %')
  expect(document.documentElement.dataset['text']).toBe('200')
  await screen.click('100 %')
})

test.each(['support', 'about', 'accessibility', 'settings', 'saves'])(
  'the page %s has one heading, and the focus is on it',
  async (page) => {
    const screen = await open(`#/${page}`)
    expect(screen.root.querySelectorAll('h1')).toHaveLength(1)
    expect(document.title).toMatch(/ – Threshold$/)
  },
)
