import { expect, test } from 'vitest'
import fc from 'fast-check'
import Holidays from 'date-holidays'
import {
  addHours,
  addWorkingDays,
  ClockFault,
  dateOfDay,
  dayNumber,
  hoursBetween,
  instant,
  isWorkingDay,
  weekday,
  workingDaysBetween,
} from '../../src/core/clock.ts'
import { bankHolidays, bankHolidayYears } from '../../src/core/bank-holidays.ts'

test("C1: a day number and its date are each other's inverse", () => {
  fc.assert(fc.property(fc.integer({ min: -40_000, max: 60_000 }), (day) => dayNumber(dateOfDay(day)) === day))
  expect(dayNumber('1970-01-01')).toBe(0)
  expect(dateOfDay(dayNumber('2016-02-29'))).toBe('2016-02-29')
})

test.each(['2015-02-29', '2015-13-01', '2015-00-10', '2015-04-31', '15-04-30', 'soon'])('C1: %s is not on the calendar', (date) => {
  expect(() => dayNumber(date)).toThrow(ClockFault)
})

test('C1: an hour that cannot be is an error', () => {
  expect(instant('2016-05-23', '16:50')).toBe('2016-05-23T16:50')
  expect(() => instant('2016-05-23', '25:00')).toThrow(ClockFault)
})

test('C2: weekdays are those of the calendar', () => {
  expect(weekday('2016-05-23')).toBe(0)
  expect(weekday('2016-05-29')).toBe(6)
})

// The maintained calendar is wrong in two places, which is why the table is ours: it lacks the royal wedding of
// 2011, and does not move the spring bank holiday of 2012 from 28 May to 4 June for the jubilee (gov.uk/bank-holidays).
const missing = ['2011-04-29', '2012-06-04']
const moved = ['2012-05-28']

test('C2: the table of bank holidays equals a maintained calendar, every day of every year', () => {
  const calendar = new Holidays('GB', 'ENG')
  for (let year = bankHolidayYears.first; year <= bankHolidayYears.last; year++) {
    const theirs = calendar
      .getHolidays(year)
      .filter((day) => day.type === 'public' || day.type === 'bank')
      .map((day) => day.date.slice(0, 10))
      .concat(missing.filter((date) => date.startsWith(String(year))))
      .filter((date) => weekday(date) < 5 && !moved.includes(date))
    const ours = [...bankHolidays].filter((date) => date.startsWith(String(year)))
    expect([...new Set(theirs)].sort(), String(year)).toEqual(ours)
  }
})

test('C2: years outside the table are refused, not guessed', () => {
  expect(() => isWorkingDay('2031-01-01')).toThrow(ClockFault)
})

test('C3: working days step over weekends and bank holidays', () => {
  // Good Friday and Easter Monday 2016 stand between.
  expect(workingDaysBetween('2016-03-24', '2016-03-29')).toBe(1)
  expect(addWorkingDays('2016-03-24', 1)).toBe('2016-03-29')
  expect(workingDaysBetween('2016-05-27', '2016-05-31')).toBe(1)
  expect(workingDaysBetween('2016-05-23', '2016-05-23')).toBe(0)
  expect(workingDaysBetween('2016-05-24', '2016-05-23')).toBe(-1)
})

test('C3: adding working days and counting them agree', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: dayNumber('2006-01-01'), max: dayNumber('2016-06-01') }),
      fc.integer({ min: 0, max: 90 }),
      (day, count) => {
        const from = dateOfDay(day)
        return workingDaysBetween(from, addWorkingDays(from, count)) === count
      },
    ),
  )
})

test('C4: hours count nights and weekends', () => {
  expect(hoursBetween('2016-05-27T17:00', '2016-05-31T09:00')).toBe(88)
  expect(addHours('2016-05-31T23:30', 1)).toBe('2016-06-01T00:30')
})
