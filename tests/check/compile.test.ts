import { describe, expect, test } from 'vitest'
import { compileStory } from '../../src/check/compile.ts'
import { openStory } from '../../src/core/story.ts'
import { tinyRoot, withSpoiledCase } from './spoiled-case.ts'

const door = 'story/tiny/chapter-1.ink'
const cast = 'story/tiny/cast.ink'
const main = 'story/tiny/main.ink'

describe('a sound story', () => {
  const { compiled, slips, files } = compileStory(tinyRoot, 'tiny')

  test('has no slips', () => expect(slips).toEqual([]))
  test('is JSON without a byte-order mark, and plays', () => {
    expect(compiled?.story.startsWith('{')).toBe(true)
    expect(openStory(compiled?.story ?? '', { chapter: 1, carry: {}, whole: true }).moment.scene).toBe('t1-door')
  })
  test('has a version that is the same each time', () =>
    expect(compileStory(tinyRoot, 'tiny').compiled?.storyVersion).toBe(compiled?.storyVersion))
  test('names its people and places', () => {
    expect(compiled?.names.people.ruth).toEqual({ name: 'Ruth Adler', role: 'school office' })
    expect(compiled?.names.places['duty-desk']?.name).toBe('Duty desk')
  })
  test('gives its lists, what it carries, its scenes and its choices', () => {
    expect(compiled?.lists.facts).toEqual(['missed-visit', 'moving-out', 'old-order'])
    expect(compiled?.carry).toEqual({ contact: ['contact-none', 'contact-school'] })
    expect(compiled?.scenes).toEqual(['t1-door', 't2-call', 't2-note'])
    expect(compiled?.choices.find(({ id }) => id === 't2-note-send')).toMatchObject({ kind: 'send', text: 'Send the note' })
  })
  test('names every file that was read', () => expect(files).toContain(door))
})

describe('each slip is named, with its file and line', () => {
  test.each([
    ['ink/error', { file: door, from: '-> after_door\n= also', to: '-> nowhere\n= also' }],
    ['ink/warning', { file: door, from: '    -> also\n', to: '' }],
    ['ink/todo', { file: door, from: 'Ruth in the office', to: 'TODO: who answers?\nRuth in the office' }],
    ['ink/error', { file: main, from: 'INCLUDE chapter-2.ink', to: 'INCLUDE chapter-9.ink' }],
    [
      'story/no-choice-id',
      { file: door, from: '* [Ring the school from the car # id:t1-ring-school]', to: '* [Ring the school from the car]' },
    ],
    [
      'story/choice-id-form',
      { file: door, from: '* [Ring the school from the car # id:t1-ring-school]', to: '* [Ring the school # id:t1_Ring]' },
    ],
    [
      'story/duplicate-choice',
      { file: door, from: '* [No, drive on # id:t1-also-no # go]', to: '* [No, drive on # id:t1-ring-school # go]' },
    ],
    ['story/sticky-choice', { file: door, from: '* [No, drive on # id:t1-also-no # go]', to: '+ [No, drive on # id:t1-also-no # go]' }],
    ['story/unknown-tag', { file: door, from: '* [No, drive on # id:t1-also-no # go]', to: '* [No, drive on # id:t1-also-no # went]' }],
    [
      'story/unknown-speaker',
      { file: door, from: '"School, maybe. They ring a lot." # mina: tired', to: '"School, maybe." # nina: tired' },
    ],
    ['story/unknown-look', { file: door, from: '"School, maybe. They ring a lot." # mina: tired', to: '"School, maybe." # mina: sleepy' }],
    ['story/wrong-list', { file: door, from: '~ tell(manager, missed_visit)', to: '~ tell(mina, missed_visit)' }],
    ['story/other-scene', { file: door, from: '~ scene(-> t1_door)', to: '~ scene(-> after_door)' }],
  ])('%s', (reason, spoil) =>
    withSpoiledCase([spoil], (root, [line]) => {
      const found = compileStory(root, 'tiny').slips.filter((slip) => slip.reason === reason)
      expect(found.map((slip) => slip.file)).toContain(spoil.file)
      // The compiler counts a loose end from the line after it.
      expect(found.some((slip) => Math.abs(slip.line - (line ?? 0)) <= 1)).toBe(true)
    }),
  )

  test('story/no-skip', () =>
    withSpoiledCase([{ file: door, from: '= skip', to: '= sum_up' }], (root) =>
      expect(compileStory(root, 'tiny').slips).toMatchObject([{ reason: 'story/no-skip', file: door }]),
    ))

  test.each([
    ['story/no-entry', { file: main, from: 'LIST people = mina', to: 'LIST people = anna, mina' }],
    ['story/unknown-entry', { file: cast, from: '= of_ruth', to: '= of_anna\n# name: Anna\n# role: nobody\n-> DONE\n= of_ruth' }],
    ['story/incomplete-entry', { file: cast, from: '# role: mother\n', to: '' }],
  ])('%s', (reason, spoil) =>
    withSpoiledCase([spoil], (root) => expect(compileStory(root, 'tiny').slips.map((slip) => slip.reason)).toEqual([reason])),
  )

  test('all of them come at once', () =>
    withSpoiledCase(
      [
        { file: door, from: '# mina: guarded', to: '# mina: sleepy' },
        { file: door, from: '# mina: tired', to: '# nobody: tired' },
      ],
      (root) => expect(compileStory(root, 'tiny').slips).toHaveLength(2),
    ))
})
