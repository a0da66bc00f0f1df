import { AUTO, CANVAS, Game, Scale, Scene, WEBGL } from 'phaser'

export interface Engine {
  readonly game: Game
  readonly scene: Scene
  /** Whether a graphics processor draws, so that slow movements cost the page nothing. */
  readonly isQuick: boolean
}

const softwareNames = /swiftshader|llvmpipe|softpipe|software|basic render|swrast|paravirtual/i
const startLimit = 8000

/** Software WebGL is far slower than a plain canvas for flat pictures, so it is not used. */
const hasGraphicsProcessor = (): boolean => {
  const gl = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true })
  if (!gl) return false
  let name = String(gl.getParameter(gl.RENDERER))
  if (name === 'WebKit WebGL') {
    const info = gl.getExtension('WEBGL_debug_renderer_info')
    if (info) name = String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL))
  }
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return !softwareNames.test(name)
}

const documentReady = (): Promise<void> =>
  document.readyState === 'loading'
    ? new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }))
    : Promise.resolve()

const documentListeners = new WeakMap<Game, EventListenerOrEventListenerObject>()

/** Lets the engine start, and notes the one listener that it puts on the document. */
const startNoting = (game: Game, start: () => void): void => {
  const listen = (type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void => {
    if (type === 'visibilitychange') documentListeners.set(game, listener)
    EventTarget.prototype.addEventListener.call(document, type, listener, options)
  }
  Object.defineProperty(document, 'addEventListener', { configurable: true, value: listen })
  try {
    start()
  } finally {
    Reflect.deleteProperty(document, 'addEventListener')
  }
}

const begin = (
  parent: HTMLElement,
  type: number,
  size: { readonly width: number; readonly height: number },
  broke: (error: unknown) => void,
): Promise<{ game: Game; scene: Scene }> =>
  new Promise((resolve, reject) => {
    /** An error in the engine's loop would end it without a word; here it ends the stage and nothing else. */
    class GuardedGame extends Game {
      override step(time: number, delta: number): void {
        try {
          super.step(time, delta)
        } catch (error) {
          this.loop.sleep()
          // not from within the engine's own step
          queueMicrotask(() => broke(error))
        }
      }

      /** The engine never gives back what it puts on the document, and that would hold every stage of a session. */
      protected override start(): void {
        startNoting(this, () => super.start())
      }
    }
    const late = window.setTimeout(() => {
      game.loop.sleep()
      reject(new Error('the engine did not start in time'))
    }, startLimit)
    const scene = new (class extends Scene {
      create(): void {
        window.clearTimeout(late)
        resolve({ game, scene: this })
      }
    })('stage')
    const game = new GuardedGame({
      type,
      parent,
      scene,
      backgroundColor: '#2A3F4B',
      scale: { mode: Scale.NONE, expandParent: false, ...size },
      fps: { smoothStep: false },
      render: { antialiasGL: false, powerPreference: 'low-power' },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
      audio: { noAudio: true },
      banner: false,
      autoFocus: false,
    })
  })

const clear = (parent: HTMLElement, before: ReadonlySet<Element>): void => {
  for (const child of [...parent.children]) if (!before.has(child)) child.remove()
}

/** Starts the drawing engine inside `parent`; throws where neither WebGL nor a plain canvas can be had. */
export const startEngine = async (
  parent: HTMLElement,
  size: { readonly width: number; readonly height: number },
  broke: (error: unknown) => void,
): Promise<Engine> => {
  await documentReady()
  const before = new Set(parent.children)
  const { onblur, onfocus } = window
  const quick = hasGraphicsProcessor()
  const started = await begin(parent, quick ? AUTO : CANVAS, size, broke).catch((error: unknown) => {
    clear(parent, before)
    if (!quick) throw error
    return begin(parent, CANVAS, size, broke)
  })
  // the engine takes these two for itself and needs neither here
  window.onblur = onblur
  window.onfocus = onfocus
  return { ...started, isQuick: quick && started.game.renderer.type === WEBGL }
}

/** The engine takes itself down in its next step, so it is given one. Two things that it leaves behind are taken away for it. */
export const stopEngine = ({ game }: Engine): void => {
  game.loop.sleep()
  // its canvases would stay in a pool that outlives the engine, and hold the whole of it
  game.textures.tileSprite.destroy()
  game.destroy(true)
  game.loop.tick()
  const listener = documentListeners.get(game)
  if (listener) document.removeEventListener('visibilitychange', listener)
}
