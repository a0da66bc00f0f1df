import type { Light } from '../place-art.ts'
import { casement, sky } from '../art/beyond.ts'
import { daylight, weatherBehind } from '../art/daylight.ts'
import { coat, drawing, pegRail, schoolBag, wallClock, wellingtons, type Drawing } from '../art/furnishing.ts'
import { evergreen, hedge, leafUnder, tree } from '../art/growth.ts'
import { darkSides, interior, shelfLight, wallSides } from '../art/interior.ts'
import { circle, each, fray, group, line, mix, path, pierced, place, rect, shade, times, tint } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'
import { dryingLine, smallChair, toyBox } from '../art/play.ts'
import { mug, papers, register, shelf } from '../art/tabletop.ts'

/** The nursery's cloakroom: low pegs with a picture for each name, wellingtons on a rack, a half door, paintings drying. */

const wall = '#E4D3A2'
const wallDeep = '#C2AC74'
const dado = '#6FA19A'
const glass = [1120, 150, 330, 190] as const

const view = (light: Light): string => {
  const air = daylight(light)
  const leaf = leafUnder(light.season, air.near, air.dark ? 0.7 : 0.1)
  return group(
    sky(air, light, 1080, 90, 420, 330, [1200, 210]),
    rect(1080, 300, 420, 90, air.grass),
    hedge(1080, 316, 420, 40, leaf ?? evergreen(air.near, air.dark ? 0.72 : 0.1), 6),
    tree(1400, 330, 200, { leaf, trunk: air.dark ? '#1E2639' : '#57493C', seed: 16 }),
    // a slide in the yard
    line('M1180 236L1250 322M1180 236V322M1160 236V322M1160 262h20M1160 290h20', mix(c.brick, air.near, air.dark ? 0.6 : 0.1), 7),
    weatherBehind(light, [glass]),
  )
}

/** The name pictures over the pegs: one each, for those who cannot read yet. */
const marks: readonly ((x: number, y: number) => string)[] = [
  (x, y) => group(circle(x, y, 15, c.lamp), line(`M${x} ${y - 22}v-5M${x} ${y + 22}v5M${x - 22} ${y}h-5M${x + 22} ${y}h5`, c.ochre, 4)),
  (x, y) => group(path(`M${x - 20} ${y + 4}h40l-8 14h-24z`, c.teal), path(`M${x} ${y - 20}v22h18z`, c.brick)),
  (x, y) => group(circle(x, y, 16, c.brick), line(`M${x} ${y - 14}C${x + 2} ${y - 22} ${x + 8} ${y - 24} ${x + 12} ${y - 24}`, c.moss, 5)),
  (x, y) => path(`M${x} ${y - 22}l7 14l16 2l-12 11l3 16l-14 -8l-14 8l3 -16l-12 -11l16 -2z`, c.ochre),
  (x, y) =>
    group(
      path(`M${x - 20} ${y + 14}C${x - 16} ${y - 18} ${x + 14} ${y - 18} ${x + 20} ${y + 14}Z`, c.plum),
      circle(x + 12, y + 2, 3, c.chalk),
    ),
  (x, y) =>
    group(
      rect(x - 18, y - 6, 36, 18, c.denim),
      rect(x - 6, y - 18, 16, 14, c.denim),
      circle(x - 10, y + 14, 6, c.ink),
      circle(x + 10, y + 14, 6, c.ink),
    ),
  (x, y) => group(line(`M${x} ${y + 20}V${y}`, c.moss, 5), circle(x, y - 8, 13, '#C97A94'), circle(x, y - 8, 5, c.lamp)),
  (x, y) =>
    group(
      path(
        `M${x - 20} ${y + 6}C${x - 10} ${y - 14} ${x + 8} ${y - 14} ${x + 14} ${y + 2}L${x + 24} ${y - 8}V${y + 16}L${x + 14} ${y + 8}C${x + 6} ${y + 20} ${x - 12} ${y + 20} ${x - 20} ${y + 6}Z`,
        c.teal,
      ),
      circle(x - 8, y + 3, 2.6, c.chalk),
    ),
]

const pegs = Array.from({ length: 8 }, (_, i) => 122 + i * 88)

const pegRow = (): string =>
  group(
    each(pegs, (x, i) => group(rect(x - 31, 338, 62, 62, c.card), rect(x - 31, 338, 62, 5, tint(dado, 0.2)), marks[i]?.(x, 370) ?? '')),
    pegRail(78, 412, 704, pegs),
    coat(122, 438, 110, c.brick),
    coat(298, 438, 116, c.plum),
    coat(474, 438, 112, '#D9A63A'),
    place(562, 438, schoolBag(0, 0, c.denim), 0.76),
    coat(650, 438, 108, '#3F6B70'),
  )

/** The half door to the room where the day happens: its lower leaf shut, its upper one open on light. */
const halfDoor = (light: Light): string => {
  const { dark } = daylight(light)
  const glow = dark ? '#F0CB80' : '#F7E7B8'
  return group(
    rect(822, 166, 232, 450, '#EFE6CC'),
    rect(822, 166, 12, 450, '#B8A77C'),
    rect(840, 184, 196, 232, glow),
    // the room beyond: a low shelf, a paper chain, a rug
    rect(840, 330, 196, 86, dark ? '#D9AE5E' : '#E7CB8A'),
    each(
      [
        [852, c.teal],
        [888, c.brick],
        [924, c.lamp],
        [960, c.denim],
        [996, c.moss],
      ] as const,
      ([x, k]) => rect(x, 296, 30, 34, k),
    ),
    rect(846, 330, 184, 7, '#A9804F'),
    path('M840 210Q886 250 938 214T1036 214', 'none', `stroke="${c.brick}" stroke-width="8" stroke-dasharray="12 7"`),
    rect(828, 412, 220, 20, '#C48F4E'),
    rect(828, 428, 220, 5, '#8F6230'),
    rect(840, 432, 196, 184, c.teal),
    rect(840, 432, 16, 184, c.tealDeep),
    rect(872, 456, 132, 136, c.tealDeep),
    rect(878, 462, 126, 130, '#2B7078'),
    circle(1018, 470, 7, '#C9A24B'),
    // the upper leaf, folded back on the wall
    path('M1036 184L1104 164V430L1036 416Z', '#2B7078'),
    path('M1048 202L1092 190V404L1048 396Z', c.tealDeep),
  )
}

const room = (light: Light): string =>
  group(
    pierced('M0 0H1600V616H0Z', [glass], wall),
    path('M0 0H1600V56H0Z', '#F2EAD2'),
    path('M0 56H1600V68H0Z', '#CDBB8C'),
    rect(0, 404, 1600, 212, dado),
    rect(0, 398, 1600, 8, '#F2EAD2'),
    wallSides([96, 60], [1540, 1566], 68, 616, wallDeep),
    casement(...glass, 3, 1, '#F3EFE2', '#A8967A', '#E5DFCD'),
    halfDoor(light),
    pegRow(),
    wallClock(1508, 196, 28, light.hour),
    rect(0, 608, 1600, 10, '#44716B'),
    rect(0, 618, 1600, 282, '#B7866A'),
    line('M0 668H1600M0 736H1600M0 824H1600', '#9C6E55', 2.4),
    line(
      times(15, (i) => `M${800 + (i - 7) * 112} 618L${800 + (i - 7) * 210} 900`),
      '#9C6E55',
      2.4,
    ),
    fray(1600, 618, 0, 618, -50, '#94664D', { count: 460 }),
  )

const fallen = (light: Light): string => {
  const air = daylight(light)
  const doorway = path('M852 640H1024L1080 780H770Z', '#F6DFA6', `opacity="${air.dark ? 0.46 : 0.7}"`)
  if (air.dark)
    return group(
      darkSides(air, [240, 150], [1400, 1480], '#1B1A30'),
      doorway,
      path('M480 660H840L760 900H340Z', '#F5CE7E', 'opacity="0.26"'),
    )
  return group(
    doorway,
    path('M1120 640H1270L1100 900H880ZM1296 640H1440L1340 900H1140Z', air.beam),
    path('M560 640H700L560 900H390Z', air.beam, 'opacity="0.7"'),
    path('M1120 404H1440L1400 600H1080Z', air.beam, 'opacity="0.24"'),
  )
}

const wellyRack = (): string =>
  group(
    rect(428, 664, 316, 10, '#C09A60'),
    rect(428, 674, 316, 5, '#8A6738'),
    rect(436, 574, 10, 130, '#A07C48'),
    rect(726, 574, 10, 130, '#A07C48'),
    place(450, 662, wellingtons(0, 0, c.brick), 0.66),
    place(548, 662, wellingtons(0, 0, c.teal), 0.66),
    place(646, 662, wellingtons(0, 0, '#D9A63A'), 0.66),
  )

const kinds: readonly Drawing[] = ['boat', 'sun', 'flower', 'house', 'figures', 'hills']
const sheets = [c.card, '#FBE7B5', c.card, c.tealPale, c.card, c.blush]

const middle = (): string =>
  group(
    dryingLine(
      [40, 166],
      [812, 158],
      60,
      kinds.map((kind, i) => (x: number, y: number) => drawing(x - 46, y + 2, kind, 0.92, (i % 3) - 1, sheets[i])),
    ),
    wellyRack(),
    smallChair(790, 604, c.brick),
    smallChair(890, 620, c.lamp),
    smallChair(988, 602, c.denim),
    toyBox(1110, 592, shade(c.ochre, 0.1)),
  )

const front = (light: Light): string => {
  const air = daylight(light)
  return group(
    shelf(810, 804, '#D2AE78', '#EED3A2'),
    line('M-60 874L1660 868', '#A9854F', 2.5, 'opacity="0.7"'),
    shelfLight('M560 808L980 805L860 960H380Z', air),
    place(612, 818, register(), 0.84),
    place(900, 822, papers(), 0.86),
    // a jar of brushes
    place(
      -128,
      0,
      group(
        line('M912 752L900 690M926 752V676M938 752L954 694', c.wood, 6),
        each(
          [
            [899, 684, c.brick],
            [926, 668, c.teal],
            [956, 688, c.lamp],
          ] as const,
          ([x, y, k]) => circle(x, y, 8, k),
        ),
        path('M892 820L896 742H956L960 820Z', '#CFE0E2', 'opacity="0.86"'),
        path('M894 782H958L960 820H892Z', '#8FB4BE'),
      ),
    ),
    place(1036, 816, mug(c.plum, c.lamp), 0.9),
  )
}

export const nurseryCloakroom = interior({ view, room, fallen, middle, front, steam: [{ x: 1036, y: 748 }] })
