/** Something that moves for a while. */
export interface Move {
  /** Advances by so many milliseconds; true when it has arrived. */
  step(elapsed: number): boolean
  /** Arrives at once. */
  settle(): void
}

type Ease = (share: number) => number

export const easeOut: Ease = (share) => 1 - (1 - share) ** 3
export const easeInOut: Ease = (share) => (share < 0.5 ? 4 * share ** 3 : 1 - (-2 * share + 2) ** 3 / 2)

/** A move of a known length; `apply` is given the eased share, 0 to 1, and always 1 at last. */
export const glide = (
  duration: number,
  apply: (share: number) => void,
  { ease = easeOut, delay = 0, arrived }: { ease?: Ease; delay?: number; arrived?: () => void } = {},
): Move => {
  let spent = -delay
  let over = false
  const end = (): void => {
    if (over) return
    over = true
    apply(1)
    arrived?.()
  }
  return {
    step(elapsed) {
      if (over) return true
      spent += elapsed
      if (spent >= duration) end()
      else if (spent >= 0) apply(ease(spent / duration))
      return over
    },
    settle: end,
  }
}
