import { iconPaths } from '../icon-paths.ts'
import { holderIcon } from '../icon.tsx'
import { words } from '../words.ts'
import type { Known, KnownHolder } from './known.ts'

interface Spot {
  readonly x: number
  readonly y: number
}

const houseWidth = 214
const pane = 26

/**
 * Where houses stand: rows of a street, about as many in each, yours in the middle, on a plan that grows with their number.
 * Four or more never leave one alone in a row.
 */
export function plan(others: number, houseHeight: number): { width: number; height: number; middle: Spot; spots: Spot[] } {
  const across = others < 9 ? 3 : others < 12 ? 4 : 5
  const count = others + 1
  const down = count < 4 ? 1 : count < 6 ? 2 : Math.max(3, Math.ceil(count / across))
  const [wide, high] = [houseWidth + (across === 3 ? 74 : 20), houseHeight + 44]
  const [width, height] = [wide * across, high * Math.max(3, down)]
  const mid = Math.floor((down - 1) / 2)
  // The rows nearest to yours take the houses that do not share out evenly.
  const nearest = Array.from({ length: down }, (_, row) => row).sort((a, b) => Math.abs(a - mid) - Math.abs(b - mid))
  const rows = Array.from({ length: down }, (_, row) => Math.floor(count / down) + (nearest.indexOf(row) < count % down ? 1 : 0))
  const all = rows.flatMap((houses, row) =>
    Array.from({ length: houses }, (_, i) => ({
      x: width / 2 + wide * (i - (houses - 1) / 2),
      y: height / 2 + high * (row - (down - 1) / 2) + 6,
    })),
  )
  const before = rows.slice(0, mid).reduce((sum, houses) => sum + houses, 0)
  const middle = all[before + Math.floor((rows[mid] ?? 1) / 2)] ?? { x: 0, y: 0 }
  // Those you have to do with stand nearest.
  const near = (spot: Spot) => Math.hypot((spot.x - middle.x) * 0.7, spot.y - middle.y)
  const spots = all.filter((spot) => spot !== middle).sort((a, b) => near(a) - near(b))
  return { width, height, middle, spots }
}

/** The map as a drawing. It says nothing that the list beside it and the table do not say. */
export function Houses({ known, fact }: { known: Known; fact: string }) {
  const { rows } = panesOf(known.facts.length)
  const houseHeight = 64 + rows * (pane + 4)
  const { width, height, middle, spots } = plan(known.others.length, houseHeight)
  const placed = known.others.flatMap((one, i) => {
    const spot = spots[i]
    return spot ? [{ one, spot }] : []
  })
  return (
    <svg
      class="houses"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words.map.picture(known.facts.length, known.others.length)}
    >
      <rect class="ground" width={width} height={height} />
      <Terraces width={width} height={height} />
      {placed.map(({ one, spot }) => (
        <path
          key={one.id}
          class={one.holds.has(fact) ? 'way lit' : one.holds.size > 0 ? 'way some' : 'way'}
          d={`M${middle.x} ${middle.y}L${spot.x} ${spot.y}`}
        />
      ))}
      {placed.map(({ one, spot }) => (
        <House key={one.id} one={one} known={known} fact={fact} spot={spot} />
      ))}
      <House one={{ ...known.me, name: words.map.you }} known={known} fact={fact} spot={middle} mine />
    </svg>
  )
}

// A faint plan of terraces behind the houses.
function Terraces({ width, height }: { width: number; height: number }) {
  let path = ''
  for (let y = 60; y < height; y += 96)
    for (let x = -20; x < width; x += 70) path += `M${x} ${y}l16-15 16 15v26h-32zM${x + 32} ${y}l16-15 16 15v26h-32z`
  return <path class="terraces" d={path} />
}

function House({ one, known, fact, spot, mine = false }: { one: KnownHolder; known: Known; fact: string; spot: Spot; mine?: boolean }) {
  const { columns, rows } = panesOf(known.facts.length)
  const lines = split(one.name)
  const head = 14 + lines.length * 22
  const height = head + rows * (pane + 4) + 8
  const left = spot.x - houseWidth / 2
  const top = spot.y - (height + 16) / 2
  const step = (houseWidth - 18) / columns
  return (
    <g class={mine ? 'house mine' : 'house'} transform={`translate(${left} ${top})`}>
      <path class="chimney" d="M22 -8h15v22h-15z" />
      <path class="roof" d={`M16 0H${houseWidth - 16}L${houseWidth} 16H0Z`} />
      <rect class="wall" y={16} width={houseWidth} height={height} />
      <svg x={9} y={22} width={18} height={18} viewBox="0 0 256 256" class="house-icon">
        <path d={iconPaths[holderIcon(mine ? 'team' : one.icon)]} />
      </svg>
      {lines.map((line, i) => (
        <text key={line} class="house-name" x={32} y={39 + i * 22}>
          {line}
        </text>
      ))}
      {known.facts.map((each, i) => {
        const lit = one.holds.has(each.id)
        const hot = each.id === fact
        const x = 9 + (i % columns) * step
        const y = 16 + head + Math.floor(i / columns) * (pane + 4)
        return (
          <g key={each.id} class={`window${lit ? ' lit' : ''}${hot ? ' hot' : ''}`}>
            <rect x={x + 1} y={y} width={step - 4} height={pane} />
            {lit || hot ? (
              <text x={x + (step - 2) / 2} y={y + 19.5}>
                {lit ? each.letter : '?'}
              </text>
            ) : null}
          </g>
        )
      })}
    </g>
  )
}

/** Windows of every house: a row of four, more rows or more windows as facts come. */
function panesOf(facts: number): { columns: number; rows: number } {
  const columns = facts > 16 ? 8 : facts > 8 ? 6 : 4
  return { columns, rows: Math.max(1, Math.ceil(facts / columns)) }
}

// A long name takes two lines; the drawing cannot wrap by itself.
function split(name: string): string[] {
  if (name.length <= 16) return [name]
  const at = name.lastIndexOf(' ', 16)
  if (at < 0) return [name]
  const rest = name.slice(at + 1)
  return [name.slice(0, at), rest.length > 18 ? `${rest.slice(0, 17)}…` : rest]
}
