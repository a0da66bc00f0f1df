import { digits } from './glyphs.ts'
import { circle, each, ellipse, group, line, path, rect, shade, times, tint } from './kit.ts'
import { palette as c } from './palette.ts'

/** Where what is known is put away. */

const oak = '#A8743E'
const brass = '#D2AE58'

/** Oak drawers for cards, each with its label and pull; x, y the top left. One stands open on the families of one letter. */
export const cardIndex = (x: number, y: number, columns: number, rows: number, open: readonly [number, number]): string => {
  const w = 96
  const h = 56
  const high = rows * h
  const drawer = (column: number, row: number): string => {
    const left = x + 14 + column * w
    const top = y + 14 + row * h
    const [cx, cy] = open
    const out = column === cx && row === cy
    return group(
      rect(left, top, w - 6, h - 6, shade(oak, 0.42)),
      out
        ? group(
            // its cards stand up behind the front, which has come towards you
            rect(left + 6, top + 2, w - 18, 20, c.card),
            line(
              times(8, (i) => `M${left + 12 + i * 10} ${top + 3}v18`),
              '#B9AE92',
              2,
            ),
            rect(left + 34, top - 4, 18, 10, c.blush),
            rect(left + 62, top - 2, 14, 8, c.tealPale),
            path(`M${left - 5} ${top + 16}H${left + w - 1}V${top + h + 2}H${left - 5}Z`, tint(oak, 0.16)),
            rect(left - 5, top + h - 4, w + 4, 6, shade(oak, 0.34)),
          )
        : group(rect(left + 2, top + 2, w - 10, h - 10, oak), rect(left + 2, top + 2, w - 10, 5, tint(oak, 0.2))),
      rect(left + 22, top + (out ? 24 : 11), w - 50, 15, brass),
      rect(left + 25, top + (out ? 27 : 14), w - 56, 9, c.card),
      line(`M${left + 38} ${top + (out ? 48 : 36)}q7 9 14 0`, brass, 4.4),
    )
  }
  return group(
    rect(x - 8, y - 12, columns * w + 38, 14, tint(oak, 0.14)),
    rect(x, y, columns * w + 22, high + 24, shade(oak, 0.2)),
    rect(x, y, 12, high + 24, shade(oak, 0.4)),
    rect(x - 6, y + high + 22, columns * w + 34, 14, shade(oak, 0.45)),
    times(columns * rows, (i) => drawer(i % columns, Math.floor(i / columns))),
    drawer(...open),
  )
}

/** A blackboard of names with a letter beside some of them; chalk, no words. */
export const dutyBoard = (x: number, y: number, w: number, h: number): string =>
  group(
    rect(x - 10, y - 10, w + 20, h + 20, '#8A6440'),
    rect(x, y, w, h, '#2E3B38'),
    path(
      `M${x + 20} ${y + h * 0.7}C${x + w * 0.3} ${y + h * 0.4} ${x + w * 0.5} ${y + h * 0.9} ${x + w * 0.94} ${y + h * 0.5}L${x + w * 0.9} ${y + h * 0.8}L${x + 40} ${y + h * 0.92}Z`,
      '#3C4A46',
    ),
    each([0, 1, 2, 3, 4], (i) =>
      group(
        line(`M${x + 20} ${y + 24 + i * 24}c14 -8 22 6 36 0s22 -5 ${30 + ((i * 17) % 34)} 0`, '#E6EBE0', 3),
        i < 4 ? line(`M${x + w * 0.52} ${y + 28 + i * 24}l6 -12l6 12`, '#E6EBE0', 3) : '',
        line(`M${x + w * 0.68} ${y + 24 + i * 24}h${22 + ((i * 29) % 46)}`, i === 2 ? c.lamp : '#AEBBB2', 3),
      ),
    ),
    line(`M${x + 24} ${y + h - 16}h${w - 60}`, c.lamp, 3, 'stroke-dasharray="14 7"'),
    rect(x - 4, y + h + 6, w + 8, 8, '#A07C48'),
    rect(x + 20, y + h, 26, 7, c.chalk),
    rect(x + 54, y + h + 1, 16, 6, c.lamp),
    rect(x + w - 60, y + h - 5, 40, 12, '#5F4F3A'),
  )

/** A fax, a sheet coming out of it. */
export const fax = (): string =>
  group(
    path('M-70 0L-62 -44H62L76 0Z', '#D5D3C6'),
    path('M-70 0L-62 -44H-26L-28 0Z', '#AFAEA2'),
    path('M-44 -44C-50 -74 -34 -92 -6 -94L40 -90C20 -82 16 -66 20 -44Z', c.card),
    line('M-30 -76h34M-34 -66h38M-34 -56h30', '#9FB0B4', 2.6),
    rect(24, -34, 34, 12, '#33454E'),
    times(6, (i) => rect(24 + (i % 3) * 12, -18 + Math.floor(i / 3) * 9, 8, 6, '#8F8E84')),
    path('M-60 -30C-60 -40 -28 -40 -28 -30L-32 -8H-56Z', '#3B4A52'),
  )

/** A box of paper, its years on the end; string round it if somebody has tied it. */
export const archiveBox = (x: number, y: number, label: string, tied = false, w = 118, h = 74): string =>
  group(
    rect(x, y, w, h, '#B9976A'),
    rect(x, y, w * 0.16, h, '#97784E'),
    rect(x - 3, y - 6, w + 6, 16, '#CBAA7C'),
    rect(x - 3, y + 8, w + 6, 3, '#8A6C44'),
    rect(x + w * 0.2, y + 20, w * 0.66, h * 0.44, c.card),
    digits(label, x + w * 0.53, y + 20 + h * 0.35, h * 0.28, c.ink2),
    ellipse(x + w * 0.5, y + h - 12, 12, 4, '#7A5E3A'),
    tied
      ? line(
          `M${x - 3} ${y + 16}H${x + w + 3}M${x + w * 0.12} ${y - 6}V${y + h}M${x + w * 0.12} ${y + 16}q-14 -12 -6 -18q10 2 6 18q12 -14 16 -6q0 8 -16 6`,
          '#E9DEC2',
          2.6,
        )
      : '',
  )

/** Rolling shelves seen end on: a wheel to turn, a card of numbers, and a rail in the floor. */
export const rollingShelf = (x: number, y: number, w: number, foot: number, number: string, colour: string): string => {
  const cx = x + w / 2
  const cy = y + (foot - y) * 0.52
  return group(
    rect(x, y, w, foot - y, colour),
    rect(x, y, w * 0.14, foot - y, shade(colour, 0.3)),
    rect(x, y, w, 8, tint(colour, 0.3)),
    rect(cx - 34, y + 44, 68, 44, c.card),
    digits(number, cx, y + 79, 32, c.ink2),
    circle(cx, cy, 44, 'none', `stroke="${c.ink2}" stroke-width="9"`),
    line(`M${cx - 40} ${cy}H${cx + 40}M${cx - 20} ${cy - 35}L${cx + 20} ${cy + 35}M${cx + 20} ${cy - 35}L${cx - 20} ${cy + 35}`, c.ink2, 6),
    circle(cx, cy, 11, c.brick),
    circle(cx + 30, cy - 31, 8, c.ink),
    rect(x - 4, foot - 16, w + 8, 16, shade(colour, 0.5)),
  )
}

/** Lockers two high, a card on each; numbers from one. x, y the top left, each 84 by h. */
export const lockers = (x: number, y: number, count: number, h: number, colour: string, hearts: readonly number[] = []): string =>
  times(count, (i) => {
    const left = x + Math.floor(i / 2) * 84
    const top = y + (i % 2) * h
    return group(
      rect(left, top, 84, h, shade(colour, 0.36)),
      rect(left + 3, top + 3, 78, h - 6, colour),
      rect(left + 3, top + 3, 12, h - 6, shade(colour, 0.2)),
      line(`M${left + 26} ${top + 16}h32M${left + 26} ${top + 24}h32`, shade(colour, 0.4), 3.4),
      digits(String(i + 1), left + 42, top + 60, 24, shade(colour, 0.6)),
      rect(left + 24, top + 70, 36, 16, c.card),
      line(`M${left + 29} ${top + 78}h${10 + ((i * 7) % 18)}`, '#9FB0B4', 2.6),
      circle(left + 68, top + h * 0.6, 5, c.ink2),
      hearts.includes(i)
        ? path(
            `M${left + 42} ${top + 122}C${left + 22} ${top + 106} ${left + 28} ${top + 94} ${left + 42} ${top + 102}C${left + 56} ${top + 94} ${left + 62} ${top + 106} ${left + 42} ${top + 122}Z`,
            '#C9606A',
          )
        : '',
    )
  })

/** A steel cabinet of hooks, open: a key for each, and on one of them something else. x, y the top left, 250 by 210. */
export const keySafe = (x: number, y: number): string =>
  group(
    path(`M${x} ${y}L${x - 74} ${y - 14}V${y + 222}L${x} ${y + 210}Z`, '#7F8D93'),
    path(`M${x - 8} ${y + 8}L${x - 66} ${y - 2}V${y + 212}L${x - 8} ${y + 202}Z`, '#93A2A8'),
    rect(x - 4, y - 4, 258, 218, '#5F6E75'),
    rect(x + 4, y + 4, 242, 202, '#33454E'),
    each([0, 1, 2], (row) =>
      group(
        rect(x + 12, y + 18 + row * 64, 226, 6, '#8FA0A4'),
        times(6, (i) => {
          const hx = x + 30 + i * 38
          const hy = y + 24 + row * 64
          const k = [c.brick, c.lamp, c.teal, '#C9D3D3', c.plum, c.ochre][(i + row * 2) % 6] ?? c.lamp
          if (row === 1 && i === 3)
            return group(
              line(`M${hx} ${hy - 6}v8`, '#C9D3D3', 3),
              path(`M${hx - 11} ${hy + 6}c0 -6 18 -6 19 1l1 20c0 6 -18 7 -19 1l-1 -8c-8 -2 -8 -10 0 -14Z`, '#C9503F'),
              rect(hx - 11, hy + 1, 20, 6, c.chalk),
            )
          if ((i * 5 + row * 3) % 7 === 4) return line(`M${hx} ${hy - 6}v8`, '#C9D3D3', 3)
          return group(
            line(`M${hx} ${hy - 6}v8`, '#C9D3D3', 3),
            rect(hx - 8, hy + 2, 16, 18, k),
            line(`M${hx - 2} ${hy + 20}v20M${hx - 2} ${hy + 33}h6M${hx - 2} ${hy + 39}h5`, brass, 4),
          )
        }),
      ),
    ),
  )

/** A week in squares, a colour for whoever goes; x, y the top left, 330 by 200. Two rows have nobody. */
export const rotaBoard = (x: number, y: number): string =>
  group(
    rect(x - 8, y - 8, 346, 216, '#7F6A48'),
    rect(x, y, 330, 200, '#F0F3EE'),
    rect(x, y, 330, 24, c.plum),
    line(`${times(5, (i) => `M${x + 100 + i * 46} ${y}v200`)}${times(5, (i) => `M${x} ${y + 58 + i * 35}h330`)}`, '#BCC8C6', 2.4),
    times(5, (i) => line(`M${x + 110 + i * 46} ${y + 12}h22`, c.plumPale, 4)),
    times(5, (row) =>
      row > 2
        ? rect(x + 12, y + 34 + row * 35, 66, 9, '#D5DDD8')
        : line(`M${x + 12} ${y + 42 + row * 35}c12 -7 20 6 32 0s18 -5 ${24 + row * 8} 0`, c.ink2, 4),
    ),
    times(15, (i) => {
      const row = Math.floor(i / 5)
      const day = i % 5
      return (i * 7 + row) % 4 === 1
        ? ''
        : rect(x + 106 + day * 46, y + 32 + row * 35, 34, 20, [c.tealPale, c.lampPale, c.blush][(row + day) % 3] ?? c.tealPale)
    }),
    // a takeaway's menu, over something that came in March
    rect(x + 226, y + 128, 64, 60, c.card),
    line(`M${x + 234} ${y + 140}h46M${x + 234} ${y + 150}h38`, '#9FB0B4', 3),
    path(`M${x + 208} ${y + 132}l62 -8l8 62l-62 8Z`, '#C9503F'),
    circle(x + 244, y + 156, 17, c.lamp),
    circle(x + 242, y + 128, 4, c.ink),
  )
