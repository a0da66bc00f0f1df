import type { Evidence } from '../core/evidence.ts'
import type { Moment } from '../core/moment.ts'
import { sequence, startingPoint } from '../core/run.ts'
import { openStory, skipPrefix, type LiveStory } from '../core/story.ts'
import { dateOf } from '../core/clock.ts'
import type { BuiltCase } from './case.ts'
import type { CompiledStory } from './compile.ts'
import type { ReasonOf } from './reasons.ts'
import type { Place, Slip } from './slip.ts'

/** About 60 words between two actions is the aim; this is the most. */
const mostWords = 90
/** The most items that a list may offer at once. */
const mostItems = 6
/** Longer than any case: a walk that gets here goes round in circles. */
const mostSteps = 2000

/** What many random walks met. */
export interface Walks {
  readonly slips: readonly Slip[]
  readonly walked: number
  readonly steps: number
  readonly offered: ReadonlySet<string>
  readonly endings: Readonly<Record<string, number>>
}

/**
 * Walks a case at random, always the same way and rather where it has not been: from the beginning and from each stated start,
 * `each` times. Finds dead ends, time that runs back, long stretches without an action, lists of too many items, options that
 * nobody is ever offered, facts that are learnt or told before anybody could know them, and decisions that are met on another
 * day, in another seat or scene than the evidence file says.
 */
export function walkCase(built: BuiltCase, compiled: CompiledStory, each: number): Walks {
  const { evidence } = built
  const slips = new Map<string, Slip>()
  const offered = new Set<string>()
  const visits = new Map<string, number>()
  const endings: Record<string, number> = {}
  const starts = ['whole', ...evidence.chapters.flatMap((chapter) => chapter.starts.map((start) => `${chapter.number}/${start.id}`))]
  let walked = 0
  let steps = 0
  let live: LiveStory | undefined
  for (const start of starts)
    for (let seed = 0; seed < each; seed++) {
      const taken: string[] = []
      const report = (moment: Moment | undefined, reason: ReasonOf<'play'>, words: string, fact?: string) => {
        const before = moment ? taken.slice(0, moment.index) : taken
        const place = placeOf(compiled, before, moment?.scene, fact)
        const key = `${reason} ${place.file} ${place.line}`
        if (!slips.has(key))
          slips.set(key, {
            ...place,
            reason: `play/${reason}`,
            words: `${words} (start ${start}; choices ${before.slice(-6).join(', ') || 'none'})`,
          })
      }
      walked++
      try {
        const point = startingPoint(evidence, start)
        if (live) live.restart(point)
        else live = openStory(built.story, point)
        const moments = walk(live, sequence(seed, start.length), taken, visits)
        steps += moments.length
        for (const moment of moments) {
          for (const choice of moment.offered) offered.add(choice.id)
          lintList(moment, moments[moment.index - 1], (reason, words) => report(moment, reason, words))
          lintMoment(moment, evidence, (reason, words, fact) => report(moment, reason, words, fact))
        }
        const events = moments.flatMap((moment) => moment.events)
        if (!events.some((event) => event.kind === 'chapter-ends'))
          report(moments.at(-1), 'dead-end', 'the run stops before chapter_ends()')
        for (const event of events) if (event.kind === 'ending') endings[event.ending] = (endings[event.ending] ?? 0) + 1
      } catch (error) {
        // The runtime may be in the middle of something: a new one takes over.
        live = undefined
        report(undefined, 'fault', error instanceof Error ? error.message : String(error))
      }
    }
  for (const choice of compiled.choices)
    if (!offered.has(choice.id))
      slips.set(choice.id, {
        file: choice.file,
        line: choice.line,
        reason: 'play/never-offered',
        words: `"${choice.id}" was not offered in ${walked} walks`,
      })
  return { slips: [...slips.values()], walked, steps, offered, endings }
}

function walk(live: LiveStory, next: () => number, taken: string[], visits: Map<string, number>): Moment[] {
  const moments = [live.moment]
  while (!live.moment.ended) {
    if (taken.length > mostSteps) throw new Error(`the story goes on after ${mostSteps} choices`)
    const { offered, canSkip, scene } = live.moment
    const visited = (id: string) => visits.get(id) ?? 0
    const least = Math.min(...offered.map(({ id }) => visited(id)))
    // Half of the time where walks have hardly been, so that few walks see everything.
    const ways = next() < 0.5 ? offered.filter(({ id }) => visited(id) === least) : offered
    const choice = canSkip && next() < 0.04 ? skipPrefix + scene : ways[Math.floor(next() * ways.length)]?.id
    if (choice === undefined) break
    visits.set(choice, visited(choice) + 1)
    taken.push(choice)
    moments.push(live.choose(choice))
  }
  return moments
}

/** The page goes through a list on one sheet: from its first item on, the only other way is what sends it. */
function lintList(moment: Moment, before: Moment | undefined, report: (reason: ReasonOf<'play'>, words: string) => void): void {
  const kinds = moment.offered.map((one) => one.kind)
  const within = before?.offered.some((one) => one.id === moment.choice && one.kind === 'pick') ?? false
  const stuck = within && !kinds.includes('pick') && !kinds.includes('send')
  if (stuck || ((within || kinds.includes('pick')) && kinds.includes('go')))
    report('unclosed-list', 'a list is closed by a choice with the tag "# send", never by one with "# go"')
}

function lintMoment(moment: Moment, evidence: Evidence, report: (reason: ReasonOf<'play'>, words: string, fact?: string) => void): void {
  const words = moment.lines.reduce((sum, line) => sum + line.text.split(/\s+/).length, 0)
  // A moment that closes one chapter and opens the next is two stretches, with the chapter's title between them.
  const most = moment.index > 0 && moment.events.some((event) => event.kind === 'chapter') ? 2 * mostWords : mostWords
  if (words > most) report('long-stretch', `${words} words without an action; ${most} is the most`)
  const items = moment.offered.filter((one) => one.kind === 'pick').length
  if (items > mostItems) report('long-list', `${items} items are offered at once; ${mostItems} is the most`)
  lintEvents(moment, evidence, report)
  for (const decision of evidence.decisions) {
    if (!decision.options.some((option) => moment.offered.some((one) => one.id === option.id))) continue
    const met = `"${decision.id}" is met`
    if (moment.scene !== decision.scene)
      report('other-scene', `${met} in the scene ${moment.scene}; the evidence file says ${decision.scene}`)
    if (moment.seat !== decision.seat) report('other-seat', `${met} from the seat ${moment.seat}; the evidence file says ${decision.seat}`)
    if (moment.chapter !== decision.chapter)
      report('other-chapter', `${met} in chapter ${moment.chapter}; the evidence file says ${decision.chapter}`)
    if (dateOf(moment.at) < decision.date)
      report('early-decision', `${met} on ${dateOf(moment.at)}; the evidence file says ${decision.date}`)
  }
}

/** What is learnt and told against the days from which it, and those it is told to, could be known. */
function lintEvents(moment: Moment, evidence: Evidence, report: (reason: ReasonOf<'play'>, words: string, fact?: string) => void): void {
  for (const event of moment.events) {
    if (event.kind !== 'learn' && event.kind !== 'tell') continue
    if (event.at === '') {
      report('undated', `"${event.fact}" is ${event.kind === 'learn' ? 'learnt' : 'told'} before any at() gives a date`, event.fact)
      continue
    }
    const day = dateOf(event.at)
    const from = evidence.facts.find((one) => one.id === event.fact)?.from
    if (from !== undefined && day < from)
      report('early-fact', `"${event.fact}" is here on ${day}; nobody could know it before ${from}`, event.fact)
    const to = event.kind === 'tell' ? evidence.holders.find((one) => one.id === event.to) : undefined
    if (to?.from !== undefined && day < to.from)
      report('early-holder', `"${event.fact}" is told to ${to.id} on ${day}; nobody could think of them before ${to.from}`, event.fact)
  }
}

/** The line of the last choice taken, or of the scene where none was; for a fact, the first line from there on that gives it. */
function placeOf(compiled: CompiledStory, taken: readonly string[], scene: string | undefined, fact: string | undefined): Place {
  const choice = compiled.choices.find((one) => one.id === taken.at(-1))
  const given = compiled.tellings.filter((one) => one.fact === fact)
  const next = given.find((one) => !choice || (one.file === choice.file && one.line > choice.line)) ?? given[0]
  const { file, line } = next ?? choice ?? compiled.sceneAt[scene ?? ''] ?? { file: compiled.main, line: 1 }
  return { file, line }
}
