import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { forkOf } from '../core/counterfactual.ts'
import type { Case, Opened, Playthrough } from '../playthrough.ts'
import type { Run } from '../core/run.ts'
import type { Ports } from './ports.ts'

export type Resumed =
  /** `away`: the case itself could not be fetched. */
  | { readonly state: 'opening' | 'missing' | 'away' }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'open'; readonly playthrough: Playthrough; readonly lost?: NonNullable<Opened['lost']>; readonly lostRun?: Run }

/** The runs that are open in this tab. Each is kept after every change. */
export interface Desk {
  begin(caseId: string, start: string): Promise<Playthrough>
  /** A marked replay from a decision, with what is chosen there already. */
  replay(of: Playthrough, at: number, instead?: Run['choices']): Playthrough
  resume(id: string): Promise<Resumed>
  opened(id: string): Resumed | undefined
  /** Puts a run away for good: it is not kept again. */
  drop(id: string): void
}

/** What fetches a case; nothing for any id that is not a case, whatever an address or a file says. */
export function loaderOf(cases: Ports['cases'], id: string): (() => Promise<Case>) | undefined {
  return Object.hasOwn(cases, id) ? cases[id] : undefined
}

export function openDesk(ports: Ports): Desk {
  const open = new Map<string, Resumed>()
  const lay = (of: Case, run: Run): Opened => {
    const opened = ports.open(of, run)
    const { playthrough } = opened
    open.set(run.id, { state: 'open', playthrough })
    playthrough.subscribe(() => {
      if (open.has(run.id)) void keep(ports, playthrough)
    })
    return opened
  }
  return {
    async begin(caseId, start) {
      const of = await loaderOf(ports.cases, caseId)?.()
      if (!of) throw new Error(`There is no case ${caseId}`)
      const { playthrough } = lay(of, ports.newRun(of, start))
      void keep(ports, playthrough)
      return playthrough
    },
    replay(of, at, instead) {
      // A list is filled again from its beginning.
      const { playthrough } = lay(of.case, ports.replayOf(of.run, forkOf(of.moments, at), instead))
      void keep(ports, playthrough)
      return playthrough
    },
    opened: (id) => open.get(id),
    drop(id) {
      for (const known of [...open.keys()]) if (known === id || ports.saves.apart(known) === id) open.delete(known)
    },
    async resume(id) {
      const known = open.get(id)
      if (known) return known
      try {
        const saved = await ports.saves.find(id)
        const load = saved && loaderOf(ports.cases, saved.run.case)
        if (!load) return { state: 'missing' }
        const of = await load().catch(() => undefined)
        if (!of) return { state: 'away' }
        const tried = ports.open(of, saved.run)
        if (!tried.lost) {
          lay(of, saved.run)
          return open.get(id) ?? { state: 'missing' }
        }
        // The older save stays as it was: what is still offered goes on under another id.
        const { playthrough } = lay(of, { ...tried.playthrough.run, id: ports.copyOf(saved.run).id })
        await keep(ports, playthrough)
        await ports.saves.continuedBy(id, playthrough.run.id)
        const resumed: Resumed = { state: 'open', playthrough, lost: tried.lost, lostRun: saved.run }
        open.set(playthrough.run.id, resumed)
        return resumed
      } catch (error) {
        return { state: 'failed', error }
      }
    },
  }
}

async function keep(ports: Ports, playthrough: Playthrough): Promise<void> {
  const { moment, run } = playthrough
  await ports.saves.keep(run, { chapter: moment.chapter, at: moment.at, ended: moment.ended })
}

const DeskContext = createContext<Desk | null>(null)
export const DeskProvider = DeskContext.Provider

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('The pages were opened without their desk')
  return desk
}

/** The run of an address: open already, or brought from the saves. `again` tries once more. */
export function useRun(id: string): { readonly resumed: Resumed; readonly again: () => void } {
  const desk = useDesk()
  const [resumed, setResumed] = useState<Resumed>(() => desk.opened(id) ?? { state: 'opening' })
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let left = false
    const known = desk.opened(id)
    setResumed(known ?? { state: 'opening' })
    if (!known) void desk.resume(id).then((found) => left || setResumed(found))
    return () => {
      left = true
    }
  }, [desk, id, tries])
  return { resumed, again: () => setTries(tries + 1) }
}

/** Draws again after every change of a playthrough. */
export function usePlaythrough(playthrough: Playthrough): Playthrough {
  const [, setTurn] = useState(0)
  useEffect(() => playthrough.subscribe(() => setTurn((turn) => turn + 1)), [playthrough])
  return playthrough
}
