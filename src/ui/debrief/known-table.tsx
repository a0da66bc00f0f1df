import type { Knowing } from '../../core/knowledge.ts'
import { holderName, holderSaid } from '../chronology.ts'
import { joined } from '../words.ts'
import { dateWords, instantWords } from './reported-dates.ts'
import { recordWords } from './record-words.ts'
import type { StepProps } from './step.ts'
import { debriefWords } from './words.ts'

const words = debriefWords.knowledge

/** Who came to hold each fact of the run, and since when, beside what is reported. */
export function KnownTable({ found, evidence }: StepProps) {
  const label = (id: string) => holderName(evidence, id)
  const facts = evidence.facts.filter((fact) => found.known.some((one) => one.fact === fact.id))
  return (
    <table class="known-table">
      <thead>
        <tr>
          <th scope="col">{recordWords.paper.fact}</th>
          <th scope="col">{words.mine}</th>
          <th scope="col">{words.theirs}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
          <tr key={fact.id}>
            <th scope="row">
              {fact.short}
              <br />
              <span class="quiet">{fact.label}</span>
            </th>
            <td>
              <ul>
                {together(found.known.filter((one) => one.fact === fact.id)).map(([one, ...others]) => (
                  <li key={one.holder}>
                    {joined([one, ...others].map(({ holder }) => label(holder)))}, {words.since(instantWords(one.at))}
                    {one.by !== undefined && `, ${words.toldBy(holderSaid(evidence, one.by))}`}
                  </li>
                ))}
              </ul>
            </td>
            <td>
              {fact.reported.length === 0 ? (
                words.states['not-stated']
              ) : (
                <ul>
                  {fact.reported.map((one) => (
                    <li key={one.holder}>
                      {label(one.holder)}: {words.states[one.state]}
                      {one.from !== undefined && `, ${words.since(dateWords(one.from))}`}
                      {one.note !== undefined && `. ${one.note}`}
                    </li>
                  ))}
                </ul>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Those who came to hold it at the same time from the same, in one line. */
function together(known: readonly Knowing[]): [Knowing, ...Knowing[]][] {
  const groups = new Map<string, [Knowing, ...Knowing[]]>()
  for (const one of known) {
    const key = `${one.at} ${one.by ?? ''}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}
