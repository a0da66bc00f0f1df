import type { Evidence } from './evidence.ts'
import { climbs, type Climbed } from './escalation.ts'
import { decisionsSkipped, decisionsTaken, type Taken } from './decision.ts'
import { delays, type Measured } from './delay.ts'
import { knowings, type Knowing } from './knowledge.ts'
import type { Moment } from './moment.ts'
import { needsMet, spills, type Met, type Spilt } from './sharing.ts'
import type { Decision, Dial } from './evidence.ts'

/** Everything that the core measures of a run, in the units a practitioner knows. Nothing here is declared by an option. */
export interface Measures {
  readonly taken: readonly Taken[]
  readonly skipped: readonly Decision[]
  readonly known: readonly Knowing[]
  readonly delays: readonly Measured[]
  readonly climbs: readonly Climbed[]
  readonly needs: readonly Met[]
  readonly spills: readonly Spilt[]
}

/** Measures a run from its moments. Pure: the same moments give the same measures. */
export function measure(evidence: Evidence, moments: readonly Moment[]): Measures {
  const known = knowings(evidence, moments)
  const taken = decisionsTaken(evidence, moments, known)
  const skipped = decisionsSkipped(evidence, moments, taken)
  return {
    taken,
    skipped,
    known,
    delays: delays(evidence, moments, known),
    climbs: climbs(evidence, taken),
    needs: needsMet(evidence, moments, known, skipped),
    spills: spills(evidence, moments, known),
  }
}

/** One judgement of a report score: what it is about, 1 on target, ½ near it, 0 otherwise; its weight. */
export interface Judgement {
  readonly about: string
  readonly value: 0 | 0.5 | 1
  readonly weight: number
}

/** For checks and panels only, never shown to a learner: 100 × the weighted mean of a dial's judgements. Null where there is none. */
export type ReportScore = Readonly<Record<Dial, { readonly score: number | null; readonly judgements: readonly Judgement[] }>>

/** Days or hours within which a late action still counts half. Rules D6, D7. */
const near = { 'working-days': 5, hours: 24 } as const

/** The report score of a run. Rules S5–S7. */
export function reportScore(measures: Measures): ReportScore {
  const unsafe = (dial: Dial): Judgement[] =>
    measures.taken
      .filter((one) => one.band === 'unsafe' && one.decision.dials[0] === dial)
      .map((one) => ({ about: one.option.id, value: 0, weight: 2 }))
  const delay: Judgement[] = measures.delays.flatMap((one): Judgement[] => {
    const about = one.action.id
    const { weight } = one.action
    if (one.status === 'in-time') return [{ about, value: 1, weight }]
    if (one.status === 'late') return [{ about, value: one.avoidable <= near[one.unit] ? 0.5 : 0, weight }]
    return one.status === 'hasty' || one.status === 'not-done' ? [{ about, value: 0, weight }] : []
  })
  const escalation: Judgement[] = measures.climbs
    .filter((one) => one.revisedBy === undefined)
    .map((one) => {
      const off = Math.abs(one.off)
      return { about: one.taken.decision.id, value: off === 0 ? 1 : off === 1 ? 0.5 : 0, weight: one.taken.decision.weight }
    })
  const sharing: Judgement[] = [
    ...measures.needs.flatMap((one): Judgement[] => {
      const about = one.need.id
      const { weight } = one.need
      if (one.status === 'in-time') return [{ about, value: 1, weight }]
      if (one.status === 'late') return [{ about, value: one.beforeNext ? 0.5 : 0, weight }]
      return one.status === 'never' ? [{ about, value: 0, weight }] : []
    }),
    ...measures.spills.map((one): Judgement => ({
      about: `${one.telling.fact} to ${one.telling.to}`,
      value: 0,
      weight: one.unsafe ? 2 : 1,
    })),
  ]
  return {
    delay: scored([...delay, ...unsafe('delay')]),
    escalation: scored([...escalation, ...unsafe('escalation')]),
    sharing: scored([...sharing, ...unsafe('sharing')]),
  }
}

function scored(judgements: readonly Judgement[]): ReportScore[Dial] {
  const weight = judgements.reduce((sum, one) => sum + one.weight, 0)
  const total = judgements.reduce((sum, one) => sum + one.value * one.weight, 0)
  return { score: weight === 0 ? null : (100 * total) / weight, judgements }
}
