import type { Light } from '../place-art.ts'
import { daylight } from '../art/daylight.ts'
import { archiveBox, rollingShelf } from '../art/filing.ts'
import { stripLight } from '../art/furnishing.ts'
import { interior, shelfLight } from '../art/interior.ts'
import { circle, each, fray, group, line, mix, path, place, rect, times } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'
import { folders, shelf } from '../art/tabletop.ts'

/** The archive: a basement of shelves that roll, one strip light on a cord, the street at the height of a hat. */

const wall = '#8C8A84'
const rack = '#5E7A74'

const pavement = [640, 92, 320, 74] as const

const view = (light: Light): string => {
  const air = daylight(light)
  const [x, y, w, h] = pavement
  return group(
    rect(x - 30, y - 20, w + 60, h + 40, air.dark ? '#1D2D4C' : mix(air.sky[1], '#DCE5E9', 0.4)),
    // glass bricks let into the pavement: a wheel goes by, and somebody's boots
    light.weather === 'snow' ? rect(x - 30, y - 20, w + 60, 44, '#E8EDF0') : '',
    circle(x + 70, y + 6, 40, 'none', `stroke="${mix(air.near, '#12232E', 0.5)}" stroke-width="8"`),
    path(`M${x + 206} ${y - 20}h26l2 40h24v14h-54Z`, mix(air.near, '#12232E', 0.5)),
    air.wet
      ? line(
          times(8, (i) => `M${x + 20 + i * 38} ${y + 20 + (i % 3) * 12}v22`),
          '#F3F5F1',
          3,
          'opacity="0.7"',
        )
      : '',
  )
}

const bay = (x: number, w: number, labels: readonly string[], seed: number): string =>
  group(
    rect(x, 186, w, 420, '#3A3F42'),
    each([0, 1, 2, 3], (row) =>
      group(
        rect(x, 286 + row * 104, w, 9, '#8D9A96'),
        times(Math.floor(w / 92), (i) => {
          const label = labels[(row * 3 + i + seed) % labels.length] ?? ''
          return (row * 5 + i * 3 + seed) % 7 === 3 ? '' : archiveBox(x + 6 + i * 92, 222 + row * 104, label, (row + i) % 3 === 1, 82, 64)
        }),
      ),
    ),
    rect(x - 6, 180, w + 12, 10, '#8D9A96'),
  )

const room = (light: Light): string => {
  const air = daylight(light)
  const [x, y, w, h] = pavement
  return group(
    path(`M0 0H1600V604H0ZM${x} ${y}V${y + h}H${x + w}V${y}Z`, wall, 'fill-rule="evenodd"'),
    path('M0 0H1600V70H0Z', '#6E6C68'),
    // pipes, lagged and not
    rect(0, 78, 1600, 20, '#A9A49A'),
    rect(0, 92, 1600, 6, '#77736B'),
    each([140, 420, 1120, 1440], (at) => rect(at, 72, 14, 32, '#5E5A54')),
    rect(0, 112, 620, 10, '#B5623F'),
    rect(980, 112, 620, 10, '#B5623F'),
    line(
      `M${x - 4} ${y - 4}H${x + w + 4}V${y + h + 4}H${x - 4}Z${times(5, (i) => `M${x + ((i + 1) * w) / 6} ${y}v${h}`)}M${x} ${y + h / 2}h${w}`,
      '#5E5A54',
      7,
    ),
    stripLight(676, 930, true),
    rect(0, 596, 1600, 10, '#4B4944'),
    rect(0, 604, 1600, 296, '#77736B'),
    // the rails that the shelves run on
    line('M-40 640H1640M-40 700H1640', '#4B4944', 7),
    line('M-40 638H1640M-40 698H1640', '#A9A49A', 2.4),
    fray(1600, 604, 0, 604, -54, '#5E5A54', { count: 520 }),
    air.dark ? '' : path(`M${x} ${y + h + 8}H${x + w}L${x + w + 70} 600H${x - 70}Z`, air.beam, 'opacity="0.16"'),
  )
}

const fallen = (light: Light): string => {
  const air = daylight(light)
  return group(
    // outside the reach of one tube
    path('M0 0H460L300 900H0Z', '#171A26', 'opacity="0.4"'),
    path('M1600 0H1150L1310 900H1600Z', '#171A26', 'opacity="0.4"'),
    path('M690 50H916L1230 900H370Z', '#FFF3CF', `opacity="${air.dark ? 0.26 : 0.2}"`),
    path('M470 610H1140L1230 900H370Z', '#FFF3CF', 'opacity="0.28"'),
    fray(460, 0, 300, 900, -60, '#171A26', { opacity: 0.5 }),
    fray(1150, 0, 1310, 900, 60, '#171A26', { opacity: 0.5 }),
  )
}

const middle = (): string =>
  group(
    bay(560, 282, ['2006', '2005', '2004', '2006', '2003'], 2),
    bay(852, 190, ['2006', '2007', '2008'], 1),
    rollingShelf(40, 150, 160, 700, '6', rack),
    rollingShelf(212, 150, 160, 700, '7', rack),
    rollingShelf(384, 150, 160, 700, '8', rack),
    rollingShelf(1056, 150, 160, 700, '9', rack),
    rollingShelf(1228, 150, 160, 700, '10', rack),
    rollingShelf(1400, 150, 160, 700, '11', rack),
    // the cord
    line('M802 50V262', '#F3EFE2', 4),
    path('M792 262h20l4 28h-28Z', c.brick),
    // a trolley, one wheel of which goes its own way
    line('M600 556V750M960 556V750', '#5F6E75', 8),
    rect(590, 660, 380, 12, '#93A2A8'),
    rect(590, 740, 380, 12, '#93A2A8'),
    archiveBox(640, 586, '38'),
    archiveBox(772, 586, '40'),
    each([0, 1], (i) => rect(640 + i * 150, 694, 130, 46, i ? '#B9976A' : '#A5845A')),
    line('M960 556h26', '#5F6E75', 8),
    each([606, 954], (x, i) => group(circle(x, 764, 13, c.ink), circle(x + (i ? 5 : 0), 764, 5, '#93A2A8'))),
  )

const front = (light: Light): string => {
  const air = daylight(light)
  return group(
    shelf(816, 808, '#6E7F7A', '#9FB0AA'),
    line('M-60 880L1660 872', '#4B5A56', 3, 'opacity="0.7"'),
    shelfLight('M560 814L980 810L880 960H420Z', air, 0.4, 0.2, '#FFF3CF'),
    // box 41, its string, and what was left in it
    place(592, 700, archiveBox(0, 0, '41', true, 196, 122)),
    path('M840 818l6 -34c2 -11 24 -11 26 0l6 34Z', '#D5DDDD'),
    path('M840 818l6 -34c1 -6 6 -8 10 -8l-2 42Z', '#8FA0A4'),
    line('M847 806h26M848 796h23M850 787h19', '#7F8D93', 2.4, 'stroke-dasharray="2 3"'),
    place(1010, 818, folders(), 0.86),
  )
}

export const archiveRoom = interior({ view, room, fallen, middle, front })
