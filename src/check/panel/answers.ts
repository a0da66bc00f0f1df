import { ratedBands, roleBands, yearsBands, type RatedBand, type Rater } from '../../core/panel.ts'
import type { ChoiceId } from '../../core/moment.ts'
import type { BuiltCase } from '../case.ts'
import type { ReasonOf } from '../reasons.ts'
import type { Slip } from '../slip.ts'
import { codesOf } from './pack.ts'
import { aboutRater, marked, NoTable, readSheet, type SheetRow } from './sheet.ts'

/** A file that came back; `content` is absent where it could not be opened. */
export interface Returned {
  readonly name: string
  readonly content: Uint8Array | undefined
}

/** What one file says: a rater's answers, as far as they can be read, and what cannot be. */
export interface Answers {
  /** Absent where nobody can be told from the file, or nothing in it is rated. */
  readonly rater?: Rater
  /** The row of each rated option, for what is found out later. */
  readonly rows: ReadonlyMap<ChoiceId, number>
  readonly comments: readonly (readonly [code: string, comment: string])[]
  readonly blank: number
  readonly slips: readonly Slip[]
}

export type Rating = Rater['ratings'][string]
type Pack = NonNullable<ReturnType<typeof marked>>
type Report = (line: number, reason: ReasonOf<'panel'>, words: string) => void

const givenBands = ratedBands.join(', ')

/** Reads one filled-in sheet. A row that cannot be read is named by its number and left out; the others count. */
export async function answersIn(built: BuiltCase, { name: file, content }: Returned): Promise<Answers> {
  const slips: Slip[] = []
  const report: Report = (line, reason, words) => void slips.push({ file, line, reason: `panel/${reason}`, words })
  const sheet = await sheetOf(file, content, report)
  const { decisions, case: name } = built.evidence
  const codes = codesOf(decisions)
  const options = new Map([...codes].flatMap(([id, code]) => [[code, id] as const, [id, id] as const]))
  const about = new Map<string, SheetRow>()
  const ratings = new Map<ChoiceId, Rating>()
  const rows = new Map<ChoiceId, number>()
  const comments: [string, string][] = []
  let pack: Pack | undefined
  let blank = 0
  for (const row of sheet) {
    const { number, of } = row
    const id = of('id')
    if (row.empty) continue
    if (aboutRater.some((one) => one === id)) {
      about.set(id, row)
      continue
    }
    const option = options.get(id)
    if (option === undefined) {
      report(number, 'unknown-id', `${id === '' ? 'this row has lost its id' : `no option has the id "${id}"`}; copy it from the pack`)
      continue
    }
    if (of('comment') !== '') comments.push([codes.get(option) ?? option, of('comment')])
    if (of('answer') === '' && of('sure') === '') {
      blank++
      continue
    }
    const mark = packOf(row, name, pack, report)
    const rating = mark && ratingOf(row, report)
    if (!rating) continue
    pack ??= mark
    const earlier = ratings.get(option)
    if (earlier && !same(earlier, rating))
      report(number, 'rated-twice', `${id} is ${shown(earlier)} in row ${rows.get(option)} and ${shown(rating)} here; keep one`)
    if (earlier) continue
    ratings.set(option, rating)
    rows.set(option, number)
  }
  const rater = sheet.length > 0 ? raterOf(about, report) : undefined
  if (rater && !pack && slips.length === 0) report(0, 'nothing-rated', 'no option has a band; is this the sheet that was filled in?')
  const { storyVersion, keyVersion } = pack ?? {}
  if (!rater || !storyVersion || !keyVersion) return { rows, comments, blank, slips }
  return { rater: { ...rater, storyVersion, keyVersion, ratings: Object.fromEntries(ratings) }, rows, comments, blank, slips }
}

async function sheetOf(file: string, content: Uint8Array | undefined, report: Report): Promise<readonly SheetRow[]> {
  if (!content) {
    report(0, 'no-file', 'there is no such file; give its path from here')
    return []
  }
  try {
    const sheet = await readSheet(file, content)
    if (sheet.length === 0) report(0, 'not-a-pack', 'there is nothing below the heads; send the sheet with all its rows')
    return sheet
  } catch (reason) {
    if (!(reason instanceof NoTable)) throw reason
    report(0, 'not-a-pack', reason.message)
    return []
  }
}

/** The pack of a row: that of the case, and the same all through the file. */
function packOf({ number, of }: SheetRow, name: string, before: Pack | undefined, report: Report): Pack | undefined {
  const mark = marked(of('pack'))
  if (!mark) report(number, 'no-pack', 'the last column no longer says which pack this is; copy it from another row')
  else if (mark.case !== name) report(number, 'other-case', `this was rated in the pack of ${mark.case}; import it there`)
  else if (before && (before.storyVersion !== mark.storyVersion || before.keyVersion !== mark.keyVersion))
    report(number, 'mixed-packs', 'this row is of another version than those above; bring in each version as a file of its own')
  else return mark
  return undefined
}

function ratingOf({ number, of }: SheetRow, report: Report): Rating | undefined {
  const [answer, sureness] = [of('answer'), of('sure')]
  const band = bandOf(answer)
  const sure = sureness === '' ? undefined : Number(sureness)
  if (answer === '') report(number, 'no-band', `this says how sure, and of no band; give one of ${givenBands}, or clear it`)
  else if (!band) report(number, 'unknown-band', `"${answer}" is no band; give one of ${givenBands}`)
  else if (sure !== undefined && ![1, 2, 3, 4, 5].includes(sure))
    report(number, 'wrong-sure', `"${sureness}" does not say how sure; give a whole number from 1 to 5, or leave it blank`)
  else return { band, ...(sure === undefined ? {} : { sure }) }
  return undefined
}

/** "Over reach" and "overreach" are the band too. */
function bandOf(answer: string): RatedBand | undefined {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return ratedBands.find((band) => letters(band) === letters(answer))
}

function raterOf(about: ReadonlyMap<string, SheetRow>, report: Report): Pick<Rater, 'rater' | 'years' | 'role'> | undefined {
  const said = (id: (typeof aboutRater)[number]) => ({ value: about.get(id)?.of('answer') ?? '', line: about.get(id)?.number ?? 0 })
  const from = <T extends string>(id: (typeof aboutRater)[number], values: readonly T[], reason: ReasonOf<'panel'>): T | undefined => {
    const { value, line } = said(id)
    const found = values.find((one) => one === value.toLowerCase().replace(/\s+/g, ' '))
    if (value !== '' && !found) report(line, reason, `"${value}" is not on the list; give one of ${values.join(', ')}, or leave it blank`)
    return found
  }
  const years = from('rater-years', yearsBands, 'wrong-years')
  const role = from('rater-role', roleBands, 'wrong-role')
  const { value, line } = said('rater-number')
  const rater = Number(value)
  if (value === '' || !Number.isInteger(rater) || rater < 1 || rater > 9999) {
    const words = value === '' ? 'the row "rater-number" has no answer' : `"${value}" is no rater number`
    report(line, 'no-rater', `${words}; give the number that went out with the pack (1 to 9999), so that nobody is counted twice`)
    return undefined
  }
  return { rater, ...(years ? { years } : {}), ...(role ? { role } : {}) }
}

export function same(a: Rating, b: Rating): boolean {
  return a.band === b.band && a.sure === b.sure
}

export function shown({ band, sure }: Rating): string {
  return sure === undefined ? band : `${band} (sure ${sure})`
}
