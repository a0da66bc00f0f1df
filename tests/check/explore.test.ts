import { describe, expect, test } from 'vitest'
import { buildCase } from '../../src/check/case.ts'
import { exploreCase, startsOf, usualReach, type Exploration, type Reach } from '../../src/check/explore.ts'
import { Places } from '../../src/check/places.ts'
import { StoryGraph } from '../../src/check/story-graph.ts'
import { StoryMachine } from '../../src/check/story-machine.ts'
import { replay, skipPrefix } from '../../src/core/story.ts'
import { choiceCodes, suspend } from '../../src/core/suspend.ts'
import { tinyRoot, withSpoiledCase, type Spoil } from './spoiled-case.ts'

function explore(root: string, reach?: Reach): Exploration {
  const { built, compiled, files } = buildCase(root, 'tiny')
  if (!built || !compiled) throw new Error('The case does not build')
  return exploreCase(built, compiled, new Places(root, files, compiled), reach)
}

describe('a sound case', () => {
  const explored = explore(tinyRoot)

  test('is visited to its ends', () => {
    expect(explored.slips).toEqual([])
    expect(explored.exhaustive).toBe(true)
    expect(explored.deadEnds).toBe(0)
    expect(explored.unreached).toEqual({ choices: [], scenes: [], documents: [], endings: [] })
    expect(explored.carriedInto).toEqual({ 2: 2 })
  })

  test('is visited in the same way each time', () => {
    const again = explore(tinyRoot)
    expect({ ...again, seconds: 0 }).toEqual({ ...explored, seconds: 0 })
  })

  test('says what was left when there is too much of it', () => {
    const { exhaustive, notCovered, largestSave, slips } = explore(tinyRoot, { ...usualReach, mostStates: 8 })
    expect(exhaustive).toBe(false)
    expect(notCovered.join()).toMatch(/^\d+ of \d+ known states.* they stand in .*t\d-/)
    expect(largestSave).toBeUndefined()
    expect(slips).toEqual([])
  })
})

describe('states that can no longer be told apart', () => {
  const { built } = buildCase(tinyRoot, 'tiny')
  if (!built) throw new Error('The tiny case does not build')
  const starts = startsOf(built)
  const graph = new StoryGraph(new StoryMachine(built.story), starts, 1000)

  // Every list of choices there is, each played from its beginning by the core, which knows nothing of states.
  const lists = starts.flatMap(([name, start], i) => {
    const found: { name: string; choices: string[]; state: number }[] = []
    const grow = (choices: string[], state: number) => {
      found.push({ name, choices, state })
      const moment = replay(built.story, start, choices).live.moment
      const offered = [...moment.offered.map(({ id }) => id), ...(moment.canSkip ? [skipPrefix + moment.scene] : [])]
      expect(graph.from(state).map(({ choice }) => choice)).toEqual(offered)
      for (const { choice, to } of graph.from(state)) grow([...choices, choice], to)
    }
    grow([], graph.starts[i]?.state ?? -1)
    return found
  })

  test('stand for all that the story offers, whatever the path', () => {
    expect(lists.length).toBeGreaterThan(10 * graph.keys.length)
    expect(new Set(lists.map(({ state }) => state)).size).toBe(graph.keys.length)
  })

  test('every save leads back to an equal state, with nothing set and nothing remembered', () => {
    const byPath = new Map(lists.map(({ name, choices, state }) => [[name, ...choices].join(), state]))
    for (const { name, choices } of lists.filter(({ state }) => graph.from(state).length === 0)) {
      const start = starts.find(([one]) => one === name)?.[1]
      if (!start) throw new Error(name)
      graph.machine.begin(start)
      for (const [i, choice] of choices.entries()) {
        expect(graph.machine.goOn(choice).key).toBe(graph.keys[byPath.get([name, ...choices.slice(0, i + 1)].join()) ?? -1])
      }
    }
  })

  test('the longest save is the longest of all lists, packed', () => {
    const { evidence, storyVersion, story } = built
    const run = { case: evidence.case, storyVersion, keyVersion: evidence.keyVersion, seed: 0xffffffff }
    const packed = lists.map(({ name, choices }) => suspend({ ...run, start: name, choices }, choiceCodes(story)).length)
    expect(explore(tinyRoot).largestSave?.characters).toBe(Math.max(...packed))
  })
})

const door = 'story/tiny/chapter-1.ink'
const note = 'story/tiny/chapter-2.ink'
const flagged = { file: door, from: '=== chapter_1 ===', to: 'VAR t1_rung = false\n=== chapter_1 ===' }
const rung = { file: door, from: '~ carry_contact = contact_school', to: '~ carry_contact = contact_school\n    ~ t1_rung = true' }
const heard = {
  file: note,
  from: '"They say they are moving, on Saturday."',
  to: '{ t1_rung: Again. }\n"They say they are moving, on Saturday."',
}
// A tunnel used in both chapters, whose once-only choice is gone the second time.
const tunnel = {
  file: note,
  from: '=== t2_end ===',
  to: '=== between ===\n* [Breathe # id:t-breathe # go]\n    ->->\n* -> \n    ->->\n\n=== t2_end ===',
}

describe('planted faults', () => {
  const faults: [string, RegExp, ...Spoil[]][] = [
    ['dead-end', /^story\/tiny\/chapter-2\.ink/, { file: note, from: '~ chapter_ends()\n-> END', to: '-> END' }],
    ['unreachable-choice', /"t2-wait"/, { file: note, from: '* [Leave it', to: '* { false } [Leave it' }],
    ['unreachable-ending', /seen-that-week/, { file: note, from: '~ ending(seen_that_week)', to: '~ ending(not_seen)' }],
    ['unreachable-document', /duty-sheet/, { file: note, from: '~ document(duty_sheet)\n', to: '' }],
    ['unreachable-scene', /t2-call/, { file: note, from: '-> t2_call', to: '-> t2_note' }],
    ['cycle', /t1-ask-seen leads back/, { file: door, from: '* [Ask who', to: '+ [Ask who' }],
    ['crosses-chapter', /t1_rung can be boolean true where chapter 2 begins/, flagged, rung, heard],
    [
      'crosses-chapter',
      /between.* can have been visited before chapter 2/,
      tunnel,
      { file: door, from: 'Ruth in the office writes it down.', to: 'Ruth in the office writes it down.\n    -> between ->' },
      { file: note, from: '~ seat(duty_worker)', to: '~ seat(duty_worker)\n-> between ->' },
    ],
    [
      'crosses-chapter',
      /carry_contact is .*not one of its values/,
      { file: door, from: '~ carry_contact = contact_school', to: '~ carry_contact = school' },
    ],
    [
      'fault',
      /ran out of content.*t1-also-manager/,
      { file: door, from: 'She says she will note it.\n    -> after_door', to: 'She says she will note it.' },
    ],
    [
      'warning',
      /t1_lost/,
      { file: door, from: '-> also\n', to: '{ false:\n        ~ temp t1_lost = 1\n    }\n    { t1_lost: Oh. }\n    -> also\n' },
    ],
    [
      'endless',
      /without a choice/,
      { file: door, from: '-> also\n', to: '-> spin\n' },
      { file: door, from: '= skip', to: '= spin\n-> spin\n= skip' },
    ],
    [
      'time-runs-back',
      /from 2015-03-30T11:00 to 2015-03-30T10:30.*t1-ask-seen/,
      { file: door, from: '-> also\n', to: '~ at("2015-03-30", "10:30")\n    -> also\n' },
    ],
    ['not-provable', /uses rnd/, { file: door, from: 'The rain is coming in.', to: 'The rain is coming in {RANDOM(1, 2)}.' }],
  ]
  test.each(faults)('story/%s %s', (reason, words, ...spoils) =>
    withSpoiledCase(spoils, (root) => {
      const { slips, exhaustive } = explore(root)
      const found = slips.filter((slip) => slip.reason === `story/${reason}`)
      expect(slips.map((slip) => `${slip.file}:${slip.line} ${slip.reason} ${slip.words}`).join('\n')).toMatch(words)
      expect(found).not.toEqual([])
      expect(exhaustive).toBe(reason !== 'not-provable')
    }),
  )

  test('a variable that is set back where the next chapter begins does not cross', () =>
    withSpoiledCase([flagged, rung, heard, { file: note, from: '~ chapter(2)', to: '~ t1_rung = false\n~ chapter(2)' }], (root) =>
      expect(explore(root).slips).toEqual([]),
    ))

  test('a variable that nothing reads later does not cross, and tells no states apart', () =>
    withSpoiledCase([flagged, rung], (root) => {
      const { slips, states } = explore(root)
      expect(slips).toEqual([])
      expect(states).toBe(explore(tinyRoot).states)
    }))
})
