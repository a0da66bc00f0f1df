import type { Story } from 'inkjs'
import type { Choice } from 'inkjs/engine/Choice'
import type { CallStack } from 'inkjs/engine/CallStack'
import type { InkObject } from 'inkjs/engine/Object'
import type { Path } from 'inkjs/engine/Path'
import type { ChoiceId } from '../core/moment.ts'
import { skipPrefix } from '../core/story.ts'
import type { Flow } from './flow.ts'
import { RowStore } from './row-store.ts'

/**
 * A state by its number among those met: its shape, and what stands in each thing that can still be read from it.
 * Two states with the same key offer the same choices, and the same ways on from each, for ever.
 */
export type StateKey = number

/** Where a step leads that failed. */
export const nowhere: StateKey = -1

/** What states at the same place of a story share. */
export interface Shape {
  readonly id: number
  readonly ways: readonly { readonly path: Path; readonly thread: CallStack.Thread }[]
  /** The ids offered; summing the scene up comes last, where it can be. */
  readonly offered: readonly ChoiceId[]
  readonly host: Host
  /** What can still be read, in the order of the key: `variable x`, `visited path`, `counted path`. */
  readonly slots: readonly string[]
  readonly slotOf: ReadonlyMap<string, number>
}

/** For each slot of a new state: the slot of the state before that it comes from, or -1; and what is added to that, or stands by itself. */
export interface Origins {
  readonly from: Int16Array
  readonly add: Int16Array
}

/** A slot taken apart. */
interface Slot {
  readonly kind: string
  readonly name: string
}

/** What the host remembers of a story and later steps depend on. */
export interface Host {
  readonly scene: string
  readonly seat: string
  readonly chapter: number
  /** Between chapters there is no scene left to sum up. */
  readonly closed: boolean
  /** Whether the chapter has come to its end, and the run may. */
  readonly over: boolean
  /** The path of the stitch that sums the scene up, where it can be. */
  readonly skip: string | undefined
}

/** Reads a story's state into a key, and sets a story to the state that a key stands for. */
export class StateKeys {
  private readonly flow: Flow
  private readonly rows = new RowStore()
  private readonly shapes: Shape[] = []
  private readonly shapeIds = new Map<string, Shape>()
  /** Values by number, 0 for none. */
  private readonly values: (InkObject | undefined)[] = [undefined]
  private readonly valueIds = new Map<string, number>()
  private readonly idsOfValues = new WeakMap<InkObject, number>()
  private readonly slots = new Map<string, Slot>()

  constructor(flow: Flow) {
    this.flow = flow
  }

  /** The shape of the state in which a story stands at its choices. */
  shapeAt(story: Story, ids: readonly ChoiceId[], host: Host): Shape {
    const choices = story.currentChoices
    const { scene, seat, chapter, closed, over, skip = '' } = host
    const form = [scene, seat, chapter, closed, over, skip, ...choices.map((choice, i) => `${ids[i]}>${this.wayOf(choice)}`)].join('|')
    const known = this.shapeIds.get(form)
    if (known) return known
    const shape = this.shape(choices, ids, host)
    this.shapes.push(shape)
    this.shapeIds.set(form, shape)
    return shape
  }

  /** The key of the state in which a story stands. */
  key(story: Story, { id, slots }: Shape): StateKey {
    const row = this.rows.write(slots.length + 1)
    row[0] = id
    for (const [i, slot] of slots.entries()) row[i + 1] = this.read(story, slot)
    return this.rows.keep(slots.length + 1)
  }

  /** The key of the state that a step from another leads to. */
  follow(key: StateKey, { id }: Shape, { from, add }: Origins): StateKey {
    const row = this.rows.write(from.length + 1)
    const [page, before] = [this.rows.page(key), this.rows.start(key) + 1]
    row[0] = id
    for (let i = 0; i < from.length; i++) {
      const slot = from[i] ?? -1
      row[i + 1] = (slot < 0 ? 0 : (page[before + slot] ?? 0)) + (add[i] ?? 0)
    }
    return this.rows.keep(from.length + 1)
  }

  /** Lets go of every key given so far; shapes and values stay. */
  clear(): void {
    this.rows.clear()
  }

  shapeOf(key: StateKey): Shape {
    const shape = this.shapes[this.at(key, -1)]
    if (!shape) throw new Error('This key is of another story')
    return shape
  }

  /** What stands in a slot of a key, by the place of the slot in its shape. */
  at(key: StateKey, slot: number): number {
    return this.rows.page(key)[this.rows.start(key) + slot + 1] ?? 0
  }

  /** What stands in a slot of a story as it is now: the number of a value, or of visits. */
  read(story: Story, slot: string): number {
    const { kind, name } = this.slot(slot)
    const { visits, globals } = insides(story)
    if (kind === 'variable') return this.valueId(globals.get(name))
    return kind === 'visited' ? Math.min(visits.get(name) ?? 0, 1) : (visits.get(name) ?? 0)
  }

  /** Sets a story to a key's state. What the key leaves out is left out of the story too. */
  set(story: Story, key: StateKey): Shape {
    const shape = this.shapeOf(key)
    story.state.ForceEnd()
    story.state.ResetErrors()
    story.state.evaluationStack.length = 0
    const { visits, globals } = insides(story)
    globals.clear()
    visits.clear()
    for (const [i, slot] of shape.slots.entries()) {
      const { kind, name } = this.slot(slot)
      const number = this.at(key, i)
      const value = this.values[number]
      if (kind === 'variable' && value) globals.set(name, value)
      else if (kind !== 'variable' && number > 0) visits.set(name, number)
    }
    return shape
  }

  /** A value in words, from its number. */
  words(number: number): string {
    const value = this.values[number]
    return value ? wordsOf(value) : 'nothing'
  }

  private shape(choices: readonly Choice[], ids: readonly ChoiceId[], host: Host): Shape {
    const points = host.skip === undefined ? [] : [this.flow.at(host.skip)]
    const ways = choices.map((choice) => {
      const { targetPath: path, threadAtGeneration: thread } = choice
      if (!path || !thread) throw new Error(`The choice "${choice.text}" leads nowhere`)
      points.push(this.flow.at(path.toString()))
      for (const { currentPointer: back } of thread.callstack.slice(0, -1))
        if (back.container) points.push(this.flow.after(back.container.path.toString(), back.index))
      return { path, thread: thread.Copy() }
    })
    const slots = this.flow.reads(points)
    const slotOf = new Map(slots.map((slot, i) => [slot, i]))
    const offered = host.skip === undefined ? ids : [...ids, skipPrefix + host.scene]
    return { id: this.shapes.length, ways, offered, host, slots, slotOf }
  }

  /** Where a choice leads, and the call stack it leads there with; the top of the stack is where the choice itself goes. */
  private wayOf(choice: Choice): string {
    const { threadAtGeneration: thread, targetPath } = choice
    if (!thread) return ''
    const { container, index } = thread.previousPointer
    const frames = thread.callstack.map(({ type, currentPointer: back, temporaryVariables }, i) => {
      const values = [...temporaryVariables].map(([name, value]) => `${name}=${this.valueId(value)}`)
      const here = i < thread.callstack.length - 1 ? `${back.container?.path.toString() ?? ''}:${back.index}` : ''
      return `${type}${here}(${values.sort().join()})`
    })
    return `${targetPath?.toString() ?? ''} ${container?.path.toString() ?? ''}:${index} ${frames.join('/')}`
  }

  private valueId(value: InkObject | undefined): number {
    if (!value) return 0
    const given = this.idsOfValues.get(value)
    if (given !== undefined) return given
    const words = wordsOf(value)
    const id = this.valueIds.get(words) ?? this.values.push(value) - 1
    this.valueIds.set(words, id)
    this.idsOfValues.set(value, id)
    return id
  }

  private slot(text: string): Slot {
    const known = this.slots.get(text)
    if (known) return known
    const [kind = '', name = ''] = text.split(' ')
    const slot = { kind, name }
    this.slots.set(text, slot)
    return slot
  }
}

/** A list by its items in order; what an empty one once held is left out, as no story may ask for it. */
function wordsOf(value: InkObject): string {
  const inner = (value as { readonly valueObject?: unknown }).valueObject
  if (!(inner instanceof Map)) return `${typeof inner} ${String(inner)}`
  const items = [...(inner as Map<string, number>).keys()].map((item) => (JSON.parse(item) as { itemName: string }).itemName)
  return `(${items.sort().join(', ')})`
}

/** Where inkjs keeps variables and visits. Going through the JSON of a state instead takes most of the time of a step. */
export function insides(story: Story): {
  readonly visits: Map<string, number>
  readonly globals: Map<string, InkObject>
  readonly defaults: ReadonlyMap<string, InkObject>
} {
  const { _visitCounts } = story.state as unknown as { readonly _visitCounts: Map<string, number> }
  const { _globalVariables, _defaultGlobalVariables } = story.variablesState as unknown as Readonly<Record<string, Map<string, InkObject>>>
  if (!_globalVariables || !_defaultGlobalVariables) throw new Error('This inkjs keeps its variables elsewhere')
  return { visits: _visitCounts, globals: _globalVariables, defaults: _defaultGlobalVariables }
}
