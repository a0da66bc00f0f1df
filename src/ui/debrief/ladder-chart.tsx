import type { Climbed } from '../../core/escalation.ts'
import type { Debrief, ReportedAt } from '../../core/debrief.ts'
import { ladders, type Ladder } from '../../core/evidence.ts'
import { rungs } from '../../core/threshold.ts'
import { ladders as ladderWords } from '../ladders.ts'
import { acrossTime, ChartFrame, RowName, useFrame, type Span } from './chart-frame.tsx'
import { bandOfDates, dateWords, dayOf, instantWords } from './reported-dates.ts'
import { debriefWords as words } from './words.ts'

const rowHeight = 38

interface LadderChartProps {
  readonly found: Debrief
  readonly span: Span
}

/** The three ladders, one under another, never merged: my steps, the reported ones, and what the facts of the day supported. */
export function LadderChart({ found, span }: LadderChartProps) {
  const climbed = [...found.escalation.threshold, ...found.escalation.challenge]
  const inSpan = (day: number) => day >= span.from && day <= span.to
  return (
    <>
      {ladders.map((ladder) => {
        const mine = climbed.filter((one) => one.ladder === ladder && inSpan(dayOf(one.taken.at)))
        const reported = found.timeline.reported.filter((one) => one.ladder === ladder && overlaps(one, span))
        if (mine.length === 0) return null
        return <OneLadder key={ladder} ladder={ladder} mine={mine} reported={reported} span={span} />
      })}
    </>
  )
}

interface OneLadderProps {
  readonly ladder: Ladder
  readonly mine: readonly Climbed[]
  readonly reported: readonly ReportedAt[]
  readonly span: Span
}

function OneLadder({ ladder, mine, reported, span }: OneLadderProps) {
  const frame = useFrame()
  const { first } = rungs[ladder]
  const row = rowHeight + frame.headroom
  const used = [...mine.flatMap((one) => [one.rung ?? first, one.supported.max]), ...reported.map((one) => one.rung ?? first)]
  const top = Math.max(...used, first + 2)
  const count = top - first + 1
  const height = count * row + 12
  const x = acrossTime(span, frame)
  const y = (rung: number) => height - 10 - (rung - first) * row - rowHeight / 2
  const named = ladderWords.find((one) => one.id === ladder)?.rungs ?? []
  const name = (rung: number) => named[rung - first]?.name ?? ''
  const steps = [...mine].sort((a, b) => (a.taken.at < b.taken.at ? -1 : 1))
  const path = steps
    .map((one, i) => `${i === 0 ? 'M' : 'H'}${x(dayOf(one.taken.at))}${i === 0 ? ` ${y(one.rung ?? first)}` : `V${y(one.rung ?? first)}`}`)
    .join('')
  return (
    <ChartFrame
      id={`ladder-${ladder}`}
      title={`${words.charts.ladders}: ${words.ladders[ladder]}`}
      height={height}
      span={span}
      frame={frame}
      summary={words.charts.summaryOfSteps(steps.length, steps.filter((one) => one.off !== 0).length)}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{words.charts.when}</th>
              <th scope="col">{words.charts.event}</th>
              <th scope="col">{words.charts.step}</th>
              <th scope="col">{words.charts.supported}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map((one) => (
              <tr key={one.taken.decision.id}>
                <td>{instantWords(one.taken.at)}</td>
                <th scope="row">{one.taken.decision.title}</th>
                <td>{one.rung === undefined ? words.charts.notDone : name(one.rung)}</td>
                <td>
                  {one.supported.min === one.supported.max
                    ? name(one.supported.min)
                    : `${name(one.supported.min)} to ${name(one.supported.max)}`}
                </td>
              </tr>
            ))}
            {reported.map((one) => (
              <tr key={one.id}>
                <td>
                  {[one.from, one.to]
                    .filter((part) => part !== undefined)
                    .map(dateWords)
                    .join(' to ')}
                </td>
                <th scope="row">{one.text}</th>
                <td colSpan={2}>{words.charts.reported}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      {Array.from({ length: count }, (_, i) => first + i).map((rung) => (
        <g key={rung} class="rung">
          <path d={`M${frame.left} ${y(rung)}H${frame.width - 16}`} />
          <RowName frame={frame} y={y(rung)}>
            {name(rung)}
          </RowName>
        </g>
      ))}
      {steps.map((one) => (
        <path
          key={one.taken.decision.id}
          class="supported"
          d={`M${x(dayOf(one.taken.at))} ${y(one.supported.min) + 8}V${y(one.supported.max) - 8}`}
        />
      ))}
      {reported.map((one, i) => {
        const band = bandOfDates(one.from, one.to, span.from, span.to)
        return (
          <path
            key={one.id}
            class="reported"
            d={`M${x(band.from)} ${y(one.rung ?? first) + 5 + i * 4}H${Math.max(x(band.to), x(band.from) + 8)}`}
          />
        )
      })}
      <path class="mine casing" d={path} />
      <path class="mine" d={path} />
      {steps.map((one, i) => (
        <g key={one.taken.decision.id} class="mine-mark">
          <path d={diamond(x(dayOf(one.taken.at)), y(one.rung ?? first))} />
          <text x={x(dayOf(one.taken.at))} y={y(one.rung ?? first) + 5} text-anchor="middle">
            {i + 1}
          </text>
          <title>{`${instantWords(one.taken.at)}: ${one.taken.decision.title}`}</title>
        </g>
      ))}
    </ChartFrame>
  )
}

function overlaps(one: ReportedAt, span: Span): boolean {
  const band = bandOfDates(one.from, one.to, span.from, span.to)
  return band.to >= span.from && band.from <= span.to
}

function diamond(x: number, y: number): string {
  return `M${x} ${y - 14}L${x + 14} ${y}L${x} ${y + 14}L${x - 14} ${y}Z`
}
