import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { ChoiceId, Offered } from '../../core/moment.ts'
import { ranked } from '../../core/run.ts'
import { offers } from '../../core/story.ts'
import type { Playthrough } from '../../playthrough.ts'
import { announce } from '../announcer.tsx'
import { Icon } from '../icon.tsx'
import { usePorts } from '../ports.ts'
import { settings } from '../settings.ts'
import { typeset } from '../typeset.ts'
import { words } from '../words.ts'
import { Composer } from './composer.tsx'
import { unsaid, useDraft } from './drafts.ts'
import { useKey } from './keys.ts'
import { OptionCard, shortcut } from './option-card.tsx'
import { single } from './press.ts'
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
  const [draft, change] = useDraft(playthrough)
  const { chosen, picked } = draft
  const of = (kind: Offered['kind']) => (more ? [] : moment.offered.filter((one) => one.kind === kind))
  const options = ranked(of('option'), run.seed)
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

  const asking = more ? undefined : listed.find((one) => one.id === draft.asking)

  // One choice a moment: a press that comes after it belongs to nothing.
  const taken = useRef(false)
  const once = (act: () => void) => {
    if (taken.current || playthrough.moment !== moment) return false
    taken.current = true
    act()
    return true
  }
  const commit = (one: Offered) => {
    const ids = [...(one.kind === 'send' ? picked : []), one.id]
    return offers(moment, ids[0] ?? one.id) && once(() => onChoose(...ids))
  }
  const onward = () => once(onOnward)
  const confirm = (one: Offered) => {
    if (settings().reasons && decisionOf(playthrough, one.id)) change({ ...unsaid, asking: one.id })
    else commit(one)
  }
  const press = (one: Offered) => {
    if (one.kind === 'go' || one.kind === 'look') commit(one)
    else if (one.kind === 'pick') toggle(one)
    else if (chosen === one.id) confirm(one)
    else {
      change({ chosen: one.id })
      announce(say.chosen(typeset(one.text)))
    }
  }
  const fits = (one: Offered) => listed.some((other) => other.id === one.id)
  const toggle = (one: Offered) => {
    if (picked.includes(one.id)) change({ chosen: null, picked: picked.filter((id) => id !== one.id) })
    else if (fits(one)) change({ chosen: null, picked: [...picked, one.id] })
    else announce(words.composer.full)
  }
  const reasoned = (one: Offered, said: Reasoned) => {
    const decision = decisionOf(playthrough, one.id)
    const at = atOf(playthrough, picked, one)
    if (commit(one) && decision && Object.keys(said).length > 0) playthrough.note({ at, decision, ...said })
  }
  // The focus goes back to what was chosen, once it is on the page again.
  const back = useRef<ChoiceId | null>(null)
  const unasked = () => {
    back.current = draft.asking
    change({ ...unsaid, asking: null })
  }
  useEffect(() => {
    if (asking || back.current === null) return
    document.getElementById(`choice-${back.current}`)?.focus()
    back.current = null
  }, [asking])
  // What a list allows is said when it changes.
  const heard = useRef(picked)
  const ways = sends.map((one) => one.id).join()
  const waysHeard = useRef(ways)
  useEffect(() => {
    if (heard.current === picked) return
    heard.current = picked
    const full = moment.slots !== undefined && picked.length >= moment.slots
    const parts = [
      full ? words.composer.isFull : '',
      full || ways !== waysHeard.current ? listWords(moment.slots, picked.length, sends.length) : '',
    ]
    waysHeard.current = ways
    const text = parts.filter(Boolean).join(' ')
    if (text) announce(text)
  }, [picked])
  const onwards = more || moment.ended
  // Nothing to decide: the way on stands at the foot, and the column is no empty sheet.
  const lone = !asking && numbered.length === looks.length + goes.length
  const quiet = away || asking !== undefined
  useKey('digit', (event) => {
    if (event.key === '1' && onwards && !quiet) return void onward()
    const one = quiet ? undefined : numbered[Number(event.key) - 1]
    if (!one) return
    event.preventDefault()
    document.getElementById(`choice-${one.id}`)?.focus()
    press(one)
  })
  // Escape lets go of what is chosen before it opens the menu.
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.repeat || chosen === null || quiet) return
      event.preventDefault()
      // Confirm goes away, perhaps under the focus.
      document.getElementById(`choice-${chosen}`)?.focus()
      change({ chosen: null })
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
    <section class={lone ? 'rail lone' : 'rail'} inert={away} aria-labelledby="question">
      {asking ? (
        <Reasoning
          text={typeset(asking.text)}
          draft={draft}
          onChange={change}
          onDone={(said) => reasoned(asking, said)}
          onCancel={unasked}
        />
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
                    <button
                      type="button"
                      class="look"
                      id={`choice-${one.id}`}
                      aria-keyshortcuts={shortcut(numberOf(one))}
                      onClick={single(() => press(one))}
                    >
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
          {moment.canSkip && !more ? <SumUp onSumUp={() => once(() => playthrough.skip())} /> : null}
          {goes.map((one) => (
            <button
              key={one.id}
              id={`choice-${one.id}`}
              type="button"
              class="button go"
              aria-keyshortcuts={shortcut(numberOf(one))}
              onClick={single(() => press(one))}
            >
              {typeset(one.text)}
              <Icon name="arrow-right" />
            </button>
          ))}
          {onwards ? (
            <button type="button" class="button go" aria-keyshortcuts={shortcut(1)} onClick={single(onward)}>
              {say.goOn}
              <Icon name="arrow-right" />
            </button>
          ) : null}
        </>
      )}
    </section>
  )
}

/** How a list stands: what is still missing, or how many ways on there are. */
function listWords(slots: number | undefined, picked: number, ways: number): string {
  if (ways > 0) return words.composer.ways(ways)
  return slots === undefined ? words.composer.more : words.composer.moreRoom(slots - picked)
}

/** The decision that an option belongs to, if the evidence file has one. */
function decisionOf(playthrough: Playthrough, id: ChoiceId): string | undefined {
  return playthrough.case.evidence.decisions.find((one) => one.options.some((option) => option.id === id))?.id
}

/** The moment in which the choice will have been offered: picks come before what closes their list. */
function atOf(playthrough: Playthrough, picked: readonly ChoiceId[], one: Offered): number {
  return playthrough.moment.index + (one.kind === 'send' ? picked.length : 0)
}
