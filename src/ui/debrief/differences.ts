import { dateOf, hoursBetween, workingDaysBetween } from '../../core/clock.ts'
import type { Measured } from '../../core/delay.ts'
import type { Climbed } from '../../core/escalation.ts'
import type { Action, Decision, Dial, Evidence, Need } from '../../core/evidence.ts'
import type { Knowing } from '../../core/knowledge.ts'
import type { Measures } from '../../core/score.ts'
import type { SideBySide } from '../../core/side-by-side.ts'
import type { Met } from '../../core/sharing.ts'
import { holderName, holderSaid } from '../chronology.ts'
import { joined } from '../words.ts'
import { statusOf } from './action-chart.tsx'
import { stepWords, tookNoStep } from './ladder-plan.ts'
import { replayWords as say } from './replay-words.ts'
import { debriefWords as words } from './words.ts'

/** What differs between two paths, in plain words: days, rungs, tellings, and what came to be known. */
export interface Differences extends Readonly<Record<Dial, readonly string[]>> {
  readonly visible: readonly string[]
}

export function differences(evidence: Evidence, beside: SideBySide): Differences {
  const short = (id: string) => evidence.facts.find((one) => one.id === id)?.short ?? id
  const who = (id: string) => holderSaid(evidence, id)
  const on = beside.measures
  return {
    delay: beside.actions.map(({ action, first, other }) =>
      sentence(
        action.label,
        first ? statusOf(first) : actionAbsent(on.first, action),
        other ? statusOf(other) : actionAbsent(on.other, action),
        first && other ? daysApart(first, other) : undefined,
      ),
    ),
    escalation: beside.steps.map(({ decision, first, other }) =>
      sentence(
        decision.title,
        first ? climbWords(first) : stepAbsent(on.first, decision),
        other ? climbWords(other) : stepAbsent(on.other, decision),
        first && other ? rungsApart(first, other) : undefined,
      ),
    ),
    sharing: [
      ...beside.needs.map(({ need, first, other }) =>
        sentence(
          say.factTo(short(need.fact), who(need.who)),
          first ? metWords(first) : needAbsent(on.first, need),
          other ? metWords(other) : needAbsent(on.other, need),
        ),
      ),
      ...beside.spills.first.map(({ telling }) => say.spillOn(say.factTo(short(telling.fact), who(telling.to)), say.thisRun)),
      ...beside.spills.other.map(({ telling }) => say.spillOn(say.factTo(short(telling.fact), who(telling.to)), say.other)),
    ],
    visible: knownApart(beside, short, (id) => holderName(evidence, id)),
  }
}

/** Why a path has nothing to count here: it left the count there, or was never called for. */
function actionAbsent(measures: Measures, action: Action): string {
  const found = measures.delays.find((one) => one.action === action)
  return found ? words.statusWords[found.status] : say.notAsked
}

function stepAbsent(measures: Measures, decision: Decision): string {
  const found = measures.taken.find((one) => one.decision === decision)
  return found ? words.bands[found.band].toLowerCase() : say.notAsked
}

function needAbsent(measures: Measures, need: Need): string {
  const found = measures.needs.find((one) => one.need === need)
  return found ? words.needWords[found.status] : say.notAsked
}

/** Both sides of one thing. */
function sentence(what: string, first: string, other: string, apart?: string): string {
  const both = say.pair(what, first, other)
  return apart === undefined ? both : `${both} ${apart}.`
}

/** How much sooner or later the other path came to it; nothing where either never did. */
function daysApart(first: Measured, other: Measured): string | undefined {
  if (first.done === undefined || other.done === undefined) return undefined
  const by = other.taken - first.taken
  if (by === 0) return undefined
  const amount = first.unit === 'hours' ? say.nights(Math.abs(by)) : say.days(Math.abs(by))
  return by < 0 ? say.sooner(amount) : say.later(amount)
}

function climbWords(step: Climbed): string {
  return `${stepWords(step)} (${words.cards.off(step.off).replace(/\.$/, '').toLowerCase()})`
}

function rungsApart(first: Climbed, other: Climbed): string | undefined {
  const by = (other.rung ?? 0) - (first.rung ?? 0)
  return by === 0 || tookNoStep(first) || tookNoStep(other) ? undefined : say.rungs(by)
}

function metWords(met: Met): string {
  const status = words.needWords[met.status]
  if (met.late === 0) return status
  return say.lateBy(status, met.need.by.unit === 'hours' ? say.nights(met.late) : say.days(met.late))
}

/** What came to be known on one path alone, or on another day, a line for each who came to know it. */
function knownApart(beside: SideBySide, short: (id: string) => string, who: (id: string) => string): string[] {
  const lines = new Map<string, { readonly say: (what: string) => string; readonly facts: string[] }>()
  const add = (key: string, holder: string, fact: string, line: (who: string, what: string) => string) => {
    const group = lines.get(`${key} ${holder}`) ?? { say: (what: string) => line(who(holder), what), facts: [] }
    group.facts.push(short(fact))
    lines.set(`${key} ${holder}`, group)
  }
  for (const { holder, fact, first, other } of beside.known) {
    if (first && other) {
      const by = apart(first, other)
      if (other.at < first.at) add(`sooner ${by}`, holder, fact, (name, what) => say.knewSooner(name, what, by))
      else add(`later ${by}`, holder, fact, (name, what) => say.knewLater(name, what, by))
    } else if (other) add('other', holder, fact, say.onlyOther)
    else add('first', holder, fact, say.onlyFirst)
  }
  return [...lines.values()].map((group) => group.say(joined(group.facts)))
}

function apart(first: Knowing, other: Knowing): string {
  const [early, late] = first.at < other.at ? [first.at, other.at] : [other.at, first.at]
  const working = workingDaysBetween(dateOf(early), dateOf(late))
  return working > 0 ? say.days(working) : say.nights(Math.max(1, hoursBetween(early, late)))
}
