import type { Light } from '../place-art.ts'
import { paneGrid, sky } from '../art/beyond.ts'
import { daylight, weatherBehind, type Daylight } from '../art/daylight.ts'
import { noticeboard, stripLight, wallClock } from '../art/furnishing.ts'
import { digits, sign } from '../art/glyphs.ts'
import { potPlant } from '../art/growth.ts'
import { interior, shelfLight } from '../art/interior.ts'
import { circle, each, ellipse, fray, group, line, mix, path, pierced, place, rect, shade, times } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'
import { keys, mug, papers, shelf } from '../art/tabletop.ts'

/** The district's housing counter, off the Market Square: chairs in rows, a ticket number, a corner with a bead maze. */

const wall = '#D9CBAF'
const wallDeep = '#B6A584'
const panes = [
  [484, 168, 118, 270],
  [632, 150, 160, 450],
  [808, 150, 160, 450],
  [998, 168, 118, 270],
] as const

const stall = (x: number, y: number, stripe: string, air: Daylight): string => {
  const k = (colour: string): string => mix(colour, air.near, air.dark ? 0.6 : 0.12)
  return group(
    line(`M${x + 6} ${y}V${y + 90}M${x + 94} ${y}V${y + 90}`, k('#57493C'), 4),
    rect(x + 4, y + 56, 92, 36, k('#8A6440')),
    each([0, 1, 2, 3, 4], (i) =>
      path(
        `M${x - 6 + i * 22.4} ${y + 22}L${x + 4 + i * 18.4} ${y - 12}H${x + 22.4 + i * 18.4}L${x + 16.4 + i * 22.4} ${y + 22}Z`,
        k(i % 2 ? c.chalk : stripe),
      ),
    ),
    each([0, 1, 2, 3], (i) => ellipse(x + 18 + i * 21, y + 54, 10, 6, k([c.brick, c.ochre, c.moss, c.lampPale][i] ?? c.brick))),
  )
}

const view = (light: Light): string => {
  const air = daylight(light)
  const hall = mix('#B08A6A', air.near, air.dark ? 0.68 : 0.4)
  return group(
    sky(air, light, 440, 60, 720, 440, [700, 270]),
    // the old market hall and its lantern
    path('M470 420V300H560V276H640V320H720L800 258L880 320H980V290H1060V320H1140V420Z', air.far),
    path('M748 300V226H776V196L800 168L824 196V226H852V300Z', hall),
    circle(800, 250, 19, air.dark ? c.lampPale : c.chalk),
    line('M800 250V238M800 250L808 254', c.ink2, 3),
    rect(640, 320, 330, 190, hall),
    path('M628 320L800 262L972 320Z', shade(hall, 0.18)),
    each([664, 744, 824, 904], (x) => path(`M${x} 510V424A26 26 0 0 1 ${x + 52} 424V510Z`, air.dark ? '#E7AC48' : shade(hall, 0.46))),
    paneGrid(670, 348, 4, 1, 80, 0, 40, 30, shade(hall, 0.4), c.lamp, air.dark ? 0.6 : 0, 3),
    paneGrid(486, 340, 3, 2, 40, 40, 18, 24, air.near, c.lamp, air.dark ? 0.6 : 0, 5),
    paneGrid(1000, 346, 3, 2, 40, 40, 18, 24, air.near, c.lamp, air.dark ? 0.6 : 0, 8),
    rect(440, 500, 720, 130, mix('#9A978C', air.near, air.dark ? 0.75 : 0.15)),
    stall(500, 420, c.brick, air),
    stall(664, 440, c.teal, air),
    stall(858, 440, c.brick, air),
    stall(1010, 420, c.ochre, air),
    line('M440 548H1160M440 580H1160', mix('#86837A', air.near, air.dark ? 0.75 : 0.15), 3),
    weatherBehind(light, panes),
  )
}

const entrance = (): string =>
  group(
    rect(616, 136, 368, 14, '#EEF1EA'),
    each([616, 792, 968], (x) => rect(x, 136, 16, 466, x === 792 ? '#C7CCC6' : '#EEF1EA')),
    each([632, 808], (x) => group(rect(x, 150, 8, 450, '#9AA5A4'), rect(x, 430, 160, 9, '#C7CCC6'), rect(x, 560, 160, 40, '#C7CCC6'))),
    rect(776, 360, 8, 70, '#C9A24B'),
    rect(816, 360, 8, 70, '#C9A24B'),
    each([484, 998], (x) =>
      group(
        rect(x - 8, 158, 134, 10, '#EEF1EA'),
        rect(x - 8, 168, 8, 270, '#9AA5A4'),
        rect(x + 118, 168, 8, 270, '#EEF1EA'),
        rect(x + 56, 168, 6, 270, '#C7CCC6'),
        rect(x - 16, 438, 150, 14, '#F3F5F1'),
        rect(x - 16, 450, 150, 6, '#A2977C'),
      ),
    ),
  )

const ticket = (): string =>
  group(
    rect(330, 172, 116, 92, c.ink2),
    rect(336, 178, 104, 80, c.ink),
    digits('27', 388, 238, 52, c.lamp),
    line('M388 140V172', c.ink2, 6),
  )

/** A rack of leaflets, all of one council's making. */
const rack = (): string =>
  group(
    rect(92, 176, 196, 210, '#8A6B48'),
    times(12, (i) => {
      const x = 104 + (i % 4) * 46
      const y = 186 + Math.floor(i / 4) * 66
      const k = [c.teal, c.plum, c.brick, c.ochre, c.denim, c.moss][(i * 5) % 6] ?? c.teal
      return group(
        rect(x, y, 36, 46, c.card),
        rect(x, y, 36, 20, k),
        rect(x + 6, y + 27, 22, 3, '#93A2A4'),
        rect(x + 6, y + 34, 16, 3, '#93A2A4'),
        rect(x - 4, y + 42, 44, 16, '#A7834C'),
      )
    }),
  )

const room = (light: Light): string => {
  const air = daylight(light)
  return group(
    pierced('M0 0H1600V608H0Z', panes, wall),
    path('M0 0H1600V60H0Z', '#B9AD95'),
    path('M0 60H1600V74H0Z', '#9C9077'),
    stripLight(140, 500, air.lamps),
    stripLight(1100, 1460, air.lamps),
    path('M0 74H290L214 600H0Z', wallDeep),
    fray(290, 74, 214, 600, -62, wallDeep),
    path('M1600 74H1310L1388 600H1600Z', wallDeep),
    fray(1310, 74, 1388, 600, 62, wallDeep),
    rect(0, 470, 616, 130, '#6F5A72'),
    rect(984, 470, 616, 130, '#6F5A72'),
    path('M0 470H233L214 600H0ZM1600 470H1369L1388 600H1600Z', '#574559'),
    rect(0, 464, 616, 8, '#EEE5CF'),
    rect(984, 464, 616, 8, '#EEE5CF'),
    entrance(),
    rack(),
    ticket(),
    rect(1158, 172, 306, 58, c.teal),
    sign('Housing Options', 1311, 210, 33, c.chalk),
    rect(1158, 230, 306, 5, c.lamp),
    noticeboard(1170, 262, 214, 120, [
      [10, 12, 52, 66, c.tealPale, -2],
      [72, 10, 60, 44, c.chalk, 1],
      [144, 14, 56, 72, c.lampPale, 2],
      [74, 64, 58, 46, c.blush, -2],
      [14, 86, 44, 28, c.chalk, 1],
    ]),
    wallClock(1448, 290, 29, light.hour),
    rect(0, 600, 1600, 11, '#463A49'),
    rect(0, 611, 1600, 289, '#8D9089'),
    line('M0 660H1600M0 728H1600M0 816H1600', '#7A7E78', 2.4),
    line(
      times(15, (i) => `M${800 + (i - 7) * 110} 611L${800 + (i - 7) * 210} 900`),
      '#7A7E78',
      2.4,
    ),
    path('M632 611H968L1000 650H600Z', '#5B4A5A'),
    fray(1600, 611, 0, 611, -50, '#6F736E', { count: 460 }),
  )
}

const fallen = (light: Light): string => {
  const air = daylight(light)
  if (!air.dark)
    return group(
      path('M632 612H792L760 900H440ZM808 612H968L1120 900H800Z', air.beam),
      path('M484 640H590L420 800H250ZM1010 640H1116L1330 800H1170Z', air.beam, 'opacity="0.6"'),
      fray(968, 612, 1120, 900, -30, air.beam),
      fray(632, 612, 440, 900, 30, air.beam),
    )
  return group(
    path('M0 74H310L210 900H0ZM1600 74H1490L1540 900H1600Z', '#1B1A30', `opacity="${air.veil}"`),
    path('M500 640H1100L1230 900H370Z', '#F5CE7E', 'opacity="0.34"'),
    fray(310, 74, 210, 900, -56, '#1B1A30', { opacity: 0.5 }),
    fray(1490, 74, 1540, 900, 40, '#1B1A30', { opacity: 0.5 }),
  )
}

const seat = (x: number, colour: string): string =>
  group(
    path(`M${x} 494C${x + 24} 484 ${x + 52} 484 ${x + 76} 494L${x + 70} 560H${x + 6}Z`, colour),
    path(`M${x} 494C${x + 8} 490 ${x + 16} 488 ${x + 26} 487C${x + 20} 510 ${x + 22} 540 ${x + 28} 560H${x + 6}Z`, shade(colour, 0.3)),
    path(`M${x + 4} 560H${x + 74}L${x + 84} 590H${x - 4}Z`, shade(colour, 0.14)),
  )

/** A child's corner: a low table, a bead maze, a crate of books. */
const corner = (): string =>
  group(
    rect(1008, 588, 10, 64, '#8A6440'),
    rect(1100, 588, 10, 64, '#8A6440'),
    rect(994, 576, 130, 14, '#D9A63A'),
    rect(994, 590, 130, 5, c.ochreDeep),
    line('M1016 576C1010 516 1050 510 1052 548S1084 560 1086 520S1108 520 1104 576', c.teal, 5),
    line('M1030 576C1040 540 1070 530 1076 576', c.brick, 5),
    each(
      [
        [1015, 548, c.brick],
        [1052, 540, c.lamp],
        [1086, 530, c.plum],
        [1042, 549, c.denim],
        [1104, 558, c.moss],
      ] as const,
      ([x, y, k]) => circle(x, y, 8, k),
    ),
    path('M940 626H994L988 668H946Z', '#A7834C'),
    path('M940 626H958L958 668H946Z', '#7F6236'),
    each([946, 958, 970, 980], (x, i) => rect(x, 606 + (i % 2) * 5, 10, 24, [c.brick, c.teal, c.lamp, c.plum][i] ?? c.teal)),
  )

const middle = (): string =>
  group(
    rect(330, 588, 270, 10, '#4D5963'),
    rect(352, 598, 12, 62, '#4D5963'),
    rect(566, 598, 12, 62, '#4D5963'),
    each([338, 428, 518], (x, i) => seat(x, i === 2 ? c.brick : c.teal)),
    place(598, 560, potPlant(), 1.1),
    corner(),
  )

/** The counter: a form half filled in, a pen on its cord, a set of keys. */
const front = (light: Light): string => {
  const air = daylight(light)
  return group(
    shelf(806, 806, '#CDAF83', '#EBD5AC', '#6F5A72'),
    shelfLight('M560 807H1010L1050 868H470Z', air, 0.34, 0.7),
    place(624, 822, papers()),
    place(822, 824, keys(c.brick)),
    place(968, 820, mug(c.chalk, c.plum), 0.94),
    line('M700 828C712 818 724 836 736 824', c.ink2, 3),
    path('M736 826l58-18 4 6-58 18z', c.denim),
  )
}

export const housingCounter = interior({ view, room, fallen, middle, front, steam: [{ x: 968, y: 750 }] })
