import { useState } from 'preact/hooks'
import { dateOf, dateOfDay } from '../../core/clock.ts'
import type { Debrief } from '../../core/debrief.ts'
import { ladders } from '../../core/evidence.ts'
import { fileDate, longDate } from '../dates.ts'
import { ActionChart, limitDay } from './action-chart.tsx'
import { ChartKey } from './chart-key.tsx'
import { useFrame } from './chart-frame.tsx'
import { Dials } from './dials.tsx'
import { LadderChart } from './ladder-chart.tsx'
import type { LimitPost } from './ladder-plan.ts'
import { StayChart } from './stay-chart.tsx'
import { bandOfDates, dayOf } from './reported-dates.ts'
import type { StepProps } from './step.ts'
import { chapterSpans, fullDays, spanOf, type Zoom } from './zoom.ts'
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
  const [zoom, setZoom] = useState<Zoom>({ show: 'all' })
  const { ref, frame } = useFrame<HTMLDivElement>()
  const span = spanOf(zoom, moments)
  const chapters = zoom.show === 'all' ? chapterSpans(moments, span) : []
  const climbed = [...found.escalation.threshold, ...found.escalation.challenge]
  const inSpan = (day: number) => day >= span.from && day <= span.to
  return (
    <section class="timelines">
      <h2>{words.charts.heading}</h2>
      <ChartKey />
      <ZoomChooser zoom={zoom} onZoom={setZoom} found={found} days={fullDays(found, moments)} />
      <div ref={ref}>
        {ladders.map((ladder) => {
          const mine = climbed.filter((one) => one.ladder === ladder && inSpan(dayOf(one.taken.at)))
          const reported = found.timeline.reported.filter((one) => {
            if (one.ladder !== ladder) return false
            const band = bandOfDates(one.from, one.to, span.from, span.to)
            return band.to >= span.from && band.from <= span.to
          })
          if (mine.length === 0) return null
          return (
            <LadderChart
              key={ladder}
              id={`ladder-${ladder}`}
              ladder={ladder}
              mine={mine}
              reported={reported}
              limits={ladder === 'threshold' ? limitPosts(found).filter((one) => inSpan(one.day)) : []}
              span={span}
              chapters={chapters}
              frame={frame}
            />
          )
        })}
        <ActionChart id="actions" actions={found.delay.actions} span={span} chapters={chapters} frame={frame} />
        <StayChart stays={found.timeline.stays} evidence={evidence} span={span} chapters={chapters} frame={frame} />
      </div>
    </section>
  )
}

/** The limits of guidance of the actions that the run was called to. */
function limitPosts(found: Debrief): LimitPost[] {
  return found.delay.actions
    .filter((one) => one.action.limit.kind === 'guidance' && one.status !== 'not-reached')
    .map((one) => {
      const day = limitDay(one)
      const date = dateOfDay(Math.floor(day))
      return {
        id: `limit-${one.action.id}`,
        date: fileDate(date),
        day,
        words: words.charts.limitRead(fileDate(date), one.action.label),
      }
    })
}

interface ChooserProps {
  readonly zoom: Zoom
  readonly onZoom: (zoom: Zoom) => void
  readonly found: Debrief
  readonly days: readonly string[]
}

/** All of the run, one chapter of it, or one of its fullest days by the hour. */
function ZoomChooser({ zoom, onZoom, found, days }: ChooserProps) {
  const chip = (name: string, checked: boolean, to: Zoom) => (
    <label key={name} class="chip">
      <input type="radio" name="zoom" checked={checked} onChange={() => onZoom(to)} />
      <span>{name}</span>
    </label>
  )
  return (
    <div class="zooms">
      {found.chapters.length > 1 && (
        <fieldset class="zoom">
          <legend>{words.charts.zoom}</legend>
          {chip(words.charts.all, zoom.show === 'all', { show: 'all' })}
          {found.chapters.map((chapter) =>
            chip(words.charts.chapter(chapter), zoom.show === 'chapter' && zoom.chapter === chapter, { show: 'chapter', chapter }),
          )}
        </fieldset>
      )}
      {days.length > 0 && (
        <label class="field">
          <span>{words.charts.byTheHour}</span>
          <select
            value={zoom.show === 'day' ? zoom.date : ''}
            onChange={(event) => {
              const date = event.currentTarget.value
              onZoom(date === '' ? { show: 'all' } : { show: 'day', date })
            }}
          >
            <option value="">{words.charts.notByTheHour}</option>
            {days.map((date) => (
              <option key={date} value={date}>
                {longDate(dateOf(date))}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}
