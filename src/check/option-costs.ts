import { bandOf } from '../core/decision.ts'
import { dials, type Band, type Decision, type Dial, type Evidence, type Option } from '../core/evidence.ts'
import { heldAfter, knowings } from '../core/knowledge.ts'
import { startingPoint } from '../core/run.ts'
import type { ReportScore } from '../core/score.ts'
import type { LoadedEvidence } from './evidence.ts'
import { kindsOf, playOn, playOut, playersOf, type Player, type Turn } from './players.ts'
import type { Slip } from './slip.ts'
import { mean } from './statistics.ts'
import { momentsOf, type Step, type StoryTable } from './story-table.ts'
import { Scorer } from './strategies.ts'

/** What one option changes, when all else is played by the key. */
export interface OptionCost {
  readonly chapter: number
  readonly decision: string
  /** The option; `+ all items` where its list was filled. */
  readonly option: string
  readonly bands: readonly Band[]
  readonly over: readonly ('escalation' | 'sharing')[]
  /** Points lost on each dial against the best option there; null where neither has a judgement. */
  readonly lost: Readonly<Record<Dial, number | null>>
  /** The same on average over several ways to the decision, with all that follows played at random: what a later decision mends shows here. */
  readonly lostAtRandom: Readonly<Record<Dial, number>>
}

const worth: Readonly<Record<Band, number>> = {
  unsafe: 0,
  'over-reach': 1,
  weak: 2,
  contested: 2.5,
  ordinary: 2.5,
  defensible: 3,
  strong: 4,
}
/** How many random plays look for a decision that play by the key does not meet. */
const searches = 300
/** Points that chance alone may make between two averages of so many plays. */
const nothing = 4
/** How many ways to each decision are tried, and how many random plays follow each option on each. */
const ways = 6
const follows = 12

/** Plays by the key: looks at everything, asks nothing, and takes the option with the best band on what its seat holds. */
export function keyPlayer(evidence: Evidence): Player {
  const home = homes(evidence)
  const choose = ({ place, steps }: Turn) => {
    // Options as they are written: who knows the key does not go by the page.
    const { before, option, after } = kindsOf(place)
    const page = [...before, ...option, ...after]
    const kind = (way: number) => place.offered[way]?.kind
    const look = page.find((way) => kind(way) === 'look')
    if (look !== undefined) return look
    const ways = page.filter((way) => kind(way) !== 'ask')
    if (ways.length < 2) return ways[0] ?? page[0] ?? 0
    const wanted = itemsWanted(evidence)
    const pick = ways.find((way) => kind(way) === 'pick' && wanted.has(place.offered[way]?.id ?? ''))
    if (pick !== undefined) return pick
    const moments = momentsOf(steps)
    const last = moments.at(-1)
    const known = knowings(evidence, moments)
    const chosen = steps.filter((_, i) => steps[i - 1]?.to.scene === place.scene).flatMap((step) => step.choice ?? [])
    const value = (way: number) => {
      const id = place.offered[way]?.id ?? ''
      const found = home.get(id)
      if (kind(way) === 'pick') return -1
      if (!found || !last) return worth.ordinary + 0.1
      return worth[bandOf(found.option, heldAfter(known, found.decision.seat, last), [...chosen, id])]
    }
    return ways.reduce((best, way) => (value(way) > value(best) ? way : best))
  }
  return {
    id: 'key',
    rule: 'The option with the best band on what its seat holds; looks at everything',
    varies: false,
    naive: false,
    choose,
  }
}

/** The cost of every option of a chapter, from its first stated start. */
export function optionCosts(evidence: Evidence, table: StoryTable): OptionCost[] {
  const scorer = new Scorer(evidence)
  const key = keyPlayer(evidence)
  const random = playersOf(evidence).find((player) => player.id === 'random')
  return evidence.chapters.flatMap((chapter) => {
    const start = startingPoint(evidence, `${chapter.number}/${chapter.starts[0]?.id ?? ''}`)
    const begin = table.begin(start)
    const plays = [playOut(table, begin, key, 0)]
    for (let seed = 0; random && seed < searches; seed++) plays.push(playOut(table, begin, random, seed))
    const follow = (steps: readonly Step[]): Followed => {
      const scores = random ? Array.from({ length: follows }, (_, seed) => scorer.score(playOn(table, steps, random, seed))) : []
      const average = (dial: Dial) => (scores.length === 0 ? 0 : mean(scores.map((score) => score[dial].score ?? 100)))
      const atRandom = { delay: average('delay'), escalation: average('escalation'), sharing: average('sharing') }
      return { byKey: scorer.score(playOn(table, steps, key, 0)), atRandom }
    }
    return evidence.decisions
      .filter((decision) => decision.chapter === chapter.number)
      .flatMap((decision) => {
        const found: Context[] = []
        for (const steps of plays) {
          const context = found.length < ways ? contextOf(decision, steps, table, key, follow) : undefined
          if (context) found.push(context)
        }
        return costsOf(decision, found)
      })
  })
}

/** A way to a decision, and what followed each of its options there. */
interface Context {
  readonly best: Followed
  readonly options: ReadonlyMap<string, Followed>
}

interface Followed {
  readonly byKey: ReportScore
  readonly atRandom: Readonly<Record<Dial, number>>
}

function costsOf(decision: Decision, contexts: readonly Context[]): OptionCost[] {
  const [first] = contexts
  const names = first ? [...first.options.keys()] : []
  return names.flatMap((name): OptionCost[] => {
    const option = decision.options.find(({ id }) => id === name.split(' ')[0])
    const byKey = first?.options.get(name)?.byKey
    if (!option || !first || !byKey) return []
    const lost = (dial: Dial) => {
      const [best, here] = [first.best.byKey[dial].score, byKey[dial].score]
      // Nothing to judge is nothing to fault.
      return best === null && here === null ? null : (best ?? 100) - (here ?? 100)
    }
    const lostAtRandom = (dial: Dial) =>
      mean(
        contexts.flatMap(({ best, options }) => {
          const here = options.get(name)
          return here ? [best.atRandom[dial] - here.atRandom[dial]] : []
        }),
      )
    return [
      {
        chapter: decision.chapter,
        decision: decision.id,
        option: name,
        bands: option.bands.map((line) => line.band),
        over: overs(decision, option, name !== option.id),
        lost: { delay: lost('delay'), escalation: lost('escalation'), sharing: lost('sharing') },
        lostAtRandom: { delay: lostAtRandom('delay'), escalation: lostAtRandom('escalation'), sharing: lostAtRandom('sharing') },
      },
    ]
  })
}

/** What follows each option of a decision where a play meets it first; nothing where it never does. */
function contextOf(
  decision: Decision,
  steps: readonly Step[],
  table: StoryTable,
  key: Player,
  follow: (steps: readonly Step[]) => Followed,
): Context | undefined {
  const ids = new Set(decision.options.map((option) => option.id))
  const at = steps.findIndex((step) => step.to.offered.some((one) => ids.has(one.id)))
  const place = steps[at]?.to
  if (!place) return undefined
  const sofar = steps.slice(0, at + 1)
  const taken = (from: readonly Step[], id: string) => {
    const here = from.at(-1)?.to
    const way = here?.offered.findIndex((one) => one.id === id) ?? -1
    return here && way >= 0 ? [...from, table.take(here, way)] : undefined
  }
  const byKey = playOn(table, sofar, key, 0)
  const best = byKey.findIndex((step, i) => i > at && step.choice !== null && ids.has(step.choice))
  const filled = place.offered.some(isItem) ? fill(table, sofar) : undefined
  const options = new Map<string, Followed>()
  for (const { id } of decision.options)
    for (const [name, steps] of [
      [id, taken(sofar, id)],
      [`${id} + all items`, filled && taken(filled, id)],
    ] as const)
      if (steps) options.set(name, follow(steps))
  return { best: follow(byKey.slice(0, best < 0 ? at + 1 : best + 1)), options }
}

/** Picks whatever is offered until the list is full. */
function fill(table: StoryTable, steps: readonly Step[]): readonly Step[] {
  const here = steps.at(-1)?.to
  const way = here?.offered.findLastIndex(isItem) ?? -1
  return here && way >= 0 ? fill(table, [...steps, table.take(here, way)]) : steps
}

const isItem = (one: { readonly kind: string }) => one.kind === 'pick'

/** In which direction an option goes too far, by its own rung or band. */
function overs(decision: Decision, option: Option, filled: boolean): OptionCost['over'] {
  const far = option.bands.some(({ band }) => band === 'over-reach' || band === 'unsafe')
  const above = decision.supported.length > 0 && decision.supported.every((line) => (option.rung ?? 0) > line.max)
  return [
    ...((far && decision.dials.includes('escalation')) || above ? (['escalation'] as const) : []),
    ...((far || filled) && decision.dials.includes('sharing') ? (['sharing'] as const) : []),
  ]
}

/** Chapters in which going too far costs nothing, and options that should cost something and do not. */
export function costSlips(
  costs: readonly OptionCost[],
  evidence: Evidence,
  { file, lineOf }: Pick<LoadedEvidence, 'file' | 'lineOf'>,
): Slip[] {
  const slips: Slip[] = []
  for (const [at, chapter] of evidence.chapters.entries())
    for (const over of ['escalation', 'sharing'] as const) {
      const those = costs.filter((one) => one.chapter === chapter.number && one.over.includes(over))
      if (!those.some((one) => (one.lost[over] ?? 0) > 0))
        slips.push({
          file,
          line: lineOf(['chapters', at]),
          reason: `option/no-cost-over-${over}`,
          words: `in chapter ${chapter.number} no option that goes too far costs anything in ${over}${those.length > 0 ? ` (${those.map((one) => one.option).join(', ')})` : ''}`,
        })
    }
  for (const one of costs) {
    const poor = one.bands.every((band) => worth[band] < worth.ordinary)
    if (!poor || dials.some((dial) => (one.lost[dial] ?? 0) > 0 || one.lostAtRandom[dial] > nothing)) continue
    const at = evidence.decisions.findIndex((decision) => decision.id === one.decision)
    const option = evidence.decisions[at]?.options.findIndex(({ id }) => id === one.option.split(' ')[0]) ?? 0
    slips.push({
      file,
      line: lineOf(['decisions', at, 'options', option]),
      reason: 'option/free',
      words: `"${one.option}" (${one.bands.join(', ')}) costs nothing on any dial, whatever follows; give ${one.decision} a supported rung, a need, an action or a leak that it falls short of`,
    })
  }
  return slips
}

function homes(evidence: Evidence): Map<string, { readonly decision: Decision; readonly option: Option }> {
  return new Map(evidence.decisions.flatMap((decision) => decision.options.map((option) => [option.id, { decision, option }] as const)))
}

/** The items of lists that the first strong line of what closes them asks for. */
function itemsWanted(evidence: Evidence): Set<string> {
  const lines = evidence.decisions.flatMap((decision) =>
    decision.options.flatMap((option) => option.bands.find(({ band, when }) => band === 'strong' && when?.picked.length) ?? []),
  )
  return new Set(lines.flatMap((line) => line.when?.picked ?? []))
}
