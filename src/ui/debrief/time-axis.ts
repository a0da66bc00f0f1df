import { scaleUtc } from 'd3-scale'
import { dateOf, timeOf } from '../../core/clock.ts'
import { monthName, shortDate } from '../dates.ts'

/** Days since 1970, from and to; the hour is the fraction. */
export interface Span {
  readonly from: number
  readonly to: number
}

export interface Tick {
  readonly day: number
  readonly label: string
  /** The day, or the year, that begins with this tick, or in which the first one lies. */
  readonly part?: string
}

/** Time on paper: where a day lies, and the ticks beside it. */
export interface TimeAxis {
  readonly span: Span
  readonly start: number
  readonly end: number
  /** Where a day lies; what is before or after lies at the edge. */
  readonly at: (day: number) => number
  /** Whether a day lies within. */
  readonly holds: (day: number) => boolean
  readonly ticks: readonly Tick[]
}

const dayMs = 86_400_000

/** Lays a span of days over a length; about `most` ticks, on hours, days, months or years, whichever the span allows. */
export function timeAxis(span: Span, start: number, end: number, most: number): TimeAxis {
  const scale = scaleUtc()
    .domain([new Date(span.from * dayMs), new Date(span.to * dayMs)])
    .range([start, end])
    .clamp(true)
  const marks = scale.ticks(most)
  const step = marks.length > 1 ? (Number(marks[1]) - Number(marks[0])) / dayMs : span.to - span.from
  const instants = marks.map((mark) => mark.toISOString().slice(0, 16))
  const part =
    step < 1 ? (at: string) => `${shortDate(dateOf(at))} ${at.slice(0, 4)}` : step < 300 ? (at: string) => at.slice(0, 4) : () => ''
  return {
    span,
    start,
    end,
    at: (day) => scale(new Date(day * dayMs)),
    holds: (day) => day >= span.from && day <= span.to,
    ticks: instants.map((at, i) => {
      const [now, before] = [part(at), i === 0 ? '' : part(instants[i - 1] ?? '')]
      return { day: Number(marks[i]) / dayMs, label: tickLabel(at, step), ...(now === before ? {} : { part: now }) }
    }),
  }
}

function tickLabel(at: string, step: number): string {
  if (step < 1) return timeOf(at)
  if (step < 27) return `${Number(at.slice(8, 10))} ${monthName(dateOf(at)).slice(0, 3)}`
  return step < 300 ? monthName(dateOf(at)).slice(0, 3) : at.slice(0, 4)
}
