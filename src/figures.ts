import * as v from 'valibot'
import { figuresSchema, type Figures } from './core/figures.ts'

/** Fetches the figures that are published with a case. Rejects where there are none, no network, or something else in their place. */
export async function fetchFigures(of: string): Promise<Figures> {
  const answer = await fetch(`scoring/${encodeURIComponent(of)}.json`)
  if (!answer.ok) throw new Error(`The figures of ${of} were refused: ${answer.status}`)
  return v.parse(figuresSchema, await answer.json())
}
