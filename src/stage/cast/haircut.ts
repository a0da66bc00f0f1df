export interface HairShapes {
  /** Over the skull. */
  readonly cap: string
  /** Behind head and neck. */
  readonly back?: string
  /** Whether the ear lies over the hair. */
  readonly ear?: boolean
  /** Whether the ear is covered altogether. */
  readonly covers?: boolean
}

/** Draws in two tones: the colour, and its shade on the side away from the light. */
export type Haircut = (h: string, s: string) => HairShapes
