import type { Measured } from '../../core/delay.ts'
import { addHours, addWorkingDays, dateOf } from '../../core/clock.ts'
import { acrossTime, ChartFrame, ChartRows, nameLines, readable, RowName, useReading, type Frame, type Mark } from './chart-frame.tsx'
import { bandOfDates, dayOf, instantWords } from './reported-dates.ts'
import type { Span, TimeAxis } from './time-axis.ts'
import type { ChapterSpan } from './zoom.ts'
import { debriefWords as words, workingDays } from './words.ts'

interface ActionChartProps {
  readonly id: string
  readonly actions: readonly Measured[]
  /** The same actions on another path, by their ids; then nothing reported is drawn. */
  readonly beside?: readonly Measured[]
  readonly span: Span
  readonly chapters?: readonly ChapterSpan[]
  readonly frame: Frame
}

/** Each protective action from the day it was called for until it was done: what lay within the limit, and what beyond. */
export function ActionChart({ id, actions, beside, span, chapters, frame }: ActionChartProps) {
  const inSpan = (one: Measured) => one.status !== 'not-reached' && dayOf(one.until) >= span.from && dayOf(one.opened) <= span.to
  const ids = new Set([...actions, ...(beside ?? [])].filter(inSpan).map((one) => one.action.id))
  const rows = [...ids].map((action) => ({
    action,
    mine: actions.find((one) => one.action.id === action),
    other: beside?.find((one) => one.action.id === action),
  }))
  const axis = acrossTime(span, frame)
  const marks = rows.map(({ action, mine, other }): Mark => {
    const one = mine ?? other
    return {
      id: action,
      day: one ? dayOf(one.opened) : span.from,
      words: beside
        ? [
            mine && words.charts.onPath(words.charts.thisRun, actionWords(mine)),
            other && words.charts.onPath(words.charts.otherPath, actionWords(other)),
          ]
            .filter((part) => part !== undefined)
            .join(' ')
        : one
          ? `${actionWords(one)} ${words.charts.asReportedIs(one.action.reported.words)}`
          : '',
    }
  })
  const reading = useReading(marks)
  if (rows.length === 0) return null
  let foot = 4
  const placed = rows.map((row) => {
    const one = row.mine ?? row.other
    const minor = one && !beside ? nameLines(frame, statusOf(one), true).length : 0
    const lines = one ? nameLines(frame, one.action.label).length + minor : 1
    const top = foot
    const height = frame.narrow ? lines * 18 + 44 : Math.max(48, lines * 18 + 12)
    foot += height
    return { ...row, one, top, height, bars: frame.narrow ? top + lines * 18 + 4 : top + (height - 34) / 2 }
  })
  const all = rows.flatMap((row) => (row.mine ? [row.mine] : []))
  return (
    <ChartFrame
      id={id}
      title={words.charts.actions}
      marks={marks}
      reading={reading}
      summary={words.charts.summaryOfActions(all.length, all.filter((one) => one.status === 'in-time').length)}
      table={<ActionTable rows={rows} two={beside !== undefined} />}
    >
      <ChartRows
        rows={placed}
        frame={frame}
        axis={axis}
        chapters={chapters}
        reading={reading}
        draw={({ action, mine, other, one, top, height, bars }) =>
          one === undefined ? null : (
            <g key={action} class={reading.mark?.id === action ? 'row read' : 'row'} {...readable(reading, action)}>
              <rect class="row-ground" x={0} y={top} width={frame.width} height={height} />
              <RowName frame={frame} y={frame.narrow ? top + 16 : bars + 15} minor={beside ? undefined : statusOf(one)}>
                {one.action.label}
              </RowName>
              {mine && <Bar one={mine} axis={axis} y={bars} which="mine" />}
              {beside ? (
                other && <Bar one={other} axis={axis} y={bars + 18} which="other" />
              ) : (
                <ReportedBand one={one} axis={axis} y={bars + 20} />
              )}
              {axis.holds(limitDay(one)) && (
                <path
                  class={one.action.limit.kind === 'guidance' ? 'limit guidance' : 'limit target'}
                  d={`M${axis.at(limitDay(one))} ${bars - 3}V${bars + 33}`}
                />
              )}
            </g>
          )
        }
      />
    </ChartFrame>
  )
}

/** What lay within the limit is pale, what lay beyond it is full; an action not done has an open end. */
function Bar({ one, axis, y, which }: { one: Measured; axis: TimeAxis; y: number; which: 'mine' | 'other' }) {
  const from = axis.at(dayOf(one.opened))
  const limit = Math.min(axis.at(limitDay(one)), axis.at(dayOf(one.until)))
  const to = Math.max(axis.at(dayOf(one.until)), from + 6)
  const over = one.avoidable > 0
  const split = over ? Math.min(limit, to - 4) : to
  return (
    <g class={`taken ${which}`}>
      <path class="within" d={`M${from} ${y}H${split}V${y + 13}H${from}Z`} />
      {over && <path class={one.done === undefined ? 'over open' : 'over'} d={`M${split} ${y}H${to}V${y + 13}H${split}Z`} />}
      {one.done !== undefined && axis.holds(dayOf(one.done)) && <circle cx={to} cy={y + 6.5} r={6} />}
    </g>
  )
}

function ReportedBand({ one, axis, y }: { one: Measured; axis: TimeAxis; y: number }) {
  const { reported } = one.action
  const { from, to } = bandOfDates(reported.from, reported.to, axis.span.from, axis.span.to)
  if (reported.precision === 'not-stated' || to < axis.span.from || from > axis.span.to) return null
  const [start, end] = [axis.at(from), axis.at(to + 1)]
  return <path class="reported" d={`M${start} ${y}H${Math.max(end, start + 8)}V${y + 8}H${start}Z`} />
}

function ActionTable({ rows, two }: { rows: readonly { mine: Measured | undefined; other: Measured | undefined }[]; two: boolean }) {
  const lines = rows.flatMap(({ mine, other }) => [
    ...(mine ? [{ one: mine, whose: words.charts.thisRun }] : []),
    ...(other ? [{ one: other, whose: words.charts.otherPath }] : []),
  ])
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.charts.what}</th>
          {two && <th scope="col">{words.charts.whose}</th>}
          <th scope="col">{words.charts.opened}</th>
          <th scope="col">{words.charts.done}</th>
          <th scope="col">{words.charts.taken}</th>
          <th scope="col">{words.charts.limit}</th>
          <th scope="col">{words.charts.beyond}</th>
          {!two && <th scope="col">{words.charts.asReported}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ one, whose }) => (
          <tr key={`${whose} ${one.action.id}`}>
            <th scope="row">{one.action.label}</th>
            {two && <td>{whose}</td>}
            <td>{instantWords(one.opened)}</td>
            <td>{one.done === undefined ? words.statusWords[one.status] : instantWords(one.done)}</td>
            <td>{amount(one, one.taken)}</td>
            <td>
              {amount(one, one.limit)} ({limitWords(one)})
            </td>
            <td>{amount(one, one.avoidable)}</td>
            {!two && <td>{one.action.reported.words}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function limitWords(one: Measured): string {
  return one.action.limit.kind === 'guidance' ? words.charts.guidanceLimit : `${words.charts.targetLimit}: ${one.action.limit.why}`
}

/** The status of an action, and how far beyond its limit. */
export function statusOf(one: Measured): string {
  return one.avoidable > 0 ? words.charts.over(words.statusWords[one.status], amount(one, one.avoidable)) : words.statusWords[one.status]
}

function actionWords(one: Measured): string {
  const limit = one.action.limit.kind === 'guidance' ? words.charts.guidanceLimit : words.charts.targetLimit
  return words.charts.actionRead(
    one.action.label,
    instantWords(one.opened),
    statusOf(one),
    amount(one, one.taken),
    limit,
    amount(one, one.limit),
  )
}

/** Days or hours of an action, in words. */
export function amount(one: Measured, n: number): string {
  return one.unit === 'hours' ? words.charts.hoursOrDays(n) : workingDays(n)
}

/** The day on which the limit of an action is reached. */
export function limitDay(one: Measured): number {
  return one.unit === 'hours' ? dayOf(addHours(one.opened, one.limit)) : dayOf(`${addWorkingDays(dateOf(one.opened), one.limit)}T17:00`)
}
