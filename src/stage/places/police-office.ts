import type { Light } from '../place-art.ts'
import { casement, sky, town } from '../art/beyond.ts'
import { daylight, weatherBehind } from '../art/daylight.ts'
import { deskLamp, drawing, monitor, officeChair, stripLight, wallClock } from '../art/furnishing.ts'
import { sign } from '../art/glyphs.ts'
import { potPlant } from '../art/growth.ts'
import { interior } from '../art/interior.ts'
import { circle, each, ellipse, fray, group, line, path, pierced, place, rect, shade, times } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'
import { deskPhone, mug, register, shelf } from '../art/tabletop.ts'

/** A detectives' room: slatted light, filing cabinets, and somebody's own child's drawing by a screen. */

const wall = '#A3AFBB'
const wallDeep = '#77869A'
const glass = [480, 138, 600, 210] as const

const view = (light: Light): string => {
  const air = daylight(light)
  return group(
    sky(air, light, 440, 60, 700, 330, [620, 262]),
    town(air, 440, 290, 700, 31),
    // the wireless mast of the station next door
    line(
      'M900 340L922 130L944 340M906 290H938M911 240H933M915 200H929M908 270L935 220M936 270L911 220',
      air.dark ? '#2A3552' : '#5F707B',
      4,
    ),
    circle(922, 126, 6, c.brick),
    weatherBehind(light, [glass]),
  )
}

/** Vertical slats, gathered to either side; the light comes through in stripes. */
const blinds = (): string =>
  group(
    rect(466, 124, 628, 16, '#E4E6E2'),
    each([486, 508, 530, 552, 574, 962, 984, 1006, 1028, 1050], (x, i) =>
      group(rect(x, 140, 17, 202, i % 2 ? '#D5D8D2' : '#E4E6E0'), rect(x, 140, 4, 202, '#A7AFB0'), rect(x, 336, 17, 6, '#8F999C')),
    ),
    line('M492 342q10 8 22 0t22 0t22 0t22 0M968 342q10 8 22 0t22 0t22 0t22 0', '#C9CEC9', 2),
  )

/** A year planner: coloured days, no words. */
const planner = (): string =>
  group(
    rect(76, 176, 300, 184, c.slate),
    rect(82, 182, 288, 172, c.card),
    rect(82, 182, 288, 18, c.plum),
    line(`${times(11, (i) => `M90 ${212 + i * 12.6}H362`)}${times(23, (i) => `M${98 + i * 12} 206V346`)}`, '#C5CDCE', 1.3),
    each(
      [
        [110, 214, c.lamp],
        [134, 214, c.lamp],
        [182, 239, c.teal],
        [194, 239, c.teal],
        [206, 239, c.teal],
        [266, 264, c.brick],
        [146, 277, c.lamp],
        [302, 289, c.teal],
        [314, 289, c.teal],
        [230, 302, c.plum],
        [122, 327, c.brick],
        [338, 327, c.lamp],
      ] as const,
      ([x, y, k]) => rect(x + 1, y + 1, 11, 11, k),
    ),
  )

/** The county: coast, river and roads, pinned. */
const map = (): string =>
  group(
    rect(1102, 182, 210, 176, c.slate),
    rect(1108, 188, 198, 164, '#DDE3D2'),
    path('M1108 188H1180C1160 214 1150 226 1160 250C1150 280 1130 300 1108 306Z', '#A9C6CE'),
    path('M1226 352C1216 316 1244 300 1230 268C1220 246 1246 220 1240 188H1306V352Z', '#CBD6BA'),
    line('M1160 250C1186 262 1206 246 1230 268S1280 300 1306 290', '#A9C6CE', 5),
    line('M1124 346L1190 300L1216 240L1290 200M1190 300L1286 340M1216 240L1170 200', '#C9852B', 3),
    each(
      [
        [1190, 300, c.brick],
        [1216, 240, c.teal],
        [1270, 330, c.brick],
        [1282, 216, c.lamp],
      ] as const,
      ([x, y, k]) => group(line(`M${x} ${y}l4 -9`, c.ink2, 2), circle(x + 5, y - 12, 5.5, k)),
    ),
  )

const door = (light: Light): string =>
  group(
    rect(1384, 178, 166, 426, '#6A7480'),
    rect(1396, 190, 142, 414, '#5C6B7C'),
    rect(1396, 190, 12, 414, '#46535F'),
    rect(1426, 218, 82, 140, daylight(light).dark ? '#F3D08A' : '#DCE4E4'),
    line('M1426 265H1508M1426 312H1508M1453 218V358M1481 218V358', '#8B99A4', 1.8),
    rect(1410, 396, 8, 48, c.mist),
  )

const room = (light: Light): string => {
  const air = daylight(light)
  return group(
    pierced('M0 0H1600V608H0Z', [glass], wall),
    path('M0 0H1600V62H0Z', '#6F7786'),
    path('M0 62H1600V76H0Z', '#5E6675'),
    stripLight(210, 560, air.lamps),
    stripLight(1010, 1360, air.lamps),
    rect(0, 392, 1384, 34, '#5B6C86'),
    rect(1550, 392, 50, 34, '#5B6C86'),
    rect(0, 392, 1384, 5, '#7A8AA1'),
    path('M0 76H290L215 600H0Z', wallDeep, 'opacity="0.9"'),
    fray(290, 76, 215, 600, -60, wallDeep),
    path('M1600 76H1322L1392 600H1600Z', wallDeep, 'opacity="0.9"'),
    fray(1322, 76, 1392, 600, 60, wallDeep),
    casement(...glass, 3, 1, '#E1E5E2', '#717C88', '#8793A0'),
    blinds(),
    planner(),
    map(),
    door(light),
    wallClock(424, 186, 27, light.hour),
    rect(1398, 134, 138, 36, '#22406B'),
    sign('Police', 1467, 160, 24, c.chalk),
    rect(0, 600, 1600, 11, '#444E5A'),
    rect(0, 611, 1600, 289, '#586673'),
    line('M-40 700H1640M-40 806H1640M260 611L120 900M560 611L500 900M1040 611L1100 900M1340 611L1480 900', '#525A64', 2.4),
    fray(1600, 611, 0, 611, -56, '#445261', { count: 500 }),
  )
}

const fallen = (light: Light): string => {
  const air = daylight(light)
  if (!air.dark)
    return group(
      times(9, (i) => path(`M${600 + i * 42} 646h24L${432 + i * 46 + i * i * 2} 900h-34Z`, air.beam)),
      times(9, (i) => path(`M${598 + i * 40} 430h22l-14 170h-26Z`, air.beam, 'opacity="0.34"')),
      fray(960, 646, 966, 900, -26, air.beam, { count: 90 }),
    )
  return group(
    path('M0 76H330L220 900H0Z', '#121B33', `opacity="${air.veil}"`),
    path('M1600 76H1300L1420 900H1600Z', '#121B33', `opacity="${air.veil}"`),
    path('M838 390L700 486H930L872 384Z', '#FBE7B5', 'opacity="0.5"'),
    path('M500 640H1060L1180 900H340Z', '#F6DFA6', 'opacity="0.36"'),
    fray(330, 76, 220, 900, -56, '#121B33', { opacity: 0.5 }),
    fray(1300, 76, 1420, 900, 56, '#121B33', { opacity: 0.5 }),
  )
}

const cabinet = (x: number, colour: string): string =>
  group(
    rect(x, 424, 84, 190, colour),
    rect(x, 424, 18, 190, shade(colour, 0.22)),
    rect(x, 424, 84, 6, '#9FA9AA'),
    each([436, 495, 554], (y) =>
      group(
        rect(x + 8, y, 68, 52, 'none', `stroke="${shade(colour, 0.3)}" stroke-width="2.5"`),
        rect(x + 30, y + 10, 26, 10, c.chalk),
        rect(x + 30, y + 28, 26, 6, c.mist),
      ),
    ),
  )

/** Archive boxes: brown card, a hand hole, a blank label. */
const box = (x: number, y: number): string =>
  group(
    rect(x, y, 78, 50, '#B08A5A'),
    rect(x, y, 18, 50, '#8C6B42'),
    rect(x - 3, y - 6, 84, 14, '#C09A68'),
    rect(x + 34, y + 16, 26, 16, c.chalk),
    ellipse(x + 47, y + 41, 11, 4, '#7A5C38'),
  )

const jacket = (x: number, y: number): string =>
  group(
    line(`M${x} ${y - 26}V${y + 296}M${x - 34} ${y + 304}L${x} ${y + 290}L${x + 34} ${y + 304}M${x - 24} ${y - 30}q24 24 48 0`, c.ink2, 7),
    path(
      `M${x - 12} ${y - 8}C${x - 48} ${y} ${x - 56} ${y + 34} ${x - 54} ${y + 170}H${x + 54}C${x + 56} ${y + 34} ${x + 48} ${y} ${x + 12} ${y - 8}Z`,
      '#C9C24A',
    ),
    path(
      `M${x - 12} ${y - 8}C${x - 48} ${y} ${x - 56} ${y + 34} ${x - 54} ${y + 170}H${x - 16}C${x - 26} ${y + 90} ${x - 20} ${y + 30} ${x - 4} ${y - 4}Z`,
      '#97913A',
    ),
    rect(x - 55, y + 88, 110, 13, c.chalk),
    rect(x - 55, y + 130, 110, 13, c.chalk),
    line(`M${x} ${y + 4}V${y + 168}`, '#7C7730', 3),
  )

const middle = (light: Light): string =>
  group(
    cabinet(500, '#7E8B8C'),
    cabinet(588, '#74827F'),
    cabinet(920, '#7E8B8C'),
    box(506, 372),
    box(596, 372),
    box(550, 318),
    place(962, 388, potPlant(), 0.9),
    jacket(1046, 372),
    rect(666, 486, 270, 15, '#DAD4C4'),
    rect(666, 501, 270, 8, '#A49D8B'),
    rect(682, 509, 13, 116, '#4D5963'),
    rect(906, 509, 13, 116, '#4D5963'),
    rect(676, 432, 60, 54, c.teal),
    rect(676, 432, 60, 5, '#37787E'),
    drawing(684, 440, 'boat', 0.44, -3),
    monitor(742, 402, 108),
    deskLamp(904, 486, daylight(light).lamps),
    rect(700, 472, 32, 14, c.brick),
    officeChair(756, 522, '#39465A'),
  )

const front = (light: Light): string => {
  const air = daylight(light)
  return group(
    shelf(810, 798, '#C4BBA9', '#E4DCC9'),
    air.dark ? path('M560 806L1000 802L940 960H420Z', '#F3E2AE', 'opacity="0.36"') : fallStripes(air.beam, air.beamOpacity),
    place(640, 812, register(), 0.86),
    place(862, 810, mug('#2F4B73', c.chalk)),
    place(1014, 808, deskPhone(), 0.94),
  )
}

const fallStripes = (beam: string, opacity: number): string =>
  times(6, (i) => path(`M${520 + i * 76} 806h40L${450 + i * 84} 960h-50Z`, beam, `opacity="${Math.round(opacity * 70) / 100}"`))

export const policeOffice = interior({ view, room, fallen, middle, front, steam: [{ x: 862, y: 738 }] })
