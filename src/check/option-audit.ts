import type { Decision, Evidence, Option } from '../core/evidence.ts'
import type { CompiledStory } from './compile.ts'
import type { LoadedEvidence } from './evidence.ts'
import { pageOf, playOut, playersOf } from './players.ts'
import type { ReasonOf } from './reasons.ts'
import type { Slip } from './slip.ts'
import { chiSquareOfEqual, chiSquareTail, mean } from './statistics.ts'
import type { Step, StoryTable } from './story-table.ts'
import { startingPoint } from '../core/run.ts'

/** One alternative of a decision as it is offered: what is added with *and also* is none. */
interface Alternative {
  readonly id: string
  readonly text: string
  readonly best: boolean
}

export interface AuditedDecision {
  readonly id: string
  readonly chapter: number
  readonly alternatives: readonly Alternative[]
  /** The share of the longest alternatives that are best; equal lengths share the place. */
  readonly longestIsBest: number
  readonly shortestIsBest: number
}

export interface OptionAudit {
  readonly decisions: readonly AuditedDecision[]
  /** How often the longest option is best, and how often it would be by chance; the limit lies ten points above. */
  readonly longest: { readonly rate: number; readonly chance: number }
  readonly shortest: { readonly rate: number; readonly chance: number }
  /** Mean characters of the best and of the other options. */
  readonly length: { readonly best: number; readonly others: number; readonly apart: number }
  /** Where the first best option stands on the page: counts by place, for each number of options, and the test of all together. */
  readonly shuffled: Positions
  readonly written: Positions
  readonly notYet: readonly string[]
}

export interface Positions {
  readonly counts: Readonly<Record<number, readonly number[]>>
  readonly chi: number
  readonly degrees: number
  readonly p: number
}

const tenPoints = 0.1
const mostApart = 0.1
const leastP = 0.05

/** What can be told of the options without knowing the matter: their lengths and their places. */
export function auditOptions(evidence: Evidence, compiled: CompiledStory, table: StoryTable, plays: number): OptionAudit {
  const texts = new Map(compiled.choices.map((choice) => [choice.id, choice.text]))
  const decisions = evidence.decisions.flatMap((decision) => audited(decision, texts))
  const scored = decisions.filter((one) => one.alternatives.some((option) => option.best))
  const lengths = (best: boolean) =>
    scored.flatMap((one) => one.alternatives.filter((option) => option.best === best).map((option) => option.text.length))
  const [best, others] = [mean(lengths(true)), mean(lengths(false))]
  const chance = mean(scored.map((one) => one.alternatives.filter((option) => option.best).length / one.alternatives.length))
  const rate = (of: (one: AuditedDecision) => number) => ({ rate: mean(scored.map(of)), chance })
  return {
    decisions: scored,
    longest: rate((one) => one.longestIsBest),
    shortest: rate((one) => one.shortestIsBest),
    length: { best, others, apart: best / others - 1 },
    shuffled: positionsShuffled(evidence, scored, table, plays),
    written: positionsOf(
      scored.map(({ alternatives }) => ({ of: alternatives.length, at: alternatives.findIndex((option) => option.best) })),
    ),
    notYet: evidence.decisions
      .filter((one) => one.composite?.kind === 'not-yet' && one.options.some((option) => isStrong(option) && option.sources.length > 0))
      .map((one) => one.id),
  }
}

function audited(decision: Decision, texts: ReadonlyMap<string, string>): AuditedDecision[] {
  const added = new Set(decision.options.flatMap((option) => option.combines))
  const options = decision.options.filter((option) => !added.has(option.id))
  if (options.every((option) => option.bands.every(({ band }) => band === 'ordinary' || band === 'contested'))) return []
  const strong = options.some(isStrong)
  // The order as it is written is that of the story, which the evidence file need not keep.
  const order = [...texts.keys()]
  const alternatives = options
    .map((option) => ({ id: option.id, text: texts.get(option.id) ?? '', best: strong ? isStrong(option) : isDefensible(option) }))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  const share = (length: number) => {
    const those = alternatives.filter((one) => one.text.length === length)
    return those.filter((one) => one.best).length / those.length
  }
  const lengths = alternatives.map((one) => one.text.length)
  return [
    {
      id: decision.id,
      chapter: decision.chapter,
      alternatives,
      longestIsBest: share(Math.max(...lengths)),
      shortestIsBest: share(Math.min(...lengths)),
    },
  ]
}

const isStrong = (option: Option) => option.bands.some(({ band }) => band === 'strong')
const isDefensible = (option: Option) => option.bands.some(({ band }) => band === 'defensible')

/** Where the best option of each decision stood on the page when it was met, over seeded plays of the whole case. */
function positionsShuffled(evidence: Evidence, decisions: readonly AuditedDecision[], table: StoryTable, plays: number): Positions {
  const random = playersOf(evidence).find((player) => player.id === 'random')
  const begin = table.begin(startingPoint(evidence, 'whole'))
  const home = new Map(decisions.flatMap((one) => one.alternatives.map((option) => [option.id, one] as const)))
  const places: { of: number; at: number }[] = []
  for (let seed = 0; random && seed < plays; seed++) {
    const steps: readonly Step[] = playOut(table, begin, random, seed)
    const met = new Set<string>()
    for (const { to } of steps) {
      const offered = to.offered.filter((one) => one.kind === 'option' && home.has(one.id))
      const decision = home.get(offered[0]?.id ?? '')
      const best = decision?.alternatives.find((option) => option.best)
      // Met once, though the same options may stand there again after a question.
      if (!decision || !best || met.has(decision.id) || offered.length !== decision.alternatives.length) continue
      met.add(decision.id)
      const order = pageOf(to, seed).filter((way) => to.offered[way]?.kind === 'option')
      places.push({ of: order.length, at: order.findIndex((way) => to.offered[way]?.id === best.id) })
    }
  }
  return positionsOf(places)
}

/** Counts of places by the number of options, and one chi-square of them all against equal counts. */
export function positionsOf(places: readonly { readonly of: number; readonly at: number }[]): Positions {
  const counts: Record<number, number[]> = {}
  for (const { of, at } of places) {
    const row = (counts[of] ??= new Array<number>(of).fill(0))
    row[at] = (row[at] ?? 0) + 1
  }
  const tests = Object.values(counts).map(chiSquareOfEqual)
  const chi = tests.reduce((sum, one) => sum + one.chi, 0)
  const degrees = tests.reduce((sum, one) => sum + one.degrees, 0)
  return { counts, chi, degrees, p: chiSquareTail(chi, degrees) }
}

/** What in an audit passes a limit, decision by decision, at the line of the evidence file. */
export function auditSlips(audit: OptionAudit, evidence: Evidence, { file, lineOf }: Pick<LoadedEvidence, 'file' | 'lineOf'>): Slip[] {
  const slips: Slip[] = []
  const slip = (id: string | undefined, reason: ReasonOf<'option'>, words: string) => {
    const at = evidence.decisions.findIndex((one) => one.id === id)
    slips.push({ file, line: at < 0 ? 0 : lineOf(['decisions', at]), reason: `option/${reason}`, words })
  }
  const percent = (rate: number) => `${Math.round(100 * rate)} %`
  const words = (one: AuditedDecision) =>
    one.alternatives.map((option) => `${option.id} ${option.text.length}${option.best ? ' (best)' : ''}`).join(', ')
  const { longest, shortest, length, shuffled } = audit
  for (const [name, { rate, chance }, of] of [
    ['longest', longest, (one: AuditedDecision) => one.longestIsBest],
    ['shortest', shortest, (one: AuditedDecision) => one.shortestIsBest],
  ] as const)
    if (rate > chance + tenPoints)
      for (const one of audit.decisions.filter((other) => of(other) > 0))
        slip(
          one.id,
          `${name}-is-best`,
          `in ${percent(rate)} of decisions the ${name} option is best (chance ${percent(chance)}); here: ${words(one)}`,
        )
  if (Math.abs(length.apart) > mostApart)
    for (const one of audit.decisions) {
      const of = (best: boolean) => mean(one.alternatives.filter((option) => option.best === best).map((option) => option.text.length))
      const apart = of(true) / of(false) - 1
      if (Math.sign(apart) === Math.sign(length.apart) && Math.abs(apart) > mostApart)
        slip(
          one.id,
          'lengths-apart',
          `best options are ${percent(length.apart)} longer than the others on average; here ${percent(apart)}: ${words(one)}`,
        )
    }
  if (shuffled.p < leastP)
    slip(
      undefined,
      'place-not-even',
      `after shuffling, the place of the best option is not even (p = ${shuffled.p.toFixed(3)}): ${JSON.stringify(shuffled.counts)}`,
    )
  if (audit.notYet.length === 0)
    slip(
      undefined,
      'no-not-yet',
      'in no decision is it strong not to act yet; add one, with composite: {kind: not-yet} and a strong option that cites its source',
    )
  return slips
}
