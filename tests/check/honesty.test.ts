import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildCase } from '../../src/check/case.ts'
import { honestyOf, type Honesty } from '../../src/check/honesty.ts'
import { auditSlips, positionsOf } from '../../src/check/option-audit.ts'
import { reportJson, reportOf } from '../../src/check/report-data.ts'
import { reportPage } from '../../src/check/report-page.ts'
import type { StrategyRow } from '../../src/check/strategies.ts'
import { tinyRoot, withSpoiledCase, type Spoil } from './spoiled-case.ts'
import { panelReport } from '../../src/check/panel/report.ts'
import { inventedRatings, times } from '../core/invented-ratings.ts'

const effort = { plays: 40, sampled: 20, walks: 200 }
const story = 'story/tiny/chapter-1.ink'
const second = 'story/tiny/chapter-2.ink'
const seeds = 'seeds/tiny.yaml'

function honesty(root: string): Honesty {
  const { built, compiled, files, slips } = buildCase(root, 'tiny')
  if (!built || !compiled) throw new Error(slips.map((slip) => slip.words).join('\n'))
  return honestyOf(root, built, compiled, files, effort)
}

const sound = honesty(tinyRoot)
const reasonsOf = (of: Honesty) => new Set(of.slips.map((slip) => slip.reason))

const row = (player: string, { strategies }: Honesty = sound, start = 'whole'): StrategyRow => {
  const found = strategies.find((one) => one.player === player && one.start === start)
  if (!found) throw new Error(`No ${player} from ${start}`)
  return found
}

describe('strategies', () => {
  test('every player, from the whole case and from each stated start', () => {
    expect(new Set(sound.strategies.map((one) => one.start))).toEqual(new Set(['whole', '1/as-reviewed', '2/as-reviewed', '2/school-rung']))
    expect(row('random').plays).toBe(40)
    expect(row('first-as-written').plays).toBe(1)
  })

  test('who follows the key scores in full; who sums everything up is not judged', () => {
    expect(row('key').mean).toBe(100)
    expect(row('sums-up').mean).toBeNull()
  })

  test('options in an order that gives them away are caught, with what carries the score', () => {
    const slip = sound.slips.find((one) => one.reason === 'strategy/beats-random' && one.words.startsWith('"first-as-written" from whole'))
    expect(slip?.words).toMatch(/ring-school .*t-d2/)
    expect(reasonsOf(sound)).toContain('strategy/top-band')
  })

  test('the same case gives the same figures', () => expect(JSON.stringify(honesty(tinyRoot))).toBe(JSON.stringify(sound)))
})

describe('planted faults', () => {
  test.each<[string, ...Spoil[]]>([
    [
      'option/longest-is-best',
      { file: story, from: 'Ring the school from the car', to: 'Ring the school from the car, before you drive on to the next' },
      { file: second, from: 'Start an assessment today', to: 'Start an assessment today, before the office shuts for the holiday' },
    ],
    ['option/lengths-apart', { file: story, from: 'Ring the school from the car', to: `Ring ${'the school '.repeat(6)}` }],
    [
      'option/no-not-yet',
      { file: seeds, from: '    composite: {kind: not-yet, why: The invented review does not speak of it.}\n', to: '' },
    ],
    [
      'option/no-cost-over-sharing',
      { file: seeds, from: 'unsafe:\n  - {fact: old-order, who: landlord}', to: 'unsafe: []' },
      ...harmless(),
      { file: seeds, from: 'when: {picked: [t2-note-order]}, band: unsafe', to: 'when: {picked: [t2-note-order]}, band: over-reach' },
    ],
    ['option/no-cost-over-escalation', { file: seeds, from: '- {min: 3, max: 3}', to: '- {min: 3, max: 4}' }],
    [
      'option/free',
      { file: seeds, from: '- {min: 3, max: 3}', to: '- {min: 1, max: 4}' },
      { file: seeds, from: 'min: 3, max: 4}', to: 'min: 1, max: 4}' },
      { file: seeds, from: 'doneBy: [t2-assess, t2-enquiry]', to: 'doneBy: [t2-assess, t2-enquiry, t2-wait]' },
      { file: seeds, from: 'kind: guidance, days: 1, clock: c1', to: 'kind: guidance, days: 9, clock: c1' },
    ],
    [
      'walk/rare-ending',
      {
        file: second,
        from: '{ carry_contact == contact_school:\n    ~ ending',
        to: '{ carry_contact != contact_school && carry_contact == contact_school:\n    ~ ending',
      },
    ],
    ['text/avoid-word', { file: story, from: 'Ruth in the office writes it down.', to: 'The caseworker writes it down.' }],
    ['text/before-its-date', { file: story, from: 'Ruth in the office writes it down.', to: 'Ruth asks the safeguarding partners.' }],
    ['text/after-its-date', { file: seeds, from: 'It fits what is known.', to: 'An initial assessment fits what is known.' }],
    [
      'text/reading-age',
      { file: seeds, from: 'lead: A door,', to: `lead: ${'Interdisciplinary safeguarding responsibilities notwithstanding '.repeat(5)},` },
    ],
    ['text/unused-variable', { file: second, from: 'VAR t2_picked', to: 'VAR t2_forgotten = ()\nVAR t2_picked' }],
    [
      'text/unused-fact',
      { file: seeds, from: 'revisions:\n  - {early: t-d1, later: t-d2, fact: moving-out}', to: 'revisions: []' },
      { file: seeds, from: 'when: {held: [moving-out]}, band: unsafe}, {', to: '' },
      { file: seeds, from: 'openedBy: [moving-out]', to: 'openedBy: [missed-visit]' },
    ],
    [
      'text/fact-never-heard',
      { file: second, from: '~ learn(old_order)', to: '' },
      { file: second, from: '~ tell(landlord, old_order)', to: 'So be it.' },
    ],
  ])('%s', async (reason, ...spoils) => {
    expect(reasonsOf(sound), 'the sound case is free of it').not.toContain(known.has(reason) ? '' : reason)
    const found = await withSpoiledCase(spoils, (root) => honesty(root).slips)
    const caught = found.filter(
      (slip) => slip.reason === reason && !sound.slips.some((other) => other.reason === reason && other.line === slip.line),
    )
    expect(caught.length, found.map((slip) => `${slip.reason} ${slip.words}`).join('\n')).toBeGreaterThan(0)
  })

  test('a place that is not even is caught', () => {
    const shuffled = positionsOf(Array.from({ length: 100 }, (_, i) => ({ of: 4, at: i % 10 < 6 ? 0 : i % 4 })))
    expect(shuffled.p).toBeLessThan(0.001)
    const found = auditSlips({ ...sound.audit, shuffled }, tinyEvidence(), { file: seeds, lineOf: () => 1 })
    expect(found.map((slip) => slip.reason)).toContain('option/place-not-even')
  })

  test.each([
    ['route/lost', 'strong', 't1-ring-nobody'],
    ['route/below-top-band', 'strong', 't1-book-visit\nt2-wait\nt2-note-nothing'],
    ['route/top-band', 'trap', '# A trap that is none\nt1-ring-school\nt1-also-no\nt2-assess\nt2-note-nothing'],
  ])('%s', async (reason, route, choices) => {
    const reasons = await withSpoiledCase([], (root) => {
      const folder = path.join(root, 'tests/routes/tiny', route)
      mkdirSync(folder, { recursive: true })
      writeFileSync(path.join(folder, 'choices.txt'), choices)
      return reasonsOf(honesty(root))
    })
    expect(reasons).toContain(reason)
  })
})

describe('the other measures', () => {
  test('over-reach costs what it should, and the best option nothing', () => {
    const cost = (option: string) => sound.costs.find((one) => one.option === option)
    expect(cost('t1-ring-school')?.lost).toEqual({ delay: 0, escalation: null, sharing: 0 })
    expect(cost('t2-enquiry')?.lost.escalation).toBe(50)
    expect(cost('t2-wait')?.lost.escalation).toBe(100)
    expect(cost('t2-note-send + all items')?.lost.sharing).toBe(100)
  })

  test('ranks by three other rules', () => {
    expect(sound.sensitivity.rules.map((rule) => rule.id)).toEqual(['equal-bands', 'distance', 'dichotomous'])
    for (const { rho } of sound.sensitivity.rules)
      for (const one of Object.values(rho)) if (one !== null) expect(Math.abs(one)).toBeLessThanOrEqual(1 + 1e-9)
  })

  test('random walks take every choice and come to every ending', () => {
    expect(sound.coverage?.choices).toEqual({ taken: 14, of: 14, never: [] })
    expect(Object.values(sound.coverage?.endings ?? {}).every((share) => share > 0.1)).toBe(true)
  })
})

test('the report is a page of its own, and a file that can be read', () => {
  const { built, compiled } = buildCase(tinyRoot, 'tiny')
  if (!built || !compiled) throw new Error('The tiny case does not build')
  const split = inventedRatings({ 't2-wait': [...times(4, 'strong'), ...times(4, 'unsafe')], 't2-assess': times(8, 'weak') })
  const report = reportOf(built, compiled, sound, effort, panelReport(built.evidence, 'other', split))
  const page = reportPage({ ...report, title: 'Tiny <b>' }, '')
  expect(page).toContain('<html lang="en-GB">')
  expect(page).toContain('Tiny &lt;b&gt;')
  expect(page).toContain(`Story ${built.storyVersion}, key 1.`)
  expect(page).toMatch(/rated by 8 practitioners, who agree on 1 of the 2 options/)
  expect(page).toContain('<b>contested</b>')
  expect(page).toContain('<b>weak, not as the key</b>')
  expect(page).not.toMatch(/ style="|<script|undefined|NaN/)
  for (const one of page.match(/<t[hd][ >]/g)?.length ? ['<caption>', 'scope="col"', 'scope="row"'] : []) expect(page).toContain(one)
  const kept = JSON.parse(reportJson(report)) as Record<'counts' | 'panel' | 'storyVersion' | 'keyVersion', unknown>
  expect(kept).toMatchObject({
    storyVersion: built.storyVersion,
    keyVersion: '1',
    panel: { standing: { raters: 8, contested: ['t2-wait'] } },
  })
  expect(kept.counts).toHaveLength(12)
})

/** Reasons that the sound case gives too, elsewhere: it is too small to be free of them. */
const known = new Set(['option/lengths-apart', 'option/no-cost-over-escalation'])

function harmless(): Spoil[] {
  return [
    {
      file: seeds,
      from: 'harmless:\n',
      to: 'harmless:\n  - {fact: old-order, who: landlord}\n  - {fact: moving-out, who: landlord}\n  - {fact: missed-visit, who: landlord}\n',
    },
  ]
}

function tinyEvidence() {
  const { built } = buildCase(tinyRoot, 'tiny')
  if (!built) throw new Error('The tiny case does not build')
  return built.evidence
}
