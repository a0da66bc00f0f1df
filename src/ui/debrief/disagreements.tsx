import { useState } from 'preact/hooks'
import type { DecisionCard } from '../../core/debrief.ts'
import { announce } from '../announcer.tsx'
import { giveFile } from '../give-file.ts'
import { disagreementFile, disagreementOn, disagreements } from './disagreement.ts'
import { NoteField } from './note-field.tsx'
import type { StepProps } from './step.ts'
import { debriefWords as words } from './words.ts'

const say = words.disagree

interface DisagreeProps extends Pick<StepProps, 'review' | 'onReview'> {
  readonly card: DecisionCard
}

/** A box for what a player holds against the key of one decision. */
export function Disagree({ card, review, onReview }: DisagreeProps) {
  const written = (review.notes?.[disagreementOn(card.id)] ?? '').trim() !== ''
  return (
    <details class="card-disagree">
      <summary aria-label={words.cards.ofCard(say.open, card.title)}>{say.open}</summary>
      <p>{say.text}</p>
      <NoteField review={review} onReview={onReview} name={disagreementOn(card.id)} label={say.label} />
      {written && <p class="quiet">{say.written}</p>}
    </details>
  )
}

/** All that was written against the key, to give to its authors; nothing where nothing was. */
export function Disagreements({ found, evidence, review }: StepProps) {
  const [done, setDone] = useState('')
  const written = disagreements(found, review).length
  if (written === 0) return null
  const tell = (text: string) => {
    setDone(text)
    announce(text)
  }
  const save = () => {
    const { name, text } = disagreementFile(found, evidence, review)
    giveFile(name, text, 'text/plain')
    tell(say.saved)
  }
  const copy = () => {
    const { text } = disagreementFile(found, evidence, review)
    // A page that was opened without https has no clipboard at all.
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => tell(say.copied),
        () => tell(say.notCopied),
      )
  }
  return (
    <section class="disagreements">
      <h3>{say.heading}</h3>
      <p>{say.take(written)}</p>
      <p>
        <button type="button" class="button ghost" onClick={save}>
          {say.save}
        </button>{' '}
        <button type="button" class="button ghost" onClick={copy}>
          {say.copy}
        </button>
      </p>
      {done && <p class="quiet">{done}</p>}
    </section>
  )
}
