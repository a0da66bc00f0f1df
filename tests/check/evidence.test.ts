import { describe, expect, test } from 'vitest'
import { buildCase } from '../../src/check/case.ts'
import { listSlips } from '../../src/check/slip.ts'
import { tinyRoot, withSpoiledCase } from './spoiled-case.ts'

const file = 'seeds/tiny.yaml'

/** The reasons that a changed evidence file gives, and whether one of them stands on the changed line. */
function reasonsOf(from: string, to: string, changed = file): Promise<{ reasons: string[]; onLine: boolean; listed: string }> {
  return withSpoiledCase([{ file: changed, from, to }], (root, [line]) => {
    const { slips } = buildCase(root, 'tiny')
    return { reasons: slips.map((slip) => slip.reason), onLine: slips.some((slip) => slip.line === line), listed: listSlips(slips) }
  })
}

test('a sound case has no slips and is what ships', () => {
  const { built, slips } = buildCase(tinyRoot, 'tiny')
  expect(listSlips(slips)).toBe('')
  expect(built?.evidence.decisions.map(({ id }) => id)).toEqual(['t-d1', 't-d2', 't-d3'])
})

describe('against its schema', () => {
  test.each([
    ['evidence/unknown-key', 'title: The door', 'titel: x\n    title: The door'],
    ['evidence/missing', 'title: Tiny\n', ''],
    ['evidence/not-text', "keyVersion: '1'", 'keyVersion: 1'],
    ['evidence/wrong-value', 'status: documented', 'status: certain'],
    ['yaml/block-as-implicit-key', 'title: Tiny', 'title: Tiny\n   x: y'],
  ])('%s', async (reason, from, to) => {
    const { reasons, listed } = await reasonsOf(from, to)
    expect(reasons, listed).toContain(reason)
    expect(listed).toMatch(/^seeds\/tiny\.yaml:\d+ /)
  })
})

describe('against itself and the story', () => {
  test.each([
    ['duplicate-id', 'id: t-f2, text', 'id: t-f1, text'],
    ['unknown-fact', 'openedBy: [moving-out]', 'openedBy: [moved-in]'],
    ['unknown-finding', 'findings: [t-f2]\n', 'findings: [t-f9]\n'],
    ['unknown-source', 'sources: [S], dials: [systemic]', 'sources: [SX], dials: [systemic]'],
    ['unknown-clock', 'limit: {kind: guidance, days: 1, clock: c1}', 'limit: {kind: guidance, days: 1, clock: c9}'],
    ['unknown-seat', 'duty: [duty-worker]', 'duty: [school]'],
    ['unknown-holder', 'who: school', 'who: nobody'],
    ['unknown-decision', 'next: t-d2', 'next: t-d9'],
    ['unknown-choice', 'doneBy: [t1-ring-school]', 'doneBy: [t1-ring-nobody]'],
    ['unknown-choice', 'combines: [t1-also-manager]', 'combines: [t1-also-nobody]'],
    ['unknown-choice', 'picked: [t2-note-order]', 'picked: [t2-note-nothing-like-it]'],
    ['unknown-scene', 'scene: t2-call', 'scene: t2-called'],
    ['unused-finding', ", use: {context: It presses on everybody and is nobody's choice.}}", '}'],
    ['clock-not-in-force', 'days: 1, from: 2015-03-26', 'days: 1, from: 2015-04-26'],
    ['later-source', 'sources: [WT15]\n      - id: t2-enquiry', 'sources: [WT18]\n      - id: t2-enquiry'],
    ['later-fact', 'holder: school, from: 2015-03-28', 'holder: school, from: 2015-04-28'],
    ['not-in-story', '{id: seen-that-week,', '{id: seen-that-day,'],
    ['not-here', '{id: seen-that-week,', '{id: seen-that-day,'],
    ['other-values', 'values: [contact-none, contact-school]', 'values: [contact-none, contact-other]'],
    ['outside-domain', 'carry: {contact: contact-none}', 'carry: {contact: contact-other}'],
    ['no-last-line', 'band: unsafe}, {band: weak}]', 'band: unsafe}]'],
    ['never-reached', 'bands: [{band: strong}]\n        rung: 3', 'bands: [{band: strong}, {band: weak}]\n        rung: 3'],
    ['min-over-max', '{min: 3, max: 3}', '{min: 4, max: 3}'],
    ['no-ladder', 'ladder: threshold\n', 'ladder: none\n'],
    ['target-unit', 'hours: 4, why', 'why'],
  ])('evidence/%s', async (reason, from, to) => {
    const { reasons, listed } = await reasonsOf(from, to)
    expect(reasons, listed).toContain(`evidence/${reason}`)
  })

  test('evidence/unlisted-option stands at the choice in the story', async () => {
    const { reasons, onLine } = await reasonsOf(
      '* [No, drive on # id:t1-also-no # go]',
      '* [No, drive on # id:t1-also-no]',
      'story/tiny/chapter-1.ink',
    )
    expect(reasons).toEqual(['evidence/unlisted-option'])
    expect(onLine).toBe(true)
  })

  test('a story that does not compile says so, and the evidence file is still held to its schema', async () => {
    const reasons = await withSpoiledCase(
      [
        { file: 'story/tiny/chapter-1.ink', from: '-> also\n', to: '-> nowhere\n' },
        { file, from: 'status: documented', to: 'status: certain' },
      ],
      (root) => buildCase(root, 'tiny').slips.map((slip) => slip.reason),
    )
    expect(reasons).toEqual(['ink/error', 'evidence/wrong-value'])
  })
})
