import type { StepProps } from './step.ts'
import { debriefWords as words } from './words.ts'

/** What to ask oneself after looking. */
export function Questions({ review, onReview }: StepProps) {
  return (
    <section class="debrief-column">
      <h2>{words.steps.questions}</h2>
      <p>{words.close.talk}</p>
      <label class="field">
        <span>{words.questions.answer}</span>
        <textarea
          rows={3}
          maxLength={1000}
          value={review.notes?.['talk'] ?? ''}
          onInput={(event) => onReview({ notes: { ...review.notes, talk: event.currentTarget.value } })}
        />
        <span class="quiet">{words.close.notesHint}</span>
      </label>
    </section>
  )
}
