import { dials, type Dial, type Evidence } from '../core/evidence.ts'
import { startingPoint } from '../core/run.ts'
import { measure, reportScore, type ReportScore } from '../core/score.ts'
import { playOut, playersOf, type Player } from './players.ts'
import { deviation, mean } from './statistics.ts'
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
  readonly plays: number
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

/** Every naive player from every start. `plays` is the number of seeds where the order on the page, or chance, makes a difference. */
export function playStrategies(table: StoryTable, evidence: Evidence, plays: number, more: readonly Player[] = []): StrategyRow[] {
  const scorer = new Scorer(evidence)
  return startsOf(evidence).flatMap((start) => {
    const begin = table.begin(startingPoint(evidence, start))
    return [...playersOf(evidence), ...more].map((player) => {
      // Many seeds give the same run: it is scored once.
      const known = new Map<string, ReportScore>()
      const scores = Array.from({ length: player.varies ? plays : 1 }, (_, seed) => {
        const steps = playOut(table, begin, player, seed)
        const choices = steps.map((step) => step.choice ?? '').join()
        const score = known.get(choices) ?? scorer.score(steps)
        known.set(choices, score)
        return score
      })
      return rowOf(player, start, scores)
    })
  })
}

/** One row from the scores of many plays. */
export function rowOf(player: Pick<Player, 'id' | 'rule' | 'naive'>, start: string, scores: readonly ReportScore[]): StrategyRow {
  const of = (dial: Dial): DialRow | null => {
    const values = scores.flatMap((score) => score[dial].score ?? [])
    if (values.length === 0) return null
    return {
      mean: mean(values),
      deviation: deviation(values),
      top: values.filter((value) => value >= topBand).length / values.length,
      judgements: mean(scores.map((score) => score[dial].judgements.length)),
    }
  }
  const means = scores.flatMap((score) => {
    const judged = dials.flatMap((dial) => score[dial].score ?? [])
    return judged.length > 0 ? [mean(judged)] : []
  })
  const brought = (dial: Dial) => {
    const sums = new Map<string, number>()
    for (const score of scores)
      for (const one of score[dial].judgements) sums.set(one.about, (sums.get(one.about) ?? 0) + (one.value - 0.5) * one.weight)
    return new Map([...sums].map(([about, sum]) => [about, sum / scores.length]))
  }
  return {
    player: player.id,
    rule: player.rule,
    naive: player.naive,
    start,
    plays: scores.length,
    dials: { delay: of('delay'), escalation: of('escalation'), sharing: of('sharing') },
    mean: means.length > 0 ? mean(means) : null,
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
