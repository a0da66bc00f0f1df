import type { Light, Season } from '../place-art.ts'
import { daylight } from '../art/daylight.ts'
import { mix } from '../art/kit.ts'
import { palette as c } from '../art/palette.ts'

/** The colours of a terrace: its season's own by day, carried towards blue after dark. */

export interface Tones {
  readonly sky: readonly [string, string, string]
  readonly far: string
  readonly near: string
  readonly brick: string
  readonly brickDeep: string
  readonly slate: string
  readonly stone: string
  readonly stoneDeep: string
  readonly frame: string
  readonly frameDeep: string
  readonly glass: string
  readonly gleam: string
  readonly pave: string
  readonly paveDeep: string
  readonly road: string
  readonly kerb: string
  readonly fan: string
  readonly trunk: string
}

type OwnTone = Exclude<keyof Tones, 'sky' | 'far' | 'near'>

const days: Readonly<Record<Season, Readonly<Record<OwnTone, string>>>> = {
  autumn: {
    brick: '#9A5140',
    brickDeep: '#74392F',
    slate: '#56656D',
    stone: '#CFC7B4',
    stoneDeep: '#A39A86',
    frame: '#E6E7DF',
    frameDeep: '#AFB6B3',
    glass: '#566D77',
    gleam: '#9BAEB0',
    pave: '#A7A79E',
    paveDeep: '#85888A',
    road: '#626D74',
    kerb: '#C2BFB4',
    fan: '#E7B557',
    trunk: '#4B443E',
  },
  winter: {
    brick: '#8E5C52',
    brickDeep: '#66403F',
    slate: '#52606C',
    stone: '#C3C3BC',
    stoneDeep: '#979A97',
    frame: '#E2E6E4',
    frameDeep: '#A9B3B5',
    glass: '#4C616E',
    gleam: '#9AADB8',
    pave: '#A9AFB0',
    paveDeep: '#868E93',
    road: '#626D76',
    kerb: '#C6C9C8',
    fan: '#EDC46A',
    trunk: '#463F40',
  },
  spring: {
    brick: '#B0604C',
    brickDeep: '#874538',
    slate: '#66777F',
    stone: '#DED8C8',
    stoneDeep: '#B3AC9B',
    frame: '#F1F3EC',
    frameDeep: '#BFC8C5',
    glass: '#6C8A97',
    gleam: '#B5CBD1',
    pave: '#BDBDB2',
    paveDeep: '#989B98',
    road: '#6F7C82',
    kerb: '#D5D3C8',
    fan: '#C6D9DC',
    trunk: '#5A4D42',
  },
  summer: {
    brick: '#C06A4D',
    brickDeep: '#8E4936',
    slate: '#6E7A80',
    stone: '#EADFC6',
    stoneDeep: '#BCAF95',
    frame: '#FBF8EE',
    frameDeep: '#C7C6B8',
    glass: '#4F7486',
    gleam: '#BFDCE4',
    pave: '#CFC8B4',
    paveDeep: '#A69F8D',
    road: '#7C848A',
    kerb: '#E3DCC8',
    fan: '#A9CBD4',
    trunk: '#57493C',
  },
}

/** What a light does to a colour out of doors: carried towards blue after dark, greyed by rain. */
export const underSky = (light: Light): ((colour: string) => string) => {
  const air = daylight(light)
  return (k) => (air.dark ? mix(k, '#22305A', light.hour === 'night' ? 0.62 : 0.5) : air.wet ? mix(k, '#7C8A94', 0.22) : k)
}

/** The tones of a street under a light: by day its season's own, after dark carried towards blue. */
export const streetTones = (light: Light): Tones => {
  const air = daylight(light)
  const own = days[light.season]
  const cover = underSky(light)
  const dimmed: Record<OwnTone, string> = { ...own }
  for (const name of Object.keys(own) as OwnTone[]) dimmed[name] = cover(own[name])
  const ground =
    light.weather === 'snow' ? { pave: cover('#E6EBEF'), paveDeep: cover('#B4BFCB'), road: cover('#AAB4BE'), kerb: cover('#F0F3F4') } : {}
  return { ...dimmed, ...ground, sky: air.sky, far: air.far, near: air.near, fan: air.lamps ? c.lamp : own.fan }
}
