import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { caseNames } from '../../src/check/vite-plugin.ts'
import { debrief, type Debrief } from '../../src/core/debrief.ts'
import { questionsOf, type Question } from '../../src/core/questions.ts'
import type { Run } from '../../src/core/run.ts'
import { openPlaythrough, type Case, type Playthrough } from '../../src/playthrough.ts'
import { questionText } from '../../src/ui/debrief/question-words.ts'
import { caseOf } from '../routes/route.ts'
import { tiny } from './tiny.ts'
import { startsOf, walks } from './walk.ts'

const names = caseNames(path.resolve(import.meta.dirname, '../..'))

interface Asked {
  readonly run: Run
  readonly found: Debrief
  readonly questions: readonly Question[]
}

const asked = (all: readonly Playthrough[], of: Case): Asked[] =>
  all.map(({ run, moments }) => {
    const found = debrief(of.evidence, run, moments)
    return { run, found, questions: questionsOf(found, moments) }
  })

const sampled = names.map((name) => {
  const of = caseOf(name)
  return [name, of, asked(walks(of, startsOf(of), 10), of)] as const
})

describe.each([['tiny', tiny, asked(walks(tiny, ['whole'], 60), tiny)], ...sampled] as const)('B11: any run of %s', (_name, of, all) => {
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
