import type { Light } from '../place-art.ts'
import { bricks, frontDoor, sash } from '../art/building.ts'
import { daylight } from '../art/daylight.ts'
import { circle, each, ellipse, group, line, path, place, rect, shade, times, turn } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'
import { cornerShop } from './chandler-corner.ts'
import { family, houses, type Year } from './chandler-years.ts'
import { roof } from './street.ts'
import { streetTones, underSky } from './street-tones.ts'

/** The terrace of Chandler Street, from the corner; and what hangs or stands in the window of number 27. */

type Dye = (colour: string) => string

const sheetWithRocket = (x: number, y: number, w: number, h: number, dye: Dye): string =>
  group(
    path(`M${x} ${y + 4}H${x + w}V${y + h}C${x + w * 0.7} ${y + h - 6} ${x + w * 0.3} ${y + h + 2} ${x} ${y + h - 4}Z`, dye('#6F93B8')),
    turn(
      24,
      x + w / 2,
      y + h / 2,
      group(
        path(
          `M${x + w / 2 - 11} ${y + h * 0.74}V${y + h * 0.4}C${x + w / 2 - 11} ${y + h * 0.24} ${x + w / 2} ${y + h * 0.14} ${x + w / 2} ${y + h * 0.14}S${x + w / 2 + 11} ${y + h * 0.24} ${x + w / 2 + 11} ${y + h * 0.4}V${y + h * 0.74}Z`,
          dye(c.chalk),
        ),
        circle(x + w / 2, y + h * 0.4, 5, dye(c.denim)),
        path(`M${x + w / 2 - 11} ${y + h * 0.56}l-10 22h10ZM${x + w / 2 + 11} ${y + h * 0.56}l10 22h-10Z`, dye(c.brick)),
        path(`M${x + w / 2 - 7} ${y + h * 0.76}h14l-7 18Z`, dye(c.lamp)),
      ),
    ),
    each([0.14, 0.3, 0.82, 0.9], (u, i) => circle(x + w * u, y + h * (i % 2 ? 0.8 : 0.2), 3, dye(c.lampPale))),
  )

/** Three of folded paper, in order of size. */
const angels = (x: number, y: number, h: number, dye: Dye): string =>
  each([44, 34, 26], (tall, i) => {
    const at = x + 22 + i * 32
    const base = y + h - 3
    return group(
      path(`M${at} ${base - tall * 0.72}L${at - tall * 0.3} ${base}H${at + tall * 0.3}Z`, dye(c.paper)),
      path(
        `M${at} ${base - tall * 0.66}L${at - tall * 0.42} ${base - tall * 0.84}L${at - tall * 0.3} ${base - tall * 0.4}ZM${at} ${base - tall * 0.66}L${at + tall * 0.42} ${base - tall * 0.84}L${at + tall * 0.3} ${base - tall * 0.4}Z`,
        dye(c.chalk),
      ),
      circle(at, base - tall * 0.82, tall * 0.13, dye(c.paper)),
    )
  })

const house = (light: Light, year: Year, { at, number, door, curtain, home }: (typeof houses)[number]): string => {
  const s = streetTones(light)
  const air = daylight(light)
  const dye = underSky(light)
  const theirs = at === family.at
  const lit = air.dark && home
  const panes = {
    frame: s.frame,
    frameDeep: s.frameDeep,
    glass: s.glass,
    gleam: s.gleam,
    stone: s.stone,
    stoneDeep: s.stoneDeep,
    snow: light.weather === 'snow',
  }
  const glow = lit ? '#F5C866' : null
  return group(
    sash(at + 36, 290, 72, 86, {
      ...panes,
      curtain: dye(curtain),
      // somebody is never up yet
      blind: theirs && year.window === 'shut' ? 0.94 : 0,
    }),
    sash(at + 158, 290, 72, 86, { ...panes, blind: 0.34, lit: lit && !theirs ? '#E2A94F' : null }),
    sash(at + 26, 452, 108, 104, {
      ...panes,
      lit: glow,
      net: !lit && (!theirs || year.window === 'net'),
      curtain: lit || (theirs && year.window !== 'rocket') ? dye(curtain) : null,
      inside: (x, y, w, h) =>
        !theirs
          ? ''
          : year.window === 'rocket'
            ? sheetWithRocket(x, y, w, h, dye)
            : year.window === 'angels' && light.season === 'winter'
              ? angels(x, y, h, air.dark ? (k) => k : dye)
              : year.window === 'shut' && light.season === 'winter'
                ? group(
                    rect(x, y + 4, w, h - 4, dye(curtain)),
                    line(
                      times(6, (i) => `M${x + 10 + i * 18} ${y + 6}v${h - 10}`),
                      shade(dye(curtain), 0.25),
                      2.4,
                    ),
                  )
                : '',
    }),
    place(
      at + 174,
      462,
      frontDoor(0, 0, 84, 180, {
        colour: dye(door),
        frame: s.frame,
        frameDeep: s.frameDeep,
        stone: s.stone,
        stoneDeep: s.stoneDeep,
        keystone: s.stone,
        step: s.stone,
        stepDeep: s.stoneDeep,
        fan: lit || !air.dark ? s.fan : s.glass,
        number,
        numberColour: '#2A2210',
      }),
      0.7,
    ),
    year.dishes && at !== 950
      ? group(
          line(`M${at + 140} 404l10 -8`, dye(c.slate), 4),
          ellipse(at + 152, 392, 13, 16, dye(c.mist), `transform="rotate(-24 ${at + 152} 392)"`),
          circle(at + 140, 386, 3, dye(c.slate)),
        )
      : '',
  )
}

/** Roofs, walls, doors and windows, from the corner house to the edge of the picture. */
export const terrace = (light: Light, year: Year): string => {
  const s = streetTones(light)
  const air = daylight(light)
  const dye = underSky(light)
  const snowy = light.weather === 'snow'
  return group(
    bricks(170, 262, 1490, 330, s.brick, { seed: 19, wide: 24, high: 10, deep: s.brickDeep, density: 0.1, mortar: 0.2 }),
    rect(170, 262, 1490, 14, '#12232E', 'opacity="0.24"'),
    rect(430, 568, 1230, 24, s.brickDeep, 'opacity="0.5"'),
    each([170, 430, 690, 950, 1210, 1470], (x) => place(x, 27, roof(s, snowy, air.dark), 0.65)),
    year.panels ? path('M1010 206H1150L1158 250H1002ZM1010 206', dye('#2C3E5C')) : '',
    year.panels ? line('M1046 206L1041 250M1081 206V250M1116 206L1121 250M1006 228H1154', dye('#5E7598'), 2.4) : '',
    each(houses.slice(0, 4), ({ at }) => group(rect(at - 5, 262, 7, 330, dye('#59666B')), rect(at - 7, 440, 11, 5, dye('#3F4A50')))),
    each(houses, (home) => house(light, year, home)),
    cornerShop(year.trade, light),
  )
}
