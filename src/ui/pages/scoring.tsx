import { words } from '../words.ts'
import { fetched } from './fetched.tsx'

/** *About the scoring*, which is fetched when it is wanted. */
export const ScoringRoute = fetched(async () => (await import('../scoring/page.tsx')).ScoringPage, words.away.plain)
