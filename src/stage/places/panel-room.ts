import type { Light, PlaceArt } from '../place-art.ts'
import { longTable, minutesBook, numbersChart } from '../art/boardroom.ts'
import { casement, sky, town } from '../art/beyond.ts'
import { daylight, weatherBehind } from '../art/daylight.ts'
import { officeChair, stripLight, wallClock } from '../art/furnishing.ts'
import { darkSides, interior, shelfLight } from '../art/interior.ts'
import { circle, each, fray, group, line, path, pierced, place, rect, shade } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'
import { smallChair } from '../art/play.ts'
import { folders, papers, shelf, waterJug } from '../art/tabletop.ts'

/** The panel's room, from both ends of its table: whoever asks faces the chart, whoever decides faces the door. */

const wall = '#B5B7AE'
const wallDeep = '#8E9188'
const dado = '#6F6A5E'
const table = '#9A6B45'

/** Tall windows on the left from the one end, on the right from the other. */
const panesOf = (chair: boolean): readonly (readonly [number, number, number, number])[] =>
  [110, 270].map((x) => [chair ? 1600 - x - 136 : x, 150, 136, 300] as const)

const door = (light: Light): string => {
  const lit = daylight(light).dark ? '#F0CB80' : '#E6DDBE'
  return group(
    // the corridor: two chairs, one of them small, and somebody's coat on the other
    rect(640, 150, 330, 420, lit),
    path('M640 520L700 480H910L970 520V570H640Z', '#8B7A66'),
    rect(664, 206, 70, 54, '#8A6440'),
    rect(670, 212, 58, 42, c.mossPale),
    place(676, 420, smallChair(0, 0, c.lamp), 0.86),
    path('M836 474V404C836 388 926 388 926 404V474Z', c.teal),
    path('M830 420C846 392 914 390 930 414L938 474C910 462 862 462 830 476Z', '#7A5E4A'),
    rect(836, 474, 90, 16, c.tealDeep),
    rect(842, 490, 7, 46, c.ink2),
    rect(912, 490, 7, 46, c.ink2),
    // its leaf, shut, with a long pane in it
    pierced(
      'M640 136H970V596H640Z',
      [
        [688, 178, 96, 330],
        [826, 178, 96, 330],
      ],
      '#8A6A48',
    ),
    path('M640 136H652V596H640Z', shade('#8A6A48', 0.3)),
    rect(800, 136, 10, 460, shade('#8A6A48', 0.3)),
    rect(812, 370, 9, 66, '#C9A24B'),
    rect(788, 370, 9, 66, '#C9A24B'),
    path('M700 508L784 190V300L736 508ZM838 508L922 190V300L874 508Z', '#FFFFFF', 'opacity="0.16"'),
    rect(624, 122, 362, 16, '#A9845C'),
    rect(624, 136, 16, 462, '#A9845C'),
    rect(970, 136, 16, 462, '#A9845C'),
  )
}

const roomFrom = (chair: boolean): PlaceArt => {
  const panes = panesOf(chair)
  const view = (light: Light): string => {
    const air = daylight(light)
    const left = chair ? 1160 : 80
    return group(sky(air, light, left, 120, 360, 340, [left + 250, 260]), town(air, left, 404, 360, 59), weatherBehind(light, panes))
  }
  const room = (light: Light): string => {
    const air = daylight(light)
    return group(
      pierced('M0 0H1600V600H0Z', panes, wall),
      path('M0 0H1600V60H0Z', '#CDCEC4'),
      path('M0 60H1600V74H0Z', wallDeep),
      stripLight(480, 760, air.lamps),
      stripLight(840, 1120, air.lamps),
      rect(0, 500, 1600, 102, dado),
      rect(0, 494, 1600, 8, '#8F897A'),
      each(panes, ([x, y, w, h]) => casement(x, y, w, h, 1, 3, '#E9E6DC', '#7F8278', '#CFCFC5')),
      path(chair ? 'M0 74H210L160 600H0Z' : 'M1600 74H1390L1440 600H1600Z', wallDeep),
      chair ? fray(210, 74, 160, 600, -60, wallDeep) : fray(1390, 74, 1440, 600, 60, wallDeep),
      chair
        ? group(door(light), wallClock(560, 190, 32, light.hour))
        : group(
            numbersChart(566, 144),
            wallClock(1150, 190, 32, light.hour),
            // the framed kind of picture that such rooms are given
            rect(1220, 190, 150, 116, '#5B4A3A'),
            rect(1228, 198, 134, 100, '#C9D3CB'),
            path('M1228 298V262C1258 236 1290 262 1316 248S1350 240 1362 252V298Z', c.moss),
            circle(1328, 224, 11, c.lampPale),
          ),
      rect(0, 594, 1600, 8, '#4B463C'),
      rect(0, 602, 1600, 298, '#54606A'),
      fray(1600, 602, 0, 602, -54, '#434E57', { count: 500 }),
    )
  }
  const fallen = (light: Light): string => {
    const air = daylight(light)
    if (air.dark)
      return group(darkSides(air, [320, 220], [1280, 1380], '#171A33'), path('M470 620H1130L1260 900H340Z', '#F5CE7E', 'opacity="0.28"'))
    return group(
      ...panes.map(([x, , w]) =>
        path(chair ? `M${x} 640H${x + w}L${x + w - 190} 900H${x - 330}Z` : `M${x} 640H${x + w}L${x + w + 330} 900H${x + 190}Z`, air.beam),
      ),
    )
  }
  const middle = (light: Light): string => {
    const air = daylight(light)
    return group(
      chair
        ? // one plain chair, for whoever has come to ask
          group(
            rect(752, 476, 96, 84, '#8A5A48'),
            rect(752, 476, 26, 84, shade('#8A5A48', 0.3)),
            rect(758, 560, 8, 20, c.ink2),
            rect(834, 560, 8, 20, c.ink2),
          )
        : group(officeChair(756, 466, '#3B3F4A'), rect(738, 500, 12, 46, '#22343F'), rect(850, 500, 12, 46, '#22343F')),
      longTable(['#4F5F6E', '#6B5470']),
      air.dark
        ? ''
        : path(
            chair ? 'M1000 580L1080 680L760 760L700 660Z' : 'M600 580L520 680L840 760L900 660Z',
            air.beam,
            `opacity="${Math.round(air.beamOpacity * 40) / 100}"`,
          ),
      place(800, 660, waterJug(), 0.62),
      place(chair ? 800 : 810, 598, papers(), 0.5),
    )
  }
  const front = (light: Light): string => {
    const air = daylight(light)
    return group(
      shelf(812, 812, table, '#C08F62'),
      line('M-60 876H1660', '#74492A', 3, 'opacity="0.6"'),
      shelfLight(chair ? 'M760 814H1080L900 960H520Z' : 'M520 814H840L1080 960H700Z', air),
      chair
        ? group(
            place(650, 818, folders(), 0.9),
            place(850, 822, papers(), 1.06),
            // a fountain pen, its cap off
            line('M964 816L1034 796', c.ink, 9),
            line('M950 820L966 815', '#C9A24B', 5),
            line('M1052 812l26 -7', c.ink, 10),
          )
        : group(place(690, 820, papers(), 1.1), place(930, 822, minutesBook(), 0.94)),
    )
  }
  return interior({ view, room, fallen, middle, front })
}

export const panelRoom = roomFrom(false)
export const panelRoomChair = roomFrom(true)
