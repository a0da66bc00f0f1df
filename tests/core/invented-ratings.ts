import type { PanelRatings, RatedBand } from '../../src/core/panel.ts'

/**
 * Invented, for tests alone: no practitioner gave any of these. The bands of each option stand in the order of the raters,
 * who are numbered from 1; null where one left it blank.
 */
export function inventedRatings(bands: Readonly<Record<string, readonly (RatedBand | null)[]>>, name = 'tiny'): PanelRatings {
  const most = Math.max(...Object.values(bands).map((given) => given.length))
  return {
    case: name,
    raters: Array.from({ length: most }, (_, i) => ({
      rater: i + 1,
      storyVersion: 'invented',
      keyVersion: '1',
      ratings: Object.fromEntries(
        Object.entries(bands).flatMap(([option, given]) => {
          const band = given[i] ?? null
          return band === null ? [] : [[option, { band }] as const]
        }),
      ),
    })),
  }
}

export function times(count: number, band: RatedBand): RatedBand[] {
  return Array.from({ length: count }, () => band)
}
