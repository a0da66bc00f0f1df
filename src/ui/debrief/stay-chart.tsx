import type { FactStay } from '../../core/debrief.ts'
import type { Evidence } from '../../core/evidence.ts'
import { holderName, holderSaid } from '../chronology.ts'
import { acrossTime, ChartFrame, ChartRows, nameLines, readable, RowName, useReading, type Frame, type Mark } from './chart-frame.tsx'
import { bandOfDates, dateWords, dayOf, instantWords } from './reported-dates.ts'
import type { Span } from './time-axis.ts'
import type { ChapterSpan } from './zoom.ts'
import { debriefWords as words } from './words.ts'

interface StayChartProps {
  readonly stays: readonly FactStay[]
  readonly evidence: Evidence
  readonly span: Span
  readonly chapters: readonly ChapterSpan[]
  readonly frame: Frame
}

/** How long each fact stayed with the one who first held it, and when somebody else is reported to have known it. */
export function StayChart({ stays, evidence, span, chapters, frame }: StayChartProps) {
  const shown = stays
    .filter((stay) => dayOf(stay.until) >= span.from && dayOf(stay.from) <= span.to && dayOf(stay.until) > dayOf(stay.from))
    .map((stay) => ({ stay, ...inWords(evidence, stay) }))
  const axis = acrossTime(span, frame)
  const marks = shown.map(({ stay, fact, label, holder, until, reported }): Mark => ({
    id: stay.fact,
    day: Math.max(span.from, dayOf(stay.from)),
    words: `${words.charts.stayRead(fact, label, holder, until)}${reported ? ` ${words.charts.reportedElsewhere(reported.who, dateWords(reported.from))}` : ''}`,
  }))
  const reading = useReading(marks)
  if (shown.length === 0) return null
  let foot = 4
  const rows = shown.map((one) => {
    const top = foot
    const lines = nameLines(frame, one.fact).length + nameLines(frame, one.holder, true).length
    const height = frame.narrow ? lines * 18 + 30 : Math.max(46, lines * 18 + 10)
    foot += height
    return { ...one, top, height, y: frame.narrow ? top + lines * 18 + 12 : top + (height - 12) / 2 }
  })
  return (
    <ChartFrame
      id="stays"
      title={words.charts.stays}
      marks={marks}
      reading={reading}
      summary={words.charts.summaryOfStays(shown.length, shown.filter(({ stay }) => !stay.reached).length)}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{words.charts.fact}</th>
              <th scope="col">{words.charts.holder}</th>
              <th scope="col">{words.charts.until}</th>
              <th scope="col">{words.charts.asReported}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ stay, fact, label, holder, until, reported }) => (
              <tr key={stay.fact}>
                <th scope="row">
                  {fact}
                  <br />
                  <span class="quiet">{label}</span>
                </th>
                <td>{holder}</td>
                <td>{until}</td>
                <td>
                  {reported ? words.charts.reportedElsewhere(reported.who, dateWords(reported.from)) : words.knowledge.states['not-stated']}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <ChartRows
        rows={rows}
        frame={frame}
        axis={axis}
        chapters={chapters}
        reading={reading}
        draw={({ stay, fact, holder, reported, top, height, y }) => {
          const [from, to] = [axis.at(dayOf(stay.from)), axis.at(dayOf(stay.until))]
          const band = reported && bandOfDates(reported.from, reported.from, span.from, span.to)
          return (
            <g key={stay.fact} class={reading.mark?.id === stay.fact ? 'row read' : 'row'} {...readable(reading, stay.fact)}>
              <rect class="row-ground" x={0} y={top} width={frame.width} height={height} />
              <RowName frame={frame} y={frame.narrow ? top + 16 : y} minor={holder}>
                {fact}
              </RowName>
              <path class={stay.reached ? 'stay' : 'stay open'} d={`M${from} ${y - 6}H${Math.max(to, from + 4)}V${y + 6}H${from}Z`} />
              {stay.reached && axis.holds(dayOf(stay.until)) && <circle class="reached" cx={to} cy={y} r={7} />}
              {band && band.to >= span.from && band.from <= span.to && (
                <path
                  class="reported"
                  d={`M${axis.at(band.from)} ${y + 10}H${Math.max(axis.at(band.to + 1), axis.at(band.from) + 8)}V${y + 17}H${axis.at(band.from)}Z`}
                />
              )}
            </g>
          )
        }}
      />
    </ChartFrame>
  )
}

function inWords(evidence: Evidence, stay: FactStay) {
  const fact = evidence.facts.find((one) => one.id === stay.fact)
  const others = (fact?.reported ?? []).flatMap((one) =>
    one.state === 'knew' && one.from !== undefined && one.holder !== stay.holder && !fact?.alsoWith.includes(one.holder)
      ? [{ who: holderSaid(evidence, one.holder), from: one.from }]
      : [],
  )
  return {
    fact: fact?.short ?? stay.fact,
    label: fact?.label ?? '',
    holder: holderName(evidence, stay.holder),
    until: stay.reached ? instantWords(stay.until) : words.charts.notReached,
    reported: others.sort((a, b) => (a.from < b.from ? -1 : 1))[0],
  }
}
