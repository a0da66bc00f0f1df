import type { StepProps } from './step.ts'
import { debriefWords as words } from './words.ts'

/** Before anything is looked at: a breath, and how one is. */
export function Breath({ evidence, found, review, onReview, onSupport }: StepProps) {
  const endings = evidence.endings.filter((ending) => found.endings.includes(ending.id))
  return (
    <section class="debrief-column">
      <h2>{words.breath.heading}</h2>
      <p>{words.breath.text}</p>
      <fieldset class="feelings">
        <legend>{words.breath.question}</legend>
        {words.breath.choices.map((feeling) => (
          <label key={feeling} class="chip">
            <input type="radio" name="feeling" checked={review.feeling === feeling} onChange={() => onReview({ feeling })} />
            <span>{feeling}</span>
          </label>
        ))}
        <label class="field">
          <span>{words.breath.hint}</span>
          <input
            type="text"
            maxLength={200}
            value={words.breath.choices.some((one) => one === review.feeling) ? '' : (review.feeling ?? '')}
            onInput={(event) => onReview({ feeling: event.currentTarget.value })}
          />
        </label>
      </fieldset>
      <p>
        {words.breath.support}{' '}
        <button type="button" class="link" onClick={onSupport}>
          {words.support}
        </button>
      </p>
      {endings.length > 0 && (
        <section class="debrief-ended">
          <h3>{words.breath.ended}</h3>
          {endings.map((ending) => (
            <p key={ending.id}>{ending.text}</p>
          ))}
        </section>
      )}
      <p class="quiet">{words.stopNote}</p>
    </section>
  )
}
