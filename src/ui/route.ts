import { useEffect, useState } from 'preact/hooks'

export const panels = ['file', 'ladder', 'calendar', 'map', 'menu'] as const
export type PanelName = (typeof panels)[number]

/** What of a debrief is set for paper: the whole of it, or the learning record alone. */
export const papers = ['paper', 'record'] as const
export type PaperName = (typeof papers)[number]

/** Where the player is; each has an address after the `#`. */
export type Route =
  | { readonly page: 'title' | 'saves' | 'settings' | 'support' | 'about' | 'accessibility' | 'out' }
  /** `of` names the case that stands open on it. */
  | { readonly page: 'scoring'; readonly of?: string }
  | { readonly page: 'case'; readonly id: string }
  | { readonly page: 'play'; readonly run: string; readonly panel?: PanelName }
  | { readonly page: 'debrief'; readonly run: string; readonly paper?: PaperName }

const plain = ['saves', 'settings', 'support', 'about', 'accessibility'] as const

/** The route of an address; the title where the address means nothing. */
export function routeOf(hash: string): Route {
  const [first = '', second = '', third = ''] = partsOf(hash)
  const page = plain.find((name) => name === first)
  if (page) return { page }
  // The address says no more than the page does.
  if (first === 'opening-hours') return { page: 'out' }
  if (first === 'scoring') return { page: 'scoring', ...(second ? { of: second } : {}) }
  if (first === 'case' && second) return { page: 'case', id: second }
  if (first === 'debrief' && second) {
    const paper = papers.find((name) => name === third)
    return { page: 'debrief', run: second, ...(paper ? { paper } : {}) }
  }
  if (first === 'play' && second) {
    const panel = panels.find((name) => name === third)
    return { page: 'play', run: second, ...(panel ? { panel } : {}) }
  }
  return { page: 'title' }
}

function partsOf(hash: string): string[] {
  try {
    return hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent)
  } catch {
    return []
  }
}

/** The address of a route. */
export function addressOf(route: Route): string {
  if (route.page === 'title') return '#/'
  if (route.page === 'out') return '#/opening-hours'
  if (route.page === 'case') return `#/case/${encodeURIComponent(route.id)}`
  if (route.page === 'debrief') return `#/debrief/${encodeURIComponent(route.run)}${route.paper ? `/${route.paper}` : ''}`
  if (route.page === 'play') return `#/play/${encodeURIComponent(route.run)}${route.panel ? `/${route.panel}` : ''}`
  if (route.page === 'scoring') return `#/scoring${route.of ? `/${encodeURIComponent(route.of)}` : ''}`
  return `#/${route.page}`
}

const listeners = new Set<() => void>()

/** Goes to a page; `replace` leaves no step to come back to. */
export function go(route: Route, how: 'push' | 'replace' = 'push'): void {
  const address = addressOf(route)
  if (how === 'replace') history.replaceState(history.state, '', address)
  else history.pushState({ from: location.hash }, '', address)
  for (const listener of listeners) listener()
}

let leaving = false

/**
 * Goes back one step if this page was opened from another of ours, else to the given route.
 * Asked again before the browser has gone back, it does nothing: a double click is one step.
 */
export function goBack(otherwise: Route): void {
  if (leaving) return
  const state: unknown = history.state
  if (typeof state === 'object' && state !== null && 'from' in state) {
    leaving = true
    addEventListener('popstate', () => (leaving = false), { once: true })
    history.back()
  } else go(otherwise, 'replace')
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash))
  useEffect(() => {
    const read = () =>
      setRoute((before) => {
        const now = routeOf(location.hash)
        return addressOf(now) === addressOf(before) ? before : now
      })
    listeners.add(read)
    addEventListener('hashchange', read)
    addEventListener('popstate', read)
    // A page may have led elsewhere before this listened.
    read()
    return () => {
      listeners.delete(read)
      removeEventListener('hashchange', read)
      removeEventListener('popstate', read)
    }
  }, [])
  return route
}
