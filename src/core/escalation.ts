import { applies } from './knowledge.ts'
import type { Evidence, Ladder } from './evidence.ts'
import { isScored, type Taken } from './decision.ts'
import { rungsOff } from './threshold.ts'

/** One rung taken, against the rungs that the facts of that day supported. */
export interface Climbed {
  readonly taken: Taken
  readonly ladder: Ladder
  readonly rung: number | undefined
  readonly supported: { readonly min: number; readonly max: number }
  /** Below (negative), above (positive), or 0. */
  readonly off: number
  /** Set where a later decision revised this one on a new fact; it leaves the count. Rule T4. */
  readonly revisedBy?: string
}

/** Rungs of the threshold ladder (`threshold`) and of the two ladders of challenge, apart. Rules T1–T4. */
export function climbs(evidence: Evidence, taken: readonly Taken[]): Climbed[] {
  const climbed = taken.flatMap((one): Climbed[] => {
    const { ladder } = one.decision
    if (ladder === 'none' || !isScored(one.band)) return []
    const supported = one.decision.supported.find((line) => applies(line.when, one.held, []))
    // No rung taken stands below the lowest of its ladder. Rule T3.
    return supported ? [{ taken: one, ladder, rung: one.rung, supported, off: rungsOff(one.rung ?? lowest(ladder), supported) }] : []
  })
  return climbed.map((one) => {
    const revision = evidence.revisions.find((pair) => pair.early === one.taken.decision.id)
    const later = revision && climbed.find((other) => other.taken.decision.id === revision.later)
    return later && Math.abs(later.off) < Math.abs(one.off) ? { ...one, revisedBy: later.taken.decision.id } : one
  })
}

function lowest(ladder: Ladder): number {
  return ladder === 'threshold' ? 1 : 0
}
