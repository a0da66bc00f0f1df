import type { Light } from '../place-art.ts'
import { bricks } from '../art/building.ts'
import { daylight } from '../art/daylight.ts'
import { evergreen, hedge } from '../art/growth.ts'
import { gardenGate, leantGate, mower, snowCap } from '../art/kerbside.ts'
import { circle, each, group, line, path, rect, turn } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'
import type { Year } from './chandler-years.ts'
import { streetTones, underSky } from './street-tones.ts'

/** The front gardens of Chandler Street, their wall and gates; and whatever is being mended at number 27. */

type Dye = (colour: string) => string

/** Gardens behind their wall, the wall, and its gates. Number 27 is open, whatever has been done about it. */
export const frontGardens = (light: Light, year: Year): string => {
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
export const inPieces = (dye: Dye): string =>
  group(
    path('M946 744L962 708H1128L1140 744Z', dye('#E6E4D8')),
    path('M1034 744L1040 708H1128L1140 744Z', dye('#D5D3C6')),
    line('M968 716h60M966 724h60M964 732h62M1048 716h66M1049 724h70M1050 732h72', dye('#B9B8AC'), 2),
    each([980, 1010], (x) => group(circle(x, 724, 11, dye(c.ink)), circle(x, 724, 4.6, dye('#93A2A8')))),
    line('M1032 730L1066 718', dye('#8FA0A4'), 7),
    line('M1078 728q4 -10 8 0t8 0t8 0', dye('#51656F'), 3.4),
    rect(1112, 716, 16, 14, dye('#5F6E74')),
  )

/** The mower that stands on the path of number 27: never the same one for long. */
export const onThePath = (light: Light, year: Year): string => {
  const dye = underSky(light)
  const dim = daylight(light).dark ? 0.5 : 0
  return group(
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
  )
}
