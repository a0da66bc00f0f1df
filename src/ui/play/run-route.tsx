import { useEffect } from 'preact/hooks'
import { dateOf } from '../../core/clock.ts'
import type { Playthrough } from '../../playthrough.ts'
import { announce } from '../announcer.tsx'
import { longDate } from '../dates.ts'
import { useDesk, useRun, type Resumed } from '../desk.ts'
import { FailurePage } from '../failure.tsx'
import { Page } from '../page.tsx'
import { AwayPage } from '../pages/away.tsx'
import { usePorts, type DebriefProps } from '../ports.ts'
import { addressOf, go, type PanelName, type PaperName } from '../route.ts'
import { words } from '../words.ts'
import { useApart, useElsewhere } from '../elsewhere.ts'
import { PlayScreen } from './play-screen.tsx'

/** The play of a run: brought from the saves if it is not open in this tab. */
export function PlayRoute({ id, panel }: { id: string; panel: PanelName | undefined }) {
  const { resumed, again } = useRun(id)
  const open = resumed.state === 'open' ? resumed : null
  const now = open?.playthrough.run.id
  const elsewhere = useElsewhere(now)
  const apart = useApart(now)
  useEffect(() => {
    // An older save is played on under another id, and the address follows.
    if (now !== undefined && now !== id) go({ page: 'play', run: now }, 'replace')
  }, [now, id])
  const tabs = apart ? words.saves.apart : elsewhere ? words.saves.elsewhere : ''
  useEffect(() => {
    if (tabs) announce(tabs)
  }, [tabs])
  if (!open) return <NotOpen resumed={resumed} onAgain={again} />
  return <PlayScreen key={now} playthrough={open.playthrough} panel={panel} notice={tabs || lostNotice(open)} />
}

/** The debrief of a run; it tells how the case goes on, so it opens only at the end. On paper everything is shown, so the own rating comes first. */
export function DebriefRoute({ id, paper }: { id: string; paper: PaperName | undefined }) {
  const { Debrief, Paper } = usePorts()
  const desk = useDesk()
  const { resumed, again } = useRun(id)
  if (!Debrief) return <NotOpen resumed={{ state: 'missing' }} onAgain={again} />
  if (resumed.state !== 'open') return <NotOpen resumed={resumed} onAgain={again} />
  const { playthrough } = resumed
  if (!playthrough.moment.ended)
    return (
      <Page title={words.saves.unfinished} back={{ page: 'title' }}>
        <p>{words.saves.unfinishedNote}</p>
        <p>
          <a class="button" href={addressOf({ page: 'play', run: playthrough.run.id })}>
            {words.saves.goOn}
          </a>
        </p>
      </Page>
    )
  if (paper && Paper && playthrough.run.review.ratings !== undefined) return <Paper playthrough={playthrough} paper={paper} />
  const replay: DebriefProps['onReplay'] = (at, instead) => go({ page: 'play', run: desk.replay(playthrough, at, instead).run.id })
  return <Debrief playthrough={playthrough} onReplay={replay} onDone={() => go({ page: 'title' })} />
}

function NotOpen({ resumed, onAgain }: { resumed: Resumed; onAgain: () => void }) {
  if (resumed.state === 'failed') return <FailurePage error={resumed.error} onAgain={onAgain} />
  if (resumed.state === 'away') return <AwayPage onAgain={onAgain} />
  if (resumed.state === 'missing')
    return (
      <Page title={words.saves.missing} back={{ page: 'title' }}>
        <p>{words.saves.missingNote}</p>
        <p>
          <a class="button" href={addressOf({ page: 'saves' })}>
            {words.saves.page}
          </a>
        </p>
      </Page>
    )
  return <p class="opening">{words.opening}</p>
}

/** Says which choice of an older save is no longer offered. */
function lostNotice(open: Extract<Resumed, { state: 'open' }>): string | undefined {
  if (!open.lost) return undefined
  return words.saves.lost(lostChoice(open.playthrough, open.lost.choice), longDate(dateOf(open.playthrough.moment.at)))
}

function lostChoice(playthrough: Playthrough, choice: string): string {
  const decision = playthrough.case.evidence.decisions.find((one) => one.options.some((option) => option.id === choice))
  return decision ? words.saves.lostChoice(decision.title) : words.saves.lostUnknown(choice)
}
