import type { Debrief, ReportedAt } from '../../core/debrief.ts'
import type { Evidence, Finding, Source } from '../../core/evidence.ts'
import type { Review } from '../../core/run.ts'
import { dateWords } from './reported-dates.ts'
import { debriefWords as words } from './words.ts'

/** What only the press reports is never said to be the summary's. */
function fromPress(sources: readonly Source[]): boolean {
  return sources.every((source) => source.kind === 'press')
}

interface CloseProps {
  readonly found: Debrief
  readonly evidence: Evidence
  readonly review: Review
  readonly onReview: (more: Partial<Review>) => void
  readonly onExport: () => void
}

function Events({ events }: { readonly events: readonly ReportedAt[] }) {
  return (
    <ol class="reported">
      {events.map((event) => (
        <li key={event.id}>
          <b>{[...new Set([event.from, event.to].filter((part) => part !== undefined))].map(dateWords).join(' to ')}</b>{' '}
          <span class="quiet">({words.precision[event.precision === 'range' && event.from === event.to ? 'month' : event.precision]})</span>
          <br />
          {event.text}
        </li>
      ))}
    </ol>
  )
}

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ol class="reported">
      {findings.map((finding) => (
        <li key={finding.id}>
          <b>{finding.id.toUpperCase()}.</b> {finding.text}
        </li>
      ))}
    </ol>
  )
}

/** The path that was not played, as reported; the findings; one thing to do; a respectful last line. */
export function Close({ found, evidence, review, onReview, onExport }: CloseProps) {
  const pressOnly = (ids: readonly string[]) => fromPress(evidence.sources.filter((source) => ids.includes(source.id)))
  return (
    <section class="debrief-column">
      <h2>{words.close.heading}</h2>
      <p>{words.close.other}</p>
      <h3>{words.close.summary}</h3>
      <Events events={found.timeline.reported.filter((event) => !fromPress(event.sources))} />
      <h3>{words.close.findings}</h3>
      <Findings findings={evidence.findings.filter((finding) => !pressOnly(finding.sources))} />
      <h3>{words.close.press}</h3>
      <Events events={found.timeline.reported.filter((event) => fromPress(event.sources))} />
      <h3>{words.close.pressFindings}</h3>
      <Findings findings={evidence.findings.filter((finding) => pressOnly(finding.sources))} />
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
