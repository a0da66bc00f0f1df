import { circle, each, ellipse, group, line, path, rect, shade, times, tint } from './kit.ts'
import { palette as c } from './palette.ts'

/** What hospitals and clinics have on their walls. */

/** The lower wall and the rail that beds and trolleys bump into, from one x to another. */
export const crashRail = (from: number, to: number, foot: number, colour: string): string =>
  group(
    rect(from, 452, to - from, foot - 452, colour),
    rect(from, 446, to - from, 26, tint(colour, 0.5)),
    rect(from, 464, to - from, 8, shade(colour, 0.2)),
  )

/** Two swing doors with round windows; x, y their top left, 400 wide. `glow` is the light behind them. */
export const swingDoors = (x: number, y: number, foot: number, colour: string, glow: string): string => {
  const deep = shade(colour, 0.3)
  const high = foot - y
  const leaf = (left: number, hinge: 'left' | 'right'): string =>
    group(
      rect(left, y, 190, high, colour),
      rect(hinge === 'left' ? left : left + 176, y, 14, high, deep, 'opacity="0.6"'),
      circle(left + 95, y + 140, 66, '#C9D3D3'),
      circle(left + 95, y + 140, 56, glow),
      path(
        `M${left + 50} ${y + 172}L${left + 122} ${y + 91}A56 56 0 0 1 ${left + 144} ${y + 112}L${left + 76} ${y + 193}A56 56 0 0 1 ${left + 50} ${y + 172}Z`,
        '#FFFFFF',
        'opacity="0.4"',
      ),
      rect(left + (hinge === 'left' ? 142 : 10), y + 236, 38, 96, '#C9D3D3'),
      rect(left + (hinge === 'left' ? 142 : 10), y + 236, 38, 6, '#EEF1EA'),
      rect(left, foot - 74, 190, 74, '#AEB9B9'),
      rect(left, foot - 74, 190, 6, '#D5DDDB'),
    )
  return group(
    rect(x - 16, y - 16, 416, high + 16, '#E9ECE6'),
    rect(x - 16, y - 16, 12, high + 16, '#AFBAB8'),
    rect(x - 4, y - 4, 392, high + 4, shade(colour, 0.55)),
    leaf(x, 'left'),
    leaf(x + 194, 'right'),
  )
}

/** A basin with long taps, soap and paper towels above it; x, y the left of its rim, 170 wide. */
export const handBasin = (x: number, y: number): string =>
  group(
    rect(x - 30, y - 176, 240, 176, '#EEF2EE'),
    line(`M${x - 30} ${y - 118}h240M${x - 30} ${y - 58}h240M${x + 50} ${y - 176}v176M${x + 130} ${y - 176}v176`, '#CBD6D3', 2),
    // towels, soap
    rect(x - 14, y - 164, 78, 68, '#C9D3D3'),
    rect(x - 14, y - 164, 20, 68, '#A9B6B6'),
    path(`M${x + 4} ${y - 96}h46l-6 22h-34z`, c.paper),
    rect(x + 106, y - 160, 34, 60, c.teal),
    rect(x + 112, y - 150, 22, 26, c.tealPale),
    rect(x + 116, y - 100, 14, 8, c.ink2),
    rect(x + 152, y - 160, 34, 60, '#C9D3D3'),
    rect(x + 158, y - 150, 22, 26, c.blush),
    rect(x + 162, y - 100, 14, 8, c.ink2),
    // lever taps
    line(`M${x + 85} ${y - 8}V${y - 46}C${x + 85} ${y - 62} ${x + 112} ${y - 62} ${x + 112} ${y - 44}`, '#8FA0A4', 9),
    line(`M${x + 56} ${y - 20}V${y - 30}L${x + 22} ${y - 44}M${x + 126} ${y - 20}V${y - 30}L${x + 152} ${y - 46}`, '#8FA0A4', 8),
    rect(x, y - 12, 170, 20, c.chalk),
    path(
      `M${x + 4} ${y + 8}H${x + 166}C${x + 160} ${y + 58} ${x + 134} ${y + 72} ${x + 85} ${y + 72}S${x + 10} ${y + 58} ${x + 4} ${y + 8}Z`,
      '#E1E7E3',
    ),
    path(
      `M${x + 4} ${y + 8}H${x + 48}C${x + 44} ${y + 50} ${x + 58} ${y + 68} ${x + 72} ${y + 72}C${x + 26} ${y + 70} ${x + 10} ${y + 54} ${x + 4} ${y + 8}Z`,
      '#B9C6C5',
    ),
    rect(x + 66, y + 72, 38, 90, '#D5DDDB'),
    rect(x + 66, y + 72, 10, 90, '#AFBBBB'),
  )

/** A pushchair folded flat and stood against a wall; x, y the middle of its wheels. */
export const foldedPushchair = (x: number, y: number, cloth: string): string =>
  group(
    line(`M${x - 20} ${y - 14}L${x - 8} ${y - 232}C${x - 8} ${y - 256} ${x - 34} ${y - 258} ${x - 40} ${y - 240}`, c.ink2, 7),
    line(`M${x + 20} ${y - 14}L${x + 10} ${y - 232}C${x + 10} ${y - 256} ${x + 36} ${y - 258} ${x + 42} ${y - 240}`, c.ink2, 7),
    path(
      `M${x - 22} ${y - 60}C${x - 34} ${y - 120} ${x - 24} ${y - 180} ${x - 14} ${y - 210}H${x + 16}C${x + 28} ${y - 176} ${x + 36} ${y - 120} ${x + 22} ${y - 60}Z`,
      cloth,
    ),
    path(
      `M${x - 22} ${y - 60}C${x - 34} ${y - 120} ${x - 24} ${y - 180} ${x - 14} ${y - 210}H${x - 4}C${x - 12} ${y - 160} ${x - 12} ${y - 110} ${x - 6} ${y - 60}Z`,
      shade(cloth, 0.34),
    ),
    line(`M${x + 10} ${y - 200}C${x + 18} ${y - 150} ${x + 16} ${y - 110} ${x + 10} ${y - 64}`, tint(cloth, 0.3), 3),
    line(`M${x - 28} ${y - 118}Q${x} ${y - 106} ${x + 30} ${y - 118}`, c.ink, 6),
    line(`M${x - 26} ${y - 38}L${x + 26} ${y - 60}M${x + 26} ${y - 38}L${x - 26} ${y - 60}`, c.slate, 6),
    each([-28, -10, 14, 32], (at) => group(circle(x + at, y - 14, 14, c.ink), circle(x + at, y - 14, 6, '#93A2A8'))),
    line(`M${x - 42} ${y - 236}l-5 15M${x + 44} ${y - 236}l5 15`, c.brick, 10),
  )

/** A machine that sells something for the small hours; x, y its top left, 230 wide. */
export const vendingMachine = (x: number, y: number, foot: number): string => {
  const snacks = [c.brick, c.lamp, c.teal, c.plum, c.ochre, c.denim, c.moss]
  return group(
    rect(x, y, 230, foot - y, c.tealDeep),
    rect(x, y, 18, foot - y, '#0E2E34'),
    rect(x + 18, y + 8, 204, 50, c.teal),
    path(`M${x + 52} ${y + 44}C${x + 60} ${y + 16} ${x + 92} ${y + 16} ${x + 98} ${y + 44}Z`, c.lamp),
    line(`M${x + 112} ${y + 26}h84M${x + 112} ${y + 40}h58`, c.tealPale, 6),
    rect(x + 26, y + 70, 142, 286, '#FBF4DC'),
    times(5, (row) =>
      group(
        times(4, (i) => {
          const k = snacks[(row * 3 + i * 2) % snacks.length] ?? c.brick
          const left = x + 34 + i * 33
          const top = y + 82 + row * 56
          return row === 2 && i === 3
            ? ''
            : row % 2
              ? rect(left + 5, top - 4, 16, 38, k, 'rx="4"')
              : path(`M${left} ${top}l26 0l-3 16l3 18h-26l3 -18z`, k)
        }),
        rect(x + 26, y + 116 + row * 56, 142, 6, '#C9BE9C'),
      ),
    ),
    rect(x + 26, y + 70, 142, 286, '#FFFFFF', 'opacity="0.14"'),
    path(`M${x + 60} ${y + 356}L${x + 150} ${y + 70}H${x + 168}V${y + 110}L${x + 92} ${y + 356}Z`, '#FFFFFF', 'opacity="0.26"'),
    rect(x + 180, y + 92, 34, 24, c.lampPale),
    times(6, (i) => circle(x + 188 + (i % 2) * 18, y + 138 + Math.floor(i / 2) * 18, 6, '#93B4B8')),
    rect(x + 186, y + 210, 22, 6, c.ink),
    rect(x + 34, y + 376, 126, 34, '#0B2328'),
  )
}

/** A clipboard lying on a desk, and a pen. */
export const clipboard = (): string =>
  group(
    path('M-110 2L-74 -50H92L104 2Z', '#8A6440'),
    path('M-98 -2L-64 -46H82L92 -2Z', c.card),
    path('M-16 -52H34L38 -40H-20Z', c.slate),
    line('M-54 -34H66M-62 -24H74M-70 -14H40', '#9FB0B4', 2.6),
    line('M-62 -36l4 5l6 -9M-70 -26l4 5l6 -9', c.teal, 2.6),
    path('M40 -16L104 -34L107 -29L44 -10Z', c.denim),
  )

/** Hand gel in a pump bottle. */
export const gelBottle = (): string =>
  group(
    path('M-24 0V-62C-24 -72 -14 -74 -8 -80H8C14 -74 24 -72 24 -62V0Z', '#DCE9EA'),
    path('M-24 0V-62C-24 -72 -14 -74 -8 -80H-4C-12 -70 -12 -40 -10 0Z', '#A9C3C8'),
    rect(-24, -50, 48, 30, c.teal),
    line('M-14 -40h28M-14 -31h18', c.tealPale, 3),
    path('M-8 -80V-92H-4V-104H-34V-112H6V-92H8V-80Z', c.chalk),
  )

/** A paper cup of something hot. */
export const paperCup = (colour: string = c.brick): string =>
  group(
    path('M-26 -66H26L19 0H-19Z', c.chalk),
    path('M-26 -66H-8L-8 0H-19Z', c.mist),
    path('M-24 -48H24L21 -18H-21Z', colour),
    path('M-24 -48H-8V-18H-21Z', shade(colour, 0.3)),
    ellipse(0, -66, 26, 6, '#6B3C2C'),
  )
