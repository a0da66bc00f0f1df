import { useEffect, useState } from 'preact/hooks'
import type { PanelStanding } from '../../core/evidence.ts'
import { debriefWords } from '../debrief/words.ts'
import { usePorts } from '../ports.ts'
import { shelf } from '../words.ts'

/** How far the key of each case is to be trusted. What cannot be fetched is taken as rated by nobody. Rule P4. */
export function Standings() {
  const { cases } = usePorts()
  const here = shelf.filter(({ id }) => Object.hasOwn(cases, id))
  const [panels, setPanels] = useState<Readonly<Record<string, PanelStanding | undefined>>>({})
  useEffect(() => {
    for (const { id } of here)
      cases[id]?.().then(
        ({ evidence }) => setPanels((known) => ({ ...known, [id]: evidence.panel })),
        () => undefined,
      )
  }, [cases])
  return (
    <ul>
      {here.map(({ id, title }) => (
        <li key={id}>
          <strong>{title}:</strong> {debriefWords.key(panels[id])}
        </li>
      ))}
    </ul>
  )
}
