import { skipPrefix } from '../core/story.ts'
import type { DocumentId, Line, Moment, Offered, PersonId, View } from '../core/moment.ts'
import { typeset } from './typeset.ts'

/** What stands on the page at once: a stretch of text in one place, and what the player took to come there. */
export interface Turn {
  readonly moment: Moment
  readonly view: View
  readonly lines: readonly Line[]
  /** Whether more of the same moment follows, elsewhere, before anything can be chosen. */
  readonly more: boolean
  /** What the player took, in words; absent at the beginning, and where the text only moves on. */
  readonly took?: { readonly words: string; readonly picked: readonly string[]; readonly summedUp: boolean }
}

/** A turn for each stretch of text. The silent steps of a list are joined to what closed it. */
export function turnsOf(moments: readonly Moment[]): Turn[] {
  const turns: Turn[] = []
  let picked: string[] = []
  for (const [i, moment] of moments.entries()) {
    const taken = offeredAs(moments[i - 1], moment.choice)
    if (taken?.kind === 'pick' && moment.lines.length === 0 && i < moments.length - 1) {
      picked.push(typeset(taken.text))
      continue
    }
    const summedUp = moment.choice?.startsWith(skipPrefix) ?? false
    const took = moment.choice === null ? undefined : { words: taken?.kind === 'go' ? '' : typeset(taken?.text ?? ''), picked, summedUp }
    for (const [j, stretch] of stretches(moment).entries()) turns.push({ moment, ...stretch, ...(j === 0 && took ? { took } : {}) })
    picked = []
  }
  return turns
}

/** A moment's text by place; a place where nothing is said is passed over, unless it is where the player chooses. */
function stretches(moment: Moment): { view: View; lines: readonly Line[]; more: boolean }[] {
  const last = moment.views.length - 1
  return moment.views
    .map((view, i) => ({ view, lines: moment.lines.slice(view.from, moment.views[i + 1]?.from), more: i < last }))
    .filter((one) => one.lines.length > 0 || !one.more)
}

function offeredAs(before: Moment | undefined, choice: string | null): Offered | undefined {
  return before?.offered.find((one) => one.id === choice)
}

/** The turns of the scene of the last one, oldest first. */
export function turnsOfScene(turns: readonly Turn[]): Turn[] {
  const scene = turns.at(-1)?.view.scene
  let first = turns.length
  while (first > 0 && turns[first - 1]?.view.scene === scene) first--
  return turns.slice(first)
}

/** Whether a turn opens the chapter that begins in its moment: the first of the scene in which that moment comes to rest. */
export function opensChapter(turn: Turn, before: Turn | undefined): boolean {
  const begins = turn.moment.events.some((event) => event.kind === 'chapter-ends') && !turn.moment.ended
  const follows = before?.moment === turn.moment && before.view.scene === turn.view.scene
  return begins && turn.view.scene === turn.moment.scene && !follows
}

/** A run as it stands while a turn is read: what is still to come in its moment is left out. */
export function upTo(moments: readonly Moment[], turn: Turn): Moment[] {
  const before = moments.slice(0, turn.moment.index)
  if (!turn.more) return [...before, turn.moment]
  const { seat, at } = turn.view
  return [...before, { ...turn.moment, ...turn.view, events: turn.moment.events.filter((event) => event.seat === seat && event.at <= at) }]
}

/** Lines that belong together on the page: narration, one person's speech, or a paper. */
export type Passage =
  | { readonly kind: 'told'; readonly lines: readonly string[] }
  | { readonly kind: 'said'; readonly speaker: PersonId; readonly lines: readonly string[] }
  | { readonly kind: 'paper'; readonly document: DocumentId; readonly lines: readonly string[] }

export function passagesOf(lines: readonly Line[]): Passage[] {
  const passages: Passage[] = []
  for (const line of lines) {
    const next = passageOf(line)
    const last = passages.at(-1)
    if (last && sameKind(last, next)) passages[passages.length - 1] = { ...last, lines: [...last.lines, ...next.lines] }
    else passages.push(next)
  }
  return passages
}

function passageOf({ text, speaker, document }: Line): Passage {
  const lines = [typeset(text)]
  if (document !== undefined) return { kind: 'paper', document, lines }
  return speaker === undefined ? { kind: 'told', lines } : { kind: 'said', speaker, lines }
}

function sameKind(a: Passage, b: Passage): boolean {
  if (a.kind === 'paper') return b.kind === 'paper' && a.document === b.document
  if (a.kind === 'said') return b.kind === 'said' && a.speaker === b.speaker
  return b.kind === 'told'
}
