import { body, type SkinTones } from './skin.ts'

/** Colours of what somebody wears, every one settled. */
export interface Cloth {
  readonly main: string
  readonly shade: string
  /** Shirt under a jacket, facings, cords. */
  readonly second: string
  readonly secondShade: string
  /** Collars, edges, scarf, vest. */
  readonly trim: string
  readonly trimShade: string
  readonly collar?: boolean | undefined
  readonly tie?: string | undefined
}

export interface Drape {
  /** Behind the neck. */
  readonly under?: string
  readonly over: string
}

export type Cut = (cloth: Cloth, skin: SkinTones, within: (markup: string) => string) => Drape

/** Shoulders and chest in one colour, its shade away from the light. */
export const plain = (cloth: Cloth, within: (markup: string) => string): string =>
  `<path d="${body}" fill="${cloth.main}"/>` +
  within(
    `<path d="M0 290L140 290C122 350 126 400 112 470L0 470Z" fill="${cloth.shade}"/><path d="M256 470C268 430 268 402 256 374C282 396 298 430 300 470Z" fill="${cloth.shade}" opacity=".7"/>`,
  )

export const collar = (colour: string, shade: string): string =>
  `<path d="M142 282C150 310 176 334 208 346L194 370C170 358 146 336 132 306Z" fill="${colour}"/><path d="M142 282C150 310 176 334 208 346L203 355C176 346 150 324 137 294Z" fill="${shade}" opacity=".55"/><path d="M250 290C246 314 230 334 208 346L230 366C246 352 256 334 258 306Z" fill="${colour}"/>`
