import type { Light } from '../place-art.ts'
import { sky, town } from '../art/beyond.ts'
import { daylight, weatherBehind } from '../art/daylight.ts'
import { boxFiles, coat, stripLight, wallClock } from '../art/furnishing.ts'
import { potPlant } from '../art/growth.ts'
import { darkSides, interior, shelfLight, wallSides } from '../art/interior.ts'
import { circle, each, fray, group, line, path, place, rect, times } from '../art/kit.ts'
import { bikeHelmet, colleague, hallWindow, hallWindowHole, teamDesk, wallBars } from '../art/office.ts'
import { palette as c } from '../art/palette.ts'
import { deskPhone, folders, mug, papers, shelf } from '../art/tabletop.ts'

/** The area office: an old school hall, desks under the climbing bars, the duty board where the honours board was. */

const wall = '#D6CDAE'
const wallDeep = '#AFA482'
const tile = '#6F8A6A'
const windows = [108, 300] as const
const wide = 150

const view = (light: Light): string => {
  const air = daylight(light)
  return group(
    sky(air, light, 70, 60, 430, 400, [240, 250]),
    town(air, 70, 372, 430, 37),
    weatherBehind(
      light,
      windows.map((x) => [x, 150, wide, 270] as const),
    ),
  )
}

/** Who is on duty: names as bars of pen, a magnet each, no words. */
const dutyBoard = (): string =>
  group(
    rect(1122, 168, 296, 190, '#7F6A48'),
    rect(1130, 176, 280, 174, '#F0F3EE'),
    rect(1130, 176, 280, 24, c.teal),
    line('M1146 188h70M1240 188h40M1304 188h40M1366 188h30', c.tealPale, 5),
    line('M1130 230H1410M1130 260H1410M1130 290H1410M1130 320H1410M1228 200V350M1290 200V350M1352 200V350', '#BCC8C6', 2.4),
    each([214, 244, 274, 304, 334], (y, i) =>
      line(`M1144 ${y}c12 -6 20 6 32 0s18 -4 ${20 + ((i * 13) % 22)} 0`, i === 2 ? c.brick : c.ink2, 4),
    ),
    each(
      [
        [1258, 214, c.teal],
        [1320, 214, c.brick],
        [1258, 244, c.teal],
        [1380, 244, c.lamp],
        [1320, 274, c.brick],
        [1380, 304, c.teal],
        [1258, 334, c.lamp],
      ] as const,
      ([x, y, k]) => circle(x, y, 8, k),
    ),
    each([1144, 1172, 1200], (x, i) => rect(x, 358, 22, 7, [c.teal, c.brick, c.ink][i] ?? c.ink)),
  )

const door = (light: Light): string =>
  group(
    rect(1446, 160, 140, 452, '#8A7A58'),
    rect(1458, 172, 116, 440, '#4F6B5A'),
    rect(1458, 172, 10, 440, '#3A5244'),
    rect(1480, 200, 72, 150, daylight(light).dark ? '#F0CB80' : '#DDE4D8'),
    line('M1516 200V350M1480 250H1552M1480 300H1552', '#8A7A58', 3),
    rect(1472, 410, 9, 60, '#C9A24B'),
  )

const room = (light: Light): string => {
  const air = daylight(light)
  return group(
    path(`M0 0H1600V612H0Z${each(windows, (x) => hallWindowHole(x, 150 + wide / 2, wide, 420))}`, wall, 'fill-rule="evenodd"'),
    path('M0 0H1600V58H0Z', '#C2B791'),
    path('M0 58H1600V76H0Z', '#A3966F'),
    // beams of the hall roof
    each([200, 600, 1000, 1400], (x) => path(`M${x - 26} 0H${x + 26}L${x + 18} 76H${x - 18}Z`, '#8A6440')),
    stripLight(300, 520, air.lamps),
    stripLight(1100, 1320, air.lamps),
    rect(0, 470, 1600, 142, tile),
    line(`M0 506H1600M0 542H1600M0 578H1600${times(34, (i) => `M${24 + i * 48} 470V612`)}`, '#5B7557', 2),
    rect(0, 460, 1600, 12, '#4F6B5A'),
    wallSides([74, 44], [1592, 1596], 76, 612, wallDeep),
    each(windows, (x) => hallWindow(x, 150 + wide / 2, wide, 420)),
    wallBars(536, 128, 4, 612),
    // a climbing rope, looped up out of the way
    line('M1100 0C1094 120 1106 260 1098 396', '#C9B07A', 9),
    path('M1084 392h28l4 38h-36Z', '#8A6440'),
    wallClock(494, 196, 30, light.hour),
    dutyBoard(),
    door(light),
    rect(0, 606, 1600, 8, '#4B3F2C'),
    rect(0, 614, 1600, 286, '#B98F5C'),
    // parquet, and the lines of games
    line(
      times(26, (i) => `M${i * 80 - 200} 614L${i * 130 - 860} 900M${i * 80 - 200} 614L${i * 130 - 740} 900`),
      '#A57C4B',
      2.4,
      'opacity="0.7"',
    ),
    line('M0 664H1600M0 736H1600M0 830H1600', '#A57C4B', 2.4),
    line('M250 900C330 720 560 664 800 664S1270 720 1350 900', '#F3F5F1', 8, 'opacity="0.75"'),
    line('M-40 716H1640', c.brick, 7, 'opacity="0.55"'),
    fray(1600, 614, 0, 614, -50, '#93703F', { count: 460 }),
  )
}

const fallen = (light: Light): string => {
  const air = daylight(light)
  if (!air.dark)
    return group(
      path('M420 640H560L760 900H560ZM600 640H740L1000 900H800Z', air.beam),
      path('M536 190L700 260V520L536 430ZM760 250L930 320V600L760 540Z', air.beam, 'opacity="0.34"'),
      fray(740, 640, 1000, 900, -24, air.beam, { count: 90 }),
    )
  return group(darkSides(air, [300, 200], [1500, 1560], '#161D33'), path('M480 640H1120L1250 900H350Z', '#F5CE7E', 'opacity="0.34"'))
}

const middle = (): string =>
  group(
    // the bars do for hooks
    coat(626, 206, 150, c.plum),
    place(862, 204, bikeHelmet(c.brick)),
    line('M728 214v10', c.ink2, 4),
    path('M704 224H756L766 300H694Z', c.denim),
    path('M704 224H718L714 300H694Z', '#1F4263'),
    line('M712 226C712 204 748 204 748 226', '#1F4263', 5),
    teamDesk(452, 496, 320, '#3B5A4C'),
    boxFiles(684, 440, [c.teal, c.brick, c.ochre, c.teal]),
    place(592, 580, colleague(['#5E7B8A', '#435C69'], '#A56B47', ['#2A201B', '#17110D'])),
    teamDesk(836, 496, 320, '#6E4A3A'),
    place(1100, 450, potPlant(), 0.9),
    rect(786, 458, 38, 38, c.card),
    line('M792 470h24M792 480h18', '#9FB0B4', 3),
  )

const front = (light: Light): string => {
  const air = daylight(light)
  return group(
    shelf(810, 800, '#CDBB95', '#EADCB8'),
    shelfLight('M520 806L960 803L840 960H330Z', air, 0.32, 0.6),
    place(600, 814, folders(), 0.96),
    place(766, 818, papers(), 0.92),
    place(894, 812, mug(c.teal, c.lamp), 0.94),
    place(1012, 812, deskPhone(), 0.9),
  )
}

export const areaOffice = interior({ view, room, fallen, middle, front, steam: [{ x: 894, y: 742 }] })
