import type { Light } from '../place-art.ts'
import { casement, sky, town } from '../art/beyond.ts'
import { daylight, weatherBehind } from '../art/daylight.ts'
import { boxFiles, deskLamp, stripLight, wallClock } from '../art/furnishing.ts'
import { darkSides, interior, shelfLight, wallSides } from '../art/interior.ts'
import { circle, each, fray, group, line, path, pierced, place, rect, times } from '../art/kit.ts'
import { glassWall, packedBox, slatBlind, teamAtWork, twoPages } from '../art/office.ts'
import { palette as c } from '../art/palette.ts'
import { deskPhone, folders, mug, shelf } from '../art/tabletop.ts'

/** One office with a glass side, from both its chairs: a blind half down, two boxes not unpacked, two mugs, one lamp. */

const wall = '#A9BBC0'
const wallDeep = '#7B929B'
const carpet = '#5A6A72'
const carpetDeep = '#4A5961'
const glass = [520, 136, 540, 300] as const
const panels = [
  [392, 264],
  [670, 264],
  [948, 216],
] as const

/** The desk between them, from either side: the lamp and the two mugs change ends. */
const desk = (light: Light, inside: boolean): string => {
  const air = daylight(light)
  const at = (x: number): number => (inside ? 1600 - x : x)
  return group(
    shelf(812, 804, '#A9805A', '#D2A878'),
    line('M-60 874L1660 866', '#87613E', 2.5, 'opacity="0.7"'),
    path(inside ? 'M700 806H1080L1180 960H560Z' : 'M520 808H900L1040 960H420Z', c.lampPale, `opacity="${air.lamps ? 0.5 : 0.16}"`),
    air.dark ? '' : shelfLight('M800 806L1060 804L960 960H640Z', air),
    air.lamps ? path(inside ? 'M936 660L980 690L1090 812H760Z' : 'M528 660L572 690L720 812H400Z', '#FBE7B5', 'opacity="0.34"') : '',
    place(at(596), 816, deskLamp(0, 0, air.lamps), 1.5),
    place(inside ? 800 : 792, 826, twoPages(), 1.05),
    place(at(930), 816, mug(c.brick, c.blush), 0.94),
    place(at(1012), 822, mug('#2F4B73', c.chalk), 0.94),
    inside ? place(1120, 822, deskPhone(), 0.8) : place(1130, 820, folders(), 0.7),
  )
}

const townBeyond = (light: Light): string => {
  const air = daylight(light)
  return group(sky(air, light, 480, 80, 640, 400, [930, 300]), town(air, 480, 396, 640, 29), weatherBehind(light, [glass]))
}

/** A shelf with room on it: she has been here for five weeks. */
const bareShelves = (): string =>
  group(
    rect(92, 168, 300, 220, '#7F8D93'),
    rect(102, 178, 280, 210, '#5F6E75'),
    each([248, 318, 388], (y) => group(rect(96, y, 292, 11, '#A5B1B4'), rect(96, y + 11, 292, 4, '#4F5D64'))),
    boxFiles(112, 192, [c.plum, c.plum]),
    boxFiles(300, 262, [c.teal, c.ochre, c.teal]),
    path('M212 248l6 -40h34l6 40z', '#C9A24B'),
    path('M112 318l4 -20h60l4 20z', c.card),
    rect(118, 372, 66, 16, c.card),
    rect(118, 364, 66, 8, c.blush),
  )

const glassEnd = (light: Light): string =>
  group(
    rect(1308, 120, 292, 496, daylight(light).lamps ? '#F1D79B' : '#D8DCCB'),
    times(9, (i) => rect(1308, 150 + i * 34, 292, 9, '#C48F4E', 'opacity="0.55"')),
    rect(1392, 120, 14, 380, '#B57F42', 'opacity="0.55"'),
    rect(1308, 470, 292, 12, '#E7DCC2'),
    rect(1430, 398, 100, 66, '#2A3F4B'),
    rect(1308, 560, 292, 56, '#B98F5C'),
    path('M1308 520L1440 120H1520L1372 616H1308Z', '#FFFFFF', 'opacity="0.2"'),
    rect(1294, 106, 306, 16, '#5F6E75'),
    rect(1294, 120, 16, 496, '#5F6E75'),
    rect(1470, 120, 14, 496, '#5F6E75'),
    rect(1310, 532, 160, 84, '#5F6E75'),
    rect(1450, 350, 9, 66, '#C9A24B'),
  )

const room = (light: Light): string => {
  const air = daylight(light)
  return group(
    pierced('M0 0H1600V616H0Z', [glass], wall),
    path('M0 0H1600V56H0Z', '#8C9AA0'),
    path('M0 56H1600V70H0Z', '#76858C'),
    stripLight(620, 980, false),
    wallSides([392, 320], [1240, 1290], 70, 612, wallDeep),
    casement(...glass, 3, 1, '#E1E6E3', '#6F7F87', '#98A7AC'),
    slatBlind(520, 138, 540, 148),
    wallClock(1160, 190, 30, light.hour),
    rect(1106, 250, 110, 84, '#7F6A48'),
    rect(1113, 257, 96, 70, '#B08A5A'),
    each(
      [
        [1122, 268, c.chalk],
        [1162, 272, c.lampPale],
      ] as const,
      ([x, y, k]) => group(rect(x, y, 34, 42, k), circle(x + 17, y + 3, 3.4, c.brick)),
    ),
    bareShelves(),
    glassEnd(light),
    rect(0, 608, 1294, 10, '#46545B'),
    rect(0, 616, 1600, 284, carpet),
    path('M1310 618H1600V760L1230 740Z', '#F1D79B', `opacity="${air.lamps ? 0.42 : 0.16}"`),
    fray(1600, 616, 0, 616, -54, carpetDeep, { count: 500 }),
  )
}

const fallen = (light: Light): string => {
  const air = daylight(light)
  if (!air.dark)
    return group(
      path('M540 640H690L520 900H330ZM716 640H866L740 900H540ZM892 640H1042L960 900H760Z', air.beam),
      path('M520 446H1060L1030 600H490Z', air.beam, 'opacity="0.26"'),
      times(5, (i) => path(`M${560 + i * 8} ${690 + i * 38}H${1010 - i * 14}l-4 9H${556 + i * 8}Z`, carpet, 'opacity="0.5"')),
    )
  return group(
    darkSides(air, [400, 300], [1570, 1596], '#14213A'),
    // what the one lamp reaches
    path('M500 612L600 440H1090L1250 612Z', '#F5CE7E', 'opacity="0.2"'),
    path('M430 650H1120L1260 900H300Z', '#F5CE7E', 'opacity="0.34"'),
    fray(1120, 650, 1260, 900, -26, '#F5CE7E', { opacity: 0.4, count: 100 }),
  )
}

const middle = (): string =>
  group(
    // a low cupboard under the window, and what has not been unpacked
    rect(690, 500, 400, 14, '#C7CFCF'),
    rect(690, 514, 400, 7, '#8A979B'),
    rect(702, 521, 376, 116, '#95A3A7'),
    each([710, 834, 958], (x) =>
      group(rect(x, 530, 112, 100, '#75848A'), rect(x + 4, 534, 108, 96, '#A3B0B3'), circle(x + 98, 580, 4.5, '#5F6E75')),
    ),
    path('M960 500V462C960 450 1026 450 1026 462V500Z', '#C9D3D3'),
    path('M960 500V462C960 454 974 452 984 452C974 466 974 490 978 500Z', '#8FA0A2'),
    line('M974 452C974 424 1010 424 1010 452M1024 470l18 -12', c.ink2, 6),
    packedBox(724, 396),
    packedBox(556, 548, 112),
    // the good coat's hook is a nail, and the scarf is hers
    line('M1150 372V640M1118 650L1150 634L1182 650M1126 384q24 20 48 0', '#4B3A22', 7),
    path(
      'M1140 392C1118 404 1114 450 1116 560H1136C1136 480 1140 430 1150 398C1160 430 1164 470 1164 530H1184C1186 450 1180 404 1160 392Z',
      c.teal,
    ),
    path('M1140 392C1118 404 1114 450 1116 560H1124C1126 480 1130 430 1150 398Z', c.tealDeep),
  )

/** As the worker sees it: the manager, and behind her the window with its blind. */
export const managerOffice = interior({
  view: townBeyond,
  room,
  fallen,
  middle,
  front: (light) => desk(light, false),
  steam: [{ x: 930, y: 746 }],
})

const hall = (light: Light): string => {
  const air = daylight(light)
  return group(
    rect(340, 60, 900, 600, air.lamps ? '#E6CF98' : '#DAD4BC'),
    rect(340, 60, 900, 66, '#BDB08A'),
    each([470, 760, 1050], (x) => path(`M${x} 70H${x + 150}L${x + 138} 92H${x + 12}Z`, air.lamps ? '#FFF6D9' : '#EEF0E6')),
    rect(340, 520, 900, 160, '#B98F5C'),
    line('M340 560H1240M340 606H1240', '#A57C4B', 2.4),
    place(378, 120, teamAtWork(), 0.95),
    rect(340, 60, 900, 620, wall, `opacity="${air.dark ? 0.1 : 0.26}"`),
  )
}

const insideRoom = (light: Light): string => {
  const air = daylight(light)
  const first = panels[0]
  return group(
    pierced('M0 0H1600V616H0Z', [[378, 116, 800, 500]], wall),
    path('M0 0H1600V56H0Z', '#8C9AA0'),
    path('M0 56H1600V70H0Z', '#76858C'),
    wallSides([346, 300], [1250, 1300], 70, 612, wallDeep),
    glassWall(116, 616, panels, '#66757C'),
    slatBlind(first[0], 124, first[1] - 14, 168),
    // an honours board that nobody has taken down
    rect(96, 172, 224, 172, '#6E4A2A'),
    rect(106, 182, 204, 152, '#8A6440'),
    line(
      times(6, (i) => `M124 ${206 + i * 22}h${100 - ((i * 17) % 40)}M256 ${206 + i * 22}h34`),
      '#D9BC7A',
      4,
    ),
    wallClock(1276, 190, 30, light.hour),
    rect(1344, 168, 190, 150, c.slate),
    rect(1350, 174, 178, 138, c.card),
    rect(1350, 174, 178, 16, c.teal),
    line(`${times(8, (i) => `M1356 ${206 + i * 13}H1522`)}${times(12, (i) => `M${1364 + i * 13} 198V306`)}`, '#C5CDCE', 1.3),
    each(
      [
        [1364, 206],
        [1377, 206],
        [1390, 219],
      ] as const,
      ([x, y]) => rect(x, y, 12, 12, c.lamp),
    ),
    rect(0, 608, 378, 10, '#46545B'),
    rect(1178, 608, 422, 10, '#46545B'),
    rect(0, 616, 1600, 284, carpet),
    path('M392 618H1164L1290 820H300Z', air.lamps ? '#F1D79B' : air.beam, `opacity="${air.lamps ? 0.34 : 0.2}"`),
    fray(1600, 616, 0, 616, -54, carpetDeep, { count: 500 }),
  )
}

const insideFallen = (light: Light): string => {
  const air = daylight(light)
  if (!air.dark) return path('M640 900L760 660H1010L960 900Z', air.beam, 'opacity="0.5"')
  return group(darkSides(air, [346, 280], [1290, 1360], '#14213A'), path('M520 680H1120L1240 900H400Z', '#F5CE7E', 'opacity="0.3"'))
}

const insideMiddle = (): string => group(packedBox(440, 576, 100), packedBox(470, 488, 66))

/** As the manager sees it: whoever has come in, and behind them the glass and the team. */
export const managerOfficeInside = interior({
  view: hall,
  room: insideRoom,
  fallen: insideFallen,
  middle: insideMiddle,
  front: (light) => desk(light, true),
  steam: [{ x: 670, y: 746 }],
})
