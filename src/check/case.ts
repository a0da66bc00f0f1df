import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Evidence } from '../core/evidence.ts'
import type { Names } from '../core/names.ts'
import { withPanel } from '../core/panel.ts'
import { compileStory, type CompiledStory } from './compile.ts'
import { crossCheck } from './cross-check.ts'
import { lintTexts } from './evidence-lint.ts'
import { loadEvidence } from './evidence.ts'
import { loadRatings } from './panel/ratings.ts'
import type { Slip } from './slip.ts'

/** A case as it is shipped; the same shape as `Case` in `src/playthrough.ts`. */
export interface BuiltCase {
  readonly story: string
  readonly storyVersion: string
  readonly evidence: Evidence
  readonly names: Names
}

export interface CaseBuild {
  /** Absent as long as there are slips that leave nothing to ship. */
  readonly built?: BuiltCase
  readonly compiled?: CompiledStory
  readonly slips: readonly Slip[]
  /** The files that were read, as paths from the root. */
  readonly files: readonly string[]
}

/**
 * Compiles a case, loads its evidence, compares the two, reads every word of both, and puts what practitioners said of it over
 * the key. `root` holds `story/` and `seeds/`.
 */
export function buildCase(root: string, name: string): CaseBuild {
  const evidenceFile = `seeds/${name}.yaml`
  const { compiled, slips: storySlips, files } = compileStory(root, name)
  if (!existsSync(path.join(root, evidenceFile))) {
    const slip: Slip = { file: evidenceFile, line: 0, reason: 'evidence/no-file', words: 'this case has no evidence file' }
    return { ...(compiled && { compiled }), slips: [...storySlips, slip], files }
  }
  const loaded = loadEvidence(root, name)
  const { evidence } = loaded
  const rated = loadRatings(root, name)
  const compared =
    evidence && compiled ? [...crossCheck({ ...loaded, evidence }, compiled), ...lintTexts(root, files, evidence, compiled, loaded)] : []
  const slips = [...storySlips, ...loaded.slips, ...compared, ...rated.slips]
  const read = [...files, evidenceFile, ...(rated.ratings ? [rated.file] : [])]
  if (!compiled || !evidence) return { ...(compiled && { compiled }), slips, files: read }
  const { story, storyVersion, names } = compiled
  const judged = rated.ratings ? withPanel(evidence, rated.ratings) : evidence
  return { built: { story, storyVersion, evidence: judged, names }, compiled, slips, files: read }
}
