import type { Story } from 'inkjs'
import { insides, type Origins, type Shape, type StateKey, type StateKeys } from './state-key.ts'
import type { Read } from './step-memory.ts'

/** Watches what a step reads and writes of its story's state, so that the step can be remembered by that. */
export class StoryWatch {
  /** What was read although nothing was said to read it any more: a fault of the explorer itself. */
  readonly misread = new Set<string>()
  /** What the step under way has read of the state that it started from. */
  reads: Read[] = []
  private readonly keys: StateKeys
  private story: Story | undefined
  private source: { readonly shape: Shape; readonly key: StateKey } | undefined
  private readonly written = new Set<string>()

  constructor(keys: StateKeys) {
    this.keys = keys
  }

  /** A step begins from a state; from none where it is not to be remembered. */
  from(source?: { readonly shape: Shape; readonly key: StateKey }): void {
    this.source = source
    this.reads = []
    this.written.clear()
  }

  /** Has a story say what it reads and writes, for as long as its state is not reset. */
  over(story: Story): void {
    this.story = story
    const { state, variablesState } = story
    const { globals, defaults } = insides(story)
    const variable = variablesState.GetVariableWithName.bind(variablesState)
    variablesState.GetVariableWithName = (name, context) => {
      if (name !== null && (globals.has(name) || defaults.has(name))) this.read(`variable ${name}`)
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
      this.read(`${counted ? 'counted' : 'visited'} ${path}`)
      return visits(container)
    }
  }

  /** What stands in a slot now; noted as read if it comes from the state that the step started from. */
  read(slot: string): number {
    const { source, story } = this
    if (!story) return 0
    if (source && !this.written.has(slot)) {
      const at = source.shape.slotOf.get(slot)
      if (at !== undefined) {
        if (!this.reads.some(([known]) => known === at)) this.reads.push([at, this.keys.at(source.key, at)])
      } else if (slot.startsWith('variable ')) this.misread.add(slot)
    }
    return this.keys.read(story, slot)
  }

  /** Where each thing that can be read from a state just reached comes from: the step itself, or the state before. */
  origins({ slots }: Shape): Origins {
    const { source, story } = this
    const from = new Int16Array(slots.length).fill(-1)
    const add = new Int16Array(slots.length)
    for (const [i, slot] of slots.entries()) {
      const now = story ? this.keys.read(story, slot) : 0
      const before = source?.shape.slotOf.get(slot)
      const isVariable = slot.startsWith('variable ')
      const own = isVariable && this.written.has(slot)
      if (before === undefined && (isVariable ? !own : slot.startsWith('counted ') && now > 0)) this.misread.add(slot)
      const added = source && before !== undefined && !isVariable ? now - this.keys.at(source.key, before) : 0
      const isNew = before === undefined || own || (slot.startsWith('visited ') && added > 0)
      from[i] = isNew ? -1 : before
      add[i] = isNew ? now : added
    }
    return { from, add }
  }
}
