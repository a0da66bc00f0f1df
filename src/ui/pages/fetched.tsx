import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { words } from '../words.ts'
import { AwayPage } from './away.tsx'

/** A page of which the code is fetched when it is wanted; where that fails, it says so and can be tried again. */
export function fetched<Props extends object>(load: () => Promise<ComponentType<Props>>, page: string): ComponentType<Props> {
  return function Fetched(props: Props) {
    const [Page, setPage] = useState<ComponentType<Props> | null>(null)
    const [away, setAway] = useState(false)
    const [tries, setTries] = useState(0)
    useEffect(() => {
      load().then(
        (found) => setPage(() => found),
        () => setAway(true),
      )
    }, [tries])
    const again = () => {
      setAway(false)
      setTries(tries + 1)
    }
    if (away) return <AwayPage page={page} onAgain={again} />
    return Page ? <Page {...props} /> : <p class="opening">{words.opening}</p>
  }
}
