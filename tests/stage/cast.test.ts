import { describe, expect, it } from 'vitest'
import { expressions } from '../../src/core/moment.ts'
import { bust, isCast } from '../../src/stage/cast/bust.ts'
import { people } from '../../src/stage/cast/people.ts'
import { inset } from '../../src/stage/inset.ts'
import { isWellFormed } from './markup.ts'

const cast = Object.keys(people)
const childZ = [
  'jonah-k',
  'grace',
  'dean',
  'lorna',
  'pauline-r',
  'bernie',
  'karen-holt',
  'tom-brandt',
  'yasmin',
  'joanne-pike',
  'imogen',
  'alan-prewett',
  'shaz',
  'nadia',
  'harjit',
  'kerry',
  'tia',
  'marcus',
  'mr-oakes',
]
const childV = [
  'hannah',
  'lee',
  'sandra',
  'priya',
  'gaynor',
  'moira',
  'carole',
  'owen',
  'dan',
  'steve',
  'shanice',
  'jackie',
  'meera',
  'naomi',
  'alison',
  'helen',
  'fran',
  'lorraine',
  'kath',
  'aisha',
]
/** Those of Family U who are met again after years, each with the older self. */
const metAgain = ['lisa', 'adrian', 'gwen', 'shelley', 'val'] as const
const familyU = [
  ...metAgain,
  ...metAgain.map((person) => `${person}-older`),
  'malcolm',
  'beryl',
  'janet',
  'quill',
  'colm',
  'lesley',
  'neil',
  'mo',
  'anita',
  'wendy',
  'ravi',
  'esther',
  'frances',
  'dilys',
  'ivo',
  'clare',
  'piers',
  'maureen',
  'des',
]
const every = cast.flatMap((person) => expressions.map((expression) => [person, expression] as const))

const ids = (svg: string): string[] => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '')
const uses = (svg: string): string[] => [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id ?? '')

describe('the cast', () => {
  it('has everybody in the three cases, and no two alike', () => {
    for (const person of [...childZ, ...childV, ...familyU]) expect(isCast(person), person).toBe(true)
    const bare = (person: string): string => bust(person, 'neutral').replaceAll(person, '')
    expect(new Set(cast.map(bare)).size).toBe(cast.length)
  })

  it.each(cast)('draws %s the same way every time, with attributes alone', (person) => {
    for (const expression of expressions) {
      const svg = bust(person, expression)
      expect(svg).toBe(bust(person, expression))
      expect(isWellFormed(svg)).toBe(true)
      expect(svg).not.toMatch(/undefined|NaN|style=|class=|<text|\[object/)
      expect(new Set(ids(svg)).size).toBe(ids(svg).length)
      expect(ids(svg)).toEqual(expect.arrayContaining(uses(svg)))
    }
  })

  it('shows eight different faces, and a mouth and eyes that move', () => {
    for (const person of cast) {
      const bare = (svg: string): string =>
        svg.replaceAll(/(?<=[-"#(])[a-z-]+-(?:neutral|attentive|warm|concerned|guarded|frustrated|tired|resolute)[a-z-]*/g, '')
      expect(new Set(expressions.map((expression) => bare(bust(person, expression)))).size).toBe(expressions.length)
      expect(bare(bust(person, 'neutral', { talk: true }))).not.toBe(bare(bust(person, 'neutral')))
      expect(bare(bust(person, 'neutral', { blink: true }))).not.toBe(bare(bust(person, 'neutral')))
    }
  })

  it('never gives two pictures the same ids', () => {
    const all = every.flatMap(([person, expression]) => [
      ...ids(bust(person, expression)),
      ...ids(bust(person, expression, { talk: true })),
      ...ids(bust(person, expression, { blink: true })),
    ])
    expect(new Set(all).size).toBe(all.length)
  })

  it('spreads skin and years over those who work, those who care and those who are helped', () => {
    const skins = (ofWhom: readonly string[]): number => new Set(ofWhom.map((person) => people[person]?.skin)).size
    expect(skins(['jonah-k', 'tia', 'marcus', 'kerry', 'pauline-r'])).toBeGreaterThanOrEqual(3)
    expect(skins(['grace', 'dean', 'lorna', 'shaz', 'alan-prewett', 'bernie'])).toBeGreaterThanOrEqual(4)
    expect(skins(['karen-holt', 'tom-brandt', 'joanne-pike'])).toBe(3)
    expect(skins(['nadia', 'mr-oakes', 'harjit'])).toBe(3)
    expect(skins(['sandra', 'dan', 'steve', 'meera', 'naomi', 'alison', 'helen'])).toBeGreaterThanOrEqual(4)
    expect(skins(['carole', 'owen', 'lorraine', 'kath', 'aisha'])).toBeGreaterThanOrEqual(4)
    expect(skins(['priya', 'shanice', 'jackie'])).toBe(3)
    expect(skins(['malcolm', 'beryl', 'quill', 'lesley', 'neil', 'anita', 'wendy', 'ravi', 'frances'])).toBe(5)
    expect(skins(['gwen', 'val', 'neil', 'janet', 'maureen'])).toBeGreaterThanOrEqual(4)
  })

  it('tells two people of one meeting apart by more than their faces', () => {
    for (const [one, other] of [
      ['naomi', 'alison'],
      ['hannah', 'lee'],
      ['alison', 'helen'],
      ['sandra', 'priya'],
      ['beryl', 'lesley'],
      ['beryl', 'malcolm'],
      ['neil', 'shelley'],
      ['frances', 'dilys'],
      ['anita', 'mo'],
      ['ravi', 'mo'],
      ['clare', 'esther'],
      ['maureen', 'des'],
      ['wendy', 'lisa-older'],
    ] as const) {
      const [a, b] = [people[one], people[other]]
      expect(a?.hair.cut).not.toBe(b?.hair.cut)
      expect(a?.wear.main).not.toBe(b?.wear.main)
    }
  })

  it.each(metAgain)('lets %s grow older with the same face', (person) => {
    const [then, later] = [people[person], people[`${person}-older`]]
    for (const kept of ['skin', 'head', 'nose', 'lips', 'eyes', 'iris', 'build'] as const) expect(later?.[kept]).toEqual(then?.[kept])
    expect(later?.age).toBeGreaterThan(then?.age ?? 4)
    expect([later?.hair.cut, later?.hair.colour]).not.toEqual([then?.hair.cut, then?.hair.colour])
    expect(later?.wear).not.toEqual(then?.wear)
  })

  it('draws shoulders and what somebody carries', () => {
    const look = people.hannah
    expect(look?.build).toBe('slight')
    expect(bust('hannah', 'neutral')).toContain('scale(0.9 1)')
    expect(bust('hannah', 'neutral')).toContain(look?.things?.tape)
    expect(bust('steve', 'neutral')).toContain('scale(1.06 1)')
  })

  it('leaves a stranger out', () => {
    expect(bust('nobody', 'neutral')).toBe('')
    expect(isCast('toString')).toBe(false)
    expect(bust('toString', 'neutral')).toBe('')
  })

  it('frames whoever is on the telephone', () => {
    expect(isWellFormed(inset('nadia', 'tired', true, {}))).toBe(true)
    expect(inset('nadia', 'tired', true, {})).not.toBe(inset('nadia', 'tired', false, {}))
  })
})
