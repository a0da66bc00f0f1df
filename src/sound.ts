import type { Howl, Howler } from 'howler'
import type { PlaceId, Weather } from './core/moment.ts'

/** Rooms rather than music, and small wooden cues; off until somebody turns it on. Nothing here ever throws. */
export interface Sound {
  setOn(on: boolean): void
  /** 0 to 1. */
  setVolume(volume: number): void
  /** Where we are: its sound fades in over what was heard before. */
  place(place: PlaceId, weather: Weather): void
  cue(name: Cue): void
}

export type Cue = 'door' | 'page' | 'share' | 'step' | 'limit'
type Bed = 'hub' | 'street' | 'home' | 'rain'

const outdoors: ReadonlySet<PlaceId> = new Set(['bus-stop', 'town-street', 'marsh-house-yard', 'street', 'doorstep', 'title-doors'])
const homes: ReadonlySet<PlaceId> = new Set(['pauline-kitchen'])
const crossFade = 900

/** What a place sounds like. Rain is heard outdoors; indoors the room is. */
export const bedOf = (place: PlaceId, weather: Weather): Bed => {
  if (outdoors.has(place)) return weather === 'rain' ? 'rain' : 'street'
  return homes.has(place) ? 'home' : 'hub'
}

interface Player {
  readonly Howl: typeof Howl
  readonly Howler: typeof Howler
}

const address = (name: string, ending: string): string => `${import.meta.env.BASE_URL}sound/${name}.${ending}`

class Room implements Sound {
  #player: Player | undefined
  #loading = false
  #on = false
  #volume = 0.8
  #bed: Bed | undefined
  #heard: Bed | undefined
  readonly #recordings = new Map<string, Howl>()

  setOn(on: boolean): void {
    if (on === this.#on) return
    this.#on = on
    if (on && !this.#player) void this.#load()
    else this.#follow()
  }

  setVolume(volume: number): void {
    this.#volume = Math.min(1, Math.max(0, volume))
    this.#quietly(({ Howler }) => Howler.volume(this.#volume))
  }

  place(place: PlaceId, weather: Weather): void {
    this.#bed = bedOf(place, weather)
    this.#follow()
  }

  cue(name: Cue): void {
    if (!this.#on || document.hidden) return
    this.#quietly((player) => this.#recording(player, `cue-${name}`, false).play())
  }

  async #load(): Promise<void> {
    if (this.#loading) return
    this.#loading = true
    try {
      this.#player = await import('howler')
      this.#player.Howler.volume(this.#volume)
      document.addEventListener('visibilitychange', () => this.#follow())
    } catch {
      // no sound is a sound that stays off; the next time it is turned on it is tried again
    }
    this.#loading = false
    this.#follow()
  }

  /** Makes what is heard agree with where we are and whether it is wanted. */
  #follow(): void {
    const wanted = this.#on && !document.hidden ? this.#bed : undefined
    if (wanted === this.#heard) return
    this.#quietly((player) => {
      const before = this.#heard
      this.#heard = wanted
      if (before) this.#fadeOut(this.#recording(player, `bed-${before}`, true), before)
      if (!wanted) return
      const bed = this.#recording(player, `bed-${wanted}`, true)
      if (!bed.playing()) bed.play()
      bed.fade(Number(bed.volume()), 1, crossFade)
    })
  }

  #fadeOut(bed: Howl, name: Bed): void {
    bed.fade(Number(bed.volume()), 0, crossFade)
    window.setTimeout(() => {
      if (this.#heard !== name) this.#quietly(() => bed.stop())
    }, crossFade + 100)
  }

  #recording({ Howl }: Player, name: string, loop: boolean): Howl {
    const known = this.#recordings.get(name)
    if (known) return known
    const made = new Howl({
      src: [address(name, 'webm'), address(name, 'mp3')],
      loop,
      volume: loop ? 0 : 1,
      // asked for again next time
      onloaderror: () => this.#recordings.delete(name),
    })
    this.#recordings.set(name, made)
    return made
  }

  #quietly(work: (player: Player) => unknown): void {
    if (!this.#player) return
    try {
      work(this.#player)
    } catch {
      // a device that plays nothing says nothing
    }
  }
}

export const openSound = (): Sound => new Room()
