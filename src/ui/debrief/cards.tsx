import { useState } from 'preact/hooks'
import type { CardOption, DecisionCard } from '../../core/debrief.ts'
import type { Evidence, Source } from '../../core/evidence.ts'
import { Icon } from '../icon.tsx'
import { Way } from '../way.tsx'
import { instantWords } from './reported-dates.ts'
import { dialIcons } from './own-rating.tsx'
import type { StepProps } from './step.ts'
import { confidences, reasons, words as pages } from '../words.ts'
import { debriefWords as words } from './words.ts'

/** One card a decision: chosen, known then, why each option pulled, what the summary reports, the rules, the sources. */
export function Cards({ found, evidence, onReplay }: StepProps) {
  const [chapter, setChapter] = useState(0)
  const [open, setOpen] = useState(false)
  const shown = found.cards.filter((card) => chapter === 0 || card.chapter === chapter)
  return (
    <section class="cards">
      <h2>{words.cards.heading}</h2>
      <p>
        {words.cards.text} <Way to={{ page: 'scoring' }}>{pages.title.scoring}</Way>
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
            <Card card={card} evidence={evidence} open={open} onReplay={onReplay} />
          </li>
        ))}
      </ol>
      {found.skipped.length > 0 && (
        <p>
          {words.cards.skipped} {found.skipped.map((one) => one.title).join('; ')}.
        </p>
      )}
    </section>
  )
}

interface CardProps {
  readonly card: DecisionCard
  readonly evidence: Evidence
  readonly open: boolean
  readonly onReplay: (at: number) => void
}

function Card({ card, evidence, open, onReplay }: CardProps) {
  const seat = evidence.holders.find((one) => one.id === card.seat)?.label ?? card.seat
  const chosen = card.options.filter((option) => option.chosen)
  const others = card.options.filter((option) => !option.chosen)
  return (
    <article class={`card band-${card.band}`} aria-labelledby={`card-${card.id}`}>
      <header>
        <p class="card-meta">
          <span>{seat}</span>
          <time dateTime={card.at}>{instantWords(card.at)}</time>
        </p>
        <h3 id={`card-${card.id}`}>{card.title}</h3>
        <p class="card-dials">
          {card.dials.map((dial) => (
            <span key={dial} class={`dial-tag dial-${dial}`}>
              <Icon name={dialIcons[dial]} /> {words.dials[dial]}
            </span>
          ))}
        </p>
      </header>
      <p class="card-option">
        <span class="quiet">{words.cards.chose}:</span> {chosen.map((option) => option.text).join(` ${words.cards.also}: `)}
      </p>
      <p class="card-band">
        {words.bands[card.band]}. {card.off !== undefined && words.cards.off(card.off)}
      </p>
      {card.revisedBy !== undefined && <p>{words.cards.revised}</p>}
      {(card.reason ?? card.note ?? card.confidence) !== undefined && (
        <p class="card-own">
          {card.reason !== undefined && `${words.cards.reason}: ${reasonWords(card.reason)}. `}
          {card.note !== undefined && `"${card.note}" `}
          {card.confidence !== undefined && `${words.cards.confidence(confidences[card.confidence - 1] ?? '')}.`}
        </p>
      )}
      <details open={open}>
        <summary aria-label={words.cards.ofCard(words.cards.readOn, card.title)}>{words.cards.readOn}</summary>
        {chosen.map((option) => (
          <div key={option.id} class="card-chosen">
            {chosen.length > 1 && <p class="card-option">{option.text}</p>}
            <Weighing option={option} />
          </div>
        ))}
        <div class="card-columns">
          <div>
            <h4>{words.cards.knownThen}</h4>
            <ul>
              {card.knownThen.map((known) => (
                <li key={known}>{known}</li>
              ))}
            </ul>
          </div>
          <div>
            <h4>{words.cards.happened}</h4>
            <p>{card.happened}</p>
            {card.findings.map((finding) => (
              <p key={finding.id} class="card-finding">
                <b>
                  {finding.sources.every((id) => evidence.sources.find((source) => source.id === id)?.kind === 'press')
                    ? words.cards.reportedFact
                    : words.cards.finding}{' '}
                  {finding.id.toUpperCase()}.
                </b>{' '}
                {finding.text}
              </p>
            ))}
          </div>
        </div>
        <details>
          <summary>{words.cards.others}</summary>
          {others.map((option) => (
            <div key={option.id} class="card-other">
              <p class="card-option">{option.text}</p>
              <p class="card-band">{words.bands[option.band]}.</p>
              <Weighing option={option} />
            </div>
          ))}
        </details>
        <details>
          <summary>
            {words.cards.rule}; {words.cards.sources.toLowerCase()}
          </summary>
          <p>{card.rule}</p>
          {card.clock && <p>{card.clock.text}</p>}
          {card.now && (
            <p>
              <b>{words.cards.now}.</b> {card.now}
            </p>
          )}
          <p>
            {card.composite ?? (card.status === 'composite' ? words.cards.composite : words.cards[card.status])}{' '}
            {words.cards.judgement[card.judgement]}
          </p>
          <Sources sources={card.sources} />
        </details>
      </details>
      <p class="card-replay">
        <button
          type="button"
          class="button ghost"
          aria-label={words.cards.ofCard(words.cards.replay, card.title)}
          onClick={() => onReplay(card.moment)}
        >
          {words.cards.replay}
        </button>{' '}
        <span class="quiet">{words.cards.replayNote}</span>
      </p>
    </article>
  )
}

/** A reason is kept by its id; what was typed instead stands as it is. */
function reasonWords(reason: string): string {
  return reasons.find(([id]) => id === reason)?.[1] ?? reason
}

function Weighing({ option }: { readonly option: CardOption }) {
  return (
    <dl class="weighing">
      <div>
        <dt>{words.cards.pull}</dt>
        <dd>{option.attractive}</dd>
      </div>
      <div>
        <dt>{words.cards.missed}</dt>
        <dd>{option.missed}</dd>
      </div>
    </dl>
  )
}

function Sources({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={source.id}>
          {source.address === undefined ? (
            source.title
          ) : (
            <a href={source.address} rel="noreferrer noopener" target="_blank">
              {source.title}
            </a>
          )}
          {source.note === undefined ? '' : ` ${source.note}`}
        </li>
      ))}
    </ul>
  )
}
