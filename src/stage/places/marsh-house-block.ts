import type { Light } from '../place-art.ts'
import { bricks } from '../art/building.ts'
import { daylight, type Daylight } from '../art/daylight.ts'
import { drawing, type Drawing } from '../art/furnishing.ts'
import { sign } from '../art/glyphs.ts'
import { circle, each, fray, group, line, mix, path, rect, rng, shade, times, tint } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'

/** The block itself: three landings of front doors, and the common door that stays lit. */

/** A colour of the yard as it looks after dark. */
export const after = (air: Daylight, colour: string, share = 0.55): string => (air.dark ? mix(colour, '#1B2747', share) : colour)

const curtains = ['#5B3A57', '#1E5F66', '#C9852B', '#2F5F8A', '#A9513F'] as const

/** One home on a landing: a front door and a window, most with something at the glass. */
const home = (x: number, y: number, i: number, air: Daylight, picture: Drawing | null, lit: boolean): string => {
  const doorColour = after(air, [c.teal, c.brick, c.denim, c.plum, c.moss][i % 5] ?? c.teal, 0.4)
  const glass = lit ? '#EFB95A' : after(air, '#6E8690')
  const cloth = after(air, curtains[(i * 3) % 5] ?? c.plum, lit ? 0.1 : 0.5)
  return group(
    rect(x, y, 54, 116, shade(doorColour, 0.3)),
    rect(x + 4, y + 4, 46, 112, doorColour),
    rect(x + 14, y + 14, 26, 34, lit ? '#F3D08A' : glass),
    circle(x + 42, y + 68, 3, '#C9A24B'),
    rect(x + 72, y, 112, 82, after(air, '#E4E6DE', 0.4)),
    rect(x + 78, y + 6, 100, 70, glass),
    lit || air.dark
      ? ''
      : path(`M${x + 78} ${y + 44}L${x + 150} ${y + 6}H${x + 178}L${x + 78} ${y + 66}Z`, tint(glass, 0.3), 'opacity="0.6"'),
    path(
      `M${x + 78} ${y + 6}H${x + 106}C${x + 104} ${y + 34} ${x + 94} ${y + 56} ${x + 88} ${y + 76}H${x + 78}ZM${x + 178} ${y + 6}H${x + 150}C${x + 152} ${y + 34} ${x + 162} ${y + 56} ${x + 168} ${y + 76}H${x + 178}Z`,
      cloth,
    ),
    picture ? drawing(x + 104, y + 24, picture, 0.46, i % 2 ? -3 : 3, after(air, c.card, lit ? 0.06 : 0.4)) : '',
    rect(x + 126, y + 6, 4, 70, after(air, '#E4E6DE', 0.4)),
    rect(x + 66, y + 82, 124, 8, after(air, '#C7C9BF', 0.4)),
  )
}

export const block = (light: Light): string => {
  const air = daylight(light)
  const wall = after(air, '#A4634F')
  const slab = after(air, '#C9C4B4', 0.5)
  const next = rng(14)
  const pictures: readonly (Drawing | null)[] = [
    'house',
    null,
    'sun',
    null,
    'flower',
    null,
    null,
    'boat',
    null,
    'hills',
    'flower',
    null,
    null,
    'figures',
    null,
  ]
  const storey = (y: number, row: number): string =>
    group(
      path(`M506 ${y - 14}H1626V${y + 6}L520 ${y + 26}H506Z`, c.ink, 'opacity="0.16"'),
      each([0, 1, 2, 3, 4], (k) => {
        const i = row * 5 + k
        return row === 2 && k === 1 ? '' : home(548 + k * 218, y, i, air, pictures[i % pictures.length] ?? null, air.dark && next() > 0.3)
      }),
      rect(500, y + 116, 1120, 16, slab),
      rect(500, y + 132, 1120, 6, shade(slab, 0.25)),
    )
  const rails = (y: number): string =>
    group(
      rect(506, y + 62, 1114, 6, after(air, '#3B5A62')),
      line(
        times(80, (i) => `M${512 + i * 14} ${y + 68}V${y + 116}`),
        after(air, '#3B5A62'),
        2,
      ),
    )
  return group(
    bricks(506, 92, 1120, 560, wall, { seed: 19, wide: 32, high: 13, density: 0.12, mortar: 0.3 }),
    bricks(500, 78, 34, 574, shade(wall, 0.22), { seed: 20, wide: 32, high: 13 }),
    rect(488, 74, 1140, 20, slab),
    rect(488, 92, 1140, 7, shade(slab, 0.3)),
    rect(506, 99, 1120, 18, c.ink, 'opacity="0.2"'),
    storey(146, 0),
    rails(146),
    storey(330, 1),
    rails(330),
    storey(526, 2),
    air.dark
      ? ''
      : group(
          path('M1120 99H1640V650H1330Z', '#24304A', 'opacity="0.24"'),
          fray(1120, 99, 1330, 650, 60, '#24304A', { opacity: 0.34, count: 380 }),
        ),
    air.beamOpacity > 0.4 ? path('M534 99H760L640 650H534Z', air.beam, 'opacity="0.2"') : '',
    each([536, 972, 1408], (x) => rect(x, 94, 10, 556, after(air, '#7E8786'))),
    fray(506, 650, 1620, 650, -60, shade(wall, 0.4), { count: 300, opacity: 0.6 }),
  )
}

/** The common door: a canopy, the name, a light that stays on. */
export const entrance = (light: Light): string => {
  const air = daylight(light)
  const on = air.lamps
  return group(
    rect(742, 470, 236, 182, after(air, '#8D8577')),
    rect(756, 512, 130, 140, on ? '#F3C565' : after(air, '#D8C79A')),
    path('M756 630L886 610V652H756Z', after(air, '#8A6A4C', 0.2)),
    rect(840, 512, 46, 110, on ? '#E2A949' : after(air, '#BCAA7E')),
    rect(850, 540, 30, 24, c.card),
    line('M854 560q8-14 12-2t10-8', c.teal, 3),
    path('M756 512L716 498V668L756 652Z', after(air, c.teal, 0.25)),
    path('M748 520L724 511V580L748 580Z', on ? '#F0CB80' : '#9DB3B6'),
    rect(886, 512, 8, 140, after(air, '#E4E6DE', 0.3)),
    rect(906, 536, 58, 70, after(air, '#C9D3D3', 0.4)),
    times(10, (i) => circle(918 + (i % 2) * 16, 548 + Math.floor(i / 2) * 12, 3, c.slate)),
    rect(722, 452, 278, 40, after(air, c.teal, 0.25)),
    rect(722, 490, 278, 8, after(air, c.tealDeep, 0.3)),
    sign('Marsh House', 861, 482, 26, c.chalk),
    rect(820, 498, 60, 8, on ? c.lampPale : c.mist),
  )
}
