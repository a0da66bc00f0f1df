import type { Layer, Light, PlaceArt } from '../place-art.ts'
import { daylight, roomTint, type Daylight } from './daylight.ts'
import { fray, group, path } from './kit.ts'

/** What every room has in common: the order of its layers, the light on its front edge, the dark in its corners. */

type Drawn = (light: Light) => string

interface Interior {
  /** Beyond the glass. */
  readonly view: Drawn
  /** Walls, windows, floor. */
  readonly room: Drawn
  /** Light that falls in by day, or the dark between lamps. */
  readonly fallen: Drawn
  /** What stands in the room. */
  readonly middle: Drawn
  /** The shelf before the people. */
  readonly front: Drawn
  readonly steam?: PlaceArt['steam']
}

/** A room as layers, back to front. */
export const interior = ({ view, room, fallen, middle, front, steam = [] }: Interior): PlaceArt => ({
  back: (light): readonly Layer[] => [
    { name: 'view', parallax: 0.12, svg: view(light) },
    { name: 'room', parallax: 0.3, svg: room(light) },
    { name: 'light', parallax: 0.3, svg: fallen(light), opacity: daylight(light).dark ? 1 : daylight(light).beamOpacity },
    { name: 'middle', parallax: 0.5, svg: middle(light) },
  ],
  front: (light): readonly Layer[] => [{ name: 'front', parallax: 1.1, svg: front(light) }],
  tint: roomTint,
  steam,
})

/** Where the day, or after dark a lamp, falls on the shelf before the people. `lamp` and `day` are its strengths. */
export const shelfLight = (d: string, air: Daylight, lamp = 0.3, day = 0.55, glow = '#F3D08A'): string =>
  path(d, air.dark ? glow : air.beam, `opacity="${air.dark ? lamp : Math.round(air.beamOpacity * day * 100) / 100}"`)

/** The dark that stands in both sides of a room after nightfall, its edges broken like chalk. Top and foot of each edge, in x. */
export const darkSides = (air: Daylight, left: readonly [number, number], right: readonly [number, number], colour = '#161D33'): string =>
  group(
    path(`M0 70H${left[0]}L${left[1]} 900H0ZM1600 70H${right[0]}L${right[1]} 900H1600Z`, colour, `opacity="${air.veil}"`),
    fray(left[0], 70, left[1], 900, -54, colour, { opacity: 0.5 }),
    fray(right[0], 70, right[1], 900, 54, colour, { opacity: 0.5 }),
  )

/** The shade that lies on the walls at both sides, as far as the floor. Top and foot of each edge, in x. */
export const wallSides = (
  left: readonly [number, number],
  right: readonly [number, number],
  top: number,
  foot: number,
  colour: string,
): string =>
  group(
    path(`M0 ${top}H${left[0]}L${left[1]} ${foot}H0Z`, colour),
    fray(left[0], top, left[1], foot, -62, colour),
    path(`M1600 ${top}H${right[0]}L${right[1]} ${foot}H1600Z`, colour),
    fray(right[0], top, right[1], foot, 58, colour),
  )

/** Daylight through windows, on the floor and below the sill: each window by its left, width and how far the light leans. */
export const floorBeams = (air: Daylight, windows: readonly (readonly [x: number, w: number, lean: number])[], from: number): string =>
  group(
    ...windows.map(([x, w, lean]) =>
      group(
        path(`M${x - 20} ${from}H${x + w - 26}L${x + w - 70 - lean} 900H${x - 170 - lean}Z`, air.beam),
        fray(x + w - 26, from, x + w - 70 - lean, 900, -22, air.beam, { count: 90 }),
      ),
    ),
  )
