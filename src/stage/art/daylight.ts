import type { Light, Season } from '../place-art.ts'
import { each, line, mix, rng, round, times } from './kit.ts'

/** What an hour, a season and the weather do to the air: the sky, the town beyond, the light that falls in. */
export interface Daylight {
  readonly sky: readonly [string, string, string]
  readonly far: string
  readonly near: string
  readonly grass: string
  readonly beam: string
  /** 0 when nothing falls in from outside. */
  readonly beamOpacity: number
  /** Lamps are on indoors and windows are lit across the way. */
  readonly lamps: boolean
  readonly dark: boolean
  /** Flat shade over the parts of a room that its lamps do not reach. */
  readonly veil: number
  readonly wet: boolean
}

type Sky = readonly [string, string, string]

const day: Readonly<Record<Season, { sky: Sky; far: string; near: string; grass: string }>> = {
  autumn: { sky: ['#C9D0CE', '#D9D6C6', '#E6D9B8'], far: '#A3ACA6', near: '#83908F', grass: '#98976A' },
  winter: { sky: ['#B4C2CF', '#C9D3DA', '#E1E3DC'], far: '#9DABB5', near: '#7B8C98', grass: '#8C9A88' },
  spring: { sky: ['#BBD5DF', '#D3E3E2', '#E8EBDC'], far: '#A6BBB6', near: '#86A099', grass: '#9CB58A' },
  summer: { sky: ['#8FC0D8', '#A9D0DE', '#CFE3DF'], far: '#93B3AF', near: '#72978F', grass: '#8FAE6B' },
}

const duskFalls = (season: Season): boolean => season === 'winter' || season === 'autumn'

const base = ({ season, hour }: Light): Daylight => {
  const air = { ...day[season], dark: false, lamps: false, veil: 0, wet: false }
  if (hour === 'day') return { ...air, beam: season === 'winter' ? '#EFE2C0' : '#F3DFA6', beamOpacity: season === 'winter' ? 0.5 : 0.72 }
  if (hour === 'morning')
    return {
      ...air,
      sky: [mix(air.sky[0], '#CFDDDD', 0.6), '#EBE3C4', '#F6DFA4'],
      far: mix(air.far, '#A9B9B6', 0.6),
      near: mix(air.near, '#7E959A', 0.6),
      beam: '#F0D48A',
      beamOpacity: 0.78,
    }
  if (hour === 'evening' && !duskFalls(season))
    return {
      ...air,
      sky: ['#CBC6C6', '#E9CBA0', '#F6D48C'],
      far: '#B29A8C',
      near: '#8C7A78',
      grass: mix(air.grass, '#B08A4C', 0.4),
      beam: '#F3BE66',
      beamOpacity: 0.74,
    }
  const night = hour === 'night'
  return {
    sky: night ? ['#162340', '#1D2D4C', '#2A3C5E'] : ['#3A4A70', '#5D6388', '#B58678'],
    far: night ? '#1B2A48' : '#434E70',
    near: night ? '#131F38' : '#2B3856',
    grass: night ? '#1C2E3C' : '#33465A',
    beam: '#F0D48A',
    beamOpacity: 0,
    lamps: true,
    dark: true,
    veil: night ? 0.46 : 0.34,
    wet: false,
  }
}

export const daylight = (light: Light): Daylight => {
  const clear = base(light)
  if (light.weather === 'dry') return clear
  const cloud = clear.dark ? '#2C3850' : light.weather === 'rain' ? '#93A1AB' : '#CBD3DB'
  const over = (colour: string, share: number): string => mix(colour, cloud, share)
  return {
    ...clear,
    sky: [over(clear.sky[0], 0.7), over(clear.sky[1], 0.7), over(clear.sky[2], 0.6)],
    far: over(clear.far, 0.35),
    near: over(clear.near, 0.2),
    grass: light.weather === 'snow' ? (clear.dark ? '#7F8DA8' : '#E8EDF0') : over(clear.grass, 0.2),
    beamOpacity: round(clear.beamOpacity * 4) / 10,
    lamps: true,
    wet: light.weather === 'rain',
  }
}

type Tints = Readonly<Record<Light['hour'], Readonly<Record<Season, string>>>>

const indoors: Tints = {
  morning: { autumn: '#FFF1DE', winter: '#EEF1F6', spring: '#F8FCF4', summer: '#FFF9E8' },
  day: { autumn: '#FFF6EA', winter: '#F1F3F6', spring: '#FBFDF8', summer: '#FFFBEF' },
  evening: { autumn: '#F3E6DA', winter: '#F0E6DE', spring: '#FFEFD8', summer: '#FFEBCB' },
  night: { autumn: '#E2D8D8', winter: '#DED7DA', spring: '#E2D9D8', summer: '#E4DBD6' },
}

const outdoors: Tints = {
  ...indoors,
  evening: { autumn: '#E2DAE0', winter: '#DADAE6', spring: '#FFE9CC', summer: '#FFE6C2' },
  night: { autumn: '#CDD1E4', winter: '#CACFE4', spring: '#CED2E4', summer: '#D0D3E4' },
}

const under = (tints: Tints, { hour, season, weather }: Light, cloud: string): string =>
  weather === 'dry' ? tints[hour][season] : mix(tints[hour][season], cloud, 0.5)

/** The one multiply tint over a room and its people: warm where lamps are on. */
export const roomTint = (light: Light): string => under(indoors, light, '#E4E4E6')

/** The same in the open air. */
export const streetTint = (light: Light): string => under(outdoors, light, '#D4D8E0')

export const rain = (x: number, y: number, w: number, h: number, near: boolean, seed = 21): string => {
  const next = rng(seed)
  const count = Math.round((w * h) / (near ? 33000 : 12000))
  const d = times(count, () => {
    const length = near ? 50 + next() * 50 : 26 + next() * 30
    const top = y + next() * Math.max(1, h - length)
    const left = x + length * 0.22 + next() * (w - length * 0.22)
    return `M${round(left)} ${round(top)}l-${round(length * 0.22)} ${round(length)}`
  })
  return near ? line(d, '#E7EEF2', 2.2, 'opacity="0.4"') : line(d, '#C9D6DE', 1.6, 'opacity="0.42"')
}

export const snow = (x: number, y: number, w: number, h: number, near: boolean, seed = 9): string => {
  const next = rng(seed)
  const count = Math.round((w * h) / (near ? 26000 : 9000))
  return times(count, () => {
    const r = near ? 3 + next() * 4 : 1.4 + next() * 2.4
    return `<circle cx="${round(x + next() * w)}" cy="${round(y + next() * h)}" r="${round(r)}" fill="#F3F5F1" opacity="0.85"/>`
  })
}

/** Rain or snow as it looks from indoors: small, far and only within the panes. */
export const weatherBehind = (light: Light, panes: readonly (readonly [number, number, number, number])[]): string => {
  if (light.weather === 'rain') return each(panes, ([x, y, w, h], i) => rain(x, y, w, h, false, 31 + i))
  if (light.weather === 'snow') return each(panes, ([x, y, w, h], i) => snow(x, y, w, h, false, 31 + i))
  return ''
}
