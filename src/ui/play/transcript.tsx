import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Names } from '../../core/names.ts'
import { announce } from '../announcer.tsx'
import { passed } from '../dates.ts'
import type { Turn } from '../turns.ts'
import { words } from '../words.ts'
import { Passages } from './passages.tsx'
import { placeOf, spoken } from './spoken.ts'

const say = words.play

interface Props {
  readonly headRef: RefObject<HTMLHeadingElement | null>
  readonly turns: readonly Turn[]
  /** The turn before the scene, if there is one. */
  readonly before: Turn | undefined
  readonly names: Names
  readonly notice: string | undefined
}

/** What is said now. Back reads again what was said before in this scene; it never undoes. */
export function Transcript({ headRef, turns, before, names, notice }: Props) {
  const [back, setBack] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  const last = turns.at(-1)
  const index = `${last?.moment.index} ${last?.view.from}`
  useEffect(() => setBack(0), [index])
  useEffect(() => {
    if (box.current) box.current.scrollTop = 0
  }, [index, back])
  // Forward and To now go away under the focus when the newest text is reached.
  const was = useRef(0)
  useEffect(() => {
    if (back === 0 && was.current > 0) headRef.current?.focus({ preventScroll: true })
    was.current = back
  }, [back, headRef])
  const at = Math.max(0, turns.length - 1 - back)
  const turn = turns[at]
  if (!turn) return null
  const read = (steps: number) => {
    setBack(steps)
    const other = turns[turns.length - 1 - steps]
    if (other) announce(steps > 0 ? `${say.earlier}. ${spoken(other, names, false)}` : spoken(other, names))
  }
  const opens = at === 0
  return (
    <section class="say" aria-label={say.said}>
      <div class="say-box" ref={box} tabIndex={0} role="group" aria-label={back > 0 ? say.earlier : say.said}>
        {notice ? <p class="notice">{notice}</p> : null}
        {back > 0 ? <p class="earlier">{say.earlier}</p> : null}
        <TurnHead headRef={back === 0 ? headRef : null} turn={turn} opens={opens} before={before} names={names} />
        <Passages lines={turn.lines} names={names} known={turns.slice(0, at)} />
      </div>
      {turns.length > 1 ? (
        <div class="say-tools">
          {back > 0 ? (
            <>
              <button type="button" class="button ghost" data-way="forward" onClick={() => read(back - 1)}>
                {say.forward}
              </button>
              {back > 1 ? (
                <button type="button" class="button ghost" onClick={() => read(0)}>
                  {say.toNow}
                </button>
              ) : null}
            </>
          ) : null}
          <button
            type="button"
            class="button ghost"
            aria-disabled={at === 0}
            aria-label={say.backLabel}
            onClick={() => at > 0 && read(back + 1)}
          >
            {words.back}
          </button>
        </div>
      ) : null}
    </section>
  )
}

/** How this text came about: what the player took, and where a scene begins its day and place. */
function TurnHead(props: {
  headRef: RefObject<HTMLHeadingElement | null> | null
  turn: Turn
  opens: boolean
  before: Turn | undefined
  names: Names
}) {
  const { turn, before, headRef } = props
  const { view } = turn
  const when = placeOf(turn, props.names)
  const took = tookWords(turn)
  const gap = props.opens && before ? passed(before.view.at, view.at) : ''
  const head = gap ? `${gap}. ` : ''
  if (took && !props.opens)
    return (
      <h2 class="took" ref={headRef} tabIndex={-1}>
        {took}
      </h2>
    )
  return (
    <>
      {took ? <p class="took">{took}</p> : null}
      <h2 class={gap ? 'gap' : 'unseen'} ref={headRef} tabIndex={-1}>
        {head}
        <span class="unseen">{when}</span>
      </h2>
    </>
  )
}

/** What the player took, in words; empty at the beginning and after simply going on. */
function tookWords({ took }: Turn): string {
  if (!took) return ''
  if (took.summedUp) return say.summedUp
  if (!took.words) return ''
  const written = took.picked.length > 0 ? ` (${took.picked.join('; ')})` : ''
  return `${say.you}: ${took.words}${written}`
}
