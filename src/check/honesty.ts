import type { BuiltCase } from './case.ts'
import type { CompiledStory } from './compile.ts'
import { coverageOf, coverageSlips, type Coverage } from './coverage.ts'
import { countWords } from './evidence-lint.ts'
import { loadEvidence } from './evidence.ts'
import { auditOptions, auditSlips, type OptionAudit } from './option-audit.ts'
import { costSlips, keyPlayer, optionCosts, type OptionCost } from './option-costs.ts'
import { routesOf } from './routes.ts'
import { sensitivityOf, type Sensitivity } from './sensitivity.ts'
import type { Slip } from './slip.ts'
import { StoryTable } from './story-table.ts'
import { playStrategies, strategySlips, type StrategyRow } from './strategies.ts'

export { lintInterface } from './evidence-lint.ts'

/** Whether a case can be gamed, and how far its marking can be trusted. */
export interface Honesty {
  readonly strategies: readonly StrategyRow[]
  readonly routes: readonly StrategyRow[]
  readonly audit: OptionAudit
  readonly costs: readonly OptionCost[]
  readonly sensitivity: Sensitivity
  readonly coverage: Coverage | undefined
  /** Words that a player can read in play. */
  readonly words: number
  readonly slips: readonly Slip[]
}

/** How much is played. */
export interface Effort {
  readonly plays: number
  readonly sampled: number
  /** 0 for none: the explorer visits every state. */
  readonly walks: number
}

export const usualEffort: Effort = { plays: 1000, sampled: 200, walks: 0 }
export const fullEffort: Effort = { ...usualEffort, walks: 10_000 }

/** Plays, audits and reads a case that builds. `root` holds `story/` and `seeds/`; `files` are those that `buildCase` read. */
export function honestyOf(
  root: string,
  built: BuiltCase,
  compiled: CompiledStory,
  files: readonly string[],
  effort: Effort = usualEffort,
  table = new StoryTable(built.story),
): Honesty {
  const { evidence } = built
  const seed = loadEvidence(root, evidence.case)
  const strategies = playStrategies(table, evidence, effort.plays, [keyPlayer(evidence)])
  const routes = routesOf(root, built)
  const audit = auditOptions(evidence, compiled, table, effort.plays)
  const costs = optionCosts(evidence, table)
  const coverage = effort.walks > 0 ? coverageOf(evidence, compiled, table, effort.walks) : undefined
  return {
    strategies,
    routes: routes.rows,
    audit,
    costs,
    sensitivity: sensitivityOf(evidence, table, effort.sampled),
    coverage,
    words: countWords(root, files, evidence),
    slips: [
      ...strategySlips(strategies, seed.file),
      ...routes.slips,
      ...auditSlips(audit, evidence, seed),
      ...costSlips(costs, evidence, seed),
      ...(coverage ? coverageSlips(coverage, evidence, seed) : []),
    ],
  }
}
