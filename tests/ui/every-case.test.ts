import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildCase } from '../../src/check/case.ts'
import { caseNames } from '../../src/check/vite-plugin.ts'
import { holderIcon } from '../../src/ui/icon.tsx'
import { ladders } from '../../src/ui/ladders.ts'

// What a case names and the interface has the words or the drawing for. The names, sentences and titles that stand for pictures
// and papers are in the stories themselves, and the story check asks for them.

const root = path.resolve(import.meta.dirname, '../..')

describe.each(caseNames(root))('%s', (name) => {
  const { built, compiled } = buildCase(root, name)
  if (!built || !compiled) throw new Error(`${name} does not build`)

  test('every holder has an icon of its own choosing', () => {
    const house = built.evidence.holders.filter(({ icon }) => holderIcon(icon) === 'house-line')
    expect(house.map(({ icon }) => icon).filter((icon) => icon !== 'house-line' && icon !== 'house')).toEqual([])
  })

  test('every formal step has a name and plain words', () => {
    const threshold = ladders.find(({ id }) => id === 'threshold')?.rungs ?? []
    expect(threshold.map(({ id }) => id)).toEqual(compiled.lists.threshold_rungs)
    for (const { name: said, plain } of threshold) expect(said && plain).not.toBe('')
  })

  test('every person has a name and a role, and every place a name and a sentence', () => {
    const { people, places } = built.names
    expect(Object.keys(people).sort()).toEqual([...(compiled.lists.people ?? [])].sort())
    expect(Object.keys(places).sort()).toEqual([...(compiled.lists.places ?? [])].sort())
    for (const one of [...Object.values(people), ...Object.values(places)])
      for (const words of Object.values(one)) expect(words).toMatch(/\p{L}/u)
  })
})
