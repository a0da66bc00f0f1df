import { Story } from 'inkjs'
import type { ChoiceId, ChoiceKind, Expression, Instant, Line, Moment, Offered, Presence, StoryEvent, View, Weather } from './moment.ts'
import { expressions } from './moment.ts'
import { addHours, addWorkingDays, dateOf, instant } from './clock.ts'

/** A slip in a story, or a state that cannot be: the story, the moment and the reason, in words for authors. */
export class StoryFault extends Error {}

/** Where a run begins: a chapter's knot, the values carried into it, and whether later chapters follow. */
export interface StartingPoint {
  readonly chapter: number
  readonly carry: Readonly<Record<string, string>>
  readonly whole: boolean
}

/** A story being played: one step at a time, never from the beginning. */
export interface LiveStory {
  /** The latest moment. */
  readonly moment: Moment
  /** Takes one offered choice, or `skip:<scene>`; throws StoryFault if it is not offered. */
  choose(id: ChoiceId): Moment
  /** Begins again, as a story just opened would; opening takes most of the time of a short run. Not for use after a fault. */
  restart(start: StartingPoint): Moment
}

/** What a replay gave: the moments, and the first recorded choice that is no longer offered, if there is one. */
export interface Replayed {
  readonly live: LiveStory
  readonly moments: readonly Moment[]
  readonly lost?: { readonly at: number; readonly choice: ChoiceId }
}

/** The prefix of the pseudo-choice that sums a scene up. */
export const skipPrefix = 'skip:'

// Stories draw nothing at random; a fixed seed keeps inkjs from taking one from the wall clock.
const fixedStorySeed = 1

/**
 * Opens a compiled story (the JSON that the Ink compiler writes) at a starting point. Rules R1, R2.
 * Throws StoryFault if the story does not know the chapter or a carried value.
 */
export function openStory(compiled: string, start: StartingPoint): LiveStory {
  return new Teller(compiled, start)
}

/** Plays recorded choices from the beginning; stops at the first that is no longer offered. Rules R2, R3. */
export function replay(compiled: string, start: StartingPoint, choices: readonly ChoiceId[]): Replayed {
  const live = openStory(compiled, start)
  const moments = [live.moment]
  for (const [at, choice] of choices.entries()) {
    if (!offers(live.moment, choice)) return { live, moments, lost: { at, choice } }
    moments.push(live.choose(choice))
  }
  return { live, moments }
}

/** Whether a moment offers a choice, the summing up of its scene included. */
export function offers(moment: Moment, id: ChoiceId): boolean {
  return id.startsWith(skipPrefix) ? moment.canSkip && id === skipPrefix + moment.scene : moment.offered.some((choice) => choice.id === id)
}

class Teller implements LiveStory {
  moment: Moment
  private readonly ink: Story
  private chapter = 0
  private scene = ''
  private seat = ''
  private place = ''
  private weather: Weather = 'dry'
  private at: Instant = ''
  /** What the clock may not go behind: where it stands, or the day where a chapter begins. Rule C5. */
  private floor: Instant = ''
  private cast: Presence[] = []
  private paper: string | undefined
  private closed = false
  private events: StoryEvent[] = []
  private lines: Line[] = []
  private views: View[] = []
  /** How many of the lines stand in a view already. */
  private told = 0

  constructor(compiled: string, start: StartingPoint) {
    this.ink = new Story(compiled)
    this.ink.onError = (message: string) => {
      throw this.fault(message)
    }
    this.listen()
    this.moment = this.begin(start)
  }

  restart(start: StartingPoint): Moment {
    this.ink.ResetState()
    this.chapter = 0
    this.scene = this.seat = this.place = this.at = this.floor = ''
    this.weather = 'dry'
    this.cast = []
    this.paper = undefined
    this.closed = false
    this.moment = this.begin(start)
    return this.moment
  }

  private begin(start: StartingPoint): Moment {
    this.ink.state.storySeed = fixedStorySeed
    for (const [name, value] of Object.entries(start.carry)) this.carry(`carry_${snake(name)}`, snake(value))
    this.ink.variablesState.$('whole_case', start.whole)
    const knot = `chapter_${start.chapter}`
    if (!this.ink.KnotContainerWithName(knot)) throw new StoryFault(`The story has no ${knot}`)
    this.ink.ChoosePathString(knot)
    return this.step(0, null)
  }

  choose(id: ChoiceId): Moment {
    if (!offers(this.moment, id)) throw this.fault(`"${id}" is not offered here`)
    if (id.startsWith(skipPrefix)) this.ink.ChoosePathString(`${snake(this.scene)}.skip`)
    else this.ink.ChooseChoiceIndex(this.moment.offered.findIndex((choice) => choice.id === id))
    this.moment = this.step(this.moment.index + 1, id)
    return this.moment
  }

  private step(index: number, choice: ChoiceId | null): Moment {
    this.events = []
    this.lines = []
    this.views = []
    this.told = 0
    let question = ''
    let slots: number | undefined
    while (this.ink.canContinue) {
      const text = (this.ink.Continue() ?? '').trim()
      const tags = this.ink.currentTags ?? []
      for (const tag of tags) {
        if (tag.startsWith('q:')) question = tag.slice(2).trim()
        else if (tag.startsWith('slots:')) slots = Number(tag.slice(6))
      }
      if (text) this.lines.push(this.line(text, tags))
    }
    const offered = this.ink.currentChoices.map((ink) => this.offer(ink.text, ink.tags ?? []))
    this.closeView(true)
    return {
      index,
      choice,
      chapter: this.chapter,
      scene: this.scene,
      seat: this.seat,
      place: this.place,
      weather: this.weather,
      at: this.at,
      cast: [...this.cast],
      lines: this.lines,
      views: this.views,
      events: this.events,
      question,
      ...(slots === undefined ? {} : { slots }),
      offered,
      canSkip: offered.length > 0 && !this.closed && this.hasSkip(),
      ended: offered.length === 0,
    }
  }

  /** Ends the stretch of lines told in one place, if there is one; at the end of a step there always is. */
  private closeView(last = false): void {
    const { scene, seat, place, weather, at, lines, views, told } = this
    if (lines.length === told && !(last && views.at(-1)?.place !== place)) return
    views.push({ from: told, scene, seat, place, weather, at, cast: [...this.cast] })
    this.told = lines.length
  }

  private line(text: string, tags: readonly string[]): Line {
    const paper = this.paper === undefined ? {} : { document: this.paper }
    for (const tag of tags) {
      const spoken = /^([a-z_]+):\s*([a-z]+)$/.exec(tag)
      if (!spoken || tag.startsWith('q:') || tag.startsWith('slots:')) continue
      const [, person = '', look = ''] = spoken
      const speaker = kebab(person)
      const expression = this.expression(look)
      this.cast = this.cast.map((one) => (one.person === speaker ? { ...one, expression } : one))
      return { text, speaker, expression, ...paper }
    }
    return { text, ...paper }
  }

  private offer(text: string, tags: readonly string[]): Offered {
    const id = tags
      .find((tag) => tag.startsWith('id:'))
      ?.slice(3)
      .trim()
    if (!id) throw this.fault(`The choice "${text}" has no id`)
    const kind = (['look', 'ask', 'pick', 'send', 'go'] as const).find((name) => tags.includes(name)) ?? 'option'
    const takes = tags.find((tag) => tag.startsWith('takes:'))
    return { id, text: text.trim(), kind: kind satisfies ChoiceKind, ...(takes ? { takes: Number(takes.slice(6)) } : {}) }
  }

  /** The words of `story/shared/vocabulary.ink`, heard. */
  private listen(): void {
    // Never look-ahead safe: Ink reads one line further than it shows, and an event must not be heard before its line.
    const on = (name: string, heard: (...args: unknown[]) => void) => {
      this.ink.BindExternalFunction(name, (...args: unknown[]) => void heard(...args), false)
    }
    const event = (kind: string, more: Record<string, unknown>) =>
      this.events.push({ kind, at: this.at, seat: this.seat, ...more } as StoryEvent)
    on('scene', (knot) => {
      this.closeView()
      this.scene = kebab(String(knot))
      this.closed = false
    })
    on('seat', (who) => (this.seat = word(who)))
    on('at', (date, time) => this.moveTo(instant(String(date), String(time))))
    on('working_days', (count) => this.moveTo(instant(addWorkingDays(dateOf(this.at), Number(count)), '09:00')))
    on('hours', (count) => this.moveTo(addHours(this.at, Number(count))))
    on('place', (where) => {
      this.closeView()
      this.place = word(where)
      this.cast = []
      this.weather = 'dry'
    })
    on('weather', (sort) => (this.weather = word(sort) as Weather))
    on('present', (person, look) => this.meet(word(person), word(look), 'room'))
    on('on_phone', (person, look) => this.meet(word(person), word(look), 'phone'))
    on('leaves', (person) => (this.cast = this.cast.filter((one) => one.person !== word(person))))
    on('learn', (fact) => event('learn', { fact: word(fact) }))
    on('tell', (who, fact) => event('tell', { by: this.seat, to: word(who), fact: word(fact) }))
    on('told_by', (teller, who, fact) => event('tell', { by: word(teller), to: word(who), fact: word(fact) }))
    on('step', (rung) => event('step', { rung: word(rung) }))
    on('promise', (id, words, due) => event('promise', { id: String(id), words: String(words), due: String(due) }))
    on('kept', (id) => event('kept', { id: String(id) }))
    on('document', (which) => {
      this.paper = word(which)
      event('document', { document: this.paper })
    })
    on('document_ends', () => (this.paper = undefined))
    on('chapter', (number) => {
      this.chapter = Number(number)
      this.floor = this.at.slice(0, 10)
      event('chapter', { chapter: this.chapter })
    })
    on('chapter_ends', () => {
      // Between chapters there is no scene left to sum up.
      this.closed = true
      event('chapter-ends', { chapter: this.chapter })
    })
    on('ending', (which) => event('ending', { ending: word(which) }))
  }

  private moveTo(at: Instant): void {
    if (at < this.floor) throw this.fault(`Time runs back, from ${this.floor} to ${at}`)
    // Rule C6.
    if (dateOf(at) !== dateOf(this.at)) this.cast = this.cast.filter((one) => one.via !== 'phone')
    this.at = at
    this.floor = at
  }

  private meet(person: string, look: string, via: Presence['via']): void {
    const one: Presence = { person, expression: this.expression(look), via }
    const known = this.cast.findIndex((other) => other.person === person)
    if (known < 0) this.cast = [...this.cast, one]
    else this.cast = this.cast.map((other, i) => (i === known ? one : other))
  }

  private expression(look: string): Expression {
    const found = expressions.find((name) => name === look)
    if (!found) throw this.fault(`Nobody can look "${look}"`)
    return found
  }

  private hasSkip(): boolean {
    return this.ink.KnotContainerWithName(snake(this.scene))?.namedContent.has('skip') ?? false
  }

  private carry(name: string, value: string): void {
    const item = this.ink.listDefinitions?.FindSingleItemListWithName(value)
    if (!item?.value) throw new StoryFault(`The story knows no value "${value}" for ${name}`)
    this.ink.variablesState.$(name, item.value)
  }

  private fault(reason: string): StoryFault {
    return new StoryFault(`${reason} (scene ${this.scene || 'none yet'}, ${this.at || 'undated'})`)
  }
}

/** A LIST value of one item, or a plain word, as an id. */
function word(value: unknown): string {
  const text = String(value)
  return kebab(text.slice(text.lastIndexOf('.') + 1))
}

function kebab(name: string): string {
  return name.replaceAll('_', '-')
}

function snake(name: string): string {
  return name.replaceAll('-', '_')
}
