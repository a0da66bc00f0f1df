import { NoteField } from './note-field.tsx'
import type { StepProps } from './step.ts'
import { debriefWords as words } from './words.ts'

/** The end of the last step: one thing to do, and a respectful last line. */
export function Close({ review, onReview }: Pick<StepProps, 'review' | 'onReview'>) {
  return (
    <section class="debrief-column debrief-close">
      <h2>{words.close.heading}</h2>
      <p>{words.close.talk}</p>
      <NoteField review={review} onReview={onReview} name="next" label={words.close.notes} />
      <p class="quiet">{words.close.validated}</p>
      <p class="respect">{words.close.respect}</p>
    </section>
  )
}
