import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildCase } from '../../src/check/case.ts'
import { choiceCodes, resume, suspend, type Suspended } from '../../src/core/suspend.ts'
import { tinyRoot } from '../check/spoiled-case.ts'

const codes = ['a-one', 'a-two', 'b-three', 'skip:a']
const known = { case: 'tiny', storyVersion: '0123456789ab', codes }
const run: Suspended = {
  case: 'tiny',
  storyVersion: '0123456789ab',
  keyVersion: '1',
  seed: 7,
  start: '2/as-reviewed',
  choices: ['b-three', 'a-one', 'skip:a'],
}

describe('R7: suspend data', () => {
  test('give back the run that was packed', () => {
    expect(resume(suspend(run, codes), known)).toEqual({ run })
    const any = fc.record({
      seed: fc.nat(0xffffffff),
      keyVersion: fc.string(),
      start: fc.string(),
      choices: fc.array(fc.constantFrom(...codes)),
    })
    fc.assert(
      fc.property(any, (some) => {
        expect(resume(suspend({ ...run, ...some }, codes), known)).toEqual({ run: { ...run, ...some } })
      }),
    )
  })

  test('take two characters a choice, all of them printable ASCII', () => {
    const packed = suspend({ ...run, keyVersion: 'é|%' }, codes)
    expect(packed).toMatch(/^[!-~]+$/)
    expect(suspend({ ...run, choices: [...run.choices, 'a-two'] }, codes)).toHaveLength(suspend(run, codes).length + 2)
  })

  test('refuse what they cannot read, with a reason', () => {
    const packed = suspend(run, codes)
    expect(resume('', known)).toEqual({ refused: 'empty' })
    expect(resume('{"v":1}', known)).toEqual({ refused: 'unknown' })
    expect(resume(packed.slice(0, -1), known)).toEqual({ refused: 'damaged' })
    expect(resume(packed.replace('|7|', '|8|'), known)).toEqual({ refused: 'damaged' })
    expect(resume(packed, { ...known, case: 'other' })).toEqual({ refused: 'other-case' })
    expect(resume(packed, { ...known, codes: [...codes, 'c-four'] })).toEqual({ refused: 'other-story' })
  })

  test('of an older wording are read, and keep their version', () => {
    expect(resume(suspend(run, codes), { ...known, storyVersion: 'ffff56789abc' })).toEqual({ run: { ...run, storyVersion: '01234567' } })
  })

  test('never throw, and never give a run for anything that was changed', () => {
    const packed = suspend(run, codes)
    fc.assert(fc.property(fc.string(), (text) => 'refused' in resume(text, known)))
    fc.assert(fc.property(fc.string(), (text) => 'refused' in resume(`T1|${text}`, known)))
    fc.assert(fc.property(fc.nat(packed.length - 1), (at) => 'refused' in resume(`${packed.slice(0, at)}~${packed.slice(at + 1)}`, known)))
  })

  test('cannot hold a choice that has no code', () => expect(() => suspend({ ...run, choices: ['nobody'] }, codes)).toThrow(RangeError))
})

test('R7: every choice and every scene of a story has a code, in one order', () => {
  const { built, compiled } = buildCase(tinyRoot, 'tiny')
  if (!built || !compiled) throw new Error('The tiny case does not build')
  const expected = [...compiled.choices.map(({ id }) => id), ...compiled.scenes.map((scene) => `skip:${scene}`)]
  expect(choiceCodes(built.story)).toEqual(expected.sort())
  expect(() => choiceCodes(Array.from({ length: 4097 }, (_, i) => `"^id:c-${i}"`).join())).toThrow(RangeError)
})
