import { describe, expect, test } from 'vitest'
import { debrief } from '../../src/core/debrief.ts'
import { recordOf } from '../../src/core/record.ts'
import { fieldIds, noteOf, sheetOf, suggested, textOf } from '../../src/ui/debrief/record-sheet.ts'
import { recordWords, requirements, standardsFor, type Standards } from '../../src/ui/debrief/record-words.ts'
import { play, runOf, tiny } from '../core/tiny.ts'

const choices = ['t1-look-pram', 't1-ring-school', 't1-also-manager', 't2-assess', 't2-note-visit', 't2-note-send']
const facts = recordOf(tiny.evidence, debrief(tiny.evidence, runOf(choices), play(choices)))
const field = (notes: Readonly<Record<string, string>>, id: string) =>
  sheetOf(facts, notes, '2026-03-02').fields.find((one) => one.id === id)?.text

describe('what is filled in', () => {
  test('type, title, date and description; never what only the learner can write', () => {
    const filled = suggested(facts, '2026-03-02')
    expect(fieldIds.filter((id) => filled[id] !== '')).toEqual(['title', 'type', 'date', 'description'])
    expect(field({}, 'date')).toBe('2 March 2026')
    expect(field({}, 'title')).toContain(tiny.evidence.title)
    for (const { title } of tiny.evidence.chapters) expect(field({}, 'description')).toContain(title)
  })

  test('what is left open has a prompt', () => {
    for (const { text, prompts, id } of sheetOf(facts, {}, '2026-03-02').fields)
      if (text === '') expect(prompts.length, id).toBeGreaterThan(0)
  })

  test('what the learner wrote stands, and what they emptied stays empty', () => {
    expect(field({ [noteOf('title')]: 'A morning with Threshold', [noteOf('learnt')]: ' I ring now. ' }, 'title')).toBe(
      'A morning with Threshold',
    )
    expect(field({ [noteOf('learnt')]: ' I ring now. ' }, 'learnt')).toBe('I ring now.')
    expect(field({ [noteOf('type')]: '' }, 'type')).toBe('')
    expect(field({ [noteOf('date')]: '' }, 'date')).toBe('')
  })
})

describe('what it bears on', () => {
  const titles = (audience: string) => sheetOf(facts, { [noteOf('audience')]: audience }, '').mapping.standards.map((one) => one.of.title)

  test('the standards are those of the one it is for', () => {
    expect(titles('registered')[0]).toContain('professional standards')
    expect(titles('student').join()).not.toContain('professional standards')
    expect(titles('supervisor').join()).toContain('practice supervisors')
    expect(titles('other')).toEqual([])
    expect(titles('nobody of these')).toEqual(titles('registered'))
  })

  test('what was taken away is gone from every form of it', () => {
    const all = sheetOf(facts, {}, '')
    const fewer = sheetOf(facts, { [noteOf('without')]: 'swe-4 swe-2.6' }, '')
    const items = (sheet: typeof all) => sheet.mapping.standards.flatMap((one) => one.items.map(({ text }) => text))
    expect(
      items(all)
        .filter((text) => !items(fewer).includes(text))
        .map((text) => text.split(' ')[0]),
    ).toEqual(['2.6', '4'])
  })

  test('every set of standards, and every demand on a record, has its address', () => {
    const references = [...Object.values(standardsFor).flatMap((all: readonly Standards[]) => all.map((one) => one.of)), ...requirements]
    for (const { address } of references) expect(address).toMatch(/^https:\/\/[\w.-]+\/\S*$/)
  })
})

test('as text it holds every field, in order, and says what it does not claim', () => {
  const text = textOf(sheetOf(facts, { [noteOf('learnt')]: 'I ring now.' }, '2026-03-02'))
  const at = fieldIds.map((id) => text.indexOf(`\n${recordWords.fields[id]}\n`))
  expect(at).toEqual([...at].sort((a, b) => a - b))
  expect(at[0]).toBeGreaterThan(0)
  expect(text).toContain(`${recordWords.fields.learnt}\nI ring now.`)
  expect(text).toContain(`${recordWords.fields.peer}\n${recordWords.blank}`)
  expect(text).toContain('One play-through is one activity')
  expect(text).toContain('not validated')
})
