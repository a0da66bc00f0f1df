import { takeRun } from '../pages/saves.tsx'
import { usePorts } from '../ports.ts'
import type { StepProps } from './step.ts'
import { debriefWords as words } from './words.ts'

/** A copy of the run to take along. */
export function Copy({ playthrough }: StepProps) {
  const ports = usePorts()
  return (
    <section class="debrief-column">
      <h2>{words.record.heading}</h2>
      <p>{words.record.text}</p>
      <p>
        <button type="button" class="button ghost" onClick={() => takeRun(ports, playthrough.run)}>
          {words.record.export}
        </button>
      </p>
    </section>
  )
}
