import type { Light } from '../place-art.ts'
import { casement, paneGrid, sky, town } from '../art/beyond.ts'
import { daylight, weatherBehind } from '../art/daylight.ts'
import { lockers } from '../art/filing.ts'
import { coat, monitor, officeChair, pegRail, stripLight, wallClock } from '../art/furnishing.ts'
import { interior, shelfLight } from '../art/interior.ts'
import { circle, each, ellipse, fray, group, line, mix, path, pierced, place, rect, times } from '../art/kit.ts'
import { colleague } from '../art/office.ts'
import { palette as c } from '../art/palette.ts'
import { mug, papers, shelf } from '../art/tabletop.ts'
import { paperCup } from '../art/ward.ts'

/** The hot desks: a floor of tables that are nobody's, lockers with six people's tape on them, a screen that smiles. */

const wall = '#C6CED2'
const wallDeep = '#9CA9B0'
const carpet = '#4F5C6B'
const panes = [500, 664, 828].map((x) => [x, 130, 148, 290] as const)

const view = (light: Light): string => {
  const air = daylight(light)
  return group(
    sky(air, light, 440, 90, 560, 370, [900, 250]),
    town(air, 440, 400, 560, 61),
    rect(700, 250, 96, 200, mix(air.near, air.far, 0.5)),
    paneGrid(712, 266, 4, 6, 20, 26, 11, 15, air.sky[1], c.lamp, air.dark ? 0.55 : 0, 5),
    weatherBehind(light, panes),
  )
}

/** A picture bought by the hundred: sky, a kite, a hand's height of light across it. What smiles is out of the frame. */
const campaign = (): string =>
  group(
    rect(1046, 138, 254, 170, '#22343F'),
    rect(1054, 146, 238, 154, '#8FC0D8'),
    path('M1054 250C1100 228 1160 244 1200 236S1270 226 1292 238V300H1054Z', '#8FAE6B'),
    path('M1180 168L1216 200L1186 236L1158 196Z', c.brick),
    path('M1180 168L1186 236L1158 196Z', c.lamp),
    line('M1186 236C1180 262 1150 262 1132 284', c.chalk, 3),
    each([0, 1, 2], (i) => path(`M${1178 - i * 14} ${250 + i * 9}l9 -5v10l-9 -5l-9 5v-10Z`, c.lamp)),
    // it ends in a raised sleeve
    path('M1094 300C1100 282 1114 274 1128 278L1138 288L1130 300Z', c.brick),
    path('M1226 300L1270 146H1292V200L1262 300Z', '#FFFFFF', 'opacity="0.3"'),
    rect(1066, 156, 66, 26, c.chalk),
    line('M1074 165h48M1074 173h32', c.teal, 4),
    rect(1150, 308, 46, 12, c.ink2),
  )

const room = (light: Light): string => {
  const air = daylight(light)
  return group(
    pierced('M0 0H1600V600H0Z', panes, wall),
    path('M0 0H1600V58H0Z', '#AEB9BF'),
    path('M0 58H1600V70H0Z', '#8C99A1'),
    each([60, 460, 860, 1260], (x) => stripLight(x, x + 290, air.lamps)),
    path('M0 70H60L40 600H0ZM1600 70H1540L1560 600H1600Z', wallDeep),
    fray(60, 70, 40, 600, -50, wallDeep),
    each(panes, ([x, y, w, h]) => casement(x, y, w, h, 1, 2, '#E1E6E8', '#78868E', '#B7C2C7')),
    lockers(58, 150, 10, 176, '#8FA5B0', [4]),
    rect(54, 142, 428, 10, '#6F828C'),
    rect(54, 502, 428, 14, '#5C6E78'),
    campaign(),
    wallClock(1350, 190, 30, light.hour),
    // hooks: a coat, and room for a helmet
    pegRail(1326, 254, 216, [1356, 1416, 1476, 1520]),
    coat(1476, 280, 150, '#868D92'),
    rect(0, 592, 1600, 9, '#3A4653'),
    rect(0, 600, 1600, 300, carpet),
    each([0, 1, 2, 3, 4, 5, 6], (i) =>
      path(`M${i * 240 - 60} 640H${i * 240 + 40}L${i * 280 - 60} 760H${i * 280 - 200}Z`, mix(carpet, '#2A3440', 0.2), 'opacity="0.5"'),
    ),
    fray(1600, 600, 0, 600, -54, '#3F4B59', { count: 520 }),
  )
}

const fallen = (light: Light): string => {
  const air = daylight(light)
  if (!air.dark)
    return group(
      each(panes, ([x, , w], i) => path(`M${x - 30} 640H${x + w - 40}L${x + w - 170 - i * 20} 900H${x - 230 - i * 20}Z`, air.beam)),
      path('M500 440H976L946 590H450Z', air.beam, 'opacity="0.24"'),
    )
  return group(
    path('M0 70H380L270 900H0Z', '#14213A', `opacity="${air.veil}"`),
    path('M1600 70H1240L1340 900H1600Z', '#14213A', `opacity="${air.veil}"`),
    path('M470 616H1130L1260 900H310Z', '#F6DFA6', 'opacity="0.36"'),
    fray(380, 70, 270, 900, -50, '#14213A', { opacity: 0.5 }),
    fray(1240, 70, 1340, 900, 50, '#14213A', { opacity: 0.5 }),
  )
}

/** A bench of places, each with a screen, a socket and nothing of anybody's. */
const bench = (x: number, y: number, w: number, places: number): string =>
  group(
    rect(x, y, w, 13, '#EEF1EC'),
    rect(x, y + 13, w, 7, '#AEB9B9'),
    each([x + 16, x + w - 28], (at) => rect(at, y + 20, 12, 112, '#5F6E75')),
    times(places, (i) => {
      const at = x + (w / places) * (i + 0.5)
      return group(
        monitor(at - 52, y - 86, 104, i % 2 === 1),
        rect(at - 30, y - 4, 60, 5, '#C9D3D3'),
        officeChair(at - 44, y + 34, i % 2 ? '#5C4A63' : '#2F5A62'),
      )
    }),
    times(places - 1, (i) => rect(x + (w / places) * (i + 1) - 3, y - 60, 6, 60, '#8FA9B3')),
  )

const middle = (): string =>
  group(
    bench(450, 486, 340, 2),
    bench(820, 486, 480, 3),
    // somebody has found one
    place(1060, 560, colleague(['#5E7B5A', '#445C41'], '#C98F66', ['#2B211E', '#171110'])),
    // a plant on hire
    rect(1380, 470, 84, 140, '#DDE4E4'),
    rect(1380, 470, 24, 140, '#AEBBBE'),
    path(
      'M1422 472C1390 430 1378 400 1384 362C1410 388 1424 430 1422 472C1420 420 1436 380 1466 356C1468 400 1450 440 1422 472Z',
      '#4C6B47',
    ),
    // a pair of shoes out of number nine
    each([404, 446], (x) => group(path(`M${x} 606v-20c0 -8 14 -8 18 -2l14 12c8 2 10 4 10 10Z`, '#3A2A26'), rect(x, 604, 43, 5, '#171110'))),
  )

const front = (light: Light): string => {
  const air = daylight(light)
  return group(
    shelf(812, 806, '#DDE3E0', '#F6F8F4'),
    line('M-60 876L1660 870', '#AEBAB9', 3),
    shelfLight('M520 810L900 808L780 960H330Z', air),
    // a socket in the desk, a lead to borrow
    rect(648, 818, 84, 20, '#AEBAB9'),
    each([664, 690, 716], (x) => circle(x, 828, 5, c.ink2)),
    line('M716 826C740 790 700 776 668 792S590 806 566 784', c.ink, 5),
    place(846, 824, papers(), 0.94),
    // cold, with a skin on it
    place(1000, 816, mug(c.chalk, c.slate), 0.94),
    ellipse(1000, 752, 22, 4, '#A98A6E'),
    place(1094, 818, paperCup(c.moss), 0.8),
  )
}

export const hotDesks = interior({ view, room, fallen, middle, front })
