import { isScored } from '../core/decision.ts'
import type { BuiltCase } from './case.ts'
import type { CompiledStory } from './compile.ts'
import type { Exploration } from './explore.ts'
import type { Effort, Honesty } from './honesty.ts'
import type { PanelReport } from './panel/report.ts'
import type { Slip } from './slip.ts'
import { fewestJudgements, mostAboveRandom, topBand, type StrategyRow } from './strategies.ts'

/** A case's figures and findings, as `reports/<case>.json` keeps them. */
export interface Report {
  readonly case: string
  readonly title: string
  readonly status: string
  readonly storyVersion: string
  readonly keyVersion: string
  readonly counts: readonly { readonly name: string; readonly value: number }[]
  readonly honesty: Honesty
  readonly panel: PanelReport
  readonly explored: Omit<Exploration, 'seconds' | 'slips'>
  readonly slips: readonly Slip[]
  readonly notes: readonly string[]
}

/** Gathers what is reported of a case. Nothing in it is dated: the same story and key give the same report. */
export function reportOf(
  { evidence, storyVersion }: BuiltCase,
  compiled: CompiledStory,
  { honesty, explored }: { readonly honesty: Honesty; readonly explored: Exploration },
  effort: Effort,
  panel: PanelReport,
): Report {
  // How long it took is not the same twice, and is left out.
  const { seconds: _seconds, slips, ...met } = explored
  const options = evidence.decisions.flatMap((one) => one.options)
  const scored = evidence.decisions.filter((one) => one.options.some((option) => option.bands.some(({ band }) => isScored(band))))
  const named = (name: string, value: number) => ({ name, value })
  return {
    case: evidence.case,
    title: evidence.title,
    status: evidence.status,
    storyVersion,
    keyVersion: evidence.keyVersion,
    counts: [
      named('Words', honesty.words),
      named('Chapters', evidence.chapters.length),
      named('Scenes', compiled.scenes.length),
      named('Choices', compiled.choices.length),
      named('Decisions', evidence.decisions.length),
      named('Decisions scored', scored.length),
      named('Options of decisions', options.length),
      named('Endings', evidence.endings.length),
      named('Protective actions', evidence.actions.length),
      named('Needs', evidence.needs.length),
      named('Findings', evidence.findings.length),
      named('Sources', evidence.sources.length),
    ],
    honesty,
    panel,
    explored: met,
    slips: [...honesty.slips, ...slips],
    notes: [
      `Report scores are for checks and panels alone: 100 × the weighted mean of a dial’s judgements (1 on target; ½ near it; 0 otherwise). The top band begins at ${topBand}.`,
      `Players are played from the beginning and from each stated start of each chapter. The limits are held to what they reach on average: ${topBand} in a dial, ${mostAboveRandom} points above random on the mean of the dials.`,
      ...measuredHow(honesty.strategies, effort.plays),
      `A chapter has few judgements in a dial, so that a single decision can carry anybody into the top band: there the top band is held to only where a play has ${fewestJudgements} judgements or more on average (the file beside this page has their numbers).`,
      '“Share everything”, “share nothing”, “quickest” and “slowest” look one step ahead, which nobody who plays can: they are stronger than a learner who follows the same rule. Equal options are taken by their order on the page.',
      '“Key” follows the bands and is the measure of what can be reached; “sums-up” leaves every scene unplayed. Neither is held to the limits, nor are the documented routes, whose own limits stand among the failures if they are passed.',
      'The best option of a decision is a strong one; a defensible one where none is strong. Where several are best, chance is their share of the options. What is added with “and also” is no alternative.',
      'The place of the best option is counted where each decision is first met in the random plays; chi-square against equal counts, summed over decisions with the same number of options.',
      'What an option costs is measured by changing it alone, along up to six ways to its decision. “Free” means that nothing is lost by the key, and less than four points when the rest is played at random.',
      'Reading age by the Automated Readability Index (Smith and Senter, 1967) and five years. Words to avoid and terms of law with their dates are from the practice framework.',
      `${panel.words} The strategies, audits and rules above say only whether it can be gamed, and how much hangs on how it is scored.`,
    ],
  }
}

/** Which players are measured by exact expectation, and which by sampling. */
function measuredHow(rows: readonly StrategyRow[], plays: number): string[] {
  const players = [...new Set(rows.map((row) => row.player))]
  const sampledFrom = (player: string) => rows.filter((row) => row.player === player && !row.exact).map((row) => row.start)
  const starts = new Set(rows.map((row) => row.start)).size
  const exact = players.filter((player) => sampledFrom(player).length === 0)
  const sampled = players.filter((player) => sampledFrom(player).length === starts)
  const partly = players.filter((player) => !exact.includes(player) && !sampled.includes(player))
  const seeds = plays.toLocaleString('en-GB')
  return [
    `Measured by exact expectation (every run that some order of the options on the page gives, weighed by how likely that order is; one run where the order makes no difference), from every start: ${exact.join(', ') || 'none'}.`,
    `Measured by sampling, over ${seeds} seeds, from every start: ${sampled.join(', ') || 'none'}.`,
    ...(partly.length > 0
      ? [
          `By exact expectation from some starts, and over ${seeds} seeds where their runs can go more than ${seeds} ways: ${partly.map((player) => `${player} (sampled from ${sampledFrom(player).join(', ')})`).join('; ')}.`,
        ]
      : []),
  ]
}

/** A report as it is kept in a file: tables of judgements become plain objects. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, (_, value: unknown) => (value instanceof Map ? Object.fromEntries(value as Map<string, number>) : value), 2)}\n`
}
