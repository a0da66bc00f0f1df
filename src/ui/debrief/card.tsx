import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { CardOption, DecisionCard } from '../../core/debrief.ts'
import type { Evidence, Source } from '../../core/evidence.ts'
import type { DecisionId } from '../../core/moment.ts'
import { holderName } from '../chronology.ts'
import { Icon } from '../icon.tsx'
import { confidences, reasons } from '../words.ts'
import { findingName } from './attribution.ts'
import { Disagree } from './disagreements.tsx'
import { dialIcons } from './own-rating.tsx'
import { instantWords } from './reported-dates.ts'
import type { StepProps } from './step.ts'
import { debriefWords as words } from './words.ts'

/** Where the card of a decision begins, for whoever comes to it from elsewhere. */
export const cardId = (decision: DecisionId): string => `card-${decision}`

interface CardProps extends StepProps {
  readonly card: DecisionCard
  /** Opened with all the others. */
  readonly open: boolean
}

export function Card({ card, evidence, open, review, onReview, onReplay }: CardProps) {
  const numbers = useContext(SourceNumbers)
  const seat = holderName(evidence, card.seat)
  const chosen = card.options.filter((option) => option.chosen)
  const others = card.options.filter((option) => !option.chosen)
  return (
    <article class={`card band-${card.band}`} aria-labelledby={cardId(card.id)}>
      <header>
        <p class="card-meta">
          <span>{seat}</span>
          <time dateTime={card.at}>{instantWords(card.at)}</time>
        </p>
        <h3 id={cardId(card.id)} tabIndex={-1}>
          {card.title}
        </h3>
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
        {words.bands[card.band]}. {card.band === 'contested' && contestedWords(chosen, evidence)}
        {card.off !== undefined && words.cards.onLadder(words.cards.off(card.off))}
      </p>
      {card.outcome?.apart === true && (
        <p class="card-outcome">
          <b>{words.cards.outcome}.</b> {card.outcome.text} {words.cards.apart[card.outcome.went]}
        </p>
      )}
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
                <b>{findingName(finding, evidence)}</b> {finding.text}
              </p>
            ))}
          </div>
        </div>
        <details>
          <summary>{words.cards.others}</summary>
          {others.map((option) => (
            <div key={option.id} class="card-other">
              <p class="card-option">{option.text}</p>
              <p class="card-band">
                {words.bands[option.band]}. {option.band === 'contested' && contestedWords([option], evidence)}
              </p>
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
          {numbers ? <NumberedSources sources={sourcesOf(card)} numbers={numbers} /> : <Sources sources={sourcesOf(card)} />}
        </details>
      </details>
      <Disagree card={card} review={review} onReview={onReview} />
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

/** Why something is contested: the key has it so, or practitioners differ. */
function contestedWords(options: readonly CardOption[], evidence: Evidence): string {
  const byPanel = options.some((option) => evidence.panel?.contestedOptions.includes(option.id))
  return byPanel ? words.cards.contestedByPanel : words.cards.contested
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

/** On paper a source is named once, in a list after the cards, and a card gives its number there. */
export const SourceNumbers = createContext<ReadonlyMap<string, number> | null>(null)

function NumberedSources({ sources, numbers }: { readonly sources: readonly Source[]; readonly numbers: ReadonlyMap<string, number> }) {
  const cited = sources.map((source) => numbers.get(source.id) ?? 0).sort((a, b) => a - b)
  return (
    <p class="card-sources">
      <b>{words.cards.sources}:</b> {cited.join(', ')}
    </p>
  )
}

/** What the decision cites and what its options cite, each once. */
export function sourcesOf({ sources, options }: DecisionCard): readonly Source[] {
  const all = [...sources, ...options.flatMap((option) => option.sources)]
  return all.filter((one, i) => all.findIndex((other) => other.id === one.id) === i)
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
          {source.note === undefined ? '' : `. ${source.note}`}
        </li>
      ))}
    </ul>
  )
}
