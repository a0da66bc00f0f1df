import type { Light } from '../place-art.ts'
import { casement, paneGrid, sky, town } from '../art/beyond.ts'
import { daylight, weatherBehind } from '../art/daylight.ts'
import { stripLight, wallClock } from '../art/furnishing.ts'
import { darkSides, interior, shelfLight, wallSides } from '../art/interior.ts'
import { circle, each, fray, group, line, mix, path, pierced, place, rect, shade, times, tint } from '../art/kit.ts'
import { slatBlind } from '../art/office.ts'
import { palette as c } from '../art/palette.ts'
import { lowTable, sofa } from '../art/seating.ts'
import { deskPhone, mug, papers, shelf } from '../art/tabletop.ts'
import { crashRail, gelBottle, handBasin } from '../art/ward.ts'

/** Outside the neonatal unit: a long window with its blind down, a basin, two armchairs, knitted hats on a board, lockers. */

const wall = '#D3C4C6'
const wallDeep = '#AA979D'
const glass = [96, 152, 150, 216] as const

const view = (light: Light): string => {
  const air = daylight(light)
  const wing = mix('#9C8C7E', air.near, air.dark ? 0.7 : 0.35)
  return group(
    sky(air, light, 60, 90, 230, 330, [150, 240]),
    town(air, 60, 330, 230, 19),
    rect(180, 230, 110, 160, wing),
    paneGrid(192, 246, 2, 4, 36, 32, 20, 18, mix(wing, '#12232E', 0.4), c.lamp, air.dark ? 0.6 : 0.1, 3),
    weatherBehind(light, [glass]),
  )
}

/** The unit's window, its blind right down: what is behind it is for its own people. */
const longWindow = (light: Light): string => {
  const air = daylight(light)
  const glow = air.dark || air.lamps ? '#F6D88F' : '#F3E3B4'
  return group(
    rect(550, 138, 540, 196, '#E9E4DF'),
    rect(562, 148, 516, 174, glow),
    slatBlind(570, 148, 500, 164),
    rect(562, 318, 516, 8, '#FFF4D2'),
    rect(538, 126, 564, 14, '#F1EDE8'),
    rect(538, 332, 564, 14, '#F7F4F0'),
    rect(538, 344, 564, 6, '#97858C'),
  )
}

const hat = (x: number, y: number, colour: string, stripe: string): string =>
  group(
    circle(x, y - 34, 8, stripe),
    path(`M${x - 24} ${y}C${x - 26} ${y - 38} ${x + 26} ${y - 38} ${x + 24} ${y}Z`, colour),
    path(
      `M${x - 24} ${y}C${x - 26} ${y - 26} ${x - 14} ${y - 30} ${x - 6} ${y - 29}C${x - 14} ${y - 20} ${x - 14} ${y - 10} ${x - 12} ${y}Z`,
      shade(colour, 0.26),
    ),
    line(`M${x - 18} ${y - 14}l6 -5l6 5l6 -5l6 5l6 -5l6 5`, stripe, 3),
    rect(x - 26, y - 4, 52, 12, tint(colour, 0.28)),
    line(
      times(6, (i) => `M${x - 20 + i * 8} ${y - 2}v8`),
      shade(colour, 0.2),
      2,
    ),
  )

/** Hats that people have knitted for whoever is here, pinned in rows. */
const hatBoard = (): string => {
  const hats: readonly (readonly [string, string])[] = [
    [c.teal, c.lampPale],
    [c.lamp, c.brick],
    [c.blush, c.plum],
    [c.denim, c.chalk],
    [c.plum, c.blush],
    [c.mossPale, c.moss],
    [c.brick, c.lampPale],
    [c.tealPale, c.teal],
  ]
  return group(
    rect(1130, 150, 318, 190, c.woodDeep),
    rect(1138, 158, 302, 174, '#B08A5A'),
    each(hats, ([colour, stripe], i) => hat(1180 + (i % 4) * 73, 226 + Math.floor(i / 4) * 80, colour, stripe)),
    each(hats, (_, i) => circle(1180 + (i % 4) * 73, 226 + Math.floor(i / 4) * 80 - 46, 3, c.chalk)),
  )
}

/** Lockers for coats and telephones, a key in some of them. */
const lockers = (): string =>
  group(
    rect(288, 150, 226, 464, '#6F7F8A'),
    times(8, (i) => {
      const x = 296 + (i % 2) * 107
      const y = 158 + Math.floor(i / 2) * 113
      const k = [c.teal, '#8FA7AE', '#8FA7AE', '#C9852B', '#8FA7AE', c.plum, c.teal, '#8FA7AE'][i] ?? c.teal
      return group(
        rect(x, y, 103, 108, k),
        rect(x, y, 12, 108, shade(k, 0.24)),
        line(`M${x + 34} ${y + 20}h36M${x + 34} ${y + 29}h36M${x + 34} ${y + 38}h36`, shade(k, 0.34), 3),
        circle(x + 88, y + 62, 5, '#E9ECE6'),
        i % 3 === 0 ? group(line(`M${x + 88} ${y + 66}v12`, '#C9A24B', 4), rect(x + 82, y + 76, 12, 16, c.lamp)) : '',
      )
    }),
  )

const room = (light: Light): string =>
  group(
    pierced('M0 0H1600V620H0Z', [glass], wall),
    path('M0 0H1600V58H0Z', '#B9A9AE'),
    path('M0 58H1600V72H0Z', '#9C8A92'),
    stripLight(300, 520, daylight(light).lamps),
    stripLight(1120, 1400, daylight(light).lamps),
    crashRail(0, 1600, 612, '#8D9FA8'),
    wallSides([84, 54], [1520, 1552], 72, 612, wallDeep),
    casement(...glass, 1, 2, '#F1EDE8', '#97858C', '#DCD3D6'),
    longWindow(light),
    hatBoard(),
    wallClock(1504, 196, 27, light.hour),
    rect(0, 608, 1600, 14, '#65747C'),
    rect(0, 622, 1600, 278, '#B4A9A6'),
    path('M-40 700H1640V706H-40ZM-40 806H1640V814H-40Z', '#A39895'),
    fray(1600, 622, 0, 622, -52, '#978B89', { count: 480 }),
  )

const fallen = (light: Light): string => {
  const air = daylight(light)
  const slats = (strength: number): string =>
    times(6, (i) =>
      path(`M${560 - i * 16} ${652 + i * 36}H${1080 + i * 16}l4 ${16 + i * 2}H${556 - i * 16}Z`, '#F6D88F', `opacity="${strength}"`),
    )
  if (!air.dark)
    return group(slats(0.6), path('M100 640H230L150 900H-40Z', air.beam), path('M100 400H240L220 446H80Z', air.beam, 'opacity="0.5"'))
  return group(darkSides(air, [250, 180], [1500, 1550], '#1E1B33'), slats(0.36))
}

const middle = (): string =>
  group(
    lockers(),
    place(754, 494, handBasin(0, 0), 0.78),
    sofa(544, 452, 178, '#5E7F7A', c.lampPale),
    sofa(924, 452, 178, '#8B6A84'),
    lowTable(820, 682, 66, '#C89B62'),
    place(806, 684, papers(), 0.36),
    place(856, 684, mug(c.chalk, c.plum), 0.3),
  )

const front = (light: Light): string => {
  const air = daylight(light)
  return group(
    shelf(812, 804, '#DDD6D2', '#F5F1EE', '#8D9FA8'),
    shelfLight('M540 810L960 807L920 872H450Z', air, 0.34, 0.7),
    place(610, 824, papers(), 0.94),
    // one small hat, not yet pinned up
    place(776, 816, hat(0, 0, c.lamp, c.teal), 1.25),
    place(872, 822, gelBottle(), 0.78),
    place(950, 820, mug(c.teal, c.chalk), 0.86),
    place(1052, 822, deskPhone(), 0.8),
  )
}

export const neonatalCorridor = interior({ view, room, fallen, middle, front, steam: [{ x: 950, y: 754 }] })
