import { useEffect, useRef, useState } from 'preact/hooks'
import type { ChoiceId } from '../../core/moment.ts'
import type { Playthrough } from '../../playthrough.ts'
import { announce } from '../announcer.tsx'
import { usePlaythrough } from '../desk.ts'
import { usePageStart } from '../page.tsx'
import { Panel } from '../panels/panel.tsx'
import { go, goBack, type PanelName } from '../route.ts'
import { useSound } from '../sounding.ts'
import { opensChapter, turnsOf, turnsOfScene, upTo, type Turn } from '../turns.ts'
import { words } from '../words.ts'
import { ChapterEnd, endedChapter } from './chapter-end.tsx'
import { Hud } from './hud.tsx'
import { draftOf, keepDraft, useDraft } from './drafts.ts'
import { useKey } from './keys.ts'
import { useOneColumn } from './one-column.ts'
import { unheld } from './press.ts'
import { Rail } from './rail.tsx'
import { placeOf, spoken } from './spoken.ts'
import { StageBox } from './stage-box.tsx'
import { useTextRoom } from './text-room.ts'
import { Transcript } from './transcript.tsx'

interface Props {
  readonly playthrough: Playthrough
  readonly panel: PanelName | undefined
  readonly notice: string | undefined
}

/** The playing screen: the day, the picture, what is said, and what can be done. */
export function PlayScreen({ playthrough, panel, notice }: Props) {
  usePlaythrough(playthrough)
  const { moment, moments, run } = playthrough
  const { evidence, names } = playthrough.case
  const page = words.play.page(evidence.title, moment.chapter)
  const heading = usePageStart<HTMLHeadingElement>(page)
  const { turns, turn, facts, onward } = useReading(playthrough)
  useSound(moment, turn.view)
  const seen = upTo(moments, turn)

  const text = useRef<HTMLHeadingElement>(null)
  const told = useRef('')
  useEffect(() => {
    const key = `${turn.moment.index} ${turn.view.from}`
    // A panel is read by itself: what lies beneath it waits.
    if (facts !== undefined || panel || told.current === key) return
    const first = told.current === ''
    told.current = key
    // Whoever stepped out and came back has heard the text: the place is enough.
    announce(draftOf(playthrough).told === key ? placeOf(turn, names) : spoken(turn, names))
    keepDraft(playthrough, { told: key })
    if (first) heading.current?.focus({ preventScroll: true })
    else toText(text.current)
  }, [playthrough, turn, facts, panel, names, heading])

  // A fault in a press would be met with silence; thrown while drawing, it reaches the page that tells of it.
  const [fault, setFault] = useState<{ readonly error: unknown } | null>(null)
  if (fault) throw fault.error
  const choose = (...ids: ChoiceId[]) => {
    try {
      playthrough.choose(...ids)
    } catch (error) {
      setFault({ error })
    }
  }

  const open = (name: PanelName) => go({ page: 'play', run: run.id, panel: name }, panel ? 'replace' : 'push')
  const close = () => goBack({ page: 'play', run: run.id })
  const [scene, roomy] = useTextRoom(turn)
  const covered = useOneColumn() && panel !== undefined
  useKey('0', () => go({ page: 'out' }))
  useKey('Escape', () => (panel ? close() : facts === undefined && open('menu')))

  if (facts !== undefined) return <ChapterEnd playthrough={playthrough} chapter={facts} onGoOn={onward} />
  return (
    <div class={panel ? 'play panelled' : 'play'} onKeyDown={unheld}>
      {panel ? null : (
        <a class="leap" href="#question" onClick={(event) => leap(event, 'question')}>
          {words.skipToChoices}
        </a>
      )}
      <Hud
        evidence={evidence}
        moments={seen}
        view={turn.view}
        panel={panel}
        covered={covered}
        onPanel={(name) => (panel === name ? close() : open(name))}
      />
      <main class={roomy ? 'scene roomy' : 'scene'} ref={scene} inert={panel === 'map' || covered}>
        <h1 class="unseen" ref={heading} tabIndex={-1}>
          {page}
        </h1>
        <StageBox turn={turn} names={names} />
        <Transcript
          headRef={text}
          turns={turnsOfScene(turns)}
          before={turns.at(-turnsOfScene(turns).length - 1)}
          names={names}
          notice={notice}
        />
      </main>
      <Rail
        key={`${moment.index} ${turn.more}`}
        playthrough={playthrough}
        more={turn.more}
        away={panel !== undefined}
        onChoose={choose}
        onOnward={onward}
      />
      {panel ? <Panel name={panel} playthrough={playthrough} moments={seen} view={turn.view} modal={covered} onClose={close} /> : null}
    </div>
  )
}

/**
 * Where the player is in the text: a moment is read place by place before anything can be chosen.
 * `facts` is the chapter whose end is shown instead: between two chapters, or after the last text of the run.
 */
function useReading(playthrough: Playthrough): { turns: Turn[]; turn: Turn; facts: number | undefined; onward: () => void } {
  const { moment, moments } = playthrough
  const [{ steps }, change] = useDraft(playthrough)
  const all = turnsOf(moments)
  const first = all.findIndex((one) => one.moment === moment)
  const ends = endedChapter(playthrough)
  // The chapter's end is a step of its own: before the turn that opens the next chapter, or after the last.
  const gate =
    ends === undefined
      ? -1
      : moment.ended
        ? all.length - first
        : all.slice(first).findIndex((one, i) => opensChapter(one, all[first + i - 1]))
  const at = first + (gate >= 0 && steps > gate ? steps - 1 : Math.min(steps, all.length - 1 - first))
  const turns = all.slice(0, at + 1)
  const turn = turns.at(-1)
  if (!turn) throw new Error('A run without text')
  return { turns, turn, facts: steps === gate ? ends : undefined, onward: () => change({ steps: steps + 1 }) }
}

/** Puts the focus on the start of new text; on one-column pages it comes into view, with the picture where there is room. */
function toText(heading: HTMLHeadingElement | null): void {
  heading?.focus({ preventScroll: true })
  if (!heading || document.documentElement.dataset['layout'] !== 'tall') return
  scrollTo(0, 0)
  if (heading.getBoundingClientRect().top > innerHeight * 0.45) heading.scrollIntoView({ block: 'start' })
}

function leap(event: Event, id: string): void {
  event.preventDefault()
  document.getElementById(id)?.focus()
}
