import { instantWords } from './reported-dates.ts'
import type { StepProps } from './step.ts'
import { debriefWords as words } from './words.ts'

/** The decisions of the run, each with the way back to it. */
export function Again({ found, onReplay }: StepProps) {
  return (
    <section class="debrief-column">
      <h2>{words.steps.replay}</h2>
      <p>{words.replay.text}</p>
      <ol class="again-list">
        {found.cards.map((card) => (
          <li key={card.id}>
            <h3>{card.title}</h3>
            <p class="quiet">
              <time dateTime={card.at}>{instantWords(card.at)}</time>
            </p>
            <button
              type="button"
              class="button ghost"
              aria-label={words.cards.ofCard(words.cards.replay, card.title)}
              onClick={() => onReplay(card.moment)}
            >
              {words.cards.replay}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
