import { rmSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildCase } from '../../src/check/case.ts'
import type { Reason } from '../../src/check/reasons.ts'
import { door, expectCaught, seeds, spoil, type Planted } from './planted.ts'
import { withSpoiledCase } from './spoiled-case.ts'

/** One change to the evidence file. The slip stands on the changed line, or on that of `on`. */
const change = (reason: Reason, from: string, to: string, on?: string): Planted => ({
  reason,
  spoils: [spoil(seeds, from, to)],
  ...(on === undefined ? {} : { on: [seeds, on] as const }),
})

describe('what is cited', () => {
  test.each<Planted>([
    change('evidence/no-source', 'sources: [S, WT15]\n      - id: t1-also', 'sources: []\n      - id: t1-also'),
    change('evidence/no-source', '        sources: [S]\n  - id: t-d2', '  - id: t-d2', 'id: t1-book-visit'),
    change('evidence/finding-not-reported', 'nobody., sources: [S]', 'nobody., sources: [AUTH]'),
    change('evidence/no-finding', 'findings: [t-f2]\n  - id: ring', 'findings: []\n  - id: ring'),
    change('evidence/no-finding', 'told.\n    findings: [t-f1]', 'told.\n    findings: []', 'findings: []\n    rule: Share what'),
    change('evidence/no-ground', 'judgement: authors', 'judgement: guidance'),
    change(
      'evidence/no-ground',
      'findings: []\n    rule: Share the least that is needed.\n    sources: [AUTH]\n    judgement: authors',
      'findings: []\n    rule: Share the least that is needed.\n    sources: [AUTH]\n    judgement: evidence',
      'judgement: evidence\n    ladder: none\n    options:\n      - id: t2-note',
    ),
    change('evidence/composite-unsaid', "happened: 'Not in the invented review: a composite scene.'", 'happened: Nobody answered him.'),
    change('text/unused-source', '  - {id: AUTH,', '  - {id: BOOK, title: A book, kind: knowledge}\n  - {id: AUTH,'),
    change(
      'text/unused-clock',
      '  - {id: c1,',
      '  - {id: c2, label: A rule, from: 2015-01-01, text: A rule., sources: [WT15]}\n  - {id: c1,',
    ),
  ])('$reason, $spoils.0.from', (planted) => expectCaught(planted))
})

describe('what is dated', () => {
  test.each<Planted>([
    change('evidence/undated-fact', '    from: 2015-03-27\n    reported', '    reported', 'id: missed-visit\n'),
    change('evidence/undated', 'id: t-e1, text: A visit is missed., from: 2015-03-27,', 'id: t-e1, text: A visit is missed.,'),
    change('evidence/undated', 'from: 2015-04, to: 2015-04, precision: month}', 'precision: month}'),
    change('evidence/other-precision', 'from: 2015-04, precision: month', 'from: 2015-04-07, precision: month'),
    change('evidence/other-precision', 'precision: not-stated, sources', 'from: 2015-04-05, precision: not-stated, sources'),
    change('evidence/no-such-date', 'from: 2015-03-28', 'from: 2015-02-29'),
    change('evidence/no-such-date', 'from: 2015-04, precision', 'from: 2015-13, precision'),
    change('evidence/ends-before-it-begins', 'to: 2018-07-03', 'to: 2014-07-03'),
    change('evidence/known-too-early', 'state: knew, from: 2015-03}', 'state: knew, from: 2015-02}'),
    change('evidence/out-of-order', '{early: t-d1, later: t-d2', '{early: t-d2, later: t-d1'),
    {
      reason: 'evidence/out-of-order',
      spoils: [spoil(seeds, 'next: t-d2', 'next: t-d1'), spoil(seeds, 'by: {decision: t-d1', 'by: {decision: t-d2')],
    },
  ])('$reason, $spoils.0.from', (planted) => expectCaught(planted))

  // One fact that could be known only later, and everything that asks about it.
  const known = 'holder: school, from: 2015-03-28'
  test.each([
    ['held in a band', '2015-04-28', 'bands: [{when: {held: [moving-out]}'],
    ['an opening fact', '2015-04-28', 'openedBy: [moving-out]'],
    ['the new fact of a revision', '2015-04-28', '- {early: t-d1'],
  ])('evidence/later-fact: %s', (_, date, on) => expectCaught(change('evidence/later-fact', known, `holder: school, from: ${date}`, on)))
  test.each([
    ['lacking in a band', '{held: [moving-out]}, band: unsafe}', '{lacking: [missed-visit]}, band: unsafe}', '{lacking: [missed-visit]}'],
    ['held in a supported range', 'holder: school, from', 'holder: school, from', '- {when: {held: [missed-visit]}, min'],
    ['a need', 'holder: school, from', 'holder: school, from', 'fact: missed-visit\n    who'],
    ['a check before an action', 'holder: school, from', 'holder: school, from', 'needs: [missed-visit]'],
  ])('evidence/later-fact: %s', (_, from, to, on) =>
    expectCaught({
      reason: 'evidence/later-fact',
      spoils: [spoil(seeds, '    from: 2015-03-27\n    reported', '    from: 2015-04-20\n    reported'), spoil(seeds, from, to)],
      on: [seeds, on],
    }),
  )
})

describe('what is scored', () => {
  test.each<Planted>([
    {
      reason: 'evidence/unlisted-option',
      spoils: [spoil(door, '* [No, drive on # id:t1-also-no # go]', '* [No, drive on # id:t1-also-no]')],
    },
    {
      reason: 'evidence/other-kind',
      spoils: [spoil(door, '# id:t1-book-visit # takes: 6]', '# id:t1-book-visit # ask]')],
      on: [seeds, 'id: t1-book-visit'],
    },
    change('evidence/unknown-chapter', 'chapter: 2\n    openedBy', 'chapter: 3\n    openedBy'),
    change(
      'evidence/too-much-carried',
      '  - {id: contact, values: [contact-none, contact-school]}',
      Array.from({ length: 9 }, (_, i) => `  - {id: carried-${i}, values: [yes, no]}`).join('\n'),
    ),
  ])('$reason', (planted) => expectCaught(planted))

  test('evidence/no-file', () =>
    withSpoiledCase([], (root) => {
      rmSync(path.join(root, seeds))
      expect(buildCase(root, 'tiny').slips).toMatchObject([{ reason: 'evidence/no-file', file: seeds }])
    }))
})

describe('what pressed, and how it turned out', () => {
  test.each<Planted>([
    change('evidence/not-systemic', 'findings: [t-f4]', 'findings: [t-f2]'),
    change('evidence/unknown-finding', 'findings: [t-f4]', 'findings: [t-f9]'),
    change('evidence/unknown-decision', 'pressed: [t-d1, t-d2]', 'pressed: [t-d1, t-d9]'),
    change('evidence/unknown-choice', 'answered: [t1-also-manager, t2-assess]', 'answered: [t1-also-nobody]'),
    change('evidence/unused-finding', 'findings: [t-f4]', 'findings: [t-f3]', 'id: t-f4'),
    change('evidence/outcome-elsewhere', 'after: [t1-book-visit]', 'after: [t2-wait]'),
    change('evidence/unknown-ending', 'ending: not-seen', 'ending: seen-by-all'),
    change('text/avoid-word', 'nobody covered the holidays.\n    findings', 'nobody covered the at-risk register.\n    findings'),
  ])('$reason, $spoils.0.from', (planted) => expectCaught(planted))
})

describe('what is said before a chapter', () => {
  test.each<Planted>([
    change('evidence/no-content-note', '    content: A missed visit.\n    minutes: [1, 2]', '    minutes: [1, 2]', 'number: 1'),
    change('evidence/no-content-note', 'content: A missed visit. Nothing worse.\n', '', 'case: tiny'),
  ])('$reason, $on.1', (planted) => expectCaught(planted))
})
