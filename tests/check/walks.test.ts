import { expect, test } from 'vitest'
import { buildCase } from '../../src/check/case.ts'
import { walkCase } from '../../src/check/walks.ts'
import { tinyRoot, withSpoiledCase, type Spoil } from './spoiled-case.ts'

function reasonsOf(...spoils: Spoil[]): Promise<string[]> {
  return withSpoiledCase(spoils, (root) => {
    const { built, compiled } = buildCase(root, 'tiny')
    if (!built || !compiled) throw new Error('The spoiled case does not build')
    return walkCase(built, compiled, 20).slips.map((slip) => slip.reason)
  })
}

test('a sound case is walked to its ends, the same way each time', () => {
  const { built, compiled } = buildCase(tinyRoot, 'tiny')
  if (!built || !compiled) throw new Error('The tiny case does not build')
  const walks = walkCase(built, compiled, 20)
  expect(walks.slips).toEqual([])
  expect(walks.walked).toBe(80)
  expect(Object.keys(walks.endings).sort()).toEqual(['not-seen', 'seen-that-week'])
  expect(walkCase(built, compiled, 20).steps).toBe(walks.steps)
})

test.each([
  ['play/dead-end', { file: 'story/tiny/chapter-2.ink', from: '~ chapter_ends()\n-> END', to: '-> END' }],
  ['play/fault', { file: 'story/tiny/chapter-2.ink', from: '"2015-04-02", "15:00"', to: '"2015-03-02", "15:00"' }],
  ['play/never-offered', { file: 'story/tiny/chapter-2.ink', from: '* [Leave it', to: '* { false } [Leave it' }],
  ['play/long-stretch', { file: 'story/tiny/chapter-2.ink', from: 'Tomorrow is Good Friday.', to: `${'Word '.repeat(95)}.` }],
  [
    'play/other-seat',
    { file: 'seeds/tiny.yaml', from: 'date: 2015-04-02\n    seat: duty-worker', to: 'date: 2015-04-02\n    seat: health-visitor' },
  ],
  ['play/other-scene', { file: 'seeds/tiny.yaml', from: 'scene: t2-call', to: 'scene: t2-note' }],
  ['play/early-decision', { file: 'seeds/tiny.yaml', from: 'date: 2015-03-30', to: 'date: 2015-03-31' }],
])('%s', async (reason, spoil) => expect(await reasonsOf(spoil)).toContain(reason))
