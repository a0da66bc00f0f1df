import { useEffect, useRef } from 'preact/hooks'
import { settings } from '../settings.ts'

/**
 * Listens for one key, or for the digits ("digit"), wherever the focus is, except where somebody is writing.
 * A key held down counts once. Digits rest while the number keys are turned off.
 */
export function useKey(key: string, act: (event: KeyboardEvent) => void): void {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey || writing(event.target)) return
      const digit = /^[0-9]$/.test(event.key)
      if (digit && !settings().keys) return
      if (event.key === key || (key === 'digit' && digit && event.key !== '0')) latest.current(event)
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [key])
}

function writing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type))
  )
}
