import { Story } from 'inkjs'
import type { ChoiceId, ChoiceKind, Offered } from '../core/moment.ts'
import { skipPrefix, type StartingPoint } from '../core/story.ts'
import { flowOf, type Flow } from './flow.ts'
import { silenced } from './silenced.ts'
import { StateKeys, nowhere, type Shape, type StateKey } from './state-key.ts'
import { StepMemory, type Outcome } from './step-memory.ts'
import { Hearing, silence, type Happening } from './story-hearing.ts'
import { StoryWatch } from './story-watch.ts'

/** What the page would show at a state; equal faces are one. */
export interface Face {
  readonly chapter: number
  readonly scene: string
  readonly seat: string
  readonly offered: readonly Offered[]
  readonly canSkip: boolean
}

/** What a step, from a choice or a beginning to the next choices or the end, meets wherever it is taken. */
export interface Sights {
  /** What it ends on. */
  readonly face: Face
  readonly scenes: readonly string[]
  readonly happenings: readonly Happening[]
  /** Where it opened a chapter: what can be read from there on, slot by slot, and what stood in it. */
  readonly entered: { readonly chapter: number; readonly values: ReadonlyMap<string, number> } | undefined
  readonly fault: { readonly reason: 'fault' | 'warning' | 'endless' | 'dead-end'; readonly words: string } | undefined
}

/** A step and the state it led to; nowhere where it failed. */
interface Step {
  readonly key: StateKey
  readonly sights: Sights
}

/** `ErrorType.Warning` of inkjs. */
const inkWarning = 1

/** A step of so many elements without a choice goes round in circles. */
const mostElements = 100_000

/** inkjs, driven from state to state. Steps that read the same are taken once; the lines are not kept. */
export class StoryMachine {
  readonly flow: Flow
  readonly keys: StateKeys
  /** Steps that inkjs took; the others were remembered. */
  taken = 0
  readonly misread: ReadonlySet<string>
  private readonly json: ReturnType<typeof silenced>
  private readonly memory: StepMemory<Sights>
  private readonly faces = new Map<string, Face>()
  private readonly hearing = new Hearing()
  private readonly watch: StoryWatch
  private story: Story
  private entered: Sights['entered']
  private fault: Sights['fault']
  private elements = 0

  constructor(json: string) {
    this.flow = flowOf(json)
    this.keys = new StateKeys(this.flow)
    this.memory = new StepMemory(this.keys)
    this.watch = new StoryWatch(this.keys)
    this.misread = this.watch.misread
    this.json = silenced(json)
    this.story = this.open()
  }

  /** The first step from a starting point. */
  begin({ chapter, carry, whole }: StartingPoint): Step {
    this.story.ResetState()
    this.wake(this.story)
    this.watch.from()
    this.hearing.from(silence)
    return this.plain(() => {
      for (const [name, value] of Object.entries(carry)) {
        const item = this.story.listDefinitions?.FindSingleItemListWithName(snake(value))
        if (!item?.value) throw new Error(`The story knows no value "${value}" for ${name}`)
        this.story.variablesState.$(`carry_${snake(name)}`, item.value)
      }
      this.story.variablesState.$('whole_case', whole)
      this.story.ChoosePathString(`chapter_${chapter}`)
    })
  }

  /** The step from a state by one of the ways that its shape offers, by its place there. */
  take(key: StateKey, way: number): Step {
    const known = this.memory.find(key, way)
    if (known) return this.reached(key, known)
    this.taken++
    const source = this.keys.set(this.story, key)
    this.watch.from({ shape: source, key })
    this.hearing.from(source.host)
    const { sights, shape } = this.step(() => {
      const chosen = source.ways[way]
      if (chosen) {
        this.story.state.callStack.currentThread = chosen.thread.Copy()
        this.story.ChoosePath(chosen.path)
      } else this.story.ChoosePathString(source.host.skip ?? '')
    })
    const outcome = { result: sights, ...(shape && { shape, origins: this.watch.origins(shape) }) }
    this.memory.keep(key, way, this.watch.reads, outcome)
    return this.reached(key, outcome)
  }

  /** The step from where the story stands, as in play: nothing is set to a key and nothing remembered. */
  goOn(id: ChoiceId): Step {
    this.watch.from()
    this.hearing.from(this.hearing.host)
    return this.plain(() => {
      const at = this.story.currentChoices.findIndex((choice) => offer(choice.text, choice.tags).id === id)
      if (at >= 0) this.story.ChooseChoiceIndex(at)
      else this.story.ChoosePathString(this.skipOf(id.slice(skipPrefix.length)) ?? '')
    })
  }

  private reached(key: StateKey, { result, shape, origins }: Outcome<Sights>): Step {
    return { key: shape && origins ? this.keys.follow(key, shape, origins) : nowhere, sights: result }
  }

  private plain(move: () => void): Step {
    const { sights, shape } = this.step(move)
    return { key: shape ? this.keys.key(this.story, shape) : nowhere, sights }
  }

  private step(move: () => void): { readonly sights: Sights; readonly shape?: Shape } {
    this.entered = undefined
    this.fault = undefined
    this.elements = 0
    try {
      move()
      while (this.story.canContinue && !this.fault) this.story.Continue()
    } catch (error) {
      this.fail('fault', error instanceof Error ? error.message : String(error))
    }
    const offered = this.story.currentChoices.map((choice) => offer(choice.text, choice.tags))
    const { host } = this.hearing
    if (offered.some(({ id }) => id === '')) this.fail('fault', 'a choice has no id')
    const broken = this.fault !== undefined
    if (offered.length === 0 && !host.over) this.fail('dead-end', 'the run stops before chapter_ends()')
    const skip = offered.length > 0 && !host.closed ? this.skipOf(host.scene) : undefined
    const { scenes, happenings } = this.hearing
    const sights = { face: this.face(offered, skip !== undefined), scenes, happenings, entered: this.entered, fault: this.fault }
    if (!broken)
      return {
        sights,
        shape: this.keys.shapeAt(
          this.story,
          offered.map(({ id }) => id),
          { ...host, skip },
        ),
      }
    // The runtime may be in the middle of something: a new one takes over.
    this.story = this.open()
    return { sights }
  }

  private face(offered: readonly Offered[], canSkip: boolean): Face {
    const { chapter, scene, seat } = this.hearing.host
    const face = { chapter, scene, seat, offered, canSkip }
    const words = JSON.stringify(face)
    const known = this.faces.get(words) ?? face
    this.faces.set(words, known)
    return known
  }

  private fail(reason: NonNullable<Sights['fault']>['reason'], words: string): void {
    this.fault ??= { reason, words }
  }

  private open(): Story {
    const story = new Story(this.json.story)
    story.onError = (words, type: number) => this.fail(type === inkWarning ? 'warning' : 'fault', words)
    const step = story.Step.bind(story)
    story.Step = () => {
      if (++this.elements > mostElements) {
        this.fail('endless', `the story runs on for ${mostElements} elements without a choice`)
        throw new Error('endless')
      }
      step()
    }
    this.hearing.listenTo(story, this.json.externals, (chapter) => {
      const slots = this.flow.reads([this.flow.at(`chapter_${chapter}`)])
      this.entered = { chapter, values: new Map(slots.map((slot) => [slot, this.watch.read(slot)])) }
    })
    this.wake(story)
    return story
  }

  /** Makes ready a story whose state is new. */
  private wake(story: Story): void {
    const { state } = story
    state.storySeed = 1
    story.state.CopyAndStartPatching = () => {
      throw new Error('inkjs took a copy of its state')
    }
    this.watch.over(story)
  }

  private skipOf(scene: string): string | undefined {
    const knot = scene === '' ? undefined : this.story.KnotContainerWithName(snake(scene))
    return knot?.namedContent.has('skip') ? `${snake(scene)}.skip` : undefined
  }
}

const kinds: readonly ChoiceKind[] = ['look', 'ask', 'pick', 'send', 'go']

/** A choice as the page would offer it; without an id where it has none. */
function offer(text: string, tags: readonly string[] | null): Offered {
  const id = tags?.find((tag) => tag.startsWith('id:'))?.slice('id:'.length)
  return { id: id?.trim() ?? '', text: text.trim(), kind: kinds.find((name) => tags?.includes(name)) ?? 'option' }
}

function snake(name: string): string {
  return name.replaceAll('-', '_')
}
