import { afterAll, beforeAll, expect, test as plain } from 'vitest'
import { openBench, type Bench, type Visit, type VisitOptions } from './harness.ts'

let bench: Bench

beforeAll(async () => {
  bench = await openBench()
})
afterAll(async () => {
  await bench.close()
})

/** A browser test: `visit()` opens a page of the served build. The test fails on anything that went wrong on it. */
export const test = plain.extend<{ visit: (options?: VisitOptions) => Promise<Visit> }>({
  visit: async ({ task: _task }, use) => {
    const visits: Visit[] = []
    await use(async (options) => {
      const visit = await bench.visit(options)
      visits.push(visit)
      return visit
    })
    for (const { context } of visits) await context.close()
    expect(visits.flatMap((visit) => visit.problems)).toEqual([])
  },
})

/** Waits until what is asked of a page is as it should be: long enough for a slow machine. */
export const soon = <T>(asked: () => Promise<T>, message?: string) =>
  expect.poll(asked, { timeout: 8000, ...(message === undefined ? {} : { message }) })
