import type { Expression } from '../../core/moment.ts'

/** Offsets, in units of the 400 by 470 box, that turn a neutral face into another. */
export interface Pose {
  /** Near and far brow: outer, middle and inner end. */
  readonly nearBrow: readonly [number, number, number]
  readonly farBrow: readonly [number, number, number]
  /** How far the upper lid is open (1 is neutral) and the lower one raised. */
  readonly lid: number
  readonly lowerLid: number
  readonly mouth: {
    readonly near: number
    readonly far: number
    readonly centre: number
    readonly wider?: number
    readonly pressed?: boolean
  }
  /** Head: tilt in degrees, and drop. */
  readonly tilt: number
  readonly drop: number
  readonly shoulders: number
  readonly gaze: readonly [number, number]
  readonly cheeks?: boolean
  readonly furrow?: number
  readonly tiredEyes?: boolean
}

export const poses: Readonly<Record<Expression, Pose>> = {
  neutral: {
    nearBrow: [0, 0, 0],
    farBrow: [0, 0, 0],
    lid: 1,
    lowerLid: 0.4,
    mouth: { near: -2, far: -2, centre: 0.5 },
    tilt: 0,
    drop: 0,
    shoulders: 0,
    gaze: [0, 0],
  },
  attentive: {
    nearBrow: [-4, -8, -5],
    farBrow: [-4, -8, -5],
    lid: 1.24,
    lowerLid: 0,
    mouth: { near: -1.6, far: -1.6, centre: 1 },
    tilt: 6,
    drop: 0,
    shoulders: 0,
    gaze: [2, 0],
  },
  warm: {
    nearBrow: [-1, -4, -1],
    farBrow: [-1, -4, -1],
    lid: 0.86,
    lowerLid: 3.2,
    mouth: { near: -7, far: -6, centre: 3, wider: 4 },
    tilt: 3,
    drop: 0,
    shoulders: 0,
    gaze: [0.5, 0],
    cheeks: true,
  },
  concerned: {
    nearBrow: [4, -3, -9],
    farBrow: [4, -3, -8],
    lid: 1.06,
    lowerLid: 0,
    mouth: { near: 3, far: 2.4, centre: -1.2, wider: -3 },
    tilt: 4,
    drop: 2,
    shoulders: 2,
    gaze: [0.5, 0.5],
    furrow: 0.6,
  },
  guarded: {
    nearBrow: [0, 1, 1.5],
    farBrow: [0, 1, 1.5],
    lid: 0.74,
    lowerLid: 1.4,
    mouth: { near: 0.4, far: 0.4, centre: -0.4, wider: -4, pressed: true },
    tilt: -4,
    drop: 1,
    shoulders: -4,
    gaze: [3, 0.5],
  },
  frustrated: {
    nearBrow: [-4, 1, 7],
    farBrow: [-4, 1, 6],
    lid: 0.84,
    lowerLid: 2.2,
    mouth: { near: 2.4, far: 2.4, centre: -1.6, wider: -2, pressed: true },
    tilt: -2,
    drop: 1,
    shoulders: -6,
    gaze: [0, 0],
    furrow: 1,
  },
  tired: {
    nearBrow: [4, 3, -1],
    farBrow: [4, 3, -1],
    lid: 0.6,
    lowerLid: 0.5,
    mouth: { near: 1.6, far: 1.6, centre: -0.6, wider: -1 },
    tilt: 6,
    drop: 7,
    shoulders: 6,
    gaze: [0, 2],
    tiredEyes: true,
  },
  resolute: {
    nearBrow: [-3, 0, 6],
    farBrow: [-3, 0, 6],
    lid: 0.94,
    lowerLid: 1.6,
    mouth: { near: -1.4, far: -1.4, centre: 0, wider: 3, pressed: true },
    tilt: -5,
    drop: -5,
    shoulders: -5,
    gaze: [0, 0],
  },
}
