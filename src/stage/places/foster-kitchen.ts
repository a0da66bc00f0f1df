import type { Light } from '../place-art.ts'
import { casement, sky } from '../art/beyond.ts'
import { daylight, weatherBehind } from '../art/daylight.ts'
import { coat, drawing, pegRail, wallClock, wellingtons } from '../art/furnishing.ts'
import { evergreen, hedge, leafUnder, potPlant, tree } from '../art/growth.ts'
import { darkSides, interior, shelfLight, wallSides } from '../art/interior.ts'
import { calendar, carrots, lunchBox, plateShelves } from '../art/kitchenware.ts'
import { circle, each, ellipse, fray, group, line, mix, path, pierced, place, rect, times } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'
import { chair } from '../art/seating.ts'
import { mug, shelf, teapot } from '../art/tabletop.ts'

/** The Wainwrights' kitchen: a table for whoever there is, the allotment beyond the glass, a drawer where the record is kept. */

const wall = '#E3D9C6'
const wallDeep = '#BDAF94'
const paint = '#6E8A74'
const paintDeep = '#4F6B57'
const glass = [640, 142, 360, 240] as const

const view = (light: Light): string => {
  const air = daylight(light)
  const leaf = leafUnder(light.season, air.dark ? air.near : air.far, air.dark ? 0.7 : 0.1)
  const soil = mix('#7A5A3E', air.near, air.dark ? 0.75 : 0.1)
  return group(
    sky(air, light, 600, 100, 440, 300, [920, 230]),
    tree(700, 330, 190, { leaf, trunk: air.dark ? '#232B3D' : '#57493C', seed: 17 }),
    hedge(600, 322, 440, 34, evergreen(air.near, air.dark ? 0.7 : 0.25), 6),
    rect(600, 318, 440, 80, soil),
    // a shed, rows, canes
    path('M884 322V262L926 240L968 262V322Z', mix('#8A6440', air.near, air.dark ? 0.7 : 0.1)),
    rect(914, 280, 24, 42, air.dark ? c.lamp : mix('#5E4430', air.near, 0.1)),
    line(
      times(5, (i) => `M${630 + i * 46} 384L${690 + i * 30} 330`),
      light.weather === 'snow' ? '#E8EDF0' : mix(soil, '#12232E', 0.2),
      6,
    ),
    each([0, 1, 2, 3, 4, 5, 6], (i) => ellipse(660 + i * 32, 352 + (i % 2) * 14, 11, 6, mix('#5F8A4A', air.near, air.dark ? 0.7 : 0))),
    line('M800 372L822 286L844 372M830 372L822 286', mix('#C9A872', air.near, air.dark ? 0.6 : 0), 3.4),
    weatherBehind(light, [glass]),
  )
}

/** Shelves of plates over a deep drawer, a little open. */
const dresser = (): string =>
  group(
    plateShelves(130, 128),
    rect(110, 426, 340, 16, '#A9804F'),
    rect(110, 440, 340, 6, '#553A24'),
    rect(122, 446, 316, 172, '#8A6440'),
    rect(134, 460, 140, 52, '#6B4A2E'),
    rect(138, 464, 136, 48, '#9A7048'),
    circle(206, 488, 6, '#C9A24B'),
    // the book is kept in this one
    rect(286, 460, 140, 52, '#3A2818'),
    path('M296 476L304 450H402L412 476Z', c.tealDeep),
    path('M306 474L312 455H394L400 474Z', c.card),
    rect(280, 474, 152, 48, '#9A7048'),
    rect(280, 474, 152, 6, '#B58A58'),
    circle(356, 500, 7, '#C9A24B'),
    each([134, 286], (x) => group(rect(x, 530, 140, 82, '#6B4A2E'), rect(x + 5, 535, 130, 77, '#9A7048'))),
  )

const range = (): string =>
  group(
    rect(1010, 452, 250, 166, '#E6E4DA'),
    rect(1010, 452, 40, 166, '#BFBFB4'),
    rect(1004, 440, 262, 14, '#3B424C'),
    each([1044, 1158], (x) => ellipse(x + 30, 440, 44, 6, '#5F6E75')),
    rect(1060, 480, 90, 60, '#CFCFC4'),
    rect(1164, 480, 84, 60, '#CFCFC4'),
    rect(1060, 552, 188, 54, '#CFCFC4'),
    line('M1054 470H1256', '#8FA0A4', 6),
    path('M1100 470c-2 30 2 46 0 66h50c-2 -22 2 -40 0 -66Z', c.brick),
    path('M1100 470c-2 30 2 46 0 66h14c-2 -22 0 -40 -2 -66Z', c.brickDeep),
    // something for later
    path('M1146 436V396H1228V436Z', '#3F6B70'),
    path('M1146 436V396H1168V436Z', '#2C4F54'),
    rect(1138, 390, 98, 8, '#5E8A8E'),
    line('M1176 390q11 -12 22 0M1138 404h-14M1236 404h14', c.ink2, 6),
  )

const room = (light: Light): string =>
  group(
    pierced('M0 0H1600V616H0Z', [glass], wall),
    path('M0 0H1600V58H0Z', '#F1EADB'),
    path('M0 58H1600V70H0Z', '#BDAF94'),
    // boarded to the height of a hand
    rect(0, 470, 1600, 146, paint),
    line(
      times(40, (i) => `M${20 + i * 40} 476V612`),
      paintDeep,
      2.4,
    ),
    rect(0, 462, 1600, 10, mix(paint, '#F3F5F1', 0.3)),
    wallSides([90, 50], [1540, 1570], 70, 616, wallDeep),
    casement(...glass, 3, 1, '#F6F1E4', '#A5967A', '#E3D9C4'),
    each([624, 966], (x, i) =>
      path(
        i
          ? `M${x} 126H${x + 54}V404H${x + 24}C${x + 6} 330 ${x} 240 ${x} 126Z`
          : `M${x} 126H${x + 50}C${x + 50} 240 ${x + 44} 330 ${x + 26} 404H${x}Z`,
        c.brick,
      ),
    ),
    rect(612, 118, 420, 10, '#8A6440'),
    dresser(),
    wallClock(540, 190, 30, light.hour),
    calendar(1086, 176),
    drawing(1206, 180, 'sun', 0.94, 2),
    range(),
    pegRail(1340, 214, 190, [1368, 1432, 1494]),
    coat(1368, 240, 108, '#3F6B70'),
    coat(1432, 240, 96, '#D9A63A'),
    coat(1494, 240, 160, c.plum),
    rect(0, 608, 1600, 10, paintDeep),
    rect(0, 616, 1600, 284, '#A9794F'),
    line('M0 664H1600M0 734H1600M0 820H1600', '#8C6140', 3),
    line(
      times(15, (i) => `M${800 + (i - 7) * 130} 616L${800 + (i - 7) * 230} 900`),
      '#8C6140',
      3,
    ),
    fray(1600, 616, 0, 616, -50, '#84593A', { count: 420 }),
  )

const fallen = (light: Light): string => {
  const air = daylight(light)
  if (!air.dark)
    return group(
      path('M650 640H760L600 900H420ZM776 640H880L790 900H640ZM898 640H1000L970 900H830Z', air.beam),
      path('M640 400H1000L970 600H600Z', air.beam, 'opacity="0.26"'),
    )
  return group(
    darkSides(air, [300, 200], [1380, 1460], '#1B1A30'),
    path('M800 210L620 616H990L830 210Z', '#F5CE7E', 'opacity="0.26"'),
    path('M500 630H1100L1240 900H340Z', '#F5CE7E', 'opacity="0.36"'),
  )
}

const middle = (light: Light): string =>
  group(
    // a sill of seedlings
    each([668, 724, 906], (x, i) =>
      place(
        x,
        366,
        i === 2
          ? potPlant()
          : group(
              path('M-20 -2h40l-5 22h-30Z', c.brick),
              path('M-20 -2h14l-3 22h-6Z', c.brickDeep),
              line('M-8 -2v-16M2 -2v-22M10 -2v-14', '#5F8A4A', 4),
            ),
        i === 2 ? 0.5 : 1,
      ),
    ),
    each([560, 700, 880, 1010], (x, i) => chair(x - 20, 560, [c.teal, '#8A6440', c.ochre, '#8A6440'][i] ?? c.teal)),
    // the table is long, and goes on
    path('M520 640H1080L1180 742H420Z', '#C9985E'),
    path('M520 640H600L520 742H420Z', '#B0824C'),
    rect(420, 742, 760, 18, '#94683A'),
    line('M560 676H1110M530 708H1140', '#B0824C', 2.4),
    rect(448, 760, 30, 140, '#7F5A32'),
    rect(1122, 760, 30, 140, '#7F5A32'),
    place(640, 668, teapot('#5E8A8E'), 0.62),
    each([760, 820], (x) => place(x, 676, mug(c.chalk, x > 790 ? c.brick : c.teal), 0.5)),
    path('M920 668l46 -4l14 22l-50 4Z', c.card),
    place(1310, 640, wellingtons(0, 0, c.moss), 0.8),
    place(1404, 640, wellingtons(0, 0, c.brick), 0.56),
    line('M800 0V150', c.ink2, 4),
    path('M764 150H836L872 206H728Z', paint),
    path('M764 150H782L754 206H728Z', paintDeep),
    ellipse(800, 206, 72, 9, daylight(light).lamps ? c.lampPale : '#E9EFE6'),
  )

const front = (light: Light): string => {
  const air = daylight(light)
  return group(
    shelf(808, 806, '#C9985E', '#E6BE86'),
    line('M-60 866L1660 864', '#9A7040', 3, 'opacity="0.6"'),
    shelfLight('M500 808L880 806L760 960H320Z', air, 0.4, 0.55, c.lampPale),
    place(640, 812, carrots(), 0.95),
    place(876, 816, lunchBox(c.denim, c.lamp), 0.84),
    place(1000, 820, lunchBox('#C9606A', c.chalk), 0.84),
  )
}

export const fosterKitchen = interior({ view, room, fallen, middle, front, steam: [{ x: 640, y: 600 }] })
