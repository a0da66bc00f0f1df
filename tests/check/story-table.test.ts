import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { buildCase } from '../../src/check/case.ts'
import { playOut, playersOf } from '../../src/check/players.ts'
import { StoryTable, momentsOf } from '../../src/check/story-table.ts'
import { Scorer, startsOf } from '../../src/check/strategies.ts'
import type { Moment } from '../../src/core/moment.ts'
import { startingPoint } from '../../src/core/run.ts'
import { measure, reportScore } from '../../src/core/score.ts'
import { replay } from '../../src/core/story.ts'
import { tinyRoot } from './spoiled-case.ts'

const playerIds = [
  'random',
  'first',
  'last',
  'first-as-written',
  'last-as-written',
  'longest',
  'most-escalating',
  'share-nothing',
  'slowest',
  'caution',
  'sums-up',
]
const project = path.resolve(import.meta.dirname, '../..')

/** What measuring needs of a moment. */
const measured = ({ index, choice, chapter, scene, seat, at, events, offered, canSkip, ended }: Moment) => ({
  ...{ index, choice, chapter, scene, seat, at, events, canSkip, ended },
  offered: offered.map(({ id, text, kind }) => ({ id, text, kind })),
})

test.each([
  ['tiny', tinyRoot, 8, playerIds],
  ['child-z', project, 2, ['random', 'share-everything', 'slowest', 'sums-up']],
  ['child-v', project, 2, ['random', 'share-everything', 'slowest', 'sums-up']],
])(
  '%s: what the table tells is what a replay tells, from every start',
  (name, root, seeds, players) => {
    const { built } = buildCase(root, name)
    if (!built) throw new Error(`${name} does not build`)
    const { story, evidence } = built
    const table = new StoryTable(story)
    const scorer = new Scorer(evidence)
    for (const start of startsOf(evidence)) {
      const point = startingPoint(evidence, start)
      for (const player of playersOf(evidence).filter((one) => players.includes(one.id)))
        for (let seed = 0; seed < seeds; seed++) {
          const steps = playOut(table, table.begin(point), player, seed)
          const { moments } = replay(
            story,
            point,
            steps.flatMap((step) => step.choice ?? []),
          )
          const told = momentsOf(steps)
          const other = moments.findIndex((moment, i) => !told[i] || !isDeepStrictEqual(measured(told[i]), measured(moment)))
          expect(other, `${player.id} from ${start}, seed ${seed}`).toBe(-1)
          expect(told).toHaveLength(moments.length)
          expect(scorer.score(steps)).toEqual(reportScore(measure(evidence, moments)))
        }
    }
  },
  60_000,
)
