import { ChartFrame, ChartPart, readable, RowName, stretchOf, useReading, type Frame, type Reading } from './chart-frame.tsx'
import {
  ladderPlan,
  lettersOfRung,
  rungName,
  stepWords,
  supportedWords,
  tookNoStep,
  type LadderPlan,
  type LadderShown,
  type PlacedStep,
} from './ladder-plan.ts'
import { inLines } from './laying-out.ts'
import { instantWords, reportedDateWords } from './reported-dates.ts'
import type { Span } from './time-axis.ts'
import type { ChapterSpan } from './zoom.ts'
import { debriefWords as words } from './words.ts'

interface LadderChartProps extends LadderShown {
  readonly id: string
  readonly span: Span
  readonly chapters?: readonly ChapterSpan[]
  readonly frame: Frame
}

/** One ladder: my steps over the reported ones, over what the facts of the day supported and the limits of guidance. */
export function LadderChart({ id, span, chapters, frame, ...shown }: LadderChartProps) {
  const plan = ladderPlan(shown, span, frame)
  const reading = useReading(plan.marks)
  const steps = [...shown.mine, ...(shown.beside ?? [])]
  const undated = shown.reported.filter((one) => one.precision === 'not-stated')
  const numbered = frame.narrow && lettersOfRung(frame, plan.rungs.length) <= 8
  const notes = [
    ...(numbered ? [`${plan.rungs.map(({ name }, i) => `${i + 1}: ${name}`).join('; ')}.`] : []),
    ...(undated.length > 0 ? [words.charts.undated(undated.map((one) => one.text))] : []),
  ]
  return (
    <ChartFrame
      id={id}
      title={`${words.charts.ladders}: ${words.ladders[shown.ladder]}`}
      marks={plan.marks}
      reading={reading}
      summary={words.charts.summaryOfSteps(steps.length, steps.filter((one) => one.off !== 0).length)}
      note={notes.length > 0 ? notes.join(' ') : undefined}
      table={<LadderTable plan={plan} shown={shown} />}
    >
      <ChartPart
        top={0}
        height={plan.height}
        frame={frame}
        axis={frame.narrow ? undefined : plan.axis}
        chapters={chapters}
        hair={reading.mark?.day}
      >
        <Grid plan={plan} frame={frame} chapters={chapters} />
        {plan.mine.map((placed) => (
          <Supported key={placed.step.taken.decision.id} plan={plan} frame={frame} placed={placed} />
        ))}
        {plan.bands.map((band) => (
          <path
            key={band.one.id}
            class={`reported${reading.mark?.id === band.one.id ? ' read' : ''}`}
            d={box(frame, band.from, band.to, band.across, 7)}
            {...readable(reading, band.one.id)}
          />
        ))}
        {plan.posts.map(({ one, along }) => (
          <g key={one.id} class={reading.mark?.id === one.id ? 'post read' : 'post'} {...readable(reading, one.id)}>
            <path d={frame.narrow ? `M88 ${along}H${frame.width - 8}` : `M${along} ${plan.head - 5}V${plan.height}`} />
          </g>
        ))}
        {plan.labels.map(({ lines, middle }) => (
          <text key={middle} class="post-label" text-anchor="middle">
            {lines.map((line, i) => (
              <tspan key={line} x={middle} y={plan.head - 12 - (lines.length - 1 - i) * 18}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
        <Steps which="beside" steps={plan.beside} plan={plan} frame={frame} reading={reading} />
        <Steps which="mine" steps={plan.mine} plan={plan} frame={frame} reading={reading} />
      </ChartPart>
    </ChartFrame>
  )
}

/** Along time and across the rungs, as x and y: on a narrow page time runs down. */
function point(frame: Frame, along: number, across: number): string {
  return frame.narrow ? `${across} ${along}` : `${along} ${across}`
}

function box(frame: Frame, from: number, to: number, across: number, thick: number): string {
  const corners = [
    [from, across],
    [to, across],
    [to, across + thick],
    [from, across + thick],
  ] as const
  return `M${corners.map(([along, over]) => point(frame, along, over)).join('L')}Z`
}

function Grid({ plan, frame, chapters = [] }: { plan: LadderPlan; frame: Frame; chapters?: readonly ChapterSpan[] | undefined }) {
  const { axis } = plan
  if (!frame.narrow)
    return (
      <>
        {plan.rungs.map(({ rung, name, across }) => (
          <g key={rung} class="rung">
            <path d={`M${frame.left + 6} ${across}H${frame.width - 8}`} />
            <RowName frame={frame} y={across}>
              {name}
            </RowName>
          </g>
        ))}
      </>
    )
  const letters = lettersOfRung(frame, plan.rungs.length)
  const named = letters > 8
  return (
    <>
      {chapters.map((one, i) => {
        const [from, to] = stretchOf(one, axis)
        return (
          <g key={one.chapter} class={i % 2 === 0 ? 'chapter' : 'chapter other'}>
            <rect x={80} y={from} width={frame.width - 88} height={to - from} />
          </g>
        )
      })}
      <path class="axis" d={`M80 66V${plan.height}`} />
      {axis.ticks.map((tick) => (
        <g key={tick.day} class="tick">
          <path d={`M80 ${axis.at(tick.day)}H${frame.width - 8}`} />
          <text x={74} y={axis.at(tick.day) + 5} text-anchor="end">
            {tick.within !== '' && tick.label.length === 3 ? `${tick.label} ${tick.within}` : tick.label}
          </text>
          {tick.part && tick.label.length > 3 && (
            <text class="minor" x={74} y={axis.at(tick.day) + 21} text-anchor="end">
              {tick.part.length > 6 ? tick.part.slice(4, -5) : tick.part}
            </text>
          )}
        </g>
      ))}
      {plan.rungs.map(({ rung, name, across }, i) => (
        <g key={rung} class="rung">
          <path d={`M${across} 66V${plan.height}`} />
          {(named ? inLines(name.replace(/ \(.*\)/, ''), letters) : [String(i + 1)]).map((line, n, all) => (
            <text key={line} class="minor" x={across} y={58 - (all.length - 1 - n) * 16} text-anchor="middle">
              {line}
            </text>
          ))}
        </g>
      ))}
    </>
  )
}

function Supported({ plan, frame, placed }: { plan: LadderPlan; frame: Frame; placed: PlacedStep }) {
  const { min, max } = placed.step.supported
  const [low, high] = [plan.across(min), plan.across(max)]
  const reach = frame.narrow ? -11 : 11
  return <path class="supported" d={`M${point(frame, placed.along, low + reach)}L${point(frame, placed.along, high - reach)}`} />
}

interface StepsProps {
  readonly which: 'mine' | 'beside'
  readonly steps: readonly PlacedStep[]
  readonly plan: LadderPlan
  readonly frame: Frame
  readonly reading: Reading
}

function Steps({ which, steps, plan, frame, reading }: StepsProps) {
  const path = steps
    .map((one, i) => {
      const before = plan.across(steps[i - 1]?.step.rung)
      const to = point(frame, one.along, plan.across(one.step.rung))
      return i === 0 ? `M${to}` : `L${point(frame, one.along, before)}L${to}`
    })
    .join('')
  return (
    <g class={`steps ${which}`}>
      {steps.map((one) =>
        Math.abs(one.along - one.own) > 6 ? (
          <path
            key={one.step.taken.decision.id}
            class="leader"
            d={`M${point(frame, one.along, plan.across(one.step.rung))}L${point(frame, one.own, frame.narrow ? 80 : plan.height)}`}
          />
        ) : null,
      )}
      <path class="line casing" d={path} />
      <path class="line" d={path} />
      {steps.map((one) => {
        const id = `${which}-${one.step.taken.decision.id}`
        const [x, y] = point(frame, one.along, plan.across(one.step.rung)).split(' ').map(Number)
        return (
          <g
            key={id}
            class={`step${reading.mark?.id === id ? ' read' : ''}${tookNoStep(one.step) ? ' none' : ''}`}
            {...readable(reading, id)}
          >
            <path d={diamond(x ?? 0, y ?? 0)} />
            <text x={x} y={(y ?? 0) + 5} text-anchor="middle">
              {one.number}
            </text>
          </g>
        )
      })}
    </g>
  )
}

function diamond(x: number, y: number): string {
  return `M${x} ${y - 14}L${x + 14} ${y}L${x} ${y + 14}L${x - 14} ${y}Z`
}

function LadderTable({ plan, shown }: { plan: LadderPlan; shown: LadderShown }) {
  const rows = [
    ...plan.mine.map((one) => ({ one, who: shown.beside ? words.charts.thisRun : words.charts.you })),
    ...plan.beside.map((one) => ({ one, who: words.charts.otherPath })),
  ]
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.charts.when}</th>
          <th scope="col">{words.charts.event}</th>
          <th scope="col">{words.charts.whose}</th>
          <th scope="col">{words.charts.step}</th>
          <th scope="col">{words.charts.supported}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ one, who }) => (
          <tr key={`${who} ${one.step.taken.decision.id}`}>
            <td>{instantWords(one.step.taken.at)}</td>
            <th scope="row">{one.step.taken.decision.title}</th>
            <td>{`${who}, ${one.number}`}</td>
            <td>{stepWords(one.step)}</td>
            <td>{supportedWords(one.step)}</td>
          </tr>
        ))}
        {shown.reported.map((one) => (
          <tr key={one.id}>
            <td>{one.precision === 'not-stated' ? words.precision['not-stated'] : reportedDateWords(one.from, one.to)}</td>
            <th scope="row">{one.text}</th>
            <td>{words.charts.asReported}</td>
            <td>{one.rung === undefined ? '' : rungName(shown.ladder, one.rung)}</td>
            <td />
          </tr>
        ))}
        {shown.limits.map((one) => (
          <tr key={one.id}>
            <td colSpan={5}>{one.words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
