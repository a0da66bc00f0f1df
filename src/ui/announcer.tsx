import { useEffect, useState } from 'preact/hooks'

const listeners = new Set<(text: string) => void>()
let turn = 0

/** Says something once through the page's one polite live region. */
export function announce(text: string): void {
  // Two equal texts in a row are not read twice unless they differ.
  turn = 1 - turn
  const different = turn === 0 ? text : `${text}\u00a0`
  for (const listener of listeners) listener(different)
}

/** The one live region. It is mounted once, for good. */
export function LiveRegion() {
  const [text, setText] = useState('')
  useEffect(() => {
    listeners.add(setText)
    return () => void listeners.delete(setText)
  }, [])
  return (
    <div class="unseen" role="status" aria-live="polite" aria-atomic="true" data-live>
      {text}
    </div>
  )
}
