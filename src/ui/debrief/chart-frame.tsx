import { scaleLinear, type ScaleLinear } from 'd3-scale'
import { createContext, type ComponentChildren } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { timeTicks } from './reported-dates.ts'
import { debriefWords as words } from './words.ts'

/** Days since 1970, from and to. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The drawing's own measure: on a narrow page the names stand above their rows, not beside them. */
export interface Frame {
  readonly narrow: boolean
  readonly width: number
  /** Where time begins: to its left are the names. */
  readonly left: number
  /** What a row needs more, on a narrow page, for its name. */
  readonly headroom: number
}

const wide: Frame = { narrow: false, width: 1060, left: 350, headroom: 0 }
const tall: Frame = { narrow: true, width: 440, left: 10, headroom: 22 }
/** On paper: the width of A4 between its margins, whatever screen it is printed from. */
export const paperFrame: Frame = { narrow: false, width: 900, left: 390, headroom: 0 }
export const PaperFrame = createContext<Frame | null>(null)
const narrowPage = '(max-width: 44rem)'

export function useFrame(): Frame {
  const onPaper = useContext(PaperFrame)
  const [narrow, setNarrow] = useState(() => matchMedia(narrowPage).matches)
  useEffect(() => {
    const query = matchMedia(narrowPage)
    const read = () => setNarrow(query.matches)
    query.addEventListener('change', read)
    return () => query.removeEventListener('change', read)
  }, [])
  return onPaper ?? (narrow ? tall : wide)
}

/** Across the chart: the days of the span. */
export function acrossTime(span: Span, frame: Frame): ScaleLinear<number, number> {
  return scaleLinear()
    .domain([span.from, span.to])
    .range([frame.left, frame.width - 16])
    .clamp(true)
}

interface RowNameProps {
  readonly frame: Frame
  /** The middle of the row, where its mark is. */
  readonly y: number
  readonly children: string
}

/** The name of a row: beside it, or above it on a narrow page. */
export function RowName({ frame, y, children }: RowNameProps) {
  return frame.narrow ? (
    <text x={frame.left} y={y - 11}>
      {children}
    </text>
  ) : (
    <text x={frame.left - 12} y={y + 5} text-anchor="end">
      {children}
    </text>
  )
}

interface FrameProps {
  readonly title: string
  readonly id: string
  readonly height: number
  readonly span: Span
  readonly frame: Frame
  /** One sentence for somebody who does not see the picture. */
  readonly summary: string
  readonly children: ComponentChildren
  readonly table: ComponentChildren
}

/** A chart with its time axis, and the same content as a table. */
export function ChartFrame({ title, id, height, span, frame, summary, children, table }: FrameProps) {
  const x = acrossTime(span, frame)
  return (
    <figure class="chart" aria-labelledby={`${id}-title`}>
      <figcaption id={`${id}-title`}>{title}</figcaption>
      <svg class={frame.narrow ? 'narrow' : undefined} viewBox={`0 0 ${frame.width} ${height + 30}`} role="img" aria-label={summary}>
        {timeTicks(span.from, span.to, frame.narrow ? 4 : 9).map((tick) => (
          <g key={tick.day} class="tick">
            <path d={`M${x(tick.day)} 0V${height + 6}`} />
            <text x={x(tick.day)} y={height + 24} text-anchor="middle">
              {tick.label}
            </text>
          </g>
        ))}
        <path class="axis" d={`M${frame.left} ${height}H${frame.width - 16}`} />
        {children}
      </svg>
      <details>
        <summary>{words.charts.asTable}</summary>
        <div class="table-scroll" tabIndex={0} role="group" aria-label={title}>
          {table}
        </div>
      </details>
    </figure>
  )
}
