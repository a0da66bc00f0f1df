import { useEffect, useRef, useState } from 'preact/hooks'
import type { DecisionCard } from '../../core/debrief.ts'
import { KeptReplays } from './kept-replays.tsx'
import { OtherWay } from './other-way.tsx'
import { instantWords } from './reported-dates.ts'
import { replayWords as say } from './replay-words.ts'
import type { StepProps } from './step.ts'
import { debriefWords as words } from './words.ts'

/** Another way from any decision of the run: followed at once, or played; both paths side by side. */
export function Again({ playthrough, evidence, found, onReplay, beside }: StepProps) {
  const [card, setCard] = useState<DecisionCard>()
  const left = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (!card && left.current) document.getElementById(`again-${left.current}`)?.focus()
  }, [card])
  if (card)
    return (
      <section class="again">
        <h2>{words.steps.replay}</h2>
        <OtherWay
          playthrough={playthrough}
          card={card}
          onReplay={onReplay}
          onBack={() => {
            left.current = card.id
            setCard(undefined)
          }}
        />
      </section>
    )
  return (
    <section class="again">
      <h2>{words.steps.replay}</h2>
      <p>{say.text}</p>
      <KeptReplays playthrough={playthrough} found={found} beside={beside} />
      <h3>{say.which}</h3>
      {found.chapters.map((chapter) => (
        <div key={chapter} class="again-chapter">
          <h4>{say.inChapter(chapter, evidence.chapters.find((one) => one.number === chapter)?.title ?? '')}</h4>
          <ul class="again-list">
            {found.cards
              .filter((one) => one.chapter === chapter)
              .map((one) => (
                <li key={one.id}>
                  <p>
                    <b>{one.title}</b>
                    <br />
                    <time class="quiet" dateTime={one.at}>
                      {instantWords(one.at)}
                    </time>
                  </p>
                  <button
                    type="button"
                    class="button ghost"
                    id={`again-${one.id}`}
                    aria-label={say.ofCard(say.take, one.title)}
                    onClick={() => setCard(one)}
                  >
                    {say.take}
                  </button>
                  <button
                    type="button"
                    class="button ghost"
                    aria-label={say.ofCard(say.play, one.title)}
                    onClick={() => onReplay(one.moment)}
                  >
                    {say.play}
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
