import type { ChoiceId, Moment } from './moment.ts'
import { offers, replay, type LiveStory, type StartingPoint } from './story.ts'

/** An answer of the first run that the other path could not give again. */
export interface Departure {
  readonly choice: ChoiceId
  /** The moment of the first run that offered it. */
  readonly offeredAt: number
  /**
   * `not-offered`: its scene came, without it. `not-reached`: its scene did not come.
   * `answered-anew`: in its scene the path asked something else, which was answered by hand.
   */
  readonly why: 'not-offered' | 'not-reached' | 'answered-anew'
}

/** What would have followed from another option, as far as the first run's own choices lead. Rule R8. */
export interface OtherPath {
  /** All choices of the path, from the beginning of the run. */
  readonly choices: readonly ChoiceId[]
  readonly moments: readonly Moment[]
  /** The moment at which both paths part: the same in both. */
  readonly at: number
  /** The chapter of the decision; the path ends with it. */
  readonly chapter: number
  /** The first run's choices after the decision that were taken again. */
  readonly followed: readonly ChoiceId[]
  /** Its answers that were not, in their order; those of scenes still to come are not among them. */
  readonly departures: readonly Departure[]
  /** `complete` when the chapter has ended; `asks` where the latest moment wants an answer that the first run does not hold. */
  readonly state: 'complete' | 'asks'
}

/** Where a decision begins: the moment that offered it, or the one that opened the list which it closes. */
export function forkOf(moments: readonly Moment[], offeredAt: number): number {
  let at = offeredAt
  while (at > 0 && kindOf(moments, at) === 'pick') at--
  return at
}

/** The index of the moment in which the chapter of that moment ends, or of the last one. */
export function endOfChapter(moments: readonly Moment[], at: number): number {
  const chapter = moments[at]?.chapter
  const ends = moments.findIndex((moment) => moment.index > at && endsChapter(moment, chapter))
  return ends < 0 ? moments.length - 1 : ends
}

/**
 * Takes other choices at a decision of a run and then the run's own, wherever they are still offered, to the end of the chapter.
 * `own` is answered by hand, in order: the other option first (or the items of a list and what closes it), then whatever the
 * path asks that the run never answered. What is merely a way on, with no other beside it, is gone without asking.
 * The same option gives the same moments as the run. Rules R2, R8.
 */
export function follow(compiled: string, start: StartingPoint, first: readonly Moment[], at: number, own: readonly ChoiceId[]): OtherPath {
  const chapter = first[at]?.chapter ?? 0
  const before = choicesBetween(first, 0, at)
  const decided = closeOf(first, at)
  const rest = choicesBetween(first, decided, endOfChapter(first, at))
  const used = rest.map(() => false)
  const { live, moments: told } = replay(compiled, start, before)
  const moments = [...told]
  const byHand = new Set<number>()
  let hand = 0
  const done = () => live.moment.ended || (live.moment.index > at && endsChapter(live.moment, chapter))
  while (!done()) {
    const again = deciding(live, moments, at, byHand) ? -1 : rest.findIndex((choice, i) => !used[i] && offers(live.moment, choice))
    const onward = again < 0 && !deciding(live, moments, at, byHand) ? onlyWay(live.moment) : undefined
    const mine = own[hand]
    if (again >= 0) used[again] = true
    else if (onward === undefined) {
      if (mine === undefined || !offers(live.moment, mine)) break
      hand++
      byHand.add(live.moment.index)
    }
    const choice = again >= 0 ? rest[again] : (onward ?? mine)
    if (choice === undefined) break
    moments.push(live.choose(choice))
  }
  const complete = done()
  return {
    choices: choicesBetween(moments, 0, moments.length - 1),
    moments,
    at,
    chapter,
    followed: rest.filter((_, i) => used[i]),
    departures: rest.flatMap((choice, i): Departure[] => {
      const offeredAt = decided + i
      if (used[i] || !isAnswer(first, offeredAt)) return []
      const why = reasonFor(first[offeredAt], moments, at, byHand)
      return why === 'not-reached' && !complete ? [] : [{ choice, offeredAt, why }]
    }),
    state: complete ? 'complete' : 'asks',
  }
}

/** At the decision itself, and within a list that was begun by hand, nothing is taken from the first run. */
function deciding(live: LiveStory, moments: readonly Moment[], at: number, byHand: ReadonlySet<number>): boolean {
  const { index } = live.moment
  return index === at || (byHand.has(index - 1) && kindOf(moments, index) === 'pick')
}

/** The one way on, where no list and no other way is open beside it. */
function onlyWay(moment: Moment): ChoiceId | undefined {
  const ways = moment.offered.filter((one) => one.kind === 'go')
  const list = moment.offered.some((one) => one.kind === 'pick' || one.kind === 'send')
  return ways.length === 1 && !list ? ways[0]?.id : undefined
}

function reasonFor(offering: Moment | undefined, moments: readonly Moment[], at: number, byHand: ReadonlySet<number>): Departure['why'] {
  const there = moments.filter((moment) => moment.index > at && moment.scene === offering?.scene)
  if (there.length === 0) return 'not-reached'
  return there.some((moment) => byHand.has(moment.index)) ? 'answered-anew' : 'not-offered'
}

/** Whether the choice taken in a moment answers something: looks, questions and ways on do not. */
function isAnswer(moments: readonly Moment[], offeredAt: number): boolean {
  const kind = kindOf(moments, offeredAt + 1)
  return kind === 'option' || kind === 'pick' || kind === 'send' || kind === 'skip'
}

/** The kind of the choice that led to a moment. */
function kindOf(moments: readonly Moment[], index: number): string | undefined {
  const choice = moments[index]?.choice
  if (choice === null || choice === undefined) return undefined
  return moments[index - 1]?.offered.find((one) => one.id === choice)?.kind ?? 'skip'
}

/** The moment to which a decision led: the next, or the one after a list was closed. */
function closeOf(moments: readonly Moment[], at: number): number {
  let to = at + 1
  while (to < moments.length - 1 && kindOf(moments, to) === 'pick') to++
  return Math.min(to, moments.length - 1)
}

function choicesBetween(moments: readonly Moment[], from: number, to: number): ChoiceId[] {
  return moments.slice(from + 1, to + 1).flatMap((moment) => (moment.choice === null ? [] : [moment.choice]))
}

function endsChapter(moment: Moment, chapter: number | undefined): boolean {
  return moment.events.some((event) => event.kind === 'chapter-ends' && event.chapter === chapter)
}
