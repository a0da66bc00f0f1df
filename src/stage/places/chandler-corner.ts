import type { Light } from '../place-art.ts'
import { sash } from '../art/building.ts'
import { daylight } from '../art/daylight.ts'
import { snowCap } from '../art/kerbside.ts'
import { circle, each, group, line, mix, path, rect, shade, times, tint, turn } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'
import { handwritten } from '../art/pen.ts'
import { streetTones, underSky, type Tones } from './street-tones.ts'

/** The corner of Chandler Street: one shopfront, and what nine years put into it. From x 170 to 430; its step at y 590. */

export type Trade = 'grocer' | 'telephones' | 'shuttered' | 'to-let' | 'cafe'

type Dye = (colour: string) => string

const glass = [196, 452, 150, 112] as const

const window = (fill: string, within: string, gleam: boolean): string => {
  const [x, y, w, h] = glass
  return group(
    rect(x, y, w, h, fill),
    within,
    gleam ? path(`M${x + 20} ${y + h}L${x + 84} ${y}H${x + 116}L${x + 52} ${y + h}Z`, '#FFFFFF', 'opacity="0.2"') : '',
  )
}

/** Fruit on a stepped stand, as seen through a window or painted on a shutter. */
const fruit = (x: number, y: number, w: number, dye: Dye): string =>
  each([c.plum, '#C97A2E', '#7F9A4A'], (k, row) =>
    group(
      times(Math.floor((w - row * 12) / 13), (i) =>
        circle(x + 8 + row * 6 + i * 13, y - row * 17, 6.4, dye(i % 4 === 3 ? tint(k, 0.16) : k)),
      ),
      rect(x, y + 6 - row * 17, w, 5, dye('#A7834C')),
    ),
  )

const awning = (y: number, one: string, other: string): string =>
  group(
    times(9, (i) => path(`M${184 + i * 26} ${y}h26l-3 30h-26Z`, i % 2 ? one : other)),
    times(9, (i) => path(`M${181 + i * 26} ${y + 30}h26a13 10 0 0 1 -26 0Z`, i % 2 ? shade(one, 0.14) : shade(other, 0.1))),
  )

const fascia = (colour: string, mark: string): string =>
  group(rect(178, 404, 244, 36, colour), rect(178, 404, 244, 5, tint(colour, 0.3)), rect(178, 436, 244, 6, shade(colour, 0.35)), mark)

const doorway = (frame: string, pane: string): string =>
  group(
    rect(358, 446, 58, 144, shade(frame, 0.3)),
    rect(363, 451, 48, 139, frame),
    rect(370, 460, 34, 84, pane),
    rect(401, 530, 5, 26, '#C9A24B'),
  )

interface Shopfront {
  /** On the wall. */
  readonly front: (s: Tones, light: Light, dye: Dye) => string
  /** On the pavement before it. */
  readonly before: (light: Light, dye: Dye) => string
}

const crate = (x: number, y: number, k: string, dye: Dye): string =>
  group(
    times(5, (i) => circle(x + 9 + i * 11, y - 24, 7, dye(i === 2 ? tint(k, 0.18) : k))),
    times(4, (i) => circle(x + 14 + i * 11, y - 31, 7, dye(i === 1 ? shade(k, 0.2) : k))),
    rect(x, y - 22, 62, 22, dye('#B58C58')),
    rect(x, y - 22, 62, 5, dye('#CDA872')),
    rect(x, y - 10, 62, 4, dye('#8E6A3E')),
  )

const roundTable = (x: number, y: number, dye: Dye): string =>
  group(
    line(`M${x} ${y - 38}V${y}M${x - 16} ${y}H${x + 16}`, dye('#3B424C'), 5),
    rect(x - 30, y - 44, 60, 7, dye(c.chalk)),
    rect(x - 12, y - 54, 10, 10, dye(c.teal)),
    each([-1, 1], (side) =>
      line(
        `M${x + side * 56} ${y - 58}V${y - 26}M${x + side * 56} ${y - 26}H${x + side * 34}V${y}M${x + side * 56} ${y - 26}V${y}`,
        dye(c.brick),
        5,
      ),
    ),
  )

/** The board of an agent, hung out from the corner. */
const board = (dye: Dye): string =>
  group(
    rect(174, 318, 8, 92, dye('#8A6440')),
    rect(70, 326, 108, 66, dye(c.teal)),
    rect(76, 332, 96, 54, dye(c.card)),
    handwritten('To let', 85, 368, 20, dye(c.teal)),
  )

const skip = (light: Light, dye: Dye): string =>
  group(
    line('M318 708L332 634M346 706L330 640', dye('#A07C48'), 9),
    path('M238 706L262 640L306 650L290 706Z', dye('#8D9A96')),
    path('M352 706L366 652L404 660V706Z', dye('#7F8D93')),
    light.weather === 'snow' ? path('M222 704C250 676 300 690 330 678S410 682 432 704Z', '#F3F5F1') : '',
    path('M196 702H458L432 770H222Z', dye('#D9A63A')),
    path('M196 702H230L246 770H222Z', dye('#A97B22')),
    rect(188, 698, 278, 10, dye('#E8BE62')),
    line('M276 712L286 766M330 712V766M384 712L376 766', dye('#B3862A'), 6),
    rect(180, 722, 26, 12, dye('#A97B22')),
    rect(448, 722, 26, 12, dye('#A97B22')),
  )

const shops: Readonly<Record<Trade, Shopfront>> = {
  grocer: {
    front: (s, light, dye) =>
      group(
        window(daylight(light).dark ? '#E7AC48' : s.glass, fruit(204, 548, 132, dye), true),
        doorway(dye(c.moss), daylight(light).dark ? '#F3C565' : s.glass),
        fascia(
          dye(c.moss),
          each([236, 268, 300, 332, 364], (x, i) =>
            group(
              circle(x, 424, 9, dye([c.plum, '#C97A2E', c.brick, '#C97A2E', c.plum][i] ?? c.plum)),
              line(`M${x} 416q3 -6 8 -6`, dye('#D5E0CB'), 3),
            ),
          ),
        ),
        awning(440, dye(c.chalk), dye('#5F8A5A')),
      ),
    before: (_, dye) => group(crate(196, 640, c.plum, dye), crate(264, 646, c.plum, dye), crate(330, 640, '#C97A2E', dye)),
  },
  telephones: {
    front: (_, light, dye) => {
      const lit = daylight(light).dark || daylight(light).lamps
      return group(
        window(
          lit ? '#CFE6F0' : dye('#9FC0CC'),
          group(
            each([206, 240, 274, 308], (x, i) =>
              group(
                rect(x, 472, 22, 40, dye(['#D9485A', c.lamp, '#3F7FB8', '#6E4A9A'][i] ?? c.lamp)),
                rect(x + 7, 479, 8, 16, '#F3F5F1'),
                line(`M${x + 4} 504h14`, '#F3F5F1', 3),
              ),
            ),
            rect(200, 524, 142, 5, dye(c.slate)),
            times(7, (i) => rect(206 + i * 19, 532, 10, 20, dye(c.ink2))),
          ),
          true,
        ),
        doorway(dye('#3F4E78'), lit ? '#DCEBF2' : dye('#9FC0CC')),
        fascia(
          dye('#4B3F8A'),
          group(
            each([214, 246], (x) => group(rect(x, 411, 14, 24, '#F3F5F1', 'rx="3"'), rect(x + 3, 415, 8, 10, dye('#3F7FB8')))),
            line('M290 432C298 420 298 412 290 408M304 436C316 422 316 408 304 402', c.lamp, 4),
            line('M338 423h62', '#F3F5F1', 7),
          ),
        ),
      )
    },
    before: (light, dye) =>
      // a sign on the pavement, blown round by the weather
      turn(
        light.weather === 'dry' ? 0 : -5,
        316,
        652,
        group(
          path('M292 652L300 596H332L340 652Z', dye('#4B3F8A')),
          path('M299 644L305 604H327L333 644Z', dye(c.lampPale)),
          line('M308 616h16M307 626h18', dye('#4B3F8A'), 4),
        ),
      ),
  },
  shuttered: {
    front: (_, __, dye) => {
      const [x, y, w, h] = glass
      const slats = (left: number, top: number, wide: number, high: number): string =>
        line(
          times(Math.floor(high / 9), (i) => `M${left} ${top + 7 + i * 9}h${wide}`),
          '#12232E',
          1.6,
          'opacity="0.26"',
        )
      return group(
        rect(x - 8, y - 6, w + 16, h + 42, dye('#93A0A2')),
        // somebody's painting of the shop that was here
        rect(x, y, w, h + 28, dye('#C9BE9C')),
        path(`M${x} ${y}h${w}l-10 24h${20 - w}Z`, dye('#6E9468')),
        times(7, (i) => path(`M${x + 8 + i * 20} ${y}h10l-2 24h-10Z`, dye(c.chalk))),
        fruit(x + 10, y + 104, w - 20, dye),
        rect(x + 6, y + 116, w - 12, 12, dye('#8A6440')),
        slats(x - 8, y - 6, w + 16, h + 42),
        rect(354, 446, 66, 144, dye('#8794A0')),
        slats(354, 446, 66, 144),
        circle(387, 560, 5, dye(c.ink2)),
        fascia(dye('#6E6A78'), group(line('M214 424h34M262 424h20', dye('#8D8996'), 7), rect(390, 409, 12, 22, dye('#8D8996')))),
      )
    },
    before: (light, dye) =>
      group(
        // free papers that nobody has taken in
        path('M372 644l38 -8l8 14l-40 8Z', dye(c.mist)),
        path('M378 640l34 -10l6 12l-36 8Z', dye(c.card)),
        light.weather === 'snow' ? snowCap(366, 638, 56) : '',
      ),
  },
  'to-let': {
    front: (_, __, dye) =>
      group(
        window(
          dye('#B9C3C0'),
          // whitened from inside, in big strokes
          line(
            'M204 476C240 460 262 500 296 474S332 490 340 470M202 512C236 496 262 536 300 508S334 524 342 506M206 548C240 534 266 566 304 544',
            dye('#DDE3DF'),
            15,
          ),
          false,
        ),
        rect(196, 542, 60, 22, dye(c.card)),
        line('M204 550h40M204 557h28', dye('#9FB0B4'), 3),
        doorway(dye('#7F7B88'), dye('#B9C3C0')),
        line('M362 470L412 560M412 470L362 560', dye('#8A6440'), 9),
        // half a sign for telephones, and what was painted under it
        fascia(
          dye('#8A8794'),
          group(
            rect(178, 404, 104, 36, dye('#4B3F8A')),
            rect(214, 411, 14, 24, '#F3F5F1', 'rx="3"'),
            path('M282 404l-12 12l10 10l-14 14h30v-36Z', dye('#8A8794')),
          ),
        ),
        each([348, 366, 384], (x) => circle(x, 426, 7, dye(c.plum))),
      ),
    before: skip,
  },
  cafe: {
    front: (s, light, dye) => {
      const dark = daylight(light).dark
      return group(
        window(
          dark ? '#F5C866' : s.glass,
          group(
            line('M236 452v26M270 452v20M304 452v26', dye(c.ink2), 3),
            each([236, 270, 304], (x, i) => path(`M${x - 11} ${i === 1 ? 486 : 492}l6 -16h10l6 16Z`, dye(c.lamp))),
            rect(200, 536, 142, 28, dye('#8A6440')),
            each([214, 246, 280, 316], (x, i) => path(`M${x - 10} 536a10 ${i % 2 ? 12 : 9} 0 0 1 20 0Z`, dye(i % 2 ? '#D9A660' : c.blush))),
          ),
          true,
        ),
        doorway(dye('#2B7078'), dark ? '#F5C866' : s.glass),
        fascia(
          dye('#1E5F66'),
          group(
            path('M232 414h26v9a9 9 0 0 1 -9 9h-8a9 9 0 0 1 -9 -9Z', c.lampPale),
            line('M258 417q9 1 7 8q-2 5 -9 4', c.lampPale, 3.4),
            line('M278 424h40M328 424h56', c.lampPale, 6),
          ),
        ),
        awning(440, dye(c.lampPale), dye('#D98A6A')),
      )
    },
    before: (_, dye) => group(roundTable(238, 664, dye), roundTable(368, 672, dye)),
  },
}

/** The side of the corner house, going away down the next street. */
const flank = (s: Tones): string =>
  group(
    path('M170 236L84 268V598L170 590Z', s.brickDeep),
    path('M170 236L84 268V278L170 250Z', s.stoneDeep),
    path('M112 336L142 328V412L112 416Z', s.glass),
    path('M108 414L146 410V420L108 424Z', s.stoneDeep),
  )

/** The corner house and its shopfront. */
export const cornerShop = (trade: Trade, light: Light): string => {
  const s = streetTones(light)
  const air = daylight(light)
  const dye = underSky(light)
  const panes = { frame: s.frame, frameDeep: s.frameDeep, glass: s.glass, gleam: s.gleam, stone: s.stone, stoneDeep: s.stoneDeep }
  const upstairs = trade === 'grocer' || trade === 'cafe'
  return group(
    flank(s),
    rect(174, 400, 252, 190, mix(s.stone, s.brickDeep, 0.2)),
    rect(186, 566, 170, 24, s.stoneDeep),
    shops[trade].front(s, light, dye),
    each([206, 326], (x) =>
      sash(x, 286, 66, 84, {
        ...panes,
        snow: light.weather === 'snow',
        lit: air.dark && upstairs ? '#E2A94F' : null,
        curtain: upstairs ? dye(trade === 'cafe' ? c.teal : '#8E4B33') : null,
        blind: upstairs ? 0 : 0.5,
      }),
    ),
    trade === 'to-let' ? board(dye) : '',
  )
}

export const beforeShop = (trade: Trade, light: Light): string => shops[trade].before(light, underSky(light))
