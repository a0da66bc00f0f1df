import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../icon.tsx'
import type { PanelName } from '../route.ts'
import { words } from '../words.ts'
import { CalendarPanel } from './calendar.tsx'
import { FilePanel } from './file.tsx'
import { LadderPanel } from './ladder.tsx'
import { MapPanel } from './map.tsx'
import { MenuPanel } from './menu.tsx'
import type { Seen } from './seen.ts'

const heads: Readonly<Record<PanelName, string>> = {
  file: words.file.head,
  ladder: words.ladder.head,
  calendar: words.calendar.head,
  map: words.map.head,
  menu: words.menu.head,
}

/** What slides over the rail. The stage stays in view; the focus goes in, and comes back to where it was. */
export function Panel({ name, onClose, ...seen }: Seen & { name: PanelName; onClose: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const before = document.activeElement
    heading.current?.focus({ preventScroll: true })
    return () => {
      const opener = document.querySelector<HTMLElement>(`[data-panel="${name}"]`)
      const back = before instanceof HTMLElement && before !== document.body && before.isConnected ? before : opener
      // What was inert a moment ago takes the focus again only after the page is drawn.
      requestAnimationFrame(() => back?.focus({ preventScroll: true }))
    }
  }, [name])
  return (
    <section class="panel" data-name={name} role="dialog" aria-labelledby="panel-head">
      <div class="panel-top">
        <h2 id="panel-head" ref={heading} tabIndex={-1}>
          {heads[name]}
        </h2>
        <button type="button" class="plain-button" onClick={onClose}>
          <Icon name="x" />
          {words.close}
        </button>
      </div>
      <div class="panel-body" tabIndex={0}>
        {name === 'file' ? <FilePanel {...seen} /> : null}
        {name === 'ladder' ? <LadderPanel {...seen} /> : null}
        {name === 'calendar' ? <CalendarPanel {...seen} /> : null}
        {name === 'map' ? <MapPanel {...seen} /> : null}
        {name === 'menu' ? <MenuPanel playthrough={seen.playthrough} /> : null}
      </div>
    </section>
  )
}
