import { useEffect, useRef } from 'preact/hooks'
import type { Moment, View } from '../core/moment.ts'
import { usePorts, type SoundPort } from './ports.ts'
import { useSettings } from './settings.ts'

let opened: Promise<SoundPort> | undefined

/** Lets the text sound, if the player turned sound on. Nothing is loaded before. Silence is never a failure. */
export function useSound(moment: Moment, view: View): void {
  const { openSound } = usePorts()
  const { sound, volume } = useSettings()
  const last = useRef({ moment, view })
  useEffect(() => {
    if (!sound && !opened) return
    opened ??= openSound()
    opened.then(
      (port) => {
        port.setOn(sound)
        port.setVolume(volume / 100)
        port.place(view.place, view.weather)
      },
      () => (opened = undefined),
    )
  }, [sound, volume, view.place, view.weather, openSound])
  useEffect(() => {
    const before = last.current
    last.current = { moment, view }
    if (!sound) return
    const cue = before.moment !== moment ? cueOf(moment) : undefined
    const turned = before.view.at.slice(0, 10) !== view.at.slice(0, 10)
    const now = cue ?? (turned ? 'page' : undefined)
    if (now)
      opened?.then(
        (port) => port.cue(now),
        () => undefined,
      )
  }, [moment, view, sound])
}

function cueOf(moment: Moment): 'step' | 'share' | undefined {
  if (moment.events.some((event) => event.kind === 'step')) return 'step'
  return moment.events.some((event) => event.kind === 'tell' && event.by === event.seat) ? 'share' : undefined
}
