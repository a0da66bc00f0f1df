import { circle, each, ellipse, group, line, path, rect, shade, times, tint } from './kit.ts'
import { palette as c } from './palette.ts'

/** Somebody takes in sewing: the machine, the rail, what lies about. */

/** A machine standing on y, its needle to the left; 230 wide. */
export const sewingMachine = (x: number, y: number): string =>
  group(
    rect(x, y - 26, 230, 26, '#E9ECE6'),
    rect(x, y - 7, 230, 7, '#A9B4B3'),
    path(
      `M${x + 168} ${y - 26}V${y - 150}H${x + 216}C${x + 226} ${y - 150} ${x + 230} ${y - 144} ${x + 230} ${y - 134}V${y - 26}Z`,
      '#DDE3DE',
    ),
    path(
      `M${x + 14} ${y - 140}C${x + 14} ${y - 154} ${x + 22} ${y - 160} ${x + 36} ${y - 160}H${x + 212}C${x + 224} ${y - 160} ${x + 230} ${y - 154} ${x + 230} ${y - 142}V${y - 100}H${x + 66}V${y - 66}H${x + 14}Z`,
      c.chalk,
    ),
    path(
      `M${x + 14} ${y - 140}C${x + 14} ${y - 154} ${x + 22} ${y - 160} ${x + 36} ${y - 160}H${x + 44}C${x + 32} ${y - 150} ${x + 32} ${y - 90} ${x + 34} ${y - 66}H${x + 14}Z`,
      '#B9C4C3',
    ),
    rect(x + 82, y - 130, 118, 12, c.teal),
    each([112, 140, 168], (at) => circle(x + at, y - 108, 5, '#A9B4B3')),
    rect(x + 230, y - 132, 12, 44, c.slate, 'rx="4"'),
    line(`M${x + 40} ${y - 66}V${y - 30}`, c.slate, 5),
    line(`M${x + 30} ${y - 30}H${x + 50}`, c.slate, 6),
    rect(x + 150, y - 186, 22, 26, c.brick),
    rect(x + 146, y - 189, 30, 5, '#C9A24B'),
    rect(x + 146, y - 163, 30, 5, '#C9A24B'),
    line(`M${x + 161} ${y - 182}C${x + 110} ${y - 196} ${x + 60} ${y - 178} ${x + 42} ${y - 160}V${y - 60}`, c.brick, 2),
  )

interface Hung {
  readonly kind: 'dress' | 'coat' | 'trousers' | 'skirt'
  readonly colour: string
  readonly length: number
}

const shapes: Readonly<Record<Hung['kind'], (x: number, y: number, l: number) => string>> = {
  dress: (x, y, l) =>
    `M${x - 12} ${y}L${x - 40} ${y + 22}L${x - 30} ${y + 48}L${x - 24} ${y + 44}L${x - 20} ${y + 90}L${x - 44} ${y + l}H${x + 44}L${x + 20} ${y + 90}L${x + 24} ${y + 44}L${x + 30} ${y + 48}L${x + 40} ${y + 22}L${x + 12} ${y}C${x + 4} ${y + 10} ${x - 4} ${y + 10} ${x - 12} ${y}Z`,
  coat: (x, y, l) =>
    `M${x - 12} ${y}L${x - 42} ${y + 20}L${x - 46} ${y + l * 0.66}H${x - 34}L${x - 34} ${y + l}H${x + 34}L${x + 34} ${y + l * 0.66}H${x + 46}L${x + 42} ${y + 20}L${x + 12} ${y}Z`,
  trousers: (x, y, l) => `M${x - 30} ${y + 20}H${x + 30}L${x + 34} ${y + l}H${x + 6}L${x} ${y + 76}L${x - 6} ${y + l}H${x - 34}Z`,
  skirt: (x, y, l) => `M${x - 24} ${y + 20}H${x + 24}L${x + 46} ${y + l}H${x - 46}Z`,
}

/** Other people's clothes on a rail, each in its clear bag with a ticket; the rail runs along y. */
export const clothesRail = (x: number, y: number, w: number, foot: number, hung: readonly Hung[]): string => {
  const step = w / hung.length
  return group(
    line(`M${x} ${y - 6}V${foot}M${x + w} ${y - 6}V${foot}M${x - 26} ${foot}H${x + 26}M${x + w - 26} ${foot}H${x + w + 26}`, '#5F6E74', 7),
    line(`M${x} ${y}H${x + w}`, '#7C8B90', 7),
    each(hung, ({ kind, colour, length }, i) => {
      const at = x + step * (i + 0.5)
      const top = y + 30
      return group(
        line(
          `M${at} ${y + 26}C${at} ${y + 16} ${at + 9} ${y + 16} ${at + 7} ${y + 6}C${at + 4} ${y - 3} ${at - 6} ${y - 2} ${at - 6} ${y + 5}M${at - 36} ${top + 20}L${at} ${y + 27}L${at + 36} ${top + 20}`,
          '#6E4A2A',
          3,
        ),
        path(shapes[kind](at, top, length), colour),
        line(
          `M${at - 8} ${top + 60}L${at - 14} ${top + length - 8}M${at + 14} ${top + 74}L${at + 20} ${top + length - 14}`,
          shade(colour, 0.26),
          3,
        ),
        path(
          `M${at - 14} ${top - 6}H${at + 14}L${at + 52} ${top + 18}V${top + length + 20}H${at - 52}V${top + 18}Z`,
          '#F3F5F1',
          'opacity="0.26"',
        ),
        line(`M${at - 40} ${top + 34}V${top + length - 6}M${at + 44} ${top + 40}V${top + 90}`, '#FFFFFF', 3, 'opacity="0.5"'),
        rect(at + 16, top + 54, 24, 16, c.lampPale),
        line(`M${at + 20} ${top + 60}h15M${at + 20} ${top + 65}h10`, '#7E7A60', 2),
      )
    }),
  )
}

/** A pincushion, the middle of its foot at the origin. */
export const pincushion = (): string =>
  group(
    path('M-46 0C-60 -34 -30 -52 0 -52S60 -34 46 0Z', c.brick),
    path('M-46 0C-60 -34 -30 -52 -8 -52C-30 -40 -32 -14 -22 0Z', c.brickDeep),
    line('M-18 -48L-26 -74M6 -52L8 -80M26 -46L38 -68', c.slate, 2.4),
    circle(-26, -76, 5, c.lamp),
    circle(8, -82, 5, c.chalk),
    circle(38, -70, 5, c.teal),
    rect(-48, -6, 96, 8, '#6E4A2A'),
  )

/** Dressmaker's shears lying along the table. */
export const shears = (): string =>
  group(
    path('M-96 -4L4 -18L10 -10L-90 4Z', '#AEB8BC'),
    path('M-92 -16L6 -10L8 -2L-88 -8Z', '#8A979C'),
    circle(8, -12, 4, c.ink2),
    ellipse(40, -26, 27, 12, 'none', `stroke="${c.teal}" stroke-width="9" transform="rotate(-10 40 -26)"`),
    ellipse(44, -2, 30, 11, 'none', `stroke="${c.teal}" stroke-width="9" transform="rotate(8 44 -2)"`),
  )

/** A tape measure let fall in a loop. */
export const tapeMeasure = (): string => {
  const run = 'M-130 -8C-70 -26 -30 8 20 -8S60 -44 20 -40S-20 -14 40 -4S110 -14 140 -2'
  return group(line(run, c.lamp, 11), path(run, 'none', `stroke="${c.ochreDeep}" stroke-width="5" stroke-dasharray="2 12"`))
}

/** School uniform folded in a pile, a ticket on top. */
export const foldedUniform = (): string =>
  group(
    each(
      [
        [0, '#2F4B73'],
        [22, c.moss],
        [44, '#7C8B90'],
      ] as const,
      ([up, k]) =>
        group(
          path(`M-104 ${-up}C-112 ${-up - 14} -106 ${-up - 22} -92 ${-up - 22}H92C106 ${-up - 22} 112 ${-up - 14} 104 ${-up}Z`, k),
          path(
            `M-104 ${-up}C-112 ${-up - 14} -106 ${-up - 22} -92 ${-up - 22}H-60C-72 ${-up - 14} -70 ${-up - 6} -66 ${-up}Z`,
            shade(k, 0.3),
          ),
          line(`M-56 ${-up - 11}H96`, tint(k, 0.16), 2),
        ),
    ),
    rect(20, -74, 46, 12, c.lampPale),
    times(2, (i) => line(`M28 ${-70 + i * 4}h${26 - i * 8}`, '#7E7A60', 1.6)),
  )
