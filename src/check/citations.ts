import type { Decision, Evidence } from '../core/evidence.ts'
import type { EvidencePath } from './evidence.ts'
import type { ReasonOf } from './reasons.ts'

type Report = (at: EvidencePath, reason: ReasonOf<'evidence'>, words: string) => void

/** What a review, or a report of one, is; and what was in force. */
const ofTheReview = ['review', 'article', 'press']
const ofTheDay = ['guidance', 'law', 'tool', 'knowledge']

/** What is said to rest on the review, the guidance or the authors cites it (rule B2). That a list of sources is not empty is the schema's. */
export function checkCitations(evidence: Evidence, report: Report): void {
  const kinds = new Map(evidence.sources.map((one) => [one.id, one.kind as string]))
  const cites = (sources: readonly string[], wanted: readonly string[]) => sources.some((code) => wanted.includes(kinds.get(code) ?? ''))
  for (const [i, finding] of evidence.findings.entries())
    if (!cites(finding.sources, ofTheReview))
      report(['findings', i, 'sources'], 'finding-not-reported', `"${finding.id}" cites no review, nor anything that reports one`)
  for (const [i, action] of evidence.actions.entries())
    if (action.reported.precision !== 'not-stated' && action.findings.length === 0)
      report(['actions', i, 'findings'], 'no-finding', `"${action.id}" says what is reported, and cites no finding`)
  for (const [i, decision] of evidence.decisions.entries()) {
    const at = ['decisions', i]
    const ground = groundless(decision, cites)
    if (ground) report([...at, 'judgement'], 'no-ground', `"${decision.id}" rests on ${ground}`)
    if (decision.status === 'documented' && decision.findings.length === 0)
      report([...at, 'findings'], 'no-finding', `"${decision.id}" is documented, and cites no finding; cite one, or call it composite`)
    if (decision.status === 'composite' && !/\bnot in\b|\bcomposite\b/i.test(decision.happened))
      report([...at, 'happened'], 'composite-unsaid', `"${decision.id}" is composite; let what happened say that it is not in the review`)
  }
}

/** What a judgement claims to rest on and does not cite; nothing where it does. */
function groundless(decision: Decision, cites: (sources: readonly string[], wanted: readonly string[]) => boolean): string | undefined {
  const all = [...decision.sources, ...decision.options.flatMap((option) => option.sources)]
  switch (decision.judgement) {
    case 'evidence':
      return decision.findings.length > 0 ? undefined : 'the evidence, and cites no finding'
    case 'guidance':
      return decision.clock !== undefined || cites(all, ofTheDay) ? undefined : 'the guidance of the day, and cites none'
    case 'authors':
      return undefined
  }
}
