import type { Line } from '../../core/moment.ts'
import type { Names } from '../../core/names.ts'
import { passagesOf, type Passage, type Turn } from '../turns.ts'
import { personName } from './spoken.ts'

/** Narration, speech under a plate with the speaker's name, and papers. */
export function Passages({ lines, names, known }: { lines: readonly Line[]; names: Names; known: readonly Turn[] }) {
  const heard = new Set(known.flatMap((turn) => turn.lines.map((line) => line.speaker)))
  return (
    <>
      {passagesOf(lines).map((passage, i) => {
        const first = passage.kind === 'said' && !heard.has(passage.speaker)
        if (passage.kind === 'said') heard.add(passage.speaker)
        return <One key={i} passage={passage} names={names} first={first} />
      })}
    </>
  )
}

function One({ passage, names, first }: { passage: Passage; names: Names; first: boolean }) {
  if (passage.kind === 'paper') return <Paper lines={passage.lines} />
  if (passage.kind === 'told')
    return (
      <div class="told">
        {passage.lines.map((line, i) => (
          <p key={i}>{line}</p>
        ))}
      </div>
    )
  return (
    <div class="said">
      <p class="plate">
        <b>{personName(names, passage.speaker)}</b>
        {first ? <span>{names.people[passage.speaker]?.role}</span> : null}
      </p>
      <blockquote>
        {passage.lines.map((line, i) => (
          <p key={i}>{line}</p>
        ))}
      </blockquote>
    </div>
  )
}

/** A paper as it lies on the desk: its title, who and when, then what it says. */
export function Paper({ lines }: { lines: readonly string[] }) {
  const [title, by, ...rest] = lines
  return (
    <article class="paper">
      <h3>{title}</h3>
      {by ? <p class="paper-by">{by}</p> : null}
      {rest.map((line, i) => (
        <p key={i}>{line}</p>
      ))}
    </article>
  )
}
