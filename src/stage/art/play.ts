import { circle, each, ellipse, group, line, path, rect, shade, times, tint } from './kit.ts'
import { palette as c } from './palette.ts'

/** What stands in a room because a small child comes there. */

/** Wooden engine and wagons in a line; x, y the left of the rail they stand on. */
export const train = (x: number, y: number, wagons: readonly string[]): string =>
  group(
    each(wagons, (k, i) =>
      group(
        rect(x + i * 38, y - 22, 32, 16, k),
        rect(x + i * 38, y - 22, 9, 16, shade(k, 0.28)),
        rect(x + i * 38 + 30, y - 11, 10, 4, c.ink2),
        circle(x + i * 38 + 8, y - 5, 5, c.ink2),
        circle(x + i * 38 + 24, y - 5, 5, c.ink2),
      ),
    ),
    ((left) =>
      group(
        rect(left, y - 26, 44, 20, c.brick),
        rect(left, y - 40, 18, 34, c.brickDeep),
        rect(left + 5, y - 35, 9, 10, c.lampPale),
        rect(left - 3, y - 43, 24, 5, c.ink2),
        rect(left + 31, y - 36, 8, 12, c.ink2),
        circle(left + 10, y - 6, 6, c.ink2),
        circle(left + 34, y - 6, 6, c.ink2),
      ))(x + wagons.length * 38),
  )

/** A low table with a track on it and a drawer below; x, y the left of its near edge, 330 wide. */
export const trainTable = (x: number, y: number): string =>
  group(
    rect(x + 12, y + 40, 18, 58, '#6E4A2A'),
    rect(x + 300, y + 40, 18, 58, '#6E4A2A'),
    path(`M${x + 40} ${y - 62}H${x + 290}L${x + 330} ${y}H${x}Z`, c.wood),
    path(`M${x + 50} ${y - 56}H${x + 280}L${x + 312} ${y - 6}H${x + 18}Z`, '#6E8F62'),
    path(`M${x + 50} ${y - 56}H${x + 96}L${x + 72} ${y - 6}H${x + 18}Z`, '#567650'),
    path(
      `M${x + 208} ${y - 46}C${x + 232} ${y - 54} ${x + 262} ${y - 48} ${x + 262} ${y - 38}S${x + 222} ${y - 30} ${x + 208} ${y - 46}Z`,
      '#8FB4BE',
    ),
    line(`M${x + 34} ${y - 18}H${x + 298}`, '#D9BC8A', 11),
    line(`M${x + 34} ${y - 18}H${x + 298}`, '#A98552', 3, 'stroke-dasharray="2 8"'),
    line(`M${x + 84} ${y - 44}C${x + 150} ${y - 56} ${x + 170} ${y - 44} ${x + 204} ${y - 46}`, '#D9BC8A', 7),
    path(`M${x + 96} ${y - 34}v-22l14 -10l14 10v22Z`, c.chalk),
    path(`M${x + 90} ${y - 54}l20 -16l20 16Z`, c.teal),
    train(x + 96, y - 18, [c.teal, c.lamp, c.denim]),
    rect(x, y, 330, 44, '#C09A60'),
    rect(x, y, 330, 6, '#DDBB82'),
    rect(x, y + 6, 44, 38, '#A07C48'),
    rect(x + 84, y + 11, 162, 27, '#8A6738'),
    rect(x + 87, y + 14, 156, 22, '#B48E55'),
    circle(x + 165, y + 25, 6, '#6E4A2A'),
  )

/** A crate with toys looking over its edge; x, y its top left, 170 wide. */
export const toyBox = (x: number, y: number, colour: string): string =>
  group(
    // a bear's ears, a ball, a wooden brick
    circle(x + 42, y - 8, 24, '#B58A5C'),
    circle(x + 24, y - 28, 9, '#B58A5C'),
    circle(x + 60, y - 28, 9, '#B58A5C'),
    ellipse(x + 42, y - 2, 10, 7, '#E2C79C'),
    circle(x + 34, y - 13, 2.6, c.ink),
    circle(x + 50, y - 13, 2.6, c.ink),
    circle(x + 98, y - 6, 22, c.brick),
    path(`M${x + 78} ${y - 14}C${x + 90} ${y - 4} ${x + 108} ${y - 4} ${x + 119} ${y - 12}L${x + 120} ${y - 4}H${x + 77}Z`, c.lampPale),
    `<g transform="rotate(14 ${x + 140} ${y - 10})">${rect(x + 124, y - 28, 30, 34, c.lamp)}${rect(x + 124, y - 28, 9, 34, c.ochre)}</g>`,
    path(`M${x - 6} ${y}H${x + 176}L${x + 166} ${y + 78}H${x + 4}Z`, colour),
    path(`M${x - 6} ${y}H${x + 30}L${x + 34} ${y + 78}H${x + 4}Z`, shade(colour, 0.28)),
    rect(x - 10, y - 4, 190, 11, tint(colour, 0.25)),
    each([c.lamp, c.chalk, c.brick], (k, i) => circle(x + 66 + i * 34, y + 42, 8, k)),
  )

/** A chair for somebody very small, from in front; x, y the left of its back, 78 wide. */
export const smallChair = (x: number, y: number, colour: string): string =>
  group(
    rect(x + 6, y + 40, 8, 64, '#B08A58'),
    rect(x + 64, y + 40, 8, 64, '#B08A58'),
    path(`M${x} ${y + 8}C${x + 18} ${y - 4} ${x + 60} ${y - 4} ${x + 78} ${y + 8}L${x + 74} ${y + 34}H${x + 4}Z`, colour),
    path(`M${x} ${y + 8}C${x + 8} ${y + 3} ${x + 16} ${y} ${x + 26} ${y - 1}L${x + 24} ${y + 34}H${x + 4}Z`, shade(colour, 0.28)),
    path(`M${x + 6} ${y + 52}H${x + 72}L${x + 84} ${y + 74}H${x - 6}Z`, tint(colour, 0.12)),
    rect(x - 6, y + 74, 90, 7, shade(colour, 0.2)),
    rect(x - 2, y + 81, 8, 36, '#94703F'),
    rect(x + 72, y + 81, 8, 36, '#94703F'),
  )

/** A line across a room with something hung along it, one peg each. */
export const dryingLine = (
  from: readonly [number, number],
  to: readonly [number, number],
  sag: number,
  hung: readonly ((x: number, y: number) => string)[],
): string => {
  const [ax, ay] = from
  const [bx, by] = to
  const at = (share: number): readonly [number, number] => [ax + (bx - ax) * share, ay + (by - ay) * share + 2 * sag * share * (1 - share)]
  return group(
    line(`M${ax} ${ay}Q${(ax + bx) / 2} ${(ay + by) / 2 + sag} ${bx} ${by}`, '#7A6A55', 2.4),
    each(hung, (draw, i) => {
      const [x, y] = at((i + 0.5) / hung.length)
      return group(
        draw(x, y),
        times(2, (j) => rect(x - 24 + j * 42, y - 6, 6, 15, c.wood)),
      )
    }),
  )
}
