import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { debrief as debriefOf } from '../../core/debrief.ts'
import type { DecisionId } from '../../core/moment.ts'
import { usePageStart } from '../page.tsx'
import type { DebriefProps } from '../ports.ts'
import { go } from '../route.ts'
import { Again } from './again.tsx'
import { Breath } from './breath.tsx'
import { cardId } from './card.tsx'
import { Cards } from './cards.tsx'
import { Close } from './close.tsx'
import { Conditions } from './conditions.tsx'
import { Knowledge } from './knowledge.tsx'
import { replayLeftFor } from './left-replay.ts'
import { OwnRating } from './own-rating.tsx'
import { Questions } from './questions.tsx'
import { Record } from './record.tsx'
import type { Step } from './step.ts'
import { Timelines } from './timelines.tsx'
import { Versions } from './versions.tsx'
import { debriefWords as words } from './words.ts'

export type DebriefStep = Exclude<keyof typeof words.steps, 'label'>

/** The order of the debrief, which is fixed. What shows anything measured comes after the player's own rating. */
export const debriefSteps: readonly Step<DebriefStep>[] = [
  { id: 'breath', beforeRating: true, View: Breath },
  { id: 'rate', beforeRating: true, View: OwnRating },
  { id: 'timelines', View: Timelines },
  { id: 'knowledge', View: Knowledge },
  { id: 'cards', View: Cards },
  { id: 'questions', View: Questions },
  { id: 'conditions', View: Conditions },
  { id: 'replay', View: Again },
  { id: 'record', View: Record },
]
const last = debriefSteps.length - 1

/** The debrief: a fixed order, in which nothing measured is shown before the player has rated themselves, or declined to. */
export function DebriefScreen({ playthrough, onReplay, onDone }: DebriefProps) {
  const { case: of, moments } = playthrough
  const [, redraw] = useState(0)
  useEffect(() => playthrough.subscribe(() => redraw((n) => n + 1)), [playthrough])
  const { run } = playthrough
  const found = useMemo(() => debriefOf(of.evidence, run, moments), [of, run.choices, run.asides])
  const rated = run.review.ratings !== undefined
  const open = (step: Step | undefined) => step !== undefined && (step.beforeRating === true || rated)
  // The step is kept with the run: whoever stops here comes back to it, in another tab or on another day.
  const kept = debriefSteps.findIndex((one) => one.id === run.review.step)
  const at = open(debriefSteps[kept]) ? kept : 0
  const step = debriefSteps[at]
  const heading = usePageStart<HTMLHeadingElement>(words.title(of.evidence.title))
  const [beside] = useState(() => (rated ? replayLeftFor(run.id) : undefined))
  useEffect(() => {
    if (beside !== undefined) playthrough.review({ step: 'replay' })
  }, [beside])
  const shown = useRef(at)
  const aim = useRef<DecisionId | undefined>(undefined)
  useEffect(() => {
    const tab = document.querySelector('.debrief-steps [aria-current]')
    tab?.scrollIntoView?.({ inline: 'center', block: 'nearest' })
    if (shown.current === at) return
    shown.current = at
    const card = aim.current === undefined ? null : document.getElementById(cardId(aim.current))
    aim.current = undefined
    if (card) return card.focus()
    heading.current?.focus()
    window.scrollTo(0, 0)
  }, [at])
  const move = (to: Step<DebriefStep> | undefined) => {
    if (to && open(to)) playthrough.review({ step: to.id })
  }
  const onCard = (decision: DecisionId) => {
    aim.current = decision
    playthrough.review({ step: 'cards' })
  }
  const onSupport = () => go({ page: 'support' })
  if (!step) return null
  return (
    <div class="debrief">
      <header class="debrief-top">
        <h1 tabIndex={-1} ref={heading}>
          {words.title(of.evidence.title)} <span class="debrief-step-name">{words.steps[step.id]}</span>
        </h1>
        <p class="debrief-key">
          {words.key(of.evidence.panel)} <Versions of={of} run={run} />
        </p>
        {found.replay && <p class="debrief-replay">{words.replayMark}</p>}
        <nav aria-label={words.steps.label}>
          <ol class="debrief-steps">
            {debriefSteps.map((one) => (
              <li key={one.id}>
                <button type="button" aria-current={one === step ? 'step' : undefined} disabled={!open(one)} onClick={() => move(one)}>
                  {words.steps[one.id]}
                </button>
              </li>
            ))}
          </ol>
        </nav>
      </header>
      <main class={`debrief-body debrief-${step.id}`} id="main">
        <step.View
          key={step.id}
          playthrough={playthrough}
          evidence={of.evidence}
          moments={moments}
          found={found}
          review={run.review}
          onReview={playthrough.review}
          onReplay={onReplay}
          onCard={onCard}
          onSupport={onSupport}
          beside={beside}
        />
        {at === last && <Close review={run.review} onReview={playthrough.review} />}
      </main>
      <footer class="debrief-foot">
        <button type="button" class="button ghost" disabled={at === 0} onClick={() => move(debriefSteps[at - 1])}>
          {words.back}
        </button>
        <button type="button" class="button ghost" onClick={onSupport}>
          {words.support}
        </button>
        {at === last ? (
          <button type="button" class="button" onClick={onDone}>
            {words.close.done}
          </button>
        ) : (
          <>
            <button type="button" class="button ghost" onClick={onDone}>
              {words.stop}
            </button>
            <button
              type="button"
              class="button"
              disabled={!open(debriefSteps[at + 1])}
              aria-describedby={open(debriefSteps[at + 1]) ? undefined : 'rate-need'}
              onClick={() => move(debriefSteps[at + 1])}
            >
              {words.next}
            </button>
          </>
        )}
      </footer>
    </div>
  )
}
