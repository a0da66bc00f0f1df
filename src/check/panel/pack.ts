import { createHash } from 'node:crypto'
import type { Decision } from '../../core/evidence.ts'
import type { ChoiceId, DecisionId, IsoDate, Moment } from '../../core/moment.ts'
import { ranked, sequence } from '../../core/run.ts'
import { openStory } from '../../core/story.ts'
import type { BuiltCase } from '../case.ts'
import { startsOf } from '../explore.ts'
import type { Slip } from '../slip.ts'

/** An option as a practitioner rates it. Its code says nothing of its worth, as its own id might. */
export interface PackOption {
  readonly id: ChoiceId
  readonly code: string
  /** The words that a player reads. */
  readonly text: string
}

/** A decision as a practitioner meets it: what that chair could know that day, and what it could do. No key. */
export interface PackDecision {
  readonly id: DecisionId
  readonly chapter: number
  readonly title: string
  readonly date: IsoDate
  readonly chair: string
  readonly knownThen: readonly string[]
  readonly question: string
  /** What can go into the note or the diary that the options close; empty where there is none. */
  readonly items: readonly string[]
  readonly options: readonly PackOption[]
  /** Options that can be added to another, with *and also*. */
  readonly added: readonly PackOption[]
}

export interface Pack {
  readonly case: string
  readonly title: string
  readonly storyVersion: string
  readonly keyVersion: string
  /** Draws the order of the options. */
  readonly seed: number
  readonly decisions: readonly PackDecision[]
}

const mostWalks = 300

/** What a story says around one decision, on the walks that met it. */
interface Heard {
  question: string
  /** What is asked above a list in the same scene. */
  listed: string
  readonly items: Map<ChoiceId, string>
}

/** The rating pack of a case: every decision, its options in an order drawn from the seed. Slips where an option is never offered. */
export function packOf(built: BuiltCase, seed: number): { readonly pack: Pack; readonly slips: readonly Slip[] } {
  const { evidence, storyVersion } = built
  const { texts, heard } = listen(built)
  const missing = evidence.decisions.flatMap((one) => one.options).filter((option) => !texts.has(option.id))
  const codes = codesOf(evidence.decisions)
  const decisions = evidence.decisions.map((decision): PackDecision => {
    const adding = new Set(decision.options.flatMap((option) => option.combines))
    const options = ranked(decision.options, seed).map(({ id }) => ({ id, code: codes.get(id) ?? id, text: texts.get(id) ?? '' }))
    return {
      id: decision.id,
      chapter: decision.chapter,
      title: decision.title,
      date: decision.date,
      chair: evidence.holders.find((one) => one.id === decision.seat)?.label ?? decision.seat,
      knownThen: decision.knownThen,
      question: heard.get(decision.id)?.question ?? '',
      items: [...(heard.get(decision.id)?.items.values() ?? [])],
      options: options.filter((option) => !adding.has(option.id)),
      added: options.filter((option) => adding.has(option.id)),
    }
  })
  const { case: name, title, keyVersion } = evidence
  return {
    pack: { case: name, title, storyVersion, keyVersion, seed, decisions },
    slips: missing.map((option) => ({
      file: `seeds/${name}.yaml`,
      line: 0,
      reason: 'panel/never-offered',
      words: `"${option.id}" was not met on ${mostWalks} walks, so its words are not known; npm run check says whether it can be reached`,
    })),
  }
}

/** The codes that stand for options on paper: the decision's id and four letters or digits drawn from the option's own. */
export function codesOf(decisions: readonly Decision[]): ReadonlyMap<ChoiceId, string> {
  return new Map(
    decisions.flatMap((decision) => {
      const drawn = decision.options.map(({ id }) => createHash('sha256').update(id).digest('hex'))
      let length = 4
      while (new Set(drawn.map((one) => one.slice(0, length))).size < drawn.length) length++
      return decision.options.map(({ id }, i) => [id, `${decision.id}-${drawn[i]?.slice(0, length)}`] as const)
    }),
  )
}

/** Walks the case until every option of its decisions has been offered, and keeps the words it was offered in. */
function listen(built: BuiltCase): { texts: ReadonlyMap<ChoiceId, string>; heard: ReadonlyMap<DecisionId, Heard> } {
  const { decisions } = built.evidence
  const home = new Map(decisions.flatMap((decision) => decision.options.map((option) => [option.id, decision] as const)))
  const adding = new Set(decisions.flatMap((decision) => decision.options.flatMap((option) => option.combines)))
  const texts = new Map<ChoiceId, string>()
  const heard = new Map(decisions.map(({ id }): [DecisionId, Heard] => [id, { question: '', listed: '', items: new Map() }]))
  const lists = new Set<DecisionId>()
  const hear = (moment: Moment) => {
    for (const choice of moment.offered) {
      const decision = home.get(choice.id)
      if (!decision) continue
      if (!texts.has(choice.id)) texts.set(choice.id, choice.text)
      if (choice.kind === 'send') lists.add(decision.id)
      const about = heard.get(decision.id)
      if (about && about.question === '' && !adding.has(choice.id)) about.question = moment.question
    }
    const items = moment.offered.filter((choice) => choice.kind === 'pick')
    if (items.length === 0) return
    for (const { id } of decisions.filter((one) => one.scene === moment.scene)) {
      const about = heard.get(id)
      if (!about) continue
      about.listed ||= moment.question
      for (const item of items) about.items.set(item.id, item.text)
    }
  }
  const starts = startsOf(built)
  for (let walk = 0; walk < mostWalks && texts.size < home.size; walk++) {
    const next = sequence(walk, 0)
    const [, start] = starts[walk % starts.length] ?? []
    if (!start) break
    const live = openStory(built.story, start)
    hear(live.moment)
    while (!live.moment.ended) {
      const { offered } = live.moment
      const choice = offered[Math.floor(next() * offered.length)]
      if (!choice) break
      hear(live.choose(choice.id))
    }
  }
  // What is picked in the same scene belongs to the decision that closes the list, not to the one after it.
  for (const [id, about] of heard) {
    if (lists.has(id)) about.question = about.listed || about.question
    else about.items.clear()
  }
  return { texts, heard }
}
