import { dateOf, dayNumber, weekday } from '../core/clock.ts'
import type { Instant, IsoDate } from '../core/moment.ts'
import { words } from './words.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export function weekdayName(date: IsoDate): string {
  return weekdays[weekday(date)] ?? ''
}

export function monthName(date: IsoDate): string {
  return months[Number(date.slice(5, 7)) - 1] ?? ''
}

export function dayOfMonth(date: IsoDate): number {
  return Number(date.slice(8, 10))
}

/** "Monday 23 May 2016". */
export function longDate(date: IsoDate): string {
  return `${weekdayName(date)} ${dayOfMonth(date)} ${monthName(date)} ${date.slice(0, 4)}`
}

/** "23 May 2016". */
export function plainDate(date: IsoDate): string {
  return `${dayOfMonth(date)} ${monthName(date)} ${date.slice(0, 4)}`
}

/** "23 May 2016", the month cut short. */
export function fileDate(date: IsoDate): string {
  return `${dayOfMonth(date)} ${monthName(date).slice(0, 3)} ${date.slice(0, 4)}`
}

/** "Mon 23 May". */
export function shortDate(date: IsoDate): string {
  return `${weekdayName(date).slice(0, 3)} ${dayOfMonth(date)} ${monthName(date).slice(0, 3)}`
}

/** "May 2016". */
export function monthAndYear(date: IsoDate): string {
  return `${monthName(date)} ${date.slice(0, 4)}`
}

/** How long passed between two scenes, in words; empty where it is not worth saying. */
export function passed(from: Instant, to: Instant): string {
  const days = dayNumber(dateOf(to)) - dayNumber(dateOf(from))
  if (days <= 0) return ''
  if (days === 1) return words.play.passed.day
  if (days < 14) return words.play.passed.days(days)
  if (days < 61) return words.play.passed.weeks(Math.round(days / 7))
  return words.play.passed.months(Math.round(days / 30.4))
}
