import type { StepProps } from './step.ts'
import { debriefWords as words } from './words.ts'

/** The end of the last step: one thing to do, and a respectful last line. */
export function Close({ review, onReview }: Pick<StepProps, 'review' | 'onReview'>) {
  return (
    <section class="debrief-column debrief-close">
      <h2>{words.close.heading}</h2>
      <p>{words.close.talk}</p>
      <label class="field">
        <span>{words.close.notes}</span>
        <textarea
          rows={3}
          maxLength={1000}
          value={review.notes?.['next'] ?? ''}
          onInput={(event) => onReview({ notes: { ...review.notes, next: event.currentTarget.value } })}
        />
        <span class="quiet">{words.close.notesHint}</span>
      </label>
      <p class="quiet">{words.close.validated}</p>
      <p class="respect">{words.close.respect}</p>
    </section>
  )
}
