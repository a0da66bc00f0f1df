import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildCase } from '../../src/check/case.ts'
import { honestyOf, type Honesty } from '../../src/check/honesty.ts'
import { bandOfLoss, bandOfScore, unsteadyDials } from '../../src/check/dial-bands.ts'
import { exploreCase } from '../../src/check/explore.ts'
import { auditSlips, positionsOf } from '../../src/check/option-audit.ts'
import { Places } from '../../src/check/places.ts'
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

describe('the report', () => {
  const { built, compiled, files } = buildCase(tinyRoot, 'tiny')
  if (!built || !compiled) throw new Error('The tiny case does not build')
  const explored = exploreCase(built, compiled, new Places(tinyRoot, files, compiled))
  const split = inventedRatings({ 't2-wait': [...times(4, 'strong'), ...times(4, 'unsafe')], 't2-assess': times(8, 'weak') })
  const panel = panelReport(built.evidence, 'other', split)
  const reportWith = (of: Partial<Honesty>) => reportOf(built, compiled, { honesty: { ...sound, ...of }, explored }, effort, panel)
  const pageWith = (of: Partial<Honesty>) => reportPage({ ...reportWith(of), title: 'Tiny <b>' }, '')
  const steady = { delay: 0.95, escalation: 0.99, sharing: null }
  const byRho = (...rhos: Honesty['sensitivity']['rules'][number]['rho'][]) => ({
    sensitivity: { runs: 20, rules: rhos.map((rho, i) => ({ id: `rule-${i}`, words: 'A rule', rho })) },
  })
  const rowOf = (page: string, player: string) => new RegExp(`<strong>${player}</strong>.*?</tr>`).exec(page)?.[0] ?? ''

  test('is a page of its own, and a file that can be read', () => {
    const page = pageWith({})
    expect(page).toContain('<html lang="en-GB">')
    expect(page).toContain('Tiny &lt;b&gt;')
    expect(page).not.toMatch(/ style="|<script|undefined|NaN/)
    for (const one of page.match(/<t[hd][ >]/g)?.length ? ['<caption>', 'scope="col"', 'scope="row"'] : []) expect(page).toContain(one)
    expect((JSON.parse(reportJson(reportWith({}))) as { counts: unknown[] }).counts).toHaveLength(12)
  })

  test('gives numbers where other rules rank the runs alike', () => {
    const page = pageWith(byRho(steady, steady))
    expect(page).not.toContain('In words, not numbers')
    expect(rowOf(page, 'key')).toMatch(/<td>100<.td><td>100<.td><td>100<.td><td>100<.td>/)
  })

  test('gives a dial in words where another rule ranks its runs otherwise, and says why; its file keeps the numbers', () => {
    const of = byRho(steady, { ...steady, escalation: 0.62 })
    expect([...unsteadyDials(of.sensitivity)]).toEqual([['escalation', 0.62]])
    const page = pageWith(of)
    expect(page).toMatch(/In words, not numbers: Escalation \(0\.62\): low \(under 40\), middle, top \(from 80\)/)
    expect(rowOf(page, 'key')).toMatch(/<td>100<.td><td>top<.td><td>100<.td><td>100<.td>/)
    expect(page).toMatch(/t2-wait<.th><td>[^<]*<.td><td>-?\d+ \/ -?\d+<.td><td>much \/ /)
    const kept = JSON.parse(reportJson(reportWith(of))) as { honesty: Honesty }
    expect(kept.honesty.strategies.find((one) => one.player === 'key')?.dials.escalation?.mean).toBe(100)
  })

  test('says of each player whether it was sampled', () => {
    const notes = reportWith({}).notes.join('\n')
    expect(notes).toMatch(/exact expectation .*from every start: first, last, first-as-written/)
    expect(notes).toMatch(/sampling, over 40 seeds, from every start: random\./)
    expect(rowOf(pageWith({}), 'random')).toContain('<td>40 seeds</td>')
    expect(rowOf(pageWith({}), 'first-as-written')).toContain('<td>one run</td>')
  })

  test('shows what walks reached beside what there is', () => {
    const page = pageWith({})
    expect(page).toContain('<tr><th scope="row">Choices taken</th><td>14 of 14</td><td>14 of 14</td></tr>')
    expect(page).toContain('<tr><th scope="row">Scenes</th><td>3 of 3</td><td>3 of 3</td></tr>')
    expect(page).toMatch(/<th scope="row">Ending seen-that-week<.th><td>\d+\.\d % of walks<.td><td>reached<.td>/)
    const { coverage } = sound
    if (!coverage) throw new Error('Nobody walked')
    const less = { ...coverage, choices: { taken: 13, of: 14, never: ['t2-wait'] } }
    expect(pageWith({ coverage: less })).toContain('<td>13 of 14; never t2-wait</td><td>14 of 14</td>')
  })

  test('says what practitioners said, by which story and key', () => {
    const page = pageWith({})
    expect(page).toContain(`Story ${built.storyVersion}, key 1.`)
    expect(page).toMatch(/rated by 8 practitioners, who agree on 1 of the 2 options/)
    expect(page).toContain('<b>contested</b>')
    expect(page).toContain('<b>weak, not as the key</b>')
    expect(page).toContain('8 of 8 raters rated another version of the story')
    expect(JSON.parse(reportJson(reportWith({})))).toMatchObject({
      storyVersion: built.storyVersion,
      keyVersion: '1',
      panel: { standing: { raters: 8, contestedOptions: ['t2-wait'] } },
    })
  })

  test('says that nobody has rated the key, as long as nobody has', () => {
    const nobody = panelReport(built.evidence, built.storyVersion, undefined)
    const page = reportPage({ ...reportWith({}), panel: nobody }, '')
    expect(page).toContain('not validated. No practitioner has rated it yet.')
  })
})

test.each([
  [0, 'low'],
  [39.9, 'low'],
  [40, 'middle'],
  [79.9, 'middle'],
  [80, 'top'],
])('a score of %d is %s', (score, band) => expect(bandOfScore(score)).toBe(band))

test.each([
  [-12, 'gains'],
  [3, 'none'],
  [10, 'some'],
  [20, 'much'],
])('a loss of %d is %s', (points, band) => expect(bandOfLoss(points)).toBe(band))

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
