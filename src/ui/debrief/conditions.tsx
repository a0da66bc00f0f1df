import type { Answer, Pressing } from '../../core/conditions.ts'
import { findingName } from './attribution.ts'
import { NoteField } from './note-field.tsx'
import { Reported } from './reported.tsx'
import { dateWords } from './reported-dates.ts'
import { dateOf } from '../../core/clock.ts'
import type { StepProps } from './step.ts'
import { debriefWords as words } from './words.ts'

const say = words.conditions

/** What pressed on the decisions of this run, what the run did about it, and what was left; then the path that was not played. */
export function Conditions(props: StepProps) {
  const { found, evidence, review, onReview } = props
  const away = evidence.conditions.filter((one) => !found.conditions.some((other) => other.id === one.id))
  return (
    <div class="debrief-column">
      <section>
        <h2>{say.heading}</h2>
        <p>{say.text}</p>
        {found.conditions.length === 0 && <p>{say.none}</p>}
        <ul class="condition-list">
          {found.conditions.map((one) => (
            <li key={one.id}>
              <Condition {...props} condition={one} />
            </li>
          ))}
        </ul>
        {away.length > 0 && found.conditions.length > 0 && (
          <p class="quiet">
            {say.away} {away.map((one) => one.label).join('; ')}.
          </p>
        )}
        <NoteField review={review} onReview={onReview} name="conditions" label={say.question} />
      </section>
      <Reported found={found} evidence={evidence} />
    </div>
  )
}

function Condition({ condition, found, evidence, onCard }: StepProps & { readonly condition: Pressing }) {
  const did = condition.answers.filter((one) => one.taken)
  const left = condition.answers.filter((one) => !one.taken)
  return (
    <article class="condition" aria-labelledby={`condition-${condition.id}`}>
      <h3 id={`condition-${condition.id}`}>{condition.label}</h3>
      <p>{condition.text}</p>
      <h4>{say.pressed}</h4>
      <ul>
        {found.cards
          .filter((card) => condition.pressed.includes(card.id))
          .map((card) => (
            <li key={card.id}>
              <button type="button" class="link" onClick={() => onCard(card.id)}>
                {card.title}
              </button>{' '}
              <span class="quiet">({dateWords(dateOf(card.at))})</span>
            </li>
          ))}
      </ul>
      <h4>{say.did}</h4>
      {did.length > 0 ? <Answers answers={did} /> : <p>{left.length > 0 ? say.nothing : say.couldNot}</p>}
      {left.length > 0 && (
        <details>
          <summary>{say.left}</summary>
          <Answers answers={left} />
        </details>
      )}
      <details>
        <summary>{say.rests}</summary>
        <ul>
          {condition.findings.map((finding) => (
            <li key={finding.id}>
              <b>{findingName(finding, evidence)}</b> {finding.text}
            </li>
          ))}
        </ul>
      </details>
    </article>
  )
}

function Answers({ answers }: { readonly answers: readonly Answer[] }) {
  return (
    <ul>
      {answers.map((one) => (
        <li key={one.choice}>
          {one.text} <span class="quiet">({dateWords(dateOf(one.at))})</span>
        </li>
      ))}
    </ul>
  )
}
