/** Pure string-building for scenes: flat shapes, line where something really is a line, chalk where a shadow breaks. */

/** A repeatable stream of numbers from 0 up to 1. */
export const rng = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export const round = (value: number): number => Math.round(value * 10) / 10

export const group = (...parts: readonly string[]): string => parts.join('')

export const each = <T>(items: readonly T[], draw: (item: T, index: number) => string): string => items.map(draw).join('')

export const times = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: Math.max(0, count) }, (_, index) => draw(index)).join('')

export const rect = (x: number, y: number, w: number, h: number, fill: string, more = ''): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" fill="${fill}"${more && ` ${more}`}/>`

export const path = (d: string, fill: string, more = ''): string => `<path d="${d}" fill="${fill}"${more && ` ${more}`}/>`

export const line = (d: string, stroke: string, width: number, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${more && ` ${more}`}/>`

export const circle = (x: number, y: number, r: number, fill: string, more = ''): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${fill}"${more && ` ${more}`}/>`

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, more = ''): string =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}"${more && ` ${more}`}/>`

/** A set piece drawn at its own origin, put in its place. */
export const place = (x: number, y: number, svg: string, scale = 1): string =>
  `<g transform="translate(${round(x)} ${round(y)})${scale === 1 ? '' : ` scale(${scale})`}">${svg}</g>`

export const turn = (degrees: number, x: number, y: number, svg: string): string =>
  `<g transform="rotate(${degrees} ${round(x)} ${round(y)})">${svg}</g>`

const channels = (hex: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** One colour carried a share of the way to another. */
export const mix = (from: string, to: string, share: number): string => {
  const end = channels(to)
  const mixed = channels(from).map((v, i) => Math.round(v + ((end[i] ?? v) - v) * share))
  return `#${mixed.map((v) => v.toString(16).padStart(2, '0')).join('')}`
}

export const shade = (colour: string, share = 0.3): string => mix(colour, '#0B161D', share)
export const tint = (colour: string, share = 0.2): string => mix(colour, '#F3F5F1', share)

const fingerprint = (text: string): number => {
  let hash = 2166136261
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  return hash >>> 0
}

/** An even chalk stipple over a shape. Its id comes from the shape, so two layers never disagree about one id. */
export const stipple = (d: string, colour: string, opacity = 1, count = 34): string => {
  const key = fingerprint(`${d}${colour}${opacity}${count}`)
  const next = rng(key)
  const tile = 48
  const dots = times(count, () => {
    const size = 0.7 + next() * 1.7
    return `M${round(next() * tile)} ${round(next() * tile)}h${round(size)}v${round(size * 0.8)}h-${round(size)}z`
  })
  const id = `st${key.toString(36)}`
  const cover = `<path d="${d}" fill="url(#${id})"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`
  return `<pattern id="${id}" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse"><path d="${dots}" fill="${colour}"/></pattern>${cover}`
}

interface Fray {
  readonly count?: number
  readonly size?: number
  readonly opacity?: number
}

/** Chalk grains along the edge a→b, thinning out over `depth` to the right of its direction (left when negative). */
export const fray = (ax: number, ay: number, bx: number, by: number, depth: number, colour: string, more: Fray = {}): string => {
  const next = rng(fingerprint(`${ax} ${ay} ${bx} ${by} ${depth} ${colour}`))
  const length = Math.hypot(bx - ax, by - ay)
  const count = more.count ?? Math.min(420, Math.round((length * Math.abs(depth)) / 70))
  const nx = -(by - ay) / length
  const ny = (bx - ax) / length
  const dots = times(count, () => {
    const along = next()
    const away = next() ** 2.2 * depth
    const size = round(1 + next() * (more.size ?? 2.4))
    const x = ax + (bx - ax) * along + nx * away
    const y = ay + (by - ay) * along + ny * away
    return `M${round(x)} ${round(y)}h${size}v${round(size * 0.8)}h-${size}z`
  })
  return path(dots, colour, more.opacity === undefined ? '' : `opacity="${more.opacity}"`)
}

/** A wall with rectangular holes, so that the view layer shows through. */
export const pierced = (d: string, holes: readonly (readonly [number, number, number, number])[], fill: string): string =>
  path(`${d}${each(holes, ([x, y, w, h]) => `M${x} ${y}v${h}h${w}v${-h}Z`)}`, fill, 'fill-rule="evenodd"')
