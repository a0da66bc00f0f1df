import { useState } from 'preact/hooks'
import { dateOf } from '../../core/clock.ts'
import { chronology, papers, promises } from '../chronology.ts'
import { fileDate, shortDate } from '../dates.ts'
import { glossary } from '../glossary.ts'
import { Paper } from '../play/passages.tsx'
import { words } from '../words.ts'
import type { Seen } from './seen.ts'

const say = words.file
const parts = ['chronology', 'papers', 'promises', 'glossary'] as const

/** What this chair knows so far, its papers, its promises, and the words of the field. */
export function FilePanel(seen: Seen) {
  const [part, setPart] = useState<(typeof parts)[number]>('chronology')
  return (
    <>
      <div class="segments" role="group" aria-label={say.head}>
        {parts.map((name) => (
          <button
            key={name}
            type="button"
            class={part === name ? 'segment on' : 'segment'}
            aria-pressed={part === name}
            onClick={() => setPart(name)}
          >
            {say[name]}
          </button>
        ))}
      </div>
      {part === 'glossary' ? <Glossary /> : <p class="small">{say.note}</p>}
      {part === 'chronology' ? <Chronology {...seen} /> : null}
      {part === 'papers' ? <Papers {...seen} /> : null}
      {part === 'promises' ? <Promises {...seen} /> : null}
    </>
  )
}

function Chronology({ playthrough, moments, view }: Seen) {
  const entries = chronology(playthrough.case.evidence, moments, view.seat)
  if (entries.length === 0) return <p>{say.empty}</p>
  return (
    <ol class="entries">
      {entries.map((entry) => (
        <li key={`${entry.date}${entry.text}`} class={entry.kind}>
          <time dateTime={entry.date}>{fileDate(entry.date)}</time>
          <span>{entry.text}</span>
        </li>
      ))}
    </ol>
  )
}

function Papers({ moments, view }: Seen) {
  const found = papers(moments, view.seat)
  if (found.length === 0) return <p>{say.empty}</p>
  return (
    <>
      {[...found].reverse().map((paper) => (
        <Paper key={paper.id} lines={[paper.title, ...paper.lines]} />
      ))}
    </>
  )
}

function Promises({ moments, view }: Seen) {
  const today = dateOf(view.at)
  const made = promises(moments, view.seat)
  if (made.length === 0) return <p>{say.empty}</p>
  return (
    <ul class="entries">
      {made.map((one) => (
        <li key={one.id}>
          <span>{one.words}</span>
          <span class={one.kept === undefined && one.due < today ? 'late' : ''}>
            {one.kept !== undefined
              ? say.done(shortDate(one.kept))
              : one.due < today
                ? say.overdue(shortDate(one.due))
                : say.due(shortDate(one.due))}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Glossary() {
  const [sought, setSought] = useState('')
  const found = glossary.filter((one) => `${one.term} ${one.means}`.toLowerCase().includes(sought.trim().toLowerCase()))
  return (
    <>
      <label class="own">
        {say.find}
        <input type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
      </label>
      <p role="status" class={found.length === 0 ? '' : 'unseen'}>
        {found.length === 0 ? say.noWord : ''}
      </p>
      <dl class="glossary">
        {found.map((one) => (
          <div key={one.term}>
            <dt>{one.term}</dt>
            <dd>
              {one.means}
              {one.not ? (
                <small>
                  {say.avoid} {one.not}
                </small>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
