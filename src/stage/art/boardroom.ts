import { digits } from './glyphs.ts'
import { circle, each, ellipse, group, line, path, rect, shade, times, tint } from './kit.ts'
import { palette as c } from './palette.ts'

/** What stands where people decide. */

const wood = '#9A6B45'

/** A high-backed chair at the side of a long table, turned towards it. `side` is the side it stands on. */
const sideChair = (x: number, y: number, s: number, side: -1 | 1, colour: string): string =>
  `<g transform="translate(${x} ${y}) scale(${(side * s).toFixed(2)} ${s})">` +
  group(
    rect(-10, 30, 10, 84, c.ink2),
    path('M-34 -96C-34 -112 6 -116 10 -96L18 36H-28Z', colour),
    path('M-34 -96C-34 -108 -14 -112 -4 -108C-16 -90 -14 -10 -8 36H-28Z', shade(colour, 0.32)),
    path('M-20 36H70L62 54H-24Z', tint(colour, 0.12)),
    rect(44, 54, 9, 62, c.ink2),
  ) +
  '</g>'

/** A long table seen from one end of it, its chairs along both sides; the near end is whatever is drawn in front. */
export const longTable = (colours: readonly [string, string]): string =>
  group(
    each(
      [
        [560, 548, 0.78],
        [500, 600, 0.96],
        [420, 668, 1.2],
      ] as const,
      ([x, y, s], i) =>
        group(sideChair(x, y, s, 1, colours[i % 2] ?? colours[0]), sideChair(1600 - x, y, s, -1, colours[(i + 1) % 2] ?? colours[0])),
    ),
    path('M612 560H988L1210 830H390Z', wood),
    path('M612 560H700L560 830H390Z', shade(wood, 0.16)),
    path('M612 560H988L984 554H616Z', tint(wood, 0.3)),
    line('M800 560V830M700 560L560 830M900 560L1040 830', shade(wood, 0.2), 2, 'opacity="0.6"'),
    // a paper at each place, and a glass
    each([0, 1, 2], (i) => {
      const y = 592 + i * 66
      const dx = 120 + i * 56
      const s = 1 + i * 0.34
      return each([-1, 1], (side) =>
        group(
          path(`M${800 + side * dx - 26 * s} ${y + 16 * s}l${8 * s} ${-16 * s}h${40 * s}l${4 * s} ${16 * s}Z`, c.card),
          line(`M${800 + side * dx - 10 * s} ${y + 5 * s}h${24 * s}M${800 + side * dx - 12 * s} ${y + 10 * s}h${26 * s}`, '#9FB0B4', 2),
          rect(800 + side * (dx - 56 * s) - 6 * s, y - 8 * s, 12 * s, 17 * s, '#CFE0E2', 'opacity="0.85"'),
          rect(800 + side * (dx - 56 * s) - 6 * s, y, 12 * s, 9 * s, '#9FC0C8'),
        ),
      )
    }),
  )

/** A line that should go down, ruled; and the line that there is. x, y the top left, 470 by 270. */
export const numbersChart = (x: number, y: number): string => {
  const points = [40, 62, 50, 36, 44, 22, 28, 8]
  const at = (i: number): string => `${x + 76 + i * 38} ${y + 62 + (points[i] ?? 0)}`
  return group(
    rect(x - 8, y - 8, 486, 286, c.slate),
    rect(x, y, 470, 270, c.card),
    rect(x, y, 470, 26, c.teal),
    line(`M${x + 18} ${y + 13}h150`, c.tealPale, 6),
    line(
      times(4, (i) => `M${x + 60} ${y + 70 + i * 44}h300`),
      '#D5DDD8',
      2,
    ),
    line(`M${x + 60} ${y + 44}V${y + 236}H${x + 364}`, c.ink2, 4),
    line(
      times(8, (i) => `M${x + 76 + i * 38} ${y + 236}v8`),
      c.ink2,
      3,
    ),
    line(`M${x + 76} ${y + 60}L${x + 344} ${y + 214}`, c.teal, 6, 'stroke-dasharray="16 10"'),
    path(`M${x + 352} ${y + 219}l-20 -2l10 -17Z`, c.teal),
    digits('430', x + 412, y + 228, 44, c.teal),
    line(`M${points.map((_, i) => at(i)).join('L')}`, c.brick, 7),
    each(points, (_, i) => {
      const [px = 0, py = 0] = at(i).split(' ').map(Number)
      return circle(px, py, 7, c.brick)
    }),
    digits('612', x + 412, y + 92, 56, c.brick),
  )
}

/** A minutes book lying open, a ruler on it, and a bag of mints. */
export const minutesBook = (): string =>
  group(
    path('M-120 4L-96 -34H100L128 4Z', c.plumDeep),
    path('M-112 0L-90 -32C-60 -40 -26 -40 0 -32V0C-34 -8 -78 -8 -112 0Z', c.card),
    path('M118 0L92 -32C62 -40 28 -40 0 -32V0C36 -8 80 -8 118 0Z', c.chalk),
    line(
      'M-80 -26C-56 -31 -34 -31 -14 -28M-86 -18C-60 -23 -36 -23 -14 -20M-94 -10C-66 -15 -40 -15 -14 -12M14 -28C36 -31 60 -30 78 -26',
      '#8FA3A8',
      2.6,
    ),
    path('M154 2L160 -44C164 -52 206 -52 210 -44L218 2Z', '#DCEBE6'),
    path('M154 2L160 -44C162 -50 172 -51 178 -51L174 2Z', '#AFC7C0'),
    line('M162 -34H212', c.moss, 7),
    each([228, 242], (dx, i) => ellipse(dx, -4 - i * 2, 8, 5, c.paper)),
  )
