import type { Light } from '../place-art.ts'
import { casement, semis, sky } from '../art/beyond.ts'
import { daylight, weatherBehind } from '../art/daylight.ts'
import { deskLamp, monitor, officeChair, wallClock } from '../art/furnishing.ts'
import { leafUnder, tree } from '../art/growth.ts'
import { darkSides, floorBeams, interior, shelfLight, wallSides } from '../art/interior.ts'
import { circle, each, ellipse, fray, group, line, path, pierced, place, rect, times } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'
import { toyBox } from '../art/play.ts'
import { deskPhone, mug, papers, shelf } from '../art/tabletop.ts'
import { gelBottle, handBasin } from '../art/ward.ts'

/** A clinic room: baby scales on the bench, a height chart, a curtain on its rail, a desk at the wall, a box of toys. */

const wall = '#CBD8C6'
const wallDeep = '#A0B49C'
const glass = [470, 146, 300, 224] as const

const view = (light: Light): string => {
  const air = daylight(light)
  return group(
    sky(air, light, 430, 90, 380, 330, [560, 220]),
    semis(air, 420, 322, 2),
    rect(430, 320, 380, 60, air.grass),
    tree(728, 344, 180, {
      leaf: leafUnder(light.season, air.near, air.dark ? 0.7 : 0.1),
      trunk: air.dark ? '#1E2639' : '#57493C',
      seed: 18,
    }),
    weatherBehind(light, [glass]),
  )
}

/** A giraffe to be measured against: its spots and its ruler, no numbers. */
const heightChart = (): string =>
  group(
    rect(1068, 150, 130, 424, c.card),
    rect(1068, 150, 26, 424, '#FBE7B5'),
    line(
      times(20, (i) => `M1068 ${170 + i * 20}h${i % 5 ? 13 : 24}`),
      c.ink2,
      2.6,
    ),
    path('M1130 574V330C1130 270 1132 230 1136 204H1158C1160 240 1158 300 1160 330L1172 574H1150L1146 450H1140L1138 574Z', '#E3A94A'),
    path('M1130 206C1126 190 1138 180 1150 180C1166 180 1186 190 1190 204C1190 214 1176 216 1160 214L1150 222Z', '#E3A94A'),
    line('M1144 182L1140 166M1156 180L1158 164', '#8A6440', 4),
    circle(1140, 164, 4.5, '#8A6440'),
    circle(1158, 162, 4.5, '#8A6440'),
    circle(1160, 194, 3.2, c.ink),
    each(
      [
        [1142, 240],
        [1152, 272],
        [1140, 306],
        [1154, 340],
        [1142, 384],
        [1158, 410],
        [1146, 440],
      ] as const,
      ([x, y]) => ellipse(x, y, 7, 9, '#B5762A'),
    ),
    rect(1068, 150, 130, 7, c.woodDeep),
    rect(1068, 570, 130, 7, c.woodDeep),
  )

/** The curtain drawn back along its rail, at the right of the room. */
const curtain = (): string =>
  group(
    line('M1226 148H1600', '#8FA0A2', 8),
    line('M1300 148V70M1540 148V70', '#8FA0A2', 5),
    times(9, (i) => circle(1262 + i * 38, 156, 5, '#8FA0A2')),
    path(
      'M1244 162H1600V600C1580 612 1562 604 1546 600C1528 612 1508 612 1490 600C1472 612 1452 612 1434 600C1416 612 1396 612 1378 600C1360 612 1340 612 1322 600C1300 610 1276 606 1258 596Z',
      '#7FA9B4',
    ),
    each([1258, 1330, 1390, 1446, 1502, 1556], (x) =>
      path(`M${x} 162H${x + 22}L${x + 28} 600C${x + 18} 606 ${x + 8} 606 ${x} 602Z`, '#628E9A'),
    ),
    each([1300, 1364, 1420, 1478, 1534], (x, i) =>
      group(
        circle(x, 250 + (i % 2) * 90, 11, '#CFE2E4', 'opacity="0.7"'),
        circle(x + 8, 440 - (i % 3) * 40, 11, '#CFE2E4', 'opacity="0.7"'),
      ),
    ),
  )

/** Scales with a shallow tray, empty; x, y the left of its foot, 210 wide. */
const babyScales = (x: number, y: number): string =>
  group(
    path(`M${x + 20} ${y}L${x + 34} ${y - 44}H${x + 176}L${x + 190} ${y}Z`, '#E9ECE6'),
    path(`M${x + 20} ${y}L${x + 34} ${y - 44}H${x + 72}L${x + 62} ${y}Z`, '#BFCAC8'),
    rect(x + 82, y - 36, 62, 24, c.ink),
    line(`M${x + 94} ${y - 24}h12M${x + 112} ${y - 24}h12`, c.lamp, 5),
    circle(x + 160, y - 24, 6, c.teal),
    rect(x + 96, y - 58, 20, 16, '#AEB9B9'),
    path(
      `M${x - 16} ${y - 92}C${x + 6} ${y - 60} ${x + 206} ${y - 60} ${x + 226} ${y - 92}L${x + 236} ${y - 88}C${x + 216} ${y - 44} ${x - 4} ${y - 44} ${x - 26} ${y - 88}Z`,
      '#F3F5F1',
    ),
    path(
      `M${x - 16} ${y - 92}C${x + 6} ${y - 60} ${x + 206} ${y - 60} ${x + 226} ${y - 92}C${x + 200} ${y - 76} ${x + 10} ${y - 76} ${x - 16} ${y - 92}Z`,
      '#9DC0C6',
    ),
    path(
      `M${x - 26} ${y - 88}C${x - 14} ${y - 62} ${x + 20} ${y - 56} ${x + 50} ${y - 54}C${x + 20} ${y - 64} ${x + 2} ${y - 74} ${x - 12} ${y - 88}Z`,
      '#C6D0CE',
    ),
  )

const room = (light: Light): string =>
  group(
    pierced('M0 0H1600V616H0Z', [glass], wall),
    path('M0 0H1600V56H0Z', '#EAEFE6'),
    path('M0 56H1600V70H0Z', '#AFC0AB'),
    wallSides([240, 180], [1600, 1600], 70, 612, wallDeep),
    casement(...glass, 2, 1, '#F1F3EC', '#8C9F8A', '#D7DED3'),
    // the lower panes are frosted
    rect(470, 272, 300, 98, '#F1F5F0', 'opacity="0.72"'),
    line('M470 272H770', '#F1F3EC', 4),
    handBasin(880, 424),
    heightChart(),
    curtain(),
    wallClock(1018, 190, 26, light.hour),
    // a poster of fruit, and a chart of centile lines
    rect(96, 168, 150, 196, c.card),
    rect(96, 168, 150, 22, c.plum),
    line('M110 350C140 300 180 262 234 240M110 352C146 318 186 290 234 274M110 354C150 334 190 316 234 306', c.teal, 4),
    line('M110 206V354H236', '#8FA0A2', 3),
    each(
      [
        [128, 324],
        [150, 304],
        [172, 292],
        [196, 280],
      ] as const,
      ([x, y]) => circle(x, y, 5, c.brick),
    ),
    rect(272, 168, 156, 112, c.lampPale),
    circle(312, 226, 26, c.brick),
    line('M312 202c2 -10 8 -14 14 -14', c.moss, 5),
    path('M346 250C352 216 388 200 408 204C404 236 376 254 346 250Z', '#E3C93C'),
    rect(0, 606, 1600, 10, '#7E937C'),
    rect(0, 616, 1600, 284, '#A7B0A8'),
    path('M-40 690H1640V696H-40ZM-40 800H1640V808H-40Z', '#969F97'),
    fray(1600, 616, 0, 616, -52, '#8A958C', { count: 480 }),
  )

const fallen = (light: Light): string => {
  const air = daylight(light)
  if (!air.dark)
    return group(
      floorBeams(
        air,
        [
          [480, 140, 0],
          [636, 140, 16],
        ],
        644,
      ),
      path('M470 384H770L750 604H440Z', air.beam, 'opacity="0.3"'),
    )
  return group(
    darkSides(air, [260, 180], [1580, 1600], '#17213A'),
    path('M470 650H1150L1280 900H340Z', '#F5E2AE', 'opacity="0.36"'),
    path('M330 604L388 470H470L640 604Z', '#F5CE7E', 'opacity="0.26"'),
  )
}

const middle = (light: Light): string =>
  group(
    // the desk at the wall
    rect(236, 486, 300, 15, '#E7DCC2'),
    rect(236, 501, 300, 8, '#B0A282'),
    rect(252, 509, 13, 112, '#56696F'),
    rect(506, 509, 13, 112, '#56696F'),
    monitor(430, 402, 96),
    deskLamp(384, 486, daylight(light).lamps),
    officeChair(446, 520, '#3F6B70'),
    // the bench, and the scales on it
    rect(566, 500, 296, 16, '#E9ECE2'),
    rect(566, 516, 296, 8, '#A8B3A6'),
    rect(576, 524, 276, 106, '#8FA79C'),
    each([584, 674, 764], (x) =>
      group(rect(x, 534, 80, 88, '#74907F'), rect(x + 4, 538, 76, 84, '#9DB4A9'), circle(x + 68, 578, 4.5, c.chalk)),
    ),
    path('M580 500l8 -8H838l8 8z', '#CFE0E2'),
    babyScales(606, 494),
    toyBox(950, 634, c.denim),
    // a mat of coloured squares
    path('M600 700H880L910 780H560Z', c.lamp),
    path('M600 700H692L676 780H560ZM784 700H880L910 780H796Z', c.brick, 'opacity="0.85"'),
    path('M581 740H895L910 780H560Z', c.teal, 'opacity="0.35"'),
  )

const front = (light: Light): string => {
  const air = daylight(light)
  return group(
    shelf(812, 804, '#D6D2BE', '#EEEBDB'),
    shelfLight('M500 810L900 807L780 960H310Z', air, 0.34, 0.7),
    place(596, 820, papers(), 0.9),
    // the little red book that goes home
    path('M678 818L702 776H800L790 818Z', c.brick),
    path('M678 818L702 776H716L694 818Z', c.brickDeep),
    path('M736 790h40l-4 12h-38z', c.card),
    path('M678 818H790V824H678Z', c.chalk),
    place(852, 818, gelBottle(), 0.76),
    place(936, 816, mug(c.chalk, c.plum), 0.86),
    place(1044, 818, deskPhone(), 0.8),
  )
}

export const clinicRoom = interior({ view, room, fallen, middle, front, steam: [{ x: 936, y: 752 }] })
