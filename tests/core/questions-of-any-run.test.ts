import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { caseNames } from '../../src/check/vite-plugin.ts'
import { debrief, type Debrief } from '../../src/core/debrief.ts'
import { questionsOf, type Question } from '../../src/core/questions.ts'
import { sequence, type Aside, type Run } from '../../src/core/run.ts'
import { openPlaythrough, type Case } from '../../src/playthrough.ts'
import { questionText } from '../../src/ui/debrief/question-words.ts'
import { reasons } from '../../src/ui/words.ts'
import { caseOf } from '../routes/route.ts'
import { runOf, tiny } from './tiny.ts'

interface Walk {
  readonly run: Run
  readonly found: Debrief
  readonly questions: readonly Question[]
}

/** A run that takes whatever comes, sums a scene up now and then, and says something of half its decisions. */
function walk(of: Case, start: string, seed: number): Walk {
  const next = sequence(seed, 1)
  const base = runOf([], { case: of.evidence.case, storyVersion: of.storyVersion, keyVersion: of.evidence.keyVersion, start, seed })
  const { playthrough } = openPlaythrough(of, base)
  while (!playthrough.moment.ended) {
    const { moment } = playthrough
    if (moment.canSkip && next() < 0.03) playthrough.skip()
    else {
      const choice = moment.offered[Math.floor(next() * moment.offered.length)]?.id ?? ''
      const decision = of.evidence.decisions.find((one) => one.options.some((option) => option.id === choice))
      if (decision && next() < 0.5) playthrough.note(aside(decision.id, moment.index, next))
      playthrough.choose(choice)
    }
  }
  const found = debrief(of.evidence, playthrough.run, playthrough.moments)
  return { run: playthrough.run, found, questions: questionsOf(found, playthrough.moments) }
}

function aside(decision: string, at: number, next: () => number): Aside {
  const reason = reasons[Math.floor(next() * reasons.length)]?.[0] ?? 'rule'
  return { at, decision, reason, confidence: 1 + Math.floor(next() * 5) }
}

const names = caseNames(path.resolve(import.meta.dirname, '../..'))
const walks = (of: Case, starts: readonly string[], each: number) =>
  starts.flatMap((start) => Array.from({ length: each }, (_, seed) => walk(of, start, seed)))

/** From the beginning, and from each chapter's last start. */
function startsOf({ evidence }: Case): string[] {
  return ['whole', ...evidence.chapters.map((one) => `${one.number}/${one.starts.at(-1)?.id ?? ''}`)]
}

const sampled = names.map((name) => {
  const of = caseOf(name)
  return [name, of, walks(of, startsOf(of), 10)] as const
})

describe.each([['tiny', tiny, walks(tiny, ['whole'], 60)], ...sampled] as const)('B11: any run of %s', (_name, of, all) => {
  test('is asked at least three questions and at most six, no two the same', () => {
    for (const { questions } of all) {
      expect(questions.length).toBeGreaterThanOrEqual(3)
      expect(questions.length).toBeLessThanOrEqual(6)
      expect(new Set(questions.map((one) => one.id)).size).toBe(questions.length)
    }
  })

  test('is asked about its own facts, dates and decisions alone', () => {
    for (const { found, questions } of all)
      for (const one of questions) {
        for (const fact of one.facts) expect(found.known.map((known) => known.fact)).toContain(fact)
        for (const id of one.decisions) expect([...found.cards, ...found.skipped].map((card) => card.id)).toContain(id)
        for (const date of one.dates) expect(date >= found.from && date <= found.to, `${one.id} ${date}`).toBe(true)
      }
  })

  test('is asked a particular question before any general one', () => {
    for (const { questions } of all) {
      const first = questions.findIndex((one) => one.subject.kind === 'general')
      if (first >= 0) expect(questions.slice(first).every((one) => one.subject.kind === 'general')).toBe(true)
    }
  })

  test('is asked in whole words that name no band and blame nobody', () => {
    for (const { questions } of all)
      for (const one of questions) {
        const text = questionText(one, of.evidence)
        expect(text).toMatch(/\?$/)
        expect(text).not.toMatch(/undefined|NaN|\[object|“”|\s{2}/)
        const own = text.replace(/“[^”]*”/g, '')
        expect(own).not.toMatch(
          /\b(?:weak|strong|unsafe|over-?reach|defensible|wrong|fail\w*|mistake\w*|should have|why did(?:n't)? you)\b/i,
        )
      }
  })

  test('is asked the same when it is replayed', () => {
    for (const { run, found, questions } of all.slice(0, 8)) {
      const { playthrough } = openPlaythrough(of, structuredClone(run))
      const again = debrief(of.evidence, playthrough.run, playthrough.moments)
      expect(JSON.stringify(again)).toBe(JSON.stringify(found))
      expect(JSON.stringify(questionsOf(again, playthrough.moments))).toBe(JSON.stringify(questions))
    }
  })
})

test.each(sampled)('B9: whatever a run of %s did, each condition it met names decisions and choices of that run', (_name, _of, all) => {
  expect(all.some(({ found }) => found.conditions.length > 0)).toBe(true)
  for (const { run, found } of all)
    for (const condition of found.conditions) {
      expect(condition.pressed.every((id) => found.cards.some((card) => card.id === id))).toBe(true)
      for (const answer of condition.answers) expect(run.choices.includes(answer.choice)).toBe(answer.taken)
    }
})

test.each(sampled)('B8: some run of %s meets an outcome that came apart', (_name, _of, all) => {
  expect(all.some(({ found }) => found.cards.some((card) => card.outcome?.apart === true))).toBe(true)
})
