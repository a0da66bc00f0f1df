import type { ComponentChildren } from 'preact'
import type { ChoiceId, Offered } from '../../core/moment.ts'
import { typeset } from '../typeset.ts'
import { words } from '../words.ts'
import { shortcut } from './option-card.tsx'

const say = words.composer

interface Props {
  readonly picks: readonly Offered[]
  readonly picked: readonly ChoiceId[]
  readonly slots: number | undefined
  readonly fits: (one: Offered) => boolean
  /** Whether the list can be closed as it is. */
  readonly closes: boolean
  readonly numberOf: (one: Offered) => number
  readonly onToggle: (one: Offered) => void
  /** What closes the list. */
  readonly children: ComponentChildren
}

/** A note or a diary: what is ticked goes in. A diary shows its few lines, filled or empty. */
export function Composer({ picks, picked, slots, fits, closes, numberOf, onToggle, children }: Props) {
  return (
    <div class="composer">
      <fieldset class="sheet">
        <legend>{slots === undefined ? say.note : say.diary}</legend>
        <p class="sheet-help">
          {say.help} {slots === undefined ? null : <strong>{say.room(slots)}.</strong>}
        </p>
        {picks.map((one) => {
          const on = picked.includes(one.id)
          return (
            <label key={one.id} class={on ? 'pick on' : fits(one) ? 'pick' : 'pick full'}>
              <input
                type="checkbox"
                id={`choice-${one.id}`}
                checked={on}
                aria-disabled={!on && !fits(one)}
                aria-keyshortcuts={shortcut(numberOf(one))}
                onChange={(event) => {
                  onToggle(one)
                  // What does not go in is not ticked either.
                  if (!on && !fits(one)) event.currentTarget.checked = false
                }}
              />
              <span class="option-number" aria-hidden="true">
                {numberOf(one)}
              </span>
              <span>{typeset(one.text)}</span>
            </label>
          )
        })}
        {slots === undefined ? null : (
          <ol class="slots" aria-hidden="true">
            {Array.from({ length: slots }, (_, i) => {
              const one = picks.find((pick) => pick.id === picked[i])
              return (
                <li key={i} class={one ? 'filled' : ''}>
                  {typeset(one?.text ?? '')}
                </li>
              )
            })}
          </ol>
        )}
      </fieldset>
      <p class={closes ? 'unseen' : 'sheet-more'}>{closes ? '' : slots === undefined ? say.more : say.moreRoom(slots - picked.length)}</p>
      <ul class="options sends">{children}</ul>
    </div>
  )
}
