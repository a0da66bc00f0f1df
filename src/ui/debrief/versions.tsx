import type { Run } from '../../core/run.ts'
import type { Case } from '../../playthrough.ts'
import { debriefWords as words } from './words.ts'

interface VersionsProps {
  readonly of: Case
  readonly run: Run
}

/** By which story and key this result was made; and under which the run was begun, where that was another. */
export function Versions({ of, run }: VersionsProps) {
  const { storyVersion, evidence } = of
  // Suspend data keep the beginning of a story's version.
  const other = !storyVersion.startsWith(run.storyVersion) || evidence.keyVersion !== run.keyVersion
  return (
    <span class="debrief-versions">
      {words.versions(storyVersion, evidence.keyVersion)}
      {other && ` ${words.begunUnder(run.storyVersion, run.keyVersion)}`}
    </span>
  )
}
