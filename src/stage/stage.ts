import { Renderer, type GameObjects, type Scene } from 'phaser'
import type { Instant, PersonId, PlaceId, Presence, Weather } from '../core/moment.ts'
import { Actor, sheetFor, type Face, type Part } from './actor.ts'
import { Ambient, Speech } from './ambient.ts'
import { Backdrop, settingOf, type Setting } from './backdrop.ts'
import { isCast } from './cast/bust.ts'
import { startEngine, stopEngine, type Engine } from './engine.ts'
import { insetAt, nearness, parallaxLimit, seatPeople, sharpness, standAt, type Box, type Seat } from './layout.ts'
import { lightOf } from './light.ts'
import { easeInOut, glide, type Move } from './motion.ts'
import { Parallax } from './parallax.ts'
import { places } from './places/index.ts'
import { Pulse } from './pulse.ts'
import { noTint, Sheets } from './textures.ts'

export type Motion = 'full' | 'reduced'

/** What is to be seen: where, when, in what weather, and who is there. */
export interface StagePicture {
  readonly place: PlaceId
  readonly at: Instant
  readonly weather: Weather
  readonly cast: readonly Presence[]
  readonly speaking?: PersonId
}

export interface Stage {
  /** Fulfilled when the picture stands, or when a later one has taken its place; never rejected. */
  show(picture: StagePicture): Promise<void>
  setMotion(motion: Motion): void
  /** Everything that moves arrives at once, and stays. */
  rest(): void
  destroy(): void
}

export interface StageOptions {
  readonly motion: Motion
  /** Called once, with a plain reason, when the picture cannot be drawn any more. The page goes on without it. */
  readonly onFailure: (reason: string) => void
}

const placeTime = 600
const entryDelay = 160
const longestWait = 2500
const resizePause = 140
const bustParallax = 0.85 / 1.2
const snapshotKey = 'snapshot'
const snapshotDepth = 100

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error))
const after = (time: number): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, time))

const boxOf = (parent: HTMLElement): Box => ({ width: Math.round(parent.clientWidth), height: Math.round(parent.clientHeight) })
const isSeen = ({ width, height }: Box): boolean => width > 1 && height > 1

class OpenStage implements Stage {
  readonly #engine: Engine
  readonly #scene: Scene
  readonly #parent: HTMLElement
  readonly #fail: (reason: string) => void
  readonly #sheets: Sheets
  readonly #pulse: Pulse
  readonly #backdrop: Backdrop
  readonly #ambient: Ambient
  readonly #speech: Speech
  readonly #parallax: Parallax
  readonly #watcher: ResizeObserver
  readonly #actors = new Map<PersonId, Actor>()
  #place: PlaceId | undefined
  #seats: ReadonlyMap<PersonId, Seat> = new Map()
  #motion: Motion
  #box: Box
  #ratio: number
  #picture: StagePicture | undefined
  #turn = 0
  #resizing = 0
  #closed = false

  constructor(engine: Engine, parent: HTMLElement, motion: Motion, fail: (reason: string) => void) {
    this.#engine = engine
    this.#scene = engine.scene
    this.#parent = parent
    this.#motion = motion
    this.#fail = fail
    this.#box = boxOf(parent)
    this.#ratio = sharpness(this.#box, window.devicePixelRatio)
    this.#sheets = new Sheets(engine.game.textures)
    this.#pulse = new Pulse(engine.game)
    this.#backdrop = new Backdrop(engine.scene)
    this.#ambient = new Ambient(
      this.#pulse,
      this.#backdrop,
      () => [...this.#actors.values()],
      () => this.#mayStir,
    )
    this.#speech = new Speech(this.#pulse)
    this.#parallax = new Parallax(
      parent,
      this.#pulse,
      (x, y) => this.#slide(x, y),
      () => this.#mayStir && this.#backdrop.isLayered,
    )
    this.#watcher = new ResizeObserver(() => this.#resized())
    this.#watcher.observe(parent)
    document.addEventListener('visibilitychange', this.#seenOrHidden)
    engine.game.renderer.on(Renderer.Events.RESTORE_WEBGL, () => this.#pulse.draw())
    this.#fit()
  }

  async show(picture: StagePicture): Promise<void> {
    if (this.#closed) return
    this.#picture = picture
    await this.#try(() => this.#present(picture, this.#motion === 'reduced'))
  }

  setMotion(motion: Motion): void {
    if (this.#closed || motion === this.#motion) return
    this.#motion = motion
    this.rest()
    if (this.#picture) void this.#try(() => this.#present(this.#picture, true))
  }

  rest(): void {
    if (this.#closed) return
    this.#ambient.stop()
    this.#speech.stop()
    this.#pulse.settle()
  }

  destroy(): void {
    if (this.#closed) return
    this.#closed = true
    this.#turn += 1
    this.#pulse.stop()
    this.#ambient.stop()
    this.#speech.stop()
    window.clearTimeout(this.#resizing)
    this.#watcher.disconnect()
    this.#parallax.destroy()
    document.removeEventListener('visibilitychange', this.#seenOrHidden)
    this.#sheets.close()
    stopEngine(this.#engine)
  }

  /** Layers by themselves, which slide and fall, only where that is wanted and costs the page nothing. */
  get #isLively(): boolean {
    return this.#motion === 'full' && this.#engine.isQuick && !this.#pulse.isLaboured
  }

  get #mayStir(): boolean {
    return !this.#closed && this.#isLively && !document.hidden
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (!this.#closed) this.#fail(`the drawing stopped: ${message(error)}`)
    }
  }

  async #present(picture: StagePicture | undefined, cut: boolean): Promise<void> {
    if (!picture || !isSeen(this.#box)) return
    this.#turn += 1
    const turn = this.#turn
    const isCurrent = (): boolean => turn === this.#turn && !this.#closed
    const light = lightOf(picture.at, picture.weather)
    const setting = settingOf(picture.place, places[picture.place], light, this.#box, this.#ratio, this.#isLively)
    const seats = seatPeople(picture.cast, picture.place === this.#place ? this.#seats : new Map())
    const parts = this.#partsOf(picture, seats, setting.tint)
    await this.#sheets.ready([...Backdrop.sheets(setting), ...parts.map((part) => sheetFor(part, 'plain', this.#ratio))])
    if (!isCurrent()) return

    this.rest()
    const samePlace = picture.place === this.#place
    const sameSetting = setting.id === this.#backdrop.id
    this.#seats = seats
    this.#place = picture.place
    const still = cut || document.hidden
    const moves: Move[] = []
    if (samePlace && !sameSetting && !still) moves.push(this.#backdrop.fadeTo(setting, placeTime))
    else {
      if (!samePlace) moves.push(...this.#change(still))
      this.#backdrop.set(setting)
    }
    moves.push(...this.#recast(parts, samePlace ? 0 : entryDelay, still))
    if (this.#backdrop.isLayered) this.#parallax.apply()
    else this.#parallax.centre()
    if (moves.length > 0) this.#pulse.move(...moves)
    else this.#pulse.draw()
    await this.#arrived()
    if (!isCurrent()) return
    this.#sheets.keepOnly(this.#needed(setting, parts))
    void this.#try(() => this.#enliven(picture, parts, isCurrent))
  }

  /** Fulfilled when all has arrived; a page that gives no frames is not waited for. */
  async #arrived(): Promise<void> {
    if (!this.#pulse.isMoving) return
    const still = this.#pulse.still()
    await Promise.race([still, after(longestWait)])
    if (this.#pulse.isMoving) this.#pulse.settle()
  }

  #partsOf({ cast, speaking }: StagePicture, seats: ReadonlyMap<PersonId, Seat>, tint: string): readonly Part[] {
    return cast
      .filter(({ person }) => isCast(person))
      .flatMap(({ person, expression, via }): readonly Part[] => {
        if (via === 'phone') return [{ person, expression, via, stand: insetAt(seats, this.#box), tint: noTint, near: 1 }]
        const seat = seats.get(person)
        if (!seat) return []
        return [{ person, expression, via, stand: standAt(seat, this.#box), tint, near: nearness(person, speaking, seats.size) }]
      })
  }

  #needed(setting: Setting, parts: readonly Part[]): ReadonlySet<string> {
    const faces: readonly Face[] = ['plain', 'talk', 'blink']
    return new Set([...Backdrop.keys(setting), ...parts.flatMap((part) => faces.map((face) => sheetFor(part, face, this.#ratio).key))])
  }

  /** Clears the stage for another place; the picture before it fades away on top. */
  #change(cut: boolean): Move[] {
    const old = cut || this.#backdrop.id === undefined ? undefined : this.#snapshot()
    for (const actor of this.#actors.values()) actor.destroy()
    this.#actors.clear()
    if (!old) return []
    return [
      glide(placeTime, (share) => old.setAlpha(1 - share), {
        ease: easeInOut,
        arrived: () => {
          old.destroy()
          this.#sheets.free(snapshotKey)
        },
      }),
    ]
  }

  #snapshot(): GameObjects.Image {
    const { game } = this.#engine
    const canvas = document.createElement('canvas')
    canvas.width = game.canvas.width
    canvas.height = game.canvas.height
    // WebGL keeps a frame only until the browser has shown it, so it is drawn again just before it is copied
    this.#pulse.draw()
    canvas.getContext('2d')?.drawImage(game.canvas, 0, 0)
    this.#sheets.free(snapshotKey)
    this.#sheets.keep(snapshotKey, canvas)
    return this.#scene.add.image(0, 0, snapshotKey).setOrigin(0, 0).setDepth(snapshotDepth)
  }

  #recast(parts: readonly Part[], delay: number, cut: boolean): readonly Move[] {
    const moves: Move[] = []
    for (const [person, actor] of [...this.#actors]) {
      if (parts.some((part) => actor.canBecome(part))) continue
      this.#actors.delete(person)
      if (cut) actor.destroy()
      else moves.push(actor.leave())
    }
    for (const part of parts) {
      const actor = this.#actors.get(part.person)
      if (actor) {
        moves.push(...actor.become(part, this.#ratio, cut))
        continue
      }
      const newcomer = new Actor(this.#scene, part, this.#ratio)
      this.#actors.set(part.person, newcomer)
      if (!cut) moves.push(newcomer.enter(delay))
    }
    return moves
  }

  /** Once the picture stands: a mouth that moves for a moment, and what moves for its own sake. */
  async #enliven({ speaking }: StagePicture, parts: readonly Part[], isCurrent: () => boolean): Promise<void> {
    if (this.#motion === 'reduced' || document.hidden) return
    const speaker = parts.find(({ person }) => person === speaking)
    if (speaker) {
      await this.#sheets.ready([sheetFor(speaker, 'talk', this.#ratio)])
      const actor = this.#actors.get(speaker.person)
      if (!isCurrent()) return
      if (actor) this.#speech.start(actor)
    }
    if (!this.#mayStir) return
    await this.#sheets.ready(parts.map((part) => sheetFor(part, 'blink', this.#ratio)))
    if (isCurrent()) this.#ambient.start()
  }

  #slide(x: number, y: number): void {
    this.#backdrop.slide(x, y)
    const reach = parallaxLimit * bustParallax
    for (const actor of this.#actors.values()) if (actor.via === 'room') actor.shift(-x * reach, (-y * reach) / 2)
  }

  #resized(): void {
    window.clearTimeout(this.#resizing)
    const box = boxOf(this.#parent)
    if (!isSeen(box) || (box.width === this.#box.width && box.height === this.#box.height)) return
    this.#resizing = window.setTimeout(() => {
      this.#box = box
      this.#ratio = sharpness(box, window.devicePixelRatio)
      this.rest()
      this.#fit()
      void this.#try(() => this.#present(this.#picture, true))
    }, resizePause)
  }

  #fit(): void {
    const { game } = this.#engine
    const { canvas, scale } = game
    scale.resize(Math.max(1, Math.round(this.#box.width * this.#ratio)), Math.max(1, Math.round(this.#box.height * this.#ratio)))
    canvas.style.width = '100%'
    canvas.style.height = '100%'
  }

  readonly #seenOrHidden = (): void => {
    if (document.hidden) this.rest()
    else this.#ambient.start()
  }
}

const noStage: Stage = {
  show: () => Promise.resolve(),
  setMotion: () => undefined,
  rest: () => undefined,
  destroy: () => undefined,
}

/**
 * Opens the stage inside `parent`, whose size it fills. It takes no input and says nothing to a screen reader: the
 * page describes the picture in words. Where no picture can be drawn, `onFailure` hears why and an empty stage is returned.
 */
export async function openStage(parent: HTMLElement, options: StageOptions): Promise<Stage> {
  let open: OpenStage | undefined
  let told = false
  const fail = (reason: string): void => {
    if (told) return
    told = true
    const broken = open
    open = undefined
    try {
      broken?.destroy()
    } finally {
      options.onFailure(reason)
    }
  }
  try {
    const box = boxOf(parent)
    const size = { width: Math.max(2, box.width), height: Math.max(2, box.height) }
    const engine = await startEngine(parent, size, (error) => fail(`the drawing stopped: ${message(error)}`))
    const { canvas } = engine.game
    canvas.setAttribute('aria-hidden', 'true')
    canvas.style.display = 'block'
    canvas.style.pointerEvents = 'none'
    open = new OpenStage(engine, parent, options.motion, fail)
    return open
  } catch (error) {
    fail(`the drawing could not start: ${message(error)}`)
    return noStage
  }
}
