import { useState } from 'preact/hooks'
import type { Debrief } from '../../core/debrief.ts'
import type { Evidence } from '../../core/evidence.ts'
import type { Moment } from '../../core/moment.ts'
import { dateOf } from '../../core/clock.ts'
import { holderIcon, Icon } from '../icon.tsx'
import { dateWords } from './reported-dates.ts'
import { debriefWords as words } from './words.ts'

interface KnowledgeProps {
  readonly found: Debrief
  readonly evidence: Evidence
  readonly moments: readonly Moment[]
}

/** Everybody who held a fact at a date: this run beside what the summary reports. A table by nature, drawn as panes. */
export function Knowledge({ found, evidence, moments }: KnowledgeProps) {
  const dates = [...new Set(moments.map((moment) => dateOf(moment.at)))]
  const facts = evidence.facts.filter((fact) => found.known.some((one) => one.fact === fact.id))
  const [at, setAt] = useState(dates.length - 1)
  const [factId, setFact] = useState(facts.find((fact) => fact.id === 'bail-condition')?.id ?? facts[0]?.id ?? '')
  const date = dates[at] ?? ''
  const fact = facts.find((one) => one.id === factId)
  const holders = evidence.holders.filter(
    (holder) => found.known.some((one) => one.holder === holder.id) || fact?.reported.some((one) => one.holder === holder.id),
  )
  const label = (id: string) => evidence.holders.find((holder) => holder.id === id)?.label ?? id
  return (
    <section class="who-knew">
      <h2>{words.knowledge.heading}</h2>
      <p>{words.knowledge.text}</p>
      <div class="who-knew-tools">
        <label class="field">
          <span>{words.knowledge.pick}</span>
          <select value={factId} onChange={(event) => setFact(event.currentTarget.value)}>
            {facts.map((one) => (
              <option key={one.id} value={one.id}>
                {one.short}
              </option>
            ))}
          </select>
        </label>
        <div class="scrub">
          <button type="button" class="button ghost" aria-disabled={at === 0} onClick={() => setAt(Math.max(0, at - 1))}>
            {words.knowledge.earlier}
          </button>
          <div class="field">
            <span aria-hidden="true">
              {words.knowledge.slider}: {dateWords(date)}
            </span>
            <input
              type="range"
              aria-label={words.knowledge.slider}
              min={0}
              max={dates.length - 1}
              value={at}
              aria-valuetext={dateWords(date)}
              onInput={(event) => setAt(Number(event.currentTarget.value))}
            />
          </div>
          <button
            type="button"
            class="button ghost"
            aria-disabled={at === dates.length - 1}
            onClick={() => setAt(Math.min(dates.length - 1, at + 1))}
          >
            {words.knowledge.later}
          </button>
        </div>
      </div>
      {fact && (
        <>
          <h3>{fact.label}</h3>
          <table class="panes">
            <caption>{words.knowledge.at(dateWords(date))}</caption>
            <thead>
              <tr>
                <th scope="col">{words.knowledge.holders}</th>
                <th scope="col">{words.knowledge.mine}</th>
                <th scope="col">{words.knowledge.theirs}</th>
              </tr>
            </thead>
            <tbody>
              {holders.map((holder) => {
                const mine = found.known.find((one) => one.holder === holder.id && one.fact === fact.id && dateOf(one.at) <= date)
                const theirs = fact.reported.find((one) => one.holder === holder.id)
                const known = theirs?.state === 'knew' && (theirs.from === undefined || theirs.from <= date.slice(0, theirs.from.length))
                return (
                  <tr key={holder.id}>
                    <th scope="row">
                      <Icon name={holderIcon(holder.icon)} /> {holder.label}
                    </th>
                    <td class={mine ? 'held' : 'not-held'}>
                      <span class="pane">
                        {mine ? words.knowledge.knew : found.start === 'whole' ? words.knowledge.not : words.knowledge.notPlayed}
                      </span>
                      {mine && (
                        <span class="quiet">
                          {mine.by === undefined
                            ? words.knowledge.since(dateWords(mine.at))
                            : `${words.knowledge.since(dateWords(mine.at))}, ${words.knowledge.toldBy(label(mine.by))}`}
                        </span>
                      )}
                    </td>
                    <td class={known ? 'held' : theirs?.state === 'reported-not-to' ? 'not-held' : 'not-stated'}>
                      <span class="pane">
                        {known
                          ? words.knowledge.states.knew
                          : words.knowledge.states[theirs?.state === 'reported-not-to' ? 'reported-not-to' : 'not-stated']}
                      </span>
                      {theirs?.note !== undefined ? (
                        <span class="quiet">{theirs.note}</span>
                      ) : (
                        known && theirs.from !== undefined && <span class="quiet">{words.knowledge.since(dateWords(theirs.from))}</span>
                      )}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}
