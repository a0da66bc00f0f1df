import type { Instant, Weather } from '../core/moment.ts'
import type { Hour, Light, Season } from './place-art.ts'

/** Sunrise and sunset in the English midlands about the fifteenth of each month, in clock hours (summer time included). */
const sun: readonly (readonly [number, number])[] = [
  [8.1, 16.3],
  [7.4, 17.2],
  [6.3, 18.2],
  [6.2, 20],
  [5.2, 20.9],
  [4.8, 21.5],
  [5, 21.4],
  [5.8, 20.5],
  [6.7, 19.4],
  [7.5, 18.2],
  [7.4, 16.3],
  [8.2, 15.9],
]

const seasons: readonly Season[] = [
  'winter',
  'winter',
  'spring',
  'spring',
  'spring',
  'summer',
  'summer',
  'summer',
  'autumn',
  'autumn',
  'autumn',
  'winter',
]

const hourOf = (clock: number, [rises, sets]: readonly [number, number]): Hour => {
  if (clock < rises - 0.6 || clock > sets + 0.8) return 'night'
  if (clock > sets - 1.2) return 'evening'
  return clock < Math.max(rises + 1.5, 9.5) ? 'morning' : 'day'
}

/** The light on a place at a civil date and hour. An instant that cannot be read is taken for an ordinary day in spring. */
export const lightOf = (at: Instant, weather: Weather): Light => {
  const read = /^\d{4}-(\d{2})-\d{2}T(\d{2}):(\d{2})/.exec(at)
  const month = Number(read?.[1] ?? 5) - 1
  const clock = Number(read?.[2] ?? 12) + Number(read?.[3] ?? 0) / 60
  const hours = sun[month]
  const season = seasons[month]
  if (!hours || !season) return { season: 'spring', hour: 'day', weather }
  return { season, hour: hourOf(clock, hours), weather }
}
