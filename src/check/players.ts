import type { Evidence } from '../core/evidence.ts'
import type { ChoiceId, Instant, Offered } from '../core/moment.ts'
import { ranked as rankedBySeed, sequence } from '../core/run.ts'
import { tell, type Place, type Step, type StoryTable } from './story-table.ts'

/** Somebody who plays by one rule and knows nothing of the matter. */
export interface Player {
  readonly id: string
  /** The rule, in words. */
  readonly rule: string
  /** Whether the order on the page, or chance, makes a difference: played once where it does not. */
  readonly varies: boolean
  /** Whether chance makes a difference, beside the order on the page. */
  readonly drawsLots?: boolean
  /** Whether it is held to the limits: those who know the key, or sum everything up, are only reported. */
  readonly naive: boolean
  /** The way taken: a place in `offered`, or one past the last to sum the scene up. */
  readonly choose: (turn: Turn) => number
}

/** What a player has before it. */
export interface Turn {
  readonly place: Place
  /** Which of some ways stands first on the page, or last. */
  readonly first: (ways: readonly number[]) => number
  readonly last: (ways: readonly number[]) => number
  readonly steps: readonly Step[]
  /** The step that a way would give. */
  readonly peek: (way: number) => Step
  /** The hour at which a way would end. */
  readonly until: (way: number) => Instant
  readonly random: () => number
}

/** Words that sound careful whatever they are about. */
export const cautionWords = [
  'advice',
  'agree',
  'agreed',
  'agreement',
  'ask',
  'assess',
  'assessment',
  'before',
  'careful',
  'carefully',
  'check',
  'concern',
  'condition',
  'conditions',
  'confirm',
  'consent',
  'danger',
  'emergency',
  'first',
  'harm',
  'legal',
  'likely',
  'limits',
  'manager',
  'monitor',
  'need',
  'needs',
  'note',
  'official',
  'panel',
  'plan',
  'police',
  'policy',
  'procedure',
  'protect',
  'record',
  'refer',
  'report',
  'review',
  'risk',
  'risks',
  'rule',
  'safe',
  'safely',
  'safer',
  'safety',
  'supervision',
  'support',
  'until',
  'wait',
  'warn',
  'warning',
  'writing',
  'written',
  'write',
] as const

/** The naive players, in the order of the report. */
export function playersOf(evidence: Evidence): Player[] {
  const rung = rungsOf(evidence)
  const caution = new Set<string>(cautionWords)
  const careful = (text: string) =>
    text
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((one) => caution.has(one)).length
  const byText = (value: (text: string) => number) => (one: Offered) => value(one.text)
  const length = (text: string) => text.length
  return [
    {
      id: 'random',
      rule: 'Anything offered, each as likely as the others',
      varies: true,
      drawsLots: true,
      naive: true,
      choose: ({ place, random }) => Math.floor(random() * place.offered.length),
    },
    { id: 'first', rule: 'The first thing on the page', varies: true, naive: true, choose: ({ place, first }) => first(written(place)) },
    { id: 'last', rule: 'The last thing on the page', varies: true, naive: true, choose: ({ place, last }) => last(written(place)) },
    {
      id: 'first-as-written',
      rule: 'The first option as the story is written, unshuffled',
      varies: false,
      naive: true,
      choose: ({ place }) => decisive(place, true)[0] ?? 0,
    },
    {
      id: 'last-as-written',
      rule: 'The last option as the story is written, unshuffled',
      varies: false,
      naive: true,
      choose: ({ place }) => decisive(place, true).at(-1) ?? 0,
    },
    ranked('longest', 'The longest text; lists filled', true, byText(length)),
    ranked(
      'shortest',
      'The shortest text; lists filled',
      true,
      byText((text) => -length(text)),
    ),
    ranked('most-escalating', 'The highest rung of its ladder; lists filled', true, rung),
    ranked('least-escalating', 'The lowest rung of its ladder; lists left empty', false, (one) => -rung(one)),
    ranked('share-everything', 'Whatever tells most people most; lists filled', true, (_one, way, turn) => tellings(turn.peek(way))),
    ranked('share-nothing', 'Whatever tells fewest people least; lists left empty', false, (_one, way, turn) => -tellings(turn.peek(way))),
    ranked('quickest', 'Whatever takes the least time; asks nothing', false, (_one, way, turn) => -minutes(turn.until(way))),
    curious(ranked('slowest', 'Whatever takes the most time; asks everything', true, (_one, way, turn) => minutes(turn.until(way)))),
    ranked('caution', 'The most words of caution (a fixed list); lists filled', true, byText(careful)),
    {
      id: 'sums-up',
      rule: 'Sums every scene up',
      varies: false,
      naive: false,
      choose: ({ place }) => (place.canSkip ? place.offered.length : 0),
    },
  ]
}

/** Highest value first; equal values by their order on the page. `fills` says whether a list is filled before it is closed. */
function ranked(id: string, rule: string, fills: boolean, value: (one: Offered, way: number, turn: Turn) => number): Player {
  const choose = (turn: Turn) => {
    const ways = decisive(turn.place, fills)
    if (ways.length < 2) return ways[0] ?? 0
    const values = ways.map((way) => {
      const one = turn.place.offered[way]
      return one ? value(one, way, turn) : -Infinity
    })
    const highest = Math.max(...values)
    return turn.first(ways.filter((_, i) => values[i] === highest))
  }
  return { id, rule, varies: true, naive: true, choose }
}

/** The same player, who looks at and asks everything first. */
function curious(player: Player): Player {
  const choose = (turn: Turn) => {
    const asked = written(turn.place).filter((way) => ['ask', 'look'].includes(turn.place.offered[way]?.kind ?? ''))
    return asked.length > 0 ? turn.first(asked) : player.choose(turn)
  }
  return { ...player, choose }
}

/** What moves the story on: the items of a list or what closes it, or the options and ways on. Never a question or a thing to notice. */
function decisive(place: Place, fills: boolean): readonly number[] {
  const { pick, send, option, go, all } = kindsOf(place)
  if (pick.length > 0 && (fills || send.length === 0)) return pick
  if (send.length > 0) return send
  if (option.length === 0 && go.length === 0) return all
  return go.length === 0 ? option : all.filter((way) => option.includes(way) || go.includes(way))
}

function written(place: Place): readonly number[] {
  return kindsOf(place).all
}

/** The ways of a place as the page shows them: list, what closes it, options in the seed's order, questions, things to notice, ways on. Rule R4. */
export function pageOf(place: Place, seed: number): readonly number[] {
  const { before, option, after } = kindsOf(place)
  if (option.length < 2) return [...before, ...option, ...after]
  const ranked = rankedBySeed(
    option.map((way) => ({ id: place.offered[way]?.id ?? '', way })),
    seed,
  )
  return [...before, ...ranked.map(({ way }) => way), ...after]
}

const known = new WeakMap<readonly Offered[], ReturnType<typeof sortKinds>>()

/** The ways of a place by kind. Only options are shuffled. */
export function kindsOf({ offered }: Place): ReturnType<typeof sortKinds> {
  const kinds = known.get(offered) ?? sortKinds(offered)
  known.set(offered, kinds)
  return kinds
}

function sortKinds(offered: readonly Offered[]) {
  const all: readonly number[] = [...offered.keys()]
  const of = (kind: Offered['kind']) => all.filter((way) => offered[way]?.kind === kind)
  const [pick, send, option, go] = [of('pick'), of('send'), of('option'), of('go')]
  return { all, pick, send, option, go, before: [...pick, ...send], after: [...of('ask'), ...of('look'), ...go] }
}

/** Says which of some ways of a place stands first on the page, or last. */
export interface Page {
  readonly first: (place: Place, ways: readonly number[]) => number
  readonly last: (place: Place, ways: readonly number[]) => number
}

function pageBy(seed: number): Page {
  const pick = (place: Place, ways: readonly number[], find: 'find' | 'findLast') =>
    ways.length === 1 ? (ways[0] ?? 0) : (pageOf(place, seed)[find]((way) => ways.includes(way)) ?? 0)
  return { first: (place, ways) => pick(place, ways, 'find'), last: (place, ways) => pick(place, ways, 'findLast') }
}

/** Plays a run to its end. */
export function playOut(table: StoryTable, begin: Step, player: Player, seed: number): Step[] {
  return playOn(table, [begin], player, seed)
}

/** Plays on from the steps taken so far; by another page than the seed's, where one is given. */
export function playOn(table: StoryTable, sofar: readonly Step[], player: Player, seed: number, page = pageBy(seed)): Step[] {
  const steps = [...sofar]
  const random = sequence(seed, player.id.length)
  const clock = { at: '', told: 0 }
  const now = () => {
    for (; clock.told < steps.length; clock.told++) {
      const step = steps[clock.told]
      if (step) clock.at = tell(step, clock.at).at
    }
    return clock.at
  }
  for (let place = steps.at(-1)?.to; place && place.offered.length > 0;) {
    const here = place
    const peek = (way: number) => table.take(here, way)
    const until = (way: number) => tell(peek(way), now()).at
    const first = (ways: readonly number[]) => page.first(here, ways)
    const last = (ways: readonly number[]) => page.last(here, ways)
    const step = peek(player.choose({ place: here, first, last, steps, peek, until, random }))
    steps.push(step)
    place = step.to
  }
  return steps
}

/** An option's rung; the foot of its ladder where it takes none; less than nothing for what only moves on. */
function rungsOf(evidence: Evidence): (one: Offered) => number {
  const rungs = new Map<ChoiceId, number>()
  for (const decision of evidence.decisions)
    for (const option of decision.options) rungs.set(option.id, option.rung ?? (decision.ladder === 'threshold' ? 1 : 0))
  return (one) => rungs.get(one.id) ?? (one.kind === 'go' ? -1 : 0)
}

/** How many facts the player's own seat tells. */
function tellings(step: Step): number {
  return step.told.happenings.filter((one) => 'event' in one && one.event.kind === 'tell' && one.event.by === one.event.seat).length
}

function minutes(at: Instant): number {
  return Date.parse(`${at}Z`) / 60_000
}
