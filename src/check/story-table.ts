import type { ChoiceId, Instant, Moment, StoryEvent } from '../core/moment.ts'
import { StoryFault, skipPrefix, type StartingPoint } from '../core/story.ts'
import type { StateKey } from './state-key.ts'
import { moved } from './story-hearing.ts'
import { StoryMachine, type Face, type Sights } from './story-machine.ts'

/** A state of the story: what is offered there, and what can follow. */
export interface Place extends Face {
  readonly key: StateKey
  /** Steps from here that have been taken, by way. */
  readonly next: (Step | undefined)[]
}

/** From one choice to the next. */
export interface Step {
  readonly choice: ChoiceId | null
  readonly told: Sights
  readonly to: Place
  /** What it told when it was last asked. */
  lately?: { readonly from: Instant; readonly told: Told }
}

/** What a step gives at a given hour. */
interface Told {
  readonly at: Instant
  readonly events: readonly StoryEvent[]
}

/**
 * A story as a table of steps that lead to one another, however many runs pass through it.
 * For measuring alone: its moments have no lines, cast or places. `replay` of the core is what they are held to, in tests.
 */
export class StoryTable {
  private readonly machine: StoryMachine
  private readonly places = new Map<Face, Map<StateKey, Place>>()
  private readonly starts = new Map<string, Step>()

  constructor(compiled: string) {
    this.machine = new StoryMachine(compiled)
  }

  /** The first step from a starting point. */
  begin(start: StartingPoint): Step {
    const name = JSON.stringify(start)
    const known = this.starts.get(name) ?? this.step(null, this.machine.begin(start))
    this.starts.set(name, known)
    return known
  }

  /** The step from a place by one of its choices: its number in `offered`, or one more than the last to sum the scene up. */
  take(place: Place, way: number): Step {
    return (place.next[way] ??= this.step(place.offered[way]?.id ?? skipPrefix + place.scene, this.machine.take(place.key, way)))
  }

  /** Lets go of every place and step so far, which may not be used again. What steps do is still remembered. */
  forget(): void {
    this.places.clear()
    this.starts.clear()
    this.machine.keys.clear()
  }

  private step(choice: ChoiceId | null, { key, sights }: { readonly key: StateKey; readonly sights: Sights }): Step {
    const { face, fault } = sights
    if (fault) throw new StoryFault(`${fault.words} (scene ${face.scene || 'none yet'}, after ${choice ?? 'the beginning'})`)
    const known = this.places.get(face) ?? new Map<StateKey, Place>()
    this.places.set(face, known)
    const to = known.get(key) ?? { ...face, key, next: [] }
    known.set(key, to)
    return { choice, told: sights, to }
  }
}

/** What a step gives where the clock stands at `at`. */
export function tell(step: Step, at: Instant): Told {
  const { told, lately } = step
  // Most steps are met at one hour.
  if (lately?.from === at) return lately.told
  step.lately = { from: at, told: tellAt(told, at) }
  return step.lately.told
}

function tellAt({ happenings }: Sights, at: Instant): Told {
  const events: StoryEvent[] = []
  let now = at
  for (const one of happenings) {
    if ('move' in one) now = moved(now, one.move)
    else events.push({ at: now, ...one.event })
  }
  return { at: now, events }
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
