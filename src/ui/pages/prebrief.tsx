import { useEffect, useRef, useState } from 'preact/hooks'
import type { Evidence } from '../../core/evidence.ts'
import type { Case } from '../../playthrough.ts'
import { loaderOf, useDesk } from '../desk.ts'
import { Icon } from '../icon.tsx'
import { Page } from '../page.tsx'
import { AwayPage } from './away.tsx'
import { usePorts } from '../ports.ts'
import { addressOf, go } from '../route.ts'
import { change, useSettings } from '../settings.ts'
import { debriefWords } from '../debrief/words.ts'
import { words } from '../words.ts'
import { Way } from '../way.tsx'
import { Tick } from './settings.tsx'

const say = words.prebrief

/** What is said before any case: what it is for, what it holds, what is recorded, how to step out; then where to start. */
export function PrebriefPage({ id }: { id: string }) {
  const { cases } = usePorts()
  const [of, setOf] = useState<Case | null>(null)
  const [away, setAway] = useState(false)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    const load = loaderOf(cases, id)
    if (!load) go({ page: 'title' }, 'replace')
    else load().then(setOf, () => setAway(true))
  }, [id, cases, tries])
  const again = () => {
    setAway(false)
    setTries(tries + 1)
  }
  if (away) return <AwayPage onAgain={again} />
  if (!of) return <p class="opening">{words.opening}</p>
  return <Prebrief of={of} id={id} />
}

const notes = ({ panel }: Evidence): readonly (readonly [string, readonly string[]])[] => [
  [say.purposeHead, [say.purpose, say.purposeMore]],
  [say.recordedHead, [say.recorded]],
  [say.outHead, [say.out]],
  [say.fictionHead, [say.fiction]],
  [say.keyHead, [debriefWords.key(panel), say.keyMore]],
  [say.useHead, [say.use]],
  [say.confidentialHead, [say.confidential]],
]

function Prebrief({ of, id }: { of: Case; id: string }) {
  const { evidence } = of
  const [start, setStart] = useState('whole')
  const chapter = evidence.chapters.find((one) => start.startsWith(`${one.number}/`))
  return (
    <Page title={say.page(evidence.title)} back={{ page: 'title' }} wide>
      <p class="lead">{evidence.lead}</p>
      <div class="prebrief">
        <div class="prebrief-notes">
          <section class="content-card">
            <h2>{say.contentHead}</h2>
            <p>{evidence.content}</p>
            {chapter ? (
              <p>
                <strong>{say.contentOfChapter}:</strong> {chapter.content}
              </p>
            ) : null}
            <p>{say.contentMore}</p>
          </section>
          {notes(evidence).map(([head, texts]) => (
            <section key={head}>
              <h2>{head}</h2>
              {texts.map((text) => (
                <p key={text}>{text}</p>
              ))}
              {head === say.keyHead ? (
                <p>
                  <Way to={{ page: 'scoring', of: evidence.case }}>{words.title.scoring}</Way>
                </p>
              ) : null}
            </section>
          ))}
        </div>
        <StartCard of={of} id={id} start={start} onStart={setStart} />
      </div>
    </Page>
  )
}

/** How long the whole case takes, in minutes: at least, at most. */
export function wholeMinutes({ chapters }: Pick<Evidence, 'chapters'>): readonly [number, number] {
  return chapters.reduce<readonly [number, number]>(([least, most], { minutes }) => [least + minutes[0], most + minutes[1]], [0, 0])
}

function StartCard({ of, id, start, onStart }: { of: Case; id: string; start: string; onStart: (start: string) => void }) {
  const { evidence } = of
  const desk = useDesk()
  const settings = useSettings()
  const beginning = useRef(false)
  const begin = async () => {
    if (beginning.current) return
    beginning.current = true
    try {
      const { run } = await desk.begin(id, start)
      go({ page: 'play', run: run.id })
    } finally {
      beginning.current = false
    }
  }
  return (
    <form
      class="start-card"
      onSubmit={(event) => {
        event.preventDefault()
        void begin()
      }}
    >
      <fieldset>
        <legend>{say.where}</legend>
        <Start
          value="whole"
          now={start}
          onStart={onStart}
          title={say.whole}
          note={say.wholeNote(evidence.chapters.length, say.minutes(...wholeMinutes(evidence)))}
        />
        {evidence.chapters.map((chapter) => (
          <div key={chapter.number} class="start-chapter">
            <Start
              value={`${chapter.number}/${chapter.starts[0]?.id ?? ''}`}
              now={start}
              also={chapter.starts.map((one) => `${chapter.number}/${one.id}`)}
              onStart={onStart}
              title={say.chapter(chapter.number, chapter.title)}
              note={`${chapter.dates}, ${say.minutes(...chapter.minutes)}`}
              more={chapter.summary}
            />
            {chapter.starts.length > 1 && start.startsWith(`${chapter.number}/`) ? (
              <label class="start-from">
                {say.startsFrom}
                <select value={start} onChange={(event) => onStart(event.currentTarget.value)}>
                  {chapter.starts.map((one) => (
                    <option key={one.id} value={`${chapter.number}/${one.id}`}>
                      {one.label}
                    </option>
                  ))}
                </select>
              </label>
            ) : null}
          </div>
        ))}
      </fieldset>
      <div class="start-settings">
        <Tick label={say.textOnly} on={settings.textOnly} onChange={(textOnly) => change({ textOnly })} />
        <Tick label={say.sound} on={settings.sound} onChange={(sound) => change({ sound })} />
        <Tick
          label={say.reducedMotion}
          on={settings.motion === 'reduced'}
          onChange={(on) => change({ motion: on ? 'reduced' : 'system' })}
        />
        <a href={addressOf({ page: 'settings' })}>{say.allSettings}</a>
      </div>
      <button type="submit" class="button large">
        {say.start}
        <Icon name="arrow-right" />
      </button>
    </form>
  )
}

function Start(props: {
  value: string
  now: string
  also?: readonly string[]
  onStart: (start: string) => void
  title: string
  note: string
  more?: string
}) {
  const on = props.now === props.value || (props.also?.includes(props.now) ?? false)
  return (
    <label class={on ? 'start on' : 'start'}>
      <input type="radio" name="start" value={props.value} checked={on} onChange={() => props.onStart(props.value)} />
      <span>
        <strong>{props.title}</strong>
        <small>{props.note}</small>
        {on && props.more ? <small>{props.more}</small> : null}
      </span>
    </label>
  )
}
