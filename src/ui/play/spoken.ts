import { dateOf, timeOf } from '../../core/clock.ts'
import type { PersonId } from '../../core/moment.ts'
import type { Names } from '../../core/names.ts'
import { plain } from '../chronology.ts'
import { longDate } from '../dates.ts'
import { passagesOf, type Turn } from '../turns.ts'
import { typeset } from '../typeset.ts'
import { words } from '../words.ts'

export function personName(names: Names, id: PersonId): string {
  return names.people[id]?.name ?? plain(id)
}

/** Where a turn is, for somebody who comes back to it. */
export function placeOf({ view }: Turn, names: Names): string {
  const place = typeset(names.places[view.place]?.name ?? plain(view.place))
  return `${longDate(dateOf(view.at))}, ${timeOf(view.at)}. ${place}.`
}

/** A turn as it is read out: each line once, speakers by name, and the question where it is asked. */
export function spoken(turn: Turn, names: Names, asks = !turn.more): string {
  const parts = passagesOf(turn.lines).map((passage) => {
    const text = passage.lines.join(' ')
    if (passage.kind === 'said') return words.play.saidBy(personName(names, passage.speaker), text)
    return passage.kind === 'paper' ? words.play.saidBy(words.play.paper, text) : text
  })
  return [...parts, asks ? typeset(turn.moment.question) : ''].filter(Boolean).join('\n')
}
