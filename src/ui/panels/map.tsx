import { useState } from 'preact/hooks'
import { announce } from '../announcer.tsx'
import { longDate } from '../dates.ts'
import { Icon, holderIcon } from '../icon.tsx'
import { change, useSettings } from '../settings.ts'
import { joined, words } from '../words.ts'
import type { Seen } from './seen.ts'
import { Houses } from './houses.tsx'
import { knownTo, type Known, type KnownHolder } from './known.ts'

const say = words.map

/** Who knows what, as this chair can see it: houses with windows, or a table. On phones, a list. */
export function MapPanel({ playthrough, moments, view }: Seen) {
  const { evidence } = playthrough.case
  const known = knownTo(evidence, moments, view.seat)
  const { map } = useSettings()
  const [asTable, setAsTable] = useState(false)
  const [at, setAt] = useState(0)
  const fact = known.facts[Math.min(at, known.facts.length - 1)]
  return (
    <div class="known">
      <div class="known-top">
        <div class="segments" role="group" aria-label={say.head}>
          <button type="button" class={asTable ? 'segment' : 'segment on'} aria-pressed={!asTable} onClick={() => setAsTable(false)}>
            {say.asMap}
          </button>
          <button type="button" class={asTable ? 'segment on' : 'segment'} aria-pressed={asTable} onClick={() => setAsTable(true)}>
            {say.asTable}
          </button>
        </div>
        <button type="button" class="button ghost" onClick={() => change({ map: map === 'light' ? 'dark' : 'light' })}>
          <Icon name={map === 'light' ? 'moon' : 'lightbulb'} />
          {map === 'light' ? say.dark : say.light}
        </button>
      </div>
      {fact === undefined ? (
        <p class="known-none">{say.none}</p>
      ) : asTable ? (
        <KnownTable known={known} />
      ) : (
        <div class="known-map">
          <Houses known={known} fact={fact.id} />
          <div class="known-side">
            <ul class="fact-picker" aria-label={say.facts}>
              {known.facts.map((one, i) => (
                <li key={one.id}>
                  <button
                    type="button"
                    aria-pressed={one === fact}
                    aria-label={`${one.letter}. ${one.label}`}
                    class={one === fact ? 'on' : ''}
                    onClick={() => {
                      setAt(i)
                      // The press has said which; how far it has got is new.
                      announce(heldWords(known, one.id))
                    }}
                  >
                    {one.letter}
                  </button>
                </li>
              ))}
            </ul>
            <h3>
              {fact.letter}. {fact.label}
            </h3>
            <ul class="holders">
              <Holder one={known.me} known={known} fact={fact.id} name={`${say.you} (${known.me.name})`} />
              {known.others.map((one) => (
                <Holder key={one.id} one={one} known={known} fact={fact.id} name={one.name} />
              ))}
            </ul>
          </div>
        </div>
      )}
    </div>
  )
}

/** How many of all on the map have a fact, this chair included. */
function heldWords(known: Known, fact: string): string {
  return say.held(1 + known.others.filter((one) => one.holds.has(fact)).length, 1 + known.others.length)
}

function Holder({ one, known, fact, name }: { one: KnownHolder; known: Known; fact: string; name: string }) {
  const how = one.holds.get(fact)
  return (
    <li class={how === undefined ? 'off' : 'on'}>
      <span class="dot">
        <Icon name={how === undefined ? 'question' : 'check'} />
      </span>
      <span class="holder-name">
        <Icon name={holderIcon(one.icon)} /> {name}
        <small>{how ?? say.notTold}</small>
        <span class="strip" aria-hidden="true">
          {known.facts.map((each) => (
            <i key={each.id} class={`${one.holds.has(each.id) ? 'lit' : ''} ${each.id === fact ? 'hot' : ''}`}>
              {one.holds.has(each.id) ? each.letter : ''}
            </i>
          ))}
        </span>
      </span>
    </li>
  )
}

/** The same in words: a line for each fact. */
function KnownTable({ known }: { known: Known }) {
  return (
    <div class="known-table" tabIndex={0} role="region" aria-label={say.table}>
      <table>
        <caption>{say.table}</caption>
        <thead>
          <tr>
            <th scope="col">{say.fact}</th>
            <th scope="col">{say.you}</th>
            <th scope="col">{say.others}</th>
            <th scope="col">{say.notTold}</th>
          </tr>
        </thead>
        <tbody>
          {known.facts.map((fact) => (
            <tr key={fact.id}>
              <th scope="row">
                {fact.letter}. {fact.label}
              </th>
              <td>{say.since(longDate(fact.since))}</td>
              <td>
                {known.others
                  .filter((one) => one.holds.has(fact.id))
                  .map((one) => (
                    <span key={one.id} class="line">
                      {one.name}: {one.holds.get(fact.id)}
                    </span>
                  ))}
              </td>
              <td>{joined(known.others.filter((one) => !one.holds.has(fact.id)).map((one) => one.name))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
