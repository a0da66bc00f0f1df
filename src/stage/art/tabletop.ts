import { circle, each, ellipse, group, line, path, place, rect, shade, times, tint, turn } from './kit.ts'
import { palette as c } from './palette.ts'

/** Things large enough to lie on a foreground shelf. Origin: the middle of the foot, standing on y = 0. */

export const mug = (body: string = c.chalk, band: string = c.teal): string =>
  group(
    line('M32 -54c26 -2 26 36 0 36', body, 9),
    rect(-32, -70, 64, 70, body, 'rx="6"'),
    rect(-32, -70, 20, 70, shade(body, 0.16), 'rx="6"'),
    rect(-32, -48, 64, 14, band),
    rect(-32, -48, 20, 14, shade(band, 0.34)),
    ellipse(0, -68, 32, 7, '#6B3C2C'),
  )

export const deskPhone = (): string =>
  place(
    -975,
    -812,
    group(
      path('M880 812l18-52h150l24 50z', '#22343F'),
      path('M880 812l18-52h44l-14 51z', c.ink),
      rect(944, 770, 60, 20, '#CFE0E2'),
      times(4, (i) => rect(948 + i * 16, 796, 11, 7, c.slate)),
      path(
        'M894 752c0-18 30-22 38-10l2 12c40-4 70-4 100 0l2-12c8-12 38-8 38 10l-2 14c-10 4-30 4-36 0l-6-10h-92l-6 10c-6 4-28 4-36 0z',
        '#2F4551',
      ),
    ),
  )

export const folders = (): string =>
  place(
    -570,
    -806,
    group(
      path('M470 806l190-4 6-22-190 4z', c.brick),
      path('M470 806l190-4v8l-190 4z', c.brickDeep),
      path('M480 782l180-4 4-20-176 4z', c.blush),
      path('M486 762l176-4-2-8-170 4z', c.chalk),
    ),
  )

/** Loose papers seen along the desk. */
export const papers = (): string =>
  group(
    path('M-96 0L60 -4L92 -30L-50 -26Z', c.mist),
    path('M-84 -4L72 -8L104 -34L-38 -30Z', c.chalk),
    line('M-44 -14L58 -17M-30 -22L50 -24', '#8FA3A8', 3),
    path('M28 -12L92 -40L96 -36L32 -8Z', c.brick),
  )

/** A bunch of keys on a paper tag. */
export const keys = (tag: string = c.ochre): string =>
  group(
    path('M-66 -4L-20 -20L-8 -14L-10 0L-58 10Z', tag),
    circle(-18, -9, 3.4, c.ink2),
    circle(4, -10, 15, 'none', `stroke="${c.slate}" stroke-width="4"`),
    turn(
      18,
      18,
      -4,
      group(
        rect(16, -9, 56, 8, '#C9A24B'),
        rect(54, -3, 6, 9, '#C9A24B'),
        rect(64, -3, 6, 7, '#C9A24B'),
        circle(14, -5, 13, '#C9A24B'),
        circle(10, -5, 4, c.ink2),
      ),
    ),
    turn(
      -8,
      18,
      -8,
      group(rect(20, -14, 50, 7, '#AEB8BC'), rect(60, -9, 6, 8, '#AEB8BC'), circle(18, -11, 11, '#AEB8BC'), circle(14, -11, 3.4, c.ink2)),
    ),
  )

/** A ring-bound register lying open, ruled but blank to the eye. */
export const register = (): string =>
  group(
    path('M-190 6L-150 -44H150L190 6Z', c.tealDeep),
    path('M-180 0L-142 -46C-96 -58 -40 -58 0 -44V0C-50 -12 -120 -12 -180 0Z', c.card),
    path('M180 0L142 -46C96 -58 40 -58 0 -44V0C50 -12 120 -12 180 0Z', c.chalk),
    path('M0 -44V0C-14 -4 -24 -6 -34 -7L-26 -50C-16 -49 -8 -47 0 -44Z', c.mist),
    line(
      'M-132 -40C-96 -48 -60 -48 -34 -44M-140 -30C-104 -38 -64 -38 -34 -34M-150 -20C-110 -28 -66 -28 -34 -24M34 -44C66 -48 96 -48 132 -40M36 -34C68 -38 104 -38 140 -30M38 -24C70 -28 110 -28 150 -20',
      '#A9B8BC',
      2.5,
    ),
  )

export const teapot = (colour: string = c.teal): string =>
  group(
    path('M-58 -52C-92 -58 -98 -24 -56 -18', 'none', `stroke="${colour}" stroke-width="11" stroke-linecap="round"`),
    path('M52 -30C74 -34 80 -58 98 -68L106 -60C96 -46 90 -16 58 -10Z', colour),
    path('M-60 -40C-60 -84 60 -84 60 -40C60 -14 42 0 0 0S-60 -14 -60 -40Z', colour),
    path('M-60 -40C-60 -66 -40 -76 -16 -78C-40 -60 -40 -20 -18 -1C-46 -4 -60 -18 -60 -40Z', shade(colour, 0.34)),
    path('M-34 -72C-30 -84 30 -84 34 -72C16 -66 -16 -66 -34 -72Z', tint(colour, 0.14)),
    circle(0, -86, 8, tint(colour, 0.14)),
    path('M20 -64C36 -58 44 -50 46 -38', 'none', `stroke="${tint(colour, 0.4)}" stroke-width="4" stroke-linecap="round"`),
  )

/** A loaf in its tin under a striped cloth. */
export const loaf = (): string =>
  group(
    path('M-92 0L-104 -50H104L92 0Z', '#6F7B80'),
    path('M-92 0L-104 -50H-60L-54 0Z', '#51656F'),
    path('M-106 -48C-112 -92 -60 -108 0 -108S112 -92 106 -48Z', '#D9A660'),
    path('M-106 -48C-112 -92 -60 -108 -20 -108C-60 -98 -74 -72 -70 -48Z', '#B17A3A'),
    line('M-44 -92q14 12 8 34M4 -98q14 14 8 38M50 -92q12 14 6 32', '#F0CE8C', 5),
  )

/** A jug of water and two glasses. */
export const waterJug = (): string =>
  group(
    path('M-34 -112H30L38 -118L34 -96L28 0H-32Z', '#CFE0E2', 'opacity="0.82"'),
    path('M-34 -70H31L28 0H-32Z', '#9FC0C8', 'opacity="0.8"'),
    path('M-34 -112H-18L-20 0H-32Z', '#FFFFFF', 'opacity="0.45"'),
    line('M-34 -96C-62 -96 -62 -36 -33 -36', '#CFE0E2', 7),
    each([66, 118], (x) =>
      group(
        path(`M${x - 20} -62h40l-4 62h-32z`, '#CFE0E2', 'opacity="0.78"'),
        path(`M${x - 18} -30h36l-2 30h-32z`, '#9FC0C8', 'opacity="0.8"'),
        rect(x - 16, -58, 5, 50, '#FFFFFF', 'opacity="0.5"'),
      ),
    ),
  )

/** A desk or counter across the foot of the picture; `edge` catches the light. */
export const shelf = (left: number, right: number, top: string, edge: string, face?: string): string =>
  group(
    path(`M-60 ${left}L1660 ${right}V960H-60Z`, top),
    path(`M-60 ${left}L1660 ${right}V${right + 10}L-60 ${left + 11}Z`, edge),
    face ? path(`M-60 ${left + 62}L1660 ${right + 62}V960H-60Z`, face) : '',
  )
