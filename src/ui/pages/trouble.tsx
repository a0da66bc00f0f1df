import { useEffect, useState } from 'preact/hooks'
import type { Run } from '../../core/run.ts'
import { usePorts } from '../ports.ts'
import { takeRun } from './saves.tsx'
import { words } from '../words.ts'

let understood = false

/** Says once that nothing is being kept, and why; the run can be taken as a file. */
export function TroubleNotice({ run }: { run: Run | undefined }) {
  const ports = usePorts()
  const { saves } = ports
  const [trouble, setTrouble] = useState(saves.trouble)
  const [hidden, setHidden] = useState(understood)
  useEffect(() => {
    setTrouble(saves.trouble)
    return saves.subscribe(() => setTrouble(saves.trouble))
  }, [saves])
  if (!trouble || hidden) return null
  return (
    <div class="notice" role="alert">
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
          understood = true
          setHidden(true)
        }}
      >
        {words.saves.dismiss}
      </button>
    </div>
  )
}
