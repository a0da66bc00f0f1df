import { useState } from 'preact/hooks'
import { dials, type Dial } from '../../core/evidence.ts'
import type { Review } from '../../core/run.ts'
import { Icon } from '../icon.tsx'
import type { StepProps } from './step.ts'
import { debriefWords as words } from './words.ts'

export const dialIcons = { delay: 'calendar-dots', escalation: 'stairs', sharing: 'share-network' } as const

type Ratings = Exclude<Review['ratings'], 'declined' | undefined>

/** The player's own rating, given or declined before anything measured is shown. */
export function OwnRating({ review, onReview }: StepProps) {
  const given = review.ratings === 'declined' ? undefined : review.ratings
  const [draft, setDraft] = useState<Partial<Ratings>>(given ?? {})
  const rate = (dial: Dial, value: number) => {
    const next = { ...draft, [dial]: value }
    setDraft(next)
    const { delay, escalation, sharing } = next
    if (delay !== undefined && escalation !== undefined && sharing !== undefined) onReview({ ratings: { delay, escalation, sharing } })
  }
  return (
    <section class="debrief-column">
      <h2>{words.rate.heading}</h2>
      <p>{words.rate.text}</p>
      {dials.map((dial) => (
        <fieldset key={dial} class={`rating rating-${dial}`}>
          <legend>
            <Icon name={dialIcons[dial]} /> {words.dials[dial]}
          </legend>
          <div class="rating-scale">
            {words.rate.sides[dial].map((side, i) => (
              <label key={side} class="rating-mark">
                <input type="radio" name={`rate-${dial}`} checked={draft[dial] === i - 2} onChange={() => rate(dial, i - 2)} />
                <span>{side}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <p>
        <button
          type="button"
          class="button ghost"
          aria-pressed={review.ratings === 'declined'}
          onClick={() => onReview({ ratings: 'declined' })}
        >
          {words.rate.decline}
        </button>
      </p>
      <p id="rate-need" role="status" class="quiet">
        {review.ratings === 'declined' ? words.rate.declined : review.ratings === undefined ? words.rate.need : words.rate.rated}
      </p>
    </section>
  )
}
