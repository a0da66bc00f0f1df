import { Story } from 'inkjs'
import { addHours, addWorkingDays, dateOf, instant } from '../core/clock.ts'
import type { ChoiceId, ChoiceKind, Instant, Moment, Offered, StoryEvent } from '../core/moment.ts'
import { skipPrefix, type StartingPoint } from '../core/story.ts'
import { flowOf } from './flow.ts'
import { kebab } from './slip.ts'
import { StateKeys, insides, type Shape, type StateKey } from './state-key.ts'
import { StepMemory, reached, type Outcome, type Read } from './step-memory.ts'
import { silenced } from './story-machine.ts'

/** A state of the story: what is offered there, and what can follow. */
export interface Place {
  readonly key: StateKey
  readonly chapter: number
  readonly scene: string
  readonly seat: string
  readonly offered: readonly Offered[]
  readonly canSkip: boolean
  /** Steps from here that have been taken, by way. */
  readonly next: (Step | undefined)[]
}

/** From one choice to the next. */
export interface Step {
  readonly choice: ChoiceId | null
  readonly told: Telling
  readonly to: Place
}

/** What a step does wherever it is met again: the face it ends on, and what happens on the way, in order. */
interface Telling {
  readonly face: Omit<Place, 'key' | 'next'>
  /** Equal for equal faces. */
  readonly name: string
  readonly happenings: readonly Happening[]
  /** What it gives at a given hour; most are met at few. */
  readonly at: Map<Instant, Told>
}

type Happening = { readonly move: (at: Instant) => Instant } | { readonly event: Record<string, unknown> }

interface Told {
  readonly at: Instant
  readonly events: readonly StoryEvent[]
}

/**
 * A story as a table of steps, each told once for all states in which it reads the same, however many runs pass through it.
 * For measuring alone: its moments have no lines, cast or places. `replay` of the core is what they are held to, in tests.
 */
export class StoryTable {
  /** Steps that inkjs took; the others were remembered. */
  taken = 0
  private readonly story: Story
  private readonly keys: StateKeys
  private readonly memory = new StepMemory<Telling>()
  private readonly places = new Map<string, Place>()
  private readonly names = new Map<string, string>()
  private readonly starts = new Map<string, Step>()
  private host = { scene: '', closed: false, over: false, skip: undefined as string | undefined, seat: '', chapter: 0 }
  private happenings: Happening[] = []
  private source: { readonly shape: Shape; readonly key: StateKey } | undefined
  private reads: Read[] = []
  private readonly written = new Set<string>()

  constructor(compiled: string) {
    const json = silenced(compiled)
    this.keys = new StateKeys(flowOf(json))
    this.story = new Story(json)
    this.story.onError = (message: string) => {
      throw new Error(`${message} (scene ${this.host.scene || 'none yet'})`)
    }
    this.listen()
    this.watch()
  }

  /** The first step from a starting point. */
  begin(start: StartingPoint): Step {
    const name = JSON.stringify(start)
    const known = this.starts.get(name)
    if (known) return known
    const { visits, globals, defaults } = insides(this.story)
    this.story.state.ForceEnd()
    visits.clear()
    globals.clear()
    for (const [variable, value] of defaults) globals.set(variable, value)
    this.source = undefined
    this.host = { scene: '', closed: false, over: false, skip: undefined, seat: '', chapter: 0 }
    for (const [carried, value] of Object.entries(start.carry)) {
      const item = this.story.listDefinitions?.FindSingleItemListWithName(snake(value))
      if (!item?.value) throw new Error(`The story knows no value "${value}" for ${carried}`)
      this.story.variablesState.$(`carry_${snake(carried)}`, item.value)
    }
    this.story.variablesState.$('whole_case', start.whole)
    this.story.ChoosePathString(`chapter_${start.chapter}`)
    const { told, shape } = this.tell()
    const step = { choice: null, told, to: this.place(told, this.keys.key(this.story, shape)) }
    this.starts.set(name, step)
    return step
  }

  /** The step from a place by one of its choices: its number in `offered`, or one more than the last to sum the scene up. */
  take(place: Place, way: number): Step {
    const taken = place.next[way]
    if (taken) return taken
    const outcome = this.memory.find(place.key, way) ?? this.live(place, way)
    const told = outcome.result
    const step = { choice: place.offered[way]?.id ?? skipPrefix + place.scene, told, to: this.place(told, reached(place.key, outcome)) }
    place.next[way] = step
    return step
  }

  private place({ face, name }: Telling, key: StateKey): Place {
    const full = `${name} ${key}`
    const place = this.places.get(full) ?? { ...face, key, next: [] }
    this.places.set(full, place)
    return place
  }

  private live({ key, seat, chapter }: Place, way: number): Outcome<Telling> {
    this.taken++
    const source = this.keys.set(this.story, key)
    this.source = { shape: source, key }
    this.host = { ...source.host, seat, chapter }
    this.reads = []
    this.written.clear()
    const chosen = source.ways[way]
    if (chosen) {
      this.story.state.callStack.currentThread = chosen.thread.Copy()
      this.story.ChoosePath(chosen.path)
    } else this.story.ChoosePathString(source.host.skip ?? '')
    const { told, shape } = this.tell()
    const outcome = { result: told, shape, from: shape.slots.map((slot) => this.origin(slot, source, key)) }
    this.memory.keep(key, way, this.reads, outcome)
    return outcome
  }

  private tell(): { told: Telling; shape: Shape } {
    this.happenings = []
    while (this.story.canContinue) this.story.Continue()
    const offered = this.story.currentChoices.map((one) => offer(one.text, one.tags ?? []))
    const { scene, seat, chapter, closed } = this.host
    const skippable = offered.length > 0 && !closed && this.story.KnotContainerWithName(snake(scene))?.namedContent.has('skip')
    this.host.skip = skippable ? `${snake(scene)}.skip` : undefined
    const ids = offered.map((one) => one.id)
    const face = { chapter, scene, seat, offered, canSkip: skippable === true }
    const words = offered.map((one) => one.text).join('|')
    const name = this.names.get(words) ?? String(this.names.size)
    this.names.set(words, name)
    return { told: { face, name, happenings: this.happenings, at: new Map() }, shape: this.keys.shapeAt(this.story, ids, this.host) }
  }

  /** Where a thing that can be read from the new state comes from: the step itself, or the state before. */
  private origin(slot: string, source: Shape, key: StateKey): { slot: number; add: number } {
    const now = this.keys.read(this.story, slot)
    const before = source.slotOf.get(slot)
    if (before === undefined) return { slot: -1, add: now }
    if (slot.startsWith('variable ')) return this.written.has(slot) ? { slot: -1, add: now } : { slot: before, add: 0 }
    const added = now - key.charCodeAt(before + 1)
    return slot.startsWith('visited ') && added > 0 ? { slot: -1, add: now } : { slot: before, add: added }
  }

  /** Has the story say what it reads and writes. */
  private watch(): void {
    const { state, variablesState } = this.story
    const { globals, defaults } = insides(this.story)
    const variable = variablesState.GetVariableWithName.bind(variablesState)
    variablesState.GetVariableWithName = (name, context) => {
      if (name !== null && (globals.has(name) || defaults.has(name))) this.reading(`variable ${name}`)
      return variable(name, context)
    }
    const set = variablesState.SetGlobal.bind(variablesState)
    variablesState.SetGlobal = (name, value) => {
      this.written.add(`variable ${name}`)
      set(name, value)
    }
    const visits = state.VisitCountForContainer.bind(state)
    state.VisitCountForContainer = (container) => {
      const path = container?.path.toString() ?? ''
      this.reading(`${this.source?.shape.slotOf.has(`counted ${path}`) ? 'counted' : 'visited'} ${path}`)
      return visits(container)
    }
  }

  private reading(slot: string): void {
    const at = this.source?.shape.slotOf.get(slot)
    if (!this.source || at === undefined || this.written.has(slot) || this.reads.some(([known]) => known === at)) return
    this.reads.push([at, this.source.key.charCodeAt(at + 1)])
  }

  private listen(): void {
    const event = (kind: string, more: Record<string, unknown>) => this.happenings.push({ event: { kind, seat: this.host.seat, ...more } })
    const move = (to: (at: Instant) => Instant) => this.happenings.push({ move: to })
    const heard: Record<string, (...given: unknown[]) => void> = {
      scene: (knot) => {
        Object.assign(this.host, { scene: kebab(String(knot)), closed: false, over: false })
      },
      seat: (who) => (this.host.seat = word(who)),
      at: (date, time) => {
        const to = instant(String(date), String(time))
        move(() => to)
      },
      working_days: (count) => move((at) => instant(addWorkingDays(dateOf(at), Number(count)), '09:00')),
      hours: (count) => move((at) => addHours(at, Number(count))),
      learn: (fact) => event('learn', { fact: word(fact) }),
      tell: (who, fact) => event('tell', { by: this.host.seat, to: word(who), fact: word(fact) }),
      told_by: (teller, who, fact) => event('tell', { by: word(teller), to: word(who), fact: word(fact) }),
      step: (rung) => event('step', { rung: word(rung) }),
      promise: (id, words, due) => event('promise', { id: String(id), words: String(words), due: String(due) }),
      kept: (id) => event('kept', { id: String(id) }),
      document: (which) => event('document', { document: word(which) }),
      chapter: (number) => {
        Object.assign(this.host, { chapter: Number(number), over: false })
        event('chapter', { chapter: this.host.chapter })
      },
      chapter_ends: () => {
        Object.assign(this.host, { closed: true, over: true })
        event('chapter-ends', { chapter: this.host.chapter })
      },
      ending: (which) => event('ending', { ending: word(which) }),
    }
    for (const name of ['place', 'weather', 'present', 'on_phone', 'leaves', 'document_ends', ...Object.keys(heard)])
      this.story.BindExternalFunction(name, (...given: unknown[]) => void heard[name]?.(...given), false)
  }
}

/** What a step gives where the clock stands at `at`. */
export function tell({ told }: Step, at: Instant): Told {
  const known = told.at.get(at)
  if (known) return known
  const events: StoryEvent[] = []
  let now = at
  for (const one of told.happenings) {
    if ('move' in one) now = one.move(now)
    else events.push({ at: now, ...one.event } as StoryEvent)
  }
  const here = { at: now, events }
  told.at.set(at, here)
  return here
}

/** Steps as moments for measuring; `keeps` says which offered choices matter, so that the rest need not be looked through. */
export function momentsOf(steps: readonly Step[], keeps: (choice: ChoiceId) => boolean = () => true): Moment[] {
  let at: Instant = ''
  return steps.map((step, index) => {
    const { to } = step
    const told = tell(step, at)
    at = told.at
    return {
      index,
      choice: step.choice,
      chapter: to.chapter,
      scene: to.scene,
      seat: to.seat,
      place: '',
      weather: 'dry',
      at,
      cast: [],
      lines: [],
      views: [],
      events: told.events,
      question: '',
      offered: to.offered.filter((one) => keeps(one.id)),
      canSkip: to.canSkip,
      ended: to.offered.length === 0,
    }
  })
}

function offer(text: string, tags: readonly string[]): Offered {
  const id =
    tags
      .find((tag) => tag.startsWith('id:'))
      ?.slice(3)
      .trim() ?? ''
  const kind: ChoiceKind = (['look', 'ask', 'pick', 'send', 'go'] as const).find((name) => tags.includes(name)) ?? 'option'
  return { id, text: text.trim(), kind }
}

/** A LIST value of one item, or a plain word, as an id. */
function word(value: unknown): string {
  const text = String(value)
  return kebab(text.slice(text.lastIndexOf('.') + 1))
}

function snake(name: string): string {
  return name.replaceAll('-', '_')
}
