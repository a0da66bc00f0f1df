import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from './icon.tsx'
import { goBack, type Route } from './route.ts'
import { words } from './words.ts'

// The browser itself starts at the top of the first page.
let arrived = false

/** Names the page in the browser, and puts the focus on its heading when it opens. */
export function usePageStart<T extends HTMLElement>(title: string) {
  const heading = useRef<T>(null)
  useEffect(() => {
    document.title = title === words.product ? title : `${title} – ${words.product}`
  }, [title])
  useEffect(() => {
    scrollTo(0, 0)
    if (arrived) heading.current?.focus({ preventScroll: true })
    arrived = true
  }, [])
  return heading
}

/** Puts the focus on the heading of the page, where what had it is gone. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}

/** A plain page to read: a way back, a heading, and what is in it. */
export function Page({ title, back, children, wide = false }: { title: string; back: Route; children: ComponentChildren; wide?: boolean }) {
  const heading = usePageStart<HTMLHeadingElement>(title)
  return (
    <div class={wide ? 'page wide' : 'page'}>
      <header class="page-top">
        <button type="button" class="plain-button on-dark" onClick={() => goBack(back)}>
          <Icon name="arrow-left" />
          {words.back}
        </button>
        <span class="brand">{words.product}</span>
      </header>
      <main class="page-body">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
    </div>
  )
}
