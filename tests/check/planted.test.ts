import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { buildCase } from '../../src/check/case.ts'
import { exploreCase } from '../../src/check/explore.ts'
import { Places } from '../../src/check/places.ts'
import { reasons } from '../../src/check/reasons.ts'
import { listSlips } from '../../src/check/slip.ts'
import { walkCase } from '../../src/check/walks.ts'
import { tinyRoot } from './spoiled-case.ts'

// Who plants what. A reason of the kit without a line here does not compile; a line whose file plants no such fault fails.
const planted: Readonly<Record<keyof typeof reasons, string>> = {
  'ink/error': 'compile.test.ts',
  'ink/warning': 'compile.test.ts',
  'ink/todo': 'compile.test.ts',
  'story/no-choice-id': 'compile.test.ts',
  'story/choice-id-form': 'compile.test.ts',
  'story/duplicate-choice': 'compile.test.ts',
  'story/loose-choice-text': 'planted-story.test.ts',
  'story/sticky-choice': 'compile.test.ts',
  'story/unknown-tag': 'compile.test.ts',
  'story/unknown-speaker': 'compile.test.ts',
  'story/unknown-look': 'compile.test.ts',
  'story/wrong-list': 'compile.test.ts',
  'story/other-scene': 'compile.test.ts',
  'story/no-skip': 'compile.test.ts',
  'story/no-entry': 'planted-story.test.ts',
  'story/unknown-entry': 'compile.test.ts',
  'story/incomplete-entry': 'planted-story.test.ts',
  'story/thin-sentence': 'planted-story.test.ts',
  'story/untitled-document': 'planted-story.test.ts',
  'story/open-document': 'planted-story.test.ts',
  'story/chance': 'planted-story.test.ts',
  'story/turn-count': 'planted-story.test.ts',
  'story/fraction': 'planted-story.test.ts',
  'story/tally': 'planted-story.test.ts',
  'story/dead-end': 'planted-story.test.ts',
  'story/once-only-trap': 'planted-story.test.ts',
  'story/fault': 'planted-story.test.ts',
  'story/warning': 'explore.test.ts',
  'story/endless': 'explore.test.ts',
  'story/cycle': 'planted-story.test.ts',
  'story/time-runs-back': 'planted-story.test.ts',
  'story/crosses-chapter': 'explore.test.ts',
  'story/not-provable': 'explore.test.ts',
  'story/unreachable-choice': 'planted-story.test.ts',
  'story/unreachable-scene': 'planted-story.test.ts',
  'story/unreachable-document': 'planted-story.test.ts',
  'story/unreachable-ending': 'planted-story.test.ts',
  'story/long-save': 'planted-story.test.ts',
  'story/save-differs': 'planted-story.test.ts',
  'play/dead-end': 'walks.test.ts',
  'play/fault': 'walks.test.ts',
  'play/never-offered': 'walks.test.ts',
  'play/long-stretch': 'planted-story.test.ts',
  'play/long-list': 'planted-story.test.ts',
  'play/unclosed-list': 'planted-story.test.ts',
  'play/undated': 'planted-story.test.ts',
  'play/early-fact': 'planted-story.test.ts',
  'play/early-holder': 'planted-story.test.ts',
  'play/early-decision': 'walks.test.ts',
  'play/other-scene': 'walks.test.ts',
  'play/other-seat': 'walks.test.ts',
  'play/other-chapter': 'planted-story.test.ts',
  'walk/rare-ending': 'honesty.test.ts',
  'evidence/no-file': 'planted-evidence.test.ts',
  'evidence/unknown-key': 'evidence.test.ts',
  'evidence/missing': 'evidence.test.ts',
  'evidence/not-text': 'evidence.test.ts',
  'evidence/wrong-value': 'evidence.test.ts',
  'evidence/no-source': 'planted-evidence.test.ts',
  'evidence/undated-fact': 'planted-evidence.test.ts',
  'evidence/no-content-note': 'planted-evidence.test.ts',
  'evidence/too-much-carried': 'planted-evidence.test.ts',
  'evidence/duplicate-id': 'evidence.test.ts',
  'evidence/unknown-fact': 'evidence.test.ts',
  'evidence/unknown-finding': 'evidence.test.ts',
  'evidence/unknown-source': 'evidence.test.ts',
  'evidence/unknown-clock': 'evidence.test.ts',
  'evidence/unknown-holder': 'evidence.test.ts',
  'evidence/unknown-seat': 'evidence.test.ts',
  'evidence/unknown-decision': 'evidence.test.ts',
  'evidence/unknown-choice': 'evidence.test.ts',
  'evidence/unknown-scene': 'evidence.test.ts',
  'evidence/unknown-chapter': 'planted-evidence.test.ts',
  'evidence/unlisted-option': 'planted-evidence.test.ts',
  'evidence/other-kind': 'planted-evidence.test.ts',
  'evidence/not-here': 'evidence.test.ts',
  'evidence/not-in-story': 'evidence.test.ts',
  'evidence/other-values': 'evidence.test.ts',
  'evidence/outside-domain': 'evidence.test.ts',
  'evidence/no-last-line': 'evidence.test.ts',
  'evidence/never-reached': 'evidence.test.ts',
  'evidence/min-over-max': 'evidence.test.ts',
  'evidence/no-ladder': 'evidence.test.ts',
  'evidence/unknown-ending': 'planted-evidence.test.ts',
  'evidence/outcome-elsewhere': 'planted-evidence.test.ts',
  'evidence/not-systemic': 'planted-evidence.test.ts',
  'evidence/target-unit': 'evidence.test.ts',
  'evidence/unused-finding': 'evidence.test.ts',
  'evidence/finding-not-reported': 'planted-evidence.test.ts',
  'evidence/no-finding': 'planted-evidence.test.ts',
  'evidence/no-ground': 'planted-evidence.test.ts',
  'evidence/composite-unsaid': 'planted-evidence.test.ts',
  'evidence/clock-not-in-force': 'evidence.test.ts',
  'evidence/later-source': 'evidence.test.ts',
  'evidence/later-fact': 'planted-evidence.test.ts',
  'evidence/known-too-early': 'planted-evidence.test.ts',
  'evidence/out-of-order': 'planted-evidence.test.ts',
  'evidence/no-such-date': 'planted-evidence.test.ts',
  'evidence/undated': 'planted-evidence.test.ts',
  'evidence/other-precision': 'planted-evidence.test.ts',
  'evidence/ends-before-it-begins': 'planted-evidence.test.ts',
  'text/avoid-word': 'planted-words.test.ts',
  'text/before-its-date': 'planted-words.test.ts',
  'text/after-its-date': 'planted-words.test.ts',
  'text/reading-age': 'planted-words.test.ts',
  'text/content-note': 'planted-words.test.ts',
  'text/unused-variable': 'planted-words.test.ts',
  'text/unused-knot': 'planted-words.test.ts',
  'text/unused-name': 'planted-words.test.ts',
  'text/unused-fact': 'planted-words.test.ts',
  'text/fact-never-heard': 'planted-words.test.ts',
  'text/unused-source': 'planted-evidence.test.ts',
  'text/unused-clock': 'planted-evidence.test.ts',
  'option/longest-is-best': 'planted-score.test.ts',
  'option/shortest-is-best': 'planted-score.test.ts',
  'option/lengths-apart': 'honesty.test.ts',
  'option/place-not-even': 'honesty.test.ts',
  'option/no-not-yet': 'honesty.test.ts',
  'option/no-cost-over-escalation': 'honesty.test.ts',
  'option/no-cost-over-sharing': 'honesty.test.ts',
  'option/free': 'honesty.test.ts',
  'strategy/top-band': 'planted-score.test.ts',
  'strategy/beats-random': 'planted-score.test.ts',
  'route/lost': 'honesty.test.ts',
  'route/below-top-band': 'honesty.test.ts',
  'route/top-band': 'honesty.test.ts',
  'ratings/not-json': 'panel-import.test.ts',
  'ratings/wrong-value': 'panel-import.test.ts',
  'ratings/other-case': 'panel-import.test.ts',
  'panel/never-offered': 'panel-pack.test.ts',
  'panel/no-file': 'panel-import.test.ts',
  'panel/not-a-pack': 'panel-import.test.ts',
  'panel/unknown-id': 'panel-import.test.ts',
  'panel/no-pack': 'panel-import.test.ts',
  'panel/other-case': 'panel-import.test.ts',
  'panel/mixed-packs': 'panel-import.test.ts',
  'panel/no-band': 'panel-import.test.ts',
  'panel/unknown-band': 'panel-import.test.ts',
  'panel/wrong-sure': 'panel-import.test.ts',
  'panel/rated-twice': 'panel-import.test.ts',
  'panel/nothing-rated': 'panel-import.test.ts',
  'panel/no-rater': 'panel-import.test.ts',
  'panel/wrong-years': 'panel-import.test.ts',
  'panel/wrong-role': 'panel-import.test.ts',
  'panel/other-version': 'panel-import.test.ts',
  'panel/other-rater': 'panel-import.test.ts',
  'panel/not-replaced': 'panel-import.test.ts',
  'key/version-not-raised': 'key-diff.test.ts',
  'report/stale-figures': 'published-figures.test.ts',
}

const here = import.meta.dirname
const texts = new Map(
  readdirSync(here)
    .filter((name) => name.endsWith('.test.ts') && name !== 'planted.test.ts')
    .map((name) => [name, readFileSync(path.join(here, name), 'utf8')]),
)

test.each(Object.entries(planted))('%s is planted in %s', (reason, file) => {
  const [room = '', name = ''] = reason.split('/')
  const text = texts.get(file) ?? ''
  // Some tests name the first part once for a whole table.
  const whole = text.includes(`'${reason}'`)
  const inTable = text.includes(`'${name}'`) && text.includes(`${room}/`)
  expect(whole || inTable, `${file} plants no ${reason}`).toBe(true)
})

// Its three decisions are too few to say who can game it; the fair case of planted-score.test.ts gives no slip of that kind either.
test('the tiny case gives no slip', () => {
  const { built, compiled, slips, files } = buildCase(tinyRoot, 'tiny')
  if (!built || !compiled) throw new Error(listSlips(slips))
  const explored = exploreCase(built, compiled, new Places(tinyRoot, files, compiled))
  expect(listSlips([...slips, ...explored.slips, ...walkCase(built, compiled, 20).slips])).toBe('')
})

test('every reason has its line', () => expect(Object.keys(planted).sort()).toEqual(Object.keys(reasons).sort()))
