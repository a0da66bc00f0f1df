import { useEffect, useMemo, useState } from 'preact/hooks'
import { choiceTexts } from '../../core/choice-texts.ts'
import type { Decision, Evidence, Option, Source, When } from '../../core/evidence.ts'
import type { Case } from '../../playthrough.ts'
import { holderName } from '../chronology.ts'
import { longDate } from '../dates.ts'
import { dialIcons } from '../debrief/own-rating.tsx'
import { debriefWords } from '../debrief/words.ts'
import { loaderOf } from '../desk.ts'
import { Icon } from '../icon.tsx'
import { usePorts } from '../ports.ts'
import { typeset } from '../typeset.ts'
import { debriefedFrom, holdsChapter, type Debriefed } from './debriefed.ts'
import { scoringWords } from './words.ts'

const say = scoringWords.answer

/** The key of a case, for somebody who has been through its debrief on this device; else why it is not shown. */
export function Answer({ id, title }: { id: string; title: string }) {
  const { saves } = usePorts()
  const [debriefed, setDebriefed] = useState<Debriefed | null>(null)
  useEffect(() => {
    let left = false
    const look = () => void debriefedFrom(saves, id).then((found) => left || setDebriefed(found))
    look()
    const stop = saves.subscribe(look)
    return () => {
      left = true
      stop()
    }
  }, [saves, id])
  return (
    <section class="scoring-key">
      <h2>{say.head(title)}</h2>
      {debriefed === null ? (
        <p role="status">{say.opening}</p>
      ) : debriefed === 'blocked' ? (
        <p>{say.blocked}</p>
      ) : debriefed.length === 0 ? (
        <p>{say.closed(title)}</p>
      ) : (
        <Opened id={id} starts={debriefed} />
      )}
    </section>
  )
}

function Opened({ id, starts }: { id: string; starts: readonly string[] }) {
  const { cases } = usePorts()
  const [of, setOf] = useState<Case | 'away' | null>(null)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let left = false
    setOf(null)
    loaderOf(cases, id)?.().then(
      (found) => left || setOf(found),
      () => left || setOf('away'),
    )
    return () => {
      left = true
    }
  }, [cases, id, tries])
  if (of === null) return <p role="status">{say.opening}</p>
  if (of === 'away')
    return (
      <div class="notice" role="status">
        <p>{say.away}</p>
        <button type="button" class="button ghost" onClick={() => setTries(tries + 1)}>
          {scoringWords.figures.again}
        </button>
      </div>
    )
  return <Chapters of={of} starts={starts} />
}

function Chapters({ of: { evidence, story }, starts }: { of: Case; starts: readonly string[] }) {
  const texts = useMemo(() => choiceTexts(story), [story])
  return (
    <>
      <p>{say.lead}</p>
      {evidence.chapters.map((chapter) => {
        const decisions = evidence.decisions.filter((one) => one.chapter === chapter.number)
        return (
          <details key={chapter.number} class="key-chapter">
            <summary>{say.chapter(chapter.number, chapter.title, decisions.length)}</summary>
            {holdsChapter(starts, chapter.number) ? null : <p class="notice">{say.unplayed}</p>}
            <ol class="key-decisions">
              {decisions.map((decision) => (
                <KeyDecision key={decision.id} decision={decision} evidence={evidence} texts={texts} />
              ))}
            </ol>
            <h3>{say.sources}</h3>
            <Sources sources={evidence.sources.filter(({ id }) => decisions.some((one) => cites(one, id)))} />
          </details>
        )
      })}
    </>
  )
}

function cites({ sources, options }: Decision, id: Source['id']): boolean {
  return sources.includes(id) || options.some((option) => option.sources.includes(id))
}

interface DecisionProps {
  readonly decision: Decision
  readonly evidence: Evidence
  readonly texts: ReadonlyMap<string, string>
}

function KeyDecision({ decision, evidence, texts }: DecisionProps) {
  const seat = holderName(evidence, decision.seat)
  return (
    <li class="key-decision">
      <h3>{decision.title}</h3>
      <p class="small">
        {seat}, {longDate(decision.date)}. {debriefWords.cards.judgement[decision.judgement]} {say.from(decision.sources)}.
      </p>
      <p class="card-dials">
        {decision.dials.map((dial) => (
          <span key={dial} class={`dial-tag dial-${dial}`}>
            <Icon name={dialIcons[dial]} /> {debriefWords.dials[dial]}
          </span>
        ))}
      </p>
      <ul class="key-options">
        {decision.options.map((option) => (
          <li key={option.id}>
            <p class="key-option">{typeset(texts.get(option.id) ?? option.id)}</p>
            <Bands option={option} evidence={evidence} texts={texts} />
            <p class="small">{say.from(option.sources)}</p>
          </li>
        ))}
      </ul>
    </li>
  )
}

/** The bands of an option, in the order in which they are tried: the first that applies is its band. */
function Bands({ option, evidence, texts }: { option: Option } & Omit<DecisionProps, 'decision'>) {
  return (
    <ul class="key-bands">
      {option.bands.map(({ when, band }, i) => (
        <li key={`${band} ${JSON.stringify(when)}`}>
          <strong>{debriefWords.bands[band]}.</strong> {when ? conditionOf(when, evidence, texts) : i > 0 ? say.when.otherwise : null}
        </li>
      ))}
    </ul>
  )
}

function conditionOf(when: NonNullable<When>, evidence: Evidence, texts: DecisionProps['texts']): string {
  const facts = (ids: readonly string[]) => ids.map((id) => evidence.facts.find((fact) => fact.id === id)?.short ?? id)
  const choices = (ids: readonly string[]) => ids.map((id) => `“${typeset(texts.get(id) ?? id)}”`)
  const parts = [
    [when.held, () => say.when.held(facts(when.held))],
    [when.lacking, () => say.when.lacking(facts(when.lacking))],
    [when.picked, () => say.when.picked(choices(when.picked))],
    [when.unpicked, () => say.when.unpicked(choices(when.unpicked))],
  ] as const
  return say.when.only(parts.flatMap(([ids, words]) => (ids.length > 0 ? [words()] : [])))
}

function Sources({ sources }: { sources: readonly Source[] }) {
  return (
    <ul class="key-sources">
      {sources.map((source) => (
        <li key={source.id}>
          <strong>{source.id}</strong>{' '}
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
