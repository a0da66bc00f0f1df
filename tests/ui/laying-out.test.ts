import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inLines, inParts, labelled, lanes, spread } from '../../src/ui/debrief/laying-out.ts'
import { timeAxis } from '../../src/ui/debrief/time-axis.ts'
import { dayOf } from '../../src/ui/debrief/reported-dates.ts'

const places = fc
  .array(fc.double({ min: 0, max: 600, noNaN: true }), { minLength: 1, maxLength: 20 })
  .map((all) => all.sort((a, b) => a - b))

test('marks moved apart keep their order, their distance and the ends of the line', () => {
  fc.assert(
    fc.property(places, (given) => {
      const moved = spread(given, 30, 0, 600)
      expect(moved).toHaveLength(given.length)
      for (const [i, place] of moved.entries()) {
        expect(place).toBeGreaterThan(-1e-6)
        expect(place).toBeLessThan(600 + 1e-6)
        const before = moved[i - 1]
        if (before !== undefined) expect(place - before).toBeGreaterThan(30 - 1e-6)
      }
    }),
  )
})

test('marks that are far enough apart stay where they belong', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 30, max: 90, noNaN: true }), { minLength: 1, maxLength: 6 }), (gaps) => {
      const given = gaps.map((_, i) => gaps.slice(0, i + 1).reduce((sum, gap) => sum + gap, 0))
      for (const [i, place] of spread(given, 30, 0, 600).entries()) expect(place).toBeCloseTo(given[i] ?? 0)
    }),
  )
})

test('marks of one day lie evenly about it, and within what room there is', () => {
  expect(spread([100, 100, 100], 30, 0, 600)).toEqual([70, 100, 130])
  expect(spread([600, 600], 30, 0, 600)).toEqual([570, 600])
  expect(spread([5, 5, 5], 30, 0, 40)).toEqual([0, 20, 40])
})

test('bands that overlap lie in lanes of their own, and lanes are used again', () => {
  const bands = [
    { from: 0, to: 10 },
    { from: 5, to: 20 },
    { from: 11, to: 12 },
    { from: 12, to: 30 },
  ]
  expect(lanes(bands)).toEqual([0, 1, 0, 2])
})

test('a name is broken between words, and loses none', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }), fc.integer({ min: 9, max: 30 }), (names, letters) => {
      const lines = inLines(names.join(' '), letters)
      expect(lines.join(' ')).toBe(names.join(' '))
      expect(lines.every((line) => line.length <= letters)).toBe(true)
    }),
  )
})

const rows = fc.array(fc.integer({ min: 30, max: 120 }), { minLength: 1, maxLength: 60 }).map((heights) => {
  let top = 4
  return heights.map((height) => {
    const row = { top, height }
    top += height
    return row
  })
})

test('a long chart stands in parts that hold every row once, in order, none much higher than another', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const parts = inParts(given, 500)
      expect(parts.flatMap((part) => part.rows)).toEqual(given)
      for (const part of parts) {
        expect(part.top).toBe(part.rows[0]?.top)
        expect(part.height).toBe(part.rows.reduce((sum, row) => sum + row.height, 0))
        expect(part.height).toBeLessThanOrEqual(500 + 120)
        if (parts.length > 1) expect(part.height).toBeGreaterThanOrEqual(250 - 120)
      }
    }),
  )
})

test('labels of posts lie side by side; posts too near for that share one', () => {
  fc.assert(
    fc.property(places, (given) => {
      const posts = given.map((along) => ({ along }))
      const groups = labelled(posts, (of) => 60 + of.length * 30, 0, 600)
      expect(groups.flatMap((group) => group.of)).toEqual(posts)
      for (const [i, group] of groups.entries()) {
        const half = Math.min(60 + group.of.length * 30, 600) / 2
        expect(group.middle - half).toBeGreaterThanOrEqual(-1e-6)
        expect(group.middle + half).toBeLessThanOrEqual(600 + 1e-6)
        const before = groups[i - 1]
        if (before) expect(group.middle - half).toBeGreaterThanOrEqual(before.middle + (60 + before.of.length * 30) / 2 - 1e-6)
      }
    }),
  )
})

test('years run on between Januaries, and days between the hours of a night', () => {
  const years = axisOf('2013-04-14T09:00', '2016-02-04T17:00').parts
  expect(years.map((part) => part.label)).toEqual(['2013', '2014', '2015', '2016'])
  expect(years.map((part) => part.to).slice(0, -1)).toEqual(years.map((part) => part.from).slice(1))
  expect(axisOf('2016-01-23T21:00', '2016-01-24T03:00').parts.map((part) => part.label)).toEqual(
    ['Sat 23 January 2016', 'Sun 24 January 2016'].map((day) => day.replace('January', 'Jan')),
  )
  expect(axisOf('2006-06-12T09:00', '2015-11-20T17:00').parts).toEqual([])
})

const axisOf = (from: string, to: string) => timeAxis({ from: dayOf(from), to: dayOf(to) }, 0, 600, 8)
const labels = (from: string, to: string) => axisOf(from, to).ticks.map((tick) => (tick.part ? `${tick.label} ${tick.part}` : tick.label))

test('nine years have years on their axis, months have the year, days the month, hours the day', () => {
  expect(labels('2006-06-12T09:00', '2015-11-20T17:00')).toEqual(['2007', '2008', '2009', '2010', '2011', '2012', '2013', '2014', '2015'])
  expect(labels('2015-06-11T16:10', '2016-06-16T18:00')).toEqual([
    ...['Jul 2015', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    ...['Jan 2016', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  ])
  expect(labels('2015-12-14T16:20', '2016-01-12T15:40')[0]).toBe('15 Dec 2015')
  expect(labels('2016-05-23T16:50', '2016-05-23T20:20')).toEqual([
    '17:00 Mon 23 May 2016',
    '17:30',
    '18:00',
    '18:30',
    '19:00',
    '19:30',
    '20:00',
  ])
})

test('what is before or after the span lies at its edges', () => {
  const axis = axisOf('2016-05-23T16:00', '2016-05-23T20:00')
  expect([axis.at(dayOf('2016-05-01T00:00')), axis.at(dayOf('2016-05-23T18:00')), axis.at(dayOf('2017-01-01T00:00'))]).toEqual([
    0, 300, 600,
  ])
})
