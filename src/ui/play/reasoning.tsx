import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../icon.tsx'
import { confidences, reasons, words } from '../words.ts'

const say = words.reason

/** What the player chose to say; nothing where they skipped. */
export interface Reasoned {
  readonly reason?: string
  readonly confidence?: number
  readonly text?: string
}

/** A reason and a confidence, before anything else is shown. Escape or Enter goes on, with or without them. */
export function Reasoning({ text, onDone }: { text: string; onDone: (more: Reasoned) => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [reason, setReason] = useState<string>()
  const [confidence, setConfidence] = useState<number>()
  const [own, setOwn] = useState('')
  useEffect(() => heading.current?.focus(), [])
  const done = () =>
    onDone({
      ...(reason === undefined ? {} : { reason }),
      ...(confidence === undefined ? {} : { confidence }),
      ...(own.trim() ? { text: own.trim() } : {}),
    })
  const skip = useRef(onDone)
  skip.current = onDone
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      skip.current({})
    }
    addEventListener('keydown', hear, true)
    return () => removeEventListener('keydown', hear, true)
  }, [])
  return (
    <form
      class="reasoning"
      onSubmit={(event) => {
        event.preventDefault()
        done()
      }}
      onKeyDown={(event) => {
        const on = event.target
        if (event.key === 'Enter' && !(on instanceof HTMLButtonElement)) {
          event.preventDefault()
          done()
        }
      }}
    >
      <h2 id="question" ref={heading} tabIndex={-1}>
        {say.head}
      </h2>
      <p class="reasoning-chosen">
        <span>{say.chosen}:</span> {text}
      </p>
      <fieldset>
        <legend>{say.why}</legend>
        <div class="taps">
          {reasons.map(([id, label]) => (
            <label key={id} class={reason === id ? 'tap on' : 'tap'}>
              <input type="radio" name="reason" checked={reason === id} onChange={() => setReason(id)} />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <label class="own">
        {say.own}
        <input type="text" maxLength={200} autocomplete="off" value={own} onInput={(event) => setOwn(event.currentTarget.value)} />
      </label>
      <fieldset>
        <legend>{say.sure}</legend>
        <div class="sureness">
          {confidences.map((label, i) => (
            <label key={label} class={confidence === i + 1 ? 'tap on' : 'tap'}>
              <input type="radio" name="confidence" checked={confidence === i + 1} onChange={() => setConfidence(i + 1)} />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="small">{say.unmarked}</p>
      <p class="buttons">
        <button type="submit" class="button">
          {say.done}
          <Icon name="arrow-right" />
        </button>
        <button type="button" class="button ghost" onClick={() => onDone({})}>
          {say.skip}
        </button>
      </p>
    </form>
  )
}
