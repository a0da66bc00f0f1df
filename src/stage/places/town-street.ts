import type { Layer, Light, PlaceArt } from '../place-art.ts'
import { sky } from '../art/beyond.ts'
import { bricks } from '../art/building.ts'
import { daylight, rain, snow, streetTint } from '../art/daylight.ts'
import { hedge, leafOf, leafUnder } from '../art/growth.ts'
import { bicycle, streetLamp } from '../art/kerbside.ts'
import { each, fray, group, mix, path, place, rect, shade } from '../art/kit.ts'
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
        svg: group(streetLamp(air, 770, 796, 420), bicycle(900, 716, mix(c.brick, '#22305A', air.dark ? 0.4 : 0)), weather(light, false)),
      },
    ]
  },
  front: (light): readonly Layer[] => [
    { name: 'front', parallax: 1.1, svg: front(light) },
    { name: 'weather', parallax: 1.2, svg: weather(light, true) },
  ],
  tint: streetTint,
}
