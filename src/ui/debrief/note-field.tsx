import type { StepProps } from './step.ts'
import { debriefWords as words } from './words.ts'

interface NoteFieldProps extends Pick<StepProps, 'review' | 'onReview'> {
  /** Under which it is kept in the review's notes. */
  readonly name: string
  readonly label: string
  readonly rows?: number
}

/** Something that the player writes for themselves. It is kept with the run on this device, and is never marked. */
export function NoteField({ review, onReview, name, label, rows = 3 }: NoteFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <textarea
        rows={rows}
        maxLength={1000}
        value={review.notes?.[name] ?? ''}
        onInput={(event) => onReview({ notes: { ...review.notes, [name]: event.currentTarget.value } })}
      />
      <span class="quiet">{words.notesHint}</span>
    </label>
  )
}
