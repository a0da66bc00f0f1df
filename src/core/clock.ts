import type { Instant, IsoDate } from './moment.ts'
import { bankHolidays, bankHolidayYears } from './bank-holidays.ts'

/** A date outside the years for which bank holidays are known, or one that is not on the calendar. */
export class ClockFault extends Error {}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Whole days since 1 January 1970 of a civil date; throws ClockFault if there is no such day. Rule C1. */
export function dayNumber(date: IsoDate): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const length = month === 2 && leap ? 29 : monthLengths[month - 1]
  if (!match || length === undefined || day < 1 || day > length) throw new ClockFault(`There is no such date: ${date}`)
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The civil date of a day number: the inverse of `dayNumber`. */
export function dateOfDay(day: number): IsoDate {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted + (shifted < 10 ? 3 : -9)
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${year}-${two(month)}-${two(date)}`
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(date: IsoDate): number {
  return (((dayNumber(date) + 3) % 7) + 7) % 7
}

/** Neither a weekend nor a bank holiday in England. Throws ClockFault outside the years of the table. Rule C2. */
export function isWorkingDay(date: IsoDate): boolean {
  return isWorking(dayNumber(date))
}

/** The date that many working days later; 0 gives the same date. Rule C3. */
export function addWorkingDays(date: IsoDate, count: number): IsoDate {
  let day = dayNumber(date)
  for (let left = count; left > 0;) if (isWorking(++day)) left--
  return dateOfDay(day)
}

/** Working days after `from` up to and with `to`; 0 on the same day; negative if `to` comes first. Rule C3. */
export function workingDaysBetween(from: IsoDate, to: IsoDate): number {
  if (to < from) return -workingDaysBetween(to, from)
  return from === to ? 0 : workingDaysUpTo(dayNumber(to)) - workingDaysUpTo(dayNumber(from))
}

const eve = dayNumber(`${bankHolidayYears.first - 1}-12-31`)
const lastDay = dayNumber(`${bankHolidayYears.last}-12-31`)
/** Working days from the first known year up to and with each day, the eve of that year first: counted once, as it is asked for often. */
const counted: number[] = [0]

function workingDaysUpTo(day: number): number {
  if (day < eve || day > lastDay) throw new ClockFault(`Bank holidays are not known for ${dateOfDay(day)}`)
  for (let next = counted.length; next <= day - eve; next++) {
    const date = dateOfDay(eve + next)
    counted.push((counted[next - 1] ?? 0) + (weekday(date) < 5 && !bankHolidays.has(date) ? 1 : 0))
  }
  return counted[day - eve] ?? 0
}

function isWorking(day: number): boolean {
  return workingDaysUpTo(day) > workingDaysUpTo(day - 1)
}

/** Hours from one instant to another, nights and weekends included; to a quarter of an hour. Rule C4. */
export function hoursBetween(from: Instant, to: Instant): number {
  return Math.round((minuteNumber(to) - minuteNumber(from)) / 15) / 4
}

/** The instant that many hours later, nights and weekends included. Rule C4. */
export function addHours(at: Instant, hours: number): Instant {
  const minutes = minuteNumber(at) + Math.round(hours * 60)
  const day = Math.floor(minutes / 1440)
  const rest = minutes - day * 1440
  return `${dateOfDay(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`
}

/** The civil date of an instant. */
export function dateOf(at: Instant): IsoDate {
  return at.slice(0, 10)
}

/** The hour of an instant, `HH:MM`. */
export function timeOf(at: Instant): string {
  return at.slice(11)
}

/** Joins a date and an hour; throws ClockFault if either cannot be. */
export function instant(date: IsoDate, time: string): Instant {
  dayNumber(date)
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new ClockFault(`There is no such hour: ${time}`)
  return `${date}T${time}`
}

function minuteNumber(at: Instant): number {
  return dayNumber(dateOf(at)) * 1440 + Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16))
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
