import { useEffect, useRef, useState } from 'preact/hooks'
import type { Run } from '../../core/run.ts'
import { focusHeading } from '../page.tsx'
import { usePorts } from '../ports.ts'
import { takeRun } from './saves.tsx'
import { words } from '../words.ts'

/**
 * Says once that nothing is being kept, and why; the run can be taken as a file. It stays mounted from page to page,
 * so that it is read out once; `away` leaves it out for a while.
 */
export function TroubleNotice({ run, away }: { run: Run | undefined; away: boolean }) {
  const ports = usePorts()
  const { saves } = ports
  const [trouble, setTrouble] = useState(saves.trouble)
  const [understood, setUnderstood] = useState(false)
  const told = useRef(false)
  useEffect(() => {
    setTrouble(saves.trouble)
    return saves.subscribe(() => setTrouble(saves.trouble))
  }, [saves])
  const shown = trouble !== null && !understood && !away
  useEffect(() => {
    // Once it was there and is gone, it comes back without a word.
    if (shown) return () => void (told.current = true)
    return undefined
  }, [shown])
  if (!shown) return null
  return (
    <div class="notice" role={told.current ? 'group' : 'alert'}>
      <p>{words.saves.trouble[trouble]}</p>
      {run ? (
        <button type="button" class="button ghost" onClick={() => takeRun(ports, run)}>
          {words.saves.take}
        </button>
      ) : null}
      <button
        type="button"
        class="button ghost"
        onClick={() => {
          setUnderstood(true)
          focusHeading()
        }}
      >
        {words.saves.dismiss}
      </button>
    </div>
  )
}
