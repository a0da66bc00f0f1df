import { circle, each, group, line, path, rect, shade, times, tint, turn } from './kit.ts'
import { palette as c } from './palette.ts'

/** What kitchens have. */

/** Open shelves of plates, mugs and jars; x, y the top left, 300 square. */
export const plateShelves = (x: number, y: number): string =>
  group(
    rect(x, y, 300, 300, '#8A6440'),
    rect(x + 12, y + 12, 276, 288, '#6B4A2E'),
    each([96, 190], (dy) => group(rect(x + 6, y + dy, 288, 11, '#A9804F'), rect(x + 6, y + dy + 11, 288, 4, '#553A24'))),
    times(5, (i) =>
      group(
        circle(x + 42 + i * 54, y + 66, 27, i % 2 ? '#DDE4DE' : c.chalk),
        circle(x + 42 + i * 54, y + 66, 17, i % 2 ? c.denim : c.tealPale),
        circle(x + 42 + i * 54, y + 66, 12, c.chalk),
      ),
    ),
    times(4, (i) => {
      const k = [c.brick, c.chalk, c.teal, c.lampPale][i] ?? c.chalk
      return group(
        line(`M${x + 42 + i * 66} ${y + 108}v10`, '#A9804F', 3),
        rect(x + 28 + i * 66, y + 120, 30, 30, k, 'rx="4"'),
        line(`M${x + 58 + i * 66} ${y + 126}q13 8 0 18`, k, 5),
      )
    }),
    path(`M${x + 30} ${y + 190}V${y + 164}H${x + 80}V${y + 190}ZM${x + 96} ${y + 190}V${y + 156}H${x + 134}V${y + 190}Z`, '#C9852B'),
    path(`M${x + 156} ${y + 190}C${x + 152} ${y + 160} ${x + 202} ${y + 160} ${x + 198} ${y + 190}Z`, c.denim),
  )

/** A month of squares under a picture of a hill; ticks, no words. x, y the top left, 84 by 116. */
export const calendar = (x: number, y: number): string =>
  group(
    rect(x, y, 84, 116, c.card),
    path(`M${x} ${y}H${x + 84}V${y + 50}H${x}Z`, c.tealPale),
    path(
      `M${x} ${y + 50}C${x + 20} ${y + 20} ${x + 40} ${y + 28} ${x + 52} ${y + 38}C${x + 66} ${y + 20} ${x + 78} ${y + 30} ${x + 84} ${y + 40}V${y + 50}Z`,
      c.moss,
    ),
    line(
      `${[64, 78, 92, 106].map((dy) => `M${x + 6} ${y + dy}H${x + 78}`).join('')}${[18, 30, 42, 54, 66].map((dx) => `M${x + dx} ${y + 56}V${y + 112}`).join('')}`,
      '#B9C3BE',
      1.6,
    ),
    circle(x + 48, y + 85, 5.5, 'none', `stroke="${c.brick}" stroke-width="2.6"`),
    circle(x + 42, y - 2, 3.4, c.ink2),
  )

/** Washing on a folding horse; x, y the left foot, 230 wide. Small things among the large. */
export const clothesHorse = (x: number, y: number): string => {
  const rail = '#C9A872'
  const cloth = (dx: number, top: number, w: number, h: number, k: string): string =>
    group(
      path(`M${x + dx} ${y - top}h${w}v${h}c${-w * 0.3} 6 ${-w * 0.6} -4 ${-w} 2Z`, k),
      path(`M${x + dx} ${y - top}h${w * 0.22}v${h * 0.98}h${-w * 0.22}Z`, shade(k, 0.22)),
      rect(x + dx, y - top - 3, w, 5, tint(k, 0.3)),
    )
  const shirt = (dx: number, top: number, s: number, k: string): string =>
    group(
      path(
        `M${x + dx} ${y - top}h${44 * s}l${16 * s} ${20 * s}l${-12 * s} ${10 * s}l${-6 * s} ${-8 * s}v${54 * s}h${-40 * s}v${-54 * s}l${-6 * s} ${8 * s}l${-12 * s} ${-10 * s}Z`,
        k,
      ),
      path(`M${x + dx + 14 * s} ${y - top}q${8 * s} ${12 * s} ${16 * s} 0Z`, shade(k, 0.34)),
    )
  return group(
    line(`M${x} ${y}L${x + 44} ${y - 240}L${x + 88} ${y}M${x + 142} ${y}L${x + 186} ${y - 240}L${x + 230} ${y}`, rail, 8),
    line(`M${x + 44} ${y - 236}H${x + 186}M${x + 22} ${y - 128}H${x + 164}M${x + 66} ${y - 120}H${x + 208}`, rail, 6),
    shirt(56, 236, 0.92, '#E9EEF0'),
    shirt(122, 236, 0.78, '#8FB4BE'),
    cloth(8, 128, 50, 92, '#5F7F9A'),
    cloth(64, 126, 34, 50, '#D9A63A'),
    shirt(104, 122, 0.66, '#B5533F'),
    each([0, 1, 2, 3], (i) => path(`M${x + 166 + i * 13} ${y - 120}h9v22c6 2 8 8 2 10h-11Z`, i % 2 ? c.plum : c.chalk)),
  )
}

/** A mark on a door frame: a line of biro and its date, too small to read. */
const mark = (x: number, y: number, ink: string, i: number): string =>
  line(`M${x} ${y}h13M${x + 17} ${y - 2}q3 -4 5 0t4 0t${3 + (i % 3)} 0`, ink, 1.9)

/** Heights up the side of a door frame in three columns; the tallest began first. Each column by its left, its foot and its top. */
export const heights = (columns: readonly (readonly [x: number, foot: number, top: number, count: number])[]): string =>
  each(columns, ([x, foot, top, count], column) =>
    times(count, (i) => {
      // a child grows fast, and then less so
      const share = Math.sqrt((i + 0.4) / count)
      return mark(
        x,
        Math.round(foot + (top - foot) * share + ((i * 7 + column * 3) % 5)),
        [c.denim, '#22303A', c.brick][column] ?? c.ink,
        i,
      )
    }),
  )

/** A lunch box with a handle; the origin is the middle of its foot. */
export const lunchBox = (colour: string, catchColour: string): string =>
  group(
    path('M-34 -78C-34 -98 34 -98 34 -78', 'none', `stroke="${shade(colour, 0.4)}" stroke-width="9"`),
    rect(-62, -80, 124, 80, colour, 'rx="12"'),
    rect(-62, -80, 38, 80, shade(colour, 0.26), 'rx="12"'),
    rect(-62, -46, 124, 6, shade(colour, 0.4)),
    rect(-12, -54, 24, 22, catchColour),
    circle(34, -62, 8, tint(colour, 0.4)),
  )

/** Carrots, their earth still on them, in a sheet of newspaper. */
export const carrots = (): string =>
  group(
    path('M-150 0L-120 -40H90L150 -4L110 4H-130Z', '#E6E4D8'),
    path('M-150 0L-120 -40L-60 -34L-70 4H-130Z', '#C9C7BA'),
    line('M-40 -34h90M-44 -28h104M-48 -4h140M-52 -10h130', '#B9B8AC', 2.4),
    each([0, 1, 2, 3, 4], (i) =>
      turn(
        -9 + i * 5,
        -110,
        -20,
        group(
          path(
            `M-96 ${-30 + i * 6}C-40 ${-42 + i * 6} 10 ${-44 + i * 6} 34 ${-34 + i * 6}C42 ${-28 + i * 6} 40 ${-16 + i * 6} 30 ${-14 + i * 6}C6 ${-12 + i * 6} -50 ${-22 + i * 6} -96 ${-30 + i * 6}Z`,
            i % 2 ? '#E08A3C' : '#D2752A',
          ),
          line(`M-30 ${-33 + i * 6}l6 5M-4 ${-35 + i * 6}l6 6M16 ${-22 + i * 6}l6 -5`, '#A8571C', 2.4),
          line(
            `M36 ${-28 + i * 6}C60 ${-46 + i * 4} 84 ${-44 + i * 5} 104 ${-58 + i * 8}M36 ${-25 + i * 6}C64 ${-30 + i * 5} 86 ${-26 + i * 5} 112 ${-34 + i * 8}`,
            i % 2 ? '#4C7A4A' : '#6B9A54',
            5,
          ),
        ),
      ),
    ),
  )
