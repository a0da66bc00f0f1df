import { endOfChapter } from './counterfactual.ts'
import { exposedHours } from './debrief.ts'
import type { Measured } from './delay.ts'
import type { Climbed } from './escalation.ts'
import type { Action, Decision, Evidence, Need } from './evidence.ts'
import type { Knowing } from './knowledge.ts'
import type { EndingId, Instant, Moment, Offered, PlaceId, SceneId } from './moment.ts'
import { measure, type Measures } from './score.ts'
import type { Met, Spilt } from './sharing.ts'

/** What one path did in one scene: the answers given there, in the words they were offered in. */
export interface Stretch {
  readonly at: Instant
  readonly place: PlaceId
  readonly answers: readonly Offered[]
}

/** One scene of the chapter after the fork, on one path or on both. */
export interface SceneRow {
  readonly scene: SceneId
  readonly first?: Stretch
  readonly other?: Stretch
}

/** The same thing on both paths; absent where a path never came to it. */
export interface Pair<T> {
  readonly first?: T
  readonly other?: T
}

/** Two paths from one decision to the end of its chapter: what differs, in the units of the three dials. Never which is better. */
export interface SideBySide {
  readonly chapter: number
  readonly from: Instant
  /** When the chapter ends on each path, or where the other stops for now. */
  readonly until: { readonly first: Instant; readonly other: Instant }
  readonly scenes: readonly SceneRow[]
  readonly actions: readonly (Pair<Measured> & { readonly action: Action })[]
  readonly steps: readonly (Pair<Climbed> & { readonly decision: Decision })[]
  readonly needs: readonly (Pair<Met> & { readonly need: Need })[]
  /** Tellings that nobody needed, on one path alone. */
  readonly spills: { readonly first: readonly Spilt[]; readonly other: readonly Spilt[] }
  /** What a holder came to know on one path alone, or on another day. */
  readonly known: readonly (Pair<Knowing> & { readonly holder: string; readonly fact: string })[]
  readonly endings: { readonly first: readonly EndingId[]; readonly other: readonly EndingId[] }
  /** How many actions, steps and needs came out alike. */
  readonly alike: { readonly actions: number; readonly steps: number; readonly needs: number }
  /** The three dials of the chapter in their units. */
  readonly dials: { readonly first: ChapterDials; readonly other: ChapterDials }
  /** What was measured on each, for the same charts. */
  readonly measures: { readonly first: Measures; readonly other: Measures }
}

/** The three dials of one chapter, in working days, rungs and facts. */
export interface ChapterDials {
  readonly actions: number
  readonly actionsInTime: number
  /** Working days beyond limits of guidance and beyond authors' targets, apart. */
  readonly beyondGuidance: number
  readonly beyondTarget: number
  /** Rule D8. */
  readonly exposedHours: number
  readonly steps: number
  readonly stepsSupported: number
  readonly needs: number
  readonly needsInTime: number
  readonly needsNever: number
  readonly spills: number
}

/**
 * Lays two paths of a case beside one another, from the moment at which they part to the end of that chapter. Rules R5, R9.
 * Pure: two equal paths differ in nothing.
 */
export function sideBySide(evidence: Evidence, first: readonly Moment[], other: readonly Moment[], at: number): SideBySide {
  const chapter = first[at]?.chapter ?? 0
  const [one, two] = [first.slice(0, endOfChapter(first, at) + 1), other.slice(0, endOfChapter(other, at) + 1)]
  const [a, b] = [measure(evidence, one), measure(evidence, two)]
  const ofChapter = <T extends { readonly chapter: number }>(what: T) => what.chapter === chapter
  const actions = evidence.actions
    .filter(ofChapter)
    .map((action) => ({ action, ...pair(counted(a.delays, action), counted(b.delays, action)) }))
    .filter(some)
  const steps = evidence.decisions
    .filter(ofChapter)
    .map((decision) => ({ decision, ...pair(climbOf(a, decision), climbOf(b, decision)) }))
    .filter(some)
  const needs = evidence.needs
    .filter(ofChapter)
    .map((need) => ({ need, ...pair(metOf(a, need), metOf(b, need)) }))
    .filter(some)
  const differ = {
    actions: actions.filter((row) => row.first?.status !== row.other?.status || row.first?.taken !== row.other?.taken),
    steps: steps.filter((row) => row.first?.rung !== row.other?.rung || row.first?.off !== row.other?.off),
    needs: needs.filter((row) => row.first?.status !== row.other?.status || row.first?.late !== row.other?.late),
  }
  return {
    chapter,
    from: first[at]?.at ?? '',
    until: { first: endInstant(one, at), other: endInstant(two, at) },
    scenes: scenesBeside(one, two, at),
    ...differ,
    spills: { first: withoutThose(a.spills, b.spills), other: withoutThose(b.spills, a.spills) },
    known: knownApart(a.known, b.known, at, endInstant(one, at), endInstant(two, at)),
    endings: { first: endingsOf(one, at), other: endingsOf(two, at) },
    alike: {
      actions: actions.length - differ.actions.length,
      steps: steps.length - differ.steps.length,
      needs: needs.length - differ.needs.length,
    },
    dials: { first: chapterDials(a, chapter, one), other: chapterDials(b, chapter, two) },
    measures: { first: a, other: b },
  }
}

function chapterDials(measures: Measures, chapter: number, moments: readonly Moment[]): ChapterDials {
  const delays = measures.delays.filter((one) => one.action.chapter === chapter && one.status !== 'not-reached' && one.status !== 'skipped')
  const beyond = (kind: 'guidance' | 'target') =>
    delays.filter((one) => one.unit === 'working-days' && one.action.limit.kind === kind).reduce((sum, one) => sum + one.avoidable, 0)
  const steps = measures.climbs.filter((one) => one.taken.decision.chapter === chapter && one.revisedBy === undefined)
  const needs = measures.needs.filter(
    (one) => one.need.chapter === chapter && (one.status === 'in-time' || one.status === 'late' || one.status === 'never'),
  )
  return {
    actions: delays.length,
    actionsInTime: delays.filter((one) => one.status === 'in-time').length,
    beyondGuidance: beyond('guidance'),
    beyondTarget: beyond('target'),
    exposedHours: exposedHours(delays),
    steps: steps.length,
    stepsSupported: steps.filter((one) => one.off === 0).length,
    needs: needs.length,
    needsInTime: needs.filter((one) => one.status === 'in-time').length,
    needsNever: needs.filter((one) => one.status === 'never').length,
    spills: measures.spills.filter((one) => moments[one.telling.moment]?.chapter === chapter).length,
  }
}

function pair<T>(first: T | undefined, other: T | undefined): Pair<T> {
  return { ...(first === undefined ? {} : { first }), ...(other === undefined ? {} : { other }) }
}

function some(row: Pair<unknown>): boolean {
  return row.first !== undefined || row.other !== undefined
}

/** What left the count on a path is as good as absent there. */
function counted(all: readonly Measured[], action: Action): Measured | undefined {
  return all.find((one) => one.action === action && one.status !== 'not-reached' && one.status !== 'skipped')
}

function climbOf(measures: Measures, decision: Decision): Climbed | undefined {
  return measures.climbs.find((one) => one.taken.decision === decision)
}

function metOf(measures: Measures, need: Need): Met | undefined {
  return measures.needs.find((one) => one.need === need && (one.status === 'in-time' || one.status === 'late' || one.status === 'never'))
}

function withoutThose(some: readonly Spilt[], those: readonly Spilt[]): Spilt[] {
  const same = (a: Spilt, b: Spilt) => a.telling.fact === b.telling.fact && a.telling.to === b.telling.to
  return some.filter((one) => !those.some((other) => same(one, other)))
}

function knownApart(
  a: readonly Knowing[],
  b: readonly Knowing[],
  at: number,
  endOfA: Instant,
  endOfB: Instant,
): (Pair<Knowing> & { readonly holder: string; readonly fact: string })[] {
  // What the evidence file gives a first holder is no event of a path.
  const after = (all: readonly Knowing[], end: Instant) => all.filter((one) => one.moment > at && one.how !== 'first' && one.at <= end)
  const [first, other] = [after(a, endOfA), after(b, endOfB)]
  const same = (x: Knowing, y: Knowing) => x.holder === y.holder && x.fact === y.fact
  return [...first, ...other.filter((one) => !first.some((two) => same(one, two)))].flatMap((one) => {
    const both = pair(
      first.find((two) => same(one, two)),
      other.find((two) => same(one, two)),
    )
    return both.first?.at === both.other?.at ? [] : [{ holder: one.holder, fact: one.fact, ...both }]
  })
}

/** The instant at which the chapter of a path ends: that of its own event, as the next chapter may begin in the same moment. */
function endInstant(moments: readonly Moment[], at: number): Instant {
  const chapter = moments[at]?.chapter
  const ends = moments.at(-1)?.events.find((event) => event.kind === 'chapter-ends' && event.chapter === chapter)
  return ends?.at ?? moments.at(-1)?.at ?? ''
}

function endingsOf(moments: readonly Moment[], at: number): EndingId[] {
  return moments.slice(at + 1).flatMap((moment) => moment.events.flatMap((event) => (event.kind === 'ending' ? [event.ending] : [])))
}

interface SceneStretch extends Stretch {
  readonly scene: SceneId
}

/** The scenes of both paths in order; one that comes on both stands in one row. */
function scenesBeside(first: readonly Moment[], other: readonly Moment[], at: number): SceneRow[] {
  const [left, right] = [scenesOf(first, at), scenesOf(other, at)]
  const rows: SceneRow[] = []
  while (left.length > 0 || right.length > 0) {
    const [one, two] = [left[0], right[0]]
    if (one && two && one.scene === two.scene) {
      rows.push({ scene: one.scene, first: one, other: two })
      left.shift()
      right.shift()
    } else if (one && (!two || !right.some((later) => later.scene === one.scene) || left.some((later) => later.scene === two.scene))) {
      rows.push({ scene: one.scene, first: one })
      left.shift()
    } else if (two) {
      rows.push({ scene: two.scene, other: two })
      right.shift()
    }
  }
  return rows
}

function scenesOf(moments: readonly Moment[], at: number): SceneStretch[] {
  const stretches: (SceneStretch & { answers: Offered[] })[] = []
  for (const moment of moments.slice(at)) {
    // The next chapter may open in the moment that ends this one.
    if (moment.chapter !== moments[at]?.chapter) break
    const last = stretches.at(-1)
    const taken = moments[moment.index + 1]?.choice
    const answer = moment.offered.find((one) => one.id === taken && one.kind !== 'go' && one.kind !== 'look')
    const answers = answer ? [answer] : []
    if (last?.scene === moment.scene) last.answers.push(...answers)
    else stretches.push({ scene: moment.scene, at: moment.at, place: moment.place, answers })
  }
  return stretches
}
