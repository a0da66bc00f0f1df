import type { Light } from '../place-art.ts'
import { casement, sky, town } from '../art/beyond.ts'
import { daylight, weatherBehind } from '../art/daylight.ts'
import { cardIndex, dutyBoard, fax } from '../art/filing.ts'
import { boxFiles, stripLight, wallClock } from '../art/furnishing.ts'
import { darkSides, floorBeams, interior, shelfLight, wallSides } from '../art/interior.ts'
import { circle, ellipse, fray, group, line, path, pierced, place, rect, times } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'
import { deskPhone, mug, papers, shelf } from '../art/tabletop.ts'

/** The duty room: oak drawers of everybody's card, names in chalk, a hatch on to the waiting room. */

const wall = '#CFC39A'
const wallDeep = '#A69A70'
const gloss = '#7C8F6C'
const glass = [150, 170, 250, 236] as const
const hatch = [1190, 226, 236, 186] as const

const view = (light: Light): string => {
  const air = daylight(light)
  const glow = air.dark ? '#E9C070' : '#EADDB4'
  return group(
    sky(air, light, 110, 90, 330, 340, [330, 250]),
    town(air, 110, 352, 330, 31),
    weatherBehind(light, [glass]),
    // the waiting room, through the hatch
    rect(1170, 206, 280, 220, glow),
    rect(1170, 330, 280, 96, '#A98A5A'),
    rect(1204, 252, 66, 50, '#8A6440'),
    rect(1210, 258, 54, 38, c.tealPale),
    times(3, (i) =>
      group(
        rect(1200 + i * 78, 344, 62, 48, [c.brick, c.teal, c.ochre][i] ?? c.brick),
        rect(1200 + i * 78, 344, 18, 48, '#12232E', 'opacity="0.22"'),
      ),
    ),
    // somebody has brought a pushchair bag
    path('M1380 392V352C1380 340 1416 340 1416 352V392Z', c.plum),
  )
}

const hatchFrame = (): string => {
  const [x, y, w, h] = hatch
  return group(
    rect(x - 14, y - 14, w + 28, 14, '#8A6440'),
    rect(x - 14, y, 14, h, '#6E4E32'),
    rect(x + w, y, 14, h, '#8A6440'),
    // one pane slid across the other
    rect(x + w * 0.52, y, w * 0.48, h, '#E9F1F1', 'opacity="0.4"'),
    path(`M${x + w * 0.62} ${y + h}L${x + w * 0.9} ${y}H${x + w}L${x + w * 0.76} ${y + h}Z`, '#FFFFFF', 'opacity="0.3"'),
    rect(x + w * 0.5, y, 7, h, '#5F6E75'),
    rect(x - 30, y + h, w + 60, 16, '#B58C58'),
    rect(x - 30, y + h + 14, w + 60, 7, '#7F6236'),
    // a bell to ring
    ellipse(x + 44, y + h - 1, 22, 5, c.ink2),
    path(`M${x + 26} ${y + h - 3}C${x + 26} ${y + h - 24} ${x + 62} ${y + h - 24} ${x + 62} ${y + h - 3}Z`, '#C9A24B'),
    circle(x + 44, y + h - 22, 4, '#8A6C24'),
  )
}

const room = (light: Light): string => {
  const air = daylight(light)
  return group(
    pierced('M0 0H1600V612H0Z', [glass, hatch], wall),
    path('M0 0H1600V58H0Z', '#E2D9B8'),
    path('M0 58H1600V72H0Z', '#A69A70'),
    stripLight(560, 1010, air.lamps),
    rect(0, 452, 1600, 162, gloss),
    rect(0, 446, 1600, 8, '#5C6E4E'),
    wallSides([100, 60], [1520, 1550], 72, 612, wallDeep),
    casement(...glass, 2, 2, '#E9E2CC', '#857B58', '#CFC7AC'),
    rect(140, 424, 270, 12, '#E9E2CC'),
    hatchFrame(),
    dutyBoard(560, 150, 360, 152),
    wallClock(1060, 196, 31, light.hour),
    // the binder, and what came before it
    rect(990, 300, 150, 10, '#8A6440'),
    boxFiles(1000, 244, [c.brick, c.moss, c.brick, c.ochre, c.denim]),
    rect(0, 606, 1600, 8, '#4B4230'),
    rect(0, 614, 1600, 286, '#7A6A5A'),
    line(
      times(17, (i) => `M${i * 100} 614L${i * 190 - 720} 900`),
      '#6B5C4E',
      3,
    ),
    line('M0 672H1600M0 762H1600', '#6B5C4E', 3),
    fray(1600, 614, 0, 614, -54, '#5F5144', { count: 480 }),
  )
}

const fallen = (light: Light): string => {
  const air = daylight(light)
  const throughHatch = path('M1190 470H1426L1390 606H1140Z', '#F6DFA6', `opacity="${air.dark ? 0.4 : 0.24}"`)
  if (!air.dark)
    return group(throughHatch, floorBeams(air, [[170, 220, -330]], 640), path('M430 190L560 250V420L430 380Z', air.beam, 'opacity="0.4"'))
  return group(darkSides(air, [330, 210], [1520, 1570]), throughHatch, path('M470 640H1110L1250 900H330Z', '#F5CE7E', 'opacity="0.32"'))
}

const middle = (): string =>
  group(
    cardIndex(512, 356, 6, 4, [4, 2]),
    // on top of the drawers
    place(600, 344, fax(), 0.86),
    path('M716 344l8 -24h96l10 24Z', c.card),
    path('M716 344l8 -24h26l-4 24Z', c.mist),
    line('M742 328h60M740 336h66', '#9FB0B4', 2.4),
    rect(862, 332, 120, 12, c.brick),
    rect(870, 322, 108, 10, c.teal),
    // a box by the door that nobody has unwrapped
    path('M212 612V536H368V612Z', '#B58C58'),
    path('M212 612V536H244V612Z', '#97784E'),
    path('M206 536L228 516H384L368 536Z', '#CBAA7C'),
    rect(276, 516, 30, 96, '#E2CFA6', 'opacity="0.8"'),
    path('M232 520C250 478 330 470 366 512L384 560C340 540 280 546 236 566Z', '#3B4A5E'),
    path('M232 520C250 478 290 470 306 478C272 492 254 530 236 566Z', '#28364A'),
  )

/** A lead with a curl in it, long enough to reach the drawers. */
const lead = (x: number, curls: number): string => line(`M${x} 812${'q6 -15 12 -1q-7 7 -3 1'.repeat(curls)}`, c.ink2, 5)

const front = (light: Light): string => {
  const air = daylight(light)
  return group(
    shelf(812, 804, '#A8743E', '#CC9A5E'),
    line('M-60 876L1660 868', '#80552A', 3, 'opacity="0.7"'),
    shelfLight('M470 810L790 808L660 960H250Z', air),
    lead(650, 12),
    lead(1076, 9),
    place(580, 816, deskPhone(), 0.86),
    place(1034, 814, deskPhone(), 0.86),
    place(806, 826, papers(), 0.84),
    place(1210, 818, mug('#B9C7A2', c.brick), 0.9),
    // a thimble, for turning cards
    path('M912 822l5 -32c2 -10 22 -10 24 0l5 32Z', '#D5DDDD'),
    path('M912 822l5 -32c1 -5 5 -7 9 -7l-2 39Z', '#8FA0A4'),
    line('M918 810h24M919 800h22M921 791h18', '#7F8D93', 2.4, 'stroke-dasharray="2 3"'),
  )
}

export const dutyRoom = interior({ view, room, fallen, middle, front, steam: [{ x: 1210, y: 748 }] })
