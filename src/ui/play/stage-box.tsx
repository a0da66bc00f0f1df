import { useEffect, useRef, useState } from 'preact/hooks'
import { timeOf } from '../../core/clock.ts'
import type { Names } from '../../core/names.ts'
import { plain } from '../chronology.ts'
import { Icon } from '../icon.tsx'
import { whenIdle } from '../idle.ts'
import { usePorts, type Picture, type StagePort } from '../ports.ts'
import { motion, onSettings, useSettings } from '../settings.ts'
import { stageTroubled, useStageTrouble } from '../stage-trouble.ts'
import type { Turn } from '../turns.ts'
import { typeset } from '../typeset.ts'
import { words } from '../words.ts'

/** The picture with its place tag. The one sentence that says what is in it is always text. */
export function StageBox({ turn, names }: { turn: Turn; names: Names }) {
  const { textOnly } = useSettings()
  const failed = useStageTrouble() !== ''
  const place = names.places[turn.view.place]
  const tag = `${typeset(place?.name ?? plain(turn.view.place))}, ${timeOf(turn.view.at)}`
  const [shown, setShown] = useState(false)
  const pictured = !textOnly && !failed
  return (
    <figure class={pictured ? 'stage-box' : 'stage-box texted'}>
      {pictured ? <Canvas picture={pictureOf(turn)} onShown={() => setShown(true)} /> : null}
      <figcaption>
        <span class="place-tag">
          <Icon name="clock" />
          {tag}
        </span>
        <span class={pictured && shown ? 'place-sentence unseen' : 'place-sentence'}>{typeset(place?.sentence ?? '')}</span>
        {failed && !textOnly ? <span class="place-sentence">{words.play.pictureFailed}</span> : null}
      </figcaption>
    </figure>
  )
}

function pictureOf({ view, lines }: Turn): Picture {
  const speaking = lines.findLast((line) => line.speaker !== undefined)?.speaker
  const { place, at, weather, cast } = view
  return { place, at, weather, cast, ...(speaking ? { speaking } : {}) }
}

function Canvas({ picture, onShown }: { picture: Picture; onShown: () => void }) {
  const { openStage } = usePorts()
  const box = useRef<HTMLDivElement>(null)
  const stage = useRef<StagePort | null>(null)
  const latest = useRef(picture)
  latest.current = picture
  useEffect(() => {
    let left = false
    const open = async () => {
      if (left || !box.current) return
      try {
        const opened = await openStage(box.current, { motion: motion(), onFailure: stageTroubled })
        if (left) return opened.destroy()
        stage.current = opened
        opened.show(latest.current)
        onShown()
      } catch (reason) {
        stageTroubled(String(reason))
      }
    }
    // The choices are usable before the picture is asked for.
    const cancel = whenIdle(() => void open())
    const stop = onSettings(() => stage.current?.setMotion(motion()))
    const system = matchMedia('(prefers-reduced-motion: reduce)')
    const hear = () => stage.current?.setMotion(motion())
    system.addEventListener('change', hear)
    return () => {
      left = true
      cancel()
      stop()
      system.removeEventListener('change', hear)
      stage.current?.destroy()
      stage.current = null
    }
  }, [openStage])
  useEffect(() => void stage.current?.show(picture), [picture.place, picture.at, picture.cast, picture.speaking])
  return <div class="stage-canvas" ref={box} aria-hidden="true" />
}
