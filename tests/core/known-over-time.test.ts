import { expect, test } from 'vitest'
import { dateOf } from '../../src/core/clock.ts'
import { knowingTurns, reportedAt } from '../../src/core/known-over-time.ts'
import { played } from '../routes/route.ts'

const { of, found, moments } = played('child-z', 'strong')
const began = dateOf(moments[0]?.at ?? '')

test('B4: what is reported of a month is within it on each of its days, known after it, not stated before', () => {
  const reported = { holder: 'personal-adviser', state: 'knew', from: '2015-12' } as const
  expect(['2015-11-30', '2015-12-01', '2015-12-31', '2016-01-01'].map((date) => reportedAt(reported, date))).toEqual([
    'not-stated',
    'within',
    'within',
    'knew',
  ])
  expect(reportedAt({ ...reported, from: '2015-12-14' }, '2015-12-14')).toBe('knew')
  expect(reportedAt({ holder: 'mash-worker', state: 'reported-not-to' }, '2015-12-14')).toBe('reported-not-to')
  expect(reportedAt(undefined, '2015-12-14')).toBe('not-stated')
})

test('K1: the days on which something changed hold every knowing of the run once, in order, and begin with its first day', () => {
  const turns = knowingTurns(of.evidence, found.known, began)
  const told = turns.flatMap((turn) => turn.mine)
  expect(turns[0]?.date).toBe(began)
  expect(turns.map((turn) => turn.date)).toEqual([...new Set(turns.map((turn) => turn.date))].sort())
  expect(told).toHaveLength(new Set(told).size)
  expect(found.known.filter((one) => one.moment >= 0).every((one) => told.includes(one))).toBe(true)
  expect(told.every((one) => one.moment >= 0 || dateOf(one.at) > began)).toBe(true)
})

test('B4: a change that is only reported is dated no more precisely than the report', () => {
  const turn = knowingTurns(of.evidence, found.known, began).find((one) => one.date === '2015-12-01')
  expect(turn).toMatchObject({ part: '2015-12', mine: [] })
  expect(turn?.reported.map((one) => one.holder)).toContain('personal-adviser')
})

test('one fact has the days of that fact alone', () => {
  const turns = knowingTurns(of.evidence, found.known, began, 'bail-condition')
  expect(
    turns
      .slice(1)
      .flatMap((turn) => [...turn.mine, ...turn.reported])
      .every((one) => one.fact === 'bail-condition'),
  ).toBe(true)
  expect(turns.length).toBeGreaterThan(3)
})
