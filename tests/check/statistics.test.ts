import { expect, test } from 'vitest'
import { chiSquareOfEqual, chiSquareTail, mean, ranks, spearman, spread, weightedMean } from '../../src/check/statistics.ts'

const equally = (...values: number[]) => values.map((value) => ({ value, weight: 0.5 }))

test('mean and standard deviation: of a sample, and of all there is', () => {
  expect(mean([2, 4, 4, 4, 5, 5, 7, 9])).toBe(5)
  expect(spread(equally(2, 4, 4, 4, 5, 5, 7, 9), false).mean).toBe(5)
  expect(spread(equally(2, 4, 4, 4, 5, 5, 7, 9), false).deviation).toBeCloseTo(2.13809, 5)
  expect(spread(equally(2, 4, 4, 4, 5, 5, 7, 9), true).deviation).toBe(2)
  expect(spread(equally(3), false)).toEqual({ mean: 3, deviation: 0 })
})

test('values count by their weights', () => {
  const values = [
    { value: 0, weight: 3 },
    { value: 8, weight: 1 },
  ]
  expect(weightedMean(values)).toBe(2)
  expect(spread(values, true).deviation).toBeCloseTo(Math.sqrt(12))
})

test.each([
  // Published critical values of chi-square.
  [3.841, 1, 0.05],
  [5.991, 2, 0.05],
  [7.815, 3, 0.05],
  [18.307, 10, 0.05],
  [6.635, 1, 0.01],
  [2.558, 10, 0.99],
])('chi-square %d with %d degrees of freedom: p %d', (chi, degrees, p) => expect(chiSquareTail(chi, degrees)).toBeCloseTo(p, 3))

test('a chi-square of nothing is no surprise', () => expect(chiSquareTail(0, 0)).toBe(1))

test('chi-square against equal counts', () => {
  expect(chiSquareOfEqual([25, 25, 25, 25])).toEqual({ chi: 0, degrees: 3 })
  expect(chiSquareOfEqual([30, 20])).toEqual({ chi: 2, degrees: 1 })
})

test('equal values share a rank', () => expect(ranks([10, 20, 20, 5])).toEqual([2, 3.5, 3.5, 1]))

test("Spearman's rho", () => {
  expect(spearman([1, 2, 3, 4], [10, 20, 30, 40])).toBeCloseTo(1)
  expect(spearman([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1)
  // The worked example of ten pupils' IQ and hours of television.
  expect(spearman([106, 100, 86, 101, 99, 103, 97, 113, 112, 110], [7, 27, 2, 50, 28, 29, 20, 12, 6, 17])).toBeCloseTo(-29 / 165, 6)
  expect(spearman([1, 1, 1], [1, 2, 3])).toBeNaN()
})
