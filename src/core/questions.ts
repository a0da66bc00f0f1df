import { skipPrefix } from './story.ts'
import type { Debrief, DecisionCard } from './debrief.ts'
import type { Measured } from './delay.ts'
import type { Climbed } from './escalation.ts'
import type { ChoiceId, DecisionId, FactId, Instant, Moment } from './moment.ts'
import type { Met, Spilt } from './sharing.ts'

/** What a question is about, with all that its words need. Names are looked up where it is worded. */
export type Subject =
  | { readonly kind: 'waited'; readonly action: Measured; readonly meanwhile: readonly DecisionCard[] }
  | { readonly kind: 'not-done' | 'hasty' | 'done-in-time'; readonly action: Measured }
  | { readonly kind: 'never-told' | 'told-late' | 'told-in-time'; readonly need: Met }
  | { readonly kind: 'spilt'; readonly spilt: Spilt }
  | { readonly kind: 'sure' | 'unsure' | 'below' | 'above' | 'dropped' | 'pressed-on' | 'came-apart'; readonly card: DecisionCard }
  | { readonly kind: 'reason'; readonly card: DecisionCard; readonly reason: string }
  /** A reason to know more, where that many questions of the scene were left. */
  | { readonly kind: 'left-unasked'; readonly card: DecisionCard; readonly unasked: number }
  | { readonly kind: 'revised'; readonly card: DecisionCard; readonly later: DecisionCard }
  | { readonly kind: 'summed-up'; readonly skipped: Debrief['skipped'][number] }
  | { readonly kind: 'general'; readonly which: (typeof general)[number] }

/** A question from a run's own choices, and what of the run it rests on. */
export interface Question {
  /** Stable for a run: answers are kept under it. */
  readonly id: string
  readonly subject: Subject
  readonly facts: readonly FactId[]
  readonly dates: readonly Instant[]
  /** The decisions to look at again; each has a card, or was summed up. */
  readonly decisions: readonly DecisionId[]
}

interface Candidate extends Question {
  /** Higher comes first. By what was at stake and how much it is this run's own, never by how a run scored. */
  readonly weight: number
}

const general = ['stays', 'chair', 'week'] as const
const least = 3
const most = 6

/**
 * Questions from a run's own choices, the most particular first: at least three, at most six. Pure: the same run gives the same
 * questions. A general one stands only where fewer than three particular ones can be made. Rule B11.
 */
export function questionsOf(found: Debrief, moments: readonly Moment[]): readonly Question[] {
  const candidates = [
    ...ofActions(found),
    ...ofNeeds(found),
    ...ofSpills(found),
    ...ofSteps(found),
    ...found.cards.flatMap((card) => ofCard(card, found, moments)),
    ...found.skipped.map((skipped): Candidate => ({
      id: `summed-up ${skipped.id}`,
      subject: { kind: 'summed-up', skipped },
      facts: [],
      dates: datesSkipped(skipped.scene, moments),
      decisions: [skipped.id],
      weight: 10,
    })),
  ].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
  // No two of one kind, nor on one decision, while others are left: each is to open another door.
  const picked: Candidate[] = []
  const take = (fits: (one: Candidate) => boolean, until: number) => {
    for (const one of candidates) if (picked.length < until && !picked.includes(one) && fits(one)) picked.push(one)
  }
  const newKind = (one: Candidate) => !picked.some((other) => other.subject.kind === one.subject.kind)
  const newDecision = (one: Candidate) => !picked.some((other) => other.decisions.some((id) => one.decisions.includes(id)))
  take((one) => newKind(one) && newDecision(one), most)
  take(newKind, most)
  take(() => true, least)
  const rest = general
    .slice(0, Math.max(0, least - picked.length))
    .map((which): Question => ({ id: `general ${which}`, subject: { kind: 'general', which }, facts: [], dates: [], decisions: [] }))
  return [...picked.map(({ weight: _, ...question }) => question), ...rest]
}

function ofActions(found: Debrief): Candidate[] {
  return found.delay.actions.flatMap((action): Candidate[] => {
    const { id, openedBy, doneBy, weight } = action.action
    const card = cardOffering(found, doneBy)
    const base = {
      facts: openedBy.filter((fact) => found.known.some((one) => one.fact === fact)),
      dates: [action.opened, action.until],
      decisions: card ? [card.id] : [],
    }
    const grave = (weight - 1) * 20 + (action.unit === 'hours' ? 10 : 0)
    switch (action.status) {
      case 'late':
        return [
          {
            ...base,
            id: `waited ${id}`,
            subject: {
              kind: 'waited',
              action,
              meanwhile: found.cards.filter((one) => one !== card && one.at >= action.opened && one.at < action.until),
            },
            weight: 66 + grave,
          },
        ]
      case 'not-done':
        return [{ ...base, id: `not-done ${id}`, subject: { kind: 'not-done', action }, weight: 60 + grave }]
      case 'hasty':
        return [
          {
            ...base,
            id: `hasty ${id}`,
            subject: { kind: 'hasty', action },
            facts: [...base.facts, ...action.unchecked],
            weight: 58 + grave,
          },
        ]
      case 'in-time':
        return [{ ...base, id: `done-in-time ${id}`, subject: { kind: 'done-in-time', action }, weight: 28 + grave / 10 }]
      case 'skipped':
      case 'not-reached':
        return []
    }
  })
}

const weightOfNeed = { never: 62, late: 64, 'in-time': 30 } as const
const kindOfNeed = { never: 'never-told', late: 'told-late', 'in-time': 'told-in-time' } as const

function ofNeeds(found: Debrief): Candidate[] {
  return found.sharing.needs.flatMap((need): Candidate[] => {
    const { status } = need
    if (status !== 'never' && status !== 'late' && status !== 'in-time') return []
    // What reached somebody of itself, or by others, says nothing of the player's choices.
    if (status === 'in-time' && found.known.find((one) => one.holder === need.need.who && one.fact === need.need.fact)?.how !== 'told')
      return []
    const card = found.cards.find((one) => one.id === need.need.by.decision)
    const kind = kindOfNeed[status]
    return [
      {
        id: `${kind} ${need.need.id}`,
        subject: { kind, need },
        facts: [need.need.fact],
        dates: [need.due, need.known].filter((one) => one !== undefined),
        decisions: card ? [card.id] : [],
        weight: weightOfNeed[status] + (need.need.weight - 1) * (status === 'in-time' ? 2 : 24),
      },
    ]
  })
}

function ofSpills(found: Debrief): Candidate[] {
  return found.sharing.spills.map((spilt) => {
    const { fact, to, at, moment } = spilt.telling
    const card = found.cards.findLast((one) => one.moment < moment)
    return {
      id: `spilt ${fact} ${to}`,
      subject: { kind: 'spilt', spilt },
      facts: [fact],
      dates: [at],
      decisions: card ? [card.id] : [],
      weight: spilt.unsafe ? 100 : 76,
    }
  })
}

function ofSteps(found: Debrief): Candidate[] {
  return [...found.escalation.threshold, ...found.escalation.challenge].flatMap((one): Candidate[] => {
    const card = found.cards.find(({ id }) => id === one.taken.decision.id)
    if (!card || one.off === 0 || one.revisedBy !== undefined) return []
    const kind = kindOfStep(one)
    return [{ ...aboutCard(card), id: `${kind} ${card.id}`, subject: { kind, card }, weight: kind === 'dropped' ? 74 : 70 }]
  })
}

function kindOfStep({ ladder, off }: Climbed): 'below' | 'above' | 'dropped' | 'pressed-on' {
  if (ladder === 'threshold') return off < 0 ? 'below' : 'above'
  return off < 0 ? 'dropped' : 'pressed-on'
}

function ofCard(card: DecisionCard, found: Debrief, moments: readonly Moment[]): Candidate[] {
  const about = aboutCard(card)
  const sound = card.band === 'strong' || card.band === 'defensible'
  const candidates: Candidate[] = []
  const later = found.cards.find((one) => one.id === card.revisedBy)
  if (later)
    candidates.push({
      id: `revised ${card.id}`,
      subject: { kind: 'revised', card, later },
      facts: [],
      dates: [card.at, later.at],
      decisions: [card.id, later.id],
      weight: 72,
    })
  if (card.outcome?.apart) candidates.push({ ...about, id: `came-apart ${card.id}`, subject: { kind: 'came-apart', card }, weight: 68 })
  if (!card.scored) return candidates
  if (!sound && (card.confidence ?? 0) >= 4)
    candidates.push({ ...about, id: `sure ${card.id}`, subject: { kind: 'sure', card }, weight: 80 })
  if (card.band === 'strong' && (card.confidence ?? 5) <= 2)
    candidates.push({ ...about, id: `unsure ${card.id}`, subject: { kind: 'unsure', card }, weight: 50 })
  const unasked = card.reason === 'know-more' ? leftUnasked(card.moment, moments) : 0
  if (unasked > 0)
    candidates.push({ ...about, id: `left-unasked ${card.id}`, subject: { kind: 'left-unasked', card, unasked }, weight: 79 })
  else if (!sound && card.reason !== undefined)
    candidates.push({ ...about, id: `reason ${card.id}`, subject: { kind: 'reason', card, reason: card.reason }, weight: 78 })
  return candidates
}

function aboutCard(card: DecisionCard): Pick<Question, 'facts' | 'dates' | 'decisions'> {
  return { facts: [], dates: [card.at], decisions: [card.id] }
}

/** How many questions were still open when the choice was offered. */
function leftUnasked(at: number, moments: readonly Moment[]): number {
  return moments[at]?.offered.filter((one) => one.kind === 'ask').length ?? 0
}

/** The card whose options would do it: where one of them was taken, else the first that offered one. */
function cardOffering(found: Debrief, choices: readonly ChoiceId[]): DecisionCard | undefined {
  const holding = (chosen: boolean) =>
    found.cards.find((card) => card.options.some((option) => choices.includes(option.id) && (option.chosen || !chosen)))
  return holding(true) ?? holding(false)
}

function datesSkipped(scene: string, moments: readonly Moment[]): Instant[] {
  const at = moments.find((moment) => moment.choice === skipPrefix + scene)?.index
  const before = at === undefined ? undefined : moments[at - 1]
  return before ? [before.at] : []
}
