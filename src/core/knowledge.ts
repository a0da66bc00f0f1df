import type { Evidence, When } from './evidence.ts'
import type { ChoiceId, FactId, HolderId, Instant, Moment, SeatId } from './moment.ts'

/** When a holder first came to hold a fact, and how. `moment` is −1 for what was held before the run began. */
export interface Knowing {
  readonly holder: HolderId
  readonly fact: FactId
  readonly at: Instant
  readonly how: 'first' | 'learnt' | 'told'
  readonly by?: HolderId
  readonly moment: number
}

/** One telling of one fact. `bySeat` is true when the chair that the player sat in told it. */
export interface Telling {
  readonly by: HolderId
  readonly to: HolderId
  readonly fact: FactId
  readonly at: Instant
  readonly moment: number
  readonly bySeat: boolean
}

/**
 * Who came to know what, and when: the first time for each holder and fact, in order of time.
 * What the evidence file gives a first holder counts from its date. Rules K1, K2.
 */
export function knowings(evidence: Evidence, moments: readonly Moment[]): Knowing[] {
  const known = new Map<string, Knowing>()
  const add = (one: Knowing) => {
    const key = `${one.holder} ${one.fact}`
    const before = known.get(key)
    if (!before || one.at < before.at) known.set(key, one)
  }
  for (const fact of evidence.facts)
    for (const holder of [fact.holder, ...fact.alsoWith]) add({ holder, fact: fact.id, at: `${fact.from}T00:00`, how: 'first', moment: -1 })
  for (const moment of moments)
    for (const event of moment.events) {
      if (event.kind === 'learn') add({ holder: event.seat, fact: event.fact, at: event.at, how: 'learnt', moment: moment.index })
      if (event.kind === 'tell') add({ holder: event.to, fact: event.fact, at: event.at, how: 'told', by: event.by, moment: moment.index })
    }
  return [...known.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.moment - b.moment))
}

/** Every telling of a run, in order. Rule K2: telling one holder does not tell another. */
export function tellings(moments: readonly Moment[]): Telling[] {
  return moments.flatMap((moment) =>
    moment.events.flatMap((event) =>
      event.kind === 'tell'
        ? [{ by: event.by, to: event.to, fact: event.fact, at: event.at, moment: moment.index, bySeat: event.by === event.seat }]
        : [],
    ),
  )
}

/** The facts that a holder holds once the given moment has been told (its own events included). Rule K3. */
export function heldAfter(known: readonly Knowing[], holder: HolderId, moment: Moment): Set<FactId> {
  return new Set(
    known
      .filter((one) => one.holder === holder && (one.moment < 0 ? one.at <= moment.at : one.moment <= moment.index))
      .map((one) => one.fact),
  )
}

/** What a seat can see in play of who knows what: what it learnt itself, and whom it told. Rule K5. */
export function seenBySeat(moments: readonly Moment[], seat: SeatId): { learnt: Knowing[]; told: Telling[] } {
  const learnt = moments.flatMap((moment) =>
    moment.events.flatMap((event): Knowing[] => {
      if (event.kind === 'learn' && event.seat === seat)
        return [{ holder: seat, fact: event.fact, at: event.at, how: 'learnt', moment: moment.index }]
      if (event.kind === 'tell' && event.to === seat && event.seat === seat)
        return [{ holder: seat, fact: event.fact, at: event.at, how: 'told', by: event.by, moment: moment.index }]
      return []
    }),
  )
  const first = learnt.filter((one, i) => learnt.findIndex((other) => other.fact === one.fact) === i)
  return { learnt: first, told: tellings(moments).filter((one) => one.by === seat && one.bySeat) }
}

/** Whether a condition of the evidence file holds: facts of the deciding seat, and items of the list just sent. Rule S2. */
export function applies(when: When, held: ReadonlySet<FactId>, chosen: readonly ChoiceId[]): boolean {
  if (!when) return true
  return (
    when.held.every((fact) => held.has(fact)) &&
    !when.lacking.some((fact) => held.has(fact)) &&
    when.picked.every((id) => chosen.includes(id)) &&
    !when.unpicked.some((id) => chosen.includes(id))
  )
}
