import { scaleUtc } from 'd3-scale'
import { dateOf, dateOfDay, dayNumber, timeOf } from '../../core/clock.ts'
import { monthName, shortDate } from '../dates.ts'

/** Days since 1970, from and to; the hour is the fraction. */
export interface Span {
  readonly from: number
  readonly to: number
}

export interface Tick {
  readonly day: number
  readonly label: string
  /** The day, or the year, in which it lies; a year lies in none. */
  readonly within: string
  /** The same, where this tick is the first in it. */
  readonly part?: string
}

/** A day or a year of an axis, from where it begins on it to where it ends. */
export interface Part {
  readonly label: string
  readonly from: number
  readonly to: number
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
  /** The days of hours, and the years of days and months, so that none is left to be guessed; years have none. */
  readonly parts: readonly Part[]
}

const dayMs = 86_400_000

/**
 * Lays a span of days over a length; about `most` ticks, on hours, days, months or years, whichever the span allows, and each
 * with as much room along the line as its label asks for.
 */
export function timeAxis(span: Span, start: number, end: number, most: number, room: (label: string) => number = () => 0): TimeAxis {
  const scale = scaleUtc()
    .domain([new Date(span.from * dayMs), new Date(span.to * dayMs)])
    .range([start, end])
    .clamp(true)
  let { marks, step, instants, labels } = ticksOf(span, scale.ticks(most))
  const places = () => marks.map((mark) => scale(mark))
  const crowded = () =>
    places().some((place, i, all) => i > 0 && place - (all[i - 1] ?? 0) < (room(labels[i] ?? '') + room(labels[i - 1] ?? '')) / 2)
  for (let fewer = most - 1; fewer > 0 && crowded(); fewer--) ({ marks, step, instants, labels } = ticksOf(span, scale.ticks(fewer)))
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
      return { day: Number(marks[i]) / dayMs, label: labels[i] ?? '', within: now, ...(now === before ? {} : { part: now }) }
    }),
    parts: step < 1 ? daysOf(span) : step < 300 ? yearsOf(span) : [],
  }
}

function ticksOf(span: Span, marks: readonly Date[]) {
  const step = marks.length > 1 ? (Number(marks[1]) - Number(marks[0])) / dayMs : span.to - span.from
  const instants = marks.map((mark) => mark.toISOString().slice(0, 16))
  return { marks, step, instants, labels: instants.map((at) => tickLabel(at, step)) }
}

function daysOf(span: Span): Part[] {
  const first = Math.floor(span.from)
  const days = Array.from({ length: Math.ceil(span.to) - first }, (_, i) => first + i)
  return days.map((day) => {
    const date = dateOfDay(day)
    return { label: `${shortDate(date)} ${date.slice(0, 4)}`, from: Math.max(span.from, day), to: Math.min(span.to, day + 1) }
  })
}

function yearsOf(span: Span): Part[] {
  const yearOf = (day: number) => Number(dateOfDay(Math.floor(day)).slice(0, 4))
  const first = yearOf(span.from)
  const years = Array.from({ length: yearOf(span.to) - first + 1 }, (_, i) => first + i)
  return years.map((year) => ({
    label: String(year),
    from: Math.max(span.from, dayNumber(`${year}-01-01`)),
    to: Math.min(span.to, dayNumber(`${year + 1}-01-01`)),
  }))
}

function tickLabel(at: string, step: number): string {
  if (step < 1) return timeOf(at)
  if (step < 27) return `${Number(at.slice(8, 10))} ${monthName(dateOf(at)).slice(0, 3)}`
  return step < 300 ? monthName(dateOf(at)).slice(0, 3) : at.slice(0, 4)
}
