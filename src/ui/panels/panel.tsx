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

type Props = Seen & {
  readonly name: PanelName
  /** Whether it covers the whole page. */
  readonly modal: boolean
  readonly onClose: () => void
}

/** What slides over the rail. The stage stays in view; the focus goes in, and comes back to where it was. */
export function Panel({ name, modal, onClose, ...seen }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(name)
  shown.current = name
  useEffect(() => {
    const before = document.activeElement
    return () => {
      // What was inert a moment ago takes the focus again only after the page is drawn.
      requestAnimationFrame(() =>
        giveBack([before, ...[shown.current, 'menu'].map((one) => document.querySelector(`[data-panel="${one}"]`))]),
      )
    }
  }, [])
  useEffect(() => heading.current?.focus({ preventScroll: true }), [name])
  return (
    <section class="panel" data-name={name} role="dialog" aria-modal={modal || undefined} aria-labelledby="panel-head">
      <div class="panel-top">
        <h2 id="panel-head" ref={heading} tabIndex={-1}>
          {heads[name]}
        </h2>
        {name === 'map' ? <p class="small">{words.map.note}</p> : null}
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

/** Gives the focus to the first that takes it: some have left the page, or are not shown on small screens. */
function giveBack(to: readonly (Element | null)[]): void {
  for (const one of to) {
    if (!(one instanceof HTMLElement) || one === document.body) continue
    one.focus({ preventScroll: true })
    if (document.activeElement === one) return
  }
}
