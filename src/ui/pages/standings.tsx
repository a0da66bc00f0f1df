import { useEffect, useState } from 'preact/hooks'
import type { PanelCounts } from '../../core/evidence.ts'
import { debriefWords } from '../debrief/words.ts'
import { loaderOf } from '../desk.ts'
import { usePorts } from '../ports.ts'
import { shelf } from '../words.ts'

/** How far the key of each case is to be trusted. What cannot be fetched is taken as rated by nobody. Rule P4. */
export function Standings() {
  const { cases, figures } = usePorts()
  const here = shelf.filter(({ id }) => loaderOf(cases, id))
  const [panels, setPanels] = useState<Readonly<Record<string, PanelCounts | null>>>({})
  useEffect(() => {
    let left = false
    for (const { id } of here)
      figures(id).then(
        ({ panel }) => left || setPanels((known) => ({ ...known, [id]: panel })),
        () => undefined,
      )
    return () => {
      left = true
    }
  }, [cases, figures])
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
