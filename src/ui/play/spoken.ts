import type { PersonId } from '../../core/moment.ts'
import type { Names } from '../../core/names.ts'
import { plain } from '../chronology.ts'
import { passagesOf, type Turn } from '../turns.ts'
import { typeset } from '../typeset.ts'
import { words } from '../words.ts'

export function personName(names: Names, id: PersonId): string {
  return names.people[id]?.name ?? plain(id)
}

/** A turn as it is read out: each line once, speakers by name, and the question. */
export function spoken(turn: Turn, names: Names): string {
  const parts = passagesOf(turn.lines).map((passage) => {
    const text = passage.lines.join(' ')
    if (passage.kind === 'said') return words.play.saidBy(personName(names, passage.speaker), text)
    return passage.kind === 'paper' ? words.play.saidBy(words.play.paper, text) : text
  })
  return [...parts, turn.more ? '' : typeset(turn.moment.question)].filter(Boolean).join('\n')
}
