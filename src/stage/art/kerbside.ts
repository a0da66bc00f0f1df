import type { Daylight } from './daylight.ts'
import { circle, each, group, line, mix, path, rect, shade, times, turn } from './kit.ts'
import { palette as c } from './palette.ts'

/** What stands at the edge of a street. */

/** The street lamp: unlit by day, a hard cone after dark. */
export const streetLamp = (air: Daylight, x: number, y: number, h: number): string => {
  const k = air.dark ? '#1B2740' : c.ink2
  return group(
    air.dark ? path(`M${x + 40} ${y - h - 26}H${x + 70}L${x + 210} ${y + 60}H${x - 100}Z`, '#FBE0A0', 'opacity="0.2"') : '',
    air.dark ? path(`M${x - 60} ${y + 8}H${x + 180}L${x + 230} ${y + 74}H${x - 120}Z`, '#F3C565', 'opacity="0.4"') : '',
    rect(x - 4, y - h, 8, h, k),
    rect(x - 9, y - 60, 18, 60, k),
    rect(x - 13, y - 8, 26, 8, k),
    path(
      `M${x - 4} ${y - h}C${x - 4} ${y - h - 34} ${x + 10} ${y - h - 44} ${x + 44} ${y - h - 44}V${y - h - 37}C${x + 16} ${y - h - 37} ${x + 4} ${y - h - 26} ${x + 4} ${y - h}Z`,
      k,
    ),
    path(`M${x + 34} ${y - h - 50}h44l-6 16h-34z`, k),
    path(`M${x + 40} ${y - h - 34}h30l-4 9h-22z`, air.lamps ? '#FBE7B5' : c.mist),
  )
}

const wheel = (x: number, y: number): string => `<circle cx="${x}" cy="${y}" r="27" fill="none" stroke="${c.ink2}" stroke-width="4"/>`

/** A bicycle by its back hub; without its wheels once somebody has had those. */
export const bicycle = (x: number, y: number, colour: string, wheels = true): string =>
  group(
    wheels ? group(wheel(x, y), wheel(x + 82, y)) : '',
    line(
      `M${x} ${y}L${x + 22} ${y - 40}H${x + 66}L${x + 36} ${y}ZM${x + 36} ${y}L${x + 18} ${y - 50}M${x + 82} ${y}L${x + 64} ${y - 54}`,
      colour,
      4.5,
    ),
    line(`M${x + 8} ${y - 52}H${x + 28}M${x + 56} ${y - 58}L${x + 74} ${y - 54}`, c.ink, 6),
    wheels ? path(`M${x + 68} ${y - 54}h30l-4 20h-22z`, '#A7834C') : '',
  )

/** A garden gate of bars, hung on its right; x, y the top of the hinge side, w leftwards. */
export const gardenGate = (x: number, y: number, w: number, h: number, colour: string): string =>
  group(
    line(
      times(5, (i) => `M${x - 8 - (i * (w - 16)) / 4} ${y + (i % 2 ? 4 : 0)}V${y + h - 4}`),
      colour,
      3.6,
    ),
    line(`M${x} ${y + 10}H${x - w}M${x} ${y + h - 12}H${x - w}M${x - 4} ${y + h - 14}L${x - w + 6} ${y + 12}`, colour, 4.4),
    line(`M${x} ${y - 2}V${y + h}M${x - w} ${y - 2}V${y + h}`, shade(colour, 0.2), 5.4),
  )

/** A gate off its hinges, leant on whatever is there. */
export const leantGate = (x: number, y: number, w: number, h: number, colour: string, degrees: number): string =>
  turn(degrees, x, y + h, gardenGate(x, y, w, h, colour))

/** A petrol mower from the side, its handle to the right; x, y the left of its wheels. */
export const mower = (x: number, y: number, colour: string, dim = 0): string => {
  const k = (own: string): string => mix(own, '#22305A', dim)
  return group(
    line(`M${x + 62} ${y - 20}L${x + 112} ${y - 76}H${x + 124}`, k('#3B424C'), 4.5),
    line(`M${x + 92} ${y - 54}L${x + 104} ${y - 50}`, k('#3B424C'), 4),
    path(`M${x - 4} ${y - 8}L${x + 6} ${y - 30}H${x + 66}L${x + 80} ${y - 8}Z`, k(colour)),
    path(`M${x - 4} ${y - 8}L${x + 6} ${y - 30}H${x + 22}L${x + 14} ${y - 8}Z`, k(shade(colour, 0.3))),
    rect(x + 20, y - 46, 32, 17, k('#3B424C')),
    rect(x + 24, y - 54, 24, 9, k('#5F6E74')),
    circle(x + 54, y - 40, 6, k('#C9D3D3')),
    each([x + 6, x + 68], (at) => group(circle(at, y - 9, 10, k(c.ink)), circle(at, y - 9, 4, k('#93A2A8')))),
  )
}

/** A wheeled bin; x, y the left of its foot. */
export const wheelieBin = (x: number, y: number, colour: string): string =>
  group(
    path(`M${x} ${y - 74}h40l-5 74h-30z`, colour),
    path(`M${x} ${y - 74}h12l-2 74h-5z`, shade(colour, 0.3)),
    rect(x - 4, y - 82, 48, 10, mix(colour, '#F3F5F1', 0.12)),
    circle(x + 8, y - 2, 6, c.ink),
  )

/** Snow as it settles along the top of something. */
export const snowCap = (x: number, y: number, w: number): string =>
  path(
    `M${x} ${y + 4}C${x + w * 0.2} ${y - 7} ${x + w * 0.4} ${y - 2} ${x + w * 0.55} ${y - 5}S${x + w * 0.9} ${y - 6} ${x + w} ${y + 4}Z`,
    '#F3F5F1',
  )
