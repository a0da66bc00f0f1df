import { useEffect, useState } from 'preact/hooks'
import { dateOf } from '../../core/clock.ts'
import { knowingTurns } from '../../core/known-over-time.ts'
import { announce } from '../announcer.tsx'
import { useFrame } from './chart-frame.tsx'
import { KnownHouses } from './known-houses.tsx'
import { KnownNow } from './known-now.tsx'
import { knownAt, turnSentence, turnWords } from './known-words.ts'
import { dateWords } from './reported-dates.ts'
import type { StepProps } from './step.ts'
import { debriefWords } from './words.ts'

const words = debriefWords.knowledge
const restMs = 2600
const wordMs = 330

/** Everybody who held a fact at a date: this run beside what is reported, as a map or as a table, and moved through time. */
export function Knowledge({ found, evidence, moments }: StepProps) {
  const facts = evidence.facts.filter((fact) => found.known.some((one) => one.fact === fact.id))
  const [factId, setFact] = useState('')
  const [asTable, setAsTable] = useState(false)
  const [playing, setPlaying] = useState(false)
  const { ref, frame } = useFrame<HTMLElement>()
  const began = dateOf(moments[0]?.at ?? '')
  const turns = knowingTurns(evidence, found.known, began, factId || undefined)
  const last = turns.length - 1
  const [wanted, setAt] = useState(last)
  const at = Math.min(wanted, last)
  const turn = turns[at]
  const go = (to: number) => {
    const next = turns[to]
    if (!next) return
    setAt(to)
    announce(turnSentence(evidence, next, found.to))
  }
  const spoken = turn ? turnSentence(evidence, turn, found.to) : ''
  useEffect(() => {
    if (!playing) return
    if (at === last) {
      setPlaying(false)
      return
    }
    const next = setTimeout(() => go(at + 1), Math.max(restMs, spoken.split(' ').length * wordMs))
    return () => clearTimeout(next)
  }, [playing, at, last])
  if (!turn) return null
  const step = (to: number) => {
    setPlaying(false)
    go(to)
  }
  const shown = knownAt(evidence, found, turn.date, factId || undefined)
  const fact = facts.find((one) => one.id === factId)
  return (
    <section class="who-knew" ref={ref}>
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <div class="who-knew-tools">
        <label class="field">
          <span>{words.pick}</span>
          <select
            value={factId}
            onChange={(event) => {
              setPlaying(false)
              setFact(event.currentTarget.value)
              setAt(Number.MAX_SAFE_INTEGER)
            }}
          >
            <option value="">{words.allFacts}</option>
            {facts.map((one) => (
              <option key={one.id} value={one.id}>
                {one.short}
              </option>
            ))}
          </select>
        </label>
        <div class="segments" role="group" aria-label={words.heading}>
          <button type="button" class={asTable ? 'segment' : 'segment on'} aria-pressed={!asTable} onClick={() => setAsTable(false)}>
            {words.asMap}
          </button>
          <button type="button" class={asTable ? 'segment on' : 'segment'} aria-pressed={asTable} onClick={() => setAsTable(true)}>
            {words.asTable}
          </button>
        </div>
      </div>
      <div class="scrub" role="group" aria-label={words.slider}>
        <button
          type="button"
          class="button"
          onClick={() => {
            if (!playing && at === last) go(0)
            setPlaying(!playing)
          }}
          aria-disabled={last === 0}
        >
          {playing ? words.pause : words.play}
        </button>
        <button type="button" class="button ghost" aria-disabled={at === 0} onClick={() => step(at - 1)}>
          {words.earlier}
        </button>
        <input
          type="range"
          aria-label={words.slider}
          min={0}
          max={last}
          value={at}
          aria-valuetext={dateWords(turn.part)}
          onInput={(event) => step(Number(event.currentTarget.value))}
        />
        <button type="button" class="button ghost" aria-disabled={at === last} onClick={() => step(at + 1)}>
          {words.later}
        </button>
      </div>
      <div class="turn">
        <h3>{dateWords(turn.part)}</h3>
        <p class="quiet">{words.of(at + 1, last + 1)}</p>
        <TurnList name={words.mine} lines={turnWords(evidence, turn, found.to).mine} none={at === 0 ? words.beginning : words.nothingNew} />
        <TurnList
          name={words.theirs}
          lines={turnWords(evidence, turn, found.to).reported}
          none={at === 0 ? words.beginning : words.nothingReported}
        />
      </div>
      {fact && <p class="turn-fact">{fact.label}</p>}
      {!fact && !asTable && <p>{words.windows}</p>}
      {asTable ? (
        <KnownNow shown={shown} fact={fact} date={turn.part} whole={found.start === 'whole'} />
      ) : (
        <KnownHouses shown={shown} one={fact !== undefined} narrow={frame.narrow} width={frame.width} whole={found.start === 'whole'} />
      )}
    </section>
  )
}

function TurnList({ name, lines, none }: { name: string; lines: readonly string[]; none: string }) {
  return (
    <div>
      <h4>{name}</h4>
      {lines.length === 0 ? (
        <p class="quiet">{none}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
