import type { Evidence } from '../../core/evidence.ts'
import type { ChoiceId } from '../../core/moment.ts'
import { skipPrefix } from '../../core/story.ts'
import { tell, type Place, type Step } from '../story-table.ts'

/** `chapter/2`, `scene/c2-call`, `decision/z-d9` or `ending/told-late`. A chapter's node stands for its beginning. */
export type NodeId = `${'chapter' | 'scene' | 'decision' | 'ending'}/${string}`

/** From one node to the next that is met, by the options taken at the first (or its summing up, `skip:<scene>`), sorted. */
export interface Passage {
  readonly from: NodeId
  readonly by: readonly ChoiceId[]
  readonly to: NodeId
}

/** Where a run stands: the last node it met, and what was taken there since. */
interface Stand {
  readonly node: NodeId | undefined
  readonly scene: string
  readonly by: readonly ChoiceId[]
}

/** What a step adds to a trail: the passages it makes, by number, and the stand it leads to. */
interface Advance {
  readonly passages: readonly number[]
  readonly stand: number
}

/** An hour to ask events at: what happens hangs on no date. */
const anyHour = '2015-01-05T09:00'

/** Follows runs from node to node. Passages and stands are numbered as they are first met; equal ones are one. */
export class Trails {
  readonly passages: Passage[] = []
  private readonly evidence: Evidence
  private readonly home = new Map<ChoiceId, string>()
  private readonly stands: Stand[] = []
  private readonly numbers = new Map<string, number>()
  private readonly known = new Map<Step['told'], Map<ChoiceId | null, Advance[]>>()

  constructor(evidence: Evidence) {
    this.evidence = evidence
    for (const decision of evidence.decisions) for (const option of decision.options) this.home.set(option.id, decision.id)
  }

  /** The stand of a run that has not begun. */
  readonly start = this.standing({ node: undefined, scene: '', by: [] })

  /** Takes a step from a stand. */
  follow(stand: number, step: Step): Advance {
    const byChoice = this.known.get(step.told) ?? new Map<ChoiceId | null, Advance[]>()
    this.known.set(step.told, byChoice)
    const byStand = byChoice.get(step.choice) ?? []
    byChoice.set(step.choice, byStand)
    return (byStand[stand] ??= this.advance(this.stands[stand], step))
  }

  private advance(from: Stand | undefined, step: Step): Advance {
    if (!from) throw new Error('A trail begins at `start`')
    let { node, by } = from
    if (step.choice !== null && node !== undefined) {
      const taken = step.choice.startsWith(skipPrefix) || node === `decision/${this.home.get(step.choice)}`
      if (taken) by = [...by, step.choice].sort()
    }
    const passages: number[] = []
    for (const to of this.met(from, step)) {
      if (to === node) continue
      if (node !== undefined) passages.push(this.passage({ from: node, by, to }))
      node = to
      by = []
    }
    return { passages, stand: this.standing({ node, scene: step.to.scene, by }) }
  }

  /** The nodes of a step, in order. */
  private met(from: Stand, step: Step): NodeId[] {
    const { events } = tell(step, anyHour)
    const { to } = step
    const opening = events.findLastIndex((event) => event.kind === 'chapter')
    const before: NodeId[] = []
    const after: NodeId[] = []
    for (const [i, event] of events.entries()) {
      if (event.kind === 'chapter') before.push(`chapter/${event.chapter}`)
      if (event.kind === 'ending') (i < opening ? before : after).push(`ending/${event.ending}`)
    }
    const scene: NodeId[] = to.scene !== from.scene || opening >= 0 ? [`scene/${to.scene}`] : []
    const decision = this.decisionAt(to)
    return [...before, ...scene, ...after, ...(decision ? [decision] : this.close(to, after))]
  }

  /** A chapter that is played on its own stops where the next would begin. */
  private close(to: Place, endings: readonly NodeId[]): NodeId[] {
    const next = to.chapter + 1
    const stops = to.offered.length === 0 && endings.length === 0
    return stops && this.evidence.chapters.some((chapter) => chapter.number === next) ? [`chapter/${next}`] : []
  }

  private decisionAt({ offered }: Place): NodeId | undefined {
    for (const { id } of offered) {
      const decision = this.home.get(id)
      if (decision !== undefined) return `decision/${decision}`
    }
    return undefined
  }

  private passage(passage: Passage): number {
    return this.number(`${passage.from} ${passage.by.join()} ${passage.to}`, this.passages, passage)
  }

  private standing(stand: Stand): number {
    return this.number(`${stand.node ?? ''} ${stand.scene} ${stand.by.join()}`, this.stands, stand)
  }

  private number<T>(name: string, all: T[], one: T): number {
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    this.numbers.set(name, all.length)
    all.push(one)
    return all.length - 1
  }
}
