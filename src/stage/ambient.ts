import type { Actor } from './actor.ts'
import type { Backdrop } from './backdrop.ts'
import type { Pulse } from './pulse.ts'

const breath = { height: 2, time: 2600 } as const
const blinkTime = 130
const pause = { shortest: 4200, longest: 7600 } as const
const framesASecond = 14
const fallFramesASecond = 24
const fallTime = 3600
const speeds = { rain: 780, snow: 46 } as const
const mouth = [220, 110, 260, 90, 200, 120, 240] as const

/** What moves for its own sake: a breath, a blink, steam, weather; a short burst every few seconds and stillness between. */
export class Ambient {
  readonly #pulse: Pulse
  readonly #backdrop: Backdrop
  readonly #actors: () => readonly Actor[]
  readonly #allowed: () => boolean
  #timer = 0
  #blinker: { readonly timer: number; readonly actor: Actor } | undefined
  #turn = 0

  constructor(pulse: Pulse, backdrop: Backdrop, actors: () => readonly Actor[], allowed: () => boolean) {
    this.#pulse = pulse
    this.#backdrop = backdrop
    this.#actors = actors
    this.#allowed = allowed
  }

  start(): void {
    this.stop()
    if (!this.#allowed()) return
    const wait = pause.shortest + Math.random() * (pause.longest - pause.shortest)
    this.#timer = window.setTimeout(() => this.#burst(), wait / 2)
  }

  stop(): void {
    window.clearTimeout(this.#timer)
    if (!this.#blinker) return
    window.clearTimeout(this.#blinker.timer)
    this.#blinker.actor.wear('plain')
    this.#blinker = undefined
    this.#pulse.draw()
  }

  #burst(): void {
    if (!this.#allowed()) return
    this.#turn += 1
    if (!this.#pulse.isMoving) {
      if (this.#turn % 2 === 0) this.#stir()
      else this.#blink()
    }
    const wait = pause.shortest + Math.random() * (pause.longest - pause.shortest)
    this.#timer = window.setTimeout(() => this.#burst(), wait)
  }

  #blink(): void {
    const actors = this.#actors()
    const actor = actors[Math.floor(Math.random() * actors.length)]
    if (!actor) return
    actor.wear('blink')
    this.#pulse.draw()
    const timer = window.setTimeout(() => {
      this.#blinker = undefined
      actor.wear('plain')
      this.#pulse.draw()
    }, blinkTime)
    this.#blinker = { timer, actor }
  }

  /** Weather starts and ends slowly, so that its stopping is not seen as a fault. */
  #stir(): void {
    const falling = this.#backdrop.isAlive && this.#backdrop.isLayered
    const time = falling ? fallTime : breath.time
    let fallen = 0
    this.#pulse.beat(time, falling ? fallFramesASecond : framesASecond, (share) => {
      const swell = Math.sin(share * Math.PI)
      for (const actor of this.#actors()) actor.breathe(share === 1 ? 0 : breath.height * swell)
      this.#backdrop.rise(share === 1 ? 0 : share)
      const eased = share - Math.sin(share * 2 * Math.PI) / (2 * Math.PI)
      const seconds = ((eased - fallen) * time) / 1000
      fallen = eased
      this.#backdrop.fall(speeds.rain * seconds, speeds.snow * seconds)
    })
  }
}

/** Opens and shuts one mouth for a moment, a frame at a time. */
export class Speech {
  readonly #pulse: Pulse
  #timer = 0
  #actor: Actor | undefined

  constructor(pulse: Pulse) {
    this.#pulse = pulse
  }

  start(actor: Actor): void {
    this.stop()
    this.#actor = actor
    this.#next(0)
  }

  stop(): void {
    window.clearTimeout(this.#timer)
    if (!this.#actor) return
    this.#actor.wear('plain')
    this.#actor = undefined
    this.#pulse.draw()
  }

  #next(index: number): void {
    const time = mouth[index]
    if (time === undefined) {
      this.stop()
      return
    }
    this.#actor?.wear(index % 2 === 0 ? 'talk' : 'plain')
    this.#pulse.draw()
    this.#timer = window.setTimeout(() => this.#next(index + 1), time)
  }
}
