import type { ReportedAt } from '../../core/debrief.ts'
import type { Finding } from '../../core/evidence.ts'
import { fromPress, isPressOnly } from './attribution.ts'
import { dateWords } from './reported-dates.ts'
import type { StepProps } from './step.ts'
import { debriefWords as words } from './words.ts'

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

/** The path that was not played, as reported, and the findings; what only the press reports is apart. */
export function Reported({ found, evidence }: Pick<StepProps, 'found' | 'evidence'>) {
  return (
    <section class="debrief-reported">
      <h2>{words.reported.heading}</h2>
      <p>{words.reported.other}</p>
      <h3>{words.reported.summary}</h3>
      <Events events={found.timeline.reported.filter((event) => !fromPress(event.sources))} />
      <h3>{words.reported.findings}</h3>
      <Findings findings={evidence.findings.filter((finding) => !isPressOnly(finding, evidence))} />
      <h3>{words.reported.press}</h3>
      <Events events={found.timeline.reported.filter((event) => fromPress(event.sources))} />
      <h3>{words.reported.pressFindings}</h3>
      <Findings findings={evidence.findings.filter((finding) => isPressOnly(finding, evidence))} />
    </section>
  )
}
