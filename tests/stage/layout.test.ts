import { describe, expect, it } from 'vitest'
import type { Presence } from '../../src/core/moment.ts'
import { artboard, cover, insetAt, nearness, parallaxLimit, seatPeople, sharpness, standAt } from '../../src/stage/layout.ts'

const boxes = [
  { width: 856, height: 432 },
  { width: 1284, height: 650 },
  { width: 390, height: 178 },
  { width: 320, height: 178 },
  { width: 640, height: 520 },
  { width: 1600, height: 400 },
]
const inRoom = (person: string): Presence => ({ person, expression: 'neutral', via: 'room' })
const onPhone = (person: string): Presence => ({ person, expression: 'neutral', via: 'phone' })

describe('the artboard', () => {
  it.each(boxes)('covers $width by $height, its lower edge kept near the stage', (box) => {
    const { scale, x, y } = cover(box)
    expect(x).toBeLessThanOrEqual(0)
    expect(y).toBeLessThanOrEqual(0)
    expect(x + artboard.width * scale).toBeGreaterThanOrEqual(box.width)
    const below = y + artboard.height * scale - box.height
    expect(below).toBeGreaterThanOrEqual(0)
    expect(below).toBeLessThanOrEqual(parallaxLimit)
  })
})

describe('a bust', () => {
  it.each(boxes.slice(0, 3))('hangs from the lower edge in the outer third of $width by $height', (box) => {
    for (const seat of ['right', 'left'] as const) {
      const stand = standAt(seat, box)
      expect(stand.height / box.height).toBeGreaterThan(0.7)
      expect(stand.height / box.height).toBeLessThanOrEqual(0.81)
      expect(stand.y).toBeGreaterThanOrEqual(box.height)
      expect(stand.y - box.height).toBeLessThan(box.height * 0.04)
      expect(stand.flip).toBe(seat === 'right')
      const fromEdge = seat === 'right' ? box.width - stand.x : stand.x
      expect(fromEdge).toBeLessThan(box.width / 3)
      expect(fromEdge - stand.width / 2).toBeGreaterThan(0)
    }
  })

  it.each(boxes)('leaves the middle of $width by $height to the place', (box) => {
    const left = standAt('left', box)
    const right = standAt('right', box)
    expect(left.x + left.width / 2).toBeLessThan(right.x - right.width / 2)
    expect(left.x).toBe(box.width - right.x)
  })

  it('comes forward while its owner speaks, and only beside somebody else', () => {
    expect(nearness('grace', 'grace', 2)).toBeGreaterThan(1)
    expect(nearness('dean', 'grace', 2)).toBeLessThan(1)
    expect(nearness('grace', 'grace', 1)).toBe(1)
    expect(nearness('grace', undefined, 2)).toBe(1)
  })
})

describe('seats', () => {
  it('puts one alone on the right and a second on the left', () => {
    expect([...seatPeople([inRoom('grace')], new Map())]).toEqual([['grace', 'right']])
    expect(seatPeople([inRoom('grace'), inRoom('dean')], new Map()).get('dean')).toBe('left')
  })

  it('lets everybody keep theirs when somebody goes or comes', () => {
    const two = seatPeople([inRoom('grace'), inRoom('dean')], new Map())
    const one = seatPeople([inRoom('dean')], two)
    expect(one.get('dean')).toBe('left')
    expect(seatPeople([inRoom('dean'), inRoom('tia')], one).get('tia')).toBe('right')
  })

  it('seats nobody who is on the telephone, and never two in one place', () => {
    const cast = ['a', 'b', 'c', 'd', 'e'].map(inRoom)
    const seats = seatPeople([onPhone('nadia'), ...cast], new Map())
    expect(seats.has('nadia')).toBe(false)
    expect(new Set(seats.values()).size).toBe(seats.size)
    expect(seats.size).toBe(4)
  })
})

describe('the telephone', () => {
  it.each(boxes)('hangs inside $width by $height where fewer people are', (box) => {
    const alone = insetAt(new Map(), box)
    const beside = insetAt(seatPeople([inRoom('grace')], new Map()), box)
    expect(alone.flip).toBe(true)
    expect(beside.flip).toBe(false)
    for (const pane of [alone, beside]) {
      expect(pane.x - pane.width / 2).toBeGreaterThanOrEqual(0)
      expect(pane.x + pane.width / 2).toBeLessThanOrEqual(box.width)
      expect(pane.y - pane.height).toBeGreaterThan(box.height * 0.15)
      expect(pane.y).toBeLessThan(box.height)
      expect(pane.height).toBeLessThan(standAt('right', { width: 856, height: box.height }).height)
    }
  })

  it.each(boxes)('hangs between two people in $width by $height, clear of both faces', (box) => {
    const pane = insetAt(seatPeople([inRoom('grace'), inRoom('dean')], new Map()), box)
    for (const seat of ['left', 'right'] as const) {
      const stand = standAt(seat, box)
      expect(Math.abs(pane.x - stand.x)).toBeGreaterThanOrEqual(pane.width / 2 + stand.width * 0.18)
    }
    expect(pane.height).toBeGreaterThan(box.height * 0.3)
  })
})

describe('sharpness', () => {
  it('is the device ratio, at most two, and less on a very wide stage', () => {
    expect(sharpness({ width: 390, height: 178 }, 3)).toBe(2)
    expect(sharpness({ width: 856, height: 432 }, 1)).toBe(1)
    expect(sharpness({ width: 1600, height: 800 }, 2) * 1600).toBeLessThanOrEqual(2048)
    expect(sharpness({ width: 4000, height: 800 }, 2)).toBe(1)
  })
})
