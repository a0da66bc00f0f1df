import type { Debrief } from '../../core/debrief.ts'
import type { Evidence } from '../../core/evidence.ts'
import { acrossTime, ChartFrame, RowName, useFrame, type Span } from './chart-frame.tsx'
import { dayOf, instantWords } from './reported-dates.ts'
import { debriefWords as words } from './words.ts'

const rowHeight = 27

interface StayChartProps {
  readonly found: Debrief
  readonly evidence: Evidence
  readonly span: Span
}

/** How long each fact stayed with the one who first held it. */
export function StayChart({ found, evidence, span }: StayChartProps) {
  const frame = useFrame()
  const shown = found.timeline.stays.filter(
    (stay) => dayOf(stay.until) >= span.from && dayOf(stay.from) <= span.to && dayOf(stay.until) > dayOf(stay.from),
  )
  if (shown.length === 0) return null
  const x = acrossTime(span, frame)
  const row = rowHeight + frame.headroom
  const height = shown.length * row + 8
  const short = (id: string) => evidence.facts.find((fact) => fact.id === id)?.short ?? id
  const label = (id: string) => evidence.holders.find((holder) => holder.id === id)?.label ?? id
  return (
    <ChartFrame
      id="stays"
      title={words.charts.stays}
      height={height}
      span={span}
      frame={frame}
      summary={words.charts.summaryOfStays(shown.length, shown.filter((stay) => !stay.reached).length)}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{words.charts.fact}</th>
              <th scope="col">{words.charts.holder}</th>
              <th scope="col">{words.charts.until}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((stay) => (
              <tr key={stay.fact}>
                <th scope="row">{short(stay.fact)}</th>
                <td>{label(stay.holder)}</td>
                <td>{stay.reached ? instantWords(stay.until) : words.charts.notReached}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      {shown.map((stay, i) => {
        const y = i * row + 15 + frame.headroom
        const [from, to] = [x(dayOf(stay.from)), x(dayOf(stay.until))]
        return (
          <g key={stay.fact} class="stay">
            <RowName frame={frame} y={y}>
              {short(stay.fact)}
            </RowName>
            <path class={stay.reached ? 'bar' : 'bar open'} d={`M${from} ${y - 6}H${Math.max(to, from + 4)}V${y + 6}H${from}Z`} />
            {stay.reached && <circle cx={to} cy={y} r={7} />}
            <title>{`${short(stay.fact)}: ${label(stay.holder)}`}</title>
          </g>
        )
      })}
    </ChartFrame>
  )
}
