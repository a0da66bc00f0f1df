import type { Debrief } from '../../core/debrief.ts'
import type { Evidence } from '../../core/evidence.ts'
import type { Review } from '../../core/run.ts'
import { dateWords } from './reported-dates.ts'
import { debriefWords as words } from './words.ts'

interface CloseProps {
  readonly found: Debrief
  readonly evidence: Evidence
  readonly review: Review
  readonly onReview: (more: Partial<Review>) => void
  readonly onExport: () => void
}

/** The path that was not played, as reported; the findings; one thing to do; a respectful last line. */
export function Close({ found, evidence, review, onReview, onExport }: CloseProps) {
  return (
    <section class="debrief-column">
      <h2>{words.close.heading}</h2>
      <h3>{words.close.reported}</h3>
      <p>{words.close.other}</p>
      <ol class="reported">
        {found.timeline.reported.map((event) => (
          <li key={event.id}>
            <b>{[...new Set([event.from, event.to].filter((part) => part !== undefined))].map(dateWords).join(' to ')}</b>{' '}
            <span class="quiet">({words.precision[event.precision]})</span>
            <br />
            {event.text}
          </li>
        ))}
      </ol>
      <h3>{words.close.findings}</h3>
      <ol class="reported">
        {evidence.findings.map((finding) => (
          <li key={finding.id}>
            <b>{finding.id.toUpperCase()}.</b> {finding.text}
          </li>
        ))}
      </ol>
      <p>{words.close.talk}</p>
      <label class="field">
        <span>{words.close.notes}</span>
        <textarea
          rows={3}
          maxLength={1000}
          value={review.notes?.['next'] ?? ''}
          onChange={(event) => onReview({ notes: { ...review.notes, next: event.currentTarget.value } })}
        />
        <span class="quiet">{words.close.notesHint}</span>
      </label>
      <p>
        <button type="button" class="button ghost" onClick={onExport}>
          {words.close.export}
        </button>
      </p>
      <p class="quiet">{words.close.validated}</p>
      <p class="respect">{words.close.respect}</p>
    </section>
  )
}
