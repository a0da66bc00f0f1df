import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { endOfChapter } from '../../core/counterfactual.ts'
import { dateOf } from '../../core/clock.ts'
import type { Debrief } from '../../core/debrief.ts'
import type { Moment } from '../../core/moment.ts'
import type { Run } from '../../core/run.ts'
import type { Playthrough } from '../../playthrough.ts'
import { plainDate } from '../dates.ts'
import { usePorts, type Ports } from '../ports.ts'
import { addressOf } from '../route.ts'
import { Way } from '../way.tsx'
import { Beside } from './beside.tsx'
import { replayWords as say } from './replay-words.ts'

/** A replay beside the run that it began from, both as moments. */
interface Two {
  readonly id: string
  readonly at: number
  readonly played: string
  readonly first: readonly Moment[]
  readonly other: readonly Moment[]
  /** Whether the replay has come to the end of the chapter of its decision. */
  readonly complete: boolean
}

interface KeptProps {
  readonly playthrough: Playthrough
  readonly found: Debrief
  /** The replay that the player came from: its pair stands open. */
  readonly beside?: string | undefined
}

/** The replays of this run that were played, and the run of which this one is a replay: each pair side by side. */
export function KeptReplays({ playthrough, found, beside }: KeptProps) {
  const ports = usePorts()
  const { case: of, moments, run } = playthrough
  const [kept, setKept] = useState<readonly Two[]>([])
  const [parent, setParent] = useState<Two | 'none'>()
  const [open, setOpen] = useState<string | undefined>(beside)
  const came = useRef<HTMLButtonElement>(null)
  useEffect(() => came.current?.focus(), [kept])
  useEffect(() => {
    let left = false
    void ports.saves.list().then((all) => {
      if (left) return
      setKept(
        all
          .filter((one) => one.run.parent?.run === run.id && one.run.case === run.case)
          .flatMap((one) => pairOf(moments, momentsOf(ports, of, one.run), one.run, one.saved)),
      )
      if (!run.parent) return
      const earlier = all.find((one) => one.run.id === run.parent?.run)
      const [pair] = earlier ? pairOf(momentsOf(ports, of, earlier.run), moments, run, earlier.saved) : []
      setParent(pair ?? 'none')
    })
    return () => {
      left = true
    }
  }, [ports, run.id, moments])
  const titleOf = (at: number) => found.cards.find((card) => card.moment >= at)?.title ?? ''
  if (kept.length === 0 && parent === undefined) return null
  return (
    <section class="kept">
      {parent !== undefined && (
        <>
          <p>{parent === 'none' ? `${say.parent} ${say.noParent}` : say.parent}</p>
          {parent !== 'none' && (
            <p class="kept-ways">
              <Way to={{ page: 'debrief', run: run.parent?.run ?? '' }} name="button ghost">
                {say.toParent}
              </Way>
            </p>
          )}
          {parent !== 'none' && <Pair of={of} two={parent} name={say.parent} open={open === parent.id} onOpen={setOpen} />}
        </>
      )}
      {kept.length > 0 && (
        <>
          <h3>{say.kept}</h3>
          <p>{say.keptText}</p>
          <ul class="again-list">
            {kept.map((two) => (
              <li key={two.id}>
                <p>{say.begun(plainDate(dateOf(two.played)), titleOf(two.at))}</p>
                <Pair
                  of={of}
                  two={two}
                  name={titleOf(two.at)}
                  open={open === two.id}
                  onOpen={setOpen}
                  {...(two.id === beside ? { came } : {})}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

interface PairProps {
  readonly of: Playthrough['case']
  readonly two: Two
  readonly name: string
  readonly open: boolean
  readonly onOpen: (id: string | undefined) => void
  /** What has the focus when the player comes for this pair. */
  readonly came?: RefObject<HTMLButtonElement | null>
}

function Pair({ of, two, name, open, onOpen, came }: PairProps) {
  if (!two.complete)
    return (
      <>
        <a class="button ghost" href={addressOf({ page: 'play', run: two.id })} aria-label={say.ofCard(say.goOn, name)}>
          {say.goOn}
        </a>
        <span class="quiet">{say.notYet}</span>
      </>
    )
  return (
    <>
      <button
        type="button"
        class="button"
        ref={came ?? null}
        aria-expanded={open}
        aria-label={say.ofCard(say.see, name)}
        onClick={() => onOpen(open ? undefined : two.id)}
      >
        {say.see}
      </button>
      {open && <Beside of={of} first={two.first} other={two.other} at={two.at} />}
    </>
  )
}

/** What a kept run gives in this story; nothing where it no longer fits. */
function momentsOf(ports: Ports, of: Playthrough['case'], run: Run): readonly Moment[] | undefined {
  const { playthrough, lost } = ports.open(of, run)
  return lost ? undefined : playthrough.moments
}

function pairOf(first: readonly Moment[] | undefined, other: readonly Moment[] | undefined, replay: Run, played: string): Two[] {
  const at = replay.parent?.at
  if (at === undefined || first?.[at] === undefined || other?.[at] === undefined) return []
  const end = other[endOfChapter(other, at)]
  const complete = end !== undefined && (end.ended || end.chapter !== other[at].chapter)
  return [{ id: replay.id, at, played, first, other, complete }]
}
