import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RowStore } from '../../src/check/row-store.ts'

function keep(store: RowStore, row: readonly number[]): number {
  store.write(row.length).set(row)
  return store.keep(row.length)
}

const read = (store: RowStore, row: number, length: number) => [...store.page(row).subarray(store.start(row), store.start(row) + length)]

test('rows are told apart as their texts would be, numbered as they come, and read back', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 4 })), (rows) => {
      const store = new RowStore()
      const numbers = new Map<string, number>()
      for (const row of rows) {
        const known = numbers.get(row.join()) ?? numbers.size
        numbers.set(row.join(), known)
        expect(keep(store, row)).toBe(known)
        expect(read(store, known, row.length)).toEqual(row)
      }
    }),
  )
})

test('many long rows, past every page and table', () => {
  const store = new RowStore()
  const row = (i: number) => Array.from({ length: 300 }, (_, at) => (i * (at + 7)) % 65536)
  for (let i = 0; i < 3000; i++) expect(keep(store, row(i))).toBe(i)
  for (let i = 0; i < 3000; i++) expect(keep(store, row(i))).toBe(i)
  expect(read(store, 2999, 300)).toEqual(row(2999))
})

test('a row that was let go is not mistaken for another', () => {
  const store = new RowStore()
  const before = keep(store, [1, 2])
  store.clear()
  expect(() => store.page(before)).toThrow('There is no row 0')
  expect(keep(store, [3, 4])).toBe(1)
  expect(keep(store, [1, 2])).toBe(2)
  expect(read(store, 2, 2)).toEqual([1, 2])
})

test('a row that is too long is refused', () => expect(() => new RowStore().write(70_000)).toThrow('too long'))
