import type { Evidence } from '../core/evidence.ts'
import type { EvidencePath } from './evidence.ts'

/** A piece of text that people read: where it stands, on which day it is said, and which part of it nobody in the case says. */
export interface Passage {
  readonly file: string
  readonly line: number
  readonly text: string
  /** What is left without speech, papers and choices, which are in the words of people. */
  readonly narrated: string
  /** The day in the case; absent where the text stands outside it, and may name what is in force now. */
  readonly date?: string
}

/** What each line of a story file says, dated by the last `at()` above it. */
export function inkPassages(file: string, source: string): Passage[] {
  const passages: Passage[] = []
  let [date, inDocument, depth] = ['', false, 0]
  for (const [at, written] of source.split(/\r?\n/).entries()) {
    const line = written.replace(/(?<!:)\/\/.*$/, '')
    const add = (text: string, narrated: string) => {
      if (/\p{L}/u.test(text)) passages.push({ file, line: at + 1, text, narrated, ...(date && { date }) })
    }
    date = /~\s*at\(\s*"(\d{4}-\d{2}-\d{2})"/.exec(line)?.[1] ?? date
    if (/~\s*document\(/.test(line)) inDocument = true
    if (/~\s*document_ends\(/.test(line)) inDocument = false
    const inside = depth > 0
    depth += count(line, '{') - count(line, '}')
    for (const [, words = ''] of line.matchAll(/#\s*(?:q|name|role|sentence):([^#]*)/g)) add(words.trim(), words)
    const promised = /~\s*promise\(\s*"[^"]*"\s*,\s*"([^"]*)"/.exec(line)?.[1]
    if (promised) add(promised, promised)
    if (/^\s*(~|=|LIST\b|VAR\b|CONST\b|INCLUDE\b|EXTERNAL\b|TODO\b)/.test(line)) continue
    const choice = /^\s*[*+]/.test(line)
    const text = choice ? tidy(/\[([^\]#]*)/.exec(line)?.[1] ?? '') : tidy(spokenOf(line.replace(/(?<!\\)#.*$/, ''), inside))
    add(text, choice || inDocument ? '' : outsideQuotes(text))
  }
  return passages
}

/** A line without what steers it: conditions, labels and diverts. `inside`: between the braces of a condition. */
function spokenOf(line: string, inside: boolean): string {
  const branch = inside ? line.replace(/^\s*-(?!>)\s*[^"“:]*:(?!\w)/, ' ') : line
  let text = branch.replace(/^\s*(?:-(?!>)\s*)*(?:\(\w+\))?/, '')
  for (let before = ''; before !== text;) {
    before = text
    text = text.replace(/\{([^{}]*)\}/g, (_, inner: string) => alternatives(inner))
  }
  return text
    .replace(/\{[^:}]*:?/g, ' ')
    .replaceAll('}', ' ')
    .replace(/->\s*[\w.]*/g, ' ')
    .replaceAll('<>', ' ')
}

/** What may stand where inline braces are: all of it, as any of it may be read. A value printed has no words of its own. */
function alternatives(inner: string): string {
  const at = inner.indexOf(':')
  if (at < 0 && !inner.includes('|')) return ' '
  return ` ${inner
    .slice(at + 1)
    .replace(/^[&!~]/, '')
    .split('|')
    .join(' ')} `
}

function tidy(text: string): string {
  return text.replaceAll('\\', '').replace(/\s+/g, ' ').trim()
}

/** What stands outside quotation marks; one that is not closed runs to the end. */
export function outsideQuotes(text: string): string {
  return text.replace(/["“][^"”]*["”]?/g, ' ')
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1
}

type LineOf = (at: EvidencePath) => number

/** Everything of an evidence file that people read, in play or in the debrief. What is said of the day of a decision has its date. */
export function evidencePassages(evidence: Evidence, file: string, lineOf: LineOf): Passage[] {
  const passages: Passage[] = []
  const add = (text: string | undefined, at: EvidencePath, date?: string) => {
    if (text !== undefined) passages.push({ file, line: lineOf(at), text, narrated: outsideQuotes(text), ...(date && { date }) })
  }
  for (const key of ['title', 'status'] as const) add(evidence[key], [key])
  for (const [i, one] of evidence.findings.entries()) {
    add(one.text, ['findings', i, 'text'])
    add(one.use?.context, ['findings', i, 'use', 'context'])
  }
  for (const [i, one] of evidence.sources.entries()) add(one.note, ['sources', i, 'note'])
  for (const [i, one] of evidence.timeline.entries()) add(one.text, ['timeline', i, 'text'])
  for (const [i, one] of evidence.holders.entries()) for (const key of ['label', 'said', 'role'] as const) add(one[key], ['holders', i, key])
  for (const [i, one] of evidence.facts.entries()) {
    for (const key of ['label', 'short'] as const) add(one[key], ['facts', i, key], one.from)
    for (const [j, { note }] of one.reported.entries()) add(note, ['facts', i, 'reported', j, 'note'])
  }
  for (const [i, one] of evidence.clocks.entries()) for (const key of ['label', 'text'] as const) add(one[key], ['clocks', i, key])
  for (const [i, one] of evidence.chapters.entries()) {
    add(one.title, ['chapters', i, 'title'])
    for (const [j, { label }] of one.starts.entries()) add(label, ['chapters', i, 'starts', j, 'label'])
  }
  for (const [i, one] of evidence.endings.entries()) for (const key of ['title', 'text'] as const) add(one[key], ['endings', i, key])
  for (const [i, one] of evidence.actions.entries()) {
    add(one.label, ['actions', i, 'label'])
    add(one.reported.words, ['actions', i, 'reported', 'words'])
    if (one.limit.kind === 'target') add(one.limit.why, ['actions', i, 'limit', 'why'])
  }
  for (const [i, one] of evidence.needs.entries())
    add(one.rule, ['needs', i, 'rule'], evidence.decisions.find(({ id }) => id === one.by.decision)?.date)
  for (const [i, decision] of evidence.decisions.entries()) {
    const at = ['decisions', i] as const
    for (const key of ['title', 'rule'] as const) add(decision[key], [...at, key], decision.date)
    for (const [j, text] of decision.knownThen.entries()) add(text, [...at, 'knownThen', j], decision.date)
    for (const key of ['happened', 'now'] as const) add(decision[key], [...at, key])
    add(decision.composite?.why, [...at, 'composite', 'why'])
    for (const [j, one] of decision.outcomes.entries()) add(one.text, [...at, 'outcomes', j, 'text'])
    for (const [j, option] of decision.options.entries())
      for (const key of ['attractive', 'missed'] as const) add(option[key], [...at, 'options', j, key], decision.date)
  }
  for (const [i, one] of evidence.conditions.entries()) for (const key of ['label', 'text'] as const) add(one[key], ['conditions', i, key])
  return passages
}

/** What is read before a case and each of its chapters: instructions, whose reading age is bounded. */
export function introductionOf(evidence: Evidence, file: string, lineOf: LineOf): Passage[] {
  const passage = (text: string, at: EvidencePath): Passage => ({ file, line: lineOf(at), text, narrated: outsideQuotes(text) })
  return [
    passage(evidence.lead, ['lead']),
    passage(evidence.content, ['content']),
    ...evidence.chapters.flatMap((chapter, i) => [
      passage(chapter.summary, ['chapters', i, 'summary']),
      passage(chapter.content, ['chapters', i, 'content']),
    ]),
  ]
}

/** The words of the interface: what stands between quotation marks in a file of words. */
export function interfacePassages(file: string, source: string): Passage[] {
  return source.split(/\r?\n/).flatMap((line, at): Passage[] =>
    [...line.replace(/^\s*(?:\/\/|\*|\/\*).*$/, '').matchAll(/'((?:[^'\\]|\\.)*)'|`([^`]*)`/g)].map(([, quoted, template]) => {
      const text = (quoted ?? template ?? '').replace(/\$\{[^}]*\}/g, 'it').replaceAll("\\'", "'")
      return { file, line: at + 1, text, narrated: outsideQuotes(text) }
    }),
  )
}
