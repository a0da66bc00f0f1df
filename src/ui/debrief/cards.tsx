import { useState } from 'preact/hooks'
import { Way } from '../way.tsx'
import { words as pages } from '../words.ts'
import { Card } from './card.tsx'
import { Disagreements } from './disagreements.tsx'
import type { StepProps } from './step.ts'
import { debriefWords as words } from './words.ts'

/** One card a decision: chosen, known then, why each option pulled, what the summary reports, the rules, the sources. */
export function Cards(props: StepProps) {
  const { found } = props
  const [chapter, setChapter] = useState(0)
  const [open, setOpen] = useState(false)
  const shown = found.cards.filter((card) => chapter === 0 || card.chapter === chapter)
  return (
    <section class="cards">
      <h2>{words.cards.heading}</h2>
      <p>
        {words.cards.text} <Way to={{ page: 'scoring', of: found.case }}>{pages.title.scoring}</Way>
      </p>
      {found.chapters.length > 1 && (
        <fieldset class="zoom">
          <legend>{words.cards.filter}</legend>
          {[0, ...found.chapters].map((n) => (
            <label key={n} class="chip">
              <input type="radio" name="card-chapter" checked={chapter === n} onChange={() => setChapter(n)} />
              <span>{n === 0 ? words.cards.all : words.charts.chapter(n)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {shown.length === 0 ? (
        <p>{words.cards.none}</p>
      ) : (
        <p>
          <button type="button" class="button ghost" aria-pressed={open} onClick={() => setOpen(!open)}>
            {words.cards.openAll}
          </button>
        </p>
      )}
      <ol class="card-list">
        {shown.map((card) => (
          <li key={card.id}>
            <Card {...props} card={card} open={open} />
          </li>
        ))}
      </ol>
      {found.skipped.length > 0 && (
        <p>
          {words.cards.skipped} {found.skipped.map((one) => one.title).join('; ')}.
        </p>
      )}
      <Disagreements {...props} />
    </section>
  )
}
