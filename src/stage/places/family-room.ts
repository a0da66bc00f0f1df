import type { Light } from '../place-art.ts'
import { casement, sky } from '../art/beyond.ts'
import { daylight, weatherBehind } from '../art/daylight.ts'
import { deskLamp, wallClock } from '../art/furnishing.ts'
import { leafUnder, potPlant, tree } from '../art/growth.ts'
import { darkSides, floorBeams, interior, shelfLight, wallSides } from '../art/interior.ts'
import { circle, each, ellipse, fray, group, line, path, pierced, place, rect, rng, shade, times } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'
import { handwritten } from '../art/pen.ts'
import { lowTable, sofa } from '../art/seating.ts'
import { mug, papers, shelf } from '../art/tabletop.ts'

/** Common Ground's room: two sofas at an angle, tissues, a bowl of pebbles, one question on the flip chart. */

const wall = '#C9B9C4'
const wallDeep = '#A08D9B'
const panes = [560, 790].map((x) => [x, 140, 210, 250] as const)

const view = (light: Light): string => {
  const air = daylight(light)
  const leaf = leafUnder(light.season, air.near, air.dark ? 0.72 : 0.08)
  const trunk = air.dark ? '#1E2639' : '#5C4B3E'
  return group(
    sky(air, light, 520, 80, 520, 380, [920, 230]),
    path('M520 330C620 306 760 312 860 316S1000 306 1040 312V460H520Z', air.far),
    path('M520 360C640 346 780 356 1040 348V460H520Z', air.grass),
    tree(640, 396, 270, { leaf, trunk, seed: 27 }),
    tree(952, 402, 300, { leaf, trunk, seed: 9 }),
    weatherBehind(light, panes),
  )
}

/** The flip chart, with the question they ask of everybody. */
const flipChart = (): string =>
  group(
    line('M1146 640L1180 190M1436 640L1402 190M1290 640V500', '#5B4A3A', 7),
    rect(1150, 164, 282, 272, '#12232E', 'opacity="0.14"'),
    rect(1142, 156, 282, 272, c.card),
    rect(1142, 156, 282, 16, c.slate),
    handwritten('What do', 1176, 238, 44, c.teal),
    handwritten('we need?', 1168, 300, 44, c.teal),
    line('M1168 322C1230 314 1320 328 1398 316', c.brick, 5),
    each(
      [
        [1168, 340, c.lampPale],
        [1238, 350, c.tealPale],
        [1312, 342, c.blush],
      ] as const,
      ([x, y, k]) =>
        group(
          rect(x + 3, y + 4, 58, 58, '#12232E', 'opacity="0.12"'),
          rect(x, y, 58, 58, k),
          line(`M${x + 10} ${y + 20}h36M${x + 10} ${y + 32}h28`, '#7E8C90', 3),
        ),
    ),
    rect(1136, 428, 294, 10, '#5B4A3A'),
  )

const room = (light: Light): string =>
  group(
    pierced('M0 0H1600V620H0Z', panes, wall),
    path('M0 0H1600V56H0Z', '#E6DEE2'),
    path('M0 56H1600V68H0Z', '#B3A2AE'),
    wallSides([330, 262], [1500, 1540], 68, 616, wallDeep),
    each(panes, ([x, y, w, h]) => casement(x, y, w, h, 2, 1, '#F1ECEC', '#93828E', '#DCD3D6')),
    each([530, 1006], (x, i) =>
      group(
        path(`M${x - 20} 118H${x + 40}L${x + 34} 424C${x + 14} 432 ${x - 8} 432 ${x - 18} 424Z`, i ? '#8B6A84' : '#7A5A74'),
        line(`M${x + 4} 122V426M${x + 22} 122V426`, '#664960', 3),
      ),
    ),
    line('M496 116H1064', '#6B5566', 8),
    // a picture of a shore, and a shelf of boxes
    rect(96, 166, 216, 150, '#8A6440'),
    rect(106, 176, 196, 130, '#BFD6DA'),
    path('M106 262C150 244 196 268 302 240V306H106Z', '#D9C49A'),
    path('M106 244C160 236 220 252 302 232V246C220 264 160 252 106 262Z', '#7FA3A8'),
    circle(262, 204, 13, c.lampPale),
    wallClock(414, 200, 29, light.hour),
    rect(0, 610, 1600, 12, '#EDE6E8'),
    rect(0, 622, 1600, 278, '#8D7F76'),
    fray(1600, 622, 0, 622, -54, '#786B63', { count: 480 }),
    ellipse(800, 760, 420, 104, '#5E7F7A'),
    ellipse(800, 760, 384, 90, '#D9CDB4'),
    ellipse(800, 760, 360, 80, '#6C8D86'),
  )

const fallen = (light: Light): string => {
  const air = daylight(light)
  if (!air.dark)
    return group(
      floorBeams(
        air,
        [
          [570, 190, 0],
          [800, 190, 20],
        ],
        650,
      ),
      path('M556 404H1000L980 606H520Z', air.beam, 'opacity="0.26"'),
    )
  return group(
    darkSides(air, [360, 260], [1560, 1590], '#1F1930'),
    path('M400 616L470 330H560L720 616Z', '#F5CE7E', 'opacity="0.24"'),
    path('M480 650H1120L1240 900H360Z', '#F5CE7E', 'opacity="0.34"'),
  )
}

/** A bowl of smooth stones, to hold while somebody is speaking; the origin is its foot. */
const pebbles = (): string => {
  const next = rng(5)
  const stones = ['#B9B3A6', '#8F8A80', '#C9B79A', '#9AA7A6', '#7E7468', '#D6CFC0']
  return group(
    times(11, (i) =>
      ellipse(
        -62 + i * 12.4,
        -46 - Math.sin((i / 10) * Math.PI) * 18 - next() * 4,
        15 + next() * 5,
        10 + next() * 3,
        stones[i % 6] ?? '#B9B3A6',
      ),
    ),
    path('M-92 -46H92C92 -14 52 0 0 0S-92 -14 -92 -46Z', c.teal),
    path('M-92 -46H-40C-44 -22 -36 -6 -16 0C-62 -2 -92 -16 -92 -46Z', c.tealDeep),
    rect(-94, -50, 188, 8, '#2B7078'),
  )
}

const tissues = (): string =>
  group(
    path('M-34 -58C-44 -86 -14 -84 -10 -104C4 -88 26 -92 22 -58Z', c.paper),
    path('M-34 -58C-44 -86 -14 -84 -10 -104C-6 -88 -16 -76 -8 -58Z', c.mist),
    rect(-76, -60, 152, 60, '#B7A2B4'),
    rect(-76, -60, 46, 60, shade('#B7A2B4', 0.24)),
    path('M-44 -60H34L20 -52H-30Z', c.plumDeep),
    ellipse(20, -28, 22, 13, '#D9CBD6'),
  )

const middle = (light: Light): string => {
  const on = daylight(light).lamps
  return group(
    flipChart(),
    rect(428, 506, 84, 10, '#A9804F'),
    rect(438, 516, 8, 98, '#7F5A36'),
    rect(494, 516, 8, 98, '#7F5A36'),
    deskLamp(478, 506, on),
    place(548, 424, `<g transform="skewY(6)">${sofa(0, 0, 290, '#55768A', c.lamp)}</g>`),
    place(866, 452, `<g transform="skewY(-6)">${sofa(0, 0, 262, '#A9653F', c.plum)}</g>`),
    place(1094, 560, potPlant(), 1.3),
    lowTable(800, 706, 132, '#C89B62'),
    place(752, 712, mug(c.chalk, c.teal), 0.44),
    place(806, 716, mug(c.chalk, c.brick), 0.44),
    path('M840 700l46 -6l14 16l-48 7z', c.card),
    line('M852 703l28 -4M857 709l26 -4', '#9FB0B4', 2),
  )
}

const front = (light: Light): string => {
  const air = daylight(light)
  return group(
    shelf(812, 806, '#B88E5E', '#E0BC8C'),
    shelfLight('M520 810L940 807L820 960H320Z', air),
    place(600, 820, papers(), 0.9),
    place(748, 820, tissues()),
    place(900, 822, pebbles(), 0.84),
    place(1048, 818, mug(c.lamp, c.plum), 0.9),
  )
}

export const familyRoom = interior({ view, room, fallen, middle, front, steam: [{ x: 1048, y: 750 }] })
