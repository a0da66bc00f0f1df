import type { Light } from '../place-art.ts'
import { casement, sky, town } from '../art/beyond.ts'
import { daylight, weatherBehind } from '../art/daylight.ts'
import { drawing, radiator, stripLight, wallClock } from '../art/furnishing.ts'
import { leafUnder, tree } from '../art/growth.ts'
import { interior, shelfLight } from '../art/interior.ts'
import { circle, each, ellipse, fray, group, line, path, pierced, place, rect, times } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'
import { chair } from '../art/seating.ts'
import { folders, mug, papers, shelf, waterJug } from '../art/tabletop.ts'

/** A civic meeting room: a long table, tall windows on the trees, a child's painting framed in the corridor. */

const wall = '#B7A9AE'
const wallDeep = '#8F8089'
const panes = [482, 692, 902].map((x) => [x, 138, 166, 330] as const)

const view = (light: Light): string => {
  const air = daylight(light)
  const leaf = leafUnder(light.season, air.dark ? air.near : air.far, air.dark ? 0.72 : 0.1)
  const trunk = air.dark ? '#1E2639' : '#57493C'
  return group(
    sky(air, light, 440, 60, 690, 460, [1000, 260]),
    town(air, 440, 400, 690, 43),
    path('M440 440C600 424 780 430 900 426S1060 424 1130 420V520H440Z', air.grass),
    path('M640 520C690 476 760 452 830 440H860C830 456 800 480 790 520Z', air.dark ? '#4A5470' : '#D8D0BA'),
    tree(560, 476, 330, { leaf, trunk, seed: 21 }),
    tree(1000, 470, 300, { leaf, trunk, seed: 24 }),
    weatherBehind(light, panes),
  )
}

const corridor = (light: Light): string => {
  const dark = daylight(light).dark
  return group(
    rect(1316, 146, 236, 470, '#6E5C67'),
    rect(1330, 160, 208, 456, dark ? '#F0CB80' : '#E2D2AC'),
    path('M1330 572L1538 552V616H1330Z', '#8B7A66'),
    rect(1350, 190, 158, 124, c.woodDeep),
    rect(1360, 200, 138, 104, c.card),
    drawing(1370, 207, 'figures', 1.16),
    path('M1330 160H1346V616H1330ZM1522 160H1538V616H1522ZM1330 160H1538V174H1330ZM1330 430H1538V446H1330Z', '#7C6874'),
    rect(1506, 400, 8, 60, '#C9A24B'),
    path('M1346 400L1460 174H1500L1346 430Z', '#FFFFFF', 'opacity="0.2"'),
  )
}

/** A flip chart between pages: a few strokes of pen, nothing to read. */
const easel = (): string =>
  group(
    line('M160 640L208 190M404 640L356 190M282 640V520', '#5B4A3A', 7),
    rect(172, 176, 220, 236, c.card),
    rect(172, 176, 220, 14, c.slate),
    line('M196 222h84M196 246h150M196 262h120M196 278h140', '#9FB0B4', 4),
    line('M206 330C230 304 256 350 282 322S340 316 356 330', c.teal, 5),
    circle(220, 374, 12, 'none', `stroke="${c.brick}" stroke-width="4"`),
    circle(300, 374, 12, 'none', `stroke="${c.brick}" stroke-width="4"`),
    line('M234 374H286', c.brick, 4),
    rect(166, 412, 232, 9, '#5B4A3A'),
  )

const room = (light: Light): string => {
  const air = daylight(light)
  return group(
    pierced('M0 0H1600V614H0Z', panes, wall),
    path('M0 0H1600V60H0Z', '#857780'),
    path('M0 60H1600V76H0Z', '#73656F'),
    stripLight(130, 440, air.lamps),
    stripLight(1130, 1440, air.lamps),
    path('M0 76H300L236 614H0Z', wallDeep),
    fray(300, 76, 236, 614, -62, wallDeep),
    path('M1600 76H1260L1310 614H1600Z', wallDeep),
    fray(1260, 76, 1310, 614, 58, wallDeep),
    each(panes, ([x, y, w, h]) => casement(x, y, w, h, 2, 3, '#ECE6E0', '#85757D', '#D6CEC8')),
    each([470, 634, 680, 844, 890, 1054], (x, i) => path(`M${x} 122h${i % 2 ? 30 : 30}v372c-10 6-20 6-30 0Z`, i % 2 ? c.teal : c.tealDeep)),
    rect(452, 114, 650, 12, '#5B4A3A'),
    each([492, 702, 912], (x) => radiator(x, 506, 146, 78, '#CFC6C6')),
    wallClock(1168, 196, 31, light.hour),
    corridor(light),
    rect(0, 606, 1600, 12, '#4E424C'),
    rect(0, 616, 1600, 284, '#4F646B'),
    fray(1600, 616, 0, 616, -54, '#3D5159', { count: 520 }),
    path('M1330 618H1538L1500 740H1210Z', '#E2C98C', `opacity="${air.dark ? 0.5 : 0.2}"`),
  )
}

const fallen = (light: Light): string => {
  const air = daylight(light)
  if (!air.dark)
    return each(panes, ([x, , w], i) =>
      group(
        path(`M${x - 24} 650H${x + w - 34}L${x - 70 - i * 18} 900H${x - 270 - i * 18}Z`, air.beam),
        path(`M${x} 486H${x + w}L${x + w - 26} 606H${x - 26}Z`, air.beam, 'opacity="0.3"'),
      ),
    )
  return group(
    path('M0 76H340L250 900H0Z', '#171A33', `opacity="${air.veil}"`),
    path('M1260 76H1110L1220 900H1600V618H1312Z', '#171A33', `opacity="${air.veil * 0.55}"`),
    path('M480 640H1090L1220 900H350Z', '#F5CE7E', 'opacity="0.3"'),
    fray(340, 76, 250, 900, -54, '#171A33', { opacity: 0.5 }),
  )
}

const middle = (light: Light): string => {
  const air = daylight(light)
  return group(
    easel(),
    each([520, 650, 852, 982], (x, i) => chair(x, 538, i === 1 ? c.brick : i === 2 ? c.plum : '#6E4A3A')),
    // the table, seen along its length
    path('M470 622H1130L1230 744H370Z', '#C08A55'),
    path('M370 744H1230V766H370Z', '#8B5E36'),
    path('M470 622H600L520 744H370Z', '#A87544'),
    air.dark
      ? ''
      : path('M660 622H790L700 744H530ZM860 622H960L900 744H770Z', air.beam, `opacity="${Math.round(air.beamOpacity * 70) / 100}"`),
    rect(440, 766, 34, 140, '#6E4A2A'),
    rect(1126, 766, 34, 140, '#6E4A2A'),
    each(
      [
        [560, 650, -6],
        [720, 642, 4],
        [880, 648, -3],
        [1020, 652, 5],
      ] as const,
      ([x, y, lean]) =>
        group(
          path(`M${x} ${y}l46 -4l${12 + lean} 20l-50 4Z`, c.card),
          line(`M${x + 10} ${y + 5}l30 -3M${x + 13} ${y + 11}l26 -2`, '#9FB0B4', 2),
        ),
    ),
    times(3, (i) =>
      group(
        rect(640 + i * 180, 660, 20, 26, '#CFE0E2', 'opacity="0.85"'),
        rect(640 + i * 180, 672, 20, 14, '#9FC0C8'),
        ellipse(650 + i * 180, 660, 10, 3, '#E9F1F1'),
      ),
    ),
    path('M786 696L836 692L846 706L792 710Z', c.teal),
  )
}

const front = (light: Light): string => {
  const air = daylight(light)
  return group(
    shelf(812, 812, '#B57E4A', '#DDAE76'),
    path('M-60 876C400 868 1100 884 1660 872V878C1100 890 400 874-60 882Z', '#966435', 'opacity="0.7"'),
    shelfLight('M480 813L780 813L640 960H230Z', air, 0.26, 0.55),
    place(600, 822, papers()),
    place(740, 820, waterJug(), 0.86),
    place(980, 824, folders(), 0.84),
    place(1096, 826, mug(c.plum, c.blush), 0.9),
  )
}

export const meetingRoom = interior({ view, room, fallen, middle, front })
