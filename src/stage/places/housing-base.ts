import type { Light } from '../place-art.ts'
import { casement } from '../art/beyond.ts'
import { daylight, weatherBehind } from '../art/daylight.ts'
import { keySafe, rotaBoard } from '../art/filing.ts'
import { boxFiles, coat, drawing, pegRail, wallClock } from '../art/furnishing.ts'
import { potPlant } from '../art/growth.ts'
import { darkSides, interior, shelfLight, wallSides } from '../art/interior.ts'
import { circle, each, fray, group, line, mix, path, pierced, place, rect, times } from '../art/kit.ts'
import { teamDesk } from '../art/office.ts'
import { palette as c } from '../art/palette.ts'
import { mug, shelf } from '../art/tabletop.ts'
import { clipboard } from '../art/ward.ts'

/** The support unit: a ground-floor flat with the bath boarded over, a safe of keys, and everybody's feet going by on the stairs. */

const wall = '#CDBFB4'
const wallDeep = '#A6968A'
const feature = '#8A6E86'
const glass = [560, 140, 470, 270] as const

/** The stairwell of the block: flights one way and the other, and whatever daylight there is at the street door. */
const view = (light: Light): string => {
  const air = daylight(light)
  const concrete = air.dark ? '#6E6A62' : '#A9A59A'
  const deep = mix(concrete, '#12232E', 0.3)
  return group(
    rect(530, 110, 530, 330, mix(concrete, '#F3E6C0', air.dark ? 0.24 : 0.14)),
    // the street door, propped
    rect(940, 220, 100, 220, mix(air.sky[1], '#F3F5F1', 0.1)),
    rect(940, 380, 100, 60, air.grass),
    weatherBehind(light, [[940, 220, 90, 200]]),
    path('M928 212H940V440H928ZM928 212H1060V222H928Z', '#1E5F66'),
    // up, and up again
    path('M540 440V410H584V384H628V358H672V332H716V306H760V280H804V254H848V228H900V440Z', deep),
    line('M540 410H584V384H628V358H672V332H716V306H760V280H804V254H848V228H900', mix(concrete, '#F3F5F1', 0.4), 5),
    path('M540 110H900V150L560 240H530Z', mix(deep, '#12232E', 0.2)),
    line('M560 330L880 150M560 330V410M648 280V358M736 232V306M824 182V254', '#A9513F', 6),
    circle(690, 136, 20, air.lamps ? c.lampPale : '#DDE4E4'),
    // a bicycle has been carried in
    each([824, 892], (x) => circle(x, 420, 24, 'none', `stroke="${c.ink2}" stroke-width="4"`)),
    line('M824 420L846 386H884L854 420ZM892 420L878 378', c.lamp, 4.4),
  )
}

const room = (light: Light): string => {
  const air = daylight(light)
  return group(
    pierced('M0 0H1600V604H0Z', [glass], wall),
    path('M0 0H1600V60H0Z', '#E6DCD2'),
    path('M0 60H1600V72H0Z', '#A6968A'),
    // one wall was painted when it was somebody's front room
    path('M1110 72H1600V604H1110Z', feature),
    fray(1110, 72, 1110, 604, 40, mix(feature, wall, 0.5), { count: 90 }),
    wallSides([110, 70], [1550, 1574], 72, 604, wallDeep),
    casement(...glass, 3, 1, '#EDE6DC', '#8F8074', '#D6CBC0'),
    keySafe(250, 158),
    rotaBoard(1136, 160),
    wallClock(484, 460, 28, light.hour),
    drawing(108, 404, 'figures', 1, -2),
    // a gas fire, its mantelpiece kept
    rect(1180, 424, 280, 14, '#E6DCD2'),
    rect(1200, 438, 240, 166, '#D9C9BA'),
    rect(1236, 474, 168, 130, '#5B4A50'),
    rect(1252, 492, 136, 96, '#3A2F35'),
    times(5, (i) => rect(1262 + i * 25, 504, 16, 72, air.dark ? '#D9772F' : '#8F6A4A')),
    rect(0, 596, 1600, 10, '#7A6A60'),
    rect(0, 604, 1600, 296, '#6E6470'),
    path('M470 668H1130L1220 790H380Z', '#8A5A50'),
    path('M496 680H1106L1180 778H422Z', 'none', 'stroke="#C99A84" stroke-width="6" stroke-dasharray="26 12"'),
    fray(1600, 604, 0, 604, -52, '#565060', { count: 500 }),
  )
}

const fallen = (light: Light): string => {
  const air = daylight(light)
  if (!air.dark)
    return group(
      path('M580 640H720L580 900H380ZM740 640H880L790 900H610ZM900 640H1020L980 900H820Z', air.beam),
      path('M560 430H1030L1000 594H520Z', air.beam, 'opacity="0.24"'),
    )
  return group(darkSides(air, [330, 230], [1420, 1500], '#1B1A30'), path('M470 620H1130L1250 900H340Z', '#F5CE7E', 'opacity="0.3"'))
}

const middle = (): string =>
  group(
    teamDesk(560, 488, 300, '#6E4A3A'),
    boxFiles(792, 432, [c.plum, c.plum, c.teal]),
    place(900, 500, potPlant(), 0.9),
    rect(880, 534, 120, 12, '#A07C48'),
    rect(890, 546, 12, 80, '#7F6236'),
    rect(976, 546, 12, 80, '#7F6236'),
    pegRail(96, 146, 130, [120, 184]),
    coat(120, 172, 160, '#3E6A80'),
    coat(184, 172, 170, '#B9A06B'),
    // a clockwork penguin that somebody left
    path('M1226 424c-2 -30 6 -44 20 -44s22 14 20 44Z', c.ink),
    path('M1236 424c-2 -22 2 -30 10 -30s12 8 10 30Z', c.chalk),
    path('M1246 396l12 4l-12 5Z', c.lamp),
    rect(1380, 392, 44, 32, c.card),
    line('M1388 402h28M1388 411h20', '#9FB0B4', 3),
  )

const front = (light: Light): string => {
  const air = daylight(light)
  return group(
    shelf(810, 806, '#C9AE88', '#E6CFA8'),
    line('M-60 874L1660 870', '#9A7F58', 3, 'opacity="0.7"'),
    shelfLight('M540 808L920 806L800 960H360Z', air),
    place(640, 820, clipboard(), 0.92),
    // three mugs where there were five
    place(846, 816, mug(c.plum, c.lamp), 0.94),
    place(930, 820, mug(c.chalk, c.brick), 0.94),
    place(1016, 816, mug('#8FB4BE', c.chalk), 0.94),
  )
}

export const housingBase = interior({ view, room, fallen, middle, front, steam: [{ x: 846, y: 746 }] })
