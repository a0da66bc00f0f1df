import { useEffect, useState } from 'preact/hooks'
import { loaderOf } from '../desk.ts'
import { Icon } from '../icon.tsx'
import type { IconName } from '../icon-paths.ts'
import { whenIdle } from '../idle.ts'
import { usePageStart } from '../page.tsx'
import { usePorts, type DoorState, type Ports, type SavedRun } from '../ports.ts'
import { addressOf, type Route } from '../route.ts'
import { shelf, words } from '../words.ts'
import { wholeMinutes } from './prebrief.tsx'

const say = words.title

/** The latest run of each case, by case id; replays from a decision left out. */
function latest(saved: readonly SavedRun[]): Map<string, SavedRun> {
  const found = new Map<string, SavedRun>()
  for (const one of saved) if (!one.run.parent && !one.continuedBy && !found.has(one.run.case)) found.set(one.run.case, one)
  return found
}

const doorOf = (saved: SavedRun | undefined): DoorState => (!saved ? 'closed' : saved.ended ? 'open' : 'ajar')

const more: readonly (readonly [Route, IconName, string])[] = [
  [{ page: 'saves' }, 'folder-open', words.title.saves],
  [{ page: 'settings' }, 'gear', words.title.settings],
  [{ page: 'about' }, 'book-open', words.title.about],
  [{ page: 'scoring' }, 'scales', words.title.scoring],
  [{ page: 'support' }, 'phone', words.title.support],
  [{ page: 'accessibility' }, 'text-aa', words.title.accessibility],
]

export function TitlePage() {
  const { saves, cases, doors } = usePorts()
  const heading = usePageStart<HTMLHeadingElement>(words.product)
  const [runs, setRuns] = useState<ReadonlyMap<string, SavedRun> | null>(null)
  const [picture, setPicture] = useState('')
  const minutes = useMinutes()
  useEffect(() => void saves.list().then((list) => setRuns(latest(list))), [saves])
  useEffect(() => {
    if (!runs) return
    // The picture is an ornament: without it the page is whole.
    doors(shelf.map((one) => doorOf(runs.get(one.id)))).then(setPicture, () => setPicture(''))
  }, [runs, doors])
  return (
    <div class="title">
      <div class="title-picture" aria-hidden="true" dangerouslySetInnerHTML={{ __html: picture }} />
      <main class="title-front">
        <div class="title-words">
          <h1 ref={heading} tabIndex={-1}>
            {words.product}
          </h1>
          <p class="tag">{words.tag}</p>
          <p class="content-note">
            <strong>{words.noteLead}</strong> {words.note}
          </p>
          <nav aria-label={words.product}>
            <ul class="title-more">
              {more.map(([route, icon, text]) => (
                <li key={text}>
                  <a href={addressOf(route)}>
                    <Icon name={icon} />
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <h2 class="unseen">{words.title.cases}</h2>
        <ul class="cases">
          {playableFirst(cases).map((one) => (
            <CaseCard
              key={one.id}
              one={one}
              here={loaderOf(cases, one.id) !== undefined}
              saved={runs?.get(one.id)}
              minutes={minutes.get(one.id)}
            />
          ))}
        </ul>
      </main>
    </div>
  )
}

type OnShelf = (typeof shelf)[number]
type Minutes = readonly [number, number]

const playableFirst = (cases: Ports['cases']): readonly OnShelf[] => {
  const here = (one: OnShelf) => loaderOf(cases, one.id) !== undefined
  return [...shelf.filter(here), ...shelf.filter((one) => !here(one))]
}

/**
 * How long each case takes, by case id. Fetched when the page has nothing else to do, so that a case opens at once,
 * and opens even if the network goes meanwhile.
 */
function useMinutes(): ReadonlyMap<string, Minutes> {
  const { cases } = usePorts()
  const [minutes, setMinutes] = useState<ReadonlyMap<string, Minutes>>(new Map())
  useEffect(() => {
    let left = false
    const look = async () => {
      for (const { id } of shelf) {
        const of = await loaderOf(cases, id)?.().catch(() => undefined)
        if (of && !left) setMinutes((before) => new Map(before).set(id, wholeMinutes(of.evidence)))
      }
    }
    const cancel = whenIdle(() => void look())
    return () => {
      left = true
      cancel()
    }
  }, [cases])
  return minutes
}

interface CardProps {
  readonly one: OnShelf
  readonly here: boolean
  readonly saved: SavedRun | undefined
  readonly minutes: Minutes | undefined
}

function CaseCard({ one, here, saved, minutes }: CardProps) {
  const inPlay = saved !== undefined && !saved.ended
  const [icon, state]: readonly [IconName, string] = !here
    ? ['lock-simple', say.notYet]
    : !saved
      ? ['clock', minutes ? say.minutes(...minutes) : '']
      : saved.ended
        ? ['check', say.finished]
        : ['door-open', say.inPlay(saved.chapter)]
  const shown = (
    <span class="case-state">
      {state ? <Icon name={icon} /> : null}
      {state}
    </span>
  )
  return (
    <li class={`case ${one.id}${inPlay ? ' current' : ''}${here ? '' : ' locked'}`}>
      <h3>{one.title}</h3>
      <p>{one.lead}</p>
      <div class="case-foot">
        {shown}
        {here ? <CaseWays one={one} saved={saved} /> : null}
      </div>
    </li>
  )
}

/** The ways into a case: on with the latest run, its debrief, or a new start. */
function CaseWays({ one, saved }: { one: OnShelf; saved: SavedRun | undefined }) {
  const { Debrief } = usePorts()
  const inPlay = saved !== undefined && !saved.ended
  const debriefs = saved !== undefined && saved.ended && Debrief !== undefined
  const anew = addressOf({ page: 'case', id: one.id })
  return (
    <p class="case-ways">
      <a class={inPlay || debriefs ? 'case-way second' : 'case-way'} href={anew}>
        {say.open} <span class="unseen">{one.title}</span>
      </a>
      {inPlay ? (
        <a class="case-way" href={addressOf({ page: 'play', run: saved.run.id })}>
          {say.goOn} <span class="unseen">{one.title}</span>
        </a>
      ) : null}
      {debriefs ? (
        <a class="case-way" href={addressOf({ page: 'debrief', run: saved.run.id })}>
          {say.debrief} <span class="unseen">{one.title}</span>
        </a>
      ) : null}
    </p>
  )
}
