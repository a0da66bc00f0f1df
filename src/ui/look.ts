import { useEffect } from 'preact/hooks'
import { motion, type Settings } from './settings.ts'

/** Puts what was set onto the page: the style sheets read it from the root element. */
export function applyLook(settings: Settings): void {
  const root = document.documentElement
  root.dataset['text'] = String(settings.text)
  root.dataset['spacing'] = settings.spacing
  root.dataset['motion'] = motion()
  root.dataset['map'] = settings.map
  layOut()
}

/**
 * Side by side where there is room for it in letters, not in pixels, so that zoom and large text
 * get the same single column as a phone.
 */
function layOut(): void {
  const root = document.documentElement
  const letter = parseFloat(getComputedStyle(root).fontSize) || 16
  const across = innerWidth / letter
  const down = innerHeight / letter
  root.dataset['layout'] = across >= 60 && down >= 34 ? 'wide' : across >= 44 && down >= 36 ? 'narrow' : 'tall'
}

export function useLayout(): void {
  useEffect(() => {
    layOut()
    addEventListener('resize', layOut)
    return () => removeEventListener('resize', layOut)
  }, [])
}
