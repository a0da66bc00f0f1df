import type { Layer, Light, PlaceArt } from '../place-art.ts'
import { sky, town, wires } from '../art/beyond.ts'
import { bricks } from '../art/building.ts'
import { daylight, rain, snow, streetTint } from '../art/daylight.ts'
import { football } from '../art/furnishing.ts'
import { hedge, leafOf, leafUnder, potPlant, tree } from '../art/growth.ts'
import { circle, each, ellipse, fray, group, line, path, place, rect, rng, shade, times, tint } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'
import { after, block, entrance } from './marsh-house-block.ts'

/** The yard of Marsh House: a plain brick block kept in order, its landings, its washing line, somebody's football. */

const far = (light: Light): string => {
  const air = daylight(light)
  const leaf = leafUnder(light.season, air.dark ? air.near : air.far, air.dark ? 0.72 : 0.12)
  return group(
    sky(air, light, -40, -20, 1680, 720, [250, 330]),
    town(air, -40, 470, 620, 17),
    // the roof of the old market
    path('M-40 560V452L60 404H300L390 452V560Z', after(air, '#66757C')),
    path('M-40 452L60 404H300L390 452Z', after(air, '#7E8C90')),
    path('M150 404V362H170V340L184 322L198 340V362H218V404Z', after(air, '#8E7A66')),
    rect(-40, 556, 620, 60, after(air, '#8E6A58')),
    times(7, (i) => rect(-20 + i * 64, 568, 34, 48, air.dark ? (i % 3 ? '#33405C' : '#E7AC48') : '#5E5148')),
    rect(-40, 610, 620, 60, after(air, '#7C8078')),
    line(
      times(44, (i) => `M${-36 + i * 14} 596V648`),
      after(air, '#3B5A62'),
      2.4,
    ),
    rect(-40, 594, 620, 5, after(air, '#3B5A62')),
    tree(428, 650, 400, { leaf, trunk: air.dark ? '#20283C' : '#57493C', seed: 6 }),
  )
}

const ground = (light: Light): string => {
  const air = daylight(light)
  const tar = after(air, light.weather === 'snow' ? '#D9DFE4' : air.wet ? '#6B7478' : '#8D8D86', 0.62)
  const low = air.dark || !air.beamOpacity
  const next = rng(8)
  return group(
    rect(-40, 648, 1680, 280, tar),
    path('M-40 648H500L430 700H-40Z', after(air, light.weather === 'snow' ? '#EEF2F4' : '#8FA06C', 0.6)),
    rect(500, 648, 1140, 16, after(air, '#B7B3A6', 0.5)),
    fray(1640, 664, -40, 664, -70, shade(tar, 0.3), { count: 420 }),
    // a pitch somebody chalked
    line('M560 742H1010L1120 868H430ZM785 742V868', tint(tar, 0.4), 4, 'opacity="0.55"'),
    low ? '' : path('M500 664H1640V720L880 700H500Z', shade(tar, 0.36), 'opacity="0.75"'),
    air.lamps ? path('M756 652H886L1010 900H610Z', '#F3C565', `opacity="${air.dark ? 0.66 : 0.3}"`) : '',
    air.wet ? times(22, () => rect(700 + next() * 240, 690 + next() * 190, 30 + next() * 90, 3, '#F3C565', 'opacity="0.5"')) : '',
    air.wet ? times(24, () => rect(100 + next() * 1400, 690 + next() * 190, 30 + next() * 90, 2.5, '#9FB3BF', 'opacity="0.4"')) : '',
  )
}

const yard = (light: Light): string => {
  const air = daylight(light)
  const k = (colour: string): string => after(air, colour, 0.42)
  const hang = (x: number, w: number, h: number, colour: string): string =>
    group(
      path(`M${x} 536h${w}l-3 ${h}h${6 - w}Z`, k(colour)),
      rect(x + 4, 530, 4, 10, k('#C9A24B')),
      rect(x + w - 8, 530, 4, 10, k('#C9A24B')),
    )
  return group(
    // washing, brought out because it is dry
    rect(470, 500, 9, 196, k('#5B6A70')),
    rect(706, 500, 9, 196, k('#5B6A70')),
    wires(
      [
        [474, 520],
        [710, 520],
      ],
      k('#E7EEF2'),
      2.5,
    ),
    light.weather === 'dry'
      ? group(
          hang(496, 44, 58, c.chalk),
          hang(552, 34, 44, '#B5533F'),
          path(`M598 536h40l16 16-9 10-9-8v36h-38v-36l-9 8-9-10Z`, k(c.denim)),
          hang(662, 34, 52, c.lampPale),
        )
      : '',
    // bins in a row, lids shut
    each([1010, 1062], (x, i) =>
      group(
        path(`M${x} 598h44l-4 86h-36z`, k(i ? '#5A4A3A' : '#3B5A4C')),
        path(`M${x} 598h13l-2 86h-7z`, k('#22303A')),
        rect(x - 4, 588, 52, 12, k(i ? '#6B5947' : '#486B5B')),
      ),
    ),
    ellipse(646, 789, 30, 5, c.ink, 'opacity="0.3"'),
    football(640, 764, 24),
    // a scooter leant by the door
    line('M922 656L944 568M930 562L958 574', k(c.brick), 6),
    line('M918 668H990', k(c.slate), 7),
    circle(918, 672, 9, k(c.ink2)),
    circle(992, 672, 9, k(c.ink2)),
    place(1002, 650, potPlant(), 0.8),
  )
}

/** A trough that somebody waters. */
const trough = (light: Light): string => {
  const air = daylight(light)
  const next = rng(27)
  const bloom = light.season === 'winter' ? [c.plum, '#D9D2E0'] : light.season === 'autumn' ? [c.ochre, c.brick] : ['#D9622F', c.lamp]
  return group(
    line(
      times(
        26,
        (i) => `M${728 + i * 7.4} 782q${Math.round(next() * 16 - 8)} -16 ${Math.round(next() * 20 - 10)} ${-Math.round(20 + next() * 24)}`,
      ),
      after(air, c.moss, 0.4),
      4,
    ),
    times(18, (i) => circle(726 + i * 11 + next() * 6, 744 + next() * 22, 6 + next() * 3, after(air, bloom[i % 2] ?? c.ochre, 0.4))),
    path('M708 774H936L926 810H718Z', after(air, '#8A6440', 0.4)),
    path('M708 774H760L764 810H718Z', after(air, '#674729', 0.4)),
    rect(704, 770, 236, 9, after(air, '#A9804F', 0.4)),
  )
}

const front = (light: Light): string => {
  const air = daylight(light)
  const leaf =
    leafUnder(light.season, '#1B2747', air.dark ? 0.5 : 0) ?? leafUnder('summer', air.dark ? '#1B2747' : '#8C9A88', 0.45) ?? leafOf.summer
  const wall = after(air, '#8E5443', 0.5)
  return group(
    leaf ? hedge(-60, 846, 520, 46, leaf, 3) : '',
    bricks(-60, 826, 1720, 134, wall, { seed: 33, wide: 74, high: 29, density: 0.2, mortar: 0.4 }),
    rect(-60, 806, 1720, 22, after(air, light.weather === 'snow' ? '#EEF2F4' : '#BDB7A6', 0.42)),
    rect(-60, 824, 1720, 6, shade(wall, 0.4)),
    trough(light),
    place(1002, 774, potPlant(), 0.9),
  )
}

const weather = (light: Light, near: boolean): string =>
  light.weather === 'rain' ? rain(-40, -20, 1680, 940, near) : light.weather === 'snow' ? snow(-40, -20, 1680, 940, near) : ''

export const marshHouseYard: PlaceArt = {
  back: (light): readonly Layer[] => [
    { name: 'view', parallax: 0.12, svg: far(light) },
    { name: 'room', parallax: 0.3, svg: group(block(light), entrance(light)) },
    { name: 'light', parallax: 0.3, svg: ground(light) },
    { name: 'middle', parallax: 0.5, svg: group(yard(light), weather(light, false)) },
  ],
  front: (light): readonly Layer[] => [
    { name: 'front', parallax: 1.1, svg: front(light) },
    { name: 'weather', parallax: 1.2, svg: weather(light, true) },
  ],
  tint: streetTint,
}
