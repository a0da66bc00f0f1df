import { StoryFault } from '../core/story.ts'
import { buildCase, type BuiltCase, type CaseBuild } from './case.ts'
import type { CompiledStory } from './compile.ts'
import { exploreCase, type Exploration } from './explore.ts'
import { honestyOf, type Effort, type Honesty } from './honesty.ts'
import { Places } from './places.ts'
import type { Slip } from './slip.ts'
import { walkCase, type Walks } from './walks.ts'

/** All that is checked of a case. What could not be built is not explored, and what cannot be played is not audited. */
export interface CaseCheck {
  readonly name: string
  readonly build: CaseBuild
  readonly paths?: Paths
  readonly honesty?: Honesty
  /** Everything to mend, of whatever part. */
  readonly slips: readonly Slip[]
  /** Wall-clock seconds; the only thing here that differs from one time to the next. */
  readonly seconds: Readonly<Record<Part | 'build', number>>
}

/** Where the story can go. */
export interface Paths {
  readonly walks: Walks
  readonly explored: Exploration
}

/** What is done with a case once it is built; neither needs the other. */
export const parts = ['paths', 'honesty'] as const
export type Part = (typeof parts)[number]

/** A case to build. */
export interface Order {
  readonly root: string
  readonly name: string
}

/** A part of the check of a case that has been built, and how much of it is played. */
export interface Task {
  readonly part: Part
  readonly root: string
  readonly built: BuiltCase
  readonly compiled: CompiledStory
  readonly files: readonly string[]
  readonly effort: Effort
}

/** What building gave. */
export interface BuildDone {
  readonly build: CaseBuild
  readonly seconds: number
}

/** What a part gave. */
export interface PartDone {
  readonly paths?: Paths
  readonly honesty?: Honesty
  readonly slips: readonly Slip[]
  readonly seconds: number
}

const walksFromEachStart = 30

/** Builds a case. */
export function checkBuild({ root, name }: Order): BuildDone {
  const began = performance.now()
  const build = buildCase(root, name)
  return { build, seconds: secondsSince(began) }
}

/** Does one part of a check. */
export function checkPart(task: Task): PartDone {
  const began = performance.now()
  const done = task.part === 'paths' ? checkPaths(task) : checkHonesty(task)
  return { ...done, seconds: secondsSince(began) }
}

function checkPaths({ root, built, compiled, files }: Task): Omit<PartDone, 'seconds'> {
  const walks = walkCase(built, compiled, walksFromEachStart)
  const explored = exploreCase(built, compiled, new Places(root, files, compiled))
  // What no walk happened to meet is no slip where every state was visited.
  const walked = walks.slips.filter(({ reason }) => reason !== 'play/never-offered' || !explored.exhaustive)
  return { paths: { walks, explored }, slips: [...walked, ...explored.slips] }
}

function checkHonesty({ root, built, compiled, files, effort }: Task): Omit<PartDone, 'seconds'> {
  try {
    const honesty = honestyOf(root, built, compiled, files, effort)
    return { honesty, slips: honesty.slips }
  } catch (error) {
    if (!(error instanceof StoryFault)) throw error
    const words = `nobody can play the story to its end, so nothing is known of its options: ${error.message}`
    return { slips: [{ file: compiled.main, line: 0, reason: 'play/fault', words }] }
  }
}

function secondsSince(began: number): number {
  return (performance.now() - began) / 1000
}
