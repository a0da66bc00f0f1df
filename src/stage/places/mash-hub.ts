import type { Light } from '../place-art.ts'
import { paneGrid, casement, sky, town } from '../art/beyond.ts'
import { daylight, weatherBehind } from '../art/daylight.ts'
import { boxFiles, monitor, noticeboard, officeChair, stripLight, wallClock } from '../art/furnishing.ts'
import { sign } from '../art/glyphs.ts'
import { potPlant } from '../art/growth.ts'
import { interior } from '../art/interior.ts'
import { each, fray, group, line, path, pierced, place, rect, times } from '../art/kit.ts'
import { colleague } from '../art/office.ts'
import { palette as c } from '../art/palette.ts'
import { deskPhone, folders, mug, shelf } from '../art/tabletop.ts'

/** The multi-agency safeguarding hub: an open-plan room over the roofs of the county town. */

const wall = '#93ABAF'
const wallDeep = '#6E8A92'
const panes = [430, 685, 940].map((x) => [x, 120, 230, 336] as const)

const view = (light: Light): string => {
  const air = daylight(light)
  return group(
    sky(air, light, 380, 70, 840, 470, [905, 352]),
    town(air, 380, 404, 840),
    rect(524, 318, 70, 110, air.far),
    paneGrid(532, 330, 4, 3, 14, 22, 7, 11, air.sky[1], c.lamp, air.dark ? 0.6 : 0, 6),
    rect(380, 500, 840, 40, air.near),
    weatherBehind(light, panes),
  )
}

/** Columns and magnets: no words that could be read as a case. */
const whiteboard = (): string => {
  const cards: readonly (readonly [number, number, string])[] = [
    [82, 212, c.tealPale],
    [82, 240, c.lampPale],
    [82, 268, c.tealPale],
    [82, 296, c.blush],
    [154, 212, c.tealPale],
    [154, 240, c.plumPale],
    [226, 212, c.lampPale],
    [226, 240, c.tealPale],
    [226, 268, c.mossPale],
    [226, 296, c.tealPale],
    [298, 212, c.blush],
  ]
  return group(
    rect(64, 176, 300, 206, '#7E959B'),
    rect(70, 182, 288, 194, '#F0F3EE'),
    line('M142 190v178M214 190v178M286 190v178', '#BCC8C6', 3),
    each([c.teal, c.ink2, c.brick, c.plum], (k, i) => rect(78 + i * 72, 192, 52, 9, k)),
    each(cards, ([x, y, k]) =>
      group(rect(x, y, 48, 20, k), rect(x + 5, y + 6, 30, 2.5, '#6A7F86'), rect(x + 5, y + 12, 22, 2.5, '#6A7F86')),
    ),
    rect(64, 382, 300, 8, '#63797F'),
    rect(90, 376, 34, 6, c.teal),
    rect(132, 376, 34, 6, c.brick),
  )
}

const door = (): string =>
  group(
    rect(1400, 170, 150, 420, '#6F878F'),
    rect(1410, 180, 130, 410, '#C9B27E'),
    rect(1410, 180, 10, 410, '#A8925F'),
    rect(1450, 210, 56, 170, '#DDE6E2'),
    path('M1450 300L1506 240V300L1450 360Z', '#FFFFFF', 'opacity="0.5"'),
    rect(1428, 392, 8, 40, '#E9ECE6'),
    rect(1440, 500, 90, 60, '#B59E6B'),
  )

const room = (light: Light): string => {
  const air = daylight(light)
  return group(
    pierced('M0 0H1600V594H0Z', panes, wall),
    path('M0 0H1600V62H0Z', '#607985'),
    path('M0 62H1600V74H0Z', '#526B77'),
    stripLight(150, 520, air.lamps),
    stripLight(610, 990, air.lamps),
    stripLight(1080, 1450, air.lamps),
    path('M0 74H300L210 590H0Z', wallDeep),
    fray(300, 74, 210, 590, -64, wallDeep),
    path('M1600 74H1310L1400 590H1600Z', wallDeep),
    fray(1310, 74, 1400, 590, 64, wallDeep),
    each(panes, ([x, y, w, h]) => casement(x, y, w, h, 2, 3)),
    rect(430, 126, 230, 74, '#DAD6C6'),
    line(
      times(9, (i) => `M430 ${133 + i * 8}h230`),
      '#B5B09E',
      2,
    ),
    rect(430, 196, 230, 6, '#B5B09E'),
    line('M640 202v40', '#B5B09E', 2),
    wallClock(1293, 152, 28, light.hour),
    whiteboard(),
    door(),
    rect(1218, 190, 150, 110, c.teal),
    sign('Safeguarding', 1293, 232, 22, c.chalk),
    sign('Hub', 1293, 260, 22, c.chalk),
    rect(1238, 276, 110, 4, c.lamp),
    noticeboard(1228, 328, 130, 88, [
      [8, 10, 40, 34, c.chalk, -3],
      [56, 8, 30, 42, c.tealPale, 0],
      [94, 12, 30, 28, c.lampPale, 4],
      [14, 54, 54, 28, c.blush, 0],
      [82, 50, 40, 34, c.chalk, 2],
    ]),
    rect(0, 586, 1600, 10, '#3F5763'),
    rect(0, 596, 1600, 304, '#57707B'),
    fray(1600, 596, 0, 596, -60, '#46606C', { count: 520 }),
    line('M-40 690H1640M-40 800H1640', '#4C646F', 2, 'opacity="0.6"'),
  )
}

const fallen = (light: Light): string => {
  const air = daylight(light)
  const beams = each(panes, ([x], i) =>
    group(
      path(`M${x - 30} 640L${x + 200} 640L${x + 80 - i * 10} 900L${x - 230 - i * 10} 900Z`, air.beam),
      path(`M${x - 8} 474H${x + 238}L${x + 206} 590H${x - 30}Z`, air.beam, 'opacity="0.42"'),
    ),
  )
  const dark = group(
    path('M0 74H250L120 900H0Z', '#14213A', `opacity="${air.veil}"`),
    path('M1600 74H1380L1500 900H1600Z', '#14213A', `opacity="${air.veil}"`),
    path('M120 900L168 600H1452L1500 900Z', '#14213A', `opacity="${air.veil * 0.5}"`),
    path('M470 616H1130L1260 900H310Z', '#F6DFA6', 'opacity="0.44"'),
    fray(1130, 616, 1260, 900, -26, '#F6DFA6', { opacity: 0.5, count: 110 }),
    fray(470, 616, 310, 900, 26, '#F6DFA6', { opacity: 0.5, count: 110 }),
    fray(250, 74, 120, 900, -50, '#14213A', { opacity: 0.5 }),
    fray(1380, 74, 1500, 900, 50, '#14213A', { opacity: 0.5 }),
  )
  return air.dark ? dark : beams
}

const bench = (x: number): string =>
  group(
    rect(x, 470, 420, 16, '#E7E1D2'),
    rect(x, 486, 420, 9, '#B0A892'),
    rect(x + 20, 495, 14, 120, '#56696F'),
    rect(x + 386, 495, 14, 120, '#56696F'),
    rect(x + 40, 420, 360, 50, c.teal),
    rect(x + 40, 420, 360, 6, '#37787E'),
    monitor(x + 80, 388, 96, true),
    monitor(x + 250, 388, 96, true),
  )

const desks = (): string =>
  group(
    bench(90),
    path('M130 426H280L250 470H130Z', c.tealDeep, 'opacity="0.6"'),
    rect(560, 486, 480, 18, '#EFE9DA'),
    rect(560, 504, 480, 9, '#B8B09A'),
    rect(584, 513, 16, 120, '#56696F'),
    rect(1004, 513, 16, 120, '#56696F'),
    rect(620, 513, 150, 96, '#8D9A96'),
    rect(620, 513, 150, 6, '#6F7F7E'),
    rect(680, 546, 32, 6, '#56696F'),
    rect(680, 580, 32, 6, '#56696F'),
    monitor(600, 402, 110),
    boxFiles(724, 430, [c.brick, c.teal, '#C9A24B', c.plum]),
    monitor(914, 402, 110),
    place(856, 508, colleague([c.plum, c.plumDeep], '#A0683F', ['#2A1D1A', '#18100F'], true)),
    officeChair(812, 520, '#2B4A55'),
    bench(1070),
    path('M1320 426H1470V470H1350Z', c.tealDeep, 'opacity="0.6"'),
    officeChair(250, 520, '#2B4A55'),
    officeChair(1250, 520, '#2B4A55'),
    place(1142, 424, potPlant()),
  )

const front = (light: Light): string => {
  const air = daylight(light)
  return group(
    shelf(812, 796, '#D6CDB8', '#F2E7C6'),
    path('M560 806L1000 802L900 960H400Z', air.dark ? '#F3E2AE' : air.beam, `opacity="${air.dark ? 0.4 : air.beamOpacity * 0.8}"`),
    place(744, 812, mug()),
    place(975, 812, deskPhone()),
    place(570, 806, folders()),
  )
}

export const mashHub = interior({ view, room, fallen, middle: desks, front, steam: [{ x: 744, y: 738 }] })
