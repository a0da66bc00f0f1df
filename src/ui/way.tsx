import type { ComponentChildren } from 'preact'
import { addressOf, go, type Route } from './route.ts'

/** A link to another page, from which *Back* leads here again. */
export function Way({ to, name, children }: { to: Route; name?: string; children: ComponentChildren }) {
  return (
    <a
      class={name}
      href={addressOf(to)}
      onClick={(event) => {
        // In a new tab or window it is the browser's.
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        go(to)
      }}
    >
      {children}
    </a>
  )
}
