const name = 'threshold-unwritten'

/**
 * What storage had not yet taken when a page went away: a browser drops a write that is under way.
 * It waits in the tab's own storage, which is written at once, for the next page of the same tab.
 */
export const unwritten = {
  leave(runs: readonly unknown[]): void {
    try {
      if (runs.length > 0) sessionStorage.setItem(name, JSON.stringify(runs))
      else sessionStorage.removeItem(name)
    } catch {
      // Nothing can be kept in this tab either; the page has said so.
    }
  },
  take(): readonly unknown[] {
    try {
      const left = sessionStorage.getItem(name)
      sessionStorage.removeItem(name)
      return left === null ? [] : (JSON.parse(left) as unknown[])
    } catch {
      return []
    }
  },
}
