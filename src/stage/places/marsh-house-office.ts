import type { Light } from '../place-art.ts'
import { casement, sky, wires } from '../art/beyond.ts'
import { bricks } from '../art/building.ts'
import { daylight, weatherBehind } from '../art/daylight.ts'
import { coat, drawing, football, monitor, pegRail, radiator, schoolBag, stripLight, wallClock } from '../art/furnishing.ts'
import { potPlant } from '../art/growth.ts'
import { interior, shelfLight } from '../art/interior.ts'
import { circle, each, fray, group, line, mix, path, pierced, place, rect, shade, times } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'
import { keys, mug, register, shelf } from '../art/tabletop.ts'

/** The site office at Marsh House: a key for every door, post in its pigeonholes, the yard outside the window. */

const wall = '#C9BE9E'
const wallDeep = '#A4987A'
const glass = [540, 138, 430, 262] as const

const view = (light: Light): string => {
  const air = daylight(light)
  const k = (colour: string, share = 0.6): string => mix(colour, air.near, air.dark ? share : 0.06)
  const lit = air.dark ? '#EFB95A' : k('#6E8690')
  return group(
    sky(air, light, 500, 60, 520, 380, [640, 190]),
    bricks(700, 40, 330, 330, k('#A4634F'), { seed: 41, wide: 30, high: 12, density: 0.12 }),
    rect(700, 40, 12, 330, k('#7A4436')),
    each(
      [
        [740, 160],
        [870, 160],
        [740, 268],
        [870, 268],
      ] as const,
      ([x, y], i) =>
        group(
          rect(x - 6, y - 6, 92, 72, k('#E4E6DE', 0.4)),
          rect(x, y, 80, 60, i === 1 ? k('#6E8690') : lit),
          path(`M${x} ${y}h22l-12 60h-10zM${x + 80} ${y}h-22l12 60h10z`, k([c.plum, c.teal, c.ochre, c.denim][i] ?? c.plum, 0.2)),
          i === 2 ? drawing(x + 24, y + 16, 'house', 0.34, -4) : i === 3 ? drawing(x + 24, y + 16, 'flower', 0.34, 3) : '',
        ),
    ),
    rect(694, 240, 340, 12, k('#C9C4B4')),
    line(
      times(24, (i) => `M${700 + i * 14} 214V240`),
      k('#3B5A62'),
      2,
    ),
    rect(696, 210, 338, 5, k('#3B5A62')),
    path('M500 330L560 300L700 316V420H500Z', k('#7E8C90')),
    rect(500, 360, 540, 60, air.grass),
    rect(500, 380, 540, 50, k('#8D8D86')),
    rect(560, 270, 6, 112, k('#5B6A70')),
    wires(
      [
        [563, 282],
        [704, 284],
      ],
      k('#F3F5F1', 0.3),
      2,
    ),
    light.weather === 'dry'
      ? each(
          [
            [580, c.chalk, 30],
            [618, '#B5533F', 24],
            [650, c.denim, 30],
          ] as const,
          ([x, colour, w]) => path(`M${x} 286h${w}l-2 38h${4 - w}Z`, k(colour)),
        )
      : '',
    weatherBehind(light, [glass]),
  )
}

/** Rows of hooks, each with its key and tag; one hook is bare. */
const keyCabinet = (): string =>
  group(
    rect(1048, 156, 236, 220, '#5B6A70'),
    rect(1058, 166, 216, 200, '#E1E4DC'),
    path('M1284 156L1344 140V392L1284 376Z', '#7A888C'),
    path('M1290 168L1336 156V376L1290 364Z', '#93A0A2'),
    times(24, (i) => {
      const x = 1076 + (i % 6) * 34
      const y = 182 + Math.floor(i / 6) * 47
      if (i === 14) return circle(x, y, 3, c.slate)
      const tag = [c.brick, c.teal, c.ochre, c.plum][Math.floor(i / 6)] ?? c.teal
      return group(circle(x, y, 3, c.slate), line(`M${x} ${y}v24m0-8h5m-5 6h5`, '#B08A3A', 2.6), rect(x - 10, y + 6, 8, 14, tag))
    }),
  )

/** Post for every door. */
const pigeonholes = (): string =>
  group(
    rect(76, 164, 300, 210, '#8A6440'),
    times(20, (i) => {
      const x = 84 + (i % 5) * 58
      const y = 172 + Math.floor(i / 5) * 50
      const full = (i * 7) % 5
      return group(
        rect(x, y, 52, 43, '#5C4129'),
        full < 3
          ? path(
              `M${x + 6} ${y + 43}V${y + 14 + full * 4}L${x + 46} ${y + 12 + full * 4}V${y + 43}Z`,
              [c.card, c.lampPale, c.tealPale][full] ?? c.card,
            )
          : '',
        full === 1 ? path(`M${x + 10} ${y + 43}V${y + 24}H${x + 42}V${y + 43}Z`, c.card) : '',
      )
    }),
  )

const door = (): string =>
  group(
    rect(1396, 152, 160, 470, '#6E6A58'),
    rect(1408, 164, 136, 458, c.teal),
    rect(1408, 164, 11, 458, c.tealDeep),
    rect(1440, 196, 74, 110, '#DCE4E0'),
    path('M1440 260L1514 206V250L1440 300Z', '#FFFFFF', 'opacity="0.55"'),
    rect(1432, 480, 94, 100, c.tealDeep),
    circle(1528, 404, 7, '#C9A24B'),
  )

const room = (light: Light): string => {
  const air = daylight(light)
  return group(
    pierced('M0 0H1600V626H0Z', [glass], wall),
    path('M0 0H1600V60H0Z', '#A79D82'),
    path('M0 60H1600V74H0Z', '#8B8168'),
    stripLight(420, 1180, air.lamps),
    rect(0, 420, 1396, 206, '#7F9486'),
    rect(1556, 420, 44, 206, '#7F9486'),
    rect(0, 414, 1396, 8, '#EDE5CC'),
    path('M0 74H300L270 414H0Z', wallDeep),
    path('M0 422H269L226 626H0Z', '#637869'),
    fray(300, 74, 226, 626, -60, shade(wallDeep, 0.06)),
    path('M1600 74H1330L1366 414H1600Z', wallDeep),
    fray(1330, 74, 1366, 414, 54, shade(wallDeep, 0.06)),
    casement(...glass, 2, 2, '#EFEBDC', '#8A8268', '#DDD8C4'),
    keyCabinet(),
    pigeonholes(),
    door(),
    wallClock(460, 196, 29, light.hour),
    drawing(414, 262, 'sun', 0.86, -3),
    circle(456, 266, 4.5, c.brick),
    drawing(418, 342, 'hills', 0.7, 3, c.lampPale),
    circle(452, 346, 4.5, c.teal),
    rect(0, 616, 1600, 11, '#4F5A50'),
    rect(0, 626, 1600, 274, '#8C7B68'),
    line('M0 690H1600M0 776H1600', '#766755', 2.4),
    fray(1600, 626, 0, 626, -52, '#6A5C4C', { count: 460 }),
  )
}

const fallen = (light: Light): string => {
  const air = daylight(light)
  if (!air.dark)
    return group(
      path('M520 664H720L520 900H250ZM744 664H944L830 900H556Z', air.beam),
      path('M530 422H740L700 616H480ZM752 422H962L940 616H716Z', air.beam, 'opacity="0.3"'),
      fray(944, 664, 830, 900, -24, air.beam),
    )
  return group(
    path('M0 74H330L230 900H0ZM1600 74H1360L1450 900H1600Z', '#15203A', `opacity="${air.veil}"`),
    path('M500 660H1090L1220 900H370Z', '#F5CE7E', 'opacity="0.34"'),
    fray(330, 74, 230, 900, -54, '#15203A', { opacity: 0.5 }),
    fray(1360, 74, 1450, 900, 54, '#15203A', { opacity: 0.5 }),
  )
}

/** Lost and found on a low cupboard: a ball, a small coat, a school bag that will be called for. */
const middle = (): string =>
  group(
    radiator(572, 448, 190, 140, '#C9CFC4'),
    pegRail(786, 436, 190, [826, 926]),
    coat(826, 462, 100, '#D9A63A'),
    place(926, 462, schoolBag(0, 0, c.denim), 0.86),
    rect(992, 482, 330, 15, '#D9C49A'),
    rect(992, 497, 330, 8, '#A48E62'),
    rect(1006, 505, 300, 130, '#9A7C54'),
    each([1012, 1112, 1212], (x) =>
      group(rect(x, 514, 92, 112, '#7F6440'), rect(x + 4, 518, 88, 108, '#A78759'), circle(x + 82, 566, 4, '#E2C98C')),
    ),
    monitor(1130, 396, 104),
    place(1046, 446, potPlant(), 0.9),
    path('M520 604H652L640 668H532Z', '#B08A5A'),
    path('M520 604H546L552 668H532Z', '#8C6B42'),
    football(590, 594, 30),
    path('M520 604H652L650 616H522Z', '#C09A68'),
    line('M632 602l14-34', c.plum, 6),
  )

const front = (light: Light): string => {
  const air = daylight(light)
  return group(
    shelf(806, 802, '#BFA27A', '#E2CBA0'),
    line('M-60 872L1660 866', '#A1855E', 2.5, 'opacity="0.7"'),
    shelfLight('M500 805L900 804L790 960H330Z', air, 0.32, 0.6),
    place(660, 816, register(), 0.92),
    place(890, 818, keys(c.teal)),
    place(1000, 812, mug(c.brick, c.lampPale), 0.94),
  )
}

export const marshHouseOffice = interior({ view, room, fallen, middle, front, steam: [{ x: 1000, y: 742 }] })
