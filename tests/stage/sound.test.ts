import { describe, expect, it } from 'vitest'
import { bedOf } from '../../src/sound.ts'

describe('the sound of a place', () => {
  it.each([
    ['leaving-care-office', 'rain', 'hub'],
    ['mash-hub', 'dry', 'hub'],
    ['pauline-kitchen', 'rain', 'home'],
    ['bus-stop', 'dry', 'street'],
    ['town-street', 'snow', 'street'],
    ['marsh-house-yard', 'rain', 'rain'],
  ] as const)('%s, %s: %s', (place, weather, bed) => {
    expect(bedOf(place, weather)).toBe(bed)
  })
})
