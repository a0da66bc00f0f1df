import { formalStep } from '../chronology.ts'
import { ladders } from '../ladders.ts'
import { words } from '../words.ts'
import type { Seen } from './seen.ts'

const say = words.ladder

/** The three ladders, lowest rung at the foot, with the formal step where this chair knows it. */
export function LadderPanel({ moments, view }: Seen) {
  const step = formalStep(moments, view.seat)
  return (
    <>
      <p class="small">{say.note}</p>
      {step ? null : <p>{say.unknown}</p>}
      {ladders.map((ladder) => (
        <section key={ladder.id} class={`ladder ${ladder.id}`}>
          <h3>{ladder.name}</h3>
          <p class="small">{ladder.about}</p>
          <ol reversed>
            {[...ladder.rungs].reverse().map((rung) => {
              const here = step?.rung === rung.id
              return (
                <li key={rung.id} class={here ? 'here' : ''} aria-current={here ? 'step' : undefined}>
                  <strong>{rung.name}</strong>
                  <span>{rung.plain}</span>
                  {here ? (
                    <em>
                      {say.now}, {say.since(step.since)}
                    </em>
                  ) : null}
                </li>
              )
            })}
          </ol>
        </section>
      ))}
    </>
  )
}
