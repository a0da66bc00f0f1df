import { Story } from 'inkjs'
import { instant } from '../core/clock.ts'
import type { ChoiceId } from '../core/moment.ts'
import { skipPrefix, type StartingPoint } from '../core/story.ts'
import { flowOf, type Flow } from './flow.ts'
import { kebab } from './slip.ts'
import { StateKeys, insides, type Host, type Shape, type StateKey } from './state-key.ts'
import { StepMemory, reached, type Origin, type Read } from './step-memory.ts'

/** What a step, from a choice or a beginning to the next choices or the end, met on the way. */
export interface Sights {
  /** `scene`, `document`, `ending` or `chapter`, and its id. */
  readonly seen: readonly string[]
  /** What it did to the clock, in order: `d2`, `h3`, an instant, or `c` where a chapter begins. */
  readonly clock: string
  /** Where it opened a chapter: what can be read from there on, slot by slot, and what stood in it. */
  readonly entered: { readonly chapter: number; readonly values: ReadonlyMap<string, number> } | undefined
  readonly fault: { readonly reason: 'fault' | 'warning' | 'endless' | 'dead-end'; readonly words: string } | undefined
}

/** A step and the state it led to; the key is empty where it failed. */
export interface Step {
  readonly key: StateKey
  readonly sights: Sights
}

/** `ErrorType.Warning` of inkjs. */
const inkWarning = 1

/** A step of so many elements without a choice goes round in circles. */
const mostElements = 100_000

/** inkjs, driven from state to state; it says what the page would, and keeps none of the words. */
export class StoryMachine {
  readonly flow: Flow
  readonly keys: StateKeys
  /** Steps that inkjs took; the others were remembered. */
  taken = 0
  /** What was read although `flow` says that nothing reads it any more: a fault of the explorer itself. */
  readonly misread = new Set<string>()
  private readonly json: string
  private readonly memory = new StepMemory<Sights>()
  private story: Story
  private host: Host = { scene: '', closed: false, over: false, skip: undefined }
  private sights: { -readonly [Key in keyof Sights]: Sights[Key] } & { seen: string[] } = nothing()
  private elements = 0
  private reads: Read[] = []
  /** The shape that the step under way started from; absent where nothing is remembered. */
  private source: { readonly shape: Shape; readonly key: StateKey } | undefined
  private readonly written = new Set<string>()
  private readonly origins = new Map<number, Origin>()

  constructor(json: string) {
    this.flow = flowOf(json)
    this.keys = new StateKeys(this.flow)
    this.json = silenced(json)
    this.story = this.open()
  }

  /** The first step from a starting point. */
  begin({ chapter, carry, whole }: StartingPoint): Step {
    this.story = this.open()
    this.host = { scene: '', closed: false, over: false, skip: undefined }
    this.source = undefined
    const shape = this.step(() => {
      for (const [name, value] of Object.entries(carry)) {
        const item = this.story.listDefinitions?.FindSingleItemListWithName(snake(value))
        if (!item?.value) throw new Error(`The story knows no value "${value}" for ${name}`)
        this.story.variablesState.$(`carry_${snake(name)}`, item.value)
      }
      this.story.variablesState.$('whole_case', whole)
      this.story.ChoosePathString(`chapter_${chapter}`)
    })
    return { key: shape ? this.keys.key(this.story, shape) : '', sights: this.sights }
  }

  /** The step from a state by one of the ways that its shape offers, by its place there. */
  take(key: StateKey, way: number): Step {
    const known = this.memory.find(key, way)
    if (known) return { key: reached(key, known), sights: known.result }
    this.taken++
    const source = this.keys.set(this.story, key)
    this.source = { shape: source, key }
    this.host = source.host
    this.reads = []
    this.written.clear()
    const shape = this.step(() => {
      const chosen = source.ways[way]
      if (chosen) {
        this.story.state.callStack.currentThread = chosen.thread.Copy()
        this.story.ChoosePath(chosen.path)
      } else this.story.ChoosePathString(source.host.skip ?? '')
    })
    const from = (shape?.slots ?? []).map((slot) => this.origin(slot, source, key))
    const outcome = { result: this.sights, ...(shape && { shape }), from }
    this.memory.keep(key, way, this.reads, outcome)
    return { key: reached(key, outcome), sights: this.sights }
  }

  /** The step from where the story stands, as in play: nothing is set to a key and nothing remembered. */
  goOn(id: ChoiceId): Step {
    this.source = undefined
    const shape = this.step(() => {
      const at = this.story.currentChoices.findIndex((choice) => idOf(choice.tags) === id)
      if (at >= 0) this.story.ChooseChoiceIndex(at)
      else this.story.ChoosePathString(this.skipOf(id.slice(skipPrefix.length)) ?? '')
    })
    return { key: shape ? this.keys.key(this.story, shape) : '', sights: this.sights }
  }

  private step(move: () => void): Shape | undefined {
    this.sights = nothing()
    this.elements = 0
    try {
      move()
      while (this.story.canContinue && !this.sights.fault) this.story.Continue()
    } catch (error) {
      this.sights.fault ??= { reason: 'fault', words: error instanceof Error ? error.message : String(error) }
    }
    const ids = this.story.currentChoices.map((choice) => idOf(choice.tags))
    if (ids.includes('')) this.sights.fault ??= { reason: 'fault', words: 'a choice has no id' }
    if (this.sights.fault) {
      // The runtime may be in the middle of something: a new one takes over.
      this.story = this.open()
      return undefined
    }
    const { scene, closed, over } = this.host
    if (ids.length === 0 && !over) this.sights.fault = { reason: 'dead-end', words: 'the run stops before chapter_ends()' }
    const skip = ids.length > 0 && !closed ? this.skipOf(scene) : undefined
    return this.keys.shapeAt(this.story, ids, { scene, closed, over, skip })
  }

  /** Where a thing that can be read from the new state comes from: the step itself, or the state before. */
  private origin(slot: string, source: Shape, key: StateKey): Origin {
    const now = this.keys.read(this.story, slot)
    const before = source.slotOf.get(slot)
    const isVariable = slot.startsWith('variable ')
    if (before === undefined) {
      if (isVariable ? !this.written.has(slot) : slot.startsWith('counted ') && now > 0) this.misread.add(slot)
      return this.shared(-1, now)
    }
    if (isVariable) return this.written.has(slot) ? this.shared(-1, now) : this.shared(before, 0)
    const added = now - key.charCodeAt(before + 1)
    return slot.startsWith('visited ') && added > 0 ? this.shared(-1, now) : this.shared(before, added)
  }

  /** There are few origins, and each outcome has hundreds: equal ones are one. */
  private shared(slot: number, add: number): Origin {
    const known = this.origins.get(slot * 65536 + add)
    const origin = known ?? { slot, add }
    if (!known) this.origins.set(slot * 65536 + add, origin)
    return origin
  }

  private open(): Story {
    const story = new Story(this.json)
    story.state.storySeed = 1
    story.onError = (words, type: number) => (this.sights.fault ??= { reason: type === inkWarning ? 'warning' : 'fault', words })
    this.watch(story)
    const heard: Record<string, (...given: unknown[]) => void> = {
      scene: (knot) => {
        const scene = kebab(String(knot))
        this.host = { ...this.host, scene, closed: false, over: false }
        this.sights.seen.push(`scene ${scene}`)
      },
      at: (date, time) => this.moves(instant(String(date), String(time))),
      working_days: (count) => this.moves(`d${Number(count)}`),
      hours: (count) => this.moves(`h${Number(count)}`),
      document: (which) => this.sights.seen.push(`document ${word(which)}`),
      ending: (which) => this.sights.seen.push(`ending ${word(which)}`),
      chapter: (number) => {
        const chapter = Number(number)
        this.moves('c')
        this.host = { ...this.host, over: false }
        this.sights.seen.push(`chapter ${chapter}`)
        const slots = this.flow.reads([this.flow.at(`chapter_${chapter}`)])
        this.sights.entered = { chapter, values: new Map(slots.map((slot) => [slot, this.reading(slot)])) }
      },
      chapter_ends: () => (this.host = { ...this.host, closed: true, over: true }),
    }
    for (const name of new Set([...this.json.matchAll(/"x\(\)":"(\w+)"/g)].map(([, name = '']) => name)))
      story.BindExternalFunction(name, (...given: unknown[]) => void heard[name]?.(...given), false)
    return story
  }

  private moves(by: string): void {
    this.sights.clock += this.sights.clock === '' ? by : ` ${by}`
  }

  /** Has a story say what it reads and writes, and how far it goes. */
  private watch(story: Story): void {
    const { state, variablesState } = story
    const step = story.Step.bind(story)
    story.Step = () => {
      if (story.state !== state) throw new Error('inkjs took a copy of its state')
      if (++this.elements > mostElements) {
        this.sights.fault ??= { reason: 'endless', words: `the story runs on for ${mostElements} elements without a choice` }
        throw new Error('endless')
      }
      step()
    }
    const { globals, defaults } = insides(story)
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
      const counted = this.source?.shape.slotOf.has(`counted ${path}`)
      this.reading(`${counted ? 'counted' : 'visited'} ${path}`)
      return visits(container)
    }
  }

  /** What stands in a slot now; notes it as read if it comes from the state that the step started from. */
  private reading(slot: string): number {
    const { source } = this
    if (source && !this.written.has(slot)) {
      const at = source.shape.slotOf.get(slot)
      if (at !== undefined) {
        if (!this.reads.some(([known]) => known === at)) this.reads.push([at, source.key.charCodeAt(at + 1)])
      } else if (slot.startsWith('variable ')) this.misread.add(slot)
    }
    return this.keys.read(this.story, slot)
  }

  private skipOf(scene: string): string | undefined {
    const knot = scene === '' ? undefined : this.story.KnotContainerWithName(snake(scene))
    return knot?.namedContent.has('skip') ? `${snake(scene)}.skip` : undefined
  }
}

/**
 * The story without its lines and their tags. The texts and tags of choices stay, and so does the number of elements.
 * At the end of a line inkjs goes on in a copy of its state, in which nothing that is read would be noticed.
 */
export function silenced(json: string): string {
  const story = JSON.parse(json) as { root: unknown[] }
  const hush = (container: unknown[], within: boolean): void => {
    let inString = within
    for (const [i, one] of container.entries()) {
      if (one === 'str') inString = true
      else if (one === '/str') inString = within
      else if (Array.isArray(one)) hush(one, inString)
      else if (i === container.length - 1) for (const inner of Object.values(one ?? {})) if (Array.isArray(inner)) hush(inner, inString)
      if (!inString && typeof one === 'string' && (one.startsWith('^') || ['\n', '#', '/#', '<>'].includes(one))) container[i] = 'nop'
    }
  }
  hush(story.root, false)
  return JSON.stringify(story)
}

function nothing(): StoryMachine['sights'] {
  return { seen: [], clock: '', entered: undefined, fault: undefined }
}

function idOf(tags: readonly string[] | null): ChoiceId {
  return (
    tags
      ?.find((tag) => tag.startsWith('id:'))
      ?.slice(3)
      .trim() ?? ''
  )
}

/** A LIST value of one item, or a plain word, as an id. */
function word(value: unknown): string {
  const text = String(value)
  return kebab(text.slice(text.lastIndexOf('.') + 1))
}

function snake(name: string): string {
  return name.replaceAll('-', '_')
}
