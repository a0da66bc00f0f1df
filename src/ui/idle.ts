/** Does something when the page has nothing else to do; gives back what calls it off. */
export function whenIdle(act: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const asked = requestIdleCallback(act, { timeout: 2000 })
    return () => cancelIdleCallback(asked)
  }
  const asked = setTimeout(act, 300)
  return () => clearTimeout(asked)
}
