import { addHours, dateOf, hoursBetween, timeOf } from '../../core/clock.ts'
import type { Debrief } from '../../core/debrief.ts'
import type { Instant, IsoDate, Moment } from '../../core/moment.ts'
import { dayOf } from './reported-dates.ts'
import type { Span } from './time-axis.ts'

/** What of a run the timelines show: all of it, a chapter, or the hours of one day. */
export type Zoom =
  { readonly show: 'all' } | { readonly show: 'chapter'; readonly chapter: number } | { readonly show: 'day'; readonly date: IsoDate }

/** The days that can be read by the hour: those on which things happened at three different times or more. */
export function fullDays(found: Debrief, moments: readonly Moment[]): IsoDate[] {
  const times = new Map<IsoDate, Set<string>>()
  for (const at of [...moments.map((moment) => moment.at), ...happenings(found)]) {
    const of = times.get(dateOf(at)) ?? new Set<string>()
    times.set(dateOf(at), of.add(timeOf(at)))
  }
  return [...times]
    .filter(([, of]) => of.size > 2)
    .map(([date]) => date)
    .sort()
}

function happenings(found: Debrief): Instant[] {
  return found.known.filter((one) => one.moment >= 0).map((one) => one.at)
}

/** The days of a zoom, with a little air on both sides. */
export function spanOf(zoom: Zoom, moments: readonly Moment[]): Span {
  const shown = moments.filter((moment) =>
    zoom.show === 'all' ? true : zoom.show === 'chapter' ? moment.chapter === zoom.chapter : dateOf(moment.at) === zoom.date,
  )
  // A chapter may begin before the last one ended (rule C5), so that the moments of a run are not all in order of time.
  const times = shown.map((moment) => moment.at).sort()
  const [first, last] = [times[0], times.at(-1)]
  if (first === undefined || last === undefined) return { from: 0, to: 1 }
  if (zoom.show !== 'day') {
    const [from, to] = [dayOf(first), dayOf(last)]
    const air = Math.max(0.5, (to - from) * 0.04)
    return { from: from - air, to: to + air }
  }
  const air = Math.max(0.5, hoursBetween(first, last) * 0.12)
  return { from: dayOf(addHours(first, -air)), to: dayOf(addHours(last, air)) }
}

/** Where a chapter lies in time. */
export interface ChapterSpan extends Span {
  readonly chapter: number
}

/** Where each chapter lies in time, those alone that touch the span. */
export function chapterSpans(moments: readonly Moment[], span: Span): ChapterSpan[] {
  return [...new Set(moments.map((moment) => moment.chapter))].flatMap((chapter) => {
    const of = moments.filter((moment) => moment.chapter === chapter).map((moment) => dayOf(moment.at))
    const [from, to] = [Math.min(...of), Math.max(...of)]
    return to < span.from || from > span.to ? [] : [{ chapter, from: Math.max(from, span.from), to: Math.min(to, span.to) }]
  })
}
