import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../icon.tsx'
import { words } from '../words.ts'
import { single } from './press.ts'

const say = words.play

/** Sums the scene up instead of playing it; asks once. */
export function SumUp({ onSumUp }: { onSumUp: () => void }) {
  const [asking, setAsking] = useState(false)
  const stay = useRef<HTMLButtonElement>(null)
  const ask = useRef<HTMLButtonElement>(null)
  const was = useRef(false)
  useEffect(() => {
    if (asking) stay.current?.focus()
    else if (was.current) ask.current?.focus()
    was.current = asking
  }, [asking])
  // Escape means stay.
  useEffect(() => {
    if (!asking) return
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.repeat) return
      event.preventDefault()
      setAsking(false)
    }
    addEventListener('keydown', hear, true)
    return () => removeEventListener('keydown', hear, true)
  }, [asking])
  if (!asking)
    return (
      <button type="button" class="plain-button sum-up" ref={ask} onClick={single(() => setAsking(true))}>
        <Icon name="file-text" />
        {say.sumUp}
      </button>
    )
  return (
    <div class="sum-up-ask" role="group" aria-label={say.sumUp}>
      <p id="sum-up-ask">{say.sumUpAsk}</p>
      <p class="buttons">
        <button type="button" class="button ghost" ref={stay} aria-describedby="sum-up-ask" onClick={single(() => setAsking(false))}>
          {say.stay}
        </button>
        <button type="button" class="button" onClick={single(onSumUp)}>
          {say.sumUpYes}
        </button>
      </p>
    </div>
  )
}
