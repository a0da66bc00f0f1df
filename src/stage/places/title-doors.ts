import { bricks, drainpipe, frontDoor, type DoorState } from '../art/building.ts'
import { coat, wellingtons } from '../art/furnishing.ts'
import { potPlant } from '../art/growth.ts'
import { each, fray, group, line, path, place, rect, stipple, tint } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'

/** The title's three front doors at first light. A door's state is a case's progress: closed, ajar, open. */

const wall = '#3E4560'
const wallDeep = '#2B3350'
const night = '#182338'
const wide = 184
const high = 372
const top = 200

const doors = [
  { middle: 744, colour: '#8E3F35', number: '7' },
  { middle: 1046, colour: '#22727A', number: '31' },
  { middle: 1348, colour: '#6B4A78', number: '14' },
] as const

const wideHall = (x: number, y: number, w: number, h: number): string =>
  group(
    path(`M${x} ${y + h * 0.84}L${x + w} ${y + h * 0.74}V${y + h}H${x}Z`, '#9A6A3E'),
    rect(x + w * 0.36, y, w * 0.64, h * 0.78, '#F3C565'),
    rect(x + w * 0.36, y, 5, h * 0.82, '#D9A347'),
    rect(x + w * 0.44, y + h * 0.2, w * 0.46, 6, '#8A5A2A'),
    each([0.52, 0.68, 0.84], (k) => rect(x + w * k - 3, y + h * 0.2 + 5, 6, 9, '#5A3A1C')),
    coat(x + w * 0.53, y + h * 0.225, h * 0.27, c.teal),
    coat(x + w * 0.7, y + h * 0.225, h * 0.18, '#B5533F'),
    rect(x + w * 0.79, y + h * 0.25, w * 0.11, h * 0.14, c.denim, 'rx="5"'),
  )

const narrowHall = (x: number, y: number, w: number, h: number): string =>
  group(
    path(`M${x} ${y + h * 0.84}L${x + w} ${y + h * 0.78}V${y + h}H${x}Z`, '#9A6A3E'),
    rect(x + w * 0.58, y, w * 0.42, h * 0.8, '#F3C565'),
    rect(x + w * 0.7, y + h * 0.22, w * 0.26, 6, '#8A5A2A'),
    coat(x + w * 0.82, y + h * 0.245, h * 0.22, '#B5533F'),
  )

/** Light down the steps and across the pavement, as wide as the door is open. */
const spill = (x: number, state: DoorState): string => {
  if (state === 'closed') return ''
  const y = top + high
  const left = state === 'open' ? x + wide * 0.3 : x + wide * 0.58
  const right = x + wide
  const spread = state === 'open' ? 1 : 0.8
  return group(
    path(`M${left} ${y - 2}H${right}L${right + 8} ${y + 14}H${left - 4}Z`, c.lampPale),
    path(`M${left - 4} ${y + 14}H${right + 8}L${right + 10} ${y + 28}H${left - 6}Z`, '#D6A95A'),
    path(`M${left - 6} ${y + 28}H${right + 10}L${right + 18} ${y + 44}H${left - 12}Z`, c.lampPale),
    path(`M${left - 12} ${y + 44}H${right + 18}L${right + 22} ${y + 62}H${left - 14}Z`, '#D6A95A'),
    path(`M${left - 14} ${y + 62}H${right + 22}L${right + 150 * spread} 900H${left - 120 * spread}Z`, '#F0C873', 'opacity="0.86"'),
    fray(right + 22, y + 62, right + 150 * spread, 900, -26, '#F0C873', { opacity: 0.8, count: 90 }),
  )
}

const bottles = group(
  ...[0, 24].map((x, i) =>
    group(path(`M${x} 58c0-8 4-8 4-14v-8h10v8c0 6 4 6 4 14v32h-18z`, i ? '#DCE4EA' : '#E9EEF0'), rect(x + 4, 33, 10, 5, '#A9B8C6')),
  ),
)

/** What stands on each step, whether the door is open or not. */
const onTheStep = (index: number, x: number): string => {
  if (index === 0) return place(x + wide + 44, 612, potPlant(), 1.1)
  if (index === 1) return place(x - 34, 562, bottles)
  return place(x + wide + 14, 604, wellingtons(0, 54, '#B5533F'), 0.78)
}

const door = (index: number, state: DoorState): string => {
  const own = doors[index]
  if (!own) return ''
  const x = own.middle - wide / 2
  const shut = state === 'closed'
  return `<g id="door-${index + 1}" data-state="${state}">${group(
    frontDoor(x, top, wide, high, {
      colour: own.colour,
      state,
      number: own.number,
      fan: shut ? '#6E7FA3' : c.lamp,
      numberColour: shut ? '#141F33' : '#3A2A08',
      frame: '#C3CCDC',
      frameDeep: '#8290AB',
      stone: '#8D97AE',
      stoneDeep: '#626D88',
      keystone: '#A3ACC1',
      step: '#A6AEBF',
      stepDeep: '#69738B',
      knocker: shut,
      hall: state === 'open' ? wideHall : narrowHall,
    }),
    spill(x, state),
    onTheStep(index, x),
  )}</g>`
}

/** The whole picture as one SVG document string, 1600 by 900, each door a group `door-1`, `door-2`, `door-3`. */
export const titleDoors = (states: readonly [DoorState, DoorState, DoorState]): string => {
  const back = group(
    bricks(0, 0, 1600, 680, wall, { seed: 18, wide: 58, high: 23, deep: wallDeep, light: '#525A78', density: 0.16, mortar: 0.45 }),
    // darkness gathers at the left, where the title sits
    path('M0 0H560L497 660H0Z', night),
    stipple('M560 0H640L570 650H498Z', night, 1, 52),
    fray(560, 0, 497, 660, -110, night, { count: 900, size: 3 }),
    rect(0, 0, 1600, 26, night, 'opacity="0.7"'),
    fray(1600, 26, 0, 26, -70, night, { count: 700 }),
    each([886, 1188], (x) => drainpipe(x, 0, 18, 660, '#1D2940', [210, 470])),
  )
  const ground = group(
    rect(0, 648, 1600, 252, '#39435A'),
    rect(0, 648, 1600, 7, '#242E46'),
    line('M120 655L20 900M330 655L270 900M560 655L540 900M895 652L910 900M1197 652L1260 900M1480 655L1580 900M0 766H1600', '#2D3750', 4),
    fray(1600, 655, 0, 655, -60, tint(wallDeep, 0.02), { count: 500 }),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900" width="1600" height="900" preserveAspectRatio="xMidYMid slice"><g id="wall">${back}</g><g id="ground">${ground}</g>${door(0, states[0])}${door(1, states[1])}${door(2, states[2])}</svg>`
}
