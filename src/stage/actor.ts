import type { GameObjects, Scene } from 'phaser'
import type { Expression, PersonId } from '../core/moment.ts'
import { bust, bustBox } from './cast/bust.ts'
import { inset, insetBox } from './inset.ts'
import type { Stand } from './layout.ts'
import { easeInOut, glide, type Move } from './motion.ts'
import type { Sheet } from './textures.ts'

export type Face = 'plain' | 'talk' | 'blink'

/** How one person is to be seen. */
export interface Part {
  readonly person: PersonId
  readonly expression: Expression
  readonly via: 'room' | 'phone'
  readonly stand: Stand
  readonly tint: string
  /** 1 at rest; a little more for whoever speaks. */
  readonly near: number
}

const largest = 1.03
const fadeTime = 140
/** As long as the place takes: the light on somebody turns with the light around. */
const lightTime = 600
const entryTime = 420
const entryRise = 22
const exitTime = 220

/** The sheet to paint for a part; sharp at its nearest. */
export const sheetFor = ({ person, expression, via, stand, tint }: Part, face: Face, ratio: number): Sheet => {
  const enlarged = via === 'room' ? largest : 1
  const width = Math.round(stand.width * ratio * enlarged)
  const height = Math.round(stand.height * ratio * enlarged)
  const options = { talk: face === 'talk', blink: face === 'blink' }
  const side = via === 'phone' ? (stand.flip ? 'phone-right' : 'phone-left') : 'room'
  const box = via === 'room' ? bustBox : insetBox
  const svg = via === 'room' ? bust(person, expression, options) : inset(person, expression, stand.flip, options)
  return {
    key: `cast/${person}/${expression}/${face}/${side}/${tint}/${width}x${height}`,
    width,
    height,
    viewBox: `0 0 ${box.width} ${box.height}`,
    tint,
    parts: [{ svg }],
  }
}

/** Somebody on the stage: one image, and a second while one expression turns into another. */
export class Actor {
  readonly person: PersonId
  readonly via: 'room' | 'phone'
  readonly #scene: Scene
  #image: GameObjects.Image
  #part: Part
  #plain: string
  #ratio: number
  #near: number
  #rise = 0
  #breath = 0
  #offset = { x: 0, y: 0 }

  constructor(scene: Scene, part: Part, ratio: number) {
    this.#scene = scene
    this.person = part.person
    this.via = part.via
    this.#part = part
    this.#ratio = ratio
    this.#near = part.near
    this.#plain = sheetFor(part, 'plain', ratio).key
    this.#image = this.#add(this.#plain)
    this.#place(this.#image)
  }

  /** Whether this figure can become that part without leaving the stage. */
  canBecome({ person, via, stand }: Part): boolean {
    return person === this.person && via === this.via && stand.flip === this.#part.stand.flip
  }

  enter(delay: number): Move {
    this.#image.setAlpha(0)
    return glide(
      entryTime,
      (share) => {
        this.#image.setAlpha(share)
        this.#rise = entryRise * (1 - share)
        this.#place(this.#image)
      },
      { delay },
    )
  }

  leave(): Move {
    return glide(exitTime, (share) => this.#image.setAlpha(1 - share), { arrived: () => this.destroy() })
  }

  /** Turns into another part; the moves, if any, are for the caller to start. */
  become(part: Part, ratio: number, cut: boolean): readonly Move[] {
    const sameSize = part.stand.height === this.#part.stand.height && ratio === this.#ratio
    const sameFace = part.expression === this.#part.expression
    const from = { ...this.#part.stand, near: this.#near }
    this.#part = part
    this.#ratio = ratio
    const key = sheetFor(part, 'plain', ratio).key
    const moves: Move[] = []
    if (key !== this.#plain) {
      this.#plain = key
      if (cut || !sameSize) this.#image.setTexture(key)
      else moves.push(this.#turnInto(key, sameFace ? lightTime : fadeTime))
    }
    const moved = from.x !== part.stand.x || from.near !== part.near
    if (cut || !sameSize || !moved) {
      this.#near = part.near
      this.#placeAll()
    } else
      moves.push(
        glide(
          fadeTime * 2,
          (share) => {
            this.#near = from.near + (part.near - from.near) * share
            this.#placeAll(from.x + (part.stand.x - from.x) * share)
          },
          { ease: easeInOut },
        ),
      )
    return moves
  }

  /** Another face for a moment: a mouth open, eyes shut. */
  wear(face: Face): void {
    const key = face === 'plain' ? this.#plain : sheetFor(this.#part, face, this.#ratio).key
    if (this.#scene.textures.exists(key)) this.#image.setTexture(key)
  }

  shift(x: number, y: number): void {
    this.#offset = { x, y }
    this.#placeAll()
  }

  /** Lifts the shoulders by so many CSS pixels. */
  breathe(lift: number): void {
    this.#breath = this.via === 'room' ? lift : 0
    this.#placeAll()
  }

  destroy(): void {
    this.#image.destroy()
  }

  #add(key: string): GameObjects.Image {
    return this.#scene.add.image(0, 0, key).setOrigin(0.5, 1)
  }

  #turnInto(key: string, time: number): Move {
    const old = this.#image
    const next = this.#add(key).setAlpha(0)
    this.#image = next
    this.#place(next)
    return glide(
      time,
      (share) => {
        next.setAlpha(share)
        old.setAlpha(share < 0.6 ? 1 : (1 - share) / 0.4)
      },
      { ease: (share) => share, arrived: () => old.destroy() },
    )
  }

  #placeAll(x?: number): void {
    this.#place(this.#image, x)
  }

  #place(image: GameObjects.Image, x = this.#part.stand.x): void {
    const { stand } = this.#part
    const inRoom = this.via === 'room'
    image
      .setScale(inRoom ? this.#near / largest : 1)
      .setFlipX(inRoom && stand.flip)
      .setPosition((x + this.#offset.x) * this.#ratio, (stand.y + this.#offset.y + this.#rise - this.#breath) * this.#ratio)
      .setDepth(inRoom ? 20 + stand.depth * 2 + (this.#near > 1 ? 1 : 0) : 90)
  }
}
