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
  /** Whether it is held to the limits: those who know the key, or sum everything up, are only reported. */
  readonly naive: boolean
  /** The way taken: a place in `offered`, or one past the last to sum the scene up. */
  readonly choose: (turn: Turn) => number
}

/** What a player has before it. */
export interface Turn {
  readonly place: Place
  /** The places in `offered` as they stand on the page: list, what closes it, options, questions, things to notice, ways on. */
  readonly page: readonly number[]
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
      naive: true,
      choose: ({ place, random }) => Math.floor(random() * place.offered.length),
    },
    { id: 'first', rule: 'The first thing on the page', varies: true, naive: true, choose: ({ page }) => page[0] ?? 0 },
    { id: 'last', rule: 'The last thing on the page', varies: true, naive: true, choose: ({ page }) => page.at(-1) ?? 0 },
    {
      id: 'first-as-written',
      rule: 'The first option as the story is written, unshuffled',
      varies: false,
      naive: true,
      choose: ({ place }) => decisive(place, written(place), true)[0] ?? 0,
    },
    {
      id: 'last-as-written',
      rule: 'The last option as the story is written, unshuffled',
      varies: false,
      naive: true,
      choose: ({ place }) => decisive(place, written(place), true).at(-1) ?? 0,
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
    const ways = decisive(turn.place, turn.page, fills)
    let [best, highest] = [ways[0] ?? 0, -Infinity]
    if (ways.length === 1) return best
    for (const way of ways) {
      const one = turn.place.offered[way]
      const here = one ? value(one, way, turn) : -Infinity
      if (here > highest) [best, highest] = [way, here]
    }
    return best
  }
  return { id, rule, varies: true, naive: true, choose }
}

/** The same player, who looks at and asks everything first. */
function curious(player: Player): Player {
  const choose = (turn: Turn) =>
    turn.page.find((way) => ['ask', 'look'].includes(turn.place.offered[way]?.kind ?? '')) ?? player.choose(turn)
  return { ...player, choose }
}

/** What moves the story on: the items of a list or what closes it, or the options and ways on. Never a question or a thing to notice. */
function decisive(place: Place, order: readonly number[], fills: boolean): number[] {
  const of = (...kinds: string[]) => order.filter((way) => kinds.includes(place.offered[way]?.kind ?? ''))
  const [picks, sends] = [of('pick'), of('send')]
  if (picks.length > 0 && (fills || sends.length === 0)) return picks
  if (sends.length > 0) return sends
  const options = of('option', 'go')
  return options.length > 0 ? options : [...order]
}

function written(place: Place): number[] {
  return [...place.offered.keys()]
}

/** The ways of a place as the page shows them. Rule R4. */
export function pageOf(place: Place, seed: number): readonly number[] {
  const kinds = kindsOf(place)
  if (kinds.option.length < 2) return kinds.page
  const options = rankedBySeed(
    kinds.option.map((way) => ({ id: place.offered[way]?.id ?? '', way })),
    seed,
  )
  return [...kinds.before, ...options.map(({ way }) => way), ...kinds.after]
}

const known = new WeakMap<readonly Offered[], ReturnType<typeof sortKinds>>()

function kindsOf(place: Place): ReturnType<typeof sortKinds> {
  const kinds = known.get(place.offered) ?? sortKinds(place.offered)
  known.set(place.offered, kinds)
  return kinds
}

function sortKinds(offered: readonly Offered[]) {
  const of = (kind: Offered['kind']) => [...offered.keys()].filter((way) => offered[way]?.kind === kind)
  const [before, option, after] = [[...of('pick'), ...of('send')], of('option'), [...of('ask'), ...of('look'), ...of('go')]]
  return { before, option, after, page: [...before, ...option, ...after] }
}

/** Plays a run to its end. */
export function playOut(table: StoryTable, begin: Step, player: Player, seed: number): Step[] {
  return playOn(table, [begin], player, seed)
}

/** Plays on from the steps taken so far. */
export function playOn(table: StoryTable, sofar: readonly Step[], player: Player, seed: number): Step[] {
  const steps = [...sofar]
  const random = sequence(seed, player.id.length)
  const clock = { at: '', told: 0 }
  const now = () => {
    for (const step of steps.slice(clock.told)) clock.at = tell(step, clock.at).at
    clock.told = steps.length
    return clock.at
  }
  for (let place = steps.at(-1)?.to; place && place.offered.length > 0;) {
    const here = place
    const peek = (way: number) => table.take(here, way)
    const until = (way: number) => tell(peek(way), now()).at
    const step = peek(player.choose({ place: here, page: pageOf(here, seed), steps, peek, until, random }))
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
