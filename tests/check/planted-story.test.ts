import { describe, expect, test } from 'vitest'
import { exploreCase, usualReach, type Reach } from '../../src/check/explore.ts'
import { Places } from '../../src/check/places.ts'
import type { Slip } from '../../src/check/slip.ts'
import { walkCase } from '../../src/check/walks.ts'
import { call, cast, door, expectCaught, main, seeds, spoil, type Checks, type Planted } from './planted.ts'

const explored =
  (reach: Partial<Reach> = {}): Checks =>
  (root, { built, compiled, files, slips }): readonly Slip[] => {
    if (!built || !compiled) return slips
    return exploreCase(built, compiled, new Places(root, files, compiled), { ...usualReach, ...reach }).slips
  }

const walked: Checks = (_, { built, compiled, slips }) => (built && compiled ? walkCase(built, compiled, 20).slips : slips)

describe('for those who do not see the picture', () => {
  test.each<Planted>([
    { reason: 'story/no-entry', spoils: [spoil(main, 'LIST places = front_door', 'LIST places = yard, front_door')] },
    {
      reason: 'story/incomplete-entry',
      spoils: [spoil(cast, '# sentence: A desk by a window, two telephones, a diary open at the week.\n', '')],
      on: [cast, '= at_duty_desk'],
    },
    { reason: 'story/incomplete-entry', spoils: [spoil(cast, '# role: mother\n', '')], on: [cast, '= of_mina'] },
    {
      reason: 'story/thin-sentence',
      spoils: [spoil(cast, 'A desk by a window, two telephones, a diary open at the week.', 'Duty desk')],
      on: [cast, '= at_duty_desk'],
    },
    {
      reason: 'story/untitled-document',
      spoils: [
        spoil(call, 'Duty sheet\n', 'The sheet says that nobody has been seen since the Monday before, and asks for a call back.\n'),
      ],
    },
    {
      reason: 'story/untitled-document',
      spoils: [spoil(call, 'Duty sheet\n2 April 2015, initialled\nAn old order is on the file. No date.\n', '')],
      on: [call, '~ document(duty_sheet)'],
    },
    { reason: 'story/open-document', spoils: [spoil(call, '~ document_ends()\n', '')], on: [call, '~ document(duty_sheet)'] },
  ])('$reason, $spoils.0.from', (planted) => expectCaught(planted))
})

describe('what cannot be proved', () => {
  test.each<Planted>([
    { reason: 'story/chance', spoils: [spoil(door, 'The rain is coming in.', 'The rain is coming in {RANDOM(1, 2)}.')] },
    { reason: 'story/chance', spoils: [spoil(door, 'The rain is coming in.', 'The rain {~is coming|comes} in.')] },
    { reason: 'story/turn-count', spoils: [spoil(call, '* [Leave it', '* { TURNS() > 2 } [Leave it')] },
    { reason: 'story/fraction', spoils: [spoil(door, '~ hours(1)', '~ hours(1.5)')] },
    {
      reason: 'story/tally',
      spoils: [
        spoil(door, '~ carry_contact = contact_school', '~ carry_contact = contact_school\n    ~ t1_calls++'),
        spoil(door, '=== chapter_1 ===', 'VAR t1_calls = 0\n=== chapter_1 ==='),
      ],
      on: [door, '~ t1_calls++'],
    },
    {
      reason: 'story/loose-choice-text',
      spoils: [spoil(door, '* [No, drive on # id:t1-also-no # go]', '* No, drive on # id:t1-also-no # go')],
    },
  ])('$reason, $spoils.0.to', (planted) => expectCaught(planted))
})

describe('every state', () => {
  // Two of the three items fill the list; then nothing is left that closes it.
  const trap: Planted = {
    reason: 'story/once-only-trap',
    spoils: [
      spoil(call, '* [Send the note', '* { LIST_COUNT(t2_picked) == 1 } [Send the note'),
      spoil(call, '* [Answer that', '* { LIST_COUNT(t2_picked) == 0 } [Answer that'),
    ],
    on: [call, '* { LIST_COUNT(t2_picked) < 2 } [That they are moving'],
  }
  test('story/once-only-trap', () => expectCaught(trap, explored()))

  test('story/save-differs: what a story offers hangs on how long it was', () =>
    expectCaught(
      {
        reason: 'story/save-differs',
        spoils: [spoil(call, '* [Leave it', '* { TURNS() > 2 } [Leave it')],
        on: [call, '[Answer that there is nothing'],
      },
      explored(),
    ))

  test('story/long-save', () =>
    expectCaught({ reason: 'story/long-save', spoils: [], on: [main, '// Tiny'] }, explored({ mostCharacters: 60 })))

  test.each<Planted>([
    { reason: 'story/dead-end', spoils: [spoil(call, '~ chapter_ends()\n-> END', '-> END')], on: [call, '# id:t2-note-send'] },
    { reason: 'story/unreachable-choice', spoils: [spoil(call, '* [Leave it', '* { false } [Leave it')] },
    { reason: 'story/unreachable-scene', spoils: [spoil(call, '-> t2_call', '-> t2_note')], on: [call, '=== t2_call'] },
    { reason: 'story/unreachable-document', spoils: [spoil(call, '~ document(duty_sheet)\n', '')], on: [main, 'LIST documents'] },
    {
      reason: 'story/unreachable-ending',
      spoils: [spoil(call, '~ ending(seen_that_week)', '~ ending(not_seen)')],
      on: [main, 'LIST endings'],
    },
    { reason: 'story/cycle', spoils: [spoil(door, '* [Ask who', '+ [Ask who')] },
    {
      reason: 'story/time-runs-back',
      spoils: [spoil(door, '    -> also\n', '    ~ at("2015-03-30", "10:30")\n    -> also\n')],
      on: [door, '# id:t1-ring-school'],
    },
    {
      reason: 'story/fault',
      spoils: [spoil(door, 'She says she will note it.\n    -> after_door', 'She says she will note it.')],
      on: [door, '# id:t1-also-manager'],
    },
  ])('$reason stands at its line', (planted) => expectCaught(planted, explored()))
})

describe('walks', () => {
  test.each<Planted>([
    {
      reason: 'play/early-fact',
      spoils: [spoil(seeds, 'holder: school, from: 2015-03-28', 'holder: school, from: 2015-03-31')],
      on: [door, '~ learn(moving_out)'],
    },
    {
      reason: 'play/early-fact',
      spoils: [spoil(seeds, 'holder: duty-worker, from: 2010-01-04', 'holder: duty-worker, from: 2015-04-03')],
      on: [call, '~ learn(old_order)'],
    },
    {
      reason: 'play/early-holder',
      spoils: [
        spoil(seeds, 'label: Team manager, kind: agency, icon: desk', 'label: Team manager, kind: agency, icon: desk, from: 2015-04-01'),
      ],
      on: [door, '~ tell(manager, missed_visit)'],
    },
    { reason: 'play/undated', spoils: [spoil(door, '~ at("2015-03-30", "10:00")\n', '')], on: [door, '~ learn(missed_visit)'] },
    {
      reason: 'play/long-list',
      spoils: [
        spoil(
          call,
          '* [Send the note',
          Array.from({ length: 4 }, (_, i) => `* [Another thing # id:t2-note-${i} # pick]\n    -> items\n`).join('') + '* [Send the note',
        ),
      ],
      on: [call, '# id:t2-assess'],
    },
    {
      reason: 'play/unclosed-list',
      spoils: [spoil(call, ' # send', ' # go')],
      on: [call, '# id:t2-assess'],
    },
    {
      reason: 'play/long-stretch',
      spoils: [spoil(call, '"They say they are moving, on Saturday." #', `"They say ${'that they are moving '.repeat(24)}." #`)],
      on: [call, '~ scene(-> t2_call)'],
    },
    {
      reason: 'play/other-chapter',
      spoils: [spoil(seeds, 'id: t-d2\n    chapter: 2', 'id: t-d2\n    chapter: 1')],
      on: [door, '# id:t1-book-visit'],
    },
  ])('$reason, $on.1', (planted) => expectCaught(planted, walked))
})

test('what was planted is all that was planted', async () => {
  await expect(expectCaught({ reason: 'story/dead-end', spoils: [], on: [call, '# id:t2-note-send'] }, explored())).rejects.toThrow()
})
