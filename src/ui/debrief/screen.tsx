import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { debrief as debriefOf } from '../../core/debrief.ts'
import { usePageStart } from '../page.tsx'
import { usePorts, type DebriefProps } from '../ports.ts'
import { go } from '../route.ts'
import { takeRun } from '../pages/saves.tsx'
import { Breath } from './breath.tsx'
import { Cards } from './cards.tsx'
import { Close } from './close.tsx'
import { Dials } from './dials.tsx'
import { Knowledge } from './knowledge.tsx'
import { OwnRating } from './own-rating.tsx'
import { Timelines } from './timelines.tsx'
import { Versions } from './versions.tsx'
import { debriefWords as words } from './words.ts'

export const debriefSteps = ['breath', 'rate', 'timelines', 'knowledge', 'cards', 'close'] as const
export type DebriefStep = (typeof debriefSteps)[number]

/** The step at which the player went to another page, and to which they have come back. */
function stepLeft(): DebriefStep | undefined {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'step' in state ? debriefSteps.find((one) => one === state.step) : undefined
}

/** The debrief: a fixed order, in which nothing measured is shown before the player has rated themselves, or declined to. */
export function DebriefScreen({ playthrough, onReplay, onDone }: DebriefProps) {
  const ports = usePorts()
  const { case: of, moments } = playthrough
  const [, redraw] = useState(0)
  useEffect(() => playthrough.subscribe(() => redraw((n) => n + 1)), [playthrough])
  const { run } = playthrough
  const found = useMemo(() => debriefOf(of.evidence, run, moments), [of, run.choices, run.asides])
  const rated = run.review.ratings !== undefined
  const open = (other: DebriefStep) => debriefSteps.indexOf(other) <= 1 || rated
  const [step, setStep] = useState<DebriefStep>(() => {
    const left = stepLeft()
    return left && open(left) ? left : rated ? 'timelines' : 'breath'
  })
  const heading = usePageStart<HTMLHeadingElement>(words.title(of.evidence.title))
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    history.replaceState({ ...history.state, step }, '')
    heading.current?.focus()
    document.querySelector('.debrief-steps [aria-current]')?.scrollIntoView?.({ inline: 'center', block: 'nearest' })
    window.scrollTo(0, 0)
  }, [step])
  const at = debriefSteps.indexOf(step)
  const onReview = playthrough.review
  const onSupport = () => go({ page: 'support' })
  const onExport = () => takeRun(ports, playthrough.run)
  const move = (by: number) => {
    const next = debriefSteps[at + by]
    if (next && open(next)) setStep(next)
  }
  return (
    <div class="debrief">
      <header class="debrief-top">
        <h1 tabIndex={-1} ref={heading}>
          {words.title(of.evidence.title)} <span class="debrief-step-name">{words.steps[step]}</span>
        </h1>
        <p class="debrief-key">
          {words.key(of.evidence.panel)} <Versions of={of} run={run} />
        </p>
        {found.replay && <p class="debrief-replay">{words.replayMark}</p>}
        <nav aria-label={words.steps.label}>
          <ol class="debrief-steps">
            {debriefSteps.map((one) => (
              <li key={one}>
                <button type="button" aria-current={one === step ? 'step' : undefined} disabled={!open(one)} onClick={() => setStep(one)}>
                  {words.steps[one]}
                </button>
              </li>
            ))}
          </ol>
        </nav>
      </header>
      <main class={`debrief-body debrief-${step}`} id="main">
        {step === 'breath' && <Breath of={of} found={found} review={run.review} onReview={onReview} onSupport={onSupport} />}
        {step === 'rate' && <OwnRating review={run.review} onReview={onReview} />}
        {step === 'timelines' && (
          <div class="debrief-measures">
            <Dials found={found} evidence={of.evidence} review={run.review} />
            <Timelines found={found} evidence={of.evidence} moments={moments} />
          </div>
        )}
        {step === 'knowledge' && <Knowledge found={found} evidence={of.evidence} moments={moments} />}
        {step === 'cards' && <Cards found={found} evidence={of.evidence} onReplay={onReplay} />}
        {step === 'close' && <Close found={found} evidence={of.evidence} review={run.review} onReview={onReview} onExport={onExport} />}
      </main>
      <footer class="debrief-foot">
        <button type="button" class="button ghost" disabled={at === 0} onClick={() => move(-1)}>
          {words.back}
        </button>
        <button type="button" class="button ghost" onClick={onSupport}>
          {words.support}
        </button>
        {step === 'close' ? (
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
              disabled={step === 'rate' && !rated}
              aria-describedby={step === 'rate' && !rated ? 'rate-need' : undefined}
              onClick={() => move(1)}
            >
              {words.next}
            </button>
          </>
        )}
      </footer>
    </div>
  )
}
