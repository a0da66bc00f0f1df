import type { Band, Clock, Decision, Dial, Evidence, Finding, Ladder, Precision, Source } from './evidence.ts'
import { bandOf, isScored, type Taken } from './decision.ts'
import { conditionsOf, type Pressing } from './conditions.ts'
import { addHours, hoursBetween } from './clock.ts'
import type { Measured } from './delay.ts'
import type { Climbed } from './escalation.ts'
import type { Knowing } from './knowledge.ts'
import type { DecisionId, EndingId, FactId, HolderId, Instant, Moment, SeatId } from './moment.ts'
import { outcomeOf, type Outcome } from './outcome.ts'
import type { Run } from './run.ts'
import { measure, type Measures } from './score.ts'
import type { Met, Spilt } from './sharing.ts'

/** An option as a decision card shows it. */
export interface CardOption {
  readonly id: string
  /** The words it was offered in; empty where this run did not come to see it. */
  readonly text: string
  readonly band: Band
  readonly attractive: string
  readonly missed: string
  readonly chosen: boolean
  readonly sources: readonly Source[]
}

/** One decision of the run, with what was known that day, what the summary reports, and the rule of the date. */
export interface DecisionCard {
  readonly id: DecisionId
  readonly title: string
  readonly chapter: number
  readonly at: Instant
  readonly seat: SeatId
  readonly dials: readonly Dial[]
  readonly status: Decision['status']
  readonly composite?: string
  readonly judgement: Decision['judgement']
  readonly band: Band
  readonly scored: boolean
  readonly reason?: string
  readonly confidence?: number
  readonly note?: string
  readonly knownThen: readonly string[]
  readonly options: readonly CardOption[]
  readonly happened: string
  readonly findings: readonly Finding[]
  readonly rule: string
  readonly clock?: Clock
  readonly now?: string
  readonly sources: readonly Source[]
  /** The moment that offered it: a replay begins there. */
  readonly moment: number
  readonly off?: number
  readonly revisedBy?: DecisionId
  readonly outcome?: Outcome
}

/** One rung on a ladder, dated: mine (an instant), or reported (a part of a date, with its precision). */
export interface RungAt {
  readonly ladder: Ladder
  readonly rung: number
  readonly at: Instant
  readonly decision: DecisionId
}

export interface ReportedAt {
  readonly id: string
  readonly text: string
  readonly from?: string
  readonly to?: string
  readonly precision: Precision
  readonly ladder?: Ladder
  readonly rung?: number
  readonly sources: readonly Source[]
}

/** How long a fact stayed with one holder: until somebody else came to hold it, or the run ended. */
export interface FactStay {
  readonly fact: FactId
  readonly holder: HolderId
  readonly from: Instant
  readonly until: Instant
  /** False where nobody else had come to hold it by the end. */
  readonly reached: boolean
}

/** All that a debrief shows, as data; the words around it are the interface's. */
export interface Debrief {
  readonly case: string
  /** The version of the story that was played, and of the key that judged it. */
  readonly storyVersion: string
  readonly keyVersion: string
  readonly start: string
  readonly replay: boolean
  readonly chapters: readonly number[]
  readonly from: Instant
  readonly to: Instant
  readonly endings: readonly EndingId[]
  readonly delay: {
    readonly actions: readonly Measured[]
    /** Working days beyond guidance limits and beyond authors' targets, apart. */
    readonly beyondGuidance: number
    readonly beyondTarget: number
    /** Hours in which at least one exposed action was beyond its limit; none counted twice. Rule D8. */
    readonly exposedHours: number
    readonly notDone: number
    readonly hasty: number
  }
  readonly escalation: { readonly threshold: readonly Climbed[]; readonly challenge: readonly Climbed[] }
  readonly sharing: {
    readonly needs: readonly Met[]
    readonly inTime: number
    readonly late: number
    readonly never: number
    readonly spills: readonly Spilt[]
  }
  readonly cards: readonly DecisionCard[]
  readonly skipped: readonly { readonly id: DecisionId; readonly title: string; readonly scene: string }[]
  readonly timeline: { readonly mine: readonly RungAt[]; readonly reported: readonly ReportedAt[]; readonly stays: readonly FactStay[] }
  readonly known: readonly Knowing[]
  readonly conditions: readonly Pressing[]
}

/**
 * The debrief of a run, as data. Pure: the same run gives the same debrief, byte for byte. Rules B1–B5, B8, B9.
 * Throws if a card cites a finding, a source or a clock that the evidence file does not have (an authoring slip that the checks find first).
 */
export function debrief(evidence: Evidence, run: Run, moments: readonly Moment[]): Debrief {
  const measures = measure(evidence, moments)
  const first = moments[0]
  const last = moments.at(-1)
  const endings = moments.flatMap((moment) => moment.events.flatMap((event) => (event.kind === 'ending' ? [event.ending] : [])))
  const beyond = (kind: 'guidance' | 'target') =>
    measures.delays
      .filter((one) => one.unit === 'working-days' && one.action.limit.kind === kind)
      .reduce((sum, one) => sum + one.avoidable, 0)
  return {
    case: run.case,
    storyVersion: run.storyVersion,
    keyVersion: evidence.keyVersion,
    start: run.start,
    replay: run.parent !== undefined,
    chapters: [...new Set(moments.map((moment) => moment.chapter))],
    from: first?.at ?? '',
    to: last?.at ?? '',
    endings,
    delay: {
      actions: measures.delays,
      beyondGuidance: beyond('guidance'),
      beyondTarget: beyond('target'),
      exposedHours: exposedHours(measures.delays),
      notDone: measures.delays.filter((one) => one.status === 'not-done').length,
      hasty: measures.delays.filter((one) => one.status === 'hasty').length,
    },
    escalation: {
      threshold: measures.climbs.filter((one) => one.ladder === 'threshold'),
      challenge: measures.climbs.filter((one) => one.ladder !== 'threshold'),
    },
    sharing: {
      needs: measures.needs,
      inTime: measures.needs.filter((one) => one.status === 'in-time').length,
      late: measures.needs.filter((one) => one.status === 'late').length,
      never: measures.needs.filter((one) => one.status === 'never').length,
      spills: measures.spills,
    },
    cards: measures.taken.map((one) => card(evidence, run, moments, measures, endings, one)),
    skipped: measures.skipped.map(({ id, title, scene }) => ({ id, title, scene })),
    timeline: {
      mine: rungsTaken(measures),
      reported: evidence.timeline.map((event) => reported(evidence, event)),
      stays: stays(evidence, measures.known, last?.at ?? ''),
    },
    known: measures.known.filter((one) => one.at <= (last?.at ?? '')),
    conditions: conditionsOf(
      evidence,
      measures.taken.map((one) => one.decision.id),
      moments,
    ),
  }
}

/** The hours beyond a limit of all exposed actions, laid over one another. Rule D8. */
export function exposedHours(measured: readonly Measured[]): number {
  const spans = measured
    .filter((one) => one.unit === 'hours' && one.avoidable > 0)
    .map((one) => ({ from: addHours(one.opened, one.limit), until: one.until }))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  let hours = 0
  let covered = ''
  for (const { from, until } of spans) {
    const start = from > covered ? from : covered
    if (until > start) hours += hoursBetween(start, until)
    if (until > covered) covered = until
  }
  return hours
}

function card(
  evidence: Evidence,
  run: Run,
  moments: readonly Moment[],
  measures: Measures,
  endings: readonly EndingId[],
  one: Taken,
): DecisionCard {
  const { decision } = one
  const aside = run.asides.find((note) => note.at === one.offeredAt)
  const climbed = measures.climbs.find((climb) => climb.taken === one)
  const chosen = new Set([one.option.id, ...one.also.map((option) => option.id)])
  const texts = new Map(moments.flatMap((moment) => moment.offered.map((choice) => [choice.id, choice.text] as const)))
  const outcome = outcomeOf(decision, [...chosen], one.band, endings)
  const picked = moments.slice(0, one.offeredAt + 1).flatMap((moment) => (moment.choice === null ? [] : [moment.choice]))
  return {
    id: decision.id,
    title: decision.title,
    chapter: decision.chapter,
    at: one.at,
    seat: decision.seat,
    dials: decision.dials,
    status: decision.status,
    ...(decision.composite ? { composite: decision.composite.why } : {}),
    judgement: decision.judgement,
    band: one.band,
    scored: isScored(one.band),
    ...(aside?.reason === undefined ? {} : { reason: aside.reason }),
    ...(aside?.confidence === undefined ? {} : { confidence: aside.confidence }),
    ...(aside?.text === undefined ? {} : { note: aside.text }),
    knownThen: decision.knownThen,
    options: decision.options.map((option) => ({
      id: option.id,
      text: texts.get(option.id) ?? '',
      band: option === one.option ? one.band : bandOf(option, one.held, picked),
      attractive: option.attractive,
      missed: option.missed,
      chosen: chosen.has(option.id),
      sources: option.sources.map((id) => find(evidence.sources, id)),
    })),
    happened: decision.happened,
    findings: decision.findings.map((id) => find(evidence.findings, id)),
    rule: decision.rule,
    ...(decision.clock ? { clock: find(evidence.clocks, decision.clock) } : {}),
    ...(decision.now ? { now: decision.now } : {}),
    sources: decision.sources.map((id) => find(evidence.sources, id)),
    moment: one.offeredAt,
    ...(climbed ? { off: climbed.off } : {}),
    ...(climbed?.revisedBy ? { revisedBy: climbed.revisedBy } : {}),
    ...(outcome ? { outcome } : {}),
  }
}

function rungsTaken(measures: Measures): RungAt[] {
  return measures.taken.flatMap((one) =>
    one.decision.ladder === 'none' || one.rung === undefined
      ? []
      : [{ ladder: one.decision.ladder, rung: one.rung, at: one.at, decision: one.decision.id }],
  )
}

function reported(evidence: Evidence, event: Evidence['timeline'][number]): ReportedAt {
  const { sources, from, to, ladder, rung, ...rest } = event
  return {
    ...rest,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(ladder === undefined ? {} : { ladder }),
    ...(rung === undefined ? {} : { rung }),
    sources: sources.map((id) => find(evidence.sources, id)),
  }
}

function stays(evidence: Evidence, known: readonly Knowing[], end: Instant): FactStay[] {
  return evidence.facts.flatMap((fact): FactStay[] => {
    const holders = known.filter((one) => one.fact === fact.id && one.at <= end)
    const [first, second] = [holders[0], holders.find((one) => one.holder !== fact.holder && !fact.alsoWith.includes(one.holder))]
    return first ? [{ fact: fact.id, holder: first.holder, from: first.at, until: second?.at ?? end, reached: second !== undefined }] : []
  })
}

function find<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  const found = all.find((one) => one.id === id)
  if (!found) throw new Error(`The evidence file has no "${id}"`)
  return found
}
