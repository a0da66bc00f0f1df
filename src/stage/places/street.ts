import type { Light } from '../place-art.ts'
import { bricks, drainpipe, frontDoor, sash } from '../art/building.ts'
import { daylight } from '../art/daylight.ts'
import { drawing } from '../art/furnishing.ts'
import { leafOf, tree, type Leaf } from '../art/growth.ts'
import { circle, each, ellipse, group, line, mix, path, rect, rng, round, shade, times } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'
import { streetTones, type Tones } from './street-tones.ts'

/** One terraced house and its pavement, 400 wide, tileable. A season is a palette and a few props; the architecture never moves. */

export interface House {
  readonly number: string
  readonly door: string
  readonly curtain: string
  /** A drawing taped inside the glass: new, faded with the year, or none. */
  readonly picture?: 'new' | 'faded'
  readonly home?: boolean
  readonly seed?: number
  readonly crown?: boolean
}

export interface Strip {
  readonly sky: string
  readonly far: string
  readonly tree: string
  readonly house: string
  readonly ground: string
}

/** Slates, chimneys and gutter of one house, 400 wide, from the ridge to y 362. */
export const roof = (s: Tones, snowy: boolean, dark: boolean): string =>
  group(
    path('M0 262H400V352H0Z', s.slate),
    line(
      `${times(5, (j) => `M0 ${276 + j * 16}H400`)}${times(36, (i) => `M${(i * 47 + (i % 5) * 22) % 400} ${260 + (i % 5) * 16}v16`)}`,
      shade(s.slate, 0.22),
      1.6,
      'opacity="0.7"',
    ),
    snowy
      ? path(
          'M0 258C40 250 90 262 140 254C200 248 260 262 310 254C350 250 380 258 400 254V318C380 326 350 314 320 322C280 330 240 314 200 324C150 332 110 316 70 326C40 330 20 322 0 326Z',
          '#EDF1F4',
        )
      : path('M0 262H400V270H0Z', mix(s.slate, '#F3F5F1', 0.16)),
    each([-6, 342], (x) =>
      group(
        rect(x, 190, 64, 82, s.brick),
        rect(x, 190, 20, 82, s.brickDeep),
        rect(x - 6, 184, 76, 12, s.stone),
        snowy ? path(`M${x - 6} 186c14-10 60-10 76 0z`, '#F3F5F1') : '',
      ),
    ),
    each(
      [
        [0, 160, 16, 26],
        [26, 166, 14, 20],
        [352, 160, 16, 26],
      ] as const,
      ([x, y, w, h]) => rect(x, y, w, h, mix('#A9603F', s.near, dark ? 0.64 : 0.2)),
    ),
    rect(0, 346, 400, 12, s.stone),
    rect(0, 356, 400, 6, s.stoneDeep),
  )

const front = (s: Tones, light: Light, home: House): string => {
  const air = daylight(light)
  const snowy = light.weather === 'snow'
  const panes = {
    frame: s.frame,
    frameDeep: s.frameDeep,
    glass: s.glass,
    gleam: s.gleam,
    stone: s.stone,
    stoneDeep: s.stoneDeep,
    snow: snowy,
  }
  const lit = air.dark && home.home !== false
  const cloth = (k: string): string => (air.dark ? mix(k, '#22305A', 0.3) : k)
  return group(
    bricks(0, 362, 400, 350, s.brick, { seed: home.seed ?? 9, wide: 26, high: 11, deep: s.brickDeep, density: 0.12, mortar: 0.22 }),
    rect(0, 362, 400, 16, '#12232E', 'opacity="0.24"'),
    rect(0, 690, 400, 24, s.brickDeep, 'opacity="0.55"'),
    drainpipe(390, 362, 9, 350, mix('#59666B', s.near, air.dark ? 0.4 : 0), [430, 600]),
    sash(54, 404, 88, 106, { ...panes, curtain: cloth(home.curtain) }),
    sash(236, 404, 88, 106, { ...panes, blind: 0.34, lit: lit ? '#E2A94F' : null }),
    sash(212, 566, 130, 126, {
      ...panes,
      net: !lit,
      lit: lit ? '#F5C866' : null,
      curtain: lit ? cloth(home.curtain) : null,
      inside: (x, y) => (home.picture ? drawing(x + 68, y + 14, 'house', 0.42, -3, home.picture === 'faded' ? '#E9E2CC' : c.card) : ''),
    }),
    frontDoor(76, 548, 84, 148, {
      colour: cloth(home.door),
      frame: s.frame,
      frameDeep: s.frameDeep,
      stone: s.stone,
      stoneDeep: s.stoneDeep,
      keystone: s.stone,
      step: s.stone,
      stepDeep: s.stoneDeep,
      fan: lit || !air.dark ? s.fan : s.glass,
      number: home.number,
      numberColour: '#2A2210',
    }),
  )
}

const ground = (s: Tones, light: Light, seed: number): string => {
  const air = daylight(light)
  const next = rng(seed + 40)
  const leaf = leafOf[light.season]
  const snowy = light.weather === 'snow'
  const lit = air.dark
  const tub = group(
    rect(222, 700, 104, 22, mix('#8A5B43', s.near, air.dark ? 0.5 : 0)),
    rect(222, 700, 104, 6, mix('#A97457', s.near, air.dark ? 0.5 : 0)),
    each([232, 250, 268, 286, 304], (x, i) =>
      group(line(`M${x + 6} 702v-24`, '#4C7A4A', 3), path(`M${x} 680q6-14 12 0q-6 8-12 0z`, i % 2 ? c.lamp : c.lampPale)),
    ),
  )
  return group(
    rect(0, 712, 400, 34, s.paveDeep),
    rect(0, 744, 400, 44, s.pave),
    line('M40 744L20 788M150 744L140 788M260 744L262 788M370 744L384 788', s.paveDeep, 2),
    rect(0, 788, 400, 10, s.kerb),
    rect(0, 798, 400, 8, shade(s.road, 0.3)),
    rect(0, 806, 400, 94, s.road),
    rect(0, 868, 120, 6, mix(s.road, '#F3F5F1', 0.45)),
    rect(240, 868, 120, 6, mix(s.road, '#F3F5F1', 0.45)),
    rect(46, 694, 144, 16, s.stone),
    rect(46, 710, 144, 12, s.stoneDeep),
    rect(30, 722, 176, 18, s.stone),
    rect(30, 740, 176, 12, s.stoneDeep),
    lit ? path('M226 712H330L372 788H214Z', '#F3C565', 'opacity="0.34"') : '',
    snowy ? path('M44 696c20-9 60-4 80-7c24 3 48-2 68 5v5h-148zM28 724c30-10 60-3 90-7c30 4 60-3 90 6v5h-180z', '#F3F5F1') : '',
    light.season === 'summer' && air.beamOpacity > 0.5 ? path('M0 712H400V726L0 752Z', '#3C4E5C', 'opacity="0.28"') : '',
    light.season === 'autumn' && leaf && !snowy
      ? times(46, (i) =>
          fallenLeaf(
            200 + next() * 200 * (next() > 0.4 ? 1 : -1),
            706 + next() * 110,
            4 + next() * 3,
            next() * 90 - 45,
            [leaf.base, leaf.light, leaf.deep][i % 3] ?? leaf.base,
          ),
        )
      : '',
    light.season === 'spring'
      ? group(
          tub,
          times(20, () => ellipse(next() * 400, 750 + next() * 90, 3.4, 1.8, '#F1D7DC')),
        )
      : '',
    light.season === 'summer' ? tub : '',
    air.wet
      ? times(14, () => rect(next() * 330, 750 + next() * 140, 26 + next() * 44, 3, lit ? '#F3C565' : '#D5DEE2', 'opacity="0.4"'))
      : '',
    path('M12 640h46l-5 96h-36z', mix('#3B5A4C', s.near, air.dark ? 0.5 : 0)),
    rect(8, 630, 54, 12, mix('#486B5B', s.near, air.dark ? 0.5 : 0)),
    circle(20, 738, 7, '#22303A'),
    path('M12 640h14l-2 96h-7z', c.ink, 'opacity="0.25"'),
    snowy ? path('M6 632c14-12 44-12 58 0z', '#F3F5F1') : '',
  )
}

const fallenLeaf = (x: number, y: number, r: number, degrees: number, colour: string): string =>
  ellipse(x, y, r, 2.6, colour, `transform="rotate(${Math.round(degrees)} ${round(x)} ${round(y)})"`)

/** The layers of one house, back to front, in a strip 400 by 900. */
export const strip = (light: Light, home: House): Strip => {
  const s = streetTones(light)
  const air = daylight(light)
  const [high, middle, low] = s.sky
  const own = leafOf[light.season]
  const leaf: Leaf | null = own && {
    base: mix(own.base, s.near, air.dark ? 0.6 : 0),
    light: mix(own.light, s.near, air.dark ? 0.6 : 0),
    deep: mix(own.deep, s.near, air.dark ? 0.6 : 0),
  }
  return {
    sky: group(
      rect(0, 0, 401, 172, high),
      rect(0, 150, 401, 120, middle),
      rect(0, 250, 401, 200, low),
      path('M0 150C80 138 120 160 200 150C280 140 340 156 401 148V172H0Z', middle),
      path('M0 250C90 240 150 262 230 250C300 240 350 256 401 250V272H0Z', low),
    ),
    far: group(
      path(
        'M0 232L30 232L44 214L58 232L96 232L96 176L108 150L120 176L120 232L170 232L170 206L214 206L214 232L270 232L284 214L298 232L340 232L340 190L386 190L386 232L401 232V320H0Z',
        s.far,
      ),
      path('M0 262L40 262L60 240L80 262L160 262L180 240L200 262L280 262L300 240L320 262L401 262V340H0Z', s.near),
    ),
    tree:
      home.crown === false
        ? ''
        : tree(256, 340, 250, { leaf, trunk: air.dark ? shade(s.trunk, 0.5) : s.trunk, seed: (home.seed ?? 9) + 2 }),
    house: group(roof(s, light.weather === 'snow', air.dark), front(s, light, home)),
    ground: ground(s, light, home.seed ?? 9),
  }
}
