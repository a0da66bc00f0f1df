import path from 'node:path'
import { buildCase } from '../../src/check/case.ts'
import type { Moment } from '../../src/core/moment.ts'
import { startingPoint, type Run } from '../../src/core/run.ts'
import { replay } from '../../src/core/story.ts'

const { built, slips } = buildCase(path.join(import.meta.dirname, '../fixtures/tiny'), 'tiny')
if (!built) throw new Error(slips.map((slip) => `${slip.file}:${slip.line} ${slip.words}`).join('\n'))

/** The smallest whole case, as it is shipped. */
export const tiny = built

/** The moments of a list of choices, from the beginning or a stated start. */
export function play(choices: readonly string[], start = 'whole'): readonly Moment[] {
  return replay(tiny.story, startingPoint(tiny.evidence, start), choices).moments
}

/** A run with fixed values. */
export function runOf(choices: readonly string[], more: Partial<Run> = {}): Run {
  return {
    id: 'r1',
    case: 'tiny',
    storyVersion: tiny.storyVersion,
    keyVersion: tiny.evidence.keyVersion,
    seed: 7,
    start: 'whole',
    choices,
    asides: [],
    review: {},
    ...more,
  }
}
