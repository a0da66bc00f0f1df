import { useState } from 'preact/hooks'
import type { Moment } from '../../core/moment.ts'
import { ActionChart } from './action-chart.tsx'
import { Dials } from './dials.tsx'
import { LadderChart } from './ladder-chart.tsx'
import { StayChart } from './stay-chart.tsx'
import { dayOf } from './reported-dates.ts'
import type { Span } from './chart-frame.tsx'
import type { StepProps } from './step.ts'
import { debriefWords as words } from './words.ts'

/** The three dials, then mine over what is reported over the limits, by ladder, by action and by fact; each with a table that says the same. */
export function Timelines(props: StepProps) {
  return (
    <div class="debrief-measures">
      <Dials {...props} />
      <Charts {...props} />
    </div>
  )
}

function Charts({ found, evidence, moments }: StepProps) {
  const [chapter, setChapter] = useState(0)
  const span = spanOf(chapter, moments)
  return (
    <section class="timelines">
      <h2>{words.charts.heading}</h2>
      <ul class="chart-key">
        <li>
          <svg viewBox="0 0 34 12" aria-hidden="true">
            <path class="key-you" d="M0 6H34" />
          </svg>
          {words.charts.you}
        </li>
        <li>
          <svg viewBox="0 0 34 12" aria-hidden="true">
            <path class="key-reported" d="M0 6H34" />
          </svg>
          {words.charts.reported}
        </li>
        <li>
          <svg viewBox="0 0 34 12" aria-hidden="true">
            <path class="key-supported" d="M2 6H32" />
          </svg>
          {words.charts.supported}
        </li>
        <li>
          <svg viewBox="0 0 34 12" aria-hidden="true">
            <path class="key-guidance" d="M10 0V12" />
            <path class="key-target" d="M24 0V12" />
          </svg>
          {words.charts.guidanceLimit}, {words.charts.targetLimit.toLowerCase()}
        </li>
      </ul>
      {found.chapters.length > 1 && (
        <fieldset class="zoom">
          <legend>{words.charts.zoom}</legend>
          {[0, ...found.chapters].map((n) => (
            <label key={n} class="chip">
              <input type="radio" name="zoom" checked={chapter === n} onChange={() => setChapter(n)} />
              <span>{n === 0 ? words.charts.all : words.charts.chapter(n)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <LadderChart found={found} span={span} />
      <ActionChart found={found} span={span} />
      <StayChart found={found} evidence={evidence} span={span} />
    </section>
  )
}

/** The days from a chapter's first moment to its last, or the whole run's, with a little air on both sides. */
function spanOf(chapter: number, moments: readonly Moment[]): Span {
  const shown = moments.filter((moment) => chapter === 0 || moment.chapter === chapter)
  const from = dayOf(shown[0]?.at ?? '2015-01-01T00:00')
  const to = dayOf(shown.at(-1)?.at ?? '2015-01-02T00:00')
  const air = Math.max(1, (to - from) * 0.04)
  return { from: from - air, to: to + air }
}
