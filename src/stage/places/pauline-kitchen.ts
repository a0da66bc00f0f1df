import type { Light } from '../place-art.ts'
import { casement, sky, wires } from '../art/beyond.ts'
import { daylight, weatherBehind } from '../art/daylight.ts'
import { coat, drawing, pegRail, wallClock, wellingtons } from '../art/furnishing.ts'
import { leafUnder, tree } from '../art/growth.ts'
import { interior, shelfLight } from '../art/interior.ts'
import { circle, each, ellipse, fray, group, line, mix, path, pierced, place, rect, times } from '../art/kit.ts'
import { calendar, plateShelves } from '../art/kitchenware.ts'
import { palette as c } from '../art/palette.ts'
import { loaf, mug, shelf, teapot } from '../art/tabletop.ts'

/** Pauline's kitchen: bread on the table, a plate rack, the grandchildren's boots by the back door. */

const wall = '#E2CF9F'
const wallDeep = '#C0A772'
const cupboard = '#5E857B'
const cupboardDeep = '#436860'
const glass = [610, 140, 340, 236] as const
const doorGlass = [1130, 176, 132, 200] as const

const view = (light: Light): string => {
  const air = daylight(light)
  const linen = air.dark ? '#6C7896' : c.chalk
  return group(
    sky(air, light, 560, 60, 760, 360, [880, 210]),
    path('M560 290L610 250L680 290L750 248L830 290L900 246L980 290L1050 250L1120 290L1190 246L1260 290L1320 260V420H560Z', air.far),
    each([700, 840, 1000, 1180], (x) => rect(x, 228, 16, 44, air.near)),
    each([650, 792, 940, 1160, 1220], (x, i) => rect(x, 298, 16, 22, air.dark && i !== 1 ? c.lamp : mix(air.far, '#12232E', 0.16))),
    tree(690, 400, 210, {
      leaf: leafUnder(light.season, air.dark ? air.near : air.far, air.dark ? 0.7 : 0.14),
      trunk: air.dark ? '#232B3D' : '#57493C',
      seed: 12,
    }),
    rect(560, 330, 760, 60, mix('#9A7A54', air.near, air.dark ? 0.8 : 0.25)),
    line(
      times(38, (i) => `M${566 + i * 20} 332v56`),
      mix('#7A5E40', air.near, air.dark ? 0.8 : 0.2),
      2,
    ),
    rect(560, 372, 760, 60, air.grass),
    wires(
      [
        [740, 268],
        [968, 276],
      ],
      air.dark ? '#8894B0' : '#F3F5F1',
      2,
    ),
    each(
      [
        [776, linen, 40, 46],
        [826, mix(c.brick, air.near, air.dark ? 0.6 : 0.1), 34, 40],
        [872, linen, 46, 50],
      ] as const,
      ([x, k, w, h]) => path(`M${x} 282h${w}l-3 ${h}h${-w + 8}Z`, k),
    ),
    weatherBehind(light, [glass, doorGlass]),
  )
}

const fridge = (): string =>
  group(
    rect(412, 236, 158, 388, '#E6E6DA'),
    rect(412, 236, 22, 388, '#B9BDB2'),
    rect(412, 356, 158, 5, '#A2A79D'),
    rect(550, 300, 8, 44, '#8F9A98'),
    rect(550, 378, 8, 60, '#8F9A98'),
    drawing(446, 254, 'flower', 0.86, -3),
    circle(488, 258, 5, c.brick),
    drawing(448, 384, 'house', 0.92, 2, '#FBE7B5'),
    circle(494, 388, 5, c.teal),
    drawing(462, 478, 'figures', 0.66, -2),
  )

const backDoor = (): string =>
  group(
    pierced('M1092 132H1300V624H1092Z', [doorGlass], '#EFE9D6'),
    rect(1092, 132, 12, 492, '#BDB398'),
    pierced('M1108 150H1284V624H1108Z', [doorGlass], c.teal),
    rect(1108, 150, 10, 474, c.tealDeep),
    line('M1196 176V376M1130 276H1262', '#37787E', 8),
    rect(1130, 176, 132, 6, c.tealDeep),
    rect(1136, 420, 54, 150, c.tealDeep),
    rect(1202, 420, 54, 150, c.tealDeep),
    circle(1272, 404, 8, '#C9A24B'),
  )

const worktop = (): string =>
  group(
    rect(570, 452, 500, 18, '#C99B62'),
    rect(570, 470, 500, 7, '#94683A'),
    rect(576, 477, 488, 148, cupboard),
    path('M576 477H700L660 625H576Z', cupboardDeep),
    each([586, 704, 822, 940], (x) =>
      group(rect(x, 492, 108, 120, cupboardDeep), rect(x + 5, 497, 103, 115, '#6C9488'), circle(x + 94, 548, 5, '#C9A24B')),
    ),
    rect(576, 612, 488, 13, '#33504A'),
    rect(712, 436, 176, 16, '#DDE4DE'),
    rect(720, 446, 160, 10, '#AEB9B7'),
    line('M800 438V404C800 386 830 386 830 404V412', '#9AA8AA', 8),
    path('M610 452V418C610 406 668 406 668 418V452Z', '#C9D3D3'),
    path('M610 452V418C610 412 620 409 630 409C620 424 624 444 626 452Z', '#8FA0A2'),
    line('M622 408C622 380 656 380 656 408M668 426l20-10', c.ink2, 6),
    rect(916, 404, 26, 48, c.brick),
    rect(916, 404, 26, 9, c.brickDeep),
    line('M922 404l-8-40M932 404v-48M940 404l8-36', c.wood, 5),
    path('M962 452c-4-30 56-30 52 0Z', '#D9A660'),
  )

const room = (light: Light): string =>
  group(
    pierced('M0 0H1600V630H0Z', [glass, doorGlass], wall),
    rect(570, 392, 500, 60, '#DDE4D6'),
    line(`M570 422H1070${times(12, (i) => `M${590 + i * 40} 392v60`)}`, '#B7C4B8', 2),
    path('M0 0H380L290 624H0Z', wallDeep),
    fray(380, 0, 290, 624, -66, wallDeep),
    path('M1600 0H1350L1420 624H1600Z', wallDeep),
    fray(1350, 0, 1420, 624, 62, wallDeep),
    casement(...glass, 2, 1, '#F3EFE2', '#B9A97F', '#E5DFCD'),
    path(
      'M596 132H964V176Q941 196 918 176Q895 196 872 176Q849 196 826 176Q803 196 780 176Q757 196 734 176Q711 196 688 176Q665 196 642 176Q619 196 596 176Z',
      '#B5533F',
    ),
    line('M642 136V176M688 136V176M734 136V176M780 136V176M826 136V176M872 136V176M918 136V176', '#8A3F31', 3),
    rect(596, 128, 368, 8, '#8A6440'),
    path('M640 376v-22h34v22z', '#8E5A45'),
    path('M656 356c-14-14-16-30-8-42c12 10 16 26 8 42c4-18 14-26 24-28c0 14-8 24-24 28', '#47684E'),
    wallClock(492, 184, 28, light.hour),
    plateShelves(70, 132),
    calendar(984, 186),
    backDoor(),
    pegRail(1318, 214, 200, [1352, 1420, 1486]),
    coat(1352, 240, 122, '#D9A63A'),
    coat(1486, 240, 150, c.plum),
    rect(0, 624, 1600, 276, '#A4664B'),
    line('M0 664H1600M0 722H1600M0 800H1600', '#84503C', 3),
    line(
      times(17, (i) => `M${790 + (i - 8) * 96} 624L${790 + (i - 8) * 190} 900`),
      '#84503C',
      3,
    ),
    fray(1600, 624, 0, 624, -50, '#84503C', { count: 420 }),
  )

const fallen = (light: Light): string => {
  const air = daylight(light)
  if (!air.dark)
    return group(
      path('M600 660H752L560 900H340ZM772 660H930L800 900H586Z', air.beam),
      path('M1108 652H1284L1270 760H1010Z', air.beam),
      path('M586 452L640 392H780L730 452ZM752 452L800 392H940L904 452Z', '#FFF6D9', 'opacity="0.8"'),
      fray(930, 660, 800, 900, -22, air.beam),
    )
  return group(
    path('M0 0H560L300 900H0Z', '#1B1A30', `opacity="${air.veil}"`),
    path('M1600 0H1080L1340 900H1600Z', '#1B1A30', `opacity="${air.veil}"`),
    path('M790 210L640 624H980L830 210Z', '#F5CE7E', 'opacity="0.24"'),
    path('M640 660H980L1100 900H520Z', '#F5CE7E', 'opacity="0.4"'),
    fray(560, 0, 300, 900, -52, '#1B1A30', { opacity: 0.5 }),
    fray(1080, 0, 1340, 900, 52, '#1B1A30', { opacity: 0.5 }),
  )
}

const middle = (light: Light): string => {
  const on = daylight(light).lamps
  return group(
    fridge(),
    worktop(),
    path('M930 672H1130L1120 712H900Z', '#5B4A5A'),
    path('M938 677H1126L1118 705H914Z', '#6E5C6B'),
    wellingtons(964, 690, '#B5533F'),
    on
      ? group(
          line('M810 0V150', c.ink2, 4),
          path('M780 150H840L872 208H748Z', c.teal),
          path('M780 150H796L772 208H748Z', c.tealDeep),
          ellipse(810, 208, 62, 9, c.lampPale),
        )
      : '',
  )
}

const front = (light: Light): string => {
  const air = daylight(light)
  const foot = (x: number): number => 808 - ((x + 60) / 1720) * 6
  const checks = times(21, (i) => {
    const x = -40 + i * 84
    const far = x + (i - 10) * 14
    return `M${x} ${foot(x)}h26L${far + 34} 960H${far}Z`
  })
  return group(
    shelf(808, 802, '#E9DFC6', '#F8F1DC'),
    path(checks, '#B5533F', 'opacity="0.34"'),
    path('M-60 828L1660 822V842L-60 848ZM-60 880L1660 874V900L-60 906Z', '#B5533F', 'opacity="0.34"'),
    shelfLight('M470 806L860 804L760 960H300Z', air, 0.4, 0.55, c.lampPale),
    place(610, 816, loaf()),
    place(850, 816, teapot(c.denim)),
    place(984, 814, mug('#F3EFE2', c.brick)),
  )
}

export const paulineKitchen = interior({
  view,
  room,
  fallen,
  middle,
  front,
  steam: [
    { x: 984, y: 740 },
    { x: 952, y: 744 },
  ],
})
