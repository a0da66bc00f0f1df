import { parseCsv, readOds, readXlsx, writeCsv, writeXlsx, type CellValue, type DataValidation } from 'hucre'
import { ratedBands, roleBands, yearsBands } from '../../core/panel.ts'
import type { Pack, PackOption } from './pack.ts'
import { bandWords, packWords as words } from './words.ts'

/** A rating pack as a table: a row for each thing to answer, the same in every kind of spreadsheet. */
export type Row = readonly string[]

export const columns = [
  'id',
  'decision',
  'date',
  'chair',
  'known that day',
  'question',
  'option',
  'answer',
  'sure',
  'comment',
  'pack',
] as const
export type Column = (typeof columns)[number]

/** The rows that ask about the rater, by the ids they have in the sheet. */
export const aboutRater = ['rater-number', 'rater-years', 'rater-role'] as const

/** Which pack a row belongs to, as the last column says it: case, story version, key version, seed. */
export function packMark({ case: name, storyVersion, keyVersion, seed }: Pack): string {
  return `${name} / story ${storyVersion} / key ${keyVersion} / seed ${seed}`
}

/** The case and versions that a mark names; undefined where it is no mark. */
export function marked(mark: string): { readonly case: string; readonly storyVersion: string; readonly keyVersion: string } | undefined {
  const [, name, storyVersion, keyVersion] = /^\s*(\S+) \/ story (\S+) \/ key (.+) \/ seed \d+\s*$/.exec(mark) ?? []
  return name && storyVersion && keyVersion ? { case: name, storyVersion, keyVersion } : undefined
}

/** The table of a pack, its heads first. */
export function rowsOf(pack: Pack): Row[] {
  const mark = packMark(pack)
  const about = aboutRater.map((id) => [id, '', '', '', '', words.aboutRater[id], '', '', '', '', mark])
  const options = pack.decisions.flatMap((decision) => {
    const known = [...decision.knownThen, ...(decision.items.length > 0 ? [words.items(decision.items)] : [])].join(' ')
    const row = (option: PackOption) => [
      option.code,
      `${decision.id} ${decision.title}`,
      decision.date,
      decision.chair,
      known,
      decision.question,
      option.text,
      '',
      '',
      '',
      mark,
    ]
    return [...decision.options, ...decision.added].map(row)
  })
  return [[...columns], ...about, ...options]
}

/** As CSV for spreadsheets: RFC 4180, a byte order mark, and nothing that a spreadsheet would take for a formula. */
export function csvOf(rows: readonly Row[]): string {
  return writeCsv(
    rows.map((row) => [...row]),
    { bom: true, lineSeparator: '\r\n', escapeFormulae: true },
  )
}

const widths: Readonly<Record<Column, number>> = {
  id: 15,
  decision: 24,
  date: 12,
  chair: 18,
  'known that day': 60,
  question: 30,
  option: 60,
  answer: 16,
  sure: 8,
  comment: 40,
  pack: 30,
}

/** As an Excel workbook: how to rate on the first sheet, the table on the second, with the bands to choose from. */
export async function workbookOf(pack: Pack): Promise<Uint8Array> {
  const rows = rowsOf(pack)
  const first = aboutRater.length + 2
  const list = (range: string, values: readonly string[]): DataValidation => ({
    type: 'list',
    values: [...values],
    range,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: words.product,
    errorMessage: words.fromList(values),
  })
  const instructions = [
    words.heading(pack.title),
    ...words.front.flatMap(([head, ...texts]) => ['', head, ...texts]),
    '',
    words.bandsHead,
    ...ratedBands.map((band) => `${band}: ${bandWords[band]}`),
    '',
    packMark(pack),
  ]
  return writeXlsx({
    sheets: [
      {
        name: words.sheets.first,
        columns: [{ width: 100, style: { alignment: { wrapText: true } } }],
        rows: instructions.map((one) => [one]),
      },
      {
        name: words.sheets.table,
        columns: columns.map((column) => ({ width: widths[column], style: { alignment: { wrapText: true, vertical: 'top' } } })),
        rows: rows.map((row) => [...row]),
        freezePane: { rows: 1, columns: 1 },
        dataValidations: [
          list(`H3`, yearsBands),
          list(`H4`, roleBands),
          list(`H${first}:H${rows.length}`, ratedBands),
          list(`I${first}:I${rows.length}`, ['1', '2', '3', '4', '5']),
        ],
      },
    ],
  })
}

/** Why a file is no table. */
export class NoTable extends Error {}

/** A row of a sheet that came back. */
export interface SheetRow {
  /** As the spreadsheet counts it. */
  readonly number: number
  readonly empty: boolean
  /** What stands in a column; empty where nothing does, or where there is no such column. */
  readonly of: (column: Column) => string
}

/**
 * The rows of a spreadsheet, `.csv`, `.xlsx` or `.ods`, below its heads. Columns go by their heads, in any order.
 * Throws NoTable with the reason where the file cannot be read, or holds no table with the heads of a pack.
 */
export async function readSheet(name: string, content: Uint8Array): Promise<SheetRow[]> {
  for (const rows of await tablesOf(name, content)) {
    const at = rows.findIndex((row) => ['id', 'answer'].every((head) => row.some((cell) => headOf(cell) === head)))
    if (at < 0) continue
    const heads = rows[at]?.map(headOf) ?? []
    return rows.slice(at + 1).map((row, i) => ({
      number: at + i + 2,
      empty: row.every((cell) => text(cell) === ''),
      of: (column) => text(row[heads.indexOf(column)]),
    }))
  }
  throw new NoTable(words.noTable)
}

async function tablesOf(name: string, content: Uint8Array): Promise<CellValue[][][]> {
  const kind = /\.(\w+)$/.exec(name.toLowerCase())?.[1]
  try {
    if (kind === 'xlsx') return (await readXlsx(content)).sheets.map((sheet) => sheet.rows)
    if (kind === 'ods') return (await readOds(content)).sheets.map((sheet) => sheet.rows)
    if (kind === 'csv' || kind === 'txt') {
      const text = decoded(content)
      // The words are full of commas and semicolons: which of them parts the columns, only the heads can tell.
      return [',', ';', '\t'].map((delimiter) => parseCsv(text, { delimiter, unescapeFormulae: true }))
    }
  } catch (reason) {
    throw new NoTable(words.unreadable(reason instanceof Error ? reason.message : String(reason)))
  }
  throw new NoTable(words.otherKind)
}

/** Excel saves CSV as UTF-8, as the code page of Windows, or as UTF-16, by the name chosen in its list. */
function decoded(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return new TextDecoder('windows-1252').decode(content)
  }
}

function text(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return ''
  return (cell instanceof Date ? cell.toISOString() : String(cell)).trim()
}

function headOf(cell: CellValue | undefined): string {
  return text(cell).toLowerCase()
}
