import { circle, group, line, mix, path, rect, rng, round, shade, times, tint } from './kit.ts'
import { digits } from './glyphs.ts'

interface Brickwork {
  readonly seed?: number
  readonly wide?: number
  readonly high?: number
  readonly deep?: string
  readonly light?: string
  readonly density?: number
  readonly mortar?: number
}

/** A field of bricks: flat base, courses, a scatter of lighter and darker bricks. */
export const bricks = (x: number, y: number, w: number, h: number, base: string, more: Brickwork = {}): string => {
  const { seed = 7, wide = 30, high = 12, deep = shade(base, 0.16), light = tint(base, 0.13), density = 0.14, mortar = 0.28 } = more
  const next = rng(seed)
  let field = ''
  let courses = ''
  for (let j = 0; j * high < h; j += 1) {
    courses += `M${x} ${y + j * high}h${w}`
    for (let i = -1; i * wide < w; i += 1) {
      const chance = next()
      if (chance >= density) continue
      const left = x + i * wide + (j % 2 === 1 ? wide / 2 : 0)
      const from = Math.max(left, x)
      const to = Math.min(left + wide - 2, x + w)
      const tall = Math.min(high - 2, h - j * high - 1)
      if (to - from > 4 && tall > 2) field += rect(from, y + j * high + 1, to - from, tall, chance < density * 0.55 ? deep : light)
    }
  }
  return group(rect(x, y, w, h, base), field, line(courses, deep, 1, `opacity="${mortar}"`))
}

interface SashStyle {
  readonly frame?: string
  readonly frameDeep?: string
  readonly stone?: string
  readonly stoneDeep?: string
  readonly glass?: string
  readonly gleam?: string
  readonly lit?: string | null
  readonly curtain?: string | null
  readonly net?: boolean
  readonly blind?: number
  readonly snow?: boolean
  readonly inside?: (x: number, y: number, w: number, h: number) => string
}

/** A sash window: glass, perhaps a lit room, a curtain, something on the sill. */
export const sash = (x: number, y: number, w: number, h: number, style: SashStyle = {}): string => {
  const { frame = '#E9ECE6', frameDeep = '#B7C0BF', stone = '#CFC8B8', stoneDeep = '#A9A294', glass = '#5F7884', gleam = '#8CA3AC' } = style
  const lit = style.lit ?? null
  const drapes = (k: string): string =>
    group(
      path(`M${x} ${y + 4}H${x + w * 0.3}C${x + w * 0.28} ${y + h * 0.4} ${x + w * 0.16} ${y + h * 0.6} ${x + w * 0.1} ${y + h}H${x}Z`, k),
      path(
        `M${x + w} ${y + 4}H${x + w * 0.7}C${x + w * 0.72} ${y + h * 0.4} ${x + w * 0.84} ${y + h * 0.6} ${x + w * 0.9} ${y + h}H${x + w}Z`,
        k,
      ),
      line(
        `M${x + w * 0.1} ${y + 8}C${x + w * 0.1} ${y + h * 0.5} ${x + w * 0.06} ${y + h * 0.7} ${x + w * 0.04} ${y + h}` +
          `M${x + w * 0.9} ${y + 8}C${x + w * 0.9} ${y + h * 0.5} ${x + w * 0.94} ${y + h * 0.7} ${x + w * 0.96} ${y + h}`,
        shade(k, 0.25),
        2,
      ),
    )
  const slats = (share: number): string =>
    group(
      rect(x, y + 4, w, h * share, '#D8D2C2'),
      line(
        times(Math.floor((h * share) / 9), (i) => `M${x} ${y + 10 + i * 9}h${w}`),
        '#AFA893',
        1.5,
      ),
    )
  const net = group(
    rect(x, y + h * 0.5, w, h * 0.5, '#EEF1EC', 'opacity="0.62"'),
    line(
      times(Math.floor(w / 9), (i) => `M${x + 5 + i * 9} ${y + h * 0.5 + 3}v${h * 0.5 - 3}`),
      '#B9C6C6',
      1.4,
      'opacity="0.7"',
    ),
  )
  return group(
    rect(x - 10, y - 16, w + 20, 16, stone),
    rect(x - 10, y - 5, w + 20, 5, stoneDeep),
    rect(x - 6, y, w + 12, h + 6, frame),
    rect(x, y + 4, w, h - 4, lit ?? glass),
    lit ? '' : path(`M${x} ${y + h * 0.5}L${x + w} ${y + 4}V${y + h * 0.32}L${x} ${y + h * 0.82}Z`, gleam, 'opacity="0.55"'),
    style.curtain ? drapes(style.curtain) : '',
    style.net ? net : '',
    style.blind ? slats(style.blind) : '',
    style.inside?.(x, y, w, h) ?? '',
    rect(x, y + h * 0.5 - 3, w, 6, frame),
    rect(x + w / 2 - 2.5, y + 4, 5, h, frame),
    rect(x, y + 4, w, 5, '#12232E', 'opacity="0.22"'),
    rect(x - 2, y, 5, h + 6, frameDeep),
    rect(x - 14, y + h + 4, w + 28, 12, frame),
    rect(x - 14, y + h + 11, w + 28, 6, frameDeep),
    style.snow
      ? path(
          `M${x - 16} ${y + h + 6}C${x} ${y + h - 4} ${x + w * 0.3} ${y + h} ${x + w * 0.5} ${y + h - 3}S${x + w} ${y + h - 5} ${x + w + 16} ${y + h + 6}Z`,
          '#F3F5F1',
        )
      : '',
  )
}

export type DoorState = 'closed' | 'ajar' | 'open'

interface DoorStyle {
  readonly colour: string
  readonly state?: DoorState
  readonly number?: string
  readonly numberColour?: string
  readonly fan?: string
  readonly frame?: string
  readonly frameDeep?: string
  readonly stone?: string
  readonly stoneDeep?: string
  readonly keystone?: string
  readonly step?: string
  readonly stepDeep?: string
  readonly metal?: string
  readonly inner?: string
  readonly knocker?: boolean
  readonly hall?: (x: number, y: number, w: number, h: number) => string
}

const panels = [
  [0.14, 0.08, 0.31, 0.34],
  [0.55, 0.08, 0.31, 0.34],
  [0.14, 0.6, 0.31, 0.3],
  [0.55, 0.6, 0.31, 0.3],
] as const

const shutLeaf = (x: number, y: number, w: number, h: number, colour: string, metal: string, knocker: boolean): string => {
  const deep = shade(colour, 0.38)
  const panel = ([u, v, a, b]: readonly [number, number, number, number]): string =>
    group(
      rect(x + u * w, y + v * h, a * w, b * h, deep),
      rect(x + u * w + w * 0.02, y + v * h + h * 0.008, a * w - w * 0.02, b * h - h * 0.008, colour),
      rect(x + u * w + w * 0.05, y + v * h + h * 0.022, a * w - w * 0.1, b * h - h * 0.044, tint(colour, 0.16), 'opacity="0.55"'),
    )
  return group(
    rect(x, y, w, h, colour),
    rect(x, y, w * 0.05, h, deep, 'opacity="0.6"'),
    ...panels.map(panel),
    rect(x + w * 0.3, y + h * 0.485, w * 0.4, h * 0.045, metal),
    rect(x + w * 0.33, y + h * 0.5, w * 0.34, h * 0.012, '#12232E', 'opacity="0.6"'),
    circle(x + w * 0.9, y + h * 0.53, Math.max(4, w * 0.04), metal),
    knocker ? circle(x + w * 0.5, y + h * 0.2, w * 0.05, metal) : '',
    knocker ? line(`M${x + w * 0.44} ${y + h * 0.2}a${w * 0.06} ${w * 0.07} 0 1 0 ${w * 0.12} 0`, metal, 4) : '',
  )
}

/** The leaf swung inwards on its left hinge: a trapezoid, its panels mapped into it. */
const swungLeaf = (x: number, y: number, w: number, h: number, colour: string, metal: string, state: DoorState): string => {
  const reach = w * (state === 'open' ? 0.3 : 0.58)
  const lean = state === 'open' ? 0.07 : 0.035
  const at = (u: number, v: number): string => `${round(x + reach * u)} ${round(y + h * (lean * u + v * (1 - 2 * lean * u)))}`
  const quad = (u: number, v: number, a: number, b: number, fill: string, more = ''): string =>
    path(`M${at(u, v)}L${at(u + a, v)}L${at(u + a, v + b)}L${at(u, v + b)}Z`, fill, more)
  return group(
    quad(0, 0, 1, 1, shade(colour, 0.18)),
    ...panels.map(([u, v, a, b]) => group(quad(u, v, a, b, shade(colour, 0.38)), quad(u + 0.05, v + 0.02, a - 0.1, b - 0.04, colour))),
    quad(0.3, 0.485, 0.4, 0.045, metal),
    quad(0.86, 0.52, 0.07, 0.022, metal),
    quad(0.965, 0, 0.035, 1, '#FBE7B5', 'opacity="0.85"'),
    rect(x, y, 6, h, '#12232E', 'opacity="0.3"'),
    rect(x, y, w, 6, '#12232E', 'opacity="0.25"'),
  )
}

/** A front door with frame, fanlight and steps; x and y are the leaf's top left. */
export const frontDoor = (x: number, y: number, w: number, h: number, style: DoorStyle): string => {
  const { colour, state = 'closed', fan = '#F5BE4A', frame = '#E9ECE6', frameDeep = '#B0BABA', metal = '#C9A24B' } = style
  const { stone = '#D8D2C4', stoneDeep = '#ADA696', keystone = '#E6E1D5', step = '#C4BFB2', stepDeep = '#8F8C84' } = style
  const top = h * 0.16
  const mid = x + w / 2
  const leaf =
    state === 'closed'
      ? shutLeaf(x, y, w, h, colour, metal, style.knocker ?? false)
      : group(rect(x, y, w, h, style.inner ?? '#F6CF7A'), style.hall?.(x, y, w, h) ?? '', swungLeaf(x, y, w, h, colour, metal, state))
  return group(
    rect(x - 26, y - top - 40, w + 52, 26, stone),
    rect(x - 26, y - top - 19, w + 52, 6, stoneDeep),
    path(`M${mid - 20} ${y - top - 40}H${mid + 20}L${mid + 14} ${y - top - 14}H${mid - 14}Z`, keystone),
    rect(x - 14, y - top - 14, w + 28, h + top + 14, frame),
    rect(x - 14, y - top - 14, 8, h + top + 14, frameDeep),
    rect(x, y - top - 2, w, top - 6, fan),
    line(`M${x + w * 0.33} ${y - top - 2}v${top - 6}M${x + w * 0.67} ${y - top - 2}v${top - 6}`, frame, Math.max(3, round(w * 0.03))),
    style.number ? digits(style.number, mid, y - top * 0.34, top * 0.52, style.numberColour ?? '#3A2A08') : '',
    rect(x, y - 8, w, 8, frame),
    rect(x, y - 4, w, 4, frameDeep),
    leaf,
    rect(x - 30, y + h - 2, w + 60, 16, step),
    rect(x - 30, y + h + 14, w + 60, 14, stepDeep),
    rect(x - 46, y + h + 28, w + 92, 16, step),
    rect(x - 46, y + h + 44, w + 92, 18, stepDeep),
  )
}

/** A drainpipe down a wall. */
export const drainpipe = (x: number, y: number, w: number, h: number, colour: string, straps: readonly number[]): string =>
  group(
    rect(x, y, w, h, colour),
    rect(x, y, w * 0.34, h, mix(colour, '#F3F5F1', 0.14)),
    ...straps.map((at) => rect(x - w * 0.28, at, w * 1.56, w * 0.66, shade(colour, 0.24))),
  )
