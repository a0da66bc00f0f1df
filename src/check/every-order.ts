import { kindsOf, playOn, type Page, type Player } from './players.ts'
import type { Place, Step, StoryTable } from './story-table.ts'

/** A way that a player's run can go, and how likely it is over all orders of the options on the page. */
export interface Likely {
  readonly steps: readonly Step[]
  readonly chance: number
}

/** Options that are alike to a player: which of them the page puts foremost is all that a seed decides. */
interface Tie {
  readonly options: readonly string[]
  /** The place in `options` of the one that is taken to be foremost. */
  at: number
}

/** So many ways are tried before it is judged whether there are too many. */
const trial = 40

/**
 * Every way that the run of a player can go who draws no lots, so that what it reaches is an expectation, not a sample.
 * Undefined where there are more than `most` of them (guessed from the first few), or where their chances are not plain.
 */
export function everyOrder(table: StoryTable, begin: Step, player: Player, most: number): Likely[] | undefined {
  const found: Likely[] = []
  const ties: Tie[] = []
  for (let covered = 0; ;) {
    const page = new TiedPage(ties)
    const steps = playOn(table, [begin], player, 0, page)
    if (!page.plain) return undefined
    const chance = ties.reduce((product, { options }) => product / options.length, 1)
    found.push({ steps, chance })
    covered += chance
    while (ties.length > 0 && ties.at(-1)?.at === (ties.at(-1)?.options.length ?? 0) - 1) ties.pop()
    const last = ties.at(-1)
    if (!last) return found
    last.at++
    if (found.length >= most || (found.length >= trial && covered / found.length < 1 / most)) return undefined
  }
}

/** A page whose order is decided tie by tie: by those given, and by new ones, at their first option, after those. */
class TiedPage implements Page {
  /** Whether every order of the options of each tie is as likely as the others, whatever was decided before. */
  plain = true
  private readonly ties: Tie[]
  private met = 0

  constructor(ties: Tie[]) {
    this.ties = ties
  }

  first(place: Place, ways: readonly number[]): number {
    const { before, after } = kindsOf(place)
    return before.find((way) => ways.includes(way)) ?? this.option(place, ways) ?? after.find((way) => ways.includes(way)) ?? 0
  }

  last(place: Place, ways: readonly number[]): number {
    const { before, after } = kindsOf(place)
    return after.findLast((way) => ways.includes(way)) ?? this.option(place, ways) ?? before.findLast((way) => ways.includes(way)) ?? 0
  }

  private option(place: Place, ways: readonly number[]): number | undefined {
    const tied = kindsOf(place).option.filter((way) => ways.includes(way))
    if (tied.length < 2) return tied[0]
    const options = tied.map((way) => place.offered[way]?.id ?? '')
    const at = this.met++
    const tie = this.ties[at] ?? { options, at: 0 }
    this.ties[at] = tie
    this.plain &&= this.ties.slice(0, at).every((earlier) => independent(earlier, options))
    return tied[tie.at]
  }
}

/** Options none of which was in an earlier tie, or all of which lost it together, are as likely as each other again. */
function independent({ options, at }: Tie, later: readonly string[]): boolean {
  const shared = later.filter((one) => options.includes(one))
  return shared.length === 0 || (shared.length === later.length && !shared.includes(options[at] ?? ''))
}
