import { scaleLinear } from 'd3-scale'
import { dials, type Dial } from '../../core/evidence.ts'
import type { Figures } from '../../core/figures.ts'
import { dialIcons } from '../debrief/own-rating.tsx'
import { debriefWords } from '../debrief/words.ts'
import { Icon } from '../icon.tsx'
import { isFirm, levelOf, levels } from './levels.ts'
import { figure, scoringWords } from './words.ts'

const say = scoringWords.gaming

interface Row {
  readonly id: string
  readonly name: string
  readonly rule: string
  readonly scores: Readonly<Record<Dial, number | null>>
}

interface PlayersProps {
  readonly figures: Figures
}

/** How made-up players fare beside the reference route, dial by dial: as pictures, and as one table. */
export function Players({ figures }: PlayersProps) {
  const { topBand } = figures.limits
  const rows = rowsOf(figures)
  return (
    <>
      <div class="gaming">
        {dials.map((dial) => (
          <DialFigure key={dial} dial={dial} rows={rows} topBand={topBand} firm={isFirm(figures, dial)} />
        ))}
      </div>
      {dials.every((dial) => isFirm(figures, dial)) ? null : <p class="small">{say.bands(topBand)}</p>}
      <details>
        <summary>{say.table}</summary>
        <div class="table-scroll" tabIndex={0} role="group" aria-label={say.caption}>
          <table class="figures">
            <caption>{say.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{say.player}</th>
                <th scope="col">{say.rule}</th>
                {dials.map((dial) => (
                  <th key={dial} scope="col">
                    {debriefWords.dials[dial]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">{row.name}</th>
                  <td>{row.rule}</td>
                  {dials.map((dial) => (
                    <td key={dial}>{shown(row.scores[dial], topBand, isFirm(figures, dial))}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  )
}

const referenceId = 'strong'

/** The reference route first, then the players in the order of the report. */
function rowsOf({ players, routes }: Figures): Row[] {
  const reference = routes.find((one) => one.id === referenceId)
  return [
    ...(reference ? [{ id: referenceId, name: say.reference, rule: say.referenceRule, scores: reference }] : []),
    ...players.map((one) => ({ id: one.id, name: nameOf(one.id), rule: say.players[one.id]?.[1] ?? '', scores: one })),
  ]
}

function nameOf(player: string): string {
  return say.players[player]?.[0] ?? player.replaceAll('-', ' ')
}

function shown(score: number | null, topBand: number, firm: boolean): string {
  if (score === null) return say.nothing
  return firm ? figure(score) : say.levels[levelOf(score, topBand)]
}

/** Whether the made-up players keep within the limits of the checks; where they do not, it says so. */
export function Verdict({ figures: { players, limits } }: PlayersProps) {
  const top = players.flatMap((one) => {
    const reached = dials.filter((dial) => (one[dial] ?? 0) >= limits.topBand)
    return reached.length > 0 ? [say.verdict.top(nameOf(one.id), reached.map(nameOfDial))] : []
  })
  const random = players.find((one) => one.id === 'random')?.mean ?? null
  const above = players.filter((one) => one.mean !== null && random !== null && one.mean - random > limits.aboveRandom)
  const names = above.map((one) => nameOf(one.id))
  return (
    <div class={top.length + names.length === 0 ? 'verdict' : 'verdict fails'}>
      {top.length === 0 ? <p>{say.verdict.noneTop}</p> : top.map((text) => <p key={text}>{text}</p>)}
      <p>{names.length === 0 ? say.verdict.noneAbove(limits.aboveRandom) : say.verdict.above(names, limits.aboveRandom)}</p>
      {top.length + names.length > 0 ? <p>{say.verdict.fails}</p> : null}
    </div>
  )
}

const nameOfDial = (dial: Dial) => debriefWords.dials[dial].toLowerCase()

interface FigureProps {
  readonly dial: Dial
  readonly rows: readonly Row[]
  readonly topBand: number
  readonly firm: boolean
}

// The drawing's own measure: three of them stand side by side on a laptop, one above another on a phone.
const [width, left, right] = [340, 142, 286]
const rowHeight = 24
const head = 24
/** Between the reference route and the players. */
const apart = 10

function DialFigure({ dial, rows, topBand, firm }: FigureProps) {
  const x = scaleLinear().domain([0, 100]).range([left, right])
  const name = debriefWords.dials[dial]
  const players = rows.filter((row) => row.id !== referenceId)
  const reference = rows.find((row) => row.id === referenceId)
  const height = head + rows.length * rowHeight + apart
  const top = players.filter((row) => (row.scores[dial] ?? 0) >= topBand).length
  return (
    <figure class={`gaming-dial ${dial}`}>
      <figcaption>
        <Icon name={dialIcons[dial]} />
        {name}
      </figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={say.summary(name, players.length, top, shown(reference?.scores[dial] ?? null, topBand, firm))}
      >
        <path class="top-band" d={`M${firm ? x(topBand) : third(2)} ${head - 4}H${right}V${height}H${firm ? x(topBand) : third(2)}Z`} />
        <text class="minor" x={right} y={head - 10} text-anchor="end">
          {say.topBand}
        </text>
        {rows.map((row, i) => {
          const y = head + i * rowHeight + (row.id === referenceId ? 0 : apart) + rowHeight / 2
          const score = row.scores[dial]
          return (
            <g key={row.id} class={row.id === referenceId ? 'reference' : 'player'}>
              <text x={0} y={y + 5}>
                {row.name}
              </text>
              {score === null ? null : firm ? (
                <path class="bar" d={`M${left} ${y - 6}H${Math.max(x(score), left + 2)}V${y + 6}H${left}Z`} />
              ) : (
                <Steps y={y} filled={levels.indexOf(levelOf(score, topBand)) + 1} />
              )}
              <text x={right + 8} y={y + 5}>
                {shown(score, topBand, firm)}
              </text>
            </g>
          )
        })}
        {reference ? <path class="rule" d={`M0 ${head + rowHeight + apart / 2}H${width}`} /> : null}
      </svg>
    </figure>
  )
}

/** Where the nth third of the track begins. */
function third(n: number): number {
  return left + (n * (right - left)) / 3
}

/** A band as steps: one is low, two are middle, three are top. */
function Steps({ y, filled }: { y: number; filled: number }) {
  return (
    <>
      {levels.map((level, i) => (
        <path
          key={level}
          class={i < filled ? 'bar' : 'bar empty'}
          d={`M${third(i) + 1.5} ${y - 6}H${third(i + 1) - 1.5}V${y + 6}H${third(i) + 1.5}Z`}
        />
      ))}
    </>
  )
}
