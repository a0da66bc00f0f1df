import { Core, type Game } from 'phaser'
import type { Move } from './motion.ts'

/** Median time between frames above which this machine is left in peace, in milliseconds. */
const laboured = 34
/** Frames to judge by. */
const enough = 6
const lapse = 250

/**
 * Decides when a frame is drawn. The engine's loop runs while something moves and sleeps otherwise;
 * slow movements are drawn as single frames, a few a second, without waking it.
 */
export class Pulse {
  readonly #game: Game
  readonly #moves = new Set<Move>()
  readonly #waiting: (() => void)[] = []
  readonly #gaps: number[] = []
  #last = 0
  #beat: { readonly timer: number; readonly end: () => void } | undefined
  #laboured = false
  #stopped = false

  constructor(game: Game) {
    this.#game = game
    game.events.on(Core.Events.STEP, () => this.#advance())
    game.events.on(Core.Events.POST_RENDER, () => {
      if (this.#moves.size > 0) return
      game.loop.sleep()
      this.#release()
    })
  }

  /** Whether frames came so slowly that nothing should move for its own sake. */
  get isLaboured(): boolean {
    return this.#laboured
  }

  get isMoving(): boolean {
    return this.#moves.size > 0
  }

  move(...moves: readonly Move[]): void {
    if (moves.length === 0 || this.#stopped) return
    this.#endBeat()
    for (const move of moves) this.#moves.add(move)
    if (this.#game.loop.running) return
    this.#last = 0
    this.#game.loop.resetDelta()
    this.#game.loop.wake()
  }

  /** Draws one frame now, unless the loop is about to. */
  draw(): void {
    if (!this.#stopped && !this.#game.loop.running) this.#game.loop.tick()
  }

  /** Fulfilled when nothing moves any more. */
  still(): Promise<void> {
    if (this.#moves.size === 0) return Promise.resolve()
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  /** Everything arrives at once, and one frame shows it. */
  settle(): void {
    this.#endBeat()
    if (this.#moves.size === 0) return
    for (const move of [...this.#moves]) move.settle()
    this.#moves.clear()
    this.#game.loop.sleep()
    this.#release()
    this.draw()
  }

  /** A slow movement, drawn as single frames; `apply` is given 0 to 1 and always 1 at last. */
  beat(duration: number, framesASecond: number, apply: (share: number) => void): void {
    this.#endBeat()
    const began = performance.now()
    const end = (): void => {
      this.#beat = undefined
      apply(1)
      this.draw()
    }
    const next = (): void => {
      const share = (performance.now() - began) / duration
      if (share >= 1) {
        end()
        return
      }
      apply(share)
      const before = performance.now()
      this.draw()
      if (performance.now() - before > laboured / 2) this.#laboured = true
      if (this.#laboured) end()
      else this.#beat = { timer: window.setTimeout(next, 1000 / framesASecond), end }
    }
    next()
  }

  #endBeat(): void {
    const beat = this.#beat
    if (!beat) return
    window.clearTimeout(beat.timer)
    beat.end()
  }

  /** Draws nothing more: the engine is about to go. */
  stop(): void {
    this.#stopped = true
    if (this.#beat) window.clearTimeout(this.#beat.timer)
    this.#beat = undefined
    this.#moves.clear()
    this.#release()
  }

  #advance(): void {
    const now = performance.now()
    const gap = this.#last === 0 ? 0 : now - this.#last
    this.#last = now
    if (this.#moves.size === 0) return
    if (gap > 0) this.#weigh(gap)
    const elapsed = Math.min(gap, lapse)
    for (const move of [...this.#moves]) if (move.step(elapsed)) this.#moves.delete(move)
  }

  #weigh(gap: number): void {
    this.#gaps.push(gap)
    if (this.#gaps.length < enough) return
    const middle = this.#gaps.sort((a, b) => a - b)[Math.floor(enough / 2)]
    if (middle !== undefined && middle > laboured) this.#laboured = true
    this.#gaps.length = 0
  }

  #release(): void {
    for (const resolve of this.#waiting.splice(0)) resolve()
  }
}
