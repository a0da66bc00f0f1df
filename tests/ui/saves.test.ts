// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import { writeRun } from '../../src/save.ts'
import { go } from '../../src/ui/route.ts'
import { runOf, tiny } from '../core/tiny.ts'
import { open, quietly, settle, type Screen } from './screen.ts'

async function bring(screen: Screen, text: string): Promise<void> {
  const input = screen.root.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('There is nothing to bring a file with')
  Object.defineProperty(input, 'files', { value: [new File([text], 'run.threshold.json')], configurable: true })
  input.dispatchEvent(new Event('change', { bubbles: true }))
  await settle()
}

test('a run taken as a file can be brought in again', async () => {
  const screen = await open('#/saves')
  await bring(screen, writeRun(runOf(['t1-look-pram'])).text)
  expect(screen.live()).toContain('The run is here')
  expect((await screen.run()).choices).toEqual(['t1-look-pram'])
})

test('a run that is here already is not written over', async () => {
  const screen = await open('#/saves', { saved: [runOf(['t1-look-pram'])] })
  await bring(screen, writeRun(runOf([])).text)
  expect(await screen.ports.saves.list()).toHaveLength(2)
  expect((await screen.ports.saves.find('r1'))?.run.choices).toEqual(['t1-look-pram'])
})

test.each([
  ['holiday photographs', 'not a run of Threshold'],
  ['{"threshold":1,"run":{"id":"a"', 'damaged'],
  ['{"threshold":1,"run":{"id":"a"}}', 'damaged'],
  ['{"threshold":9,"run":{}}', 'newer version'],
  [writeRun(runOf([], { case: 'family-q' })).text, 'a case that is not here'],
  [writeRun(runOf([], { start: '9/nowhere' })).text, 'damaged'],
])('a file that cannot be brought in is refused in plain words: %s', async (text, words) => {
  const screen = await open('#/saves')
  await bring(screen, text)
  const input = screen.root.querySelector('input[type=file]')
  expect(document.getElementById(input?.getAttribute('aria-describedby') ?? '')?.textContent).toContain(words)
  expect(input?.getAttribute('aria-invalid')).toBe('true')
  expect(await screen.ports.saves.list()).toHaveLength(0)
})

test('an older save is kept, and what is no longer offered is named', async () => {
  const old = runOf(['t1-look-pram', 't1-gone'], { storyVersion: 'older' })
  const screen = await open('#/play/r1', { saved: [old] })
  expect(screen.texts('.say .notice')[0]).toContain('“t1-gone”')
  expect(location.hash).not.toBe('#/play/r1')
  const list = await screen.ports.saves.list()
  expect(list).toHaveLength(2)
  expect(list.find((one) => one.run.id === 'r1')).toMatchObject({ run: old, continuedBy: list.find((one) => one.run.id !== 'r1')?.run.id })
})

test('a save is deleted only after a question', async () => {
  const screen = await open('#/saves', { saved: [runOf([])] })
  await screen.click(/^Delete:/)
  expect(await screen.ports.saves.list()).toHaveLength(1)
  const asked = document.getElementById(document.activeElement?.getAttribute('aria-describedby') ?? '')
  expect(asked?.textContent).toContain('Delete this save?')
  await screen.click('Keep it')
  expect(document.activeElement).toBe(screen.find(/^Delete:/))
  await screen.click(/^Delete:/)
  await screen.click(/^Delete it/)
  expect(await screen.ports.saves.list()).toHaveLength(0)
  expect(screen.live()).toContain('Deleted')
  expect(document.activeElement?.tagName).toBe('H1')
})

test('a deleted run does not come back from this tab', async () => {
  const screen = await open('#/play/r1', { saved: [runOf(['t1-look-pram'])] })
  for (const page of ['#/saves', '#/play/r1']) {
    history.replaceState(null, '', page)
    await act(() => void dispatchEvent(new PopStateEvent('popstate')))
    await settle()
    if (page !== '#/saves') break
    await screen.click(/^Delete:/)
    await screen.click(/^Delete it/)
  }
  expect(screen.root.textContent).toContain('no such run on this device')
  expect(await screen.ports.saves.list()).toHaveLength(0)
})

test('two saves of one day have names of their own', async () => {
  const screen = await open('#/saves')
  const at = ['2026-03-02T09:00:00.000Z', '2026-03-02T11:30:00.000Z']
  const list = at.map((started, i) => ({
    run: runOf([], { id: `r${i}` }),
    started,
    saved: started,
    chapter: 1,
    at: '2015-03-30T10:00',
    ended: false,
  }))
  const again = await open('#/saves', { ports: { saves: { ...screen.ports.saves, list: () => Promise.resolve(list) } } })
  const names = [...again.root.querySelectorAll('a.button')].map((one) => one.getAttribute('aria-label'))
  expect(new Set(names).size).toBe(2)
})

test('a run that another tab played on is kept apart, and it is said', async () => {
  const screen = await open('#/')
  const { saves } = screen.ports
  await saves.keep(runOf([]), { chapter: 1, at: '2015-03-30T10:00', ended: false })
  const played = await open('#/play/r1', { ports: { saves: { ...saves, apart: () => 'r2' } } })
  expect(played.texts('.say .notice')[0]).toContain('played on in another tab')
})

test('where nothing can be kept, play goes on and it is said once', async () => {
  const screen = await open('#/play/r1', { saved: [runOf([])] })
  expect(screen.texts('[role=alert]').join()).toContain('does not let us keep your place')
  const alert = screen.root.querySelector('[role=alert]')
  await act(() => go({ page: 'support' }))
  await settle()
  expect(screen.root.querySelector('[role=alert]')).toBe(alert)
  await act(() => go({ page: 'play', run: 'r1' }))
  await settle()
  await screen.click('Understood')
  expect(screen.texts('[role=alert]')).toEqual([])
  expect(document.activeElement?.tagName).toBe('H1')
  expect(screen.root.querySelector('.option')).not.toBeNull()
})

test('a run that is not here is said to be missing', async () => {
  const screen = await open('#/play/nothing')
  expect(screen.root.textContent).toContain('no such run on this device')
})

test('a story that fails leaves plain words, the run and ways on', async () => {
  quietly()
  const broken = { ...tiny, evidence: { ...tiny.evidence, chapters: [] } }
  const screen = await open('#/play/r1', { saved: [runOf([], { start: '1/as-reviewed' })], of: broken })
  expect(screen.root.textContent).toContain('Something went wrong here, not with you')
  expect(screen.find('To the title')).toBeDefined()
})

test('the title says plainly which cases are not there yet', async () => {
  const screen = await open('#/')
  expect(screen.texts('.case')).toHaveLength(3)
  expect(screen.texts('.case.family-u')[0]).toContain('Not here yet')
  expect(screen.find(/^Open Child Z/)).toBeDefined()
})
