import { describe, expect, it } from 'vitest'
import { lightOf } from '../../src/stage/light.ts'

describe('the light on a place', () => {
  it.each([
    ['2016-05-23T16:50', 'spring', 'day'],
    ['2015-12-14T16:20', 'winter', 'evening'],
    ['2015-11-20T18:00', 'autumn', 'night'],
    ['2015-06-11T16:10', 'summer', 'day'],
    ['2016-05-09T09:05', 'spring', 'morning'],
    ['2015-12-16T09:30', 'winter', 'morning'],
    ['2016-01-12T07:00', 'winter', 'night'],
    ['2016-06-16T21:00', 'summer', 'evening'],
    ['2015-10-12T08:50', 'autumn', 'morning'],
  ])('at %s is of %s, %s', (at, season, hour) => {
    expect(lightOf(at, 'dry')).toEqual({ season, hour, weather: 'dry' })
  })

  it('goes through a day in order, in every month', () => {
    const order = ['night', 'morning', 'day', 'evening', 'night']
    for (let month = 1; month <= 12; month += 1) {
      const seen: string[] = []
      for (let minute = 0; minute < 24 * 60; minute += 10) {
        const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
        const { hour } = lightOf(`2016-${String(month).padStart(2, '0')}-15T${clock}`, 'dry')
        if (seen.at(-1) !== hour) seen.push(hour)
      }
      expect(seen).toEqual(order)
    }
  })

  it('keeps the weather, and takes an unreadable instant for a spring day', () => {
    expect(lightOf('2016-01-12T12:00', 'snow').weather).toBe('snow')
    expect(lightOf('some time', 'rain')).toEqual({ season: 'spring', hour: 'day', weather: 'rain' })
  })
})
