import { calibrationOf, type Sure } from '../../core/calibration.ts'
import type { Debrief } from '../../core/debrief.ts'
import { confidences } from '../words.ts'
import { debriefWords as words } from './words.ts'

const say = words.calibration
// The drawing's own measure: as wide as a phone, so that its words are as large there as on a desk.
const [width, column, dot, perRow] = [350, 70, 8, 3]

/** How sure the player was beside how sound the choice was, over the whole run; nothing where too little was said to see anything. */
export function Calibration({ found }: { readonly found: Debrief }) {
  const calibration = calibrationOf(found.cards)
  if (!calibration) return null
  const { all, sure, unsure } = calibration
  const told = [say.sure(sure.sound, sure.sound + sure.other), say.unsure(unsure.sound, unsure.sound + unsure.other)]
  return (
    <section class="calibration" aria-labelledby="calibration-title">
      <h2 id="calibration-title">{say.heading}</h2>
      <p>{say.text}</p>
      {told.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Picture all={all} summary={say.summary(all.length)} />
      <details>
        <summary>{words.charts.asTable}</summary>
        <div class="table-scroll" tabIndex={0} role="group" aria-label={say.heading}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say.decision}</th>
                <th scope="col">{say.how}</th>
                <th scope="col">{say.key}</th>
              </tr>
            </thead>
            <tbody>
              {all.map(({ card, confidence }) => (
                <tr key={card.id}>
                  <th scope="row">{card.title}</th>
                  <td>{confidences[confidence - 1]}</td>
                  <td>{words.bands[card.band]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  )
}

function Picture({ all, summary }: { readonly all: readonly Sure[]; readonly summary: string }) {
  const cell = (sound: boolean, confidence: number) => all.filter((one) => one.sound === sound && one.confidence === confidence).length
  const deepest = (sound: boolean) => Math.max(1, ...confidences.map((_, i) => Math.ceil(cell(sound, i + 1) / perRow)))
  const step = dot * 2 + 5
  const rows = [true, false].map((sound) => ({ sound, height: deepest(sound) * step + 10 }))
  const [above = 0, below = 0] = rows.map((row) => row.height)
  const tops = [24, 24 + above + 30]
  const foot = 24 + above + 30 + below
  return (
    <svg class="calibration-picture" viewBox={`0 0 ${width} ${foot + 44}`} role="img" aria-label={summary}>
      {rows.map(({ sound, height }, r) => {
        const top = tops[r] ?? 0
        return (
          <g key={String(sound)} class={sound ? 'sound' : 'other'}>
            <text x={0} y={top - 8}>
              {sound ? say.sound : say.other}
            </text>
            <path class="line" d={`M0 ${top + height}H${width}`} />
            {confidences.map((_, i) =>
              Array.from({ length: cell(sound, i + 1) }, (_dot, n) => (
                <circle
                  key={n}
                  cx={i * column + column / 2 + ((n % perRow) - (inRow(cell(sound, i + 1), n) - 1) / 2) * step}
                  cy={top + height - 6 - dot - Math.floor(n / perRow) * step}
                  r={dot}
                />
              )),
            )}
          </g>
        )
      })}
      {confidences.map((name, i) => (
        <text key={name} class="name" x={i * column + column / 2} text-anchor="middle">
          {halves(name).map((part, line) => (
            <tspan key={part} x={i * column + column / 2} y={foot + 18 + line * 17}>
              {part}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  )
}

/** How many dots stand in the row of the nth of so many. */
function inRow(all: number, n: number): number {
  return Math.min(perRow, all - Math.floor(n / perRow) * perRow)
}

/** A name of several words on two lines. */
function halves(name: string): string[] {
  const at = name.lastIndexOf(' ')
  return at < 0 ? [name] : [name.slice(0, at), name.slice(at + 1)]
}
