import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Evidence } from '../core/evidence.ts'
import type { BuiltCase } from './case.ts'
import type { CompiledStory } from './compile.ts'
import { coverageOf, coverageSlips, type Coverage } from './coverage.ts'
import { loadEvidence, type LoadedEvidence } from './evidence.ts'
import { auditOptions, auditSlips, type OptionAudit } from './option-audit.ts'
import { costSlips, keyPlayer, optionCosts, type OptionCost } from './option-costs.ts'
import { wordsOf } from './reading-age.ts'
import { routesOf } from './routes.ts'
import { sensitivityOf, type Sensitivity } from './sensitivity.ts'
import type { Slip } from './slip.ts'
import { StoryTable } from './story-table.ts'
import { playStrategies, strategySlips, type StrategyRow } from './strategies.ts'
import { evidencePassages, inkPassages, lintReadingAge, lintUnused, lintWords, type Passage } from './text-lint.ts'

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
  const text = lintTexts(root, files, evidence, seed)
  return {
    strategies,
    routes: routes.rows,
    audit,
    costs,
    sensitivity: sensitivityOf(evidence, table, effort.sampled),
    coverage,
    words: text.words,
    slips: [
      ...strategySlips(strategies, seed.file),
      ...routes.slips,
      ...auditSlips(audit, evidence, seed),
      ...costSlips(costs, evidence, seed),
      ...(coverage ? coverageSlips(coverage, evidence, seed) : []),
      ...text.slips,
    ],
  }
}

/** The words of a case: those to avoid, those before their time, what nobody reads, and how old a reader its introduction wants. */
export function lintTexts(
  root: string,
  files: readonly string[],
  evidence: Evidence,
  seed: LoadedEvidence,
): { readonly words: number; readonly slips: Slip[] } {
  const sources = new Map(files.filter((file) => file.endsWith('.ink')).map((file) => [file, readFileSync(path.join(root, file), 'utf8')]))
  const story = [...sources]
    .filter(([file]) => file.startsWith(`story/${evidence.case}/`))
    .flatMap(([file, text]) => inkPassages(file, text))
  const outside = (text: string, at: (string | number)[]): Passage => ({ file: seed.file, line: seed.lineOf(at), text, speech: false })
  const introduction = [
    outside(evidence.lead, ['lead']),
    outside(evidence.content, ['content']),
    ...evidence.chapters.flatMap((chapter, i) => [
      outside(chapter.summary, ['chapters', i, 'summary']),
      outside(chapter.content, ['chapters', i, 'content']),
    ]),
  ]
  return {
    words: story.reduce((sum, one) => sum + wordsOf(one.text).length, 0),
    slips: [
      ...lintWords([...story, ...evidencePassages(evidence, seed.file, seed.lineOf), ...introduction]),
      ...lintReadingAge(introduction),
      ...lintUnused(sources, evidence, seed),
    ],
  }
}

/** The instructions of the interface: every longer text in `src/ui/words.ts`. Nothing where there is no interface. */
export function lintInterface(root: string): Slip[] {
  const file = 'src/ui/words.ts'
  if (!existsSync(path.join(root, file))) return []
  const lines = readFileSync(path.join(root, file), 'utf8').split('\n')
  return lintReadingAge(
    lines.flatMap((source, at): Passage[] =>
      [...source.matchAll(/'((?:[^'\\]|\\.)*)'|`([^`]*)`/g)].map(([, quoted, template]) => ({
        file,
        line: at + 1,
        text: (quoted ?? template ?? '').replace(/\$\{[^}]*\}/g, 'it'),
        speech: false,
      })),
    ),
  )
}
