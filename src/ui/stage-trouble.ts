import { useEffect, useState } from 'preact/hooks'

let trouble = ''
const listeners = new Set<() => void>()

/** Notes that the picture cannot be shown on this device, and why. */
export function stageTroubled(reason: string): void {
  trouble = reason || 'unknown'
  for (const listener of listeners) listener()
}

/** Why the picture could not be shown; empty while nothing went wrong. */
export function useStageTrouble(): string {
  const [now, setNow] = useState(trouble)
  useEffect(() => {
    const hear = () => setNow(trouble)
    listeners.add(hear)
    return () => void listeners.delete(hear)
  }, [])
  return now
}
