import type { Light } from '../place-art.ts'
import { casement, sky, town } from '../art/beyond.ts'
import { daylight, weatherBehind } from '../art/daylight.ts'
import { coat, drawing, noticeboard, pegRail, schoolBag, stripLight, wallClock } from '../art/furnishing.ts'
import { leafUnder, tree } from '../art/growth.ts'
import { darkSides, floorBeams, interior, shelfLight, wallSides } from '../art/interior.ts'
import { circle, each, ellipse, fray, group, line, mix, path, pierced, place, rect, times } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'
import { smallChair } from '../art/play.ts'
import { keys, mug, register, shelf } from '../art/tabletop.ts'

/** The head's room: a low window on the playground, so that she can be waved at; a cupboard of log books. */

const wall = '#D9B79A'
const wallDeep = '#B18D70'
const glass = [600, 232, 480, 218] as const

const view = (light: Light): string => {
  const air = daylight(light)
  const paint = air.dark ? '#6C7896' : '#F3F5F1'
  const leaf = leafUnder(light.season, air.dark ? air.near : air.far, air.dark ? 0.72 : 0.1)
  return group(
    sky(air, light, 560, 180, 560, 200, [980, 300]),
    town(air, 560, 318, 560, 41),
    rect(560, 344, 560, 130, mix('#8D949A', air.near, air.dark ? 0.75 : 0.15)),
    line(
      times(29, (i) => `M${566 + i * 20} 308V350`),
      air.dark ? '#2B3856' : '#4F6B5A',
      3,
    ),
    line('M560 318H1120M560 342H1120', air.dark ? '#2B3856' : '#4F6B5A', 3),
    tree(1040, 350, 150, { leaf, trunk: air.dark ? '#1E2639' : '#57493C', seed: 8 }),
    // a game in paint, with nobody in it
    each([0, 1, 2, 3, 4], (row) => {
      const [near, far] = [444 - row * 15, 431 - row * 15]
      const at = (y: number, side: number): number => 800 + side * (y - 250) * 0.2
      const half = row % 2 ? 1.8 : 1
      return group(
        path(
          `M${at(near, -half)} ${near}L${at(far, -half)} ${far}H${at(far, half)}L${at(near, half)} ${near}Z`,
          'none',
          `stroke="${paint}" stroke-width="3"`,
        ),
        row % 2 ? line(`M800 ${near}V${far}`, paint, 3) : '',
      )
    }),
    ellipse(640, 424, 34, 10, 'none', `stroke="${c.lamp}" stroke-width="4"`),
    path(
      'M960 440L1000 372M1050 440L1010 372M974 416H1036M984 398H1026',
      'none',
      `stroke="${mix(c.brick, air.near, air.dark ? 0.6 : 0)}" stroke-width="6"`,
    ),
    weatherBehind(light, [glass]),
  )
}

/** Two doors, one of them open on a row of bound years. */
const logCupboard = (): string =>
  group(
    rect(296, 148, 236, 470, '#6E4E32'),
    rect(308, 160, 212, 458, '#4E3622'),
    each([256, 356, 456], (y) => group(rect(308, y, 212, 10, '#9A7146'), rect(308, y + 10, 212, 4, '#3A2818'))),
    times(6, (i) =>
      rect(
        318 + i * 22,
        186 + (i % 3) * 3,
        19,
        70 - (i % 3) * 3,
        ['#7A352B', '#2F4B73', '#7A352B', '#5B3A57', '#2F4B73', '#94601C'][i] ?? c.brick,
      ),
    ),
    // the green spine
    times(8, (i) =>
      rect(
        316 + i * 23,
        284 + (i % 2) * 4,
        20,
        72 - (i % 2) * 4,
        i === 5 ? '#3F7A4A' : (['#8E6A4A', '#6E5A48', '#7F6A55'][i % 3] ?? c.wood),
      ),
    ),
    each([320, 366, 412], (x, i) => rect(x, 392 + i * 4, 40, 64 - i * 4, [c.teal, c.slate, c.ochre][i] ?? c.teal)),
    line(
      times(8, (i) => `M${320 + i * 23} 300h12`),
      '#D9BC8A',
      3,
    ),
    path('M318 548h86l6 -36h-80Z', '#B58C58'),
    rect(416, 540, 90, 76, '#8A6440'),
    // the leaf that is shut, the leaf that is not
    path('M532 148L592 118V652L532 618Z', '#8A6440'),
    path('M542 168L582 148V624L542 602Z', '#A07C4E'),
    circle(584, 392, 6, '#C9A24B'),
    rect(288, 138, 252, 14, '#A9804F'),
  )

/** A cage, its door open, its wheel still; and a carrot. */
const emptyCage = (): string =>
  group(
    rect(0, 0, 156, 16, '#4F7F86'),
    line(`${times(14, (i) => `M${8 + i * 11} 0V-92`)}M4 -92H152M4 -46H152`, '#8FA0A4', 3),
    path('M-4 -90L28 -120H128L160 -90', 'none', 'stroke="#8FA0A4" stroke-width="4"'),
    circle(104, -40, 32, 'none', 'stroke="#C9853B" stroke-width="6"'),
    line('M104 -72V-8M72 -40H136M82 -62L126 -18M126 -62L82 -18', '#C9853B', 2.6),
    rect(10, -14, 136, 12, '#D9BC8A'),
    path('M16 -46h40v40h-40Z', '#C9D3D3', 'opacity="0.35"'),
    path('M22 -16L58 -24C64 -22 64 -14 58 -12Z', '#D9772F'),
    line('M60 -20l12 -8M60 -17l14 -1', '#5F8A4A', 4),
  )

const room = (light: Light): string => {
  const air = daylight(light)
  return group(
    pierced('M0 0H1600V616H0Z', [glass], wall),
    path('M0 0H1600V58H0Z', '#EAD3BC'),
    path('M0 58H1600V70H0Z', '#B18D70'),
    stripLight(640, 1000, air.lamps),
    wallSides([260, 200], [1450, 1490], 70, 616, wallDeep),
    rect(0, 560, 1600, 56, '#8E6A55'),
    casement(...glass, 4, 1, '#F3EBDD', '#A08468', '#E0D2BE'),
    wallClock(760, 160, 28, light.hour),
    noticeboard(1140, 176, 220, 150, [
      [12, 12, 62, 46, c.chalk, -2],
      [84, 10, 44, 58, c.tealPale, 2],
      [140, 14, 66, 44, c.lampPale, 0],
      [14, 74, 56, 60, c.blush, 1],
      [84, 82, 60, 52, c.chalk, -3],
      [156, 72, 50, 64, c.mossPale, 2],
    ]),
    drawing(92, 176, 'hills', 1.3, -2),
    drawing(104, 304, 'flower', 1.1, 2, c.lampPale),
    rect(0, 608, 1600, 10, '#5E4434'),
    rect(0, 616, 1600, 284, '#5E7A80'),
    fray(1600, 616, 0, 616, -54, '#4A646A', { count: 500 }),
    path('M500 676H1150L1230 800H420Z', '#A9604C', 'opacity="0.9"'),
    path('M524 686H1128L1196 788H456Z', 'none', 'stroke="#E2B59A" stroke-width="5"'),
  )
}

const fallen = (light: Light): string => {
  const air = daylight(light)
  if (!air.dark)
    return group(
      floorBeams(
        air,
        [
          [620, 200, 60],
          [840, 220, 40],
        ],
        640,
      ),
      path('M600 470H1080L1040 606H560Z', air.beam, 'opacity="0.3"'),
    )
  return group(darkSides(air, [380, 280], [1400, 1470], '#1B1A30'), path('M470 640H1110L1250 900H330Z', '#F5CE7E', 'opacity="0.32"'))
}

const middle = (): string =>
  group(
    logCupboard(),
    // a low shelf under the window
    rect(640, 494, 420, 12, '#C09A60'),
    rect(640, 506, 420, 5, '#8A6738'),
    rect(652, 510, 396, 110, '#A9804F'),
    each([652, 784, 916], (x) => rect(x + 8, 520, 118, 92, '#6E4E32')),
    each([c.brick, c.teal, c.lamp, c.denim, c.moss, c.plum], (k, i) => rect(668 + i * 16, 548, 13, 64, k)),
    path('M804 612v-34h86v34Z', c.ochre),
    path('M936 612v-50h40v50ZM984 612v-38h40v38Z', c.blush),
    place(880, 478, emptyCage()),
    path('M690 494v-26h60v26Z', '#8E5A45'),
    path('M716 470c-16 -18 -16 -36 -6 -48c12 12 16 30 6 48c4 -20 14 -28 26 -30c0 16 -10 26 -26 30', '#47684E'),
    smallChair(560, 640, c.brick),
    smallChair(720, 660, c.lamp),
    smallChair(866, 660, c.teal),
    smallChair(1010, 640, c.denim),
    // a blazer for whoever has come without
    pegRail(1150, 372, 200, [1190, 1250, 1310]),
    coat(1190, 398, 116, c.tealDeep),
    place(1310, 398, schoolBag(0, 0, c.plum), 0.86),
  )

const front = (light: Light): string => {
  const air = daylight(light)
  return group(
    shelf(812, 804, '#8A5F3C', '#B88A5C'),
    line('M-60 876L1660 868', '#6A4628', 3, 'opacity="0.7"'),
    shelfLight('M560 810L960 806L840 960H380Z', air),
    place(640, 820, register(), 0.86),
    place(884, 820, keys(c.teal), 1.1),
    place(1010, 818, mug(c.chalk, c.plum), 0.94),
    path('M1090 820l30 -10l40 6l-26 12Z', '#D9A660'),
  )
}

export const headOffice = interior({ view, room, fallen, middle, front, steam: [{ x: 1010, y: 748 }] })
