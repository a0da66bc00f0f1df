import { useEffect, useState } from 'preact/hooks'
import { usePorts } from './ports.ts'

/** Whether another tab has this run open. Where the browser has no locks it cannot be known, and the saves alone keep both. */
export function useElsewhere(id: string | undefined): boolean {
  const [elsewhere, setElsewhere] = useState(false)
  useEffect(() => {
    setElsewhere(false)
    const locks: LockManager | null | undefined = navigator.locks
    if (id === undefined || !locks) return
    const left = new AbortController()
    const name = `threshold-run-${id}`
    const holding = new Promise<void>((resolve) => left.signal.addEventListener('abort', () => resolve(), { once: true }))
    const hold = () => {
      if (!left.signal.aborted) setElsewhere(false)
      return holding
    }
    const ask = () =>
      locks.request(name, { ifAvailable: true }, async (lock) => {
        if (lock) await hold()
        else if (!left.signal.aborted) {
          setElsewhere(true)
          // When the other tab is closed, this one is the only one again.
          void locks.request(name, { signal: left.signal }, hold).catch(() => undefined)
        }
      })
    // A browser may refuse locks as it refuses storage.
    void ask().catch(() => undefined)
    return () => left.abort()
  }, [id])
  return elsewhere
}

/** Whether this tab keeps the run apart, because another played it on. */
export function useApart(id: string | undefined): boolean {
  const { saves } = usePorts()
  const [apart, setApart] = useState(false)
  useEffect(() => {
    const look = () => setApart(id !== undefined && saves.apart(id) !== undefined)
    look()
    return saves.subscribe(look)
  }, [saves, id])
  return apart
}
