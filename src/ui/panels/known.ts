import { dateOf } from '../../core/clock.ts'
import type { Evidence } from '../../core/evidence.ts'
import { seenBySeat, tellings } from '../../core/knowledge.ts'
import type { FactId, HolderId, IsoDate, Moment, SeatId } from '../../core/moment.ts'
import { factLabel, holderName, holderSaid } from '../chronology.ts'
import { shortDate } from '../dates.ts'
import { words } from '../words.ts'

const say = words.map

/** A fact this chair knows, with the letter it has on the map. */
export interface KnownFact {
  readonly id: FactId
  readonly letter: string
  readonly label: string
  readonly since: IsoDate
}

/** Somebody on the map, and what this chair knows them to hold, in words. */
export interface KnownHolder {
  readonly id: HolderId
  readonly name: string
  readonly icon: string
  readonly holds: ReadonlyMap<FactId, string>
}

export interface Known {
  readonly facts: readonly KnownFact[]
  readonly me: KnownHolder
  readonly others: readonly KnownHolder[]
}

/**
 * Who knows what, as far as one chair can see: what it learnt, whom it told, and what it saw told.
 * What others hold by themselves is never in it.
 */
export function knownTo(evidence: Evidence, moments: readonly Moment[], seat: SeatId): Known {
  const { learnt } = seenBySeat(moments, seat)
  const facts = learnt.map((one, i) => ({ id: one.fact, letter: letter(i), label: factLabel(evidence, one.fact), since: dateOf(one.at) }))
  const mine = new Map(facts.map((fact) => [fact.id, say.since(shortDate(fact.since))]))
  const holds = new Map<HolderId, Map<FactId, string>>()
  const add = (holder: HolderId, fact: FactId, how: string) => {
    if (holder === seat || !mine.has(fact)) return
    const held = holds.get(holder) ?? new Map<FactId, string>()
    if (!held.has(fact)) holds.set(holder, held.set(fact, how))
  }
  const seen = moments.map((moment) => ({ ...moment, events: moment.events.filter((event) => event.seat === seat) }))
  for (const { by, to, fact, at } of tellings(seen)) {
    const date = shortDate(dateOf(at))
    if (by !== seat) add(by, fact, to === seat ? say.heard(date) : say.knows)
    add(to, fact, by === seat ? say.told(date) : say.othersTold(holderSaid(evidence, by), date))
  }
  const on = (id: HolderId): KnownHolder => ({
    id,
    name: holderName(evidence, id),
    icon: evidence.holders.find((one) => one.id === id)?.icon ?? '',
    holds: holds.get(id) ?? new Map<FactId, string>(),
  })
  // Agencies and chairs stand on the map from when one could think of them; families and the public once they were told.
  const today = dateOf(moments.at(-1)?.at ?? '')
  const thinkable = (one: Evidence['holders'][number]) => one.kind !== 'family' && one.kind !== 'public' && (one.from ?? '') <= today
  const others = evidence.holders.filter((one) => one.id !== seat && (thinkable(one) || holds.has(one.id))).map((one) => on(one.id))
  const me = { ...on(seat), holds: mine }
  return { facts, me, others: [...others].sort((a, b) => b.holds.size - a.holds.size) }
}

function letter(i: number): string {
  return String.fromCharCode(65 + (i % 26)) + (i < 26 ? '' : String(Math.floor(i / 26) + 1))
}
