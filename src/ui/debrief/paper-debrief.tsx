import type { ComponentType } from 'preact'
import { dateOf } from '../../core/clock.ts'
import type { Debrief } from '../../core/debrief.ts'
import type { IsoDate } from '../../core/moment.ts'
import { recordOf } from '../../core/record.ts'
import type { Playthrough } from '../../playthrough.ts'
import { plainDate } from '../dates.ts'
import { helplines } from '../helplines.ts'
import { Card, cardId, SourceNumbers, sourcesOf } from './card.tsx'
import { PaperFrame, paperFrame } from './chart-frame.tsx'
import { KnownTable } from './known-table.tsx'
import { usePlayedOn } from './played-on.ts'
import { RatedTable } from './rated-table.tsx'
import { Lines, RecordPage } from './record-page.tsx'
import { sheetOf } from './record-sheet.ts'
import { recordWords } from './record-words.ts'
import { debriefSteps, type DebriefStep } from './screen.tsx'
import type { StepProps } from './step.ts'
import { debriefWords } from './words.ts'

const words = recordWords.paper

interface PaperDebriefProps {
  readonly playthrough: Playthrough
  readonly found: Debrief
  /** When it was played, by this device; empty until known. */
  readonly date: IsoDate
}

/** Every step of the debrief, one under another, in the order of the debrief. */
export function PaperDebrief({ playthrough, found, date }: PaperDebriefProps) {
  const { case: of, moments, run } = playthrough
  const { evidence } = of
  const props: StepProps = {
    playthrough,
    evidence,
    moments,
    found,
    review: run.review,
    onReview: () => undefined,
    onReplay: () => undefined,
    onCard: (decision) => document.getElementById(cardId(decision))?.scrollIntoView(),
    onSupport: () => undefined,
  }
  return (
    <PaperFrame.Provider value={paperFrame}>
      <section class="print-about">
        <h2>{words.about}</h2>
        <dl>
          <div>
            <dt>{words.played}</dt>
            <dd>{date === '' ? debriefWords.precision['not-stated'] : plainDate(date)}</dd>
          </div>
          <div>
            <dt>{words.inStory}</dt>
            <dd>
              {plainDate(dateOf(found.from))} to {plainDate(dateOf(found.to))}
            </dd>
          </div>
          <div>
            <dt>{words.chapters}</dt>
            <dd>
              {evidence.chapters
                .filter(({ number }) => found.chapters.includes(number))
                .map(({ number, title }) => `${number}. ${title}`)
                .join('; ')}
            </dd>
          </div>
          <div>
            <dt>{words.versions}</dt>
            <dd>{words.versionsOf(run.storyVersion, run.keyVersion)}</dd>
          </div>
        </dl>
        <p>{debriefWords.key(evidence.panel)}</p>
        <p>{debriefWords.close.validated}</p>
        {found.replay && <p class="debrief-replay">{debriefWords.replayMark}</p>}
      </section>
      {debriefSteps.map(({ id, View }) => {
        const OnPaper = onPaper[id] ?? View
        return OnPaper === 'left-out' ? null : (
          <section key={id} class={`print-step print-step-${id}`}>
            <h2 class="print-step-name">{debriefWords.steps[id]}</h2>
            <OnPaper {...props} />
          </section>
        )
      })}
      <section class="print-step">
        <h2 class="print-step-name">{words.support}</h2>
        <ul class="print-support">
          {helplines.map((one) => (
            <li key={one.name}>
              <b>{one.name}</b>, {one.number ?? one.where}. {one.for}.
            </li>
          ))}
        </ul>
        <p class="respect">{debriefWords.close.respect}</p>
      </section>
    </PaperFrame.Provider>
  )
}

/** What stands on paper for a step that is used by hand on the screen; the other steps are printed as they are. */
const onPaper: Partial<Record<DebriefStep, ComponentType<StepProps> | 'left-out'>> = {
  breath: Ended,
  rate: RatedTable,
  knowledge: KnownTable,
  cards: AllCards,
  replay: 'left-out',
  record: Recorded,
}

function Ended({ evidence, found, review }: StepProps) {
  return (
    <>
      <p>
        <b>{words.feeling}:</b> {review.feeling || words.notSaid}
      </p>
      {evidence.endings
        .filter((ending) => found.endings.includes(ending.id))
        .map((ending) => (
          <p key={ending.id}>{ending.text}</p>
        ))}
    </>
  )
}

function AllCards(props: StepProps) {
  const { found } = props
  const cited = found.cards.flatMap(sourcesOf)
  const sources = cited.filter((one, i) => cited.findIndex((other) => other.id === one.id) === i)
  return (
    <SourceNumbers.Provider value={new Map(sources.map(({ id }, i) => [id, i + 1]))}>
      <p>{debriefWords.cards.text}</p>
      {found.cards.map((card) => (
        <Card key={card.id} {...props} card={card} open />
      ))}
      {found.skipped.length > 0 && (
        <p>
          {debriefWords.cards.skipped} {found.skipped.map((one) => one.title).join('; ')}.
        </p>
      )}
      {sources.length > 0 && (
        <section class="print-sources">
          <h3>{words.sources}</h3>
          <ol>
            {sources.map(({ id, title, note, address }) => (
              <li key={id}>
                {title}
                {note === undefined ? '' : `. ${note}`}
                {address === undefined ? null : (
                  <>
                    {': '}
                    <a href={address} rel="noreferrer noopener" target="_blank">
                      {address}
                    </a>
                  </>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
    </SourceNumbers.Provider>
  )
}

function Recorded({ playthrough, evidence, found, review }: StepProps) {
  const date = usePlayedOn(playthrough.run.id)
  const notes = review.notes ?? {}
  return (
    <>
      <RecordPage sheet={sheetOf(recordOf(evidence, found), notes, date)} level={3} />
      <h3>{debriefWords.close.notes}</h3>
      {notes['next'] ? <p>{notes['next']}</p> : <Lines />}
    </>
  )
}
