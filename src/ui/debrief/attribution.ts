import type { Evidence, Finding, Source } from '../../core/evidence.ts'
import { debriefWords as words } from './words.ts'

/** What only the press reports is never said to be the summary's. */
export function fromPress(sources: readonly Source[]): boolean {
  return sources.every((source) => source.kind === 'press')
}

/** Whether a finding is known from the press alone. */
export function isPressOnly(finding: Finding, evidence: Evidence): boolean {
  return fromPress(evidence.sources.filter((source) => finding.sources.includes(source.id)))
}

/** How a finding is named: the review's, or a fact from reports of it. */
export function findingName(finding: Finding, evidence: Evidence): string {
  return `${isPressOnly(finding, evidence) ? words.cards.reportedFact : words.cards.finding} ${finding.id.toUpperCase()}.`
}
