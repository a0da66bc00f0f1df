import type { Band, Decision, Evidence, Option } from './evidence.ts'
import { applies, heldAfter, type Knowing } from './knowledge.ts'
import type { ChoiceId, FactId, Instant, Moment } from './moment.ts'
import { skipPrefix } from './story.ts'

/** A decision that a run took: which options, when, and on which facts. */
export interface Taken {
  readonly decision: Decision
  readonly option: Option
  /** Options added to it with *and also*. */
  readonly also: readonly Option[]
  /** The moment that offered it. */
  readonly offeredAt: number
  readonly at: Instant
  /** What the deciding seat held. */
  readonly held: ReadonlySet<FactId>
  /** The band of the option taken, raised by what was added. */
  readonly band: Band
  /** The highest rung taken; undefined where none was. */
  readonly rung: number | undefined
}

const order: readonly Band[] = ['unsafe', 'over-reach', 'weak', 'defensible', 'strong']

/** Whether a band takes part in the count. Rule S3. */
export function isScored(band: Band): boolean {
  return band !== 'ordinary' && band !== 'contested'
}

/** The band of an option on the facts held and the items picked: the first line that applies. Rule S2. */
export function bandOf(option: Option, held: ReadonlySet<FactId>, chosen: readonly ChoiceId[]): Band {
  const found = option.bands.find((line) => applies(line.when, held, chosen))
  if (!found) throw new Error(`No band of ${option.id} applies`)
  return found.band
}

/** The decisions of a run in the order they were taken. Each is taken once; what was added is with it. Rule S1. */
export function decisionsTaken(evidence: Evidence, moments: readonly Moment[], known: readonly Knowing[]): Taken[] {
  const home = new Map<ChoiceId, { decision: Decision; option: Option }>()
  for (const decision of evidence.decisions) for (const option of decision.options) home.set(option.id, { decision, option })
  const taken: Taken[] = []
  for (const [i, moment] of moments.entries()) {
    const found = moment.choice === null ? undefined : home.get(moment.choice)
    const offered = moments[i - 1]
    if (!found || !offered) continue
    const earlier = taken.findIndex((one) => one.decision === found.decision)
    const held = heldAfter(known, found.decision.seat, offered)
    const sceneChoices = choicesOfScene(moments, i)
    if (earlier < 0) {
      const band = bandOf(found.option, held, sceneChoices)
      taken.push({ ...found, also: [], offeredAt: offered.index, at: offered.at, held, band, rung: found.option.rung })
      continue
    }
    const first = taken[earlier]
    if (!first?.option.combines.includes(found.option.id)) continue
    const added = bandOf(found.option, held, sceneChoices)
    // Nothing that is added mends what was unsafe, or settles what is contested.
    const raised = order.indexOf(added) > order.indexOf(first.band) && first.band !== 'unsafe' && first.band !== 'contested'
    taken[earlier] = {
      ...first,
      also: [...first.also, found.option],
      band: raised ? added : first.band,
      rung: Math.max(first.rung ?? -1, found.option.rung ?? -1) < 0 ? undefined : Math.max(first.rung ?? -1, found.option.rung ?? -1),
    }
  }
  return taken
}

/** Decisions whose scene was summed up before they were taken: unscored, and named so. Rule S4. */
export function decisionsSkipped(evidence: Evidence, moments: readonly Moment[], taken: readonly Taken[]): Decision[] {
  const scenes = new Set(
    moments.flatMap((moment) => (moment.choice?.startsWith(skipPrefix) ? [moment.choice.slice(skipPrefix.length)] : [])),
  )
  return evidence.decisions.filter((decision) => scenes.has(decision.scene) && !taken.some((one) => one.decision === decision))
}

function choicesOfScene(moments: readonly Moment[], at: number): ChoiceId[] {
  const choices: ChoiceId[] = []
  const scene = moments[at - 1]?.scene
  for (let i = at; i > 0 && moments[i - 1]?.scene === scene; i--) {
    const choice = moments[i]?.choice
    if (choice) choices.unshift(choice)
  }
  return choices
}
