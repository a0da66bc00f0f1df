import { dateOf, dayNumber, timeOf } from '../../core/clock.ts'
import type { Instant } from '../../core/moment.ts'
import { monthName, plainDate } from '../dates.ts'

/** `14 December 2015`, `December 2015` or `2015`: as precise as the date given. */
export function dateWords(part: string): string {
  if (part.length === 4) return part
  return part.length === 7 ? `${monthName(`${part}-01`)} ${part.slice(0, 4)}` : plainDate(dateOf(part))
}

/** `14 December 2015, 16:50`; what is held from the beginning of a day has no hour. */
export function instantWords(at: Instant): string {
  return timeOf(at) === '00:00' ? dateWords(at) : `${dateWords(at)}, ${timeOf(at)}`
}

/** Days since 1970, with the hour as a fraction. */
export function dayOf(at: Instant): number {
  const time = timeOf(at)
  return dayNumber(dateOf(at)) + (time ? Number(time.slice(0, 2)) / 24 + Number(time.slice(3, 5)) / 1440 : 0)
}

/** `December 2015`, or `between December 2015 and June 2016`; nothing where no date is reported. */
export function reportedDateWords(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined && from !== to) return `between ${dateWords(from)} and ${dateWords(to)}`
  if (from === undefined) return to === undefined ? '' : `by ${dateWords(to)}`
  return to === undefined ? `from ${dateWords(from)}` : dateWords(from)
}

/** The band of days that a reported date can mean; open ends run to the edges of the chart. */
export function bandOfDates(from: string | undefined, to: string | undefined, start: number, end: number): { from: number; to: number } {
  return { from: from === undefined ? start : dayNumber(filled(from)), to: to === undefined ? end : lastDay(to) }
}

function filled(part: string): string {
  return part.length === 4 ? `${part}-01-01` : part.length === 7 ? `${part}-01` : part
}

function lastDay(part: string): number {
  const [year = '', month, day] = part.split('-')
  if (month === undefined) return dayNumber(`${year}-12-31`)
  return day === undefined ? dayNumber(nextMonth(`${year}-${month}-01`)) - 1 : dayNumber(part)
}

function nextMonth(date: string): string {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))]
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
}
