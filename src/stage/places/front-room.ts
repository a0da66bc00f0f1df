import type { Light } from '../place-art.ts'
import { casement, semis, sky } from '../art/beyond.ts'
import { daylight, weatherBehind } from '../art/daylight.ts'
import { coat, radiator, wallClock, wellingtons } from '../art/furnishing.ts'
import { evergreen, hedge, leafUnder, tree } from '../art/growth.ts'
import { darkSides, floorBeams, interior, shelfLight, wallSides } from '../art/interior.ts'
import { circle, each, ellipse, fray, group, line, path, pierced, place, rect } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'
import { trainTable } from '../art/play.ts'
import { sofa } from '../art/seating.ts'
import { clothesRail, foldedUniform, pincushion, sewingMachine, shears, tapeMeasure } from '../art/sewing.ts'
import { mug, shelf } from '../art/tabletop.ts'

/** The Marlows' front room: a sewing machine in the window, a rail of other people's clothes, a train table with a drawer. */

const wall = '#DBC6A8'
const wallDeep = '#B89E7C'
const glass = [556, 150, 470, 270] as const

const view = (light: Light): string => {
  const air = daylight(light)
  const leaf = leafUnder(light.season, air.near, air.dark ? 0.7 : 0.1)
  return group(
    sky(air, light, 520, 80, 560, 380, [860, 230]),
    semis(air, 470, 366, 3),
    rect(520, 364, 560, 80, air.grass),
    rect(520, 384, 560, 16, air.dark ? '#2B3350' : light.weather === 'snow' ? '#DDE4EA' : '#A9A69B'),
    tree(960, 392, 190, { leaf, trunk: air.dark ? '#1E2639' : '#57493C', seed: 14 }),
    hedge(520, 440, 560, 30, evergreen(air.near, air.dark ? 0.72 : 0.1), 8),
    weatherBehind(light, [glass]),
  )
}

/** A month with somebody's shifts ringed in it; no words. */
const calendar = (): string =>
  group(
    rect(1066, 196, 92, 136, c.card),
    rect(1066, 196, 92, 50, '#8FB4BE'),
    path('M1066 246V232C1088 214 1104 224 1118 230C1134 216 1148 222 1158 228V246Z', c.moss),
    line(
      'M1072 258H1152M1072 274H1152M1072 290H1152M1072 306H1152M1072 322H1152M1085 250V328M1098 250V328M1111 250V328M1124 250V328M1137 250V328',
      '#B9C3BE',
      1.5,
    ),
    each(
      [
        [1078, 282],
        [1104, 282],
        [1130, 298],
        [1091, 314],
      ] as const,
      ([x, y]) => rect(x - 5, y - 6, 11, 12, c.brick, 'opacity="0.75"'),
    ),
    circle(1112, 194, 3.4, c.ink2),
  )

/** The chimney breast: a clock on the shelf, with visiting cards tucked behind it. */
const mantel = (light: Light): string =>
  group(
    rect(1186, 60, 300, 560, '#E6D5BB'),
    rect(1186, 60, 26, 560, '#C4AC8B'),
    rect(1240, 150, 150, 108, '#8A6440'),
    rect(1250, 160, 130, 88, '#CFE0E2'),
    path('M1250 248V222C1280 196 1304 214 1320 224C1344 200 1364 208 1380 218V248Z', '#7FA08A'),
    circle(1354, 184, 10, c.lamp),
    rect(1166, 344, 340, 18, '#8A6440'),
    rect(1166, 358, 340, 6, '#5F432A'),
    rect(1200, 364, 272, 250, '#8A6440'),
    rect(1228, 396, 216, 218, '#5B4A42'),
    rect(1262, 440, 148, 174, '#3A3330'),
    rect(1262, 440, 148, 10, '#C9A24B'),
    line('M1278 470V596M1302 470V596M1326 470V596M1350 470V596M1374 470V596M1396 470V596', '#6E625A', 5),
    // cards behind the clock
    `<g transform="rotate(-9 1284 330)">${rect(1262, 298, 52, 46, c.chalk)}${line('M1268 308h26M1268 316h34', c.teal, 3)}</g>`,
    `<g transform="rotate(7 1346 330)">${rect(1322, 292, 50, 52, c.lampPale)}${line('M1336 302h28M1336 310h20', c.plum, 3)}</g>`,
    path('M1276 344V306C1276 268 1360 268 1360 306V344Z', '#6E4A2A'),
    path('M1276 344V306C1276 286 1292 276 1306 273C1290 288 1290 320 1292 344Z', '#4E331F'),
    wallClock(1318, 310, 25, light.hour),
    each([1216, 1428], (x, i) =>
      group(rect(x - 9, 304, 18, 40, i ? c.teal : c.brick), ellipse(x, 304, 9, 3, i ? c.tealDeep : c.brickDeep)),
    ),
    line('M1428 304C1424 282 1414 276 1408 268M1428 304C1430 280 1440 272 1446 264M1428 304V262', c.moss, 3),
    each(
      [
        [1407, 266],
        [1428, 258],
        [1447, 262],
      ] as const,
      ([x, y]) => circle(x, y, 7, c.lamp),
    ),
  )

const room = (light: Light): string =>
  group(
    pierced('M0 0H1600V628H0Z', [glass], wall),
    rect(0, 0, 1600, 54, '#EFE7D6'),
    rect(0, 54, 1600, 12, '#D2BF9F'),
    wallSides([340, 262], [1500, 1520], 66, 622, wallDeep),
    casement(...glass, 3, 1, '#F3EFE2', '#A8967A', '#E5DFCD'),
    // nets to the half, a curtain at either side
    path('M556 296H1026V420H556Z', '#FBFAF3', 'opacity="0.42"'),
    line('M556 297H1026', '#FBFAF3', 4),
    path('M496 118H622C618 220 596 320 584 440C560 450 520 450 496 440Z', '#8E4A3C'),
    path('M496 118H540C530 220 520 330 520 446C510 446 502 443 496 440Z', '#6E352B'),
    path('M1086 118H960C964 220 986 320 998 440C1022 450 1062 450 1086 440Z', '#9C5444'),
    path('M1086 118H1052C1060 220 1064 330 1062 446C1072 446 1080 443 1086 440Z', '#7A3E31'),
    line('M580 122C576 220 562 330 556 440M1004 122C1008 220 1022 330 1026 440', '#7A3E31', 3),
    line('M484 116H1098', '#6E4A2A', 9),
    circle(480, 116, 9, '#6E4A2A'),
    circle(1102, 116, 9, '#6E4A2A'),
    radiator(640, 466, 300, 116, '#E6DECB'),
    calendar(),
    mantel(light),
    // the hall, and a small coat on its hook
    rect(1512, 150, 88, 476, '#8A7A66'),
    rect(1524, 162, 76, 464, daylight(light).dark ? '#F0CB80' : '#E9DCBC'),
    coat(1566, 232, 116, '#D9A63A'),
    rect(0, 616, 1600, 12, '#EFE7D6'),
    rect(0, 628, 1600, 272, '#8B7C74'),
    fray(1600, 628, 0, 628, -54, '#71635C', { count: 520 }),
    path('M560 676H1050L1150 860H450Z', '#3F6B70'),
    path('M590 692H1020L1104 842H500Z', '#CFC2A4'),
    path('M606 700H1004L1082 832H522Z', '#3F6B70'),
  )

const fallen = (light: Light): string => {
  const air = daylight(light)
  if (!air.dark)
    return group(
      floorBeams(
        air,
        [
          [540, 150, 0],
          [700, 150, 12],
          [860, 150, 24],
        ],
        664,
      ),
      path('M560 430H1020L990 620H520Z', air.beam, 'opacity="0.26"'),
    )
  return group(
    darkSides(air, [380, 280], [1330, 1430], '#1B1A30'),
    path('M470 300L330 628H720L560 300Z', '#F5CE7E', 'opacity="0.2"'),
    path('M520 650H1080L1200 900H400Z', '#F5CE7E', 'opacity="0.3"'),
  )
}

const standardLamp = (lit: boolean): string =>
  group(
    line('M500 300V610', '#5F432A', 7),
    ellipse(500, 612, 36, 8, '#5F432A'),
    path('M472 232H528L552 312H448Z', lit ? c.lampPale : '#E4D6BC'),
    path('M472 232H490L474 312H448Z', lit ? '#EBCB86' : '#C2B190'),
  )

const middle = (light: Light): string => {
  const lit = daylight(light).lamps
  return group(
    clothesRail(84, 196, 330, 620, [
      { kind: 'skirt', colour: '#55606E', length: 190 },
      { kind: 'dress', colour: '#7E3F52', length: 280 },
      { kind: 'trousers', colour: '#3C4B45', length: 270 },
      { kind: 'coat', colour: '#2F4B73', length: 250 },
    ]),
    standardLamp(lit),
    // the sewing table in the window
    sewingMachine(686, 470),
    path('M612 470H712L704 500L720 604C690 620 650 616 620 606L600 500Z', '#5E7F95'),
    path('M612 470H640L632 612C626 610 622 608 620 606L600 500Z', '#46637A'),
    rect(600, 470, 396, 16, '#B98B5C'),
    rect(600, 484, 396, 6, '#7F5A36'),
    path('M612 466H722L704 500L716 580C690 592 650 590 624 580L606 500Z', '#5E7F95'),
    path('M612 466H640L634 586L624 580L606 500Z', '#46637A'),
    rect(616, 490, 14, 150, '#7F5A36'),
    rect(968, 490, 14, 150, '#7F5A36'),
    rect(880, 490, 96, 56, '#A67A4C'),
    circle(928, 518, 5, '#5F432A'),
    each([c.lamp, c.teal, c.plum], (k, i) =>
      group(rect(938 + i * 18, 448, 12, 22, k), rect(936 + i * 18, 446, 16, 3, '#C9A24B'), rect(936 + i * 18, 468, 16, 3, '#C9A24B')),
    ),
    sofa(360, 490, 210, '#6F7F86', c.brick),
    trainTable(628, 716),
    wellingtons(1004, 692, '#B5533F'),
  )
}

const front = (light: Light): string => {
  const air = daylight(light)
  return group(
    shelf(808, 802, '#BF9566', '#E3C08E'),
    line('M-60 872L1660 866', '#9A7146', 2.5, 'opacity="0.7"'),
    shelfLight('M470 806L900 804L780 960H290Z', air),
    place(556, 814, foldedUniform(), 0.9),
    place(752, 824, tapeMeasure()),
    place(880, 818, shears(), 0.8),
    place(976, 816, pincushion(), 0.8),
    place(1066, 816, mug(c.chalk, c.denim), 0.86),
  )
}

export const frontRoom = interior({ view, room, fallen, middle, front, steam: [{ x: 1066, y: 750 }] })
