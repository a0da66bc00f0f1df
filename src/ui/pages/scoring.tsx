import { later } from '../later.tsx'

/** *About the scoring*, which is fetched when it is wanted. */
export const ScoringRoute = later(async () => (await import('../scoring/page.tsx')).ScoringPage)
