import { ellipse, group, line, path, rect, shade, tint } from './kit.ts'
import { palette as c } from './palette.ts'

/** Things to sit on. */

/** A stacking chair from in front; x, y the left of its back, 100 wide. */
export const chair = (x: number, y: number, colour: string): string =>
  group(
    rect(x + 10, y + 70, 8, 70, '#3B424C'),
    rect(x + 82, y + 70, 8, 70, '#3B424C'),
    path(`M${x} ${y + 6}C${x + 20} ${y - 8} ${x + 80} ${y - 8} ${x + 100} ${y + 6}L${x + 95} ${y + 76}H${x + 5}Z`, colour),
    path(
      `M${x} ${y + 6}C${x + 10} ${y - 1} ${x + 22} ${y - 4} ${x + 34} ${y - 4}C${x + 26} ${y + 22} ${x + 26} ${y + 52} ${x + 32} ${y + 76}H${x + 5}Z`,
      shade(colour, 0.3),
    ),
  )

/** The same with its seat and front legs, for a row against a wall. */
export const benchChair = (x: number, y: number, colour: string): string =>
  group(
    chair(x, y, colour),
    path(`M${x + 4} ${y + 78}H${x + 96}L${x + 106} ${y + 104}H${x - 6}Z`, tint(colour, 0.14)),
    rect(x - 6, y + 104, 112, 8, shade(colour, 0.34)),
    rect(x, y + 112, 8, 44, '#3B424C'),
    rect(x + 92, y + 112, 8, 44, '#3B424C'),
  )

/** A sofa or, where narrow, an armchair, from in front; x, y the top left of its back. */
export const sofa = (x: number, y: number, w: number, colour: string, cushion?: string): string => {
  const deep = shade(colour, 0.3)
  const pale = tint(colour, 0.12)
  const right = x + w
  const seats = w > 240 ? 2 : 1
  return group(
    rect(x + 6, y + 150, 14, 22, c.ink2),
    rect(right - 20, y + 150, 14, 22, c.ink2),
    path(
      `M${x + 8} ${y + 40}C${x + 8} ${y + 8} ${x + 22} ${y} ${x + 52} ${y}H${right - 52}C${right - 22} ${y} ${right - 8} ${y + 8} ${right - 8} ${y + 40}V${y + 100}H${x + 8}Z`,
      colour,
    ),
    path(
      `M${x + 8} ${y + 40}C${x + 8} ${y + 8} ${x + 22} ${y} ${x + 52} ${y}H${x + 84}C${x + 66} ${y + 22} ${x + 64} ${y + 70} ${x + 68} ${y + 100}H${x + 8}Z`,
      deep,
    ),
    seats === 2 ? line(`M${x + w / 2} ${y + 10}V${y + 84}`, deep, 3) : '',
    cushion ? path(`M${right - 104} ${y + 28}L${right - 42} ${y + 20}L${right - 36} ${y + 82}L${right - 96} ${y + 86}Z`, cushion) : '',
    cushion
      ? path(`M${right - 104} ${y + 28}L${right - 84} ${y + 26}L${right - 78} ${y + 85}L${right - 96} ${y + 86}Z`, shade(cushion, 0.28))
      : '',
    path(`M${x + 26} ${y + 86}H${right - 26}V${y + 118}H${x + 26}Z`, pale),
    seats === 2 ? line(`M${x + w / 2} ${y + 88}V${y + 116}`, deep, 3) : '',
    path(
      `M${x - 10} ${y + 74}C${x - 10} ${y + 54} ${x + 28} ${y + 54} ${x + 30} ${y + 74}V${y + 118}H${right - 30}V${y + 74}C${right - 28} ${y + 54} ${right + 10} ${y + 54} ${right + 10} ${y + 74}V${y + 152}H${x - 10}Z`,
      colour,
    ),
    path(`M${x - 10} ${y + 74}C${x - 10} ${y + 54} ${x + 28} ${y + 54} ${x + 30} ${y + 74}V${y + 152}H${x - 10}Z`, deep),
    rect(x + 30, y + 122, w - 60, 30, deep),
  )
}

/** A round low table; x, y the middle of its top. */
export const lowTable = (x: number, y: number, r: number, top: string): string =>
  group(
    rect(x - 8, y + 12, 16, 62, shade(top, 0.4)),
    path(`M${x - r * 0.5} ${y + 78}H${x + r * 0.5}L${x + r * 0.4} ${y + 68}H${x - r * 0.4}Z`, shade(top, 0.46)),
    path(
      `M${x - r} ${y}C${x - r} ${y + r * 0.24} ${x + r} ${y + r * 0.24} ${x + r} ${y}V${y + 9}C${x + r} ${y + r * 0.24 + 10} ${x - r} ${y + r * 0.24 + 10} ${x - r} ${y + 9}Z`,
      shade(top, 0.3),
    ),
    ellipse(x, y, r, r * 0.17, top),
  )
