import { expect, test } from 'vitest'
import { ranked, startingPoint } from '../../src/core/run.ts'
import { offers, openStory, replay, StoryFault } from '../../src/core/story.ts'
import { play, tiny } from './tiny.ts'

const whole = startingPoint(tiny.evidence, 'whole')
const route = ['t1-look-pram', 't1-ring-school', 't1-also-manager', 't2-assess', 't2-note-visit', 't2-note-send']

test('R2: played a step at a time or replayed, the moments are the same, byte for byte', () => {
  const live = openStory(tiny.story, whole)
  const stepped = [live.moment, ...route.map((choice) => live.choose(choice))]
  expect(JSON.stringify(play(route))).toBe(JSON.stringify(stepped))
  expect(JSON.stringify(play(route))).toBe(JSON.stringify(play(route)))
})

test('R2: a story begun again, from here or elsewhere, tells what one just opened tells', () => {
  const elsewhere = startingPoint(tiny.evidence, '2/school-rung')
  const live = openStory(tiny.story, whole)
  for (const choice of route) live.choose(choice)
  expect(JSON.stringify(live.restart(elsewhere))).toBe(JSON.stringify(openStory(tiny.story, elsewhere).moment))
  live.choose(live.moment.offered[0]?.id ?? '')
  const again = [live.restart(whole), ...route.map((choice) => live.choose(choice))]
  expect(JSON.stringify(again)).toBe(JSON.stringify(play(route)))
})

test('R3: a choice that is no longer offered ends the replay there and is named', () => {
  const { moments, lost } = replay(tiny.story, whole, ['t1-look-pram', 't1-gone', 't2-assess'])
  expect(lost).toEqual({ at: 1, choice: 't1-gone' })
  expect(moments).toHaveLength(2)
})

test('R4: the seed orders options, and orders them the same each time', () => {
  const items = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }))
  expect(ranked(items, 3)).toEqual(ranked(items, 3))
  const firsts = new Set(Array.from({ length: 60 }, (_, seed) => ranked(items, seed)[0]?.id))
  expect([...firsts].sort()).toEqual(items.map(({ id }) => id))
})

test('R4: an option keeps its place among the others when one is taken away', () => {
  const items = ['ring', 'visit', 'wait', 'write', 'ask'].map((id) => ({ id }))
  for (let seed = 0; seed < 40; seed++) {
    const order = ranked(items, seed).map((one) => one.id)
    const fewer = ranked(
      [...items].reverse().filter((one) => one.id !== 'wait'),
      seed,
    ).map((one) => one.id)
    expect(fewer).toEqual(order.filter((id) => id !== 'wait'))
  }
})

test('R4: over the seeds each option stands first about as often as any other', () => {
  const items = ['t1-ring-school', 't1-book-visit', 't1-wait', 't1-ask'].map((id) => ({ id }))
  const firsts = new Map<string, number>()
  for (let seed = 0; seed < 2000; seed++) {
    const first = ranked(items, seed)[0]?.id ?? ''
    firsts.set(first, (firsts.get(first) ?? 0) + 1)
  }
  for (const item of items) expect(firsts.get(item.id)).toSatisfy((n: number) => n > 430 && n < 570)
})

test('R6: a scene can be summed up by a recorded choice, and only the scene that is being played', () => {
  const moments = play(['skip:t1-door'])
  expect(moments[1]?.lines.map((line) => line.text)).toContain('Nobody was rung from the doorstep.')
  const first = play([])[0]
  expect(first && offers(first, 'skip:t2-call')).toBe(false)
})

test('a chapter played alone starts from what it states and ends with itself', () => {
  const alone = play(['skip:t1-door'], '1/as-reviewed')
  expect(alone.at(-1)?.ended).toBe(true)
  const second = play([], '2/school-rung')
  expect(second[0]?.lines.map((line) => line.text)).toContain('"The health visitor rang us on Monday about the visit."')
})

test('an unknown starting point and a choice that is not offered are refused in words', () => {
  expect(() => startingPoint(tiny.evidence, '9/nowhere')).toThrow('tiny has no starting point "9/nowhere"')
  expect(() => openStory(tiny.story, whole).choose('t9-none')).toThrow(StoryFault)
})

test("a line knows who speaks it and how they look; a paper's lines know their paper", () => {
  const [first] = play([])
  expect(first?.lines[1]).toEqual({ text: '"It isn\'t a good morning," she says.', speaker: 'mina', expression: 'guarded' })
  expect(first?.cast).toEqual([{ person: 'mina', expression: 'guarded', via: 'room' }])
  expect(first?.question).toBe('What do you do at the door?')
  const paper = play([], '2/as-reviewed')[0]?.lines.filter((line) => line.document === 'duty-sheet')
  expect(paper?.map((line) => line.text)).toEqual(['Duty sheet', '2 April 2015, initialled', 'An old order is on the file. No date.'])
})

test('choices keep their kinds and what they take', () => {
  const [first] = play([])
  expect(first?.offered.map(({ id, kind, takes }) => [id, kind, takes])).toEqual([
    ['t1-look-pram', 'look', undefined],
    ['t1-ask-seen', 'ask', undefined],
    ['t1-ring-school', 'option', undefined],
    ['t1-book-visit', 'option', 6],
  ])
})

test('a step that passes through two places has a view for each, with its own people and hour', () => {
  const moment = play(['t1-book-visit']).at(-1)
  expect(moment?.views.map(({ from, scene, place, at }) => [from, scene, place, at])).toEqual([
    [0, 't1-door', 'front-door', '2015-03-30T10:00'],
    [1, 't2-call', 'duty-desk', '2015-04-02T15:00'],
  ])
  expect(moment?.views.map((view) => view.cast.map((one) => one.person))).toEqual([['mina'], ['ruth']])
  expect(play([])[0]?.views).toHaveLength(1)
})

test('C6: nobody stays on the telephone overnight', () => {
  const rung = ['t1-ring-school', 't1-also-no']
  const calling = (choices: readonly string[]) =>
    play(choices)
      .at(-1)
      ?.cast.filter((one) => one.via === 'phone')
      .map((one) => one.person)
  expect(calling(rung)).toEqual(['ruth'])
  expect(calling([...rung, 't2-assess'])).toEqual(['ruth'])
  expect(calling([...rung, 't2-wait'])).toEqual([])
})
