import type { Layer, Light, PlaceArt } from '../place-art.ts'
import { sky, town } from '../art/beyond.ts'
import { bricks, frontDoor, sash } from '../art/building.ts'
import { daylight, rain, snow, streetTint } from '../art/daylight.ts'
import { evergreen, hedge } from '../art/growth.ts'
import { gardenGate, leantGate, mower, snowCap, streetLamp, wheelieBin } from '../art/kerbside.ts'
import { circle, each, ellipse, fray, group, line, mix, path, place, rect, shade, stipple, times, turn } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'
import { beforeShop, cornerShop, type Trade } from './chandler-corner.ts'
import { streetTree, type Growth } from './chandler-tree.ts'
import { roof } from './street.ts'
import { streetTones, underSky } from './street-tones.ts'

/** Chandler Street, number 27 in the middle: one drawing, and five of its nine years. */

type Gate = 'one-hinge' | 'propped' | 'gone' | 'new' | 'off'

interface Year {
  readonly growth: Growth
  readonly trade: Trade
  readonly gate: Gate
  /** How high the hedge of number 27 has grown. */
  readonly hedge: number
  /** In its front window. */
  readonly window: 'curtain' | 'rocket' | 'angels' | 'shut' | 'net'
  readonly bins: boolean
  /** Dishes by 2008, panels on one roof by 2015. */
  readonly dishes: boolean
  readonly panels: boolean
}

const years = {
  2006: { growth: 'sapling', trade: 'grocer', gate: 'one-hinge', hedge: 10, window: 'curtain', bins: false, dishes: false, panels: false },
  2008: {
    growth: 'broken-stake',
    trade: 'telephones',
    gate: 'propped',
    hedge: 16,
    window: 'rocket',
    bins: true,
    dishes: true,
    panels: false,
  },
  2011: { growth: 'young', trade: 'shuttered', gate: 'gone', hedge: 24, window: 'angels', bins: true, dishes: true, panels: false },
  2013: { growth: 'tall', trade: 'to-let', gate: 'new', hedge: 30, window: 'shut', bins: true, dishes: true, panels: false },
  2015: { growth: 'spreading', trade: 'cafe', gate: 'off', hedge: 40, window: 'net', bins: true, dishes: true, panels: true },
} as const satisfies Readonly<Record<string, Year>>

const houses = [
  { at: 430, number: '25', door: '#8E3F35', curtain: c.teal, home: true },
  { at: 690, number: '27', door: '#3A6E8A', curtain: '#B5533F', home: true },
  { at: 950, number: '29', door: c.moss, curtain: c.plum, home: false },
  { at: 1210, number: '31', door: c.plum, curtain: '#C9852B', home: true },
  { at: 1470, number: '33', door: c.teal, curtain: '#8E4B33', home: false },
] as const
const family = houses[1]

type Dye = (colour: string) => string

const sheetWithRocket = (x: number, y: number, w: number, h: number, dye: Dye): string =>
  group(
    path(`M${x} ${y + 4}H${x + w}V${y + h}C${x + w * 0.7} ${y + h - 6} ${x + w * 0.3} ${y + h + 2} ${x} ${y + h - 4}Z`, dye('#6F93B8')),
    turn(
      24,
      x + w / 2,
      y + h / 2,
      group(
        path(
          `M${x + w / 2 - 11} ${y + h * 0.74}V${y + h * 0.4}C${x + w / 2 - 11} ${y + h * 0.24} ${x + w / 2} ${y + h * 0.14} ${x + w / 2} ${y + h * 0.14}S${x + w / 2 + 11} ${y + h * 0.24} ${x + w / 2 + 11} ${y + h * 0.4}V${y + h * 0.74}Z`,
          dye(c.chalk),
        ),
        circle(x + w / 2, y + h * 0.4, 5, dye(c.denim)),
        path(`M${x + w / 2 - 11} ${y + h * 0.56}l-10 22h10ZM${x + w / 2 + 11} ${y + h * 0.56}l10 22h-10Z`, dye(c.brick)),
        path(`M${x + w / 2 - 7} ${y + h * 0.76}h14l-7 18Z`, dye(c.lamp)),
      ),
    ),
    each([0.14, 0.3, 0.82, 0.9], (u, i) => circle(x + w * u, y + h * (i % 2 ? 0.8 : 0.2), 3, dye(c.lampPale))),
  )

/** Three of folded paper, in order of size. */
const angels = (x: number, y: number, h: number, dye: Dye): string =>
  each([44, 34, 26], (tall, i) => {
    const at = x + 22 + i * 32
    const base = y + h - 3
    return group(
      path(`M${at} ${base - tall * 0.72}L${at - tall * 0.3} ${base}H${at + tall * 0.3}Z`, dye(c.paper)),
      path(
        `M${at} ${base - tall * 0.66}L${at - tall * 0.42} ${base - tall * 0.84}L${at - tall * 0.3} ${base - tall * 0.4}ZM${at} ${base - tall * 0.66}L${at + tall * 0.42} ${base - tall * 0.84}L${at + tall * 0.3} ${base - tall * 0.4}Z`,
        dye(c.chalk),
      ),
      circle(at, base - tall * 0.82, tall * 0.13, dye(c.paper)),
    )
  })

const house = (light: Light, year: Year, { at, number, door, curtain, home }: (typeof houses)[number]): string => {
  const s = streetTones(light)
  const air = daylight(light)
  const dye = underSky(light)
  const theirs = at === family.at
  const lit = air.dark && home
  const panes = {
    frame: s.frame,
    frameDeep: s.frameDeep,
    glass: s.glass,
    gleam: s.gleam,
    stone: s.stone,
    stoneDeep: s.stoneDeep,
    snow: light.weather === 'snow',
  }
  const glow = lit ? '#F5C866' : null
  return group(
    sash(at + 36, 290, 72, 86, {
      ...panes,
      curtain: dye(curtain),
      // somebody is never up yet
      blind: theirs && year.window === 'shut' ? 0.94 : 0,
    }),
    sash(at + 158, 290, 72, 86, { ...panes, blind: 0.34, lit: lit && !theirs ? '#E2A94F' : null }),
    sash(at + 26, 452, 108, 104, {
      ...panes,
      lit: glow,
      net: !lit && (!theirs || year.window === 'net'),
      curtain: lit || (theirs && year.window !== 'rocket') ? dye(curtain) : null,
      inside: (x, y, w, h) =>
        !theirs
          ? ''
          : year.window === 'rocket'
            ? sheetWithRocket(x, y, w, h, dye)
            : year.window === 'angels' && light.season === 'winter'
              ? angels(x, y, h, air.dark ? (k) => k : dye)
              : year.window === 'shut' && light.season === 'winter'
                ? group(
                    rect(x, y + 4, w, h - 4, dye(curtain)),
                    line(
                      times(6, (i) => `M${x + 10 + i * 18} ${y + 6}v${h - 10}`),
                      shade(dye(curtain), 0.25),
                      2.4,
                    ),
                  )
                : '',
    }),
    place(
      at + 174,
      462,
      frontDoor(0, 0, 84, 180, {
        colour: dye(door),
        frame: s.frame,
        frameDeep: s.frameDeep,
        stone: s.stone,
        stoneDeep: s.stoneDeep,
        keystone: s.stone,
        step: s.stone,
        stepDeep: s.stoneDeep,
        fan: lit || !air.dark ? s.fan : s.glass,
        number,
        numberColour: '#2A2210',
      }),
      0.7,
    ),
    year.dishes && at !== 950
      ? group(
          line(`M${at + 140} 404l10 -8`, dye(c.slate), 4),
          ellipse(at + 152, 392, 13, 16, dye(c.mist), `transform="rotate(-24 ${at + 152} 392)"`),
          circle(at + 140, 386, 3, dye(c.slate)),
        )
      : '',
  )
}

const terrace = (light: Light, year: Year): string => {
  const s = streetTones(light)
  const air = daylight(light)
  const dye = underSky(light)
  const snowy = light.weather === 'snow'
  return group(
    bricks(170, 262, 1490, 330, s.brick, { seed: 19, wide: 24, high: 10, deep: s.brickDeep, density: 0.1, mortar: 0.2 }),
    rect(170, 262, 1490, 14, '#12232E', 'opacity="0.24"'),
    rect(430, 568, 1230, 24, s.brickDeep, 'opacity="0.5"'),
    each([170, 430, 690, 950, 1210, 1470], (x) => place(x, 27, roof(s, snowy, air.dark), 0.65)),
    year.panels ? path('M1010 206H1150L1158 250H1002ZM1010 206', dye('#2C3E5C')) : '',
    year.panels ? line('M1046 206L1041 250M1081 206V250M1116 206L1121 250M1006 228H1154', dye('#5E7598'), 2.4) : '',
    each(houses.slice(0, 4), ({ at }) => group(rect(at - 5, 262, 7, 330, dye('#59666B')), rect(at - 7, 440, 11, 5, dye('#3F4A50')))),
    each(houses, (home) => house(light, year, home)),
    cornerShop(year.trade, light),
  )
}

/** Gardens behind their wall, the wall, and its gates. Number 27 is open, whatever has been done about it. */
const frontGardens = (light: Light, year: Year): string => {
  const s = streetTones(light)
  const dye = underSky(light)
  const air = daylight(light)
  const snowy = light.weather === 'snow'
  const iron = dye('#36504A')
  const old = dye('#6B7F86')
  const leaf = evergreen(air.dark ? '#22305A' : '#7C8A94', air.dark ? 0.6 : 0.1)
  const spans = [
    [430, 590],
    [674, 838],
    [946, 1110],
    [1194, 1370],
    [1454, 1660],
  ] as const
  const posts = [590, 662, 838, 934, 1110, 1182, 1370, 1442] as const
  return group(
    hedge(944, 654, 170, 22, leaf, 9),
    hedge(1196, 654, 176, 16, leaf, 4),
    hedge(674, 654, 164, year.hedge, leaf, 3),
    snowy
      ? each(
          [
            [674, year.hedge],
            [944, 22],
            [1196, 16],
          ] as const,
          ([x, h]) => snowCap(x, 652 - h - 4, 160),
        )
      : '',
    each(spans, ([from, to]) =>
      group(
        bricks(from, 650, to - from, 40, s.brickDeep, { seed: from, wide: 22, high: 10, density: 0.16, mortar: 0.36 }),
        rect(from - 2, 642, to - from + 4, 10, s.stone),
        rect(from - 2, 650, to - from + 4, 3, s.stoneDeep),
        snowy ? snowCap(from - 2, 642, to - from + 4) : '',
      ),
    ),
    each(posts, (x) =>
      group(
        rect(x, 628, 14, 64, s.stone),
        rect(x, 628, 5, 64, s.stoneDeep),
        rect(x - 3, 622, 20, 8, s.stone),
        snowy ? snowCap(x - 3, 622, 20) : '',
      ),
    ),
    gardenGate(662, 632, 58, 56, iron),
    gardenGate(1182, 632, 58, 56, iron),
    gardenGate(1442, 632, 58, 56, iron),
    {
      'one-hinge': () => turn(13, 934, 686, gardenGate(934, 630, 80, 58, old)),
      propped: () =>
        group(leantGate(846, 634, 78, 58, old, -9), rect(760, 684, 30, 12, dye(c.brick)), rect(760, 684, 9, 12, dye(c.brickDeep))),
      gone: () => line(`M934 642h-7M934 676h-7`, old, 5),
      new: () =>
        group(
          // the council's own: plain, pale, its job number in paint
          path('M934 632L902 640V694L934 686Z', dye('#C9A872')),
          line('M924 635V688M914 638V691M902 652L934 644M902 684L934 676', dye('#8E7244'), 3),
          rect(906, 656, 16, 8, dye(c.chalk)),
        ),
      off: () => group(leantGate(1010, 632, 78, 58, dye('#C9A872'), 8), line(`M934 642h-7M934 676h-7`, old, 5)),
    }[year.gate](),
    year.trade === 'to-let' && light.season !== 'winter'
      ? turn(
          -16,
          800,
          634,
          group(rect(786, 624, 30, 20, dye(c.card)), rect(786, 624, 30, 7, dye(c.teal)), line('M791 635h20M791 640h12', dye('#9FB0B4'), 2)),
        )
      : '',
  )
}

/** What he has got in bits, in order, on the sports pages. */
const inPieces = (dye: Dye): string =>
  group(
    path('M946 744L962 708H1128L1140 744Z', dye('#E6E4D8')),
    path('M1034 744L1040 708H1128L1140 744Z', dye('#D5D3C6')),
    line('M968 716h60M966 724h60M964 732h62M1048 716h66M1049 724h70M1050 732h72', dye('#B9B8AC'), 2),
    each([980, 1010], (x) => group(circle(x, 724, 11, dye(c.ink)), circle(x, 724, 4.6, dye('#93A2A8')))),
    line('M1032 730L1066 718', dye('#8FA0A4'), 7),
    line('M1078 728q4 -10 8 0t8 0t8 0', dye('#51656F'), 3.4),
    rect(1112, 716, 16, 14, dye('#5F6E74')),
  )

const prints = (): string =>
  // three lots of feet going out to the left, each smaller; the smallest came back once
  each([0, 1, 2], (who) =>
    times(15, (i) => {
      const x = 880 - i * (34 - who * 4) + who * 10
      const y = 702 + who * 9 + (i % 2) * 6 + Math.min(i, 3) * 4
      return ellipse(x, y, 6.4 - who * 1.4, 2.8 - who * 0.5, '#93A3B5', 'opacity="0.8"')
    }),
  )

const ground = (light: Light, year: Year): string => {
  const s = streetTones(light)
  const air = daylight(light)
  const snowy = light.weather === 'snow'
  const bed = snowy ? s.kerb : mix(air.grass, s.pave, 0.35)
  return group(
    rect(-60, 590, 1720, 102, bed),
    path('M-60 598L170 590V692H-60Z', s.pave),
    rect(170, 590, 262, 102, s.pave),
    each(houses, ({ at }) =>
      group(
        path(`M${at + 168} 592H${at + 240}L${at + 246} 692H${at + 158}Z`, s.pave),
        rect(at + 160, 588, 84, 11, s.stone),
        rect(at + 160, 598, 84, 7, s.stoneDeep),
        snowy ? snowCap(at + 160, 588, 84) : '',
        air.dark && at === family.at ? path(`M${at + 26} 604H${at + 138}L${at + 160} 690H${at + 4}Z`, '#F3C565', 'opacity="0.3"') : '',
      ),
    ),
    rect(-60, 690, 1720, 80, s.pave),
    rect(-60, 690, 1720, 8, s.paveDeep),
    line(
      times(22, (i) => `M${-40 + i * 82} 698L${-70 + i * 86} 770`),
      s.paveDeep,
      2,
    ),
    line('M-60 730H1660', s.paveDeep, 1.6, 'opacity="0.8"'),
    rect(-60, 768, 1720, 12, s.kerb),
    rect(-60, 778, 1720, 9, shade(s.road, 0.3)),
    rect(-60, 786, 1720, 150, s.road),
    times(10, (i) => rect(-30 + i * 180, 838, 96, 6, mix(s.road, '#F3F5F1', 0.42))),
    air.dark || air.beamOpacity < 0.4
      ? ''
      : group(
          path('M-60 690H1660V712L-60 742Z', '#1E2E4A', 'opacity="0.16"'),
          path('M170 276H760L590 592H170Z', '#1E2E4A', 'opacity="0.2"'),
          fray(760, 276, 590, 592, -50, '#1E2E4A', { opacity: 0.36, count: 220 }),
        ),
    // a broad tree keeps the sun off two windows
    year.growth === 'spreading' && light.season !== 'winter' && !air.dark
      ? group(
          path('M540 276C640 250 780 262 880 300V592H560Z', '#1E2E4A', 'opacity="0.2"'),
          stipple('M540 300C640 270 780 280 880 320V592H560Z', '#1E2E4A', 0.3),
        )
      : '',
    snowy && year.growth === 'tall' ? prints() : '',
    light.season === 'autumn' && !snowy
      ? times(34, (i) =>
          ellipse(
            520 + ((i * 97) % 420),
            700 + ((i * 53) % 92),
            6,
            2.6,
            ['#C07A2E', '#DFA048', '#9A5A28'][i % 3] ?? c.ochre,
            `transform="rotate(${(i * 37) % 90} ${520 + ((i * 97) % 420)} ${700 + ((i * 53) % 92)})"`,
          ),
        )
      : '',
    air.wet
      ? times(18, (i) =>
          rect(
            ((i * 197) % 1600) - 20,
            712 + ((i * 61) % 150),
            40 + ((i * 31) % 50),
            3,
            air.dark ? '#F3C565' : '#DCE5E9',
            'opacity="0.45"',
          ),
        )
      : '',
  )
}

const middle = (light: Light, year: Year): string => {
  const air = daylight(light)
  const dye = underSky(light)
  const dim = air.dark ? 0.5 : 0
  return group(
    // the path of number 27
    year.growth === 'sapling' ? mower(858, 668, '#B5382F', dim) : '',
    year.growth === 'broken-stake'
      ? group(
          mower(862, 666, '#B5382F', dim),
          path('M856 664C862 632 880 622 906 622C930 606 966 596 978 600L984 664Z', dye('#5F7F9A')),
          path('M856 664C862 632 880 622 906 622C892 640 884 654 884 664Z', dye('#456380')),
        )
      : '',
    year.growth === 'young' || year.growth === 'spreading' ? mower(866, 666, dye('#3F7A4A'), dim) : '',
    year.growth === 'tall' ? group(mower(846, 668, '#C9852B', dim), light.weather === 'snow' ? snowCap(852, 638, 70) : '') : '',
    frontGardens(light, year),
    year.bins ? group(wheelieBin(536, 716, dye('#3B5A4C')), wheelieBin(1040, 716, dye('#4A5560'))) : '',
    year.gate === 'one-hinge' ? inPieces(dye) : '',
    streetLamp(air, 492, 764, 400),
    beforeShop(year.trade, light),
    streetTree(year.growth, light),
    light.weather === 'rain' ? rain(-40, -20, 1680, 940, false) : light.weather === 'snow' ? snow(-40, -20, 1680, 940, false) : '',
  )
}

/** This side of the road: a privet hedge, and a wall to sit on. */
const nearSide = (light: Light, year: Year): string => {
  const s = streetTones(light)
  const air = daylight(light)
  const leaf = evergreen(air.dark ? '#22305A' : '#6E7F6A', air.dark ? 0.6 : 0.16)
  return group(
    hedge(-60, 880, 560, 66, leaf, 13),
    hedge(1120, 880, 560, 70, leaf, 8),
    bricks(-60, 850, 1720, 110, s.brickDeep, { seed: 37, wide: 70, high: 28, density: 0.22, mortar: 0.4 }),
    rect(-60, 834, 1720, 20, s.stone),
    rect(-60, 850, 1720, 6, s.stoneDeep),
    light.weather === 'snow' ? path('M-60 838C200 826 420 834 640 827S1080 832 1300 826S1560 830 1660 836V844H-60Z', '#F3F5F1') : '',
    year.trade === 'grocer'
      ? each([760, 796], (x) =>
          group(
            path(`M${x} 836v-44c0 -8 5 -10 5 -18h14c0 8 5 10 5 18v44Z`, '#EEF2EE'),
            path(`M${x} 836v-44c0 -8 5 -10 5 -18h4v62Z`, '#C9D3D3'),
            rect(x + 4, 768, 16, 7, '#C9D3D3'),
          ),
        )
      : '',
  )
}

const inYear = (year: Year): PlaceArt => ({
  back: (light): readonly Layer[] => {
    const air = daylight(light)
    return [
      {
        name: 'view',
        parallax: 0.12,
        svg: group(
          sky(air, light, -60, -20, 1720, 420, [1330, 190]),
          town(air, -60, 262, 1720, 17),
          path('M-60 348H180V620H-60Z', air.near),
        ),
      },
      { name: 'room', parallax: 0.3, svg: terrace(light, year) },
      { name: 'light', parallax: 0.3, svg: ground(light, year) },
      { name: 'middle', parallax: 0.5, svg: middle(light, year) },
    ]
  },
  front: (light): readonly Layer[] => [
    { name: 'front', parallax: 1.1, svg: nearSide(light, year) },
    {
      name: 'weather',
      parallax: 1.2,
      svg: light.weather === 'rain' ? rain(-40, -20, 1680, 940, true) : light.weather === 'snow' ? snow(-40, -20, 1680, 940, true) : '',
    },
  ],
  tint: streetTint,
})

export const chandlerStreet = {
  'street-2006': inYear(years[2006]),
  'street-2008': inYear(years[2008]),
  'street-2011': inYear(years[2011]),
  'street-2013': inYear(years[2013]),
  'street-2015': inYear(years[2015]),
} as const satisfies Readonly<Record<string, PlaceArt>>
