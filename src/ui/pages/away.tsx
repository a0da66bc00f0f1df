import { useRef } from 'preact/hooks'
import { Page } from '../page.tsx'
import { words } from '../words.ts'

let tries = 0

/** Stands in for a case, or a page of the given name, that could not be fetched. */
export function AwayPage({ onAgain, page = words.away.page }: { onAgain: () => void; page?: string }) {
  const asked = useRef(false)
  const again = () => {
    if (asked.current) return
    asked.current = true
    tries += 1
    // Some browsers remember a part that failed until the page is loaded anew; offline that would lose even this page.
    if (tries > 1 && navigator.onLine) location.reload()
    else onAgain()
  }
  return (
    <Page title={page} back={{ page: 'title' }}>
      <p>{words.away.text}</p>
      <p>
        <button type="button" class="button" onClick={again}>
          {words.away.again}
        </button>
      </p>
    </Page>
  )
}
