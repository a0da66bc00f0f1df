import type { ReportedAt } from '../../core/debrief.ts'
import type { Climbed } from '../../core/escalation.ts'
import type { Ladder } from '../../core/evidence.ts'
import { rungs } from '../../core/threshold.ts'
import { ladders as ladderWords } from '../ladders.ts'
import { tickRoom, type Frame, type Mark } from './chart-frame.tsx'
import { inLines, labelled, lanes, spread } from './laying-out.ts'
import { bandOfDates, dayOf, instantWords, reportedDateWords } from './reported-dates.ts'
import { timeAxis, type Span, type TimeAxis } from './time-axis.ts'
import { debriefWords as words } from './words.ts'

/** A limit of guidance that ran while the ladder was climbed. */
export interface LimitPost {
  readonly id: string
  readonly date: string
  readonly day: number
  readonly words: string
}

/** Everything that a ladder shows of a run, or of two. */
export interface LadderShown {
  readonly ladder: Ladder
  readonly mine: readonly Climbed[]
  /** The steps of another path, drawn beside. */
  readonly beside?: readonly Climbed[]
  readonly reported: readonly ReportedAt[]
  readonly limits: readonly LimitPost[]
}

/** A step with its place: along time, moved apart from its neighbours, and the day that it belongs to. */
export interface PlacedStep {
  readonly step: Climbed
  readonly number: number
  readonly along: number
  readonly own: number
}

/** A ladder laid out: time along one side, rungs along the other. On a narrow page time runs down. */
export interface LadderPlan {
  readonly axis: TimeAxis
  readonly rungs: readonly { readonly rung: number; readonly name: string; readonly across: number }[]
  readonly across: (rung: number | undefined) => number
  readonly mine: readonly PlacedStep[]
  readonly beside: readonly PlacedStep[]
  readonly bands: readonly { readonly one: ReportedAt; readonly from: number; readonly to: number; readonly across: number }[]
  readonly posts: readonly { readonly one: LimitPost; readonly along: number }[]
  /** Where the posts begin, and what stands above them, in lines. */
  readonly head: number
  readonly labels: readonly { readonly lines: readonly string[]; readonly middle: number }[]
  readonly height: number
  readonly marks: readonly Mark[]
}

const apart = 30
const laneWidth = 10
const lettersOfLabel = 36

/** The name of a rung of a ladder. */
export function rungName(ladder: Ladder, rung: number): string {
  return ladderWords.find((one) => one.id === ladder)?.rungs[rung - rungs[ladder].first]?.name ?? ''
}

/** Whether the rungs of a ladder on its side have room for their names; else they are numbered, and the names stand below. */
export function lettersOfRung(frame: Frame, rungCount: number): number {
  return Math.floor((frame.width - 96) / rungCount / 6.6)
}

/** What the facts of the day supported, in words. */
export function supportedWords(step: Climbed): string {
  const { min, max } = step.supported
  return min === max ? rungName(step.ladder, min) : words.charts.fromTo(rungName(step.ladder, min), rungName(step.ladder, max))
}

export function stepWords(step: Climbed): string {
  return tookNoStep(step) ? words.charts.noStep : rungName(step.ladder, step.rung ?? rungs[step.ladder].first)
}

/** Whether nothing was done that is a rung of the ladder: it stands at the foot, drawn open. */
export function tookNoStep({ ladder, rung }: Climbed): boolean {
  return rung === undefined || rung < rungs[ladder].first
}

/** Lays a ladder out in a frame. Marks that fall together are moved apart; reported bands lie in lanes beside their rung. */
export function ladderPlan(shown: LadderShown, span: Span, frame: Frame): LadderPlan {
  const { ladder } = shown
  const { first } = rungs[ladder]
  const dated = shown.reported.filter((one) => one.precision !== 'not-stated')
  const steps = [...shown.mine, ...(shown.beside ?? [])]
  const used = [...steps.flatMap((one) => [one.rung ?? first, one.supported.max]), ...dated.map((one) => one.rung ?? first)]
  const top = Math.max(...used, first + 2)
  const all = Array.from({ length: top - first + 1 }, (_, i) => first + i)
  const laned = all.map((rung) => {
    const at = dated
      .filter((one) => Math.max(one.rung ?? first, first) === rung)
      .map((one) => ({ one, ...bandOfDates(one.from, one.to, span.from, span.to) }))
      .sort((a, b) => a.from - b.from)
    const lane = lanes(at)
    return { rung, bands: at.map((band, i) => ({ ...band, lane: lane[i] ?? 0 })), lanes: Math.max(0, ...lane.map((n) => n + 1)) }
  })
  const rows = laned.map(({ lanes: count }) => (frame.narrow ? 0 : 42 + count * laneWidth))
  const long = Math.max(340, 90 + steps.length * apart)
  const axis = frame.narrow
    ? timeAxis(span, 84, long - 20, 7, () => 38)
    : timeAxis(span, frame.left + 16, frame.width - 24, Math.max(3, Math.round((frame.width - frame.left) / 85)), tickRoom)
  const posts = shown.limits.map((one) => ({ one, along: axis.at(one.day) }))
  const labels = frame.narrow ? [] : labelsOf(posts, frame)
  const head = labels.length === 0 ? 8 : 8 + 18 * Math.max(...labels.map(({ lines }) => lines.length))
  const height = frame.narrow ? long : rows.reduce((sum, one) => sum + one, head)
  const column = (frame.width - 96) / all.length
  const across = (rung: number | undefined) => {
    const i = all.indexOf(Math.max(rung ?? first, first))
    if (frame.narrow) return 88 + column * (i + 0.4)
    // Rungs are counted from the foot; the lanes of a rung lie under its line.
    return height - rows.slice(0, i + 1).reduce((sum, one) => sum + one, 0) + 20
  }
  const [mine, beside] = placed(shown, axis)
  const bands = laned.flatMap(({ rung, bands: of }) =>
    of.map(({ one, from, to, lane }) => {
      const [start, end] = [axis.at(from), axis.at(to + 1)]
      return { one, from: start, to: Math.max(end, start + 8), across: across(rung) + 14 + lane * laneWidth }
    }),
  )
  const markOf =
    (which: string, who: string) =>
    (placed: PlacedStep): Mark => ({
      id: `${which}-${placed.step.taken.decision.id}`,
      day: dayOf(placed.step.taken.at),
      words: words.charts.stepRead(
        who,
        placed.number,
        instantWords(placed.step.taken.at),
        placed.step.taken.decision.title,
        stepWords(placed.step),
        supportedWords(placed.step),
      ),
    })
  const marks = [
    ...mine.map(markOf('mine', shown.beside ? words.charts.thisRun : words.charts.you)),
    ...beside.map(markOf('beside', words.charts.otherPath)),
    ...dated.map((one): Mark => ({
      id: one.id,
      day: Math.max(span.from, bandOfDates(one.from, one.to, span.from, span.to).from),
      words: words.charts.reportedRead(reportedDateWords(one.from, one.to), one.text),
    })),
    ...shown.limits.map(({ id, day, words: read }): Mark => ({ id, day, words: read })),
  ].sort((a, b) => a.day - b.day)
  return {
    axis,
    rungs: all.map((rung) => ({ rung, name: rungName(ladder, rung), across: across(rung) })),
    across,
    mine,
    beside,
    bands,
    posts,
    head,
    labels,
    height,
    marks,
  }
}

/** What stands above the posts: their dates, together where they are near. */
function labelsOf(posts: LadderPlan['posts'], frame: Frame): LadderPlan['labels'] {
  const lines = (of: LadderPlan['posts']) => inLines(words.charts.limitPosts([...new Set(of.map(({ one }) => one.date))]), lettersOfLabel)
  const width = (of: LadderPlan['posts']) => Math.max(...lines(of).map((line) => line.length)) * 7.6 + 10
  return labelled(posts, width, frame.left, frame.width).map(({ of, middle }) => ({ lines: lines(of), middle }))
}

/** The steps of one path or two, numbered on each, and moved apart together: no mark lies over another, whosever it is. */
function placed(shown: LadderShown, axis: TimeAxis): readonly [PlacedStep[], PlacedStep[]] {
  const inOrder = (of: readonly Climbed[]) => [...of].sort((a, b) => (a.taken.at < b.taken.at ? -1 : 1))
  const [mine, beside] = [inOrder(shown.mine), inOrder(shown.beside ?? [])]
  const all = [...mine, ...beside].sort((a, b) => (a.taken.at < b.taken.at ? -1 : a.taken.at > b.taken.at ? 1 : 0))
  const along = spread(
    all.map((one) => axis.at(dayOf(one.taken.at))),
    apart,
    axis.start,
    axis.end,
  )
  const numbered = (of: readonly Climbed[]) =>
    of.map((step, i): PlacedStep => ({ step, number: i + 1, along: along[all.indexOf(step)] ?? 0, own: axis.at(dayOf(step.taken.at)) }))
  return [numbered(mine), numbered(beside)]
}
