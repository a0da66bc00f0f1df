import { isDeepStrictEqual } from 'node:util'
import type { Decision, Evidence, Option } from '../core/evidence.ts'

/** A part of a key: what moves a score, apart from the story. */
export type KeyPart =
  'bands' | 'rungs' | 'supported' | 'needs' | 'actions' | 'harmless' | 'unsafe' | 'weights' | 'combines' | 'dials' | 'facts' | 'revisions'

/** An option whose band, rung or sources are not what they were; absent on the side where there is no such option. */
export interface OptionChange {
  readonly decision: string
  readonly option: string
  readonly before?: OptionKey
  readonly after?: OptionKey
}

interface OptionKey {
  readonly bands: readonly string[]
  readonly rung: number | null
  readonly sources: readonly string[]
}

/** What of a key is not what it was. */
export interface KeyChange {
  /** The parts that changed; empty where the key is the same. Sources and words are no part of it. */
  readonly parts: readonly KeyPart[]
  readonly options: readonly OptionChange[]
  readonly versions: { readonly before: string; readonly after: string }
  readonly raised: boolean
}

/** Compares two keys. The order of decisions, options and lists makes no difference; the order of the lines of a band does. */
export function keyChange(before: Evidence, after: Evidence): KeyChange {
  const [was, is] = [partsOf(before), partsOf(after)]
  const versions = { before: before.keyVersion, after: after.keyVersion }
  return {
    parts: (Object.keys(is) as KeyPart[]).filter((part) => !isDeepStrictEqual(was[part], is[part])),
    options: optionChanges(before, after),
    versions,
    raised: isHigher(versions.after, versions.before),
  }
}

/** "10" is higher than "9"; where versions are no numbers, any other version will do. */
function isHigher(after: string, before: string): boolean {
  const numbers = [after, before].map(Number)
  return numbers.every(Number.isFinite) ? Number(after) > Number(before) : after !== before
}

function partsOf(evidence: Evidence): Readonly<Record<KeyPart, unknown>> {
  const decisions = (of: (decision: Decision) => unknown) => Object.fromEntries(evidence.decisions.map((one) => [one.id, of(one)]))
  const options = (of: (option: Option) => unknown) => decisions((one) => Object.fromEntries(one.options.map((two) => [two.id, of(two)])))
  const pairs = (list: readonly { readonly fact: string; readonly who: string }[]) =>
    list.map(({ fact, who }) => `${fact} to ${who}`).sort()
  const byId = <T extends { readonly id: string }>(list: readonly T[], of: (one: T) => unknown) =>
    Object.fromEntries(list.map((one) => [one.id, of(one)]))
  return {
    bands: options(({ bands }) => bands),
    rungs: options(({ rung }) => rung ?? null),
    supported: decisions(({ ladder, supported, seat }) => ({ ladder, supported, seat })),
    needs: byId(evidence.needs, ({ chapter, fact, who, by, next, from }) => ({ chapter, fact, who, by, next, from: from.toSorted() })),
    actions: byId(evidence.actions, (one) => ({
      chapter: one.chapter,
      openedBy: one.openedBy.toSorted(),
      couldHaveFrom: one.couldHaveFrom.toSorted(),
      duty: one.duty.toSorted(),
      doneBy: one.doneBy.toSorted(),
      needs: one.needs.toSorted(),
      exposed: one.exposed,
      limit: one.limit.kind === 'guidance' ? one.limit : { kind: one.limit.kind, days: one.limit.days, hours: one.limit.hours },
    })),
    harmless: pairs(evidence.harmless),
    unsafe: pairs(evidence.unsafe),
    weights: [
      decisions(({ weight }) => weight),
      byId(evidence.actions, ({ weight }) => weight),
      byId(evidence.needs, ({ weight }) => weight),
    ],
    combines: options(({ combines }) => combines.toSorted()),
    dials: decisions(({ dials }) => dials),
    facts: byId(evidence.facts, ({ holder, alsoWith, from }) => ({ holder, alsoWith: alsoWith.toSorted(), from })),
    revisions: evidence.revisions.map((one) => JSON.stringify([one.early, one.later, one.fact])).sort(),
  }
}

function optionChanges(before: Evidence, after: Evidence): OptionChange[] {
  const [was, is] = [before, after].map(
    (evidence) =>
      new Map(
        evidence.decisions.flatMap((one) => one.options.map((option) => [option.id, { decision: one.id, ...keyOf(option) }] as const)),
      ),
  )
  return [...new Set([...(is?.keys() ?? []), ...(was?.keys() ?? [])])].flatMap((option) => {
    const [a, b] = [was?.get(option), is?.get(option)]
    if (isDeepStrictEqual(a, b)) return []
    return [
      { decision: (b ?? a)?.decision ?? '', option, ...(a && { before: withoutDecision(a) }), ...(b && { after: withoutDecision(b) }) },
    ]
  })
}

function withoutDecision({ bands, rung, sources }: OptionKey): OptionKey {
  return { bands, rung, sources }
}

function keyOf(option: Option): OptionKey {
  return {
    bands: option.bands.map(({ when, band }) => {
      const conditions = Object.entries(when ?? {}).flatMap(([kind, ids]) => (ids.length > 0 ? [`${kind} ${ids.join(' and ')}`] : []))
      return conditions.length > 0 ? `${band} where ${conditions.join(', ')}` : band
    }),
    rung: option.rung ?? null,
    sources: option.sources.toSorted(),
  }
}
