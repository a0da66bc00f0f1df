import type { PersonId, Presence } from '../core/moment.ts'

/** Where things stand on the stage: pure arithmetic, in CSS pixels of the stage box. */

export interface Box {
  readonly width: number
  readonly height: number
}

export const artboard = { width: 1600, height: 900, overscan: 1.075 } as const
export const parallaxLimit = 14

/** Scale and corner of the artboard so that it covers the box, its lower edge kept: that is where people and shelves are. */
export const cover = (box: Box): { readonly scale: number; readonly x: number; readonly y: number } => {
  const scale = Math.max(box.width / artboard.width, box.height / artboard.height) * artboard.overscan
  const below = Math.min(parallaxLimit, (artboard.height * scale - box.height) / 2)
  return { scale, x: (box.width - artboard.width * scale) / 2, y: box.height + below - artboard.height * scale }
}

export type Seat = 'right' | 'left' | 'right-behind' | 'left-behind'
const seatOrder: readonly Seat[] = ['right', 'left', 'right-behind', 'left-behind']

/** Gives everyone in the room a seat: who was there keeps theirs, a newcomer takes the first that is free. */
export const seatPeople = (cast: readonly Presence[], before: ReadonlyMap<PersonId, Seat>): ReadonlyMap<PersonId, Seat> => {
  const inRoom = cast.filter(({ via }) => via === 'room').slice(0, seatOrder.length)
  const seats = new Map<PersonId, Seat>()
  for (const { person } of inRoom) {
    const kept = before.get(person)
    if (kept) seats.set(person, kept)
  }
  for (const { person } of inRoom) {
    const taken = new Set(seats.values())
    const free = seatOrder.find((seat) => !taken.has(seat))
    if (!seats.has(person) && free) seats.set(person, free)
  }
  return seats
}

export interface Stand {
  /** Middle of the lower edge. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Drawn facing right; whoever is on the right looks back into the room. */
  readonly flip: boolean
  /** Greater is nearer. */
  readonly depth: number
}

const bustShape = 400 / 470

/** A bust hangs from the lower edge of what can be seen and fills about three quarters of the stage's height. */
export const standAt = (seat: Seat, box: Box): Stand => {
  const behind = seat.endsWith('-behind')
  const full = Math.min(box.height * 0.8, (box.width * 0.44) / bustShape)
  const height = full * (behind ? 0.84 : 1)
  const width = height * bustShape
  const margin = Math.max(full * bustShape * 0.5 + box.width * 0.015, box.width * 0.18)
  const fromEdge = behind ? margin + full * bustShape * 0.62 : margin
  const right = seat.startsWith('right')
  return {
    x: Math.round(right ? box.width - fromEdge : fromEdge),
    y: Math.round(box.height + full * 0.035),
    width: Math.round(width),
    height: Math.round(height),
    flip: right,
    depth: behind ? 0 : 1,
  }
}

const insetShape = 300 / 360

/** The telephone's pane hangs on the edge where nobody is, on the right if both are free; between two people, in the middle. */
export const insetAt = (seats: ReadonlyMap<PersonId, Seat>, box: Box): Stand => {
  const taken = new Set(seats.values())
  const onRight = !taken.has('right')
  const onLeft = !onRight && !taken.has('left')
  const gap = box.width * 0.035
  const [left, right] = [standAt('left', box), standAt('right', box)]
  const free = onRight || onLeft ? box.width : right.x - left.x - right.width * 0.4
  const width = Math.round(Math.min(box.height * 0.57 * insetShape, free))
  const edge = gap + width / 2
  return {
    x: Math.round(onRight ? box.width - edge : onLeft ? edge : box.width / 2),
    y: Math.round(box.height * 0.84),
    width,
    height: Math.round(width / insetShape),
    flip: !onLeft,
    depth: 2,
  }
}

/** How far forward somebody is drawn: whoever speaks comes a little nearer, the others go a little back. */
export const nearness = (person: PersonId, speaking: PersonId | undefined, inRoom: number): number => {
  if (speaking === undefined || inRoom < 2) return 1
  return person === speaking ? 1.03 : 0.97
}

/** Device pixels to a CSS pixel: at most two, and fewer on a very wide stage, so that textures stay small. */
export const sharpness = (box: Box, deviceRatio: number): number => Math.max(1, Math.min(deviceRatio, 2, 2048 / Math.max(1, box.width)))
