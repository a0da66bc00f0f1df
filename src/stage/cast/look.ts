import type { Beard } from './beard.ts'
import type { Age } from './face.ts'
import type { Garment } from './garments.ts'
import type { Hair } from './hair.ts'
import type { Head, Skin } from './skin.ts'

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
  readonly earring?: string
  readonly broadNeck?: boolean
  /** Scales about each feature's own middle. */
  readonly nose?: readonly [number, number]
  readonly lips?: readonly [number, number]
  readonly eyes?: number
}
