import type { CompiledStory } from './compile.ts'
import type { Places } from './places.ts'
import type { ReasonOf } from './reasons.ts'
import { kebab, type Place, type Slip } from './slip.ts'
import type { StoryGraph } from './story-graph.ts'
import type { Sights } from './story-machine.ts'

/** What no path comes to. */
export type Unreached = Readonly<Record<'choices' | 'scenes' | 'documents' | 'endings', readonly string[]>>

/** Reads a graph for what an author has to mend. */
export class StoryFindings {
  readonly slips = new Map<string, Slip>()
  deadEnds = 0
  private readonly graph: StoryGraph
  private readonly compiled: CompiledStory
  private readonly places: Places
  private readonly seen = new Set<string>()
  private readonly entered: NonNullable<Sights['entered']>[] = []

  constructor(graph: StoryGraph, compiled: CompiledStory, places: Places) {
    this.graph = graph
    this.compiled = compiled
    this.places = places
  }

  report(place: Place, reason: ReasonOf<'story'>, words: string): void {
    const slip: Slip = { file: place.file, line: place.line, reason: `story/${reason}`, words }
    const key = `${slip.file} ${slip.line} ${reason}`
    if (!this.slips.has(key)) this.slips.set(key, slip)
  }

  /** At the choice that leads to it, with the shortest way there. */
  reportStep(state: number, choice: string, reason: ReasonOf<'story'>, words: string): void {
    const { start, choices } = this.graph.pathTo(state)
    const way = state < 0 ? '' : ` (start ${start}; choices ${[...choices, choice].slice(-6).join(', ')})`
    this.report(this.places.choice(choice), reason, words + way)
  }

  /** Every step once: its faults, and what it showed. */
  checkSteps(): void {
    const met = new Set<Sights>()
    const leadsOn = this.leadsOn()
    const check = (state: number, choice: string, sights: Sights) => {
      const { fault } = sights
      if (fault && stops(fault)) this.deadEnds++
      if (met.has(sights)) return
      met.add(sights)
      this.note(sights)
      if (sights.entered && state >= 0) this.entered.push(sights.entered)
      if (fault && stops(fault) && leadsOn.has(choice)) this.reportStep(state, choice, 'once-only-trap', `${fault.words}${trapped}`)
      else if (fault) this.reportStep(state, choice, fault.reason, `${fault.words}${hints[fault.reason]}`)
    }
    for (const { sights } of this.graph.starts) check(-1, '', sights)
    for (let state = 0; state < this.graph.keys.length; state++)
      for (const { choice, sights } of this.graph.from(state)) {
        this.seen.add(`choice ${choice}`)
        check(state, choice, sights)
      }
  }

  private note({ scenes, happenings }: Sights): void {
    for (const scene of scenes) this.seen.add(`scene ${scene}`)
    for (const one of happenings) {
      if (!('event' in one)) continue
      if (one.event.kind === 'document') this.seen.add(`document ${one.event.document}`)
      if (one.event.kind === 'ending') this.seen.add(`ending ${one.event.ending}`)
    }
  }

  /** The choices that lead on from some state. Where such a one stops in another, what was taken before has emptied the choices. */
  private leadsOn(): ReadonlySet<string> {
    const choices = new Set<string>()
    for (let state = 0; state < this.graph.keys.length; state++)
      for (const { choice, sights } of this.graph.from(state)) if (!sights.fault) choices.add(choice)
    return choices
  }

  /** Nothing but carried values may tell one beginning of a chapter from another. Gives how many such beginnings there are. */
  checkChapters(): Record<number, number> {
    const { keys } = this.graph.machine
    const beginnings = new Map<number, Set<string>>()
    const alone = new Map<number, Sights['entered']>()
    for (const { chapter, values } of this.entered) {
      if (!alone.has(chapter)) alone.set(chapter, this.graph.machine.begin({ chapter, carry: {}, whole: true }).sights.entered)
      const fresh = alone.get(chapter)?.values
      const carried: string[] = []
      for (const [slot, value] of values) {
        const [kind = '', name = ''] = slot.split(' ')
        const words = keys.words(value)
        if (name === 'whole_case') continue
        if (kind === 'variable' && name.startsWith('carry_')) {
          carried.push(`${name}=${words}`)
          const domain = this.compiled.carry[kebab(name.slice('carry_'.length))]
          if (!domain?.includes(kebab(words.slice(1, -1))))
            this.report(
              this.places.variable(name),
              'crosses-chapter',
              `${name} is ${words} where chapter ${chapter} begins, which is not one of its values`,
            )
        } else if (value !== fresh?.get(slot)) this.reportCrossing(kind, name, chapter, words)
      }
      beginnings.set(chapter, (beginnings.get(chapter) ?? new Set()).add(carried.join()))
    }
    return Object.fromEntries([...beginnings].map(([chapter, sets]) => [chapter, sets.size]))
  }

  unreached(): Unreached {
    const missing = (kind: string, ids: readonly string[]) => ids.filter((id) => !this.seen.has(`${kind} ${id}`))
    const { choices, scenes, lists } = this.compiled
    const unreached = {
      choices: missing(
        'choice',
        choices.map(({ id }) => id),
      ),
      scenes: missing('scene', scenes),
      documents: missing('document', lists.documents ?? []),
      endings: missing('ending', lists.endings ?? []),
    }
    if (this.graph.left > 0) return unreached
    for (const id of unreached.choices)
      this.report(this.places.choice(id), 'unreachable-choice', `no path offers "${id}"; mend its condition, or take it out`)
    for (const id of unreached.scenes) this.report(this.places.knot(id), 'unreachable-scene', `no path leads to the scene ${id}`)
    if (unreached.documents.length > 0)
      this.report(this.places.list('documents'), 'unreachable-document', `no path shows ${unreached.documents.join(', ')}`)
    if (unreached.endings.length > 0)
      this.report(this.places.list('endings'), 'unreachable-ending', `no path comes to ${unreached.endings.join(', ')}`)
    return unreached
  }

  /** The scenes in which states were left. */
  leftIn(): string[] {
    const { keys, machine, left } = this.graph
    return [...new Set(keys.slice(keys.length - left).map((key) => machine.keys.shapeOf(key).host.scene))]
  }

  private reportCrossing(kind: string, name: string, chapter: number, words: string): void {
    if (kind === 'variable')
      this.report(
        this.places.variable(name),
        'crosses-chapter',
        `${name} can be ${words} where chapter ${chapter} begins, and is read there; set it back at the start of chapter_${chapter}, or carry it`,
      )
    else
      this.report(
        this.places.knot(name.split('.')[0] ?? ''),
        'crosses-chapter',
        `${name} can have been visited before chapter ${chapter} begins, which counts it; give each chapter its own`,
      )
  }
}

const trapped = '; it leads on from elsewhere, and here every choice is used up or closed: leave one that cannot be, or add a fallback'

/** The run has nothing to offer and has not ended; inkjs says so itself where a gather is left without choices. */
function stops({ reason, words }: NonNullable<Sights['fault']>): boolean {
  return reason === 'dead-end' || (reason === 'fault' && words.includes('ran out of content'))
}

const hints: Readonly<Record<NonNullable<Sights['fault']>['reason'], string>> = {
  'dead-end': '; divert to what follows, or end the chapter',
  endless: '; let it come to a choice or an end',
  fault: '',
  warning: '',
}
