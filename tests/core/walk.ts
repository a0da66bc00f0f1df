import type { Aside, Run } from '../../src/core/run.ts'
import { sequence } from '../../src/core/run.ts'
import { openPlaythrough, type Case, type Playthrough } from '../../src/playthrough.ts'
import { reasons } from '../../src/ui/words.ts'
import { runOf } from './tiny.ts'

/** A run that takes whatever comes, sums a scene up now and then, and says something of half its decisions. */
export function walk(of: Case, start: string, seed: number): Playthrough {
  const next = sequence(seed, 1)
  const base: Run = runOf([], { case: of.evidence.case, storyVersion: of.storyVersion, keyVersion: of.evidence.keyVersion, start, seed })
  const { playthrough } = openPlaythrough(of, base)
  while (!playthrough.moment.ended) {
    const { moment } = playthrough
    if (moment.canSkip && next() < 0.03) playthrough.skip()
    else {
      const choice = moment.offered[Math.floor(next() * moment.offered.length)]?.id ?? ''
      const decision = of.evidence.decisions.find((one) => one.options.some((option) => option.id === choice))
      if (decision && next() < 0.5) playthrough.note(aside(decision.id, moment.index, next))
      playthrough.choose(choice)
    }
  }
  return playthrough
}

function aside(decision: string, at: number, next: () => number): Aside {
  const reason = reasons[Math.floor(next() * reasons.length)]?.[0] ?? 'rule'
  return { at, decision, reason, confidence: 1 + Math.floor(next() * 5) }
}

/** From the beginning, and from each chapter's last start. */
export function startsOf({ evidence }: Case): string[] {
  return ['whole', ...evidence.chapters.map((one) => `${one.number}/${one.starts.at(-1)?.id ?? ''}`)]
}

export function walks(of: Case, starts: readonly string[], each: number): Playthrough[] {
  return starts.flatMap((start) => Array.from({ length: each }, (_, seed) => walk(of, start, seed)))
}
