import { useEffect, useMemo, useState } from 'preact/hooks'
import type { ChoiceId, Offered } from '../../core/moment.ts'
import { shuffled } from '../../core/run.ts'
import type { Playthrough } from '../../playthrough.ts'
import { announce } from '../announcer.tsx'
import { Icon } from '../icon.tsx'
import { usePorts } from '../ports.ts'
import { settings } from '../settings.ts'
import { typeset } from '../typeset.ts'
import { words } from '../words.ts'
import { Composer } from './composer.tsx'
import { useKey } from './keys.ts'
import { OptionCard } from './option-card.tsx'
import { Reasoning, type Reasoned } from './reasoning.tsx'
import { SumUp } from './sum-up.tsx'

const say = words.play

interface Props {
  readonly playthrough: Playthrough
  /** True while a panel lies over the rail. */
  readonly away: boolean
  /** True while more of the text follows before anything can be chosen. */
  readonly more: boolean
  readonly onChoose: (...ids: ChoiceId[]) => void
  /** On to the next text, or from the last text of the run to its facts. */
  readonly onOnward: () => void
}

/** The question and what can be done. The first press chooses, the second confirms. Mounted anew for each moment. */
export function Rail({ playthrough, away, more, onChoose, onOnward }: Props) {
  const { moment, run } = playthrough
  const [chosen, setChosen] = useState<ChoiceId | null>(null)
  const [picked, setPicked] = useState<readonly ChoiceId[]>([])
  const [asking, setAsking] = useState<Offered | null>(null)
  const of = (kind: Offered['kind']) => (more ? [] : moment.offered.filter((one) => one.kind === kind))
  const options = shuffled(of('option'), run.seed, moment.index)
  const [picks, asks, looks, goes] = [of('pick'), of('ask'), of('look'), of('go')]
  const ports = usePorts()
  // What closes a list may hang on what is in it: the story is asked in a trial that nobody keeps.
  const listed = useMemo(
    () =>
      (picked.length === 0 ? moment : ports.open(playthrough.case, { ...run, choices: [...run.choices, ...picked] }).playthrough.moment)
        .offered,
    [picked, moment],
  )
  const sends = listed.filter((one) => one.kind === 'send')
  const numbered = [...picks, ...sends, ...options, ...asks, ...looks, ...goes]
  const numberOf = (one: Offered) => numbered.findIndex((other) => other.id === one.id) + 1

  const commit = (one: Offered) => onChoose(...(one.kind === 'send' ? picked : []), one.id)
  const confirm = (one: Offered) => {
    if (settings().reasons && decisionOf(playthrough, one.id)) setAsking(one)
    else commit(one)
  }
  const press = (one: Offered) => {
    if (one.kind === 'go' || one.kind === 'look') commit(one)
    else if (one.kind === 'pick') toggle(one)
    else if (chosen === one.id) confirm(one)
    else {
      setChosen(one.id)
      announce(say.chosen(typeset(one.text)))
    }
  }
  const fits = (one: Offered) => listed.some((other) => other.id === one.id)
  const toggle = (one: Offered) => {
    if (picked.includes(one.id)) setPicked(picked.filter((id) => id !== one.id))
    else if (!fits(one)) announce(words.composer.full)
    else setPicked([...picked, one.id])
    setChosen(null)
  }
  const reasoned = (one: Offered, more: Reasoned) => {
    const decision = decisionOf(playthrough, one.id)
    if (decision && Object.keys(more).length > 0) playthrough.note({ at: atOf(playthrough, picked, one), decision, ...more })
    commit(one)
  }
  const onwards = more || moment.ended
  const quiet = away || asking !== null
  useKey('digit', (event) => {
    if (event.key === '1' && onwards && !quiet) return onOnward()
    const one = quiet ? undefined : numbered[Number(event.key) - 1]
    if (!one) return
    event.preventDefault()
    document.getElementById(`choice-${one.id}`)?.focus()
    press(one)
  })
  // Escape lets go of what is chosen before it opens the menu.
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || chosen === null || quiet) return
      event.preventDefault()
      setChosen(null)
      announce(say.letGo)
    }
    addEventListener('keydown', hear, true)
    return () => removeEventListener('keydown', hear, true)
  }, [chosen, quiet])

  const card = (one: Offered) => (
    <OptionCard
      key={one.id}
      one={one}
      number={numberOf(one)}
      chosen={chosen === one.id}
      onPress={() => press(one)}
      onConfirm={() => confirm(one)}
    />
  )
  return (
    <section class="rail" inert={away} aria-labelledby="question">
      {asking ? (
        <Reasoning text={typeset(asking.text)} onDone={(more) => reasoned(asking, more)} />
      ) : (
        <>
          <h2 id="question" tabIndex={-1} class={onwards || (!moment.question && numbered.length < 2) ? 'unseen' : ''}>
            {(!more && typeset(moment.question)) || say.whatNow}
          </h2>
          {picks.length > 0 ? (
            <Composer
              picks={picks}
              picked={picked}
              slots={moment.slots}
              fits={fits}
              numberOf={numberOf}
              onToggle={toggle}
              closes={sends.length > 0}
            >
              {sends.map(card)}
            </Composer>
          ) : sends.length > 0 ? (
            <ul class="options">{sends.map(card)}</ul>
          ) : null}
          {options.length > 0 ? <ul class="options">{options.map(card)}</ul> : null}
          {asks.length > 0 ? (
            <div class="asks">
              <h3 id="asks">{say.findOutMore}</h3>
              <ul class="options" aria-labelledby="asks">
                {asks.map(card)}
              </ul>
            </div>
          ) : null}
          {looks.length > 0 ? (
            <div class="looks">
              <h3 id="looks">{say.notices}</h3>
              <ul aria-labelledby="looks">
                {looks.map((one) => (
                  <li key={one.id}>
                    <button type="button" class="look" id={`choice-${one.id}`} onClick={() => press(one)}>
                      <span class="option-number" aria-hidden="true">
                        {numberOf(one)}
                      </span>
                      <Icon name="eye" />
                      <span>{typeset(one.text)}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
          {goes.map((one) => (
            <button key={one.id} id={`choice-${one.id}`} type="button" class="button go" onClick={() => press(one)}>
              {typeset(one.text)}
              <Icon name="arrow-right" />
            </button>
          ))}
          {onwards ? (
            <button type="button" class="button go" onClick={onOnward}>
              {say.goOn}
              <Icon name="arrow-right" />
            </button>
          ) : null}
          {moment.canSkip && !more ? <SumUp onSumUp={() => playthrough.skip()} /> : null}
        </>
      )}
    </section>
  )
}

/** The decision that an option belongs to, if the evidence file has one. */
function decisionOf(playthrough: Playthrough, id: ChoiceId): string | undefined {
  return playthrough.case.evidence.decisions.find((one) => one.options.some((option) => option.id === id))?.id
}

/** The moment in which the choice will have been offered: picks come before what closes their list. */
function atOf(playthrough: Playthrough, picked: readonly ChoiceId[], one: Offered): number {
  return playthrough.moment.index + (one.kind === 'send' ? picked.length : 0)
}
