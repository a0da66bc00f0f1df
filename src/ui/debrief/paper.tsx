import '../styles/paper.css'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { debrief as debriefOf } from '../../core/debrief.ts'
import { recordOf } from '../../core/record.ts'
import { Icon } from '../icon.tsx'
import { usePageStart } from '../page.tsx'
import type { PaperProps } from '../ports.ts'
import { go, goBack } from '../route.ts'
import { words as pages } from '../words.ts'
import { PaperDebrief } from './paper-debrief.tsx'
import { usePlayedOn } from './played-on.ts'
import { RecordPage } from './record-page.tsx'
import { sheetOf } from './record-sheet.ts'
import { recordWords } from './record-words.ts'

const words = recordWords.paper

/** The debrief of a run, or its learning record, set for A4. It is printed as soon as it has been opened from the debrief. */
export function Paper({ playthrough, paper }: PaperProps) {
  const { case: of, moments, run } = playthrough
  const found = useMemo(() => debriefOf(of.evidence, run, moments), [of, run, moments])
  const date = usePlayedOn(run.id)
  const { title } = of.evidence
  const name = paper === 'paper' ? words.title(title) : words.recordTitle(title)
  const heading = usePageStart<HTMLHeadingElement>(name)
  const sheet = useRef<HTMLElement>(null)
  useRunningHead(words.running(title, run.storyVersion, run.keyVersion))
  useEffect(() => {
    if (sheet.current) unfold(sheet.current)
  })
  useEffect(() => {
    if (date !== '' && cameToPrint()) void document.fonts.ready.then(() => print())
  }, [date])
  return (
    <div class="print-page">
      <header class="print-tools">
        <button type="button" class="plain-button on-dark" onClick={() => goBack({ page: 'debrief', run: run.id })}>
          <Icon name="arrow-left" />
          {words.back}
        </button>
        <p>{words.hint}</p>
        <button type="button" class="button" onClick={() => print()}>
          {words.now}
        </button>
        <button type="button" class="plain-button on-dark" onClick={() => go({ page: 'support' })}>
          {pages.title.support}
        </button>
      </header>
      <main class={`print-sheet print-${paper}`} id="main" ref={sheet}>
        <h1 tabIndex={-1} ref={heading}>
          {paper === 'paper' ? words.title(title) : recordWords.title}
        </h1>
        {paper === 'paper' ? (
          <PaperDebrief playthrough={playthrough} found={found} date={date} />
        ) : (
          <RecordPage sheet={sheetOf(recordOf(of.evidence, found), run.review.notes ?? {}, date)} />
        )}
      </main>
    </div>
  )
}

/** Whether this page was just opened from the debrief; asked again, after a reload or on coming back, it was not. */
function cameToPrint(): boolean {
  const state: unknown = history.state
  if (typeof state !== 'object' || state === null || !('from' in state) || 'printed' in state) return false
  history.replaceState({ ...state, printed: true }, '')
  return true
}

/** What stands above every printed page: style sheets cannot know it. */
function useRunningHead(text: string): void {
  useEffect(() => {
    const { style } = document.documentElement
    style.setProperty('--running-head', JSON.stringify(text))
    return () => void style.removeProperty('--running-head')
  }, [text])
}

/** On paper nothing can be opened, scrolled or typed into. */
function unfold(sheet: HTMLElement): void {
  for (const one of sheet.querySelectorAll('details')) one.open = true
  for (const one of sheet.querySelectorAll('textarea')) {
    one.readOnly = true
    one.style.height = `${one.scrollHeight}px`
  }
}
