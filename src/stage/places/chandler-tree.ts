import type { Light } from '../place-art.ts'
import { daylight } from '../art/daylight.ts'
import { leafOf, tree, type Leaf } from '../art/growth.ts'
import { bicycle } from '../art/kerbside.ts'
import { each, ellipse, group, line, mix, path, rect, shade, tint, turn } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'
import { streetTones, underSky } from './street-tones.ts'

/** The tree outside number 27, which the council planted in 2006 and nobody else has had time for. */

export type Growth = 'sapling' | 'broken-stake' | 'young' | 'tall' | 'spreading'

const x = 692
const foot = 728

const blossom: Leaf = { base: '#EFE6E2', light: '#FFFFFF', deep: '#C9C2A6' }

const leaves = (light: Light): Leaf | null => {
  const own = light.season === 'spring' ? blossom : leafOf[light.season]
  const dye = underSky(light)
  return own && { base: dye(own.base), light: dye(own.light), deep: dye(own.deep) }
}

const sprigs = (spots: readonly (readonly [number, number])[], leaf: Leaf | null): string =>
  leaf
    ? each(spots, ([lx, ly], i) =>
        ellipse(lx, ly, 9, 4.6, i % 3 === 1 ? leaf.deep : leaf.base, `transform="rotate(${((i * 47) % 120) - 60} ${lx} ${ly})"`),
      )
    : ''

const square = (light: Light, earth: string): string => {
  const s = streetTones(light)
  return group(
    path(`M${x - 44} ${foot + 10}L${x - 36} ${foot - 12}H${x + 36}L${x + 44} ${foot + 10}Z`, s.paveDeep),
    path(`M${x - 37} ${foot + 7}L${x - 31} ${foot - 9}H${x + 31}L${x + 37} ${foot + 7}Z`, earth),
  )
}

/** Slabs that the roots have lifted, their undersides in shade. */
const lifted = (light: Light): string => {
  const s = streetTones(light)
  const slab = (side: 1 | -1, out: number, up: number): string => {
    const at = (dx: number, dy: number): string => `${x + side * dx} ${foot + dy}`
    return group(
      path(`M${at(26, 12)}L${at(34, -8 - up)}L${at(out, -4)}L${at(out + 14, 18)}V${foot + 26}L${at(26, 22)}Z`, shade(s.paveDeep, 0.34)),
      path(`M${at(26, 12 - up)}L${at(34, -14 - up)}L${at(out, -8)}L${at(out + 14, 16)}Z`, tint(s.pave, 0.3)),
    )
  }
  return group(
    path(`M${x - 60} ${foot + 24}C${x - 30} ${foot - 12} ${x + 30} ${foot - 12} ${x + 60} ${foot + 24}Z`, shade(s.paveDeep, 0.4)),
    slab(-1, 108, 12),
    slab(1, 116, 16),
    path(
      `M${x - 54} ${foot + 26}C${x - 20} ${foot + 16} ${x - 14} ${foot - 20} ${x - 8} ${foot - 34}H${x + 8}C${x + 14} ${foot - 20} ${x + 22} ${foot + 14} ${x + 58} ${foot + 26}C${x + 30} ${foot + 20} ${x - 20} ${foot + 22} ${x - 54} ${foot + 26}Z`,
      s.trunk,
    ),
  )
}

const chain = (y: number, k: string): string => line(`M${x - 12} ${y}q12 9 26 0`, k, 5, 'stroke-dasharray="5 3"')

/** The tree as it has grown, and what has been fastened to it. */
export const streetTree = (growth: Growth, light: Light): string => {
  const s = streetTones(light)
  const dye = underSky(light)
  const leaf = leaves(light)
  const trunk = daylight(light).dark ? shade(s.trunk, 0.4) : s.trunk
  const earth = light.weather === 'snow' ? s.kerb : dye('#6B5138')
  const frame = dye(c.brick)
  if (growth === 'sapling')
    return group(
      square(light, dye('#5B432E')),
      line(`M${x + 14} ${foot}V${foot - 88}`, dye('#B58C58'), 7),
      line(
        `M${x} ${foot}C${x - 2} ${foot - 40} ${x + 1} ${foot - 70} ${x - 1} ${foot - 112}M${x} ${foot - 62}L${x - 16} ${foot - 88}M${x} ${foot - 70}L${x + 14} ${foot - 98}`,
        trunk,
        3.6,
      ),
      line(`M${x - 3} ${foot - 68}L${x + 16} ${foot - 64}M${x - 3} ${foot - 34}L${x + 16} ${foot - 32}`, dye(c.ink), 5),
      sprigs(
        [
          [x - 18, foot - 92],
          [x - 8, foot - 82],
          [x + 16, foot - 102],
          [x + 6, foot - 90],
          [x - 3, foot - 116],
          [x - 10, foot - 106],
          [x + 8, foot - 112],
          [x - 24, foot - 80],
          [x + 20, foot - 88],
        ],
        leaf,
      ),
      // the label, and a lolly stick for company
      turn(10, x + 16, foot - 50, rect(x + 16, foot - 52, 18, 12, dye(c.chalk))),
      line(`M${x - 20} ${foot + 1}V${foot - 16}`, dye('#E2C79C'), 4),
    )
  if (growth === 'broken-stake')
    return group(
      square(light, earth),
      line(`M${x + 16} ${foot}V${foot - 34}`, dye('#A07C48'), 7),
      path(`M${x + 12} ${foot - 32}l3 -12l3 7l4 -4v9Z`, dye('#D9BC8A')),
      line(`M${x + 30} ${foot + 4}L${x + 78} ${foot - 6}`, dye('#A07C48'), 7),
      line(`M${x} ${foot}C${x - 5} ${foot - 50} ${x - 2} ${foot - 90} ${x - 10} ${foot - 138}`, trunk, 5),
      line(`M${x - 4} ${foot - 84}C${x + 10} ${foot - 96} ${x + 26} ${foot - 104} ${x + 38} ${foot - 122}`, trunk, 4),
      line(`M${x - 8} ${foot - 34}q10 4 8 12`, dye(c.ink), 5),
      sprigs(
        [
          [x - 14, foot - 134],
          [x - 4, foot - 122],
          [x - 14, foot - 112],
          [x + 22, foot - 108],
          [x + 12, foot - 90],
        ],
        leaf,
      ),
      // a mitten, waiting on the one branch
      path(`M${x + 28} ${foot - 146}c4 -9 18 -8 19 2l1 20c0 7 -17 9 -19 1l-2 -8c-9 -2 -9 -11 -2 -12Z`, dye('#C9503F')),
      rect(x + 29, foot - 126, 20, 6, dye(c.chalk)),
    )
  if (growth === 'young')
    return group(
      square(light, earth),
      tree(x, foot, 196, { leaf, trunk, seed: 14 }),
      bicycle(x - 24, foot - 22, frame),
      chain(foot - 52, dye(c.slate)),
    )
  if (growth === 'tall')
    return group(
      square(light, earth),
      light.season === 'spring' && light.weather !== 'snow' ? ellipse(x, foot + 4, 92, 13, dye('#F6EFEA')) : '',
      tree(x, foot, 350, { leaf, trunk, seed: 14 }),
      bicycle(x - 24, foot - 22, mix(frame, dye('#7A5A44'), 0.4), false),
      chain(foot - 52, dye(c.slate)),
      light.weather === 'snow'
        ? path(`M${x - 40} ${foot + 6}C${x - 20} ${foot - 26} ${x + 40} ${foot - 24} ${x + 68} ${foot + 6}Z`, s.kerb)
        : '',
    )
  return group(
    lifted(light),
    tree(x, foot, 520, { leaf, trunk, seed: 14 }),
    bicycle(x - 22, foot - 30, dye('#7A5444'), false),
    // the bark has gone round the chain
    line(`M${x - 15} ${foot - 58}q15 10 32 0`, shade(trunk, 0.3), 9),
    chain(foot - 58, dye(c.ochreDeep)),
  )
}
