import type { Light } from '../place-art.ts'
import { paneGrid, sky, town } from '../art/beyond.ts'
import { daylight, weatherBehind } from '../art/daylight.ts'
import { boxFiles, coat, drawing, monitor, officeChair, pegRail, wallClock } from '../art/furnishing.ts'
import { sign } from '../art/glyphs.ts'
import { potPlant } from '../art/growth.ts'
import { interior, shelfLight } from '../art/interior.ts'
import { circle, each, ellipse, fray, group, line, mix, path, place, rect, shade, times, tint } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'
import { deskPhone, mug, papers, shelf } from '../art/tabletop.ts'

/** The leaving care team's room: the first floor of an old bank, with a sofa for whoever comes up the stairs. */

const wall = '#AEBB9F'
const wallDeep = '#86967C'
const panel = '#7A5A44'
const panelDeep = '#5C4232'
const arches = [520, 830] as const
const width = 230
const panes = arches.map((x) => [x, 150, width, 300] as const)

const view = (light: Light): string => {
  const air = daylight(light)
  const facade = mix('#A9654F', air.near, air.dark ? 0.72 : 0.4)
  return group(
    sky(air, light, 480, 60, 640, 430, [960, 250]),
    town(air, 480, 330, 640, 23),
    path('M480 372L560 344H660L700 372H780L790 352L800 372H1120V490H480Z', shade(facade, 0.14)),
    rect(480, 372, 640, 118, facade),
    rect(480, 372, 640, 6, tint(facade, 0.3)),
    line('M648 378V470M812 378V470M976 378V470', shade(facade, 0.2), 3),
    paneGrid(500, 392, 11, 2, 56, 42, 22, 28, shade(facade, 0.42), c.lamp, air.dark ? 0.5 : 0, 12),
    weatherBehind(light, panes),
  )
}

const arch = (x: number): string =>
  group(
    line(`M${x - 4} 456V${150 + width / 2}A${width / 2 + 4} ${width / 2 + 4} 0 0 1 ${x + width + 4} ${150 + width / 2}V456`, '#E8E4D4', 12),
    line(`M${x + 6} 456V${152 + width / 2}A${width / 2 - 6} ${width / 2 - 6} 0 0 1 ${x + width / 2} 157`, '#8C9684', 6),
    rect(x, 150 + width / 2 - 4, width, 9, '#DDD9C8'),
    line(
      `M${x + width / 2} 150V452M${x} 360H${x + width}M${x + width / 2} ${150 + width / 2}L${x + 34} 186M${x + width / 2} ${150 + width / 2}L${x + width - 34} 186`,
      '#CFCBBA',
      5,
    ),
    rect(x - 20, 450, width + 40, 16, '#EFEBDC'),
    rect(x - 20, 464, width + 40, 6, '#7F8972'),
  )

/** The bus routes of the county: lines and stops, no names. */
const busMap = (): string =>
  group(
    rect(84, 186, 236, 176, c.slate),
    rect(90, 192, 224, 164, c.card),
    line('M104 330L160 300L214 306L300 246', c.teal, 6),
    line('M120 208L160 300L176 344', c.brick, 6),
    line('M104 254L180 240L214 306L256 340', c.ochre, 6),
    line('M214 306L262 300L300 322', c.plum, 6),
    each(
      [
        [160, 300],
        [214, 306],
        [180, 240],
        [262, 300],
        [132, 238],
      ] as const,
      ([x, y]) => group(circle(x, y, 7, c.ink), circle(x, y, 4, c.chalk)),
    ),
  )

const corridor = (light: Light): string =>
  group(
    rect(1376, 150, 178, 450, '#5C4232'),
    rect(1390, 164, 150, 436, daylight(light).dark ? '#F0CB80' : '#E9D9AE'),
    path('M1390 560L1540 540V600H1390Z', '#8B7A66'),
    rect(1500, 164, 40, 390, daylight(light).dark ? '#D9AE5E' : '#CDBB8C'),
    rect(1404, 214, 92, 76, c.woodDeep),
    drawing(1409, 219, 'boat', 0.82),
    path('M1390 164L1350 148V628L1390 600Z', c.teal),
    path('M1390 164L1380 160V607L1390 600Z', '#37787E'),
    circle(1358, 400, 6, '#C9A24B'),
  )

const room = (light: Light): string => {
  const holes = each(arches, (x) => `M${x} 456V${150 + width / 2}A${width / 2} ${width / 2} 0 0 1 ${x + width} ${150 + width / 2}V456Z`)
  return group(
    path(`M0 0H1600V608H0Z${holes}`, wall, 'fill-rule="evenodd"'),
    path('M0 0H1600V66H0Z', '#D9D8C4'),
    path('M0 66H1600V84H0Z', '#BFC2AA'),
    rect(0, 96, 1600, 5, wallDeep),
    path('M0 101H330L250 600H0Z', wallDeep),
    fray(330, 101, 250, 600, -62, wallDeep),
    path('M1600 101H1330L1400 600H1600Z', wallDeep),
    fray(1330, 101, 1400, 600, 56, wallDeep),
    rect(0, 470, 1376, 12, '#96745A'),
    rect(0, 482, 1376, 122, panel),
    path('M0 482H272L250 604H0Z', panelDeep),
    times(11, (i) => group(rect(26 + i * 122, 500, 96, 82, panelDeep), rect(30 + i * 122, 505, 92, 77, i < 2 ? '#664936' : '#84634B'))),
    each(arches, arch),
    busMap(),
    pegRail(352, 196, 130, [380, 448]),
    coat(448, 222, 132, c.plum),
    line('M372 222q8 34 0 56M388 222q-8 34 0 56', c.ink2, 4),
    path('M356 272C356 250 404 250 404 272V286H356Z', c.brick),
    path('M356 272C356 254 372 254 376 256C366 264 366 276 366 286H356Z', c.brickDeep),
    wallClock(1160, 176, 29, light.hour),
    rect(1080, 304, 240, 10, c.wood),
    rect(1080, 314, 240, 5, c.woodDeep),
    boxFiles(1096, 248, [c.teal, c.ochre, c.teal, c.plum, c.brick]),
    path('M1222 304v-34c0-10 8-16 18-16h20c10 0 18 6 18 16v34Z', '#C9D3D3'),
    path('M1222 304v-34c0-10 8-16 18-16h4c-6 8-6 40-6 50Z', '#8FA0A2'),
    line('M1278 270q18 4 12 26M1240 252q10-10 20 0', c.ink2, 5),
    each([1298, 1312], (x, i) => rect(x - 8, 284, 13, 20, i ? c.brick : c.teal)),
    corridor(light),
    rect(1222, 160, 124, 44, c.teal),
    sign('Leaving Care', 1284, 188, 17.5, c.chalk),
    rect(0, 600, 1600, 12, panelDeep),
    rect(0, 612, 1600, 288, '#75686A'),
    path('M1390 612H1540L1580 700H1340Z', '#C7A868', `opacity="${daylight(light).dark ? 0.6 : 0.25}"`),
    path('M0 612H260L170 900H0Z', '#5F5359'),
    fray(1600, 612, 0, 612, -54, '#5F5359', { count: 460 }),
    fray(260, 612, 170, 900, -60, '#5F5359'),
  )
}

const fallen = (light: Light): string => {
  const air = daylight(light)
  if (!air.dark)
    return each(arches, (x, i) =>
      group(
        path(
          `M${x - 40} 642H${x + 86}L${x - 60 - i * 20} 900H${x - 240 - i * 20}ZM${x + 100} 642H${x + 216}L${x + 150 - i * 20} 900H${x - 34 - i * 20}Z`,
          air.beam,
        ),
        path(`M${x - 6} 470H${x + width - 6}L${x + width - 40} 600H${x - 40}Z`, air.beam, 'opacity="0.3"'),
        fray(x + 216, 642, x + 150 - i * 20, 900, -20, air.beam, { count: 90 }),
      ),
    )
  return group(
    path('M0 101H360L250 900H0Z', '#161D33', `opacity="${air.veil}"`),
    path('M470 660H1130L1260 900H330Z', '#F5CE7E', 'opacity="0.34"'),
    fray(360, 101, 250, 900, -54, '#161D33', { opacity: 0.5 }),
  )
}

const sofa = (): string =>
  group(
    path('M470 500C470 470 486 462 520 462H730C764 462 780 470 780 500V560H470Z', c.ochre),
    path('M470 500C470 470 486 462 520 462H560C540 480 536 530 540 560H470Z', c.ochreDeep),
    line('M625 470V548', c.ochreDeep, 3),
    path('M452 536C452 516 486 516 488 536V552H762C764 516 798 516 798 536V610H452Z', '#D89A3C'),
    path('M452 536C452 516 486 516 488 536V610H452Z', c.ochreDeep),
    rect(488, 580, 274, 30, c.ochreDeep),
    rect(466, 610, 12, 18, c.ink2),
    rect(772, 610, 12, 18, c.ink2),
    path('M672 490L744 482L752 546L682 552Z', c.teal),
    path('M672 490L694 488L704 550L682 552Z', c.tealDeep),
  )

const middle = (): string =>
  group(
    sofa(),
    // a holdall set down beside the sofa
    path('M806 590C806 572 816 566 836 566H902C922 566 930 574 930 590V634H806Z', c.denim),
    path('M806 590C806 572 816 566 836 566H846C832 578 830 610 832 634H806Z', '#1F4263'),
    line('M838 568C838 532 898 532 898 568', c.ink, 5),
    rect(852, 590, 36, 22, '#1F4263'),
    // a desk with one screen
    rect(952, 496, 300, 15, '#E7DCC2'),
    rect(952, 511, 300, 8, '#B0A282'),
    rect(968, 519, 13, 112, '#56696F'),
    rect(1220, 519, 13, 112, '#56696F'),
    monitor(1010, 412, 104),
    place(1176, 462, potPlant(), 0.9),
    officeChair(1030, 526, '#3B5A4C'),
    ellipse(628, 664, 118, 17, '#DCCBA4'),
    path('M510 664C510 690 746 690 746 664V671C746 698 510 698 510 671Z', c.wood),
    rect(620, 684, 16, 56, c.woodDeep),
    path('M560 660L618 652L632 664L572 672Z', c.chalk),
    path('M586 656L618 652L632 664L600 668Z', c.brick),
    place(678, 664, mug(c.blush, c.plum), 0.42),
  )

const front = (light: Light): string => {
  const air = daylight(light)
  return group(
    shelf(808, 800, '#B98B5C', '#E5C08A'),
    line('M-60 866L1660 856', '#9A7146', 2.5, 'opacity="0.7"'),
    shelfLight('M430 806L800 804L700 960H250Z', air, 0.3, 0.6),
    place(590, 812, papers()),
    place(762, 812, mug(c.teal, c.lampPale)),
    place(940, 812, deskPhone()),
  )
}

export const leavingCareOffice = interior({ view, room, fallen, middle, front, steam: [{ x: 762, y: 738 }] })
