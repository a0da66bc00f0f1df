import type { Run } from '../../core/run.ts'
import type { Saves } from '../ports.ts'

/** The starts (`whole`, `2/as-reviewed`) from which a case was debriefed on this device; nobody can tell where storage is blocked. */
export type Debriefed = 'blocked' | readonly string[]

/** A first run counts once its player has rated themselves in the debrief, or declined to; a replay never does. Rules R5, B7. */
export async function debriefedFrom(saves: Saves, of: string): Promise<Debriefed> {
  const runs = (await saves.list()).map((one) => one.run)
  if (saves.trouble === 'blocked') return 'blocked'
  return runs.filter((run) => run.case === of && isDebriefed(run)).map((run) => run.start)
}

function isDebriefed(run: Run): boolean {
  return run.parent === undefined && run.review.ratings !== undefined
}

/** Whether one of these starts leads through a chapter. */
export function holdsChapter(starts: readonly string[], chapter: number): boolean {
  return starts.some((start) => start === 'whole' || start.startsWith(`${chapter}/`))
}
