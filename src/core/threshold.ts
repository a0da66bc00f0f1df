import type { Ladder } from './evidence.ts'

/**
 * The three ladders, never merged. Rungs are counted from `first`.
 * Source: practice framework, thresholds and professional disagreement; Children Act 1989, Working Together 2015.
 */
export const rungs: Readonly<Record<Ladder, { readonly first: number; readonly ids: readonly string[] }>> = {
  threshold: {
    first: 1,
    ids: [
      'universal',
      'early-help',
      'child-in-need',
      'enquiry',
      'protection-plan',
      'pre-proceedings',
      'accommodation',
      'care-order',
      'emergency',
    ],
  },
  between: {
    first: 0,
    ids: ['between-0', 'between-1', 'between-2', 'between-3', 'between-4', 'between-5'],
  },
  inside: {
    first: 1,
    ids: ['inside-1', 'inside-2', 'inside-3', 'inside-4', 'inside-5', 'inside-6', 'inside-7'],
  },
}

/** Rungs below the supported range (negative), above it (positive) or 0 within it. Rule T2. */
export function rungsOff(rung: number, supported: { readonly min: number; readonly max: number }): number {
  if (rung < supported.min) return rung - supported.min
  if (rung > supported.max) return rung - supported.max
  return 0
}
