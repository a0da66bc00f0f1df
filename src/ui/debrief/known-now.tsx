import { holderIcon, Icon } from '../icon.tsx'
import { joined } from '../words.ts'
import type { KnownHolder, Pane } from './known-words.ts'
import { dateWords } from './reported-dates.ts'
import { debriefWords } from './words.ts'

const words = debriefWords.knowledge

interface NowProps {
  readonly shown: readonly KnownHolder[]
  readonly fact: { readonly label: string } | undefined
  /** A day, a month or a year. */
  readonly date: string
  readonly whole: boolean
}

/** The two maps as a table: of one fact a line for everybody, of all facts a line for each. */
export function KnownNow({ shown, fact, date, whole }: NowProps) {
  return (
    <div class="table-scroll" tabIndex={0} role="group" aria-label={words.at(dateWords(date))}>
      <table class="panes">
        <caption>{words.at(dateWords(date))}</caption>
        <thead>
          <tr>
            <th scope="col">{fact ? words.holders : words.fact}</th>
            <th scope="col">{words.mine}</th>
            <th scope="col">{words.theirs}</th>
          </tr>
        </thead>
        <tbody>{fact ? <ByHolder shown={shown} whole={whole} /> : <ByFact shown={shown} />}</tbody>
      </table>
    </div>
  )
}

function ByHolder({ shown, whole }: { shown: readonly KnownHolder[]; whole: boolean }) {
  return (
    <>
      {shown.map(({ id, name, icon, panes: [pane] }) => (
        <tr key={id}>
          <th scope="row">
            <Icon name={holderIcon(icon)} /> {name}
          </th>
          <td>
            <span class={`pane ${pane?.mine ? 'held' : 'not-held'}`}>{pane?.mine ? words.knew : whole ? words.not : words.notPlayed}</span>{' '}
            <span class="quiet">{pane?.mineWords}</span>
          </td>
          <td>
            <span class={`pane ${pane?.theirs === 'knew' ? 'held' : pane?.theirs}`}>{words.states[pane?.theirs ?? 'not-stated']}</span>{' '}
            <span class="quiet">{pane?.theirWords}</span>
          </td>
        </tr>
      ))}
    </>
  )
}

function ByFact({ shown }: { shown: readonly KnownHolder[] }) {
  const facts = shown[0]?.panes ?? []
  return (
    <>
      {facts.map(({ fact, short }) => {
        const on = (wanted: (pane: Pane) => boolean) =>
          shown.filter((holder) => holder.panes.some((pane) => pane.fact === fact && wanted(pane))).map((holder) => holder.name)
        const mine = on((pane) => pane.mine !== undefined)
        const told = (['knew', 'within', 'reported-not-to'] as const)
          .map((state) => ({ state, who: on((pane) => pane.theirs === state) }))
          .filter(({ who }) => who.length > 0)
        return (
          <tr key={fact}>
            <th scope="row">{short}</th>
            <td>{mine.length === 0 ? words.nobody : joined(mine)}</td>
            <td>
              {told.length === 0
                ? words.states['not-stated']
                : told.map(({ state, who }) => (
                    <span key={state} class="line">
                      {words.states[state]}: {joined(who)}
                    </span>
                  ))}
            </td>
          </tr>
        )
      })}
    </>
  )
}
