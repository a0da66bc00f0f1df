import type { Season } from '../place-art.ts'
import { each, ellipse, group, line, mix, path, rect, rng, round, times } from './kit.ts'

/** Trees, hedges and pot plants. Bare branches stand in every season; leaves are hung over them. */

export interface Leaf {
  readonly base: string
  readonly light: string
  readonly deep: string
}

export const leafOf: Readonly<Record<Season, Leaf | null>> = {
  autumn: { base: '#C07A2E', light: '#DFA048', deep: '#9A5A28' },
  winter: null,
  spring: { base: '#9DB36A', light: '#F1D7DC', deep: '#7C9450' },
  summer: { base: '#4C7A4A', light: '#7FA35A', deep: '#335A3B' },
}

/** The same leaves under another air. */
export const leafUnder = (season: Season, air: string, share: number): Leaf | null => {
  const leaf = leafOf[season]
  return leaf && { base: mix(leaf.base, air, share), light: mix(leaf.light, air, share), deep: mix(leaf.deep, air, share) }
}

/** A hedge that keeps its leaves. */
export const evergreen = (air: string, share: number): Leaf => ({
  base: mix('#4C6B47', air, share),
  light: mix('#6E8F5A', air, share),
  deep: mix('#344D31', air, share),
})

/** A closed scalloped outline: leaf masses as a crayon would block them in. */
const mass = (cx: number, cy: number, rx: number, ry: number, lobes: number, next: () => number): string => {
  const points = Array.from({ length: lobes }, (_, i) => {
    const angle = ((i + next() * 0.5) / lobes) * Math.PI * 2
    const reach = 0.86 + next() * 0.2
    return [round(cx + Math.cos(angle) * rx * reach), round(cy + Math.sin(angle) * ry * reach)] as const
  })
  const start = points[0] ?? [cx, cy]
  const arcs = [...points.slice(1), start].map(([x, y], i) => {
    const [px, py] = points[i] ?? start
    const r = round(Math.hypot(x - px, y - py) * (0.54 + next() * 0.12))
    return `A${r} ${r} 0 0 1 ${x} ${y}`
  })
  return `M${start[0]} ${start[1]}${arcs.join('')}Z`
}

const dabs = (cx: number, cy: number, rx: number, ry: number, count: number, size: number, fill: string, next: () => number): string =>
  times(count, () => {
    const angle = next() * Math.PI * 2
    const reach = Math.sqrt(next()) * 0.92
    const x = cx + Math.cos(angle) * rx * reach
    const y = cy + Math.sin(angle) * ry * reach
    const a = size * (0.6 + next())
    return ellipse(x, y, a, a * 0.48, fill, `transform="rotate(${Math.round(-40 + next() * 50)} ${round(x)} ${round(y)})"`)
  })

const limbs = (x: number, y: number, height: number, trunk: string, next: () => number): string => {
  const widths = [height * 0.031, height * 0.02, height * 0.01, height * 0.005]
  const strokes: string[] = ['', '', '', '']
  const grow = (bx: number, by: number, angle: number, length: number, level: number): void => {
    const tx = bx + Math.cos(angle) * length
    const ty = by + Math.sin(angle) * length
    const bend = (next() - 0.5) * length * 0.3
    const qx = (bx + tx) / 2 + Math.sin(angle) * bend
    strokes[level] += `M${round(bx)} ${round(by)}Q${round(qx)} ${round((by + ty) / 2)} ${round(tx)} ${round(ty)}`
    if (level === 3) return
    const forks = level === 0 ? 5 : 3
    for (let i = 0; i < forks; i += 1) {
      const spread = (i / (forks - 1) - 0.5) * (level === 0 ? 2 : 1.3)
      const from = level === 0 ? 0.72 + next() * 0.28 : 0.45 + next() * 0.55
      const sx = bx + (tx - bx) * from
      const sy = by + (ty - by) * from
      grow(sx, sy, angle + spread + (next() - 0.5) * 0.3, length * (level === 0 ? 0.62 : 0.56) * (0.8 + next() * 0.4), level + 1)
    }
  }
  grow(x, y - height * 0.03, -Math.PI / 2 + (next() - 0.5) * 0.08, height * 0.43, 0)
  const root = height * 0.034
  const foot = path(
    `M${round(x - root)} ${y}Q${round(x - root * 0.4)} ${round(y - height * 0.1)} ${round(x - root * 0.5)} ${round(y - height * 0.3)}` +
      `H${round(x + root * 0.5)}Q${round(x + root * 0.5)} ${round(y - height * 0.1)} ${round(x + root * 1.2)} ${y}Z`,
    trunk,
  )
  return group(
    foot,
    each(strokes, (d, i) => line(d, i === 0 ? trunk : mix(trunk, '#F3F5F1', 0.04 * i), round(widths[i] ?? 2))),
  )
}

interface TreeStyle {
  readonly leaf: Leaf | null
  readonly trunk?: string
  readonly seed?: number
}

/** A street tree standing on y. */
export const tree = (x: number, y: number, height: number, { leaf, trunk = '#57493C', seed = 3 }: TreeStyle): string => {
  const next = rng(seed)
  const bare = limbs(x, y, height, trunk, next)
  if (!leaf) return bare
  const cy = y - height * 0.72
  const r = height * 0.29
  const clumps = [
    [-0.62, 0.34, 0.62],
    [0.66, 0.3, 0.6],
    [-0.38, -0.3, 0.66],
    [0.42, -0.26, 0.68],
    [0.02, -0.62, 0.56],
    [0.04, 0.12, 0.78],
  ] as const
  const blobs = clumps.map(([dx, dy, k]) => ({ cx: x + dx * r, cy: cy + dy * r, rx: r * k, ry: r * k * 0.84 }))
  const back = each(blobs, (b) => path(mass(b.cx + r * 0.05, b.cy + r * 0.09, b.rx, b.ry, 11, next), leaf.deep))
  const front = each(blobs, (b) =>
    group(
      path(mass(b.cx - r * 0.04, b.cy - r * 0.04, b.rx * 0.9, b.ry * 0.84, 10, next), leaf.base),
      dabs(b.cx + b.rx * 0.3, b.cy + b.ry * 0.42, b.rx * 0.6, b.ry * 0.4, 9, r * 0.06, leaf.deep, next),
      dabs(b.cx - b.rx * 0.26, b.cy - b.ry * 0.34, b.rx * 0.6, b.ry * 0.46, 10, r * 0.058, leaf.light, next),
    ),
  )
  const stray = dabs(x, cy, r * 1.36, r * 1.12, 16, r * 0.05, leaf.base, next)
  return group(bare, back, front, stray)
}

/** A low hedge along y, its top uneven. */
export const hedge = (x: number, y: number, w: number, h: number, leaf: Leaf, seed = 5): string => {
  const next = rng(seed)
  const humps = Math.max(3, Math.round(w / 46))
  let d = `M${x} ${y}V${y - h}`
  for (let i = 1; i <= humps; i += 1)
    d += `Q${round(x + ((i - 0.5) * w) / humps)} ${round(y - h - 8 - next() * 12)} ${round(x + (i * w) / humps)} ${round(y - h + next() * 6)}`
  return group(
    path(`${d}V${y}Z`, leaf.base),
    rect(x, y - h * 0.34, w, h * 0.34, leaf.deep),
    dabs(x + w / 2, y - h * 0.32, w * 0.5, h * 0.2, Math.round(w / 16), 8, leaf.deep, next),
    dabs(x + w / 2, y - h * 0.8, w * 0.5, h * 0.2, Math.round(w / 14), 7, leaf.light, next),
  )
}

/** A plant in a clay pot: its rim is at the origin, leaves above. */
export const potPlant = (): string =>
  group(
    path('M-22 0h44l-6 36h-32z', '#A9513F'),
    path('M-22 0h16l-4 36h-6z', '#7A352B'),
    path(
      'M0 2C-22 -24 -30 -46 -26 -72C-8 -54 0 -28 0 2C-2 -32 8 -60 28 -78C30 -48 18 -20 0 2C14 -16 30 -24 46 -26C38 -8 20 2 0 2Z',
      '#4C6B47',
    ),
    path('M0 2C-16 -20 -34 -26 -48 -24C-38 -8 -20 2 0 2Z', '#344D31'),
  )
