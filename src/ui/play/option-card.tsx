import { useEffect, useRef } from 'preact/hooks'
import type { Offered } from '../../core/moment.ts'
import { Icon } from '../icon.tsx'
import { settings } from '../settings.ts'
import { typeset } from '../typeset.ts'
import { words } from '../words.ts'
import { single } from './press.ts'

interface Props {
  readonly one: Offered
  readonly number: number
  readonly chosen: boolean
  readonly onPress: () => void
  readonly onConfirm: () => void
}

/** One thing that can be done. It says what it is and, where the role would know, the working days it takes. */
export function OptionCard({ one, number, chosen, onPress, onConfirm }: Props) {
  const confirm = useRef<HTMLButtonElement>(null)
  // On a phone the card grows past the edge of the page; what confirms it must be in sight.
  useEffect(() => {
    if (chosen) confirm.current?.scrollIntoView?.({ block: 'nearest' })
  }, [chosen])
  return (
    <li class={chosen ? `option chosen ${one.kind}` : `option ${one.kind}`}>
      <button
        type="button"
        class="option-press"
        id={`choice-${one.id}`}
        aria-pressed={chosen}
        aria-keyshortcuts={shortcut(number)}
        onClick={single(onPress)}
      >
        <span class="option-number" aria-hidden="true">
          {number <= 9 ? number : ''}
        </span>
        <span class="option-words">
          <b>{typeset(one.text)}</b>
          {one.takes === undefined ? null : (
            <span class="option-takes">
              <Icon name="calendar-dots" />
              <span class="unseen">{words.play.takesLead(one.takes)}</span>
              {words.play.takes(one.takes)}
            </span>
          )}
        </span>
      </button>
      {chosen ? (
        <button type="button" class="option-confirm" ref={confirm} onClick={single(onConfirm)}>
          {words.play.confirm}
          <Icon name="arrow-right" />
        </button>
      ) : null}
    </li>
  )
}

/** The number key of a choice, where there is one. */
export function shortcut(number: number): string | undefined {
  return settings().keys && number >= 1 && number <= 9 ? String(number) : undefined
}
