/** What a place gives the stage to paint: layers of SVG on an artboard of 1600 by 900, back to front. */

export type Season = 'winter' | 'spring' | 'summer' | 'autumn'
export type Hour = 'morning' | 'day' | 'evening' | 'night'

export interface Light {
  readonly season: Season
  readonly hour: Hour
  readonly weather: 'dry' | 'rain' | 'snow'
}

export interface Layer {
  readonly name: string
  /** Share of the pointer's parallax: view 0.12, room and light 0.3, middle 0.5, front 1.1, near weather 1.2. */
  readonly parallax: number
  /** Markup inside an `<svg viewBox="0 0 1600 900">`: presentation attributes only, no style, no web font. */
  readonly svg: string
  /** Opacity, where the stage may breathe it (light); 1 where absent. */
  readonly opacity?: number
}

export interface PlaceArt {
  /** Layers behind the people. */
  readonly back: (light: Light) => readonly Layer[]
  /** Layers before the people: a shelf, a counter, near weather. */
  readonly front: (light: Light) => readonly Layer[]
  /** Multiplied over everything, people included; `#ffffff` for none. */
  readonly tint: (light: Light) => string
  /** Where steam rises, in artboard pixels. */
  readonly steam?: readonly { readonly x: number; readonly y: number }[]
}
