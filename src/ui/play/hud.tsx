import { dateOf } from '../../core/clock.ts'
import type { Evidence } from '../../core/evidence.ts'
import type { Moment, View } from '../../core/moment.ts'
import { holderName, promises } from '../chronology.ts'
import { shortDate } from '../dates.ts'
import { Icon } from '../icon.tsx'
import type { IconName } from '../icon-paths.ts'
import { go, type PanelName } from '../route.ts'
import { words } from '../words.ts'
import { Leaf } from './leaf.tsx'

const say = words.hud

const ways: readonly (readonly [PanelName, IconName, string])[] = [
  ['file', 'folder-open', say.file],
  ['ladder', 'stairs', say.ladder],
  ['calendar', 'calendar-dots', say.calendar],
  ['map', 'share-network', say.map],
]

interface Props {
  readonly evidence: Evidence
  readonly moments: readonly Moment[]
  readonly view: View
  readonly panel: PanelName | undefined
  /** True while a panel covers the page. */
  readonly covered: boolean
  readonly onPanel: (name: PanelName) => void
}

/** The day, the chair, what this chair promised, and the ways to the panels. Never a total. */
export function Hud({ evidence, moments, view, panel, covered, onPanel }: Props) {
  const today = dateOf(view.at)
  const open = promises(moments, view.seat).filter((one) => one.kept === undefined)
  return (
    <header class="hud" aria-label={say.label} inert={covered}>
      <Leaf date={today} />
      <p class="seat">
        <span class="meta">{say.youAre}</span> <strong>{holderName(evidence, view.seat)}</strong>
      </p>
      <div class="promised">
        <p class="meta">{open.length > 0 ? say.promises : say.noPromises}</p>
        {open.length > 0 ? (
          <ul>
            {open.slice(0, 2).map((one) => (
              <li key={one.id}>
                {one.words}{' '}
                <span class={one.due < today ? 'late' : 'due'}>
                  {one.due < today ? say.was(shortDate(one.due)) : say.by(shortDate(one.due))}
                </span>
              </li>
            ))}
          </ul>
        ) : null}
        {open.length > 2 ? <p class="meta more">{say.more(open.length - 2)}</p> : null}
      </div>
      <nav class="hud-ways" aria-label={words.menu.head}>
        {ways.map(([name, icon, text]) => (
          <button key={name} type="button" class="hud-way" aria-expanded={panel === name} data-panel={name} onClick={() => onPanel(name)}>
            <Icon name={icon} large />
            <span>{text}</span>
          </button>
        ))}
        <button type="button" class="hud-way" data-way="out" onClick={() => go({ page: 'out' })}>
          <Icon name="door-open" large />
          <span>{say.stepOut}</span>
        </button>
        <button type="button" class="hud-way" aria-expanded={panel === 'menu'} data-panel="menu" onClick={() => onPanel('menu')}>
          <Icon name="list" large />
          <span>{say.menu}</span>
        </button>
      </nav>
    </header>
  )
}
