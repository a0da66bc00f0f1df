import { each, ellipse, group, line, path, place, rect, shade, times, tint } from './kit.ts'
import { monitor, officeChair } from './furnishing.ts'
import { palette as c } from './palette.ts'

/** What teams work at, and under. */

type Tones = readonly [colour: string, shade: string]

/** A colleague at a desk, seen from behind: calm, small, part of the room. The origin is the middle of the seat. */
export const colleague = (coat: Tones, skin: string, hair: Tones, headset = false): string =>
  group(
    path('M-44 0C-44 -58 -30 -76 0 -78C32 -76 44 -56 44 0Z', coat[0]),
    path('M-44 0C-44 -58 -30 -76 -8 -78C-22 -58 -24 -28 -22 0Z', coat[1]),
    path('M-10 -72L-8 -94H10L12 -72C6 -64 -4 -64 -10 -72Z', skin),
    ellipse(1, -116, 25, 30, hair[0]),
    path('M-24 -116C-24 -136 -14 -146 1 -146C-10 -136 -14 -116 -10 -90C-18 -94 -24 -104 -24 -116Z', hair[1]),
    headset
      ? group(
          line('M-24 -116C-26 -152 28 -152 26 -116', c.mist, 5),
          rect(20, -124, 10, 20, '#22343F', 'rx="4"'),
          line('M25 -104C24 -94 18 -90 10 -90', '#22343F', 3),
        )
      : '',
  )

/** A desk with one screen and a chair before it; x, y its top left. */
export const teamDesk = (x: number, y: number, w: number, seat: string, back = false): string =>
  group(
    rect(x, y, w, 15, '#E7DCC2'),
    rect(x, y + 15, w, 8, '#B0A282'),
    rect(x + 16, y + 23, 13, 108, '#56696F'),
    rect(x + w - 29, y + 23, 13, 108, '#56696F'),
    rect(x + w - 112, y + 23, 74, 84, '#8D9A96'),
    rect(x + w - 112, y + 23, 74, 6, '#6F7F7E'),
    each([42, 72], (dy) => rect(x + w - 86, y + dy, 22, 5, '#56696F')),
    monitor(x + w * 0.26, y - 84, 104, back),
    officeChair(x + w * 0.26 + 8, y + 32, seat),
  )

/** Climbing bars against the wall of a school hall: uprights, and rungs between them. */
export const wallBars = (x: number, y: number, bays: number, foot: number): string => {
  const bay = 132
  const rungs = Math.floor((foot - y - 30) / 30)
  return group(
    times(rungs, (i) => group(rect(x, y + 26 + i * 30, bay * bays, 9, '#C48F4E'), rect(x, y + 32 + i * 30, bay * bays, 3, '#8F6230'))),
    times(bays + 1, (i) => group(rect(x + i * bay - 9, y, 18, foot - y, '#B57F42'), rect(x + i * bay - 9, y, 5, foot - y, '#8A5C2C'))),
    rect(x - 16, y - 6, bay * bays + 32, 16, '#C99755'),
    rect(x - 16, y + 6, bay * bays + 32, 5, '#8A5C2C'),
  )
}

/** A tall window with a round head in a wall, seen over the roofs; x, y the left of its spring. */
export const hallWindow = (x: number, y: number, w: number, foot: number): string =>
  group(
    line(`M${x - 4} ${foot}V${y}A${w / 2 + 4} ${w / 2 + 4} 0 0 1 ${x + w + 4} ${y}V${foot}`, '#EDE7D6', 11),
    line(`M${x + w / 2} ${y - w / 2}V${foot}M${x} ${y}H${x + w}M${x} ${(y + foot) / 2}H${x + w}`, '#DAD3BF', 5),
    rect(x - 16, foot - 2, w + 32, 14, '#F1ECDD'),
    rect(x - 16, foot + 10, w + 32, 6, '#8F8A74'),
  )

export const hallWindowHole = (x: number, y: number, w: number, foot: number): string =>
  `M${x} ${foot}V${y}A${w / 2} ${w / 2} 0 0 1 ${x + w} ${y}V${foot}Z`

/** A cyclist's helmet hanging from its straps; the origin is the hook. */
export const bikeHelmet = (colour: string): string =>
  group(
    line('M0 0C-22 20 -30 40 -34 62M0 0C20 20 30 40 34 62', c.ink2, 4),
    path('M-56 92C-60 50 -30 36 2 36S62 52 58 90C40 98 -36 100 -56 92Z', colour),
    path('M-56 92C-60 50 -30 36 -8 36C-28 48 -34 70 -30 95C-42 95 -50 94 -56 92Z', shade(colour, 0.32)),
    line('M-16 50C-22 62 -22 72 -20 84M8 48C6 62 8 72 10 86M32 54C32 64 34 74 38 84', shade(colour, 0.55), 8),
    path('M40 96C52 96 64 94 72 90L58 82Z', shade(colour, 0.45)),
    line('M-50 80C-20 88 30 88 54 78', tint(colour, 0.4), 3),
  )

/** A removal box, taped shut; x, y its top left, 150 wide. A mark on its side says nothing that can be read. */
export const packedBox = (x: number, y: number, h = 104): string =>
  group(
    path(`M${x} ${y}L${x + 20} ${y - 22}H${x + 166}L${x + 150} ${y}Z`, '#C9A26B'),
    path(`M${x + 150} ${y}L${x + 166} ${y - 22}V${y + h - 20}L${x + 150} ${y + h}Z`, '#8E6A3E'),
    rect(x, y, 150, h, '#B58C58'),
    rect(x, y, 30, h, '#A07A49'),
    path(`M${x + 62} ${y}L${x + 80} ${y - 22}H${x + 104}L${x + 88} ${y}Z`, '#E2CFA6'),
    rect(x + 62, y, 26, 30, '#E2CFA6'),
    line(
      `M${x + 36} ${y + h * 0.6}C${x + 50} ${y + h * 0.5} ${x + 64} ${y + h * 0.68} ${x + 78} ${y + h * 0.56}S${x + 104} ${y + h * 0.6} ${x + 118} ${y + h * 0.54}`,
      c.ink2,
      4,
    ),
    line(`M${x + 36} ${y + h * 0.78}h44`, c.ink2, 4),
  )

/** Two sheets of close writing on a desk, one over the other. */
export const twoPages = (): string =>
  group(
    path('M-104 -4L40 -12L74 -50L-52 -46Z', c.mist),
    path('M-84 -8L60 -16L96 -54L-30 -50Z', c.paper),
    line(
      times(6, (i) => `M${-26 - i * 9} ${-46 + i * 6.4}L${84 - i * 7} ${-50 + i * 6.2}`),
      '#7F929A',
      2.4,
    ),
  )

/** A wall of glass with a door in it: its frame alone. Panels by their left and width; the last is the door. */
export const glassWall = (y: number, foot: number, panels: readonly (readonly [x: number, w: number])[], frame: string): string => {
  const deep = shade(frame, 0.34)
  const from = (panels[0]?.[0] ?? 0) - 14
  const last = panels.at(-1) ?? [0, 0]
  const to = last[0] + last[1] + 14
  return group(
    each(panels, ([x, w]) =>
      path(`M${x} ${foot}L${x + w * 0.5} ${y}H${x + w * 0.82}L${x + w * 0.3} ${foot}Z`, '#FFFFFF', 'opacity="0.12"'),
    ),
    rect(from, y - 14, to - from, 16, frame),
    rect(from, y, to - from, 4, deep),
    rect(from, foot - 84, last[0] - from, 84, frame),
    rect(from, foot - 84, last[0] - from, 7, tint(frame, 0.3)),
    each(panels, ([x]) => group(rect(x - 14, y, 14, foot - y, frame), rect(x - 14, y, 4, foot - y, deep))),
    rect(to - 14, y, 14, foot - y, frame),
    rect(last[0], foot - 46, last[1], 46, frame),
    rect(last[0] + 10, y + 10, 7, foot - y - 10, frame),
    rect(last[0] + last[1] - 17, y + 10, 7, foot - y - 10, frame),
    rect(last[0] + last[1] - 34, (y + foot) / 2 + 10, 9, 68, '#C9A24B'),
  )
}

/** A blind of slats, let down so far. */
export const slatBlind = (x: number, y: number, w: number, h: number): string =>
  group(
    rect(x - 6, y - 8, w + 12, 14, '#CFC9B8'),
    rect(x, y + 6, w, h - 6, '#E4DECE'),
    line(
      times(Math.floor((h - 6) / 12), (i) => `M${x} ${y + 15 + i * 12}h${w}`),
      '#B3AB97',
      3,
    ),
    rect(x - 2, y + h - 3, w + 4, 8, '#B3AB97'),
    line(`M${x + w - 20} ${y + h}v46`, '#B3AB97', 2.4),
    ellipse(x + w - 20, y + h + 50, 5, 8, '#8F8872'),
    line(`M${x + w * 0.25} ${y + 6}v${h - 8}M${x + w * 0.75} ${y + 6}v${h - 8}`, '#C4BCA8', 2.4),
  )

/** The team's own corner of the hall, as seen through the glass: bars, desks and people at work, 900 wide. */
export const teamAtWork = (): string =>
  group(
    wallBars(60, 40, 6, 470),
    teamDesk(30, 360, 280, '#3B5A4C', true),
    teamDesk(330, 366, 280, '#6E4A3A'),
    teamDesk(630, 360, 280, '#3B5A4C', true),
    place(452, 440, colleague([c.plum, c.plumDeep], '#A0683F', ['#2A1D1A', '#18100F'])),
    place(800, 428, colleague([c.teal, c.tealDeep], '#D9AD8E', ['#8A5A34', '#643F22'], true)),
  )
