import type { Layer, Light, PlaceArt } from '../place-art.ts'
import { sky, town } from '../art/beyond.ts'
import { bricks } from '../art/building.ts'
import { daylight, rain, snow, streetTint } from '../art/daylight.ts'
import { evergreen, hedge } from '../art/growth.ts'
import { snowCap, streetLamp, wheelieBin } from '../art/kerbside.ts'
import { each, ellipse, fray, group, line, mix, path, rect, shade, stipple, times } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'
import { beforeShop } from './chandler-corner.ts'
import { frontGardens, inPieces, onThePath } from './chandler-gardens.ts'
import { terrace } from './chandler-houses.ts'
import { streetTree } from './chandler-tree.ts'
import { family, houses, years, type Year } from './chandler-years.ts'
import { streetTones, underSky } from './street-tones.ts'

/** Chandler Street, number 27 in the middle: one drawing, and five of its nine years. */

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
  return group(
    onThePath(light, year),
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
