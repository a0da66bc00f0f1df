import type { Debrief, DecisionCard } from '../../core/debrief.ts'
import type { Evidence } from '../../core/evidence.ts'
import type { Review } from '../../core/run.ts'
import { debriefWords as words } from './words.ts'

/** Under which name the review keeps what a player holds against a decision's key. */
export const disagreementOn = (decision: string): string => `disagree ${decision}`

/** The decisions against whose key something was written. */
export function disagreements(found: Debrief, review: Review): readonly { readonly card: DecisionCard; readonly text: string }[] {
  return found.cards.flatMap((card) => {
    const text = (review.notes?.[disagreementOn(card.id)] ?? '').trim()
    return text === '' ? [] : [{ card, text }]
  })
}

/** What was written, as plain text for the authors: which decision, which choice, which key and story. Nothing about the player. */
export function disagreementFile(found: Debrief, evidence: Evidence, review: Review): { readonly name: string; readonly text: string } {
  const say = words.disagree.file
  const parts = disagreements(found, review).map(({ card, text }) =>
    [
      `${say.decision}: ${card.id} (${card.title})`,
      `${say.chosen}: ${card.options
        .filter((option) => option.chosen)
        .map((option) => `${option.id} (${option.text})`)
        .join('; ')}`,
      `${say.band}: ${words.bands[card.band]}`,
      '',
      text,
    ].join('\n'),
  )
  const head = [`${say.title}: ${evidence.title}`, `${say.key}: ${found.keyVersion}`, `${say.story}: ${found.storyVersion}`].join('\n')
  return { name: `${found.case}-disagreement.txt`, text: `${[head, ...parts].join('\n\n----\n\n')}\n` }
}
