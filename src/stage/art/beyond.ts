import type { Light } from '../place-art.ts'
import type { Daylight } from './daylight.ts'
import { circle, each, group, line, mix, path, rect, rng, times } from './kit.ts'
import { palette as c } from './palette.ts'

/** What lies beyond the glass. */

/** Three flat bands of sky over a rectangle, the lowest at the horizon, with a low sun, a moon or neither. */
export const sky = (
  air: Daylight,
  light: Light,
  x: number,
  y: number,
  w: number,
  h: number,
  sun: readonly [number, number] | null = null,
): string => {
  const [high, middle, low] = air.sky
  const lamp = light.hour === 'night' ? '#E9E6D2' : light.season === 'summer' && light.hour === 'day' ? '#FBF0C8' : '#FDF1CF'
  const disc = sun && light.weather === 'dry' && light.hour !== 'day' && !(air.dark && light.hour === 'evening')
  const moon = light.hour === 'night'
  return group(
    rect(x, y, w, h, high),
    path(
      `M${x} ${y + h * 0.44}C${x + w * 0.2} ${y + h * 0.38} ${x + w * 0.36} ${y + h * 0.47} ${x + w * 0.56} ${y + h * 0.43}S${x + w * 0.9} ${y + h * 0.38} ${x + w} ${y + h * 0.42}V${y + h}H${x}Z`,
      middle,
    ),
    path(
      `M${x} ${y + h * 0.7}C${x + w * 0.24} ${y + h * 0.65} ${x + w * 0.44} ${y + h * 0.72} ${x + w * 0.66} ${y + h * 0.68}S${x + w * 0.92} ${y + h * 0.66} ${x + w} ${y + h * 0.69}V${y + h}H${x}Z`,
      low,
    ),
    disc && sun
      ? moon
        ? group(circle(sun[0], sun[1] - h * 0.4, 22, lamp), circle(sun[0] - 9, sun[1] - h * 0.4 - 4, 19, middle))
        : group(circle(sun[0], sun[1], 58, lamp, 'opacity="0.9"'), circle(sun[0], sun[1], 40, '#FFF9E6'))
      : '',
  )
}

/** The roofs of a market town along a horizon: a far line with a tower, a near line with chimneys, lit windows after dark. */
export const town = (air: Daylight, x: number, base: number, w: number, seed = 11): string => {
  const next = rng(seed)
  let far = `M${x} ${base + 60}V${base - 40}`
  for (let at = 0; at < w;) {
    const span = 36 + next() * 60
    const rise = base - 42 - next() * 46
    far +=
      next() > 0.7
        ? `L${x + at + span / 2} ${Math.round(rise - 26)}L${x + at + span} ${Math.round(rise)}`
        : `V${Math.round(rise)}H${Math.round(x + Math.min(w, at + span))}`
    at += span
  }
  const bay = 116
  const roofs = times(Math.ceil(w / bay), (i) => {
    const left = x + i * bay
    return `M${left} ${base + 90}V${base + 6}H${left + 50}L${left + 68} ${base - 14}L${left + 86} ${base + 6}H${left + bay}V${base + 90}Z`
  })
  const panes = times(Math.ceil(w / bay) * 2, (i) => {
    const lit = air.dark ? next() > 0.35 : next() > 0.85 && air.lamps
    return rect(x + 18 + i * (bay / 2), base + 22, 9, 14, lit ? c.lamp : mix(air.near, '#12232E', 0.14))
  })
  const stacks = times(Math.ceil(w / bay), (i) =>
    group(
      rect(x + 24 + i * bay, base - 22, 13, 30, mix(air.near, '#12232E', 0.16)),
      rect(x + 26 + i * bay, base - 29, 9, 8, mix(c.brick, air.near, air.dark ? 0.6 : 0.2)),
    ),
  )
  const tower = x + w * 0.3
  return group(
    path(`${far}V${base + 60}Z`, air.far),
    path(
      `M${tower} ${base}V${base - 96}H${tower + 8}L${tower + 26} ${base - 150}L${tower + 44} ${base - 96}H${tower + 52}V${base}Z`,
      air.far,
    ),
    air.dark
      ? times(Math.round(w / 26), () =>
          rect(x + 8 + next() * (w - 20), base - 34 + next() * 26, 7, 10, next() > 0.4 ? '#E7AC48' : c.lampPale),
        )
      : '',
    rect(tower + 20, base - 84, 12, 22, mix(air.far, '#12232E', 0.14)),
    path(roofs, air.near),
    panes,
    stacks,
  )
}

/** Pairs of estate houses along a horizon, porches and chimneys, lit windows after dark; each pair is 250 wide. */
export const semis = (air: Daylight, x: number, base: number, pairs: number): string =>
  times(pairs, (i) => {
    const left = x + i * 270
    const wall = mix(i % 2 ? '#B98A6C' : '#B5785F', air.near, air.dark ? 0.78 : 0.3)
    const roof = mix('#7A5148', air.near, air.dark ? 0.84 : 0.35)
    const pane = (at: number, y: number, w: number, h: number, lit: boolean): string =>
      rect(left + at, y, w, h, lit && air.dark ? c.lamp : mix(wall, '#12232E', air.dark ? 0.3 : 0.42))
    return group(
      rect(left, base - 92, 250, 92, wall),
      path(`M${left - 14} ${base - 90}L${left + 34} ${base - 146}H${left + 216}L${left + 264} ${base - 90}Z`, roof),
      rect(left + 112, base - 166, 26, 30, mix(roof, '#12232E', 0.2)),
      line(`M${left + 125} ${base - 90}V${base}`, mix(wall, '#12232E', 0.16), 3),
      pane(26, base - 80, 44, 28, i % 2 === 0),
      pane(180, base - 80, 44, 28, true),
      pane(20, base - 38, 56, 30, true),
      pane(174, base - 38, 56, 30, i % 2 === 1),
      rect(left + 88, base - 42, 26, 42, mix(c.teal, air.near, air.dark ? 0.7 : 0.3)),
      rect(left + 136, base - 42, 26, 42, mix(c.brick, air.near, air.dark ? 0.7 : 0.3)),
    )
  })

/** Lit or unlit windows of a block, in a grid, repeatably. */
export const paneGrid = (
  x: number,
  y: number,
  columns: number,
  rows: number,
  dx: number,
  dy: number,
  w: number,
  h: number,
  unlit: string,
  lit: string,
  share: number,
  seed = 4,
): string => {
  const next = rng(seed)
  return times(columns * rows, (i) => rect(x + (i % columns) * dx, y + Math.floor(i / columns) * dy, w, h, next() < share ? lit : unlit))
}

/** The frame of a window cut in a wall: head, jambs, glazing bars, sill. */
export const casement = (
  x: number,
  y: number,
  w: number,
  h: number,
  across: number,
  down: number,
  frame = '#DDE4DE',
  deep = '#6F878F',
  bar = '#8DA1A4',
): string =>
  group(
    rect(x, y, w, 7, deep, 'opacity="0.8"'),
    each(
      Array.from({ length: across - 1 }, (_, i) => x + ((i + 1) * w) / across),
      (bx) => rect(bx - 3, y, 6, h, bar),
    ),
    each(
      Array.from({ length: down - 1 }, (_, i) => y + ((i + 1) * h) / down),
      (by) => rect(x, by - 3, w, 6, bar),
    ),
    rect(x - 8, y - 10, w + 16, 10, frame),
    rect(x - 8, y, 8, h, deep),
    rect(x + w, y, 8, h, frame),
    rect(x - 16, y + h, w + 32, 14, '#EEF1EA'),
    rect(x - 16, y + h + 12, w + 32, 6, deep),
  )

/** Wires across a sky, as drooping lines between posts. */
export const wires = (posts: readonly (readonly [number, number])[], colour: string, width = 1.8): string =>
  line(
    posts
      .slice(1)
      .map(([x, y], i) => {
        const [px, py] = posts[i] ?? [x, y]
        return `M${px} ${py}Q${(px + x) / 2} ${Math.max(py, y) + Math.abs(x - px) * 0.07} ${x} ${y}`
      })
      .join(''),
    colour,
    width,
  )
