import type { Light } from '../place-art.ts'
import { sky, town } from '../art/beyond.ts'
import { daylight, weatherBehind } from '../art/daylight.ts'
import { stripLight, wallClock } from '../art/furnishing.ts'
import { darkSides, interior, shelfLight, wallSides } from '../art/interior.ts'
import { circle, each, fray, group, line, path, pierced, place, rect, shade, times, tint } from '../art/kit.ts'
import { wallBars } from '../art/office.ts'
import { palette as c } from '../art/palette.ts'
import { benchChair, chair } from '../art/seating.ts'
import { folders, mug, papers, shelf } from '../art/tabletop.ts'

/** A school hall after dinner: tables folded on their wheels, bars on the wall, four chairs pulled into a ring. */

const wall = '#B9CBC6'
const wallDeep = '#8FA8A2'
const dado = '#3F6B73'
const panes = [560, 724, 888].map((x) => [x, 126, 148, 116] as const)
const serving = [1120, 286, 300, 168] as const

const view = (light: Light): string => {
  const air = daylight(light)
  return group(
    sky(air, light, 540, 90, 520, 190, [980, 180]),
    town(air, 540, 252, 520, 53),
    weatherBehind(light, panes),
    rect(1100, 266, 340, 200, '#3B4A50'),
  )
}

/** A dinner table stood up on its wheels and folded in two. */
const foldedTable = (x: number, foot: number, colour: string): string =>
  group(
    path(`M${x} ${foot - 12}V${foot - 236}H${x + 22}V${foot - 12}Z`, colour),
    path(`M${x + 30} ${foot - 12}V${foot - 236}H${x + 52}V${foot - 12}Z`, shade(colour, 0.26)),
    rect(x - 3, foot - 240, 28, 8, tint(colour, 0.3)),
    rect(x + 27, foot - 240, 28, 8, tint(colour, 0.1)),
    line(
      `M${x + 26} ${foot - 220}V${foot - 20}M${x + 4} ${foot - 120}L${x + 48} ${foot - 60}M${x + 48} ${foot - 120}L${x + 4} ${foot - 60}`,
      '#56696F',
      5,
    ),
    // the round seats, folded in
    each([190, 130], (dy) => group(rect(x + 52, foot - dy, 12, 34, '#B5533F'), rect(x - 12, foot - dy + 26, 12, 34, '#C9852B'))),
    circle(x + 10, foot - 7, 7, c.ink),
    circle(x + 44, foot - 7, 7, c.ink),
  )

const servingHatch = (light: Light): string => {
  const [x, y, w, h] = serving
  const lit = daylight(light).lamps
  return group(
    rect(x - 14, y - 40, w + 28, 42, '#8FA0A4'),
    rect(x - 14, y - 40, w + 28, 6, '#C9D3D3'),
    // the shutter, not quite down
    rect(x, y, w, 84, '#AEB9B9'),
    line(
      times(8, (i) => `M${x} ${y + 9 + i * 10}h${w}`),
      '#8A989A',
      2.4,
    ),
    rect(x, y + 82, w, 8, '#7F8D93'),
    rect(x, y + 90, w, h - 90, lit ? '#E9C070' : '#5F7076'),
    each([36, 116, 198], (dx, i) =>
      group(
        rect(x + dx, y + 118, 66, 50, '#C9D3D3'),
        rect(x + dx, y + 118, 20, 50, '#8FA0A4'),
        rect(x + dx - 5, y + 112, 76, 8, '#DDE4E4'),
        i === 1 ? line(`M${x + dx + 46} ${y + 112}l22 -22`, '#8FA0A4', 5) : '',
      ),
    ),
    rect(x - 26, y + h, w + 52, 16, '#C9D3D3'),
    rect(x - 26, y + h + 14, w + 52, 6, '#7F8D93'),
  )
}

const room = (light: Light): string => {
  const air = daylight(light)
  return group(
    pierced('M0 0H1600V596H0Z', [...panes, serving], wall),
    path('M0 0H1600V64H0Z', '#8FA8A2'),
    path('M0 64H1600V78H0Z', '#6F8A85'),
    stripLight(200, 480, air.lamps),
    stripLight(1120, 1400, air.lamps),
    rect(0, 470, 1600, 128, dado),
    rect(0, 464, 1600, 8, tint(dado, 0.4)),
    wallSides([70, 40], [1560, 1580], 78, 596, wallDeep),
    // a row of high windows
    rect(548, 114, 500, 12, '#EDF1EA'),
    each(panes, ([x, y, w, h]) =>
      group(rect(x - 12, y, 12, h, '#DDE4DE'), line(`M${x} ${y + 40}h${w}M${x + w / 2} ${y}v${h}`, '#C9D3CF', 5)),
    ),
    rect(1036, 126, 12, 116, '#DDE4DE'),
    rect(540, 242, 516, 14, '#EDF1EA'),
    rect(540, 254, 516, 6, '#7F9893'),
    wallBars(104, 136, 3, 596),
    servingHatch(light),
    wallClock(1098, 184, 32, light.hour),
    // paper fish, swimming from one end of the wall to the other
    each([c.brick, c.lamp, c.teal, c.plum, c.ochre, c.denim, c.moss], (k, i) => {
      const x = 578 + i * 66
      const y = 310 + (i % 2) * 34
      return group(
        path(
          `M${x - 24} ${y}C${x - 10} ${y - 20} ${x + 10} ${y - 20} ${x + 20} ${y}C${x + 10} ${y + 20} ${x - 10} ${y + 20} ${x - 24} ${y}Z`,
          k,
        ),
        path(`M${x + 16} ${y}l16 -12v24Z`, shade(k, 0.2)),
        circle(x - 11, y - 4, 3, c.chalk),
      )
    }),
    rect(0, 590, 1600, 8, '#26454B'),
    rect(0, 598, 1600, 302, '#C49A62'),
    line(
      times(26, (i) => `M${i * 80 - 200} 598L${i * 130 - 860} 900`),
      '#AE8650',
      2.4,
      'opacity="0.8"',
    ),
    line('M0 650H1600M0 722H1600M0 816H1600', '#AE8650', 2.4),
    path('M470 900C520 730 640 672 800 672S1080 730 1130 900', 'none', `stroke="${c.teal}" stroke-width="8" opacity="0.6"`),
    line('M-40 690H1640', c.brick, 7, 'opacity="0.5"'),
    fray(1600, 598, 0, 598, -50, '#9A7440', { count: 460 }),
  )
}

const fallen = (light: Light): string => {
  const air = daylight(light)
  if (!air.dark)
    return group(
      each(panes, ([x, , w]) => path(`M${x - 40} 660H${x + w - 50}L${x + w - 210} 900H${x - 240}Z`, air.beam)),
      path('M104 190L330 250V470L104 380Z', air.beam, 'opacity="0.26"'),
    )
  return group(darkSides(air, [280, 180], [1500, 1560], '#161D33'), path('M480 630H1120L1250 900H350Z', '#F5CE7E', 'opacity="0.32"'))
}

const middle = (): string =>
  group(
    each([1120, 1200, 1280, 1360], (x, i) =>
      foldedTable(x, 640 + (i % 2) * 8, ['#E3D3B3', '#D9C7A2', '#E3D3B3', '#CDBA92'][i] ?? '#E3D3B3'),
    ),
    // one table half folded
    path('M560 560L700 520L706 534L566 576Z', '#E3D3B3'),
    path('M700 520L842 566L838 580L706 534Z', '#BFA97C'),
    line('M620 556L640 640M784 560L764 640M640 600H764', '#56696F', 6),
    circle(640, 644, 7, c.ink),
    circle(764, 644, 7, c.ink),
    // chairs in a ring: two facing, two with their backs to us
    benchChair(560, 592, c.brick),
    benchChair(900, 592, c.teal),
    chair(690, 670, c.ochre),
    chair(812, 676, c.plum),
    // and some of them stacked already
    each([0, 1, 2, 3], (i) => chair(392 + i * 5, 560 - i * 20, [c.teal, c.brick, c.teal, c.ochre][i] ?? c.teal)),
  )

const front = (light: Light): string => {
  const air = daylight(light)
  return group(
    // a table with a laminate top that has been wiped
    shelf(810, 808, '#DCC9A0', '#F1E4C6'),
    path('M-60 880L1660 876V888L-60 892Z', '#9A7A4A'),
    path(
      'M520 850C600 836 680 858 760 844S900 850 960 842',
      'none',
      'stroke="#F3F5F1" stroke-width="7" opacity="0.5" stroke-linecap="round"',
    ),
    shelfLight('M520 809H880L740 960H330Z', air),
    place(640, 818, papers(), 0.94),
    place(800, 816, folders(), 0.8),
    place(956, 816, mug(c.chalk, c.brick), 0.9),
    place(1030, 820, mug('#8FB4BE', c.chalk), 0.9),
  )
}

export const schoolHall = interior({ view, room, fallen, middle, front })
