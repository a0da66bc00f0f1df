import type { Beard } from './beard.ts'
import type { Age } from './face.ts'
import type { Garment } from './garments.ts'
import type { Hair } from './hair.ts'
import type { Build, Head, Skin } from './skin.ts'
import type { Thing } from './things.ts'

/** How one person looks: colours and shapes only. Names and words belong to the page. */
export interface Look {
  readonly skin: Skin
  readonly head: Head
  readonly age: Age
  readonly hair: { readonly cut: Hair; readonly colour: string; readonly shade: string }
  readonly wear: {
    readonly cut: Garment
    readonly main: string
    readonly shade: string
    readonly second?: string
    readonly secondShade?: string
    readonly trim?: string
    readonly trimShade?: string
    readonly collar?: boolean
    readonly tie?: string
    readonly lanyard?: string
  }
  readonly brow: string
  readonly iris?: string
  readonly beard?: { readonly kind: Beard; readonly colour: string; readonly shade?: string }
  readonly glasses?: string
  /** Pushed up into the hair. */
  readonly glassesUp?: boolean
  readonly earring?: string
  readonly broadNeck?: boolean
  /** How wide the shoulders are; `even` where absent. */
  readonly build?: Build
  /** What somebody always has about them, each with its colour. */
  readonly things?: Readonly<Partial<Record<Thing, string>>>
  /** Scales about each feature's own middle. */
  readonly nose?: readonly [number, number]
  readonly lips?: readonly [number, number]
  readonly eyes?: number
}
