import type { Decision, Evidence, Option } from '../../core/evidence.ts'
import type { ChoiceId } from '../../core/moment.ts'
import { startingPoint } from '../../core/run.ts'
import { skipPrefix } from '../../core/story.ts'
import type { CompiledStory } from '../compile.ts'
import { playOut, playersOf } from '../players.ts'
import type { Place, StoryTable } from '../story-table.ts'
import { startsOf } from '../strategies.ts'
import { Trails, type NodeId, type Passage } from './trails.ts'

/** A scene, a decision, an ending, or the beginning of a chapter. `plays` by player: how many of its plays meet it. */
export type MapNode = { readonly id: NodeId; readonly chapter: number; readonly plays: readonly number[] } & (
  | { readonly kind: 'chapter'; readonly title: string; readonly dates: string; readonly starts: readonly string[] }
  | { readonly kind: 'scene'; readonly name: string; readonly seats: readonly string[]; readonly canSkip: boolean }
  | { readonly kind: 'decision'; readonly decision: Decision; readonly options: readonly MapOption[] }
  | { readonly kind: 'ending'; readonly title: string }
)

/** An option of a decision, with the letter that stands for it on the map. */
export interface MapOption {
  readonly option: Option
  readonly letter: string
  readonly text: string
  readonly plays: readonly number[]
}

/** All the ways from one node to another that some run takes. */
export interface Link {
  readonly from: NodeId
  readonly to: NodeId
  /** Each by the options taken together, or by summing the scene up (`skip:<scene>`); by nothing where the first node is no decision. */
  readonly ways: readonly Way[]
  readonly plays: readonly number[]
}

interface Way {
  readonly by: readonly ChoiceId[]
  readonly plays: readonly number[]
}

/** A player, and how many times the whole case was played by it. */
interface MapPlayer {
  readonly id: string
  readonly rule: string
  readonly plays: number
}

/** A case as a graph: by exploring every state from every start; its figures from plays of the whole case. */
export interface MapGraph {
  readonly players: readonly MapPlayer[]
  /** By chapter: its beginning, each scene and then its decisions, its endings. */
  readonly nodes: readonly MapNode[]
  readonly links: readonly Link[]
  /** Scenes in which nothing is ever offered: they are only passed through. */
  readonly unoffered: readonly string[]
}

/** Whether a way is by summing a scene up. */
export function isSummedUp({ by }: Pick<Way, 'by'>): boolean {
  return by.some((choice) => choice.startsWith(skipPrefix))
}

/** The share of a player's plays, 0 to 1. `player` is its place in `players`. */
export function shareOf(graph: MapGraph, { plays }: { readonly plays: readonly number[] }, player = 0): number {
  return (plays[player] ?? 0) / (graph.players[player]?.plays ?? 1)
}

/** Explores a case, and has it played: `plays` times by each player for whom order or chance makes a difference. */
export function graphOf(evidence: Evidence, compiled: CompiledStory, table: StoryTable, plays: number): MapGraph {
  const trails = new Trails(evidence)
  const seen = explore(evidence, table, trails)
  const counts = new Map<string, number[]>()
  const begin = table.begin(startingPoint(evidence, 'whole'))
  const players = playersOf(evidence)
  for (const [p, player] of players.entries())
    for (let seed = 0; seed < (player.varies ? plays : 1); seed++) {
      const met = new Set<string>()
      let stand = trails.start
      for (const step of playOut(table, begin, player, seed)) {
        const advance = trails.follow(stand, step)
        stand = advance.stand
        for (const number of advance.passages) for (const name of namesOf(trails.passages[number])) met.add(name)
      }
      for (const name of met) {
        const row = counts.get(name) ?? players.map(() => 0)
        row[p] = (row[p] ?? 0) + 1
        counts.set(name, row)
      }
    }
  const none = players.map(() => 0)
  const played = players.map(({ varies }) => (varies ? plays : 1))
  const playsOf = (name: string) => counts.get(name) ?? none
  const first: NodeId = `chapter/${evidence.chapters[0]?.number ?? 1}`
  const nodes = nodesOf(evidence, compiled, seen, (name) => (name === first ? played : playsOf(name)))
  const place = new Map(nodes.map((node, i) => [node.id, i]))
  return {
    players: players.map(({ id, rule }, p) => ({ id, rule, plays: played[p] ?? 0 })),
    nodes,
    links: linksOf(trails.passages, place, playsOf),
    unoffered: compiled.scenes.filter((scene) => !seen.scenes.has(scene)),
  }
}

/** Whatever is counted of a passage: itself, the two nodes that it joins, where it leads, and the options taken. */
function namesOf(passage: Passage | undefined): string[] {
  return passage ? [wayName(passage), linkName(passage), passage.to, ...passage.by] : []
}

function wayName(passage: Passage): string {
  return `${linkName(passage)} ${passage.by.join()}`
}

function linkName({ from, to }: Passage): string {
  return `${from} ${to}`
}

/** What exploring met, besides the trails. */
interface Seen {
  readonly scenes: Map<string, { readonly chapter: number; readonly seats: Set<string>; canSkip: boolean }>
  readonly texts: Map<ChoiceId, string>
  readonly endings: Map<string, number>
}

/** Every state from every start, with every stand in which a run can be there. */
function explore(evidence: Evidence, table: StoryTable, trails: Trails): Seen {
  const seen: Seen = { scenes: new Map(), texts: new Map(), endings: new Map() }
  const stands = new Map<Place, number[]>()
  const waiting: Place[] = []
  const standing: number[] = []
  const faces = new Set<Place['offered']>()
  const reach = (place: Place, stand: number) => {
    const known = stands.get(place)
    if (known?.includes(stand)) return
    if (known) known.push(stand)
    else stands.set(place, [stand])
    waiting.push(place)
    standing.push(stand)
    if (faces.has(place.offered)) return
    faces.add(place.offered)
    see(place)
  }
  const see = ({ scene, chapter, seat, offered, canSkip }: Place) => {
    const known = seen.scenes.get(scene) ?? { chapter, seats: new Set<string>(), canSkip }
    seen.scenes.set(scene, known)
    known.seats.add(seat)
    known.canSkip ||= canSkip
    for (const { id, text } of offered) seen.texts.set(id, text)
  }
  for (const start of startsOf(evidence)) {
    const begin = table.begin(startingPoint(evidence, start))
    reach(begin.to, trails.follow(trails.start, begin).stand)
  }
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const stand = standing.pop() ?? trails.start
    const ways = place.offered.length + (place.canSkip ? 1 : 0)
    for (let way = 0; way < ways; way++) {
      const step = table.take(place, way)
      const advance = trails.follow(stand, step)
      for (const number of advance.passages) {
        const to = trails.passages[number]?.to ?? ''
        if (to.startsWith('ending/') && !seen.endings.has(to)) seen.endings.set(to, place.chapter)
      }
      reach(step.to, advance.stand)
    }
  }
  return seen
}

function nodesOf(evidence: Evidence, compiled: CompiledStory, seen: Seen, playsOf: (name: string) => readonly number[]): MapNode[] {
  const seatLabel = (seat: string) => evidence.holders.find((one) => one.id === seat)?.label ?? seat
  const last = evidence.chapters.at(-1)?.number ?? 1
  const chapters = chaptersOf(compiled, seen)
  const base = (id: NodeId, chapter: number) => ({ id, chapter, plays: playsOf(id) })
  return evidence.chapters.flatMap(({ number, title, dates, starts }): MapNode[] => {
    const decisions = evidence.decisions.filter((decision) => decision.chapter === number)
    const decisionNode = (decision: Decision): MapNode => ({
      ...base(`decision/${decision.id}`, number),
      kind: 'decision',
      decision,
      options: decision.options.map((option, i) => ({
        option,
        letter: String.fromCharCode(65 + i),
        text: seen.texts.get(option.id) ?? compiled.choices.find((choice) => choice.id === option.id)?.text ?? option.id,
        plays: playsOf(option.id),
      })),
    })
    const scenes = compiled.scenes.filter((scene) => chapters.get(scene) === number)
    return [
      { ...base(`chapter/${number}`, number), kind: 'chapter', title, dates, starts: starts.map((start) => start.label) },
      ...scenes.flatMap((name): MapNode[] => [
        {
          ...base(`scene/${name}`, number),
          kind: 'scene',
          name,
          seats: [...(seen.scenes.get(name)?.seats ?? [])].map(seatLabel).sort(),
          canSkip: seen.scenes.get(name)?.canSkip ?? false,
        },
        ...decisions.filter((decision) => decision.scene === name).map(decisionNode),
      ]),
      ...decisions.filter((decision) => !scenes.includes(decision.scene)).map(decisionNode),
      ...evidence.endings
        .filter((ending) => (seen.endings.get(`ending/${ending.id}`) ?? last) === number)
        .map((ending): MapNode => ({ ...base(`ending/${ending.id}`, number), kind: 'ending', title: ending.title })),
    ]
  })
}

/** A scene that offers nothing stands with the scene that is written before it. */
function chaptersOf(compiled: CompiledStory, seen: Seen): Map<string, number> {
  let last = 1
  return new Map(compiled.scenes.map((scene) => [scene, (last = seen.scenes.get(scene)?.chapter ?? last)]))
}

function linksOf(passages: readonly Passage[], place: ReadonlyMap<NodeId, number>, playsOf: (name: string) => readonly number[]): Link[] {
  const at = (id: NodeId) => place.get(id) ?? -1
  const byLink = new Map<string, Passage[]>()
  for (const passage of passages) byLink.set(linkName(passage), [...(byLink.get(linkName(passage)) ?? []), passage])
  return [...byLink]
    .flatMap(([name, all]): Link[] => {
      const [one] = all
      if (!one) return []
      const ways = all.map((passage) => ({ by: passage.by, plays: playsOf(wayName(passage)) }))
      return [{ from: one.from, to: one.to, ways: ways.sort((a, b) => (a.by.join() < b.by.join() ? -1 : 1)), plays: playsOf(name) }]
    })
    .sort((a, b) => at(a.from) - at(b.from) || at(a.to) - at(b.to))
}
