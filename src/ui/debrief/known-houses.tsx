import { holderIcon, Icon } from '../icon.tsx'
import { joined } from '../words.ts'
import type { KnownHolder, Pane } from './known-words.ts'
import { debriefWords } from './words.ts'

const words = debriefWords.knowledge

interface HousesProps {
  readonly shown: readonly KnownHolder[]
  /** One fact is shown, and has the whole house. */
  readonly one: boolean
  readonly narrow: boolean
  /** Whether the run began with the case: then what was not told in it was not known. */
  readonly whole: boolean
  /** The width of both streets, in letters of 16 pixels. */
  readonly width: number
}

/** How many houses stand in a row of one of two streets of that width. Style sheets cannot count the rows of both. */
export function housesInARow(width: number, one: boolean): number {
  const [between, inside, gap] = [22, 32, 13]
  const house = one ? 176 : 132
  return Math.max(1, Math.floor(((width - between) / 2 - inside + gap) / (house + gap)))
}

/** Two streets side by side: a window is lit where a fact has come. On a narrow page one street, with both in each house. */
export function KnownHouses({ shown, one, narrow, whole, width }: HousesProps) {
  const sides = [
    {
      name: words.mine,
      windows: (holder: KnownHolder) => <Mine holder={holder} one={one} whole={whole} />,
      isNew: (pane: Pane) => pane.isNew,
    },
    {
      name: words.theirs,
      windows: (holder: KnownHolder) => <Theirs holder={holder} one={one} />,
      isNew: (pane: Pane) => pane.isNewlyReported,
    },
  ]
  if (narrow)
    return (
      <>
        <ul class={one ? 'street one' : 'street'}>
          {shown.map((holder) => (
            <li key={holder.id} class={holder.panes.some((pane) => pane.isNew || pane.isNewlyReported) ? 'dwelling new' : 'dwelling'}>
              <Name holder={holder} />
              {sides.map((side) => (
                <div key={side.name} class="dwelling-side">
                  <small>{side.name}</small>
                  {side.windows(holder)}
                </div>
              ))}
            </li>
          ))}
        </ul>
        <PaneKey />
      </>
    )
  const columns = housesInARow(width, one)
  return (
    <>
      <div class="streets" style={{ '--columns': columns, '--rows': Math.ceil(shown.length / columns) }}>
        {sides.map((side) => (
          <section key={side.name} aria-label={side.name}>
            <h3>{side.name}</h3>
            <ul class={one ? 'street one' : 'street'}>
              {shown.map((holder) => (
                <li key={holder.id} class={holder.panes.some(side.isNew) ? 'dwelling new' : 'dwelling'}>
                  <Name holder={holder} />
                  {side.windows(holder)}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <PaneKey />
    </>
  )
}

function Name({ holder }: { holder: KnownHolder }) {
  return (
    <p class="dwelling-name">
      <Icon name={holderIcon(holder.icon)} /> {holder.name}
    </p>
  )
}

function Mine({ holder, one, whole }: { holder: KnownHolder; one: boolean; whole: boolean }) {
  const [pane] = holder.panes
  if (one && pane)
    return (
      <p class="pane-row">
        <span class={`pane ${pane.mine ? 'held' : 'not-held'}`}>{pane.mine ? words.knew : whole ? words.not : words.notPlayed}</span>
        {pane.mineWords && <small>{pane.mineWords}</small>}
      </p>
    )
  const held = holder.panes.filter((other) => other.mine)
  return (
    <>
      <Windows panes={holder.panes.map((other) => ({ id: other.fact, look: other.mine ? 'held' : 'dark', isNew: other.isNew }))} />
      <span class="unseen">{held.length === 0 ? words.heldNothing : words.held(joined(held.map((other) => other.short)))}</span>
    </>
  )
}

function Theirs({ holder, one }: { holder: KnownHolder; one: boolean }) {
  const [pane] = holder.panes
  if (one && pane)
    return (
      <p class="pane-row">
        <span class={`pane ${lookOf(pane)}`}>{words.states[pane.theirs]}</span>
        {pane.theirWords && <small>{pane.theirWords}</small>}
      </p>
    )
  const named = (state: Pane['theirs']) => {
    const of = holder.panes.filter((other) => other.theirs === state)
    return of.length === 0 || state === 'not-stated' ? '' : `${words.states[state]}: ${joined(of.map((other) => other.short))}. `
  }
  return (
    <>
      <Windows panes={holder.panes.map((other) => ({ id: other.fact, look: lookOf(other), isNew: other.isNewlyReported }))} />
      <span class="unseen">{`${named('knew')}${named('within')}${named('reported-not-to')}` || words.nothingStated}</span>
    </>
  )
}

function lookOf(pane: Pane): string {
  return pane.theirs === 'knew' ? 'held' : pane.theirs === 'reported-not-to' ? 'not-held' : pane.theirs
}

function Windows({ panes }: { panes: readonly { readonly id: string; readonly look: string; readonly isNew: boolean }[] }) {
  return (
    <span class="windows" aria-hidden="true">
      {panes.map((pane) => (
        <i key={pane.id} class={pane.isNew ? `${pane.look} new` : pane.look} />
      ))}
    </span>
  )
}

/** What each sort of window means. */
function PaneKey() {
  return (
    <ul class="pane-key">
      <li>
        <i class="held" aria-hidden="true" /> {words.knew}
      </li>
      <li>
        <i class="within" aria-hidden="true" /> {words.states.within}
      </li>
      <li>
        <i class="not-held" aria-hidden="true" /> {words.states['reported-not-to']}
      </li>
      <li>
        <i class="dark" aria-hidden="true" /> {words.not}
      </li>
      <li>
        <i class="not-stated" aria-hidden="true" /> {words.states['not-stated']}
      </li>
    </ul>
  )
}
