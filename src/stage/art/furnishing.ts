import type { Hour } from '../place-art.ts'
import { circle, each, ellipse, group, line, path, rect, round, shade, times, tint, turn } from './kit.ts'
import { palette as c } from './palette.ts'

/** Small things that rooms share. Each is drawn from the point named in its comment. */

/** A coat on a peg; x, y is the peg. */
export const coat = (x: number, y: number, length: number, colour: string): string => {
  const deep = shade(colour, 0.34)
  const h = length * 0.31
  const at = (u: number, v: number): string => `${round(x + u * h)} ${round(y + v * length)}`
  return group(
    path(`M${at(-0.62, 0.12)}C${at(-0.95, 0.2)} ${at(-1, 0.5)} ${at(-0.92, 0.78)}L${at(-0.56, 0.78)}L${at(-0.5, 0.3)}Z`, deep),
    path(`M${at(0.62, 0.12)}C${at(0.95, 0.2)} ${at(1, 0.5)} ${at(0.92, 0.78)}L${at(0.56, 0.78)}L${at(0.5, 0.3)}Z`, colour),
    path(
      `M${at(-0.2, 0)}C${at(-0.6, 0.06)} ${at(-0.68, 0.2)} ${at(-0.66, 0.4)}L${at(-0.76, 1)}L${at(0.76, 1)}L${at(0.66, 0.4)}` +
        `C${at(0.68, 0.2)} ${at(0.6, 0.06)} ${at(0.2, 0)}C${at(0.1, 0.05)} ${at(-0.1, 0.05)} ${at(-0.2, 0)}Z`,
      colour,
    ),
    path(
      `M${at(-0.2, 0)}C${at(-0.6, 0.06)} ${at(-0.68, 0.2)} ${at(-0.66, 0.4)}L${at(-0.76, 1)}L${at(-0.2, 1)}C${at(-0.3, 0.6)} ${at(-0.24, 0.3)} ${at(-0.1, 0.04)}Z`,
      deep,
    ),
    line(`M${at(0, 0.06)}L${at(0, 1)}`, deep, Math.max(1.4, round(length * 0.02))),
    circle(x, y - 1, Math.max(2, length * 0.03), '#4B3A22'),
  )
}

/** A rail of pegs with something hanging from some of them. */
export const pegRail = (x: number, y: number, w: number, pegs: readonly number[]): string =>
  group(
    rect(x, y, w, 14, c.wood),
    rect(x, y + 9, w, 5, c.woodDeep),
    each(pegs, (px) => group(rect(px - 3, y + 8, 6, 16, '#4B3A22'), circle(px, y + 26, 5, '#4B3A22'))),
  )

const wellington = (x: number, y: number, colour: string): string =>
  group(
    path(`M${x} ${y - 75}h34v52c14 2 24 8 24 20H${x}Z`, colour),
    path(`M${x} ${y - 75}h12v72H${x}Z`, shade(colour, 0.32)),
    rect(x - 2, y - 7, 62, 7, '#3A2A26'),
    rect(x, y - 75, 34, 9, c.blush),
  )

/** A small pair of wellingtons standing on y. */
export const wellingtons = (x: number, y: number, colour: string): string =>
  group(wellington(x, y, colour), wellington(x + 52, y + 9, tint(colour, 0.1)))

/** A school bag hanging from a peg. */
export const schoolBag = (x: number, y: number, colour: string): string =>
  group(
    line(
      `M${x - 14} ${y}C${x - 20} ${y + 22} ${x - 20} ${y + 32} ${x - 20} ${y + 44}M${x + 14} ${y}C${x + 22} ${y + 22} ${x + 22} ${y + 32} ${x + 22} ${y + 44}`,
      shade(colour, 0.34),
      6,
    ),
    rect(x - 37, y + 38, 74, 78, colour, 'rx="12"'),
    rect(x - 37, y + 38, 22, 78, shade(colour, 0.34), 'rx="10"'),
    rect(x - 24, y + 72, 48, 30, tint(colour, 0.2), 'rx="5"'),
    circle(x, y + 54, 6, c.lamp),
  )

export const football = (x: number, y: number, r: number): string =>
  group(
    circle(x, y, r, c.chalk),
    path(
      `M${x - r * 0.9} ${y + r * 0.44}A${r} ${r} 0 0 0 ${x + r * 0.94} ${y + r * 0.34}A${r * 1.3} ${r * 1.3} 0 0 1 ${x - r * 0.9} ${y + r * 0.44}Z`,
      c.mist,
    ),
    path(`M${x - r * 0.1} ${y - r * 0.34}l${r * 0.36} ${r * 0.24}l${-r * 0.12} ${r * 0.42}h${-r * 0.44}l${-r * 0.14} ${-r * 0.4}Z`, c.ink2),
    path(
      `M${x + r * 0.62} ${y - r * 0.7}l${r * 0.3} ${r * 0.36}l${-r * 0.26} ${r * 0.06}ZM${x - r * 0.98} ${y - r * 0.1}l${r * 0.24} ${r * 0.16}l${-r * 0.14} ${r * 0.34}ZM${x - r * 0.3} ${y - r * 0.94}l${r * 0.4} ${-r * 0.02}l${-r * 0.12} ${r * 0.2}Z`,
      c.ink2,
    ),
  )

export type Drawing = 'house' | 'hills' | 'flower' | 'boat' | 'sun' | 'figures'

const drawn: Readonly<Record<Drawing, string>> = {
  house: group(circle(20, 20, 11, c.lamp), path('M46 66V40L63 24L80 40V66Z', c.brick), line('M8 67h84', c.moss, 4.5)),
  hills: group(path('M8 64C24 30 42 30 52 54C62 30 80 32 92 64Z', c.denim), circle(76, 18, 8, c.ochre)),
  flower: group(line('M50 70V36M50 58q12-2 16-12', c.moss, 4.5), circle(50, 28, 13, c.brick), circle(50, 28, 5, c.lamp)),
  boat: group(path('M22 46h56l-12 18H34Z', c.teal), path('M50 12v30h24Z', c.brick), line('M8 68q10-6 20 0t20 0t20 0t20 0', c.denim, 4)),
  sun: group(circle(50, 38, 16, c.lamp), line('M50 8v8M50 60v8M20 38h8M72 38h8M29 17l5 5M66 54l5 5M71 17l-5 5M34 54l-5 5', c.ochre, 4)),
  figures: group(
    line('M14 66q15-52 30 0M48 66q13-42 26 0', c.plum, 5),
    circle(29, 20, 7, c.brick),
    circle(61, 27, 7, c.teal),
    circle(86, 14, 6, c.lamp),
  ),
}

/** A child's picture on its sheet, 100 by 76 before scaling. */
export const drawing = (x: number, y: number, kind: Drawing, scale = 1, degrees = 0, sheet: string = c.card): string =>
  `<g transform="translate(${round(x)} ${round(y)}) rotate(${degrees}) scale(${scale})">${rect(4, 5, 100, 76, '#12232E', 'opacity="0.16"')}${rect(0, 0, 100, 76, sheet)}${drawn[kind]}</g>`

const clock = (x: number, y: number, r: number, hour: number, minute: number): string => {
  const hand = (share: number, length: number): string =>
    `M${x} ${y}L${round(x + Math.sin(share * Math.PI * 2) * length)} ${round(y - Math.cos(share * Math.PI * 2) * length)}`
  return group(
    circle(x, y, r, c.chalk),
    circle(x, y, r, 'none', `stroke="${c.ink2}" stroke-width="${round(r * 0.17)}"`),
    line(`${hand((hour % 12) / 12 + minute / 720, r * 0.5)}${hand(minute / 60, r * 0.7)}`, c.ink, round(r * 0.13)),
  )
}

const shown: Readonly<Record<Hour, readonly [number, number]>> = { morning: [8, 40], day: [11, 25], evening: [4, 50], night: [9, 10] }

/** What a wall clock says at each hour of play, near enough; `dark` where a place is seen before dawn and not after dusk. */
export const wallClock = (x: number, y: number, r: number, hour: Hour, dark = shown.night): string =>
  clock(x, y, r, ...(hour === 'night' ? dark : shown[hour]))

/** A screen on its stand; x, y its top left. */
export const monitor = (x: number, y: number, w: number, back = false): string =>
  group(
    rect(x + w / 2 - 6, y + 58, 12, 26, c.ink2),
    rect(x + w / 2 - 28, y + 80, 56, 7, c.ink2),
    rect(x, y, w, 62, '#22343F'),
    back
      ? group(rect(x + 6, y + 6, w - 12, 50, c.ink2), rect(x + w / 2 - 8, y + 24, 16, 10, '#3B525E'))
      : group(
          rect(x + 5, y + 5, w - 10, 52, '#CFE0E2'),
          rect(x + 12, y + 13, w * 0.5, 5, c.teal),
          rect(x + 12, y + 24, w * 0.7, 3.5, '#7E959B'),
          rect(x + 12, y + 32, w * 0.62, 3.5, '#7E959B'),
          rect(x + 12, y + 40, w * 0.3, 7, c.lamp),
        ),
  )

/** An office chair from behind; x, y the left of its back. */
export const officeChair = (x: number, y: number, colour: string): string =>
  group(
    path(
      `M${x} ${y}C${x} ${y - 14} ${x + 10} ${y - 20} ${x + 44} ${y - 20}S${x + 88} ${y - 14} ${x + 88} ${y}L${x + 82} ${y + 74}H${x + 6}Z`,
      colour,
    ),
    path(
      `M${x} ${y}C${x} ${y - 14} ${x + 10} ${y - 20} ${x + 34} ${y - 20}C${x + 20} ${y - 12} ${x + 16} ${y + 40} ${x + 24} ${y + 74}H${x + 6}Z`,
      c.ink,
      'opacity="0.25"',
    ),
    rect(x + 40, y + 74, 8, 52, '#22343F'),
    line(`M${x + 10} ${y + 134}L${x + 44} ${y + 120}L${x + 78} ${y + 134}`, '#22343F', 6),
  )

/** Box files side by side; x, y their top left. */
export const boxFiles = (x: number, y: number, colours: readonly string[]): string =>
  each(colours, (k, i) =>
    group(
      rect(x + i * 20, y, 18, 56, k),
      rect(x + i * 20, y, 4, 56, c.ink, 'opacity="0.22"'),
      rect(x + i * 20 + 4, y + 9, 10, 14, c.chalk),
      circle(x + i * 20 + 9, y + 40, 4, c.chalk, 'opacity="0.8"'),
    ),
  )

/** A ceiling strip light between two x. */
export const stripLight = (from: number, to: number, on: boolean): string =>
  group(
    path(`M${from} 18H${to}L${to - 14} 44H${from + 14}Z`, on ? '#FFF6D9' : '#E9EEE9'),
    path(`M${from + 14} 44H${to - 14}V49H${from + 14}Z`, on ? '#F3DFA6' : '#C0CCCB'),
  )

export const radiator = (x: number, y: number, w: number, h: number, colour: string): string =>
  group(
    rect(x, y, w, h, colour),
    rect(x, y, w, 7, tint(colour, 0.4)),
    line(
      times(Math.floor(w / 18), (i) => `M${x + 12 + i * 18} ${y + 14}v${h - 24}`),
      shade(colour, 0.22),
      4,
    ),
    rect(x + 10, y + h, 8, 14, shade(colour, 0.3)),
    rect(x + w - 18, y + h, 8, 14, shade(colour, 0.3)),
  )

/** A noticeboard whose papers say nothing that could be read. */
export const noticeboard = (
  x: number,
  y: number,
  w: number,
  h: number,
  papers: readonly (readonly [number, number, number, number, string, number])[],
): string =>
  group(
    rect(x - 7, y - 7, w + 14, h + 14, c.woodDeep),
    rect(x, y, w, h, '#B08A5A'),
    each(papers, ([px, py, pw, ph, k, a]) =>
      turn(
        a,
        x + px + pw / 2,
        y + py + ph / 2,
        group(
          rect(x + px + 2, y + py + 3, pw, ph, '#12232E', 'opacity="0.2"'),
          rect(x + px, y + py, pw, ph, k),
          line(`M${x + px + 6} ${y + py + ph * 0.4}h${pw - 14}M${x + px + 6} ${y + py + ph * 0.62}h${pw - 22}`, '#6A7F86', 2.4),
          circle(x + px + pw / 2, y + py + 4, 3.4, c.brick),
        ),
      ),
    ),
  )

/** A desk lamp standing on y, its shade to the left. */
export const deskLamp = (x: number, y: number, on: boolean): string =>
  group(
    ellipse(x, y - 3, 34, 7, c.ink2),
    line(`M${x} ${y - 6}L${x + 26} ${y - 66}L${x - 22} ${y - 118}`, c.ink2, 6),
    path(`M${x - 12} ${y - 136}L${x - 34} ${y - 104}L${x - 66} ${y - 110}L${x - 30} ${y - 148}Z`, c.teal),
    path(`M${x - 34} ${y - 104}L${x - 66} ${y - 110}L${x - 58} ${y - 100}L${x - 42} ${y - 96}Z`, on ? c.lampPale : c.mist),
  )
