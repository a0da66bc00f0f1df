import type { Story } from 'inkjs'
import { addHours, addWorkingDays, dateOf, instant } from '../core/clock.ts'
import type { Instant, StoryEvent } from '../core/moment.ts'
import { kebab } from './slip.ts'
import type { Host } from './state-key.ts'

/** What a step does to the clock: an instant, or `d2` for working days, or `h3` for hours. */
export type Move = string

/** What a step says to its host, in order; an event is dated only where the hour is known. */
export type Happening = { readonly move: Move } | { readonly event: Undated }
type Undated = StoryEvent extends infer Event ? (Event extends unknown ? Omit<Event, 'at'> : never) : never

/** Before a story has said anything. */
export const silence: Host = { scene: '', seat: '', chapter: 0, closed: false, over: false, skip: undefined }

/** The host of a story, which hears the words of `story/shared/vocabulary.ink` and answers nothing. */
export class Hearing {
  host: Host = silence
  scenes: string[] = []
  happenings: Happening[] = []

  /** A step begins where the host remembers this. */
  from(host: Host): void {
    this.host = host
    this.scenes = []
    this.happenings = []
  }

  /** `names` are the external functions of the story; `enters` is told of each chapter that opens. */
  listenTo(story: Story, names: Iterable<string>, enters: (chapter: number) => void): void {
    const set = (more: Partial<Host>) => (this.host = { ...this.host, ...more })
    const move = (to: Move) => this.happenings.push({ move: to })
    const event = (kind: StoryEvent['kind'], more: Record<string, unknown>) =>
      this.happenings.push({ event: { kind, seat: this.host.seat, ...more } as Undated })
    const heard: Record<string, (...given: unknown[]) => void> = {
      scene: (knot) => {
        const scene = kebab(String(knot))
        set({ scene, closed: false, over: false })
        this.scenes.push(scene)
      },
      seat: (who) => set({ seat: word(who) }),
      at: (date, time) => move(instant(String(date), String(time))),
      working_days: (count) => move(`d${Number(count)}`),
      hours: (count) => move(`h${Number(count)}`),
      learn: (fact) => event('learn', { fact: word(fact) }),
      tell: (who, fact) => event('tell', { by: this.host.seat, to: word(who), fact: word(fact) }),
      told_by: (teller, who, fact) => event('tell', { by: word(teller), to: word(who), fact: word(fact) }),
      step: (rung) => event('step', { rung: word(rung) }),
      promise: (id, words, due) => event('promise', { id: String(id), words: String(words), due: String(due) }),
      kept: (id) => event('kept', { id: String(id) }),
      document: (which) => event('document', { document: word(which) }),
      chapter: (number) => {
        set({ chapter: Number(number), over: false })
        event('chapter', { chapter: this.host.chapter })
        enters(this.host.chapter)
      },
      chapter_ends: () => {
        set({ closed: true, over: true })
        event('chapter-ends', { chapter: this.host.chapter })
      },
      ending: (which) => event('ending', { ending: word(which) }),
    }
    for (const name of names) story.BindExternalFunction(name, (...given: unknown[]) => void heard[name]?.(...given), false)
  }
}

/** The clock after a move, by the same rules as play. Throws ClockFault where there is no such day. */
export function moved(at: Instant, move: Move): Instant {
  const count = Number(move.slice(1))
  if (move.startsWith('d')) return instant(addWorkingDays(dateOf(at), count), '09:00')
  return move.startsWith('h') ? addHours(at, count) : move
}

/** A LIST value of one item, or a plain word, as an id. */
function word(value: unknown): string {
  const text = String(value)
  return kebab(text.slice(text.lastIndexOf('.') + 1))
}
