import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { caseNames } from '../../src/check/vite-plugin.ts'
import { reportScore, measure } from '../../src/core/score.ts'
import { openStory } from '../../src/core/story.ts'
import { startingPoint } from '../../src/core/run.ts'
import { allRoutes, caseOf, measured, played, routesOf, transcript } from './route.ts'

const golden = (name: string, route: string, file: string) => path.join(import.meta.dirname, name, route, file)
/** What no day of a case could know: the words of the years after it. */
const later: Readonly<Record<string, RegExp>> = {
  'child-z': /June 2016|2017|2018/,
  'child-v': /March 2016|2017|2018/,
  'family-u': /2016|2017|2018/,
}

describe.each(allRoutes())('%s, %s', (name, route) => {
  const { of, choices, moments, lost, found } = played(name, route)

  test('every choice is still offered, and the route comes to an end', () => {
    expect(lost).toBeUndefined()
    expect(moments.at(-1)?.ended).toBe(true)
  })

  test('R2: a step at a time gives the same moments as the replay', () => {
    const live = openStory(of.story, startingPoint(of.evidence, 'whole'))
    const stepped = [live.moment, ...choices.map((choice) => live.choose(choice))]
    expect(JSON.stringify(stepped)).toBe(JSON.stringify(moments))
  })

  test('reads as it did', async () => {
    await expect(transcript(moments)).toMatchFileSnapshot(golden(name, route, 'transcript.txt'))
  })

  test('measures as it did', async () => {
    await expect(`${JSON.stringify(measured(found), null, 2)}\n`).toMatchFileSnapshot(golden(name, route, 'debrief.json'))
  })

  test('B3: no card says what its day could not know', () => {
    for (const card of found.cards) for (const known of card.knownThen) expect(known).not.toMatch(later[name] ?? /^$/)
  })
})

test('Child Z: the route that the review describes is told what the review found, in our words, with its source', () => {
  const { found } = played('child-z', 'as-reviewed')
  const cited = new Set(found.cards.flatMap((card) => card.findings.map((finding) => finding.id)))
  for (const id of ['z-f1', 'z-f3', 'z-f4', 'z-f5', 'z-f6', 'z-f7', 'z-f8', 'z-f10', 'z-f11', 'z-f12']) expect(cited, id).toContain(id)
  expect(found.endings).toEqual(['told-late'])
  const referral = found.cards.find((card) => card.id === 'z-d9')
  expect(referral?.happened).toMatch(/published summary reports that .* no MASH referral/s)
  for (const card of found.cards) expect(card.sources.length, card.id).toBeGreaterThan(0)
})

test('Child V: the route that the review describes is told what the review found, in our words, with its source', () => {
  const { found } = played('child-v', 'as-reviewed')
  const cited = new Set(found.cards.flatMap((card) => card.findings.map((finding) => finding.id)))
  for (let n = 1; n <= 14; n++) expect(cited).toContain(`v-f${n}`)
  expect(found.endings).toEqual(['not-joined-up'])
  const overruled = found.cards.find((card) => card.id === 'v-d13')
  expect(overruled?.happened).toMatch(/published summary reports that the manager.* overruled the worker/s)
  for (const card of found.cards) expect(card.sources.length, card.id).toBeGreaterThan(0)
})

test('Family U: the route that the review describes is told what the review found, in our words, with its source', () => {
  const { found } = played('family-u', 'as-reviewed')
  const cited = new Set(found.cards.flatMap((card) => card.findings.map((finding) => finding.id)))
  for (const id of ['u-f1', 'u-f2', 'u-f4', 'u-f5', 'u-f6', 'u-f8', 'u-f9', 'u-f10', 'u-f11', 'u-f12', 'u-f16'])
    expect(cited, id).toContain(id)
  expect(found.endings).toEqual(['as-reported'])
  // Its dates are the timeline's: the allegations of 2006, the first placing in November 2015, and years of days between them.
  expect(found.from.slice(0, 7)).toBe('2006-06')
  expect(found.to.slice(0, 7)).toBe('2015-11')
  expect(found.delay.beyondTarget).toBeGreaterThan(1000)
  for (const card of found.cards) expect(card.sources.length, card.id).toBeGreaterThan(0)
})

test.each(caseNames(path.resolve(import.meta.dirname, '../..')))(
  '%s: whoever can hold a fact is named within a sentence as people speak',
  (name) => {
    for (const { label, said, kind } of caseOf(name).evidence.holders) {
      const asLabel = said === undefined
      // A name needs no other: of a person, or of an agency that has one.
      expect(
        asLabel ? kind === 'family' || /^(?:Keystone Lettings|Common Ground)$/.test(label) : /^(?:the |[a-z]|[A-Z][\w ]*'s )/.test(said),
        label,
      ).toBe(true)
    }
  },
)

test.each(caseNames(path.resolve(import.meta.dirname, '../..')))(
  '%s: the routes lie where the evidence says: the strong one highest on each dial, no trap in a top band',
  (name) => {
    const score = (route: string) => {
      const { of, moments } = played(name, route)
      const { delay, escalation, sharing } = reportScore(measure(of.evidence, moments))
      return [delay.score ?? 0, escalation.score ?? 0, sharing.score ?? 0]
    }
    const strong = score('strong')
    for (const dial of strong) expect(dial).toBeGreaterThanOrEqual(80)
    for (const route of routesOf(name).filter((one) => one !== 'strong'))
      for (const [i, dial] of score(route).entries()) {
        expect(dial, `${route}, dial ${i}`).toBeLessThan(80)
        expect(dial, `${route}, dial ${i}`).toBeLessThan(strong[i] ?? 0)
      }
  },
)
