// @vitest-environment happy-dom
import { h } from 'preact'
import { expect, test, vi } from 'vitest'
import { addressOf, go, goBack, routeOf, type Route } from '../../src/ui/route.ts'
import { longDate, passed } from '../../src/ui/dates.ts'
import { settingsFrom } from '../../src/ui/settings.ts'
import { typeset } from '../../src/ui/typeset.ts'
import { count } from '../../src/ui/words.ts'
import { runOf, tiny } from '../core/tiny.ts'
import { open, settle } from './screen.ts'

test.each<Route>([
  { page: 'title' },
  { page: 'saves' },
  { page: 'scoring' },
  { page: 'scoring', of: 'child-v' },
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
  expect(routeOf('#/%')).toEqual({ page: 'title' })
  expect(routeOf('#/play/%E0%A4%A')).toEqual({ page: 'title' })
})

test.each(['#/case/nope', '#/case/constructor', '#/%'])('an address without a page opens the title: %s', async (address) => {
  const screen = await open(address)
  expect(screen.texts('h1')).toEqual(['Threshold'])
})

test('asking twice to go back goes back once', async () => {
  await open('#/')
  go({ page: 'saves' })
  const back = vi.spyOn(history, 'back').mockImplementation(() => undefined)
  goBack({ page: 'title' })
  goBack({ page: 'title' })
  expect(back).toHaveBeenCalledTimes(1)
  dispatchEvent(new PopStateEvent('popstate'))
  goBack({ page: 'title' })
  expect(back).toHaveBeenCalledTimes(2)
  dispatchEvent(new PopStateEvent('popstate'))
  back.mockRestore()
})

test('the title says how long a case takes, in the same minutes as the page before it', async () => {
  const title = await open('#/')
  await new Promise((resolve) => setTimeout(resolve, 350))
  await settle()
  const [, least, most] = /(\d+)–(\d+) min/.exec(title.texts('.case.child-z')[0] ?? '') ?? []
  expect(title.root.querySelector('.case')?.className).toContain('child-z')
  const before = await open('#/case/child-z')
  expect(before.texts('.start')[0]).toContain(`${least} to ${most} minutes`)
})

test('a case that cannot be fetched is said in plain words, and can be asked for again', async () => {
  let network = false
  const fetched = () => (network ? Promise.resolve(tiny) : Promise.reject(new TypeError('Failed to fetch')))
  const screen = await open('#/case/child-z', { ports: { cases: { 'child-z': fetched } } })
  expect(screen.texts('h1')).toEqual(['This case could not be opened'])
  network = true
  await screen.click('Try again')
  expect(screen.texts('h1')[0]).toContain('Before you start')
})

test('the debrief of a run that is not finished stays closed', async () => {
  const Debrief = () => h('h1', {}, 'All of it')
  const screen = await open('#/debrief/r1', { saved: [runOf(['t1-look-pram'])], ports: { Debrief } })
  expect(screen.texts('h1')).toEqual(['This run is not finished'])
  await screen.click('Continue')
  expect(location.hash).toBe('#/play/r1')
})

test('starting twice makes one run', async () => {
  const screen = await open('#/case/child-z')
  const form = screen.root.querySelector('form')
  for (const _ of [1, 2]) form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  await settle()
  expect(await screen.ports.saves.list()).toHaveLength(1)
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
