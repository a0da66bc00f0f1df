import { palette as c } from '../art/palette.ts'
import type { Trade } from './chandler-corner.ts'
import type { Growth } from './chandler-tree.ts'

/** What five of its nine years had done to Chandler Street, and the houses that they were done to. */

type Gate = 'one-hinge' | 'propped' | 'gone' | 'new' | 'off'

export interface Year {
  readonly growth: Growth
  readonly trade: Trade
  readonly gate: Gate
  /** How high the hedge of number 27 has grown. */
  readonly hedge: number
  /** In its front window. */
  readonly window: 'curtain' | 'rocket' | 'angels' | 'shut' | 'net'
  readonly bins: boolean
  /** Dishes by 2008, panels on one roof by 2015. */
  readonly dishes: boolean
  readonly panels: boolean
}

export const years = {
  2006: { growth: 'sapling', trade: 'grocer', gate: 'one-hinge', hedge: 10, window: 'curtain', bins: false, dishes: false, panels: false },
  2008: {
    growth: 'broken-stake',
    trade: 'telephones',
    gate: 'propped',
    hedge: 16,
    window: 'rocket',
    bins: true,
    dishes: true,
    panels: false,
  },
  2011: { growth: 'young', trade: 'shuttered', gate: 'gone', hedge: 24, window: 'angels', bins: true, dishes: true, panels: false },
  2013: { growth: 'tall', trade: 'to-let', gate: 'new', hedge: 30, window: 'shut', bins: true, dishes: true, panels: false },
  2015: { growth: 'spreading', trade: 'cafe', gate: 'off', hedge: 40, window: 'net', bins: true, dishes: true, panels: true },
} as const satisfies Readonly<Record<string, Year>>

export const houses = [
  { at: 430, number: '25', door: '#8E3F35', curtain: c.teal, home: true },
  { at: 690, number: '27', door: '#3A6E8A', curtain: '#B5533F', home: true },
  { at: 950, number: '29', door: c.moss, curtain: c.plum, home: false },
  { at: 1210, number: '31', door: c.plum, curtain: '#C9852B', home: true },
  { at: 1470, number: '33', door: c.teal, curtain: '#8E4B33', home: false },
] as const
export const family = houses[1]
