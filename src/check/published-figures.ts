import { isScored } from '../core/decision.ts'
import { dials, type Dial, type PanelCounts } from '../core/evidence.ts'
import type { Figures } from '../core/figures.ts'
import type { BuiltCase } from './case.ts'
import type { Exploration } from './explore.ts'
import type { Honesty } from './honesty.ts'
import { mostCharacters } from './longest-save.ts'
import { leastRho } from './sensitivity.ts'
import type { Slip } from './slip.ts'
import { mostAboveRandom, topBand, type StrategyRow } from './strategies.ts'

/** What of a case's checks is published with it: `public/scoring/<case>.json`. Counts and averages, never which option is best. */
export function publishedOf(
  { evidence, storyVersion }: Pick<BuiltCase, 'evidence' | 'storyVersion'>,
  { strategies, routes, audit, sensitivity, words }: Pick<Honesty, 'strategies' | 'routes' | 'audit' | 'sensitivity' | 'words'>,
  explored: Exploration,
): Figures {
  const players = strategies.filter((row) => row.naive && row.start === 'whole')
  return {
    case: evidence.case,
    title: evidence.title,
    storyVersion,
    keyVersion: evidence.keyVersion,
    counts: {
      words,
      chapters: evidence.chapters.length,
      decisions: evidence.decisions.length,
      scored: evidence.decisions.filter((one) => one.options.some((option) => option.bands.some(({ band }) => isScored(band)))).length,
      options: evidence.decisions.reduce((sum, one) => sum + one.options.length, 0),
      endings: evidence.endings.length,
    },
    visited: {
      states: explored.states,
      ways: explored.edges,
      everyState: explored.exhaustive,
      deadEnds: explored.deadEnds,
      unreached: Object.values(explored.unreached).reduce((sum, ids: readonly string[]) => sum + ids.length, 0),
      longestSave: explored.largestSave?.characters ?? null,
      mostCharacters,
      reopened: explored.restored,
    },
    limits: { topBand, aboveRandom: mostAboveRandom, rho: leastRho },
    plays: Math.max(0, ...players.map((row) => row.plays)),
    players: players.map(scoresOf),
    routes: routes.map(scoresOf),
    options: {
      longestIsBest: rounded(audit.longest.rate, 3),
      byChance: rounded(audit.longest.chance, 3),
      lengthApart: rounded(audit.length.apart, 3),
      placeP: rounded(audit.shuffled.p, 3),
      notYet: audit.notYet.length,
    },
    sensitivity: {
      runs: sensitivity.runs,
      rules: sensitivity.rules.map(({ id, rho }) => ({ id, ...byDial((dial) => down(rho[dial])) })),
    },
    panel: evidence.panel ? countsOf(evidence.panel) : null,
  }
}

/** How many, and not which: the figures name no option. */
function countsOf({ raters, needed, rated, contested }: PanelCounts): PanelCounts {
  return { raters, needed, rated, contested }
}

function scoresOf(row: StrategyRow): Figures['players'][number] {
  return {
    id: row.player,
    ...byDial((dial) => (row.dials[dial] ? rounded(row.dials[dial].mean, 1) : null)),
    mean: row.mean === null ? null : rounded(row.mean, 1),
  }
}

function byDial<T>(of: (dial: Dial) => T): Record<Dial, T> {
  const [delay, escalation, sharing] = dials
  return { delay: of(delay), escalation: of(escalation), sharing: of(sharing) }
}

function rounded(value: number, places: number): number {
  // Without `+ 0` a small negative would be written as minus nothing.
  return Number(value.toFixed(places)) + 0
}

/** Never up: a correlation just below its limit must not be published as if it kept to it. */
function down(rho: number | null): number | null {
  return rho === null ? null : Math.floor(rho * 1000) / 1000
}

/** The path of a case's published figures, from the root of the project. */
export function figuresFile(of: string): string {
  return `public/scoring/${of}.json`
}

/** Published figures as they are kept in their file. They hold no times: the same story and key give the same text. */
export function figuresText(figures: Figures): string {
  return `${JSON.stringify(figures, null, 2)}\n`
}

/** Whether what is kept (nothing, where there is no file) is still what is computed. */
export function figureSlips(kept: string | undefined, figures: Figures): Slip[] {
  if (kept !== undefined && figuresText(figures) === kept.replaceAll('\r\n', '\n')) return []
  const words =
    kept === undefined
      ? 'no figures are published for this case; run "npm run report" and commit the file'
      : `${partsThatDiffer(kept, figures)} not what is computed now; run "npm run report" and commit the file`
  return [{ file: figuresFile(figures.case), line: 0, reason: 'report/stale-figures', words }]
}

function partsThatDiffer(kept: string, figures: Figures): string {
  try {
    const known = JSON.parse(kept) as Partial<Figures>
    const parts = (Object.keys(figures) as (keyof Figures)[]).filter(
      (part) => JSON.stringify(known[part]) !== JSON.stringify(figures[part]),
    )
    return parts.length === 0 ? 'the file is' : `${parts.join(', ')} ${parts.length === 1 ? 'is' : 'are'}`
  } catch {
    return 'the file cannot be read, so it is'
  }
}
