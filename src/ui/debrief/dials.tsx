import type { ComponentChildren } from 'preact'
import type { Debrief } from '../../core/debrief.ts'
import type { Dial, Evidence } from '../../core/evidence.ts'
import type { Review } from '../../core/run.ts'
import { holderSaid } from '../chronology.ts'
import { Icon } from '../icon.tsx'
import { Way } from '../way.tsx'
import { words as pages } from '../words.ts'
import { dialIcons } from './own-rating.tsx'
import { debriefWords as words } from './words.ts'

interface DialsProps {
  readonly found: Debrief
  readonly evidence: Evidence
  readonly review: Review
}

/** The three dials, each with two sides, in the units a practitioner knows. Never a number out of a hundred, never added up. */
export function Dials({ found, evidence, review }: DialsProps) {
  const { delay, escalation, sharing } = found
  const steps = [...escalation.threshold, ...escalation.challenge].filter((one) => one.revisedBy === undefined)
  const fact = (id: string) => evidence.facts.find((one) => one.id === id)?.short ?? id
  const holder = (id: string) => holderSaid(evidence, id)
  const delayTally: Tally = {
    little: delay.actions
      .filter((one) => one.status === 'late' || one.status === 'not-done')
      .map((one) => `${one.action.label}: ${words.statusWords[one.status]}`),
    target: delay.actions.filter((one) => one.status === 'in-time').map((one) => one.action.label),
    much: delay.actions.filter((one) => one.status === 'hasty').map((one) => `${one.action.label}: ${words.statusWords.hasty}`),
  }
  const escalationTally: Tally = {
    little: steps.filter((one) => one.off < 0).map((one) => one.taken.decision.title),
    target: steps.filter((one) => one.off === 0).map((one) => one.taken.decision.title),
    much: steps.filter((one) => one.off > 0).map((one) => one.taken.decision.title),
  }
  const counted = sharing.needs.filter((one) => one.status === 'in-time' || one.status === 'late' || one.status === 'never')
  const sharingTally: Tally = {
    little: counted
      .filter((one) => one.status !== 'in-time')
      .map((one) => `${fact(one.need.fact)}, to ${holder(one.need.who)}: ${words.needWords[one.status]}`),
    target: counted.filter((one) => one.status === 'in-time').map((one) => `${fact(one.need.fact)}, to ${holder(one.need.who)}`),
    much: sharing.spills.map(
      (one) => `${fact(one.telling.fact)}, to ${holder(one.telling.to)}${one.unsafe ? `: ${words.sharing.unsafe}` : ''}`,
    ),
  }
  return (
    <aside class="dials" aria-label={words.steps.timelines}>
      <DialPanel dial="delay" tally={delayTally} review={review}>
        {delay.actions.length === 0 ? (
          <p>{words.delay.none}</p>
        ) : (
          <>
            <p class="dial-lead">
              {words.delay.lead(delayTally.target.length, delayTally.little.length + delayTally.target.length + delayTally.much.length)}
            </p>
            {delay.beyondTarget + delay.beyondGuidance > 0 && <p>{words.delay.split(delay.beyondTarget, delay.beyondGuidance)}</p>}
            {delay.exposedHours > 0 && <p>{words.delay.exposed(Math.round(delay.exposedHours))}</p>}
          </>
        )}
      </DialPanel>
      <DialPanel dial="escalation" tally={escalationTally} review={review}>
        <p class="dial-lead">{words.escalation.lead(steps.filter((one) => one.off !== 0).length, steps.length)}</p>
      </DialPanel>
      <DialPanel dial="sharing" tally={sharingTally} review={review}>
        <p class="dial-lead">{words.sharing.lead(sharing.inTime, counted.length)}</p>
        <p>{words.sharing.rest(sharing.late, sharing.never, sharing.spills.length)}</p>
      </DialPanel>
      <p class="dials-about">
        <Way to={{ page: 'scoring', of: evidence.case }}>{pages.title.scoring}</Way>
      </p>
    </aside>
  )
}

interface Tally {
  readonly little: readonly string[]
  readonly target: readonly string[]
  readonly much: readonly string[]
}

interface PanelProps {
  readonly dial: Dial
  readonly tally: Tally
  readonly review: Review
  readonly children: ComponentChildren
}

function DialPanel({ dial, tally, review, children }: PanelProps) {
  const [little, target, much] = words.dialSides[dial]
  const ratings = review.ratings === 'declined' ? undefined : review.ratings
  const own = ratings ? words.rate.sides[dial][ratings[dial] + 2] : undefined
  const sides = [
    { key: 'little', name: little, items: tally.little },
    { key: 'target', name: target, items: tally.target },
    { key: 'much', name: much, items: tally.much },
  ] as const
  return (
    <section class={`dial dial-${dial}`}>
      <h2>
        <Icon name={dialIcons[dial]} /> {words.dials[dial]}
      </h2>
      {children}
      <div class="dial-sides" aria-hidden="true">
        {sides.map((side) => (
          <div key={side.key} class={`dial-side ${side.key}`}>
            <b>{side.items.length}</b>
            <span class="dial-side-name">{side.name}</span>
            <span class="dial-panes">
              {side.items.map((item) => (
                <i key={item} />
              ))}
            </span>
          </div>
        ))}
      </div>
      {own && <p class="quiet">{words.yours(own)}</p>}
      <details>
        <summary>{sides.map((side) => `${side.items.length} ${side.name}`).join(', ')}</summary>
        {sides.map((side) =>
          side.items.length === 0 ? null : (
            <div key={side.key}>
              <h3>{side.name}</h3>
              <ul>
                {side.items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </div>
          ),
        )}
      </details>
    </section>
  )
}
