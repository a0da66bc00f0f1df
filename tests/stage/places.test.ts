import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { isCast } from '../../src/stage/cast/bust.ts'
import type { Hour, Light, Season } from '../../src/stage/place-art.ts'
import { places } from '../../src/stage/places/index.ts'
import { isWellFormed } from './markup.ts'

const seasons: readonly Season[] = ['winter', 'spring', 'summer', 'autumn']
const hours: readonly Hour[] = ['morning', 'day', 'evening', 'night']
const weathers = ['dry', 'rain', 'snow'] as const
/** Every hour of every season, under one weather after the other. */
const lights = seasons.flatMap((season, i) => hours.map((hour, j): Light => ({ season, hour, weather: weathers[(i + j) % 3] ?? 'dry' })))
const childV = [
  'front-room',
  'hospital-corridor',
  'area-office',
  'nursery-cloakroom',
  'manager-office',
  'manager-office-inside',
  'family-room',
  'clinic-room',
  'neonatal-corridor',
]
const streets = ['street-2006', 'street-2008', 'street-2011', 'street-2013', 'street-2015']
const familyU = [
  ...streets,
  'duty-room',
  'head-office',
  'school-hall',
  'tranter-kitchen',
  'archive-room',
  'hot-desks',
  'panel-room',
  'panel-room-chair',
  'housing-base',
  'foster-kitchen',
]

const stories = path.resolve(import.meta.dirname, '../../story')
const lists = readdirSync(stories)
  .filter((name) => /^(child|family)-/.test(name))
  .map((name) => [name, readFileSync(path.join(stories, name, 'lists.ink'), 'utf8')] as const)
const named = (text: string, list: string): readonly string[] =>
  (new RegExp(`^LIST ${list} = (.+)$`, 'm').exec(text)?.[1] ?? '').split(',').map((id) => id.trim().replaceAll('_', '-'))

const drawn = (place: string, light: Light): string => {
  const art = places[place]
  return [...(art?.back(light) ?? []), ...(art?.front(light) ?? [])].map(({ svg }) => svg).join('')
}
const plain: Light = { season: 'spring', hour: 'day', weather: 'dry' }

describe('the places', () => {
  it.each(lists)('are drawn for every place and person that %s names', (_, text) => {
    expect(named(text, 'places').length).toBeGreaterThan(1)
    for (const place of named(text, 'places')) expect(Object.hasOwn(places, place), place).toBe(true)
    for (const person of named(text, 'people')) expect(isCast(person), person).toBe(true)
  })

  it('are there for Child V and Family U', () => {
    for (const place of [...childV, ...familyU]) expect(Object.hasOwn(places, place), place).toBe(true)
  })

  it.each(Object.keys(places))('%s is sound markup in every light, the same every time', (place) => {
    for (const light of lights) {
      const svg = drawn(place, light)
      expect(isWellFormed(svg)).toBe(true)
      expect(svg).not.toMatch(/undefined|NaN|style=|class=|<text|<image|\[object/)
      expect(places[place]?.tint(light)).toMatch(/^#[0-9A-Fa-f]{6}$/)
    }
    expect(drawn(place, plain)).toBe(drawn(place, plain))
  })

  it.each(Object.keys(places))('%s shows the hour, the season and the weather', (place) => {
    const seen = (lit: Partial<Light>): string => drawn(place, { ...plain, ...lit })
    const tint = (lit: Partial<Light>): string => places[place]?.tint({ ...plain, ...lit }) ?? ''
    expect(seen({ hour: 'night' })).not.toBe(seen({}))
    expect(`${tint({ season: 'winter' })}${seen({ season: 'winter' })}`).not.toBe(`${tint({})}${seen({})}`)
    expect(`${tint({ weather: 'rain' })}${seen({ weather: 'rain' })}`).not.toBe(`${tint({})}${seen({})}`)
  })

  it.each([...childV, ...familyU])('%s is layered back to front, its opacities within bounds', (place) => {
    for (const light of lights) {
      const back = places[place]?.back(light) ?? []
      expect(back.map(({ name }) => name)).toEqual(['view', 'room', 'light', 'middle'])
      const depths = back.map(({ parallax }) => parallax)
      expect(depths).toEqual([...depths].sort((a, b) => a - b))
      for (const { opacity = 1 } of back) expect(opacity).toBeLessThanOrEqual(1)
      for (const [, value] of drawn(place, light).matchAll(/ opacity="([^"]+)"/g)) {
        expect(Number(value)).toBeGreaterThanOrEqual(0)
        expect(Number(value)).toBeLessThanOrEqual(1)
      }
    }
  })

  it('look different from one another, the rooms with two chairs from each of them as well', () => {
    expect(new Set(Object.keys(places).map((place) => drawn(place, plain))).size).toBe(Object.keys(places).length)
  })

  it('keep one terrace under the years of Chandler Street, and change what stands before it', () => {
    const walls = (place: string): string => /<rect x="170" y="262" width="1490"[^>]*>/.exec(drawn(place, plain))?.[0] ?? place
    expect(new Set(streets.map(walls)).size).toBe(1)
    const middle = (place: string): string => places[place]?.back(plain).find(({ name }) => name === 'middle')?.svg ?? ''
    expect(new Set(streets.map(middle)).size).toBe(streets.length)
  })
})
