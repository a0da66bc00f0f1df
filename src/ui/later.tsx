import { h, type ComponentType, type FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { AwayPage } from './pages/away.tsx'
import { words } from './words.ts'

/** A page that is fetched when it is wanted; where it cannot be had, it says so and can be asked for again. */
export function later<Props extends object>(fetched: () => Promise<ComponentType<Props>>): FunctionComponent<Props> {
  let here: ComponentType<Props> | null = null
  return function Later(props: Props) {
    const [View, setView] = useState<ComponentType<Props> | null>(() => here)
    const [away, setAway] = useState(false)
    const [tries, setTries] = useState(0)
    useEffect(() => {
      if (View) return
      let left = false
      fetched().then(
        (found) => {
          here = found
          if (!left) setView(() => found)
        },
        () => left || setAway(true),
      )
      return () => {
        left = true
      }
    }, [tries])
    const again = () => {
      setAway(false)
      setTries(tries + 1)
    }
    if (away) return <AwayPage page={words.away.plain} onAgain={again} />
    return View ? h(View, props) : <p class="opening">{words.opening}</p>
  }
}
