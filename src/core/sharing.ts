import { dateOf, hoursBetween, workingDaysBetween } from './clock.ts'
import type { Decision, Evidence, Need } from './evidence.ts'
import { tellings, type Knowing, type Telling } from './knowledge.ts'
import type { Instant, Moment } from './moment.ts'

/** What became of one needed fact for one person who needed it. */
export interface Met {
  readonly need: Need
  /** Out of the count: `not-reached`, `skipped`, `could-not` (nobody with the duty held the fact in time). */
  readonly status: 'in-time' | 'late' | 'never' | 'not-reached' | 'skipped' | 'could-not'
  /** When it was needed. */
  readonly due?: Instant
  readonly known?: Instant
  /** Working days or hours late, by the need's own unit; 0 in time. */
  readonly late: number
  /** Whether it still came before the next decision that needed it. Rule K8. */
  readonly beforeNext: boolean
}

/** A telling that nobody needed: a leak, or one that the evidence file calls unsafe. Rules K6, K7. */
export interface Spilt {
  readonly telling: Telling
  readonly unsafe: boolean
}

/** Needs of the chapters played, each in time, late or never. Rule K8. */
export function needsMet(evidence: Evidence, moments: readonly Moment[], known: readonly Knowing[], skipped: readonly Decision[]): Met[] {
  const chapters = new Set(moments.map((moment) => moment.chapter))
  const asked = lastAsked(evidence, moments)
  return evidence.needs.filter((need) => chapters.has(need.chapter)).map((need) => met(need, asked, moments, known, skipped))
}

function met(
  need: Need,
  lastAsked: ReadonlyMap<string, Moment>,
  moments: readonly Moment[],
  known: readonly Knowing[],
  skipped: readonly Decision[],
): Met {
  if (skipped.some((decision) => decision.id === need.by.decision)) return { need, status: 'skipped', late: 0, beforeNext: false }
  const asked = lastAsked.get(need.by.decision)
  if (!asked) return { need, status: 'not-reached', late: 0, beforeNext: false }
  const knows = known.find((one) => one.holder === need.who && one.fact === need.fact)
  const reached = knows && knows.at <= (moments.at(-1)?.at ?? '') ? knows : undefined
  const late = reached ? Math.max(0, after(need, asked.at, reached.at) - need.by.within) : 0
  if (reached && late === 0) return { need, status: 'in-time', due: asked.at, known: reached.at, late: 0, beforeNext: true }
  // The chair that decides holds what its own opening moment teaches; a duty falls only on those who had the fact.
  const able =
    need.from.length === 0 ||
    need.from.some((seat) => known.some((one) => one.holder === seat && one.fact === need.fact && one.moment <= asked.index + 1))
  if (!able) return { need, status: 'could-not', due: asked.at, late: 0, beforeNext: false }
  if (!reached) return { need, status: 'never', due: asked.at, late: 0, beforeNext: false }
  const next = need.next === undefined ? undefined : lastAsked.get(need.next)
  return { need, status: 'late', due: asked.at, known: reached.at, late, beforeNext: next !== undefined && reached.moment <= next.index }
}

/** The last moment that offered any option of each decision. */
function lastAsked(evidence: Evidence, moments: readonly Moment[]): Map<string, Moment> {
  const last = new Map<string, Moment>()
  for (const moment of moments) for (const { id } of moment.offered) last.set(id, moment)
  const asked = new Map<string, Moment>()
  for (const { id, options } of evidence.decisions)
    for (const option of options) {
      const moment = last.get(option.id)
      if (moment && moment.index >= (asked.get(id)?.index ?? 0)) asked.set(id, moment)
    }
  return asked
}

function after(need: Need, from: Instant, to: Instant): number {
  return need.by.unit === 'hours' ? hoursBetween(from, to) : workingDaysBetween(dateOf(from), dateOf(to))
}

/** Tellings by the player's own seats that nobody needed. Telling somebody what they already hold is none. Rules K4, K6, K7. */
export function spills(evidence: Evidence, moments: readonly Moment[], known: readonly Knowing[]): Spilt[] {
  const has = (pairs: readonly { fact: string; who: string }[], telling: Telling) =>
    pairs.some((pair) => pair.fact === telling.fact && pair.who === telling.to)
  return tellings(moments)
    .filter((telling) => telling.bySeat)
    .flatMap((telling): Spilt[] => {
      if (has(evidence.unsafe, telling)) return [{ telling, unsafe: true }]
      const already = known.some(
        (one) => one.holder === telling.to && one.fact === telling.fact && (one.at < telling.at || one.moment < telling.moment),
      )
      return already || has(evidence.needs, telling) || has(evidence.harmless, telling) ? [] : [{ telling, unsafe: false }]
    })
}
