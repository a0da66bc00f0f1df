import { routeOf } from '../route.ts'

/** The replay from whose page this debrief was just opened, to see it beside this run; nothing after a reload or on coming back. */
export function replayLeftFor(run: string): string | undefined {
  const state: unknown = history.state
  if (typeof state !== 'object' || state === null || !('from' in state) || 'besideSeen' in state) return undefined
  const from = routeOf(String(state.from))
  if (from.page !== 'play' || from.run === run) return undefined
  history.replaceState({ ...state, besideSeen: true }, '')
  return from.run
}
