/** Where control can go in a compiled story, and what is read on the way. */
export interface Flow {
  /**
   * What can be read from any of these points on, in a fixed order: `variable name`; `visited path`, where the story asks
   * only whether it was (once-only choices); `counted path`, where it reads how often.
   */
  reads(points: readonly number[]): string[]
  /** The point that a path names, such as `c1_desk.begin.0.c-2`. Throws if there is none. */
  at(path: string): number
  /** The point after the one that a path and an index name: where a tunnel or function comes back to. */
  after(container: string, index: number): number
  /** Words of Ink by which a story asks for chance, for its own length, or for what a list no longer holds. */
  readonly unprovable: readonly string[]
}

type Raw = string | number | boolean | null | Raw[] | { [key: string]: Raw }

interface Box {
  readonly path: string
  readonly parent: Box | undefined
  /** Its place in the parent's content; absent where it can only be reached by name. */
  readonly index: number | undefined
  readonly content: (Raw | Box)[]
  readonly named: Map<string, Box>
  /** The point of its first element; one more point stands after its last. */
  first: number
}

const isBox = (one: Raw | Box | undefined): one is Box => one instanceof Object && 'named' in one && one.named instanceof Map
const onceOnly = 16
const elsewhere = ['turns', 'turn', 'rnd', 'srnd', 'lrnd', 'seq', 'LIST_ALL', 'LIST_INVERT']

/** Reads the flow of a story from the JSON that the Ink compiler writes (inkVersion 21). */
export function flowOf(story: string): Flow {
  return new StoryFlow((JSON.parse(story) as { root: Raw[] }).root)
}

/** Container by container, as the runtime numbers and names them. */
class StoryFlow implements Flow {
  readonly unprovable: readonly string[]
  private readonly root: Box
  private readonly boxes: Box[] = []
  private readonly byPath = new Map<string, Box>()
  private readonly points: { readonly box: Box; readonly index: number }[] = []
  private readonly globals: ReadonlySet<string>
  private readonly names: string[] = []
  private readonly bits = new Map<string, number>()
  private readonly live: Uint32Array[]
  /** Variables handed to functions by reference: read and written there under other names, so never taken to be done with. */
  private readonly byReference: readonly string[]
  /** Every divert target that is used as a value: where a divert through a variable may lead. */
  private readonly targets: number[] = []

  constructor(root: Raw[]) {
    this.root = this.box(root, undefined, undefined, '')
    for (const box of this.boxes) {
      box.first = this.points.length
      for (let index = 0; index <= box.content.length; index++) this.points.push({ box, index })
    }
    this.globals = new Set(this.root.named.get('global decl')?.content.flatMap((one) => field(one, 'VAR=') ?? []))
    const used = new Set<string>()
    for (const { box, index } of this.points) {
      const one = box.content[index]
      const target = field(one, '^->')
      if (target !== undefined) this.targets.push(this.resolve(target, box))
      if (typeof one === 'string' && elsewhere.includes(one)) used.add(one)
    }
    this.unprovable = [...used]
    this.byReference = this.points
      .map(({ box, index }) => field(box.content[index], '^var') ?? '')
      .filter((name) => this.globals.has(name))
      .map((name) => `variable ${name}`)
    this.live = this.solve()
  }

  reads(points: readonly number[]): string[] {
    const all = new Uint32Array(this.live[0]?.length ?? 0)
    for (const point of points) add(all, this.live[point])
    const found = this.names.filter((_, bit) => ((all[bit >> 5] ?? 0) >>> (bit & 31)) & 1)
    return [...new Set([...found, ...this.byReference])].sort()
  }

  at(path: string): number {
    return this.resolve(path, this.root)
  }

  after(container: string, index: number): number {
    const box = this.byPath.get(container)
    if (!box) throw new Error(`The story has no container ${container}`)
    return this.enter(box, index + 1)
  }

  private box(raw: readonly Raw[], parent: Box | undefined, index: number | undefined, path: string): Box {
    const box: Box = { path, parent, index, content: [], named: new Map(), first: 0 }
    this.boxes.push(box)
    this.byPath.set(path, box)
    const below = (name: string | number) => (path === '' ? String(name) : `${path}.${name}`)
    for (const [i, one] of raw.slice(0, -1).entries()) {
      if (!Array.isArray(one)) {
        box.content.push(one)
        continue
      }
      const name = field(one.at(-1), '#n')
      const inner = this.box(one, box, i, below(name ?? i))
      box.content.push(inner)
      if (name !== undefined) box.named.set(name, inner)
    }
    for (const [name, one] of Object.entries(raw.at(-1) ?? {}))
      if (Array.isArray(one)) box.named.set(name, this.box(one, box, undefined, below(name)))
    return box
  }

  /** A path, from the root or (with a leading dot) from an element of `from`, as a point. */
  private resolve(path: string, from: Box): number {
    const relative = path.startsWith('.')
    const steps = path.split('.').slice(relative ? 2 : 0)
    let box = relative ? from : this.root
    for (const [i, step] of steps.entries()) {
      const inner: Raw | Box | undefined = step === '^' ? box.parent : /^\d+$/.test(step) ? box.content[Number(step)] : box.named.get(step)
      if (isBox(inner)) box = inner
      else if (i === steps.length - 1 && /^\d+$/.test(step)) return this.enter(box, Number(step))
      else throw new Error(`The story has no ${path} (from ${from.path || 'the root'})`)
    }
    return this.enter(box, 0)
  }

  /** Past the end of a container, control goes on behind it, unless it was reached by name. */
  private enter(box: Box, index: number): number {
    if (index < box.content.length || box.parent === undefined || box.index === undefined)
      return box.first + Math.min(index, box.content.length)
    return this.enter(box.parent, box.index + 1)
  }

  private next(point: number): number[] {
    const place = this.points[point]
    const one = place?.box.content[place.index]
    if (!place || one === undefined) return []
    const { box, index } = place
    if (isBox(one)) return [this.enter(one, 0)]
    const on = this.enter(box, index + 1)
    const jump = field(one, '->') ?? field(one, 'f()') ?? field(one, '->t->')
    if (jump !== undefined) {
      const comesBack = field(one, '->') === undefined || has(one, 'c') || box.content[index - 1] === 'thread'
      return [...(has(one, 'var') ? this.targets : [this.resolve(jump, box)]), ...(comesBack ? [on] : [])]
    }
    const choice = field(one, '*')
    if (choice !== undefined) return [this.resolve(choice, box), on]
    const target = field(one, '^->')
    if (target !== undefined) return [this.resolve(target, box), on, ...this.skipOf(target, box, index)]
    if (one === 'end' || one === 'done' || one === '~ret') return []
    if (one === '->->') return box.content.slice(0, index).lastIndexOf('void') >= index - 2 ? [] : this.targets
    return [on]
  }

  /** A scene that begins can be summed up from any of its choices, which no divert of its own says. */
  private skipOf(knot: string, box: Box, index: number): number[] {
    const skip = field(box.content[index + 1], 'x()') === 'scene' ? this.root.named.get(knot)?.named.get('skip') : undefined
    return skip ? [this.enter(skip, 0)] : []
  }

  /** What is read at a point itself, and the variable that it overwrites. */
  private effect(point: number): { readonly reads: readonly string[]; readonly writes?: string } {
    const place = this.points[point]
    const one = place?.box.content[place.index]
    if (!place || one === undefined || isBox(one)) return { reads: [] }
    const { box } = place
    const container = (path: string) => this.points[this.resolve(path, box)]?.box.path ?? ''
    const variable = field(one, 'VAR?') ?? field(one, '->') ?? field(one, '^var')
    if (variable !== undefined && this.globals.has(variable)) return { reads: [`variable ${variable}`] }
    const count = field(one, 'CNT?')
    if (count !== undefined) return { reads: [`counted ${container(count)}`] }
    const choice = field(one, '*')
    if (choice !== undefined)
      return { reads: one instanceof Object && (Number((one as { flg?: Raw }).flg) & onceOnly) > 0 ? [`visited ${container(choice)}`] : [] }
    if (one === 'visit') return { reads: [`counted ${box.path}`] }
    if (one === 'readc') return { reads: this.targets.map((target) => `counted ${this.points[target]?.box.path ?? ''}`) }
    const written = field(one, 'VAR=')
    return written !== undefined && has(one, 're') ? { reads: [], writes: `variable ${written}` } : { reads: [] }
  }

  /** Backwards over all points until nothing changes: what is read here, and after here unless overwritten first. */
  private solve(): Uint32Array[] {
    const effects = this.points.map((_, point) => this.effect(point))
    for (const { reads } of effects)
      for (const name of reads)
        if (!this.bits.has(name)) {
          this.bits.set(name, this.names.length)
          this.names.push(name)
        }
    const next = this.points.map((_, point) => this.next(point))
    const before: number[][] = this.points.map(() => [])
    for (const [point, targets] of next.entries()) for (const target of targets) before[target]?.push(point)
    const live = this.points.map(() => new Uint32Array((this.names.length + 31) >> 5))
    const now = new Uint32Array(live[0]?.length ?? 0)
    const waiting = this.points.map((_, point) => point)
    for (let point = waiting.pop(); point !== undefined; point = waiting.pop()) {
      const here = live[point]
      const effect = effects[point]
      if (!here || !effect) continue
      now.fill(0)
      for (const target of next[point] ?? []) add(now, live[target])
      const written = this.bits.get(effect.writes ?? '')
      if (written !== undefined) now[written >> 5] = (now[written >> 5] ?? 0) & ~(1 << (written & 31))
      for (const name of effect.reads) {
        const bit = this.bits.get(name) ?? 0
        now[bit >> 5] = (now[bit >> 5] ?? 0) | (1 << (bit & 31))
      }
      if (now.every((word, i) => word === here[i])) continue
      here.set(now)
      waiting.push(...(before[point] ?? []))
    }
    return live
  }
}

/** Sets the bits that are set in another row. */
function add(to: Uint32Array, from: Uint32Array | undefined): void {
  for (let i = 0; from && i < from.length; i++) to[i] = (to[i] ?? 0) | (from[i] ?? 0)
}

/** The text under a key of an element that is an object; undefined otherwise. */
function field(one: Raw | Box | undefined, key: string): string | undefined {
  if (!(one instanceof Object) || isBox(one) || Array.isArray(one)) return undefined
  const value = one[key]
  return typeof value === 'string' ? value : undefined
}

function has(one: Raw | Box, key: string): boolean {
  return one instanceof Object && !isBox(one) && key in one
}
