import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { addressOf, useRoute } from './route.ts'

/** How long a text stays in the live region, in milliseconds: long enough to be spoken of, too short to be come upon. */
export const spokenFor = 3000

const listeners = new Set<(text: string) => void>()
let turn = 0

/** Says something once through the page's one polite live region. */
export function announce(text: string): void {
  // Two equal texts in a row are not read twice unless they differ.
  turn = 1 - turn
  const different = turn === 0 ? text : `${text}\u00a0`
  for (const listener of listeners) listener(different)
}

/** The one live region. It is mounted once, for good, and empty again soon after it has spoken. */
export function LiveRegion() {
  const [text, setText] = useState('')
  const address = addressOf(useRoute())
  useEffect(() => {
    listeners.add(setText)
    return () => void listeners.delete(setText)
  }, [])
  // Before the effects of the page that comes, which may have something to say.
  useLayoutEffect(() => setText(''), [address])
  useEffect(() => {
    if (!text) return
    const done = setTimeout(() => setText(''), spokenFor)
    return () => clearTimeout(done)
  }, [text])
  return (
    <div class="unseen" role="status" aria-live="polite" aria-atomic="true" data-live>
      {text}
    </div>
  )
}
