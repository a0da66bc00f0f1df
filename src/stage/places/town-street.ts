import type { Layer, Light, PlaceArt } from '../place-art.ts'
import { sky } from '../art/beyond.ts'
import { bricks } from '../art/building.ts'
import { daylight, rain, snow, streetTint } from '../art/daylight.ts'
import { hedge, leafOf, leafUnder } from '../art/growth.ts'
import { each, fray, group, line, mix, path, place, rect, shade } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'
import { streetTones, type Tones } from './street-tones.ts'
import { strip, type House, type Strip } from './street.ts'

/** A street in the town: four houses of one terrace, each kept by somebody else. */

const houses: readonly House[] = [
  { number: '8', door: c.teal, curtain: c.plum, seed: 9, home: true },
  { number: '10', door: '#8E3F35', curtain: c.teal, seed: 16, picture: 'new', home: true, crown: false },
  { number: '12', door: c.denim, curtain: '#8E4B33', seed: 23, home: false },
  { number: '14', door: c.plum, curtain: c.denim, seed: 30, home: true },
]

/** The ground the strips stand on, drawn whole so that no seam shows between them. */
const courses = (s: Tones): readonly (readonly [number, number, string])[] => [
  [712, 34, s.paveDeep],
  [744, 46, s.pave],
  [788, 12, s.kerb],
  [798, 132, s.road],
]

const across = (light: Light, part: keyof Strip): string => each(houses, (home, i) => place(i * 400, 0, strip(light, home)[part]))

/** The street lamp: unlit by day, a hard cone after dark. */
const lamp = (light: Light, x: number, y: number, h: number): string => {
  const air = daylight(light)
  const k = air.dark ? '#1B2740' : c.ink2
  return group(
    air.dark ? path(`M${x + 40} ${y - h - 26}H${x + 70}L${x + 210} ${y + 60}H${x - 100}Z`, '#FBE0A0', 'opacity="0.2"') : '',
    air.dark ? path(`M${x - 60} ${y + 8}H${x + 180}L${x + 230} ${y + 74}H${x - 120}Z`, '#F3C565', 'opacity="0.4"') : '',
    rect(x - 4, y - h, 8, h, k),
    rect(x - 9, y - 60, 18, 60, k),
    rect(x - 13, y - 8, 26, 8, k),
    path(
      `M${x - 4} ${y - h}C${x - 4} ${y - h - 34} ${x + 10} ${y - h - 44} ${x + 44} ${y - h - 44}V${y - h - 37}C${x + 16} ${y - h - 37} ${x + 4} ${y - h - 26} ${x + 4} ${y - h}Z`,
      k,
    ),
    path(`M${x + 34} ${y - h - 50}h44l-6 16h-34z`, k),
    path(`M${x + 40} ${y - h - 34}h30l-4 9h-22z`, air.lamps ? '#FBE7B5' : c.mist),
  )
}

/** A parked bicycle, its basket on: someone is in. */
const bicycle = (x: number, y: number, colour: string): string =>
  group(
    `<circle cx="${x}" cy="${y}" r="27" fill="none" stroke="${c.ink2}" stroke-width="4"/><circle cx="${x + 82}" cy="${y}" r="27" fill="none" stroke="${c.ink2}" stroke-width="4"/>`,
    line(
      `M${x} ${y}L${x + 22} ${y - 40}H${x + 66}L${x + 36} ${y}ZM${x + 36} ${y}L${x + 18} ${y - 50}M${x + 82} ${y}L${x + 64} ${y - 54}`,
      colour,
      4.5,
    ),
    line(`M${x + 8} ${y - 52}H${x + 28}M${x + 56} ${y - 58}L${x + 74} ${y - 54}`, c.ink, 6),
    path(`M${x + 68} ${y - 54}h30l-4 20h-22z`, '#A7834C'),
  )

/** Where the sun comes over the roofs it cuts the fronts in two. */
const shadow = (light: Light): string => {
  const air = daylight(light)
  if (air.dark || air.beamOpacity < 0.4) return ''
  return group(
    path('M0 362H420L250 712H0Z', '#1E2E4A', 'opacity="0.26"'),
    fray(420, 362, 250, 712, -54, '#1E2E4A', { opacity: 0.4, count: 260 }),
    path('M1240 362H1600V712H1090Z', air.beam, 'opacity="0.16"'),
    path('M0 712H250L200 800H0Z', '#1E2E4A', 'opacity="0.26"'),
  )
}

const front = (light: Light): string => {
  const air = daylight(light)
  const s = streetTones(light)
  const leaf =
    leafUnder(light.season, '#22305A', air.dark ? 0.5 : 0) ?? leafUnder('summer', air.dark ? '#22305A' : '#8C9A88', 0.45) ?? leafOf.summer
  const wall = s.brickDeep
  return group(
    leaf ? group(hedge(-60, 846, 600, 62, leaf, 3), hedge(1080, 846, 600, 58, leaf, 8)) : '',
    bricks(-60, 836, 1720, 134, wall, { seed: 33, wide: 74, high: 29, density: 0.22, mortar: 0.4 }),
    rect(-60, 816, 1720, 22, s.stone),
    rect(-60, 834, 1720, 6, shade(wall, 0.4)),
    // the piers of two gardens
    rect(540, 770, 26, 150, s.stone),
    rect(1054, 770, 26, 150, s.stone),
    rect(534, 758, 38, 16, s.stone),
    rect(1048, 758, 38, 16, s.stone),
    rect(540, 774, 8, 146, s.stoneDeep),
    rect(1054, 774, 8, 146, s.stoneDeep),
    light.weather === 'snow'
      ? path(
          'M-60 820C200 806 400 818 540 810H1080C1240 816 1440 806 1660 818V824H-60ZM530 762c12-12 36-12 46 0zM1044 762c12-12 36-12 46 0z',
          '#F3F5F1',
        )
      : '',
  )
}

const weather = (light: Light, near: boolean): string =>
  light.weather === 'rain' ? rain(-40, -20, 1680, 940, near) : light.weather === 'snow' ? snow(-40, -20, 1680, 940, near) : ''

export const townStreet: PlaceArt = {
  back: (light): readonly Layer[] => {
    const air = daylight(light)
    const s = streetTones(light)
    return [
      { name: 'view', parallax: 0.12, svg: group(sky(air, light, -60, -20, 1720, 420, [1080, 230]), across(light, 'far')) },
      { name: 'trees', parallax: 0.2, svg: across(light, 'tree') },
      {
        name: 'room',
        parallax: 0.3,
        svg: group(rect(-60, 262, 1720, 100, s.slate), rect(-60, 362, 1720, 352, s.brick), across(light, 'house')),
      },
      {
        name: 'light',
        parallax: 0.3,
        svg: group(
          each(courses(s), ([y, h, k]) => rect(-60, y, 1720, h, k)),
          across(light, 'ground'),
          shadow(light),
        ),
      },
      {
        name: 'middle',
        parallax: 0.5,
        svg: group(lamp(light, 770, 796, 420), bicycle(900, 716, mix(c.brick, '#22305A', air.dark ? 0.4 : 0)), weather(light, false)),
      },
    ]
  },
  front: (light): readonly Layer[] => [
    { name: 'front', parallax: 1.1, svg: front(light) },
    { name: 'weather', parallax: 1.2, svg: weather(light, true) },
  ],
  tint: streetTint,
}
