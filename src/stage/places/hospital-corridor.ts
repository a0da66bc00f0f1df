import type { Light } from '../place-art.ts'
import { casement, paneGrid, sky, town } from '../art/beyond.ts'
import { daylight, weatherBehind } from '../art/daylight.ts'
import { noticeboard, stripLight, wallClock } from '../art/furnishing.ts'
import { digits } from '../art/glyphs.ts'
import { darkSides, interior, shelfLight, wallSides } from '../art/interior.ts'
import { each, ellipse, fray, group, line, mix, path, pierced, place, rect } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'
import { benchChair } from '../art/seating.ts'
import { deskPhone, shelf } from '../art/tabletop.ts'
import { clipboard, crashRail, foldedPushchair, gelBottle, paperCup, swingDoors, vendingMachine } from '../art/ward.ts'

/** Outside a ward, early: chairs in a row, a pushchair folded against the wall, light in two round windows. */

const wall = '#C3CFC8'
const wallDeep = '#99ACA6'
const glass = [96, 152, 420, 226] as const

const view = (light: Light): string => {
  const air = daylight(light)
  const wing = mix('#9C8C7E', air.near, air.dark ? 0.7 : 0.35)
  return group(
    sky(air, light, 60, 80, 500, 340, [250, 300]),
    town(air, 60, 336, 500, 17),
    // another wing, some of its windows awake
    rect(350, 214, 190, 190, wing),
    rect(344, 206, 202, 10, mix(wing, '#12232E', 0.2)),
    paneGrid(366, 230, 4, 4, 42, 40, 24, 20, mix(wing, '#12232E', 0.4), c.lamp, air.dark ? 0.5 : 0.2, 15),
    weatherBehind(light, [glass]),
  )
}

const room = (light: Light): string => {
  const air = daylight(light)
  return group(
    pierced('M0 0H1600V622H0Z', [glass], wall),
    path('M0 0H1600V60H0Z', '#A6B4AF'),
    path('M0 60H1600V74H0Z', '#8A9B97'),
    stripLight(100, 430, true),
    stripLight(620, 980, true),
    stripLight(1170, 1500, true),
    crashRail(0, 1600, 614, '#7FA3A0'),
    wallSides([96, 64], [1500, 1536], 74, 614, wallDeep),
    casement(...glass, 3, 1, '#EEF1EA', '#8A9B97', '#D3DBD6'),
    // the ward's own number
    rect(650, 136, 300, 50, c.teal),
    digits('7', 690, 176, 38, c.chalk),
    line('M724 152H918M724 168H868', c.tealPale, 6),
    rect(650, 186, 300, 5, c.lamp),
    swingDoors(608, 222, 614, '#D3A868', air.dark || light.hour === 'morning' ? '#FBE3A4' : '#E6E8DC'),
    wallClock(1398, 176, 30, light.hour, [6, 35]),
    noticeboard(1366, 246, 158, 130, [
      [8, 8, 46, 58, c.tealPale, -2],
      [64, 10, 40, 46, c.chalk, 2],
      [112, 8, 38, 56, c.lampPale, -1],
      [16, 76, 60, 44, c.blush, 2],
      [88, 74, 56, 46, c.chalk, -2],
    ]),
    rect(0, 610, 1600, 14, '#5B716F'),
    rect(0, 624, 1600, 276, '#A9B2AB'),
    // the line that people follow to the ward
    path('M772 624H828L1010 900H900Z', c.teal, 'opacity="0.5"'),
    path('M-40 700H1640V706H-40ZM-40 800H1640V808H-40Z', '#98A29B'),
    fray(1600, 624, 0, 624, -52, '#8B9690', { count: 500 }),
  )
}

const fallen = (light: Light): string => {
  const air = daylight(light)
  const wards = (strength: number): string =>
    group(
      ellipse(690, 708, 92, 30, '#F6DFA6', `opacity="${strength}"`),
      ellipse(910, 708, 92, 30, '#F6DFA6', `opacity="${strength}"`),
      path('M640 700L568 860H756L742 700ZM860 700L844 860H1034L962 700Z', '#F6DFA6', `opacity="${strength * 0.6}"`),
    )
  if (!air.dark)
    return group(
      wards(0.7),
      path('M120 640H250L60 900H-150ZM276 640H390L250 900H100ZM416 640H520L430 900H290Z', air.beam),
      path('M110 400H510L480 446H70Z', air.beam, 'opacity="0.4"'),
    )
  return group(
    darkSides(air, [300, 220], [1560, 1590], '#14213A'),
    wards(0.6),
    path('M1080 630H1330L1420 900H1010Z', '#CFE2D8', 'opacity="0.22"'),
  )
}

const middle = (): string =>
  group(
    each([116, 232, 348, 464], (x, i) => benchChair(x, 466, i === 3 ? '#B5653F' : '#3F6B70')),
    rect(104, 574, 476, 8, '#4D5963'),
    foldedPushchair(1050, 634, c.denim),
    vendingMachine(1104, 176, 616),
  )

const front = (light: Light): string => {
  const air = daylight(light)
  return group(
    shelf(812, 804, '#D9DED6', '#F3F5F1', '#7FA3A0'),
    shelfLight('M540 810L900 808L860 872H440Z', air, 0.34, 0.7),
    place(640, 826, clipboard()),
    place(800, 822, paperCup(), 0.94),
    place(886, 822, gelBottle(), 0.82),
    place(1010, 824, deskPhone(), 0.84),
  )
}

export const hospitalCorridor = interior({ view, room, fallen, middle, front, steam: [{ x: 800, y: 756 }] })
