import type { Move } from './motion.ts'
import type { Pulse } from './pulse.ts'

const lag = 160
const near = 0.004

/** Follows a mouse over the stage, late, and lets go of it when it leaves. */
export class Parallax {
  readonly #parent: HTMLElement
  readonly #pulse: Pulse
  readonly #slide: (x: number, y: number) => void
  readonly #allowed: () => boolean
  #now = { x: 0, y: 0 }
  #goal = { x: 0, y: 0 }
  #following = false

  constructor(parent: HTMLElement, pulse: Pulse, slide: (x: number, y: number) => void, allowed: () => boolean) {
    this.#parent = parent
    this.#pulse = pulse
    this.#slide = slide
    this.#allowed = allowed
    parent.addEventListener('pointermove', this.#moved, { passive: true })
    parent.addEventListener('pointerleave', this.#left, { passive: true })
  }

  /** Puts everything where the pointer last had it. */
  apply(): void {
    this.#slide(this.#now.x, this.#now.y)
  }

  centre(): void {
    this.#now = { x: 0, y: 0 }
    this.#goal = { x: 0, y: 0 }
    this.apply()
  }

  destroy(): void {
    this.#parent.removeEventListener('pointermove', this.#moved)
    this.#parent.removeEventListener('pointerleave', this.#left)
  }

  readonly #moved = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || !this.#allowed()) return
    const box = this.#parent.getBoundingClientRect()
    if (box.width === 0 || box.height === 0) return
    this.#follow(((event.clientX - box.left) / box.width) * 2 - 1, ((event.clientY - box.top) / box.height) * 2 - 1)
  }

  readonly #left = (): void => {
    if (this.#now.x !== 0 || this.#now.y !== 0 || this.#following) this.#follow(0, 0)
  }

  #follow(x: number, y: number): void {
    this.#goal = { x: Math.max(-1, Math.min(1, x)), y: Math.max(-1, Math.min(1, y)) }
    if (this.#following) return
    this.#following = true
    this.#pulse.move(this.#chase())
  }

  #chase(): Move {
    const arrive = (): void => {
      this.#following = false
      this.#now = this.#goal
      this.apply()
    }
    return {
      step: (elapsed) => {
        const share = 1 - Math.exp(-elapsed / lag)
        const x = this.#now.x + (this.#goal.x - this.#now.x) * share
        const y = this.#now.y + (this.#goal.y - this.#now.y) * share
        this.#now = { x, y }
        const close = Math.abs(this.#goal.x - x) < near && Math.abs(this.#goal.y - y) < near
        if (close) arrive()
        else this.apply()
        return close
      },
      settle: arrive,
    }
  }
}
