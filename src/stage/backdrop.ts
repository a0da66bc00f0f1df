import type { GameObjects, Scene } from 'phaser'
import { cover, parallaxLimit, type Box } from './layout.ts'
import { easeInOut, glide, type Move } from './motion.ts'
import type { Layer, Light, PlaceArt } from './place-art.ts'
import { noTint, type Sheet } from './textures.ts'

interface Pane {
  readonly sheet: Sheet
  readonly parallax: number
  readonly depth: number
  readonly opacity: number
  readonly falls: 'rain' | 'snow' | undefined
}

/** A place in one light, ready to be painted at one size. */
export interface Setting {
  /** Which place in which light; the key says at what size and in how many layers as well. */
  readonly id: string
  readonly key: string
  readonly panes: readonly Pane[]
  /** Multiplied over layers and people. */
  readonly tint: string
  readonly steam: readonly { readonly x: number; readonly y: number }[]
  readonly box: Box
  readonly ratio: number
  /** Room around the visible stage for parallax; none where the layers are one. */
  readonly margin: number
}

const frontDepth = 40
const steamDepth = 60
const nearest = 1.2
const wisp = { width: 36, height: 64 } as const

/** The layer that a place calls `weather` is rain or snow near by, and nothing else. */
const fallOf = ({ name }: Layer, { weather }: Light): Pane['falls'] => (name === 'weather' && weather !== 'dry' ? weather : undefined)

/** `layered` keeps every layer by itself, for parallax and weather; otherwise all before and all behind are painted as one. */
export const settingOf = (place: string, art: PlaceArt | undefined, light: Light, box: Box, ratio: number, layered: boolean): Setting => {
  const margin = layered ? parallaxLimit : 0
  const { scale, x, y } = cover(box)
  const part = (value: number): number => Math.round(value * 100) / 100
  const viewBox = [(-margin - x) / scale, (-margin - y) / scale, (box.width + 2 * margin) / scale, (box.height + 2 * margin) / scale]
    .map(part)
    .join(' ')
  const size = { width: Math.round((box.width + 2 * margin) * ratio), height: Math.round((box.height + 2 * margin) * ratio) }
  const id = ['place', place, light.season, light.hour, light.weather].join('/')
  const key = `${id}/${layered ? 'layered' : 'flat'}/${size.width}x${size.height}`
  const tint = art?.tint(light).toLowerCase() ?? noTint
  const panes = (side: string, layers: readonly Layer[], depth: number): readonly Pane[] => {
    const sheet = (name: string, parts: Sheet['parts']): Sheet => ({ key: `${key}/${side}-${name}`, ...size, viewBox, parts, tint })
    if (layers.length === 0) return []
    if (!layered) return [{ sheet: sheet('all', layers), parallax: 0, depth, opacity: 1, falls: undefined }]
    return layers.map((layer, index) => ({
      sheet: sheet(`${index}-${layer.name}`, [{ svg: layer.svg }]),
      parallax: layer.parallax,
      depth: depth + index,
      opacity: layer.opacity ?? 1,
      falls: fallOf(layer, light),
    }))
  }
  return {
    id,
    key,
    panes: [...panes('back', art?.back(light) ?? [], 0), ...panes('front', art?.front(light) ?? [], frontDepth)],
    tint,
    steam: art?.steam ?? [],
    box,
    ratio,
    margin,
  }
}

const steamSheet = ({ box, ratio }: Setting): Sheet => {
  const { scale } = cover(box)
  const width = Math.max(4, Math.round(wisp.width * scale * ratio))
  const height = Math.max(4, Math.round(wisp.height * scale * ratio))
  return {
    key: `steam/${width}x${height}`,
    width,
    height,
    viewBox: `0 0 ${wisp.width} ${wisp.height}`,
    parts: [
      {
        svg: '<path d="M11 60c-10-16 12-24 2-44M25 58c-8-15 12-23 4-40" fill="none" stroke="#F3F5F1" stroke-width="5" stroke-linecap="round"/>',
        opacity: 0.55,
      },
    ],
    tint: noTint,
  }
}

type Shown = GameObjects.Image | GameObjects.TileSprite

/** The painted place: layers that slide against each other, weather that falls, steam that rises. */
export class Backdrop {
  readonly #scene: Scene
  #setting: Setting | undefined
  #shown: { readonly pane: Pane; readonly object: Shown }[] = []
  #steam: { readonly object: GameObjects.Image; readonly x: number; readonly y: number }[] = []

  constructor(scene: Scene) {
    this.#scene = scene
  }

  get id(): string | undefined {
    return this.#setting?.id
  }

  /** Whether its layers can slide and its weather fall. */
  get isLayered(): boolean {
    return (this.#setting?.margin ?? 0) > 0
  }

  /** Whether anything in it moves by itself. */
  get isAlive(): boolean {
    return this.#steam.length > 0 || this.#shown.some(({ pane }) => pane.falls)
  }

  static sheets(setting: Setting): readonly Sheet[] {
    const painted = setting.panes.map(({ sheet }) => sheet)
    return setting.steam.length > 0 ? [...painted, steamSheet(setting)] : painted
  }

  /** What has to stay painted while this setting is shown. */
  static keys(setting: Setting): readonly string[] {
    return Backdrop.sheets(setting).map(({ key }) => key)
  }

  set(setting: Setting): void {
    if (this.#setting?.key === setting.key) return
    this.clear()
    this.#setting = setting
    const { ratio, margin } = setting
    for (const pane of setting.panes) {
      const { key, width, height } = pane.sheet
      const object: Shown =
        pane.falls && margin > 0 ? this.#scene.add.tileSprite(0, 0, width, height, key) : this.#scene.add.image(0, 0, key)
      object
        .setOrigin(0, 0)
        .setPosition(-margin * ratio, -margin * ratio)
        .setDepth(pane.depth)
        .setAlpha(pane.opacity)
      this.#shown.push({ pane, object })
    }
    this.#setSteam(setting)
  }

  /** Turns the light: each layer as it was fades on its own new self, and whoever stands before it is not touched. */
  fadeTo(setting: Setting, time: number): Move {
    const old = [...this.#shown, ...this.#steam].map(({ object }) => ({ object, opacity: object.alpha }))
    this.#shown = []
    this.#steam = []
    this.set(setting)
    for (const { object } of old) object.setDepth(object.depth + 0.5)
    return glide(
      time,
      (share) => {
        for (const { object, opacity } of old) object.setAlpha(opacity * (1 - share))
      },
      {
        ease: easeInOut,
        arrived: () => {
          for (const { object } of old) object.destroy()
        },
      },
    )
  }

  /** Slides the layers for a pointer at so much of the way to the edge, -1 to 1. */
  slide(x: number, y: number): void {
    if (!this.#setting) return
    const { ratio, margin } = this.#setting
    for (const { pane, object } of this.#shown) {
      const reach = (Math.min(pane.parallax, nearest) / nearest) * parallaxLimit * ratio
      object.setPosition(-margin * ratio - x * reach, -margin * ratio - (y * reach) / 2)
    }
  }

  /** Lets the weather fall by so many CSS pixels. */
  fall(rain: number, snow: number): void {
    const ratio = this.#setting?.ratio ?? 1
    for (const { pane, object } of this.#shown) {
      if (!pane.falls || !('setTilePosition' in object)) continue
      const by = (pane.falls === 'rain' ? rain : snow) * ratio * (pane.parallax > 1 ? 1.3 : 1)
      object.setTilePosition(object.tilePositionX + by * (pane.falls === 'rain' ? 0.22 : 0), object.tilePositionY - by)
    }
  }

  /** Steam at a share of its rise, 0 to 1; both ends look alike. */
  rise(share: number): void {
    const lift = Math.sin(share * Math.PI) * 7 * (this.#setting?.ratio ?? 1)
    for (const { object, x, y } of this.#steam) object.setPosition(x, y - lift).setAlpha(1 - 0.45 * Math.sin(share * Math.PI))
  }

  clear(): void {
    for (const { object } of this.#shown) object.destroy()
    for (const { object } of this.#steam) object.destroy()
    this.#shown = []
    this.#steam = []
    this.#setting = undefined
  }

  #setSteam(setting: Setting): void {
    if (setting.steam.length === 0) return
    const corner = cover(setting.box)
    const { key } = steamSheet(setting)
    for (const point of setting.steam) {
      const x = (corner.x + point.x * corner.scale) * setting.ratio
      const y = (corner.y + point.y * corner.scale) * setting.ratio
      const object = this.#scene.add.image(x, y, key).setOrigin(0.5, 1).setDepth(steamDepth)
      this.#steam.push({ object, x, y })
    }
  }
}
