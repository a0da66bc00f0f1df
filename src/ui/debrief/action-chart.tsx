import type { Debrief } from '../../core/debrief.ts'
import type { Measured } from '../../core/delay.ts'
import { addHours, addWorkingDays, dateOf } from '../../core/clock.ts'
import { acrossTime, ChartFrame, RowName, useFrame, type Span } from './chart-frame.tsx'
import { bandOfDates, dayOf, instantWords } from './reported-dates.ts'
import { debriefWords as words, hours, workingDays } from './words.ts'

const rowHeight = 40

interface ActionChartProps {
  readonly found: Debrief
  readonly span: Span
}

/** Each protective action from the day it was called for until it was done, beside its limit and beside what is reported. */
export function ActionChart({ found, span }: ActionChartProps) {
  const frame = useFrame()
  const shown = found.delay.actions.filter(
    (one) => one.status !== 'not-reached' && dayOf(one.opened) >= span.from && dayOf(one.opened) <= span.to,
  )
  if (shown.length === 0) return null
  const x = acrossTime(span, frame)
  const row = rowHeight + frame.headroom
  const height = shown.length * row + 8
  return (
    <ChartFrame
      id="actions"
      title={words.charts.actions}
      height={height}
      span={span}
      frame={frame}
      summary={words.charts.summaryOfActions(shown.length, shown.filter((one) => one.status === 'in-time').length)}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{words.charts.what}</th>
              <th scope="col">{words.charts.opened}</th>
              <th scope="col">{words.charts.done}</th>
              <th scope="col">{words.charts.taken}</th>
              <th scope="col">{words.charts.limit}</th>
              <th scope="col">{words.charts.beyond}</th>
              <th scope="col">{words.charts.reported}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <tr key={one.action.id}>
                <th scope="row">{one.action.label}</th>
                <td>{instantWords(one.opened)}</td>
                <td>{one.done === undefined ? words.statusWords[one.status] : instantWords(one.done)}</td>
                <td>{amount(one, one.taken)}</td>
                <td>
                  {amount(one, one.limit)} (
                  {one.action.limit.kind === 'guidance'
                    ? words.charts.guidanceLimit
                    : `${words.charts.targetLimit}: ${one.action.limit.why}`}
                  )
                </td>
                <td>{amount(one, one.avoidable)}</td>
                <td>{one.action.reported.words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      {shown.map((one, i) => {
        const top = i * row + 4 + frame.headroom
        const from = x(dayOf(one.opened))
        const to = Math.max(x(dayOf(one.until)), from + 5)
        const band = bandOfDates(one.action.reported.from, one.action.reported.to, span.from, span.to)
        const stated = one.action.reported.precision !== 'not-stated' && band.to >= span.from && band.from <= span.to
        const limit = x(limitDay(one))
        return (
          <g key={one.action.id} class={`action-row status-${one.status}`}>
            <RowName frame={frame} y={top + 9}>
              {one.action.label}
            </RowName>
            {!frame.narrow && (
              <text class="minor" x={frame.left - 12} y={top + 31} text-anchor="end">
                {statusOf(one)}
              </text>
            )}
            <path class={one.done === undefined ? 'bar open' : 'bar'} d={`M${from} ${top + 4}H${to}V${top + 16}H${from}Z`} />
            {stated && (
              <path
                class="bar reported"
                d={`M${x(band.from)} ${top + 20}H${Math.max(x(band.to), x(band.from) + 6)}V${top + 30}H${x(band.from)}Z`}
              />
            )}
            <path class={one.action.limit.kind === 'guidance' ? 'limit guidance' : 'limit target'} d={`M${limit} ${top}V${top + 32}`} />
            <title>{`${one.action.label}: ${words.statusWords[one.status]}`}</title>
          </g>
        )
      })}
    </ChartFrame>
  )
}

function statusOf(one: Measured): string {
  return one.avoidable > 0 ? `${words.statusWords[one.status]}, ${amount(one, one.avoidable)} over` : words.statusWords[one.status]
}

function amount(one: Measured, n: number): string {
  return one.unit === 'hours' ? hours(Math.round(n)) : workingDays(n)
}

function limitDay(one: Measured): number {
  return one.unit === 'hours' ? dayOf(addHours(one.opened, one.limit)) : dayOf(`${addWorkingDays(dateOf(one.opened), one.limit)}T17:00`)
}
