import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../icon.tsx'
import { confidences, reasons, words } from '../words.ts'
import type { Draft } from './drafts.ts'
import { single } from './press.ts'

const say = words.reason

/** What the player chose to say; nothing where they skipped. */
export interface Reasoned {
  readonly reason?: string
  readonly confidence?: number
  readonly text?: string
}

interface Props {
  /** The choice, in words. */
  readonly text: string
  readonly draft: Pick<Draft, 'reason' | 'confidence' | 'own'>
  readonly onChange: (more: Partial<Draft>) => void
  readonly onDone: (said: Reasoned) => void
  /** Back to the choices; nothing is taken. */
  readonly onCancel: () => void
}

/** A reason and a confidence, before anything else is shown. Enter goes on, with or without them; Escape goes back. */
export function Reasoning({ text, draft, onChange, onDone, onCancel }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { reason, confidence, own } = draft
  useEffect(() => heading.current?.focus(), [])
  const done = () =>
    onDone({
      ...(reason === null ? {} : { reason }),
      ...(confidence === null ? {} : { confidence }),
      ...(own.trim() ? { text: own.trim() } : {}),
    })
  const cancel = useRef(onCancel)
  cancel.current = onCancel
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.repeat) return
      event.preventDefault()
      cancel.current()
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
          // The Enter that confirmed may still be held down.
          if (!event.repeat) done()
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
              <input type="radio" name="reason" checked={reason === id} onChange={() => onChange({ reason: id })} />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <label class="own">
        {say.own}
        <input
          type="text"
          maxLength={200}
          autocomplete="off"
          value={own}
          onInput={(event) => onChange({ own: event.currentTarget.value })}
        />
      </label>
      <fieldset>
        <legend>{say.sure}</legend>
        <div class="sureness">
          {confidences.map((label, i) => (
            <label key={label} class={confidence === i + 1 ? 'tap on' : 'tap'}>
              <input type="radio" name="confidence" checked={confidence === i + 1} onChange={() => onChange({ confidence: i + 1 })} />
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
        <button type="button" class="button ghost" onClick={single(() => onDone({}))}>
          {say.skip}
        </button>
        <button type="button" class="plain-button" aria-keyshortcuts="Escape" onClick={onCancel}>
          {say.cancel}
        </button>
      </p>
    </form>
  )
}
