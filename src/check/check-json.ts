import { isScored } from '../core/decision.ts'
import { dials, type Dial } from '../core/evidence.ts'
import type { CaseCheck } from './case-check.ts'
import type { Slip } from './slip.ts'
import type { StrategyRow } from './strategies.ts'

/** Report scores, 0 to 100; null where nothing was judged. */
export type Scores = Readonly<Record<Dial | 'mean', number | null>>

/** The figures of a case for other programs. Scores from 0 to 100, shares from 0 to 1; all else are counts. */
export interface CaseFigures {
  readonly storyVersion: string
  readonly keyVersion: string
  readonly words: number
  readonly chapters: number
  readonly decisions: number
  /** Decisions with an option that is scored. */
  readonly scored: number
  /** Options of all decisions. */
  readonly options: number
  readonly choices: number
  readonly scenes: number
  readonly endings: number
  readonly states: number
  /** Whether every state was visited; `notCovered` says what was not. */
  readonly exhaustive: boolean
  readonly notCovered: readonly string[]
  readonly deadEnds: number
  /** Choices, scenes, documents and endings that no path comes to. */
  readonly unreached: number
  /** Characters of the longest save as suspend data; 0 where it is not known. */
  readonly largestSave: number
  /** The exploration alone; the whole is in `secondsOf`. */
  readonly seconds: number
  readonly secondsOf: CaseCheck['seconds']
  /** Naive players over the whole case. */
  readonly strategies: Readonly<Record<string, Scores>>
  /** Who is held to no limit of the naive: the key, who sums everything up, and the documented routes. */
  readonly references: Readonly<Record<string, Scores>>
  /** Every player from every start. */
  readonly starts: readonly (Scores & { readonly start: string; readonly player: string; readonly plays: number })[]
  /** The share of decisions in which the longest option is best, and what it would be by chance. */
  readonly longestIsBest: number
  readonly longestByChance: number
  /** Spearman's rho with the report score, by rule and dial. */
  readonly sensitivity: Readonly<Record<string, Readonly<Record<Dial, number | null>>>>
  readonly problems: readonly Slip[]
}

/** The figures of a check; zeros where a case could not be built. */
export function jsonOf({ build, paths, honesty, slips, seconds }: CaseCheck): CaseFigures {
  const { built, compiled } = build
  const decisions = built?.evidence.decisions ?? []
  const { explored } = paths ?? {}
  const byPlayer = (rows: readonly StrategyRow[] = []) => Object.fromEntries(rows.map((row) => [row.player, scoresOf(row)]))
  const whole = honesty?.strategies.filter((row) => row.start === 'whole')
  return {
    storyVersion: compiled?.storyVersion ?? '',
    keyVersion: built?.evidence.keyVersion ?? '',
    words: honesty?.words ?? 0,
    chapters: built?.evidence.chapters.length ?? 0,
    decisions: decisions.length,
    scored: decisions.filter((one) => one.options.some((option) => option.bands.some(({ band }) => isScored(band)))).length,
    options: decisions.flatMap((one) => one.options).length,
    choices: compiled?.choices.length ?? 0,
    scenes: compiled?.scenes.length ?? 0,
    endings: built?.evidence.endings.length ?? 0,
    states: explored?.states ?? 0,
    exhaustive: explored?.exhaustive ?? false,
    notCovered: explored?.notCovered ?? ['everything: the case cannot be built'],
    deadEnds: explored?.deadEnds ?? 0,
    unreached: Object.values(explored?.unreached ?? {}).flat().length,
    largestSave: explored?.largestSave?.characters ?? 0,
    seconds: explored?.seconds ?? 0,
    secondsOf: seconds,
    strategies: byPlayer(whole?.filter((row) => row.naive)),
    references: byPlayer([...(whole?.filter((row) => !row.naive) ?? []), ...(honesty?.routes ?? [])]),
    starts: (honesty?.strategies ?? []).map((row) => ({ start: row.start, player: row.player, plays: row.plays, ...scoresOf(row) })),
    longestIsBest: honesty?.audit.longest.rate ?? 0,
    longestByChance: honesty?.audit.longest.chance ?? 0,
    sensitivity: Object.fromEntries((honesty?.sensitivity.rules ?? []).map(({ id, rho }) => [id, rho])),
    problems: slips,
  }
}

function scoresOf(row: StrategyRow): Scores {
  const [delay = null, escalation = null, sharing = null] = dials.map((dial) => row.dials[dial]?.mean ?? null)
  return { delay, escalation, sharing, mean: row.mean }
}
