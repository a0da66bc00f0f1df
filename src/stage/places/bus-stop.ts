import type { Layer, Light, PlaceArt } from '../place-art.ts'
import { sky, town, wires } from '../art/beyond.ts'
import { bricks } from '../art/building.ts'
import { daylight, rain, snow, streetTint, type Daylight } from '../art/daylight.ts'
import { digits, sign } from '../art/glyphs.ts'
import { leafUnder, tree } from '../art/growth.ts'
import { circle, each, ellipse, fray, group, line, mix, path, place, rect, rng, shade, times, tint } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'

/** The stop for the 14: a shelter, a road that comes down from the town, the bus in the distance. */

const after = (air: Daylight, colour: string, share = 0.56): string =>
  air.dark ? mix(colour, '#1B2747', share) : air.wet ? mix(colour, '#7C8A94', 0.16) : colour

const view = (light: Light): string => {
  const air = daylight(light)
  return group(
    sky(air, light, -40, -20, 1680, 620, [900, 300]),
    town(air, 300, 400, 900, 37),
    path('M-40 470C200 420 420 430 600 424S1000 410 1640 380V800H-40Z', air.grass),
  )
}

/** A terrace going up the hill on the left, in perspective: each house a little smaller. */
const terrace = (light: Light): string => {
  const air = daylight(light)
  const house = (i: number): string => {
    const at = (k: number): number => 560 - 640 * 0.62 ** (4 - k)
    const x = at(i)
    const w = at(i - 1) - x
    const left = w < 0 ? x + w : x
    const wide = Math.abs(w)
    const k = (left + wide - 560) / -640
    const top = 424 - 330 * Math.max(0, k)
    const tall = 60 + 470 * Math.max(0, k)
    const wall = after(air, ['#A4634F', '#B98A6A', '#97584A', '#B0745A'][i % 4] ?? '#A4634F')
    const lit = air.dark && i % 2 === 0
    return group(
      rect(left, top, wide + 1, tall, wall),
      path(`M${left} ${top}L${left + 4} ${top - tall * 0.22}H${left + wide - 2}L${left + wide + 1} ${top}Z`, after(air, '#5B6A73')),
      rect(left + wide * 0.7, top - tall * 0.34, wide * 0.14, tall * 0.2, shade(wall, 0.2)),
      each([0.16, 0.58], (u) =>
        rect(left + wide * u, top + tall * 0.12, wide * 0.26, tall * 0.26, lit ? '#EFB95A' : after(air, '#62808C')),
      ),
      rect(left + wide * 0.14, top + tall * 0.54, wide * 0.32, tall * 0.3, air.dark && i % 2 ? '#EFB95A' : after(air, '#62808C')),
      rect(
        left + wide * 0.6,
        top + tall * 0.52,
        wide * 0.22,
        tall * 0.48,
        after(air, [c.teal, c.plum, c.brick, c.denim][i % 4] ?? c.teal, 0.4),
      ),
    )
  }
  const snowy = light.weather === 'snow'
  return group(
    path('M560 484L-100 628V800L560 486Z', after(air, snowy ? '#E4E9EE' : '#A9A79C')),
    path('M560 484L-100 640V668L560 486Z', after(air, snowy ? '#F3F5F1' : '#7F8F5E')),
    each([1, 2, 3, 4], house),
    path('M486 496L-100 628V652L486 502Z', after(air, '#8E5443')),
    path('M486 494L-100 622V630L486 498Z', after(air, '#BDB7A6')),
    rect(496, 232, 7, 262, after(air, '#57493C')),
    rect(480, 244, 40, 5, after(air, '#57493C')),
    wires(
      [
        [-40, 120],
        [498, 246],
      ],
      after(air, '#3B4A55'),
      2,
    ),
    wires(
      [
        [-40, 150],
        [482, 246],
      ],
      after(air, '#3B4A55'),
      1.6,
    ),
  )
}

/** The double-decker, front on, a long way off. */
const bus = (air: Daylight): string => {
  const k = (colour: string): string => after(air, colour, 0.34)
  const glass = air.lamps ? '#F6D58E' : '#8FB0BA'
  return group(
    ellipse(50, 152, 62, 6, c.ink, 'opacity="0.3"'),
    rect(0, 0, 100, 146, k(c.teal), 'rx="8"'),
    rect(0, 0, 16, 146, k(c.tealDeep), 'rx="8"'),
    rect(8, 10, 84, 40, glass),
    rect(8, 72, 84, 44, glass),
    rect(18, 54, 64, 15, c.ink),
    digits('14', 50, 67, 15, c.lamp),
    rect(48, 10, 3, 40, k(c.tealDeep)),
    rect(48, 72, 3, 44, k(c.tealDeep)),
    rect(0, 118, 100, 10, k(c.lampPale)),
    each([14, 86], (x) => circle(x, 134, 7, air.lamps ? '#FFF6D9' : c.mist)),
    rect(8, 144, 16, 9, c.ink),
    rect(76, 144, 16, 9, c.ink),
    rect(-10, 56, 8, 18, c.ink2),
    rect(102, 56, 8, 18, c.ink2),
  )
}

const road = (light: Light): string => {
  const air = daylight(light)
  const snowy = light.weather === 'snow'
  const tar = after(air, snowy ? '#B9C2CB' : air.wet ? '#59666E' : '#737A7E')
  const pave = after(air, snowy ? '#EDF1F4' : air.wet ? '#98A09E' : '#B9B5A8')
  const next = rng(16)
  return group(
    path('M560 484H626L860 920H-400Z', tar),
    path('M560 484L-400 920H-440L548 484Z', after(air, '#9A9A92')),
    path('M640 484L1000 920H856L624 484Z', tint(pave, 0.3)),
    path('M640 484C900 500 1300 520 1640 540V920H980Z', pave),
    path('M640 484C900 500 1300 520 1640 540V560C1300 536 900 512 646 492Z', shade(pave, 0.22)),
    line('M700 560L1640 640M760 640L1640 740M820 730L1640 850', shade(pave, 0.2), 2.4),
    air.beamOpacity > 0.4 && !air.dark
      ? group(
          path('M560 486L592 486L530 556L506 540L420 650L372 612L210 800L120 730L-120 920H-400L-100 800Z', '#22304A', 'opacity="0.3"'),
          fray(506, 540, 420, 650, 20, '#22304A', { opacity: 0.4, count: 60 }),
        )
      : '',
    line('M592 494L588 520M582 546L572 590M560 626L538 700M522 744L484 860', tint(tar, 0.5), 5),
    fray(626, 484, 860, 920, 46, shade(tar, 0.4)),
    air.wet
      ? times(40, () =>
          rect(
            240 + next() * 1200,
            600 + next() * 290,
            30 + next() * 90,
            3,
            air.dark ? '#F3C565' : '#D5DEE2',
            `opacity="${(0.2 + next() * 0.34).toFixed(2)}"`,
          ),
        )
      : '',
    place(556, 366, bus(air), 0.86),
  )
}

const shelter = (light: Light): string => {
  const air = daylight(light)
  const steel = after(air, '#3E5661', 0.3)
  const glass = air.dark ? '#F3D796' : '#C6D8DA'
  return group(
    // what the shelter throws on the pavement: shade by day, its own lamp after dark
    air.dark
      ? path('M756 664H1130L1330 900H700Z', '#F3C565', 'opacity="0.6"')
      : path('M742 690H1120L1010 760H650Z', c.ink, `opacity="${air.beamOpacity > 0.4 ? 0.26 : 0.12}"`),
    air.beamOpacity > 0.4 && !air.dark ? path('M676 750H760L790 700H716ZM790 752H900L920 702H818Z', air.beam, 'opacity="0.5"') : '',
    rect(760, 250, 356, 420, glass, `opacity="${air.dark ? 0.34 : 0.42}"`),
    path('M760 560L1000 250H1080L800 612L760 640Z', '#FFFFFF', 'opacity="0.22"'),
    each([752, 872, 992, 1110], (x) => rect(x, 240, 10, 448, steel)),
    rect(752, 640, 368, 8, steel),
    rect(752, 330, 368, 6, steel),
    // the timetable: columns of ticks
    rect(890, 352, 88, 150, c.ink2),
    rect(896, 358, 76, 138, air.dark ? '#FFF1C8' : c.card),
    rect(896, 358, 76, 18, c.teal),
    line(
      times(9, (i) => `M904 ${390 + i * 11}h14m8 0h14m8 0h14`),
      '#8FA3A8',
      3,
    ),
    rect(770, 560, 340, 14, after(air, c.brick, 0.3)),
    rect(770, 574, 340, 5, after(air, c.brickDeep, 0.3)),
    each([800, 940, 1076], (x) => rect(x, 578, 10, 100, steel)),
    path('M724 238L752 206H1136L1150 238Z', steel),
    rect(724, 236, 426, 10, shade(steel, 0.3)),
    rect(800, 244, 260, 8, air.lamps ? '#FFF1C8' : c.mist),
    air.dark ? path('M800 252H1060L1110 640H762Z', '#FBE7B5', 'opacity="0.3"') : '',
    light.weather === 'snow' ? path('M720 210C760 190 820 200 900 194S1080 190 1154 210L1150 222H724Z', '#F3F5F1') : '',
  )
}

/** The flag on its pole. */
const flag = (air: Daylight): string =>
  group(
    rect(688, 176, 10, 560, after(air, c.ink2, 0.2)),
    rect(676, 728, 34, 10, after(air, c.ink2, 0.2)),
    rect(604, 176, 84, 128, after(air, c.teal, 0.16)),
    rect(604, 176, 84, 8, c.lamp),
    sign('Bus', 646, 220, 32, c.chalk),
    rect(614, 238, 64, 54, c.card),
    digits('14', 646, 283, 50, c.ink),
  )

const near = (light: Light): string => {
  const air = daylight(light)
  const leaf = leafUnder(light.season, air.dark ? '#1B2747' : air.far, air.dark ? 0.6 : 0.06)
  return group(
    ellipse(1490, 650, 70, 12, c.ink, 'opacity="0.22"'),
    tree(1486, 650, 470, { leaf, trunk: air.dark ? '#20283C' : '#57493C', seed: 17 }),
    shelter(light),
    flag(air),
  )
}

/** A low wall with a post, and a small mitten that somebody put where it would be found. */
const front = (light: Light): string => {
  const air = daylight(light)
  const k = (colour: string): string => after(air, colour, 0.4)
  const wall = k('#8E5443')
  return group(
    // a post at the end of the wall
    rect(752, 790, 84, 40, k('#6E4A2E')),
    rect(752, 790, 26, 40, k('#4E331F')),
    rect(746, 782, 96, 14, k('#8A6440')),
    path('M772 772C760 752 762 728 776 716C790 706 812 710 818 728L820 748C830 744 838 752 832 762C826 772 816 776 812 784H776Z', c.brick),
    path('M772 772C760 752 762 728 776 716C778 736 780 760 786 784H776Z', c.brickDeep),
    rect(772, 780, 44, 15, c.blush),
    line('M780 783v9M788 783v9M796 783v9M804 783v9', '#C9988A', 2),
    rect(-60, 818, 1720, 20, k(light.weather === 'snow' ? '#EEF2F4' : '#B9B3A2')),
    bricks(-60, 838, 1720, 130, wall, { seed: 51, wide: 74, high: 29, density: 0.2, mortar: 0.4 }),
    rect(-60, 836, 1720, 6, shade(wall, 0.4)),
  )
}

const weather = (light: Light, close: boolean): string =>
  light.weather === 'rain' ? rain(-40, -20, 1680, 940, close) : light.weather === 'snow' ? snow(-40, -20, 1680, 940, close) : ''

export const busStop: PlaceArt = {
  back: (light): readonly Layer[] => [
    { name: 'view', parallax: 0.12, svg: view(light) },
    { name: 'room', parallax: 0.3, svg: group(terrace(light), road(light)) },
    { name: 'middle', parallax: 0.5, svg: group(near(light), weather(light, false)) },
  ],
  front: (light): readonly Layer[] => [
    { name: 'front', parallax: 1.1, svg: front(light) },
    { name: 'weather', parallax: 1.2, svg: weather(light, true) },
  ],
  tint: streetTint,
}
