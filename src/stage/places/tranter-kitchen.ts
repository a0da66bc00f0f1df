import type { Light } from '../place-art.ts'
import { casement, sky, wires } from '../art/beyond.ts'
import { daylight, weatherBehind } from '../art/daylight.ts'
import { coat, drawing, pegRail, schoolBag } from '../art/furnishing.ts'
import { leafUnder, tree } from '../art/growth.ts'
import { interior, shelfLight } from '../art/interior.ts'
import { clothesHorse, heights } from '../art/kitchenware.ts'
import { circle, each, ellipse, fray, group, line, mix, path, pierced, place, rect, times } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'
import { mug, shelf } from '../art/tabletop.ts'

/** The kitchen of number 27: narrow, clean in patches, washing on the horse, three columns of heights up the door frame. */

const wall = '#C9D4C2'
const side = '#A9B7A2'
const vinyl = '#C2A67E'
const glass = [858, 156, 238, 178] as const
const doorway = [536, 150, 168, 452] as const

const view = (light: Light): string => {
  const air = daylight(light)
  return group(
    sky(air, light, 820, 100, 320, 260, [1040, 210]),
    // the backs of the next street
    rect(820, 236, 320, 130, mix('#A96350', air.near, air.dark ? 0.78 : 0.3)),
    path('M820 240L860 206H1100L1140 240Z', mix('#5E6A70', air.near, air.dark ? 0.8 : 0.3)),
    each([878, 960, 1044], (x, i) => rect(x, 262, 30, 40, air.dark && i !== 1 ? c.lamp : mix(air.near, '#12232E', 0.25))),
    tree(1076, 350, 150, {
      leaf: leafUnder(light.season, air.dark ? air.near : air.far, air.dark ? 0.7 : 0.1),
      trunk: air.dark ? '#232B3D' : '#57493C',
      seed: 6,
    }),
    rect(820, 318, 320, 50, air.grass),
    wires(
      [
        [850, 268],
        [1100, 276],
      ],
      air.dark ? '#8894B0' : '#F3F5F1',
      2,
    ),
    weatherBehind(light, [glass]),
  )
}

/** Through to the hall: a rail of coats, three of them small, and the inside of the front door. */
const hall = (light: Light): string => {
  const [x, y, w, h] = doorway
  const glow = daylight(light).dark ? '#E9C070' : '#E6D7B0'
  return group(
    rect(x, y, w, h, glow),
    path(`M${x} ${y}H${x + 50}V${y + h - 60}L${x} ${y + h}Z`, mix(glow, '#7A6A44', 0.3)),
    path(`M${x} ${y + h}L${x + 50} ${y + h - 60}H${x + w}V${y + h}Z`, '#8A6A4A'),
    rect(x + 66, y + 60, 82, h - 120, '#3A6E8A'),
    rect(x + 66, y + 60, 9, h - 120, '#28536B'),
    each([0, 1], (i) => rect(x + 82 + i * 32, y + 84, 24, 96, daylight(light).dark ? '#3A4A70' : '#DCE9E6')),
    rect(x + 94, y + 240, 34, 8, '#C9A24B'),
    pegRail(x + 2, y + 196, 58, [x + 14, x + 42]),
    coat(x + 14, y + 222, 84, c.brick),
    coat(x + 42, y + 222, 70, c.ochre),
  )
}

/** The frame itself: painted white once, and since then a ruler. */
const frame = (): string => {
  const [x, y, w, h] = doorway
  return group(
    rect(x - 26, y - 26, w + 124, 26, '#F1EEE2'),
    rect(x - 26, y - 4, w + 124, 5, '#C2BEAC'),
    rect(x - 26, y, 26, h, '#F1EEE2'),
    rect(x - 26, y, 6, h, '#C2BEAC'),
    rect(x + w, y, 98, h, '#F6F3E8'),
    rect(x + w, y, 7, h, '#C2BEAC'),
    heights([
      [x + w + 12, y + 372, y + 44, 24],
      [x + w + 40, y + 392, y + 128, 22],
      [x + w + 68, y + 410, y + 236, 26],
    ]),
  )
}

/** The cooker and the units go away from us down the left. */
const units = (): string =>
  group(
    path('M0 470L404 416V604L0 812Z', '#5F8496'),
    path('M0 470L404 416V430L0 490Z', '#D9C9A4'),
    path('M0 490L404 430V437L0 500Z', '#8F7C54'),
    each(
      [
        [20, 150],
        [164, 262],
        [276, 342],
      ] as const,
      ([from, to]) => {
        const top = (x: number): number => 506 - ((x - 20) / 384) * 58
        const foot = (x: number): number => 776 - ((x - 20) / 384) * 178
        return group(
          path(`M${from} ${top(from)}L${to} ${top(to)}V${foot(to)}L${from} ${foot(from)}Z`, '#4A6B7C'),
          path(`M${from + 6} ${top(from) + 6}L${to - 4} ${top(to) + 6}V${foot(to) - 8}L${from + 6} ${foot(from) - 10}Z`, '#7498A8'),
        )
      },
    ),
    // one knob gone, and a cork for it
    circle(138, 560, 6, '#C9D3D3'),
    circle(252, 530, 5, '#C9A872'),
    circle(332, 506, 5, '#C9D3D3'),
    // tiles as far as somebody got
    path('M0 330L404 318V416L0 470Z', '#DDE4DC'),
    line('M0 376L404 350M0 422L404 384M60 330V462M124 328V454M190 326V445M256 324V436M316 321V428M368 319V421', '#B5C2B6', 2.4),
    path('M190 326L256 324V376L190 381Z', '#E9EFE6'),
    // a shelf, and what is on it
    path('M96 232L388 246V256L96 246Z', '#A9804F'),
    each([120, 172, 224], (x, i) => rect(x, 190 + i * 3, 38, 44, [c.teal, c.ochre, c.brick][i] ?? c.teal)),
    rect(276, 196, 64, 44, c.card),
    rect(276, 196, 64, 13, c.brick),
    // kettle, toaster
    path('M84 456V414C84 398 146 398 146 412V446Z', '#C9D3D3'),
    path('M84 456V414C84 405 96 402 104 402C94 420 98 438 100 453Z', '#8FA0A2'),
    path('M200 438V404C200 394 268 390 268 400V428Z', '#B5533F'),
    path('M212 402l40 -4v-7l-40 4Z', '#E2C79C'),
  )

const room = (light: Light): string =>
  group(
    pierced('M404 0H1180V604H404Z', [glass, doorway], wall),
    path('M0 0H404V604L0 812Z', side),
    path('M1600 0H1180V604L1600 812Z', side),
    fray(404, 60, 404, 604, -40, '#95A48E', { count: 260 }),
    fray(1180, 60, 1180, 604, 40, '#95A48E', { count: 260 }),
    path('M0 0H1600L1180 92H404Z', '#E9EBDD'),
    path('M404 92H1180L1200 84H384Z', '#8F9C88'),
    path('M404 604H1180L1600 812V900H0V812Z', vinyl),
    line(
      'M404 604L-160 900M560 604L330 900M715 604L740 900M870 604L1120 900M1025 604L1420 900M340 636H1246M226 692H1358M60 774H1526',
      '#A98B62',
      3,
    ),
    // where it has been washed, and washed
    path(
      'M560 640C640 624 820 622 900 642C960 664 930 700 840 706C720 714 580 712 540 684C520 664 530 650 560 640Z',
      '#DCC7A2',
      'opacity="0.75"',
    ),
    ellipse(1080, 760, 170, 30, '#DCC7A2', 'opacity="0.6"'),
    fray(1600, 812, 1180, 604, -40, '#95794F', { count: 200 }),
    casement(...glass, 2, 1, '#F1EEE2', '#8F9C88', '#DDDCCB'),
    path('M850 148H1104V190Q1078 206 1053 190Q1028 206 1002 190Q977 206 952 190Q926 206 901 190Q876 206 850 190Z', '#D9A63A'),
    hall(light),
    frame(),
    // sink below the window
    rect(824, 420, 330, 16, '#D9C9A4'),
    rect(824, 436, 330, 6, '#8F7C54'),
    rect(832, 442, 314, 162, '#5F8496'),
    each([840, 944, 1048], (x) =>
      group(rect(x, 456, 94, 138, '#4A6B7C'), rect(x + 5, 461, 87, 131, '#7498A8'), circle(x + 80, 500, 5, '#C9D3D3')),
    ),
    rect(880, 404, 176, 17, '#DDE4DE'),
    line('M962 406V376C962 360 992 360 992 376V384', '#9AA8AA', 8),
    // beakers, in order
    each([c.brick, c.teal, c.lamp], (k, i) => path(`M${1082 + i * 22} ${394 + i * 4}h18l-2 ${26 - i * 4}h-14Z`, k)),
    // on the right-hand wall, in its own perspective
    path('M1262 236L1372 214V330L1262 336Z', '#F1EEE2'),
    path('M1270 244L1364 226V322L1270 327Z', c.tealPale),
    place(1418, 196, drawing(0, 0, 'house', 1.1, -4, '#FBE7B5')),
    place(1430, 318, drawing(0, 0, 'boat', 1, 3)),
  )

const fallen = (light: Light): string => {
  const air = daylight(light)
  if (!air.dark)
    return group(
      path('M858 640H966L860 840H690ZM986 640H1096L1050 840H890Z', air.beam),
      path('M832 420L872 352H1082L1136 420Z', '#FFF6D9', 'opacity="0.55"'),
      path('M536 602H704L690 690H470Z', '#E6D7B0', 'opacity="0.5"'),
    )
  return group(
    path('M0 0H380L300 900H0Z', '#1B1A30', `opacity="${air.veil}"`),
    path('M1600 0H1230L1310 900H1600Z', '#1B1A30', `opacity="${air.veil}"`),
    path('M420 92H1170L1190 604H404Z', '#F5CE7E', 'opacity="0.22"'),
    path('M404 610H1190L1400 900H230Z', '#F5CE7E', 'opacity="0.32"'),
    fray(380, 0, 300, 900, -48, '#1B1A30', { opacity: 0.5 }),
    fray(1230, 0, 1310, 900, 48, '#1B1A30', { opacity: 0.5 }),
  )
}

/** The table, one leg of it on folded card; a bag by it, and a bag's worth of paper on it. */
const table = (): string =>
  group(
    each([618, 868], (x) => rect(x, 640, 14, 96, '#8F6638')),
    path('M596 612H892L944 662H540Z', '#C9985E'),
    path('M596 612H640L596 662H540Z', '#B0824C'),
    rect(540, 662, 404, 14, '#94683A'),
    rect(556, 676, 18, 98, '#A9794A'),
    rect(912, 676, 18, 112, '#A9794A'),
    path('M540 788L548 773H582L590 788Z', '#C9503F'),
    path('M540 781L548 773H582L587 781Z', '#E07A5F'),
    path('M690 622h52l10 22h-64Z', c.card),
    path('M742 626h46l14 20h-54Z', c.lampPale),
    line('M700 629h36M700 636h42', '#9FB0B4', 2.4),
    path('M818 640c0 -22 52 -22 52 0Z', '#5F8496'),
    each([826, 842, 858], (x, i) => circle(x, 622, 9, i === 1 ? c.lamp : '#7F9A4A')),
    place(470, 650, schoolBag(0, 0, '#C9503F'), 0.96),
  )

const middle = (light: Light): string =>
  group(
    units(),
    place(1010, 752, clothesHorse(0, 0), 1.22),
    table(),
    // the light over the table
    line('M760 0V116', c.ink2, 4),
    path('M732 116H788L806 156H714Z', c.chalk),
    path('M732 116H750L738 156H714Z', c.mist),
    ellipse(760, 156, 46, 7, daylight(light).lamps ? c.lampPale : '#DDE4DE'),
  )

const front = (light: Light): string => {
  const air = daylight(light)
  return group(
    shelf(800, 812, '#B98A55', '#DDB27C'),
    line('M-60 856L1660 870', '#8F6638', 3, 'opacity="0.6"'),
    shelfLight('M520 806L880 808L760 960H340Z', air, 0.34, 0.55),
    // wiped, as far as the arm goes
    path('M600 838C700 822 860 826 960 842', 'none', 'stroke="#E9CB9C" stroke-width="12" stroke-linecap="round" opacity="0.6"'),
    place(680, 818, mug('#F3EFE2', c.denim), 0.94),
    place(996, 824, mug('#D9A63A', c.chalk), 0.9),
    // a plate of toast
    ellipse(850, 822, 92, 13, c.mist),
    ellipse(850, 818, 92, 12, c.chalk),
    path('M800 816l12 -34c2 -8 56 -10 60 -2l10 34Z', '#D9A660'),
    path('M800 816l12 -34c2 -6 12 -6 20 -6l-8 40Z', '#A9743A'),
    path('M846 814l20 -30c6 -6 48 2 48 8l-4 24Z', '#E2BC7C'),
    times(2, (i) => line(`M${1060 + i * 16} 822l26 -${40 + i * 4}`, i ? c.brick : c.denim, 6)),
  )
}

export const tranterKitchen = interior({ view, room, fallen, middle, front, steam: [{ x: 680, y: 746 }] })
