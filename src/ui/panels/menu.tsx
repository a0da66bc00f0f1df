import type { Playthrough } from '../../playthrough.ts'
import { Icon } from '../icon.tsx'
import type { IconName } from '../icon-paths.ts'
import { takeRun } from '../pages/saves.tsx'
import { usePorts } from '../ports.ts'
import { addressOf, go, type PanelName, type Route } from '../route.ts'
import { useSettings } from '../settings.ts'
import { words } from '../words.ts'

const say = words.menu

/** Everything that is not the play itself. */
export function MenuPanel({ playthrough }: { playthrough: Playthrough }) {
  const ports = usePorts()
  const { keys } = useSettings()
  const { run } = playthrough
  const panel = (name: PanelName): Route => ({ page: 'play', run: run.id, panel: name })
  const ways: readonly (readonly [Route, IconName, string])[] = [
    [panel('file'), 'folder-open', words.hud.file],
    [panel('ladder'), 'stairs', words.hud.ladder],
    [panel('calendar'), 'calendar-dots', words.hud.calendar],
    [panel('map'), 'share-network', words.hud.map],
    [{ page: 'settings' }, 'gear', words.title.settings],
    [{ page: 'support' }, 'phone', words.title.support],
    [{ page: 'out' }, 'door-open', words.hud.stepOut],
    [{ page: 'title' }, 'arrow-left', `${say.title}. ${say.titleNote}`],
  ]
  return (
    <>
      <ul class="menu-ways">
        {ways.map(([route, icon, text]) => (
          <li key={text}>
            <a
              href={addressOf(route)}
              onClick={(event) => {
                event.preventDefault()
                // One panel follows another without a step to come back to.
                go(route, 'panel' in route ? 'replace' : 'push')
              }}
            >
              <Icon name={icon} />
              {text}
            </a>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => void ports.saves.find(run.id).then((saved) => takeRun(ports, saved?.run ?? run))}>
            <Icon name="file-text" />
            {say.take}
          </button>
        </li>
      </ul>
      <h3>{say.keys}</h3>
      <p class="small">{keys ? say.keysText : say.keysOff}</p>
    </>
  )
}
