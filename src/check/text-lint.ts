import type { Evidence } from '../core/evidence.ts'
import { avoidWords } from './avoid-words.ts'
import { lawTerms } from './law-terms.ts'
import type { EvidencePath } from './evidence.ts'
import { oldestReader, readingAge, wordsOf } from './reading-age.ts'
import type { Slip } from './slip.ts'

/** A piece of text that people read: where it stands, on which day it is said, and whether somebody says it. */
export interface Passage {
  readonly file: string
  readonly line: number
  readonly text: string
  /** The day in the case; absent where the text stands outside it, and may name what is in force now. */
  readonly date?: string
  readonly speech: boolean
}

/** Instructions shorter than this say nothing about a reading age. */
const fewestWords = 12

/** What each line of the stories' files says, dated by the last `at()` of its knot or of those before it. */
export function inkPassages(file: string, text: string): Passage[] {
  let date: string | undefined
  let inDocument = false
  return text.split(/\r?\n/).flatMap((source, at): Passage[] => {
    const line = source.replace(/\/\/.*$/, '')
    if (/~\s*document\(/.test(line)) inDocument = true
    if (/~\s*document_ends\(/.test(line)) inDocument = false
    date = /~\s*at\(\s*"(\d{4}-\d{2}-\d{2})"/.exec(line)?.[1] ?? date
    if (/^\s*(~|=|LIST|VAR|CONST|INCLUDE|EXTERNAL|-\s*else:|\{|\}|->|-\s*\w+:)/.test(line)) return []
    const said = /^\s*[*+]/.test(line) ? (/\[([^\]#]*)/.exec(line)?.[1] ?? '') : line.replace(/(?<!\\)#.*$/, '')
    const words = said
      .replace(/\{[^}]*\}/g, ' ')
      .replace(/->\s*\w+/g, ' ')
      .replace(/^\s*[-*+\s]+(\(\w+\))?/, '')
      .trim()
    const tagged = /#\s*(?!q:|id:|slots:|takes:)[a-z_]+:\s*[a-z]+/.test(line)
    return words
      ? [
          {
            file,
            line: at + 1,
            text: words,
            speech: tagged || /^\s*[*+]/.test(line) || inDocument || /["“]/.test(words),
            ...(date === undefined ? {} : { date }),
          },
        ]
      : []
  })
}

/** What the evidence file says on the day of a decision; what was found or holds now may name later things. */
export function evidencePassages(evidence: Evidence, file: string, lineOf: (at: EvidencePath) => number): Passage[] {
  return evidence.decisions.flatMap((decision, i) => {
    const passage = (text: string, at: EvidencePath): Passage => ({ file, line: lineOf(at), text, speech: false, date: decision.date })
    const path = ['decisions', i] as const
    return [
      passage(decision.title, [...path, 'title']),
      passage(decision.rule, [...path, 'rule']),
      ...decision.knownThen.map((text, j) => passage(text, [...path, 'knownThen', j])),
      ...decision.options.flatMap((option, j) => [
        passage(option.attractive, [...path, 'options', j, 'attractive']),
        passage(option.missed, [...path, 'options', j, 'missed']),
      ]),
    ]
  })
}

/** Words to avoid, and terms of law named before or after their time. */
export function lintWords(passages: readonly Passage[]): Slip[] {
  return passages.flatMap(({ file, line, text, date, speech }) => [
    ...avoidWords.flatMap(({ pattern, instead, inSpeech }): Slip[] => {
      const found = inSpeech && speech ? null : pattern.exec(text)
      return found
        ? [{ file, line, reason: 'text/avoid-word', words: `"${found[0]}": write ${instead} (practice framework, section 6)` }]
        : []
    }),
    ...lawTerms.flatMap(({ pattern, name, from, to, source }): Slip[] => {
      const found = date === undefined ? null : pattern.exec(text)
      if (!found || date === undefined) return []
      if (from !== undefined && date < from)
        return [
          {
            file,
            line,
            reason: 'text/before-its-date',
            words: `"${found[0]}" on ${date}: ${name} dates from ${from} (practice framework, ${source}); say what held that day`,
          },
        ]
      if (to !== undefined && date > to)
        return [
          {
            file,
            line,
            reason: 'text/after-its-date',
            words: `"${found[0]}" on ${date}: ${name} ended on ${to} (practice framework, ${source}); say what took its place`,
          },
        ]
      return []
    }),
  ])
}

/** Instructions that ask for an older reader than the product allows. */
export function lintReadingAge(passages: readonly Passage[]): Slip[] {
  return passages.flatMap(({ file, line, text }): Slip[] => {
    const age = wordsOf(text).length < fewestWords ? undefined : readingAge(text)
    return age === undefined || age <= oldestReader
      ? []
      : [
          {
            file,
            line,
            reason: 'text/reading-age',
            words: `reads at about ${Math.round(age)} years (${oldestReader} is the most): shorter sentences, shorter words: "${text.slice(0, 70)}…"`,
          },
        ]
  })
}

/** Ink variables that are set and never read, and facts that nothing asks about. */
export function lintUnused(
  sources: ReadonlyMap<string, string>,
  evidence: Evidence,
  seed: { readonly file: string; readonly lineOf: (at: EvidencePath) => number },
): Slip[] {
  const code = [...sources.values()].map((text) => text.replace(/\/\/.*$/gm, '')).join('\n')
  const variables = [...sources].flatMap(([file, text]) =>
    text.split(/\r?\n/).flatMap((line, at): Slip[] => {
      const name = /^\s*VAR\s+(\w+)/.exec(line)?.[1]
      if (name === undefined) return []
      // Read: anywhere but in its own declaration, or as the left side of an assignment.
      const read = code
        .replace(new RegExp(`^\\s*VAR\\s+${name}\\b`, 'm'), '')
        .replace(new RegExp(`~\\s*${name}\\s*(?:=(?!=)|\\+=|-=)`, 'g'), '')
      if (new RegExp(`\\b${name}\\b`).test(read)) return []
      return [
        {
          file,
          line: at + 1,
          reason: 'text/unused-variable',
          words: `${name} is set and never read; a telling that no later line reads is an event, not a variable`,
        },
      ]
    }),
  )
  const asked = new Set([
    ...evidence.actions.flatMap((one) => [...one.openedBy, ...one.needs]),
    ...[...evidence.needs, ...evidence.harmless, ...evidence.unsafe].map((one) => one.fact),
    ...evidence.revisions.map((one) => one.fact),
    ...evidence.decisions.flatMap((one) =>
      [...one.supported, ...one.options.flatMap((option) => option.bands)].flatMap(({ when }) => [
        ...(when?.held ?? []),
        ...(when?.lacking ?? []),
      ]),
    ),
  ])
  const heard = (fact: string) => new RegExp(`\\b(?:learn|tell|told_by)\\([^)]*\\b${fact.replaceAll('-', '_')}\\s*\\)`).test(code)
  const facts = evidence.facts.flatMap((fact, i): Slip[] => {
    const slip = (reason: string, words: string) => ({ file: seed.file, line: seed.lineOf(['facts', i]), reason: `text/${reason}`, words })
    if (!asked.has(fact.id))
      return [slip('unused-fact', `no action, need, pair, band or supported rung asks about "${fact.id}"; use it or take it out`)]
    return heard(fact.id) ? [] : [slip('fact-never-heard', `nobody learns or is told "${fact.id}" in the story; use it or take it out`)]
  })
  return [...variables, ...facts]
}
