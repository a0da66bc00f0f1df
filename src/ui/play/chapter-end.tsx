import { useEffect, useState } from 'preact/hooks'
import type { Run } from '../../core/run.ts'
import type { Playthrough } from '../../playthrough.ts'
import { chronology, holderName, promises } from '../chronology.ts'
import { plainDate, shortDate } from '../dates.ts'
import { Icon } from '../icon.tsx'
import { usePageStart } from '../page.tsx'
import { HelplineList } from '../pages/support.tsx'
import { usePorts } from '../ports.ts'
import { go } from '../route.ts'
import { Way } from '../way.tsx'
import { words } from '../words.ts'

const say = words.chapterEnd

/** The chapter that ends in the latest moment, if one does. */
export function endedChapter(playthrough: Playthrough): number | undefined {
  const ends = playthrough.moment.events.find((event) => event.kind === 'chapter-ends')
  return ends?.kind === 'chapter-ends' ? ends.chapter : undefined
}

/** Where a chapter ends: facts, what is still promised, and the ways on. No verdict. */
export function ChapterEnd({ playthrough, chapter, onGoOn }: { playthrough: Playthrough; chapter: number; onGoOn: () => void }) {
  const { Debrief } = usePorts()
  const { moment, moments, run } = playthrough
  const { evidence } = playthrough.case
  const heading = usePageStart<HTMLHeadingElement>(say.page(chapter))
  const began = useRunBegunFrom(run)
  const about = evidence.chapters.find((one) => one.number === chapter)
  const next = moment.ended ? undefined : evidence.chapters.find((one) => one.number === moment.chapter)
  const played = moments.filter((one) => one.chapter === chapter || one === moment)
  const until = played.map((one) => ({ ...one, events: one.events.slice(0, endOf(one.events, chapter)) }))
  const seats = [...new Set(until.flatMap((one) => one.events.map((event) => event.seat)))]
  const open = seats.flatMap((seat) => promises(until, seat)).filter((one) => one.kept === undefined)
  const chairs = seats
    .map((seat) => ({ seat, name: holderName(evidence, seat), entries: chronology(evidence, until, seat) }))
    .filter((one) => one.entries.length > 0)
  const ending = moment.events.find((event) => event.kind === 'ending')
  const told = ending?.kind === 'ending' ? evidence.endings.find((one) => one.id === ending.ending) : undefined
  return (
    <main class="page-body chapter-end">
      <p class="small">{about?.dates}</p>
      <h1 ref={heading} tabIndex={-1}>
        {say.head(chapter, about?.title ?? '')}
      </h1>
      {told ? (
        <section>
          <h2>{told.title}</h2>
          <p class="lead">{told.text}</p>
        </section>
      ) : null}
      <p class="lead">{say.breath}</p>
      <p class="buttons">
        {next ? (
          <button type="button" class="button large" onClick={onGoOn}>
            {say.next(next.number, next.title)}
            <Icon name="arrow-right" />
          </button>
        ) : null}
        {moment.ended && Debrief ? (
          <button type="button" class="button large" onClick={() => go({ page: 'debrief', run: run.id })}>
            {say.toDebrief}
            <Icon name="arrow-right" />
          </button>
        ) : null}
        {began !== undefined ? (
          <Way to={{ page: 'debrief', run: began }} name="button ghost large">
            {say.beside}
          </Way>
        ) : null}
        <button type="button" class="button ghost large" onClick={() => go({ page: 'title' })}>
          {say.stop}
        </button>
      </p>
      {began !== undefined ? <p class="small">{say.besideNote}</p> : null}
      <p class="small">{say.kept}</p>
      <section>
        <h2>{say.facts}</h2>
        {chairs.length === 0 ? <p>{say.nothing}</p> : null}
        {chairs.map((chair) => (
          <div key={chair.seat}>
            <h3>{chair.name}</h3>
            <ol class="entries">
              {chair.entries.map((entry) => (
                <li key={`${entry.date}${entry.text}`} class={entry.kind}>
                  <time dateTime={entry.date}>{plainDate(entry.date)}</time>
                  <span>{entry.text}</span>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </section>
      <section>
        <h2>{say.open}</h2>
        {open.length === 0 ? <p>{say.noneOpen}</p> : null}
        <ul class="entries">
          {open.map((one) => (
            <li key={one.id}>
              <time dateTime={one.due}>{words.file.due(shortDate(one.due))}</time>
              <span>{one.words}</span>
            </li>
          ))}
        </ul>
      </section>
      <details class="support-fold">
        <summary>{say.support}</summary>
        <HelplineList />
      </details>
    </main>
  )
}

/** Of a replay: the run that it began from, if it is still on this device. */
function useRunBegunFrom({ parent }: Run): string | undefined {
  const { saves, Debrief } = usePorts()
  const [began, setBegan] = useState<string>()
  useEffect(() => {
    if (!parent || !Debrief) return
    let left = false
    void saves.list().then((all) => {
      if (!left && all.some((one) => one.run.id === parent.run)) setBegan(parent.run)
    })
    return () => {
      left = true
    }
  }, [saves, Debrief, parent?.run])
  return began
}

/** How many events of a moment belong to the chapter that ended: up to its last, and no further. */
function endOf(events: Playthrough['moment']['events'], chapter: number): number {
  const end = events.findIndex((event) => event.kind === 'chapter-ends' && event.chapter === chapter)
  return end < 0 ? events.length : end
}
