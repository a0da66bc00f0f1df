import { createContext, type ComponentChildren } from 'preact'
import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import { announce } from '../announcer.tsx'
import { Icon } from '../icon.tsx'
import { inLines, inParts, spread } from './laying-out.ts'
import { timeAxis, type Span, type TimeAxis } from './time-axis.ts'
import type { ChapterSpan } from './zoom.ts'
import { debriefWords as words } from './words.ts'

/** The drawing's own measure, in pixels of a page at its first text size: letters in it are as large as those around it. */
export interface Frame {
  /** The names stand above their rows, not beside them, and ladders stand on their side. */
  readonly narrow: boolean
  readonly width: number
  /** Where time begins: to its left are the names. */
  readonly left: number
  /** About how high a part of a long chart may be. */
  readonly part: number
}

/** On paper: the width of A4 between its margins, whatever screen it is printed from. */
export const paperFrame: Frame = { narrow: false, width: 900, left: 300, part: 330 }
export const PaperFrame = createContext<Frame | null>(null)

const wideFrom = 620
const headOfChapters = 22
/** What a tick needs for its label, along the line. */
export const tickRoom = (label: string): number => label.length * 7.8 + 8
/** On a laptop a part of a long chart is seen whole, with its axis; on paper three stand on a page. */
const partOnScreen = 500

function frameOf(width: number): Frame {
  return width < wideFrom
    ? { narrow: true, width, left: 8, part: partOnScreen }
    : { narrow: false, width, left: Math.round(width * 0.33), part: partOnScreen }
}

/** The frame for what stands in an element, as it grows and shrinks. */
export function useFrame<T extends HTMLElement>() {
  const ref = useRef<T>(null)
  const onPaper = useContext(PaperFrame)
  const [width, setWidth] = useState(900)
  useEffect(() => {
    const element = ref.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const watcher = new ResizeObserver(([entry]) => {
      const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
      const inner = ((entry?.contentRect.width ?? 0) * 16) / letter
      // Where it cannot be seen it keeps its measure.
      if (inner > 0) setWidth(Math.max(280, Math.round(inner)))
    })
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [])
  return { ref, frame: onPaper ?? frameOf(width) }
}

/** Time across a chart. */
export function acrossTime(span: Span, frame: Frame): TimeAxis {
  return timeAxis(span, frame.left + 10, frame.width - 18, Math.max(3, Math.round((frame.width - frame.left) / 85)), tickRoom)
}

/** A mark that can be read by itself: by hovering, by pressing, or one after another by keys. */
export interface Mark {
  readonly id: string
  readonly day: number
  readonly words: string
}

/** What is read now, and how to read another. */
export interface Reading {
  readonly mark: Mark | undefined
  readonly read: (id: string) => void
}

/** Which of the marks of a chart is read. One that is no longer shown is let go. */
export function useReading(marks: readonly Mark[]): Reading {
  const [id, setId] = useState<string>()
  return { mark: marks.find((one) => one.id === id), read: setId }
}

/** What lets a pointer read a mark. */
export function readable(reading: Reading, id: string) {
  const read = () => reading.read(id)
  return { onPointerEnter: read, onClick: read }
}

interface RowNameProps {
  readonly frame: Frame
  /** The middle of the row, or on a narrow page the first line's foot. */
  readonly y: number
  readonly children: string
  readonly minor?: string | undefined
}

/** A row of a chart, from its top. */
export interface Row {
  readonly top: number
  readonly height: number
}

/** The name of a row, or what stands in smaller letters below it, in lines that fit. */
export function nameLines(frame: Frame, name: string, minor = false): string[] {
  return inLines(name, Math.floor((frame.narrow ? frame.width - 16 : frame.left - 12) / (minor ? 6.6 : 7.4)))
}

/** The name of a row in as many lines as it needs: beside it, or above it on a narrow page. */
export function RowName({ frame, y, children, minor }: RowNameProps) {
  const lines = nameLines(frame, children)
  const all = minor === undefined ? lines : [...lines, ...nameLines(frame, minor, true)]
  const top = frame.narrow ? y : y + 5 - ((all.length - 1) * 18) / 2
  return (
    <text x={frame.narrow ? frame.left : frame.left - 10} text-anchor={frame.narrow ? 'start' : 'end'}>
      {all.map((line, i) => (
        <tspan key={i} class={i < lines.length ? undefined : 'minor'} x={frame.narrow ? frame.left : frame.left - 10} y={top + i * 18}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

/** Where a chapter lies along an axis, never too thin to be seen. */
export function stretchOf({ from, to }: ChapterSpan, axis: TimeAxis): readonly [from: number, to: number] {
  return [axis.at(from) - 3, Math.max(axis.at(from), axis.at(to)) + 3]
}

/** A stretch of a chart that stands by itself, with time at its head and at its foot. */
interface PartProps {
  readonly top: number
  readonly height: number
  readonly frame: Frame
  /** Time across the foot; absent where the drawing has its own. */
  readonly axis?: TimeAxis | undefined
  readonly chapters?: readonly ChapterSpan[] | undefined
  /** Where the mark that is read lies in time. */
  readonly hair?: number | undefined
  readonly children: ComponentChildren
}

export function ChartPart({ top, height, frame, axis, chapters = [], hair, children }: PartProps) {
  const head = axis && chapters.length > 0 ? headOfChapters : 0
  const foot = top + height
  return (
    <svg viewBox={`0 ${top - head} ${frame.width} ${head + height + (axis ? 48 : 0)}`} aria-hidden="true">
      {axis && (
        <>
          {chapters.map((one, i) => {
            const [from, to] = stretchOf(one, axis)
            return (
              <g key={one.chapter} class={i % 2 === 0 ? 'chapter' : 'chapter other'}>
                <rect x={from} y={top - head} width={to - from} height={height + head} />
                <text x={(from + to) / 2} y={top - 6} text-anchor="middle">
                  {to - from > 84 ? words.charts.chapter(one.chapter) : one.chapter}
                </text>
              </g>
            )
          })}
          {axis.ticks.map((tick) => (
            <g key={tick.day} class="tick">
              <path d={`M${axis.at(tick.day)} ${top}V${foot + 6}`} />
              <text x={axis.at(tick.day)} y={foot + 22} text-anchor="middle">
                {tick.label}
              </text>
            </g>
          ))}
          <TimeParts axis={axis} y={foot + 40} />
          <path class="axis" d={`M${axis.start - 10} ${foot}H${axis.end + 10}`} />
          {hair !== undefined && <path class="hair" d={`M${axis.at(hair)} ${top}V${foot}`} />}
        </>
      )}
      {children}
    </svg>
  )
}

/** The years, or the days, that an axis runs through: each is named within its own stretch, and ruled off from the next. */
function TimeParts({ axis, y }: { axis: TimeAxis; y: number }) {
  const { parts } = axis
  const room = Math.max(0, ...parts.map((part) => part.label.length)) * 7.8
  const middles = spread(
    parts.map((part) => (axis.at(part.from) + axis.at(part.to)) / 2),
    room + 8,
    axis.start - 8 + room / 2,
    axis.end + 16 - room / 2,
  )
  return (
    <>
      {parts.map((part, i) => (
        <g key={part.label} class="part">
          {i > 0 && <path d={`M${axis.at(part.from)} ${y - 12}V${y + 4}`} />}
          <text class="minor" x={middles[i]} y={y} text-anchor="middle">
            {part.label}
          </text>
        </g>
      ))}
    </>
  )
}

interface RowsProps<T extends Row> {
  readonly rows: readonly T[]
  readonly frame: Frame
  readonly axis: TimeAxis
  readonly chapters?: readonly ChapterSpan[] | undefined
  readonly reading: Reading
  readonly draw: (row: T) => ComponentChildren
}

/** The rows of a chart. A long one stands in parts, each with time at its foot, so that no row is far from its years. */
export function ChartRows<T extends Row>({ rows, frame, axis, chapters, reading, draw }: RowsProps<T>) {
  return (
    <>
      {inParts(rows, frame.part).map((part) => (
        <ChartPart
          key={part.top}
          top={part.top - 4}
          height={part.height + 8}
          frame={frame}
          axis={axis}
          chapters={chapters}
          hair={reading.mark?.day}
        >
          {part.rows.map(draw)}
        </ChartPart>
      ))}
    </>
  )
}

interface FrameProps {
  readonly title: string
  readonly id: string
  readonly marks: readonly Mark[]
  readonly reading: Reading
  /** One sentence for somebody who does not see the picture. */
  readonly summary: string
  /** What could not be drawn, in words. */
  readonly note?: string | undefined
  readonly children: ComponentChildren
  readonly table: ComponentChildren
}

/** A chart in one part or several, a reader that goes from mark to mark, and the same content as a table. */
export function ChartFrame({ title, id, marks, reading, summary, note, children, table }: FrameProps) {
  return (
    <figure class="chart" aria-labelledby={`${id}-title`}>
      <figcaption id={`${id}-title`}>{title}</figcaption>
      <div class="chart-parts" role="img" aria-label={summary}>
        {children}
      </div>
      {note && <p class="quiet">{note}</p>}
      <Reader title={title} marks={marks} reading={reading} />
      <details>
        <summary>{words.charts.asTable}</summary>
        <div class="table-scroll" tabIndex={0} role="group" aria-label={title}>
          {table}
        </div>
      </details>
    </figure>
  )
}

/** Reads the marks of a chart one by one, with buttons or with the arrow keys. */
function Reader({ title, marks, reading }: { title: string; marks: readonly Mark[]; reading: Reading }) {
  const at = marks.findIndex((one) => one.id === reading.mark?.id)
  const go = (to: number) => {
    const next = marks[Math.min(marks.length - 1, Math.max(0, to))]
    if (!next) return
    reading.read(next.id)
    announce(next.words)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: marks.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    go(to)
  }
  if (marks.length === 0) return null
  return (
    <div class="chart-reader" role="group" aria-label={words.charts.reader(title)} onKeyDown={onKeyDown}>
      <button type="button" class="button ghost" aria-disabled={at <= 0} onClick={() => go(at - 1)}>
        <Icon name="arrow-left" /> {words.knowledge.earlier}
      </button>
      <p>{reading.mark ? reading.mark.words : words.charts.readHint(marks.length)}</p>
      <button type="button" class="button ghost" aria-disabled={at === marks.length - 1} onClick={() => go(at + 1)}>
        {words.knowledge.later} <Icon name="arrow-right" />
      </button>
    </div>
  )
}
