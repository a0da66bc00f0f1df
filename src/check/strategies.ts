import { dials, type Dial, type Evidence } from '../core/evidence.ts'
import { startingPoint } from '../core/run.ts'
import { measure, reportScore, type ReportScore } from '../core/score.ts'
import { everyOrder } from './every-order.ts'
import { playOut, playersOf, type Player } from './players.ts'
import { mean, spread, weightedMean } from './statistics.ts'
import type { Slip } from './slip.ts'
import { momentsOf, type Step, type StoryTable } from './story-table.ts'

/** The top band of a dial begins here. */
export const topBand = 80
/** The most that a naive player may lie above random, on the mean of the three dials. */
export const mostAboveRandom = 10

/** In a chapter, a dial with fewer judgements than this carries anybody into the top band by one decision: it is only reported. */
export const fewestJudgements = 4

/** One dial of one player from one start, over all its plays. */
export interface DialRow {
  readonly mean: number
  readonly deviation: number
  /** The share of plays in the top band. */
  readonly top: number
  /** How many judgements a play has, on average. */
  readonly judgements: number
}

export interface StrategyRow {
  readonly player: string
  readonly rule: string
  readonly naive: boolean
  readonly start: string
  /** How many seeds were played; where the row is exact, how many ways the run can go. */
  readonly plays: number
  /** Whether the figures are an expectation over every order of the page, rather than an average over seeds. */
  readonly exact: boolean
  /** Null where no play had a judgement of the dial. */
  readonly dials: Readonly<Record<Dial, DialRow | null>>
  /** The mean of the dials that were judged, over all plays; null where none was. */
  readonly mean: number | null
  /** What each judgement brought on average, by dial and what it is about: value and weight, over all plays. */
  readonly brought: Readonly<Record<Dial, ReadonlyMap<string, number>>>
}

/** `whole`, and each chapter from each stated start. */
export function startsOf(evidence: Evidence): string[] {
  return ['whole', ...evidence.chapters.flatMap((chapter) => chapter.starts.map((start) => `${chapter.number}/${start.id}`))]
}

/** Report scores of runs of a table. */
export class Scorer {
  private readonly evidence: Evidence
  private readonly matters: ReadonlySet<string>

  constructor(evidence: Evidence) {
    this.evidence = evidence
    this.matters = new Set([
      ...evidence.actions.flatMap((action) => [...action.doneBy, ...action.couldHaveFrom]),
      ...evidence.decisions.flatMap((decision) => decision.options.map((option) => option.id)),
    ])
  }

  score(steps: readonly Step[]): ReportScore {
    const moments = momentsOf(steps, (choice) => this.matters.has(choice))
    const offered = new Set(moments.flatMap((moment) => moment.offered.map((one) => one.id)))
    // An action that the run never offered leaves the count (rule D5); to leave it out beforehand saves half of the time.
    const actions = this.evidence.actions.filter((action) => action.doneBy.some((choice) => offered.has(choice)))
    return reportScore(measure({ ...this.evidence, actions }, moments))
  }
}

/** Every player from every start: by exact expectation where its run can go few ways, else over `plays` seeds. */
export function playStrategies(table: StoryTable, evidence: Evidence, plays: number, more: readonly Player[] = []): StrategyRow[] {
  const scorer = new Scorer(evidence)
  return startsOf(evidence).flatMap((start) => {
    return [...playersOf(evidence), ...more].map((player) => {
      // Few places of one player are met by another, and all of them together fill the memory.
      table.forget()
      const begin = table.begin(startingPoint(evidence, start))
      const all = player.drawsLots ? undefined : everyOrder(table, begin, player, plays)
      return all
        ? rowOf(
            player,
            start,
            all.map(({ steps }) => scorer.score(steps)),
            all.map(({ chance }) => chance),
          )
        : rowOf(player, start, overSeeds(table, begin, player, plays, scorer))
    })
  })
}

function overSeeds(table: StoryTable, begin: Step, player: Player, plays: number, scorer: Scorer): ReportScore[] {
  // Many seeds give the same run: it is scored once.
  const known = new Map<string, ReportScore>()
  return Array.from({ length: plays }, (_, seed) => {
    const steps = playOut(table, begin, player, seed)
    const choices = steps.map((step) => step.choice ?? '').join()
    const score = known.get(choices) ?? scorer.score(steps)
    known.set(choices, score)
    return score
  })
}

/** One row from the scores of many plays: each as likely as the others, unless their chances are given, which makes it exact. */
export function rowOf(
  player: Pick<Player, 'id' | 'rule' | 'naive'>,
  start: string,
  scores: readonly ReportScore[],
  chances?: readonly number[],
): StrategyRow {
  const weighted = scores.map((score, i) => ({ score, weight: chances?.[i] ?? 1 / scores.length }))
  const total = (of: (score: ReportScore) => number) => weighted.reduce((sum, { score, weight }) => sum + weight * of(score), 0)
  const of = (dial: Dial): DialRow | null => {
    const judged = weighted.flatMap(({ score, weight }) => (score[dial].score === null ? [] : [{ value: score[dial].score, weight }]))
    if (judged.length === 0) return null
    return {
      ...spread(judged, chances !== undefined),
      top: weightedMean(judged.map(({ value, weight }) => ({ value: value >= topBand ? 1 : 0, weight }))),
      judgements: total((score) => score[dial].judgements.length),
    }
  }
  const means = weighted.flatMap(({ score, weight }) => {
    const judged = dials.flatMap((dial) => score[dial].score ?? [])
    return judged.length > 0 ? [{ value: mean(judged), weight }] : []
  })
  const brought = (dial: Dial) => {
    const sums = new Map<string, number>()
    for (const { score, weight } of weighted)
      for (const one of score[dial].judgements) sums.set(one.about, (sums.get(one.about) ?? 0) + weight * (one.value - 0.5) * one.weight)
    return sums
  }
  return {
    player: player.id,
    rule: player.rule,
    naive: player.naive,
    start,
    plays: scores.length,
    exact: chances !== undefined,
    dials: { delay: of('delay'), escalation: of('escalation'), sharing: of('sharing') },
    mean: means.length > 0 ? weightedMean(means) : null,
    brought: { delay: brought('delay'), escalation: brought('escalation'), sharing: brought('sharing') },
  }
}

/** Where a naive player does too well: in the top band of a dial, or far above random; with the judgements that carry it. */
export function strategySlips(rows: readonly StrategyRow[], file: string): Slip[] {
  const slips: Slip[] = []
  for (const row of rows.filter((one) => one.naive)) {
    const random = rows.find((one) => one.player === 'random' && one.start === row.start)
    for (const dial of dials) {
      const reached = row.dials[dial]
      if (reached && reached.mean >= topBand && (row.start === 'whole' || reached.judgements >= fewestJudgements))
        slips.push({
          file,
          line: 0,
          reason: 'strategy/top-band',
          words: `"${row.player}" from ${row.start} reaches ${reached.mean.toFixed(0)} in ${dial} on average (${topBand} is the top band), by ${carriers(row, random, [dial])}`,
        })
    }
    if (row.mean === null || random?.mean === undefined || random.mean === null || row === random) continue
    const above = row.mean - random.mean
    if (above > mostAboveRandom)
      slips.push({
        file,
        line: 0,
        reason: 'strategy/beats-random',
        words: `"${row.player}" from ${row.start} lies ${above.toFixed(0)} points above random on the mean (${mostAboveRandom} is the most), by ${carriers(row, random, dials)}`,
      })
  }
  return slips
}

/** The judgements by which one row does better than another, the heaviest first. */
function carriers(row: StrategyRow, than: StrategyRow | undefined, of: readonly Dial[]): string {
  const gains = of.flatMap((dial) =>
    [...row.brought[dial]].map(([about, value]) => ({ about, gain: value - (than?.brought[dial].get(about) ?? 0) })),
  )
  const best = gains.filter((one) => one.gain > 0.05).sort((a, b) => b.gain - a.gain)
  return best.length === 0
    ? 'no one judgement'
    : best
        .slice(0, 6)
        .map((one) => `${one.about} (+${one.gain.toFixed(1)})`)
        .join(', ')
}
