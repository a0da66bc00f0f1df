import { clauses, type RecordFacts } from '../../core/record.ts'
import type { Review } from '../../core/run.ts'
import { plainDate } from '../dates.ts'
import {
  clauseWords,
  otherNote,
  recordWords as words,
  requirements,
  standardsFor,
  type Audience,
  type Reference,
  type Standards,
} from './record-words.ts'
import { debriefWords } from './words.ts'

/** The fields of the regulator's form; it asks for description and relevance, and for both impacts, in one box each. */
export const fieldIds = ['title', 'type', 'date', 'description', 'relevance', 'learnt', 'practice', 'people', 'peer'] as const
export type FieldId = (typeof fieldIds)[number]

/** A field as it is taken along; an empty text was left to the learner. */
export interface SheetField {
  readonly id: FieldId
  readonly name: string
  readonly text: string
  readonly prompts: readonly string[]
}

/** A set of standards, with what the learner kept of it, and the decisions that bear on each. */
export interface SheetStandards {
  readonly of: Reference
  readonly note?: string
  readonly items: readonly { readonly text: string; readonly because?: string }[]
}

/** A learning record as it is printed, put in a Word file and copied: all three are made from this. */
export interface Sheet {
  readonly title: string
  readonly lead: readonly string[]
  readonly fields: readonly SheetField[]
  readonly mapping: { readonly heading: string; readonly text: string; readonly standards: readonly SheetStandards[] }
  readonly claim: { readonly text: string; readonly references: readonly Reference[] }
  readonly footer: string
}

/** The notes of the review that belong to the record. They are kept with the run. */
export type Notes = NonNullable<Review['notes']>

/** The key of a note of the record among the notes of the review. */
export function noteOf(id: FieldId | 'audience' | 'without'): string {
  return `record-${id}`
}

/** Whom the record is for; a registered social worker where nothing was said. */
export function audienceOf(notes: Notes): Audience {
  const said = notes[noteOf('audience')]
  return (Object.keys(standardsFor) as Audience[]).find((one) => one === said) ?? 'registered'
}

/** What the learner took away from the mapping, by id. */
export function withoutOf(notes: Notes): readonly string[] {
  return (notes[noteOf('without')] ?? '').split(' ').filter((id) => id !== '')
}

/** What each field is filled in with before anybody has written in it. `date` is the civil date of the play, if known. */
export function suggested(facts: RecordFacts, date: string): Readonly<Record<FieldId, string>> {
  const topics = facts.topics.map((dial) => debriefWords.dials[dial])
  const { description: say } = words
  const description = [
    say.what(facts.title),
    ...(facts.replay ? [words.replay] : []),
    say.played(facts.whole, facts.chapters),
    say.decided(
      facts.decisions,
      facts.seats.map((seat) => seat.label),
    ),
    ...(facts.summedUp > 0 ? [say.summedUp(facts.summedUp)] : []),
    ...(facts.reasoned > 0 ? [say.reasoned(facts.reasoned)] : []),
    say.debrief,
    ...(topics.length > 0 ? [say.topics(topics)] : []),
    say.key,
  ]
  return {
    type: words.type,
    title: topics.length > 0 ? words.activityTitle(facts.title, topics) : words.activityNoTopics(facts.title),
    date,
    description: description.join(' '),
    relevance: '',
    learnt: '',
    practice: '',
    people: '',
    peer: '',
  }
}

/** One line of the mapping that the learner can keep or take away. */
export interface MappingItem {
  readonly id: string
  readonly text: string
  readonly because: readonly string[]
}

/** What of a set of standards this run bears on. */
export function itemsOf(standards: Standards, facts: RecordFacts): MappingItem[] {
  if (standards.id === 'standards')
    return clauses.flatMap((clause) => {
      const bearing = facts.bearings.find((one) => one.clause === clause)
      const because = bearing?.decisions.map(({ title }) => title) ?? []
      return bearing ? [{ id: `swe-${clause}`, text: `${clause}  ${clauseWords[clause]}`, because }] : []
    })
  return standards.capabilities
    .filter(({ dial }) => dial === undefined || facts.topics.includes(dial))
    .map(({ id, text }) => ({ id, text, because: [] }))
}

/** The record of a run with what the learner wrote. Pure: the same facts and notes give the same sheet. */
export function sheetOf(facts: RecordFacts, notes: Notes, date: string): Sheet {
  const filled = suggested(facts, date)
  const audience = audienceOf(notes)
  const without = withoutOf(notes)
  return {
    title: words.title,
    lead: audience === 'other' ? [otherNote] : [],
    fields: fieldIds.map((id) => {
      const text = (notes[noteOf(id)] ?? filled[id]).trim()
      return {
        id,
        name: words.fields[id],
        text: id === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text) ? plainDate(text) : text,
        prompts: words.prompts[id],
      }
    }),
    mapping: {
      heading: words.mapping.heading,
      text: words.mapping.own,
      standards: standardsFor[audience].map((standards: Standards) => ({
        of: standards.of,
        ...(standards.note === undefined ? {} : { note: standards.note }),
        items: itemsOf(standards, facts)
          .filter(({ id }) => !without.includes(id))
          .map(({ text, because }) => ({ text, ...(because.length > 0 ? { because: words.mapping.because(because) } : {}) })),
      })),
    },
    claim: { text: words.claim, references: requirements },
    footer: words.footer(facts.storyVersion, facts.keyVersion),
  }
}

/** The sheet as plain text, to paste into a form or keep as a file. */
export function textOf(sheet: Sheet): string {
  const blocks = [
    sheet.title,
    ...sheet.lead,
    ...sheet.fields.map((field) => `${field.name}\n${field.text || words.blank}`),
    ...(sheet.mapping.standards.length > 0 ? [`${sheet.mapping.heading}\n${sheet.mapping.text}`] : []),
    ...sheet.mapping.standards.map((one) =>
      [
        one.of.title,
        one.of.address,
        ...(one.note === undefined ? [] : [one.note]),
        ...one.items.map(({ text, because }) =>
          because === undefined ? `- ${text}` : `- ${text} ${words.mapping.decisions}: ${because}.`,
        ),
      ].join('\n'),
    ),
    [sheet.claim.text, ...sheet.claim.references.map(({ title, address }) => `- ${title}: ${address}`)].join('\n'),
    sheet.footer,
  ]
  return `${blocks.join('\n\n')}\n`
}
