// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import type { Run } from '../../src/core/run.ts'
import { DebriefScreen } from '../../src/ui/debrief/screen.tsx'
import { debriefWords } from '../../src/ui/debrief/words.ts'
import { played } from '../routes/route.ts'
import { listen, open, type Screen } from './screen.ts'

const words = debriefWords.knowledge
const { of, run } = played('child-z', 'strong')

afterEach(() => vi.useRealTimers())

const openKnowledge = () => {
  const saved: Run = { ...run, id: 'r1', review: { ratings: 'declined', step: 'knowledge' } }
  return open('#/debrief/r1', { saved: [saved], of, ports: { Debrief: DebriefScreen } })
}

async function slide(screen: Screen, to: number): Promise<void> {
  const slider = screen.root.querySelector<HTMLInputElement>('.scrub input')
  await act(() => {
    if (!slider) throw new Error('There is no slider')
    slider.value = String(to)
    slider.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

const date = (screen: Screen) => screen.texts('.turn h3')[0]
const onDay = async (screen: Screen, wanted: string) => {
  for (let at = 0; date(screen) !== wanted; at++) await slide(screen, at)
}

test('a day says who came to know what from whom, on both sides, and says it once', async () => {
  const screen = await openKnowledge()
  await slide(screen, 0)
  const heard = listen(screen)
  await onDay(screen, '14 December 2015')
  const turn = screen.texts('.turn')[0] ?? ''
  expect(turn).toMatch(/17:20, the MASH came to know of: The arrest, The bail condition, .*\(told by the personal adviser\)/)
  await vi.waitFor(() => expect(heard.at(-1)).toMatch(/^On 14 December 2015\. In this run: .*(?:the|The) MASH came to know of/))
  expect(screen.texts('.streets h3')).toEqual([words.mine, words.theirs])
})

test('what is only reported of a month is dated by the month, and its windows say so', async () => {
  const screen = await openKnowledge()
  await onDay(screen, 'December 2015')
  expect(screen.texts('.turn')[0]).toContain('The personal adviser knew of: The arrest (December 2015).')
  const [, theirs] = [...screen.root.querySelectorAll('.streets section')]
  expect(theirs?.querySelectorAll('.windows .within').length).toBeGreaterThan(0)
  expect(theirs?.querySelectorAll('.windows .not-stated').length).toBeGreaterThan(100)
})

test('what is reported of a year alone is not shown as new on every day of it', async () => {
  const { of, run } = played('family-u', 'as-reviewed')
  const saved: Run = { ...run, id: 'u1', review: { ratings: 'declined', step: 'knowledge' } }
  const screen = await open('#/debrief/u1', { saved: [saved], of, ports: { Debrief: DebriefScreen }, name: 'family-u' })
  await onDay(screen, '16 June 2006')
  expect(screen.texts('.turn')[0]).toContain(words.nothingReported)
  const [, theirs] = [...screen.root.querySelectorAll('.streets section')]
  expect(theirs?.querySelectorAll('.windows .within').length).toBeGreaterThan(0)
  expect(theirs?.querySelectorAll('.new')).toHaveLength(0)
})

test('lights only come on: a later day shows whoever an earlier day showed', async () => {
  const screen = await openKnowledge()
  const counts: number[] = []
  const last = Number(screen.root.querySelector<HTMLInputElement>('.scrub input')?.max)
  for (let at = 0; at <= last; at += 4) {
    await slide(screen, at)
    counts.push(screen.root.querySelectorAll('.streets section:first-child .held').length)
  }
  expect(counts).toEqual([...counts].sort((a, b) => a - b))
  expect(counts.at(-1)).toBeGreaterThan(counts[0] ?? 0)
})

test('the table says the same as the map, for one fact and for all', async () => {
  const screen = await openKnowledge()
  await screen.click(words.asTable)
  expect(screen.texts('.panes thead th')).toEqual([words.fact, words.mine, words.theirs])
  const select = screen.root.querySelector<HTMLSelectElement>('.who-knew select')
  await act(() => {
    if (select) select.value = 'bail-condition'
    select?.dispatchEvent(new Event('change', { bubbles: true }))
  })
  expect(screen.texts('.panes thead th')[0]).toBe(words.holders)
  const rows = screen.texts('.panes tbody tr')
  expect(rows.find((row) => row.includes('Housing options'))).toContain(words.states['reported-not-to'])
  await screen.click(words.asMap)
  expect(screen.texts('.streets section:first-child .dwelling')).toHaveLength(rows.length)
})

test('playing steps through the days from the first to the last, and pauses when asked', async () => {
  const screen = await openKnowledge()
  vi.useFakeTimers()
  const press = (name: string) => act(() => void screen.find(name)?.click())
  await press(words.play)
  const began = date(screen)
  expect(began).toBe('11 June 2015')
  await act(async () => void (await vi.advanceTimersByTimeAsync(20_000)))
  expect(date(screen)).not.toBe(began)
  await press(words.pause)
  const paused = date(screen)
  await act(async () => void (await vi.advanceTimersByTimeAsync(60_000)))
  expect(date(screen)).toBe(paused)
})
