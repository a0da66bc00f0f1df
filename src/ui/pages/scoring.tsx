import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { words } from '../words.ts'
import { AwayPage } from './away.tsx'

/** *About the scoring*, which is fetched when it is wanted. */
export function ScoringRoute() {
  const [Scoring, setScoring] = useState<FunctionComponent | null>(null)
  const [away, setAway] = useState(false)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    import('../scoring/page.tsx').then(
      ({ ScoringPage }) => setScoring(() => ScoringPage),
      () => setAway(true),
    )
  }, [tries])
  const again = () => {
    setAway(false)
    setTries(tries + 1)
  }
  if (away) return <AwayPage page={words.away.plain} onAgain={again} />
  return Scoring ? <Scoring /> : <p class="opening">{words.opening}</p>
}
