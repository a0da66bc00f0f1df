import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Turn } from '../turns.ts'

/**
 * Whether the text of a scene gets half the height instead of the usual part: once one of its texts would have to scroll,
 * and then for the rest of the scene, so that the picture does not change its size with every text.
 */
export function useTextRoom(turn: Turn): [RefObject<HTMLElement | null>, boolean] {
  const scene = useRef<HTMLElement>(null)
  const [roomy, setRoomy] = useState('')
  const here = turn.view.scene
  useLayoutEffect(() => {
    const box = scene.current?.querySelector('.say-box')
    if (roomy !== here && box && box.scrollHeight > box.clientHeight + 4) setRoomy(here)
  }, [turn, here, roomy])
  return [scene, roomy === here]
}
