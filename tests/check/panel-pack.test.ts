import path from 'node:path'
import { parseCsv, readXlsx, writeOds } from 'hucre'
import { describe, expect, test } from 'vitest'
import { buildCase, type BuiltCase } from '../../src/check/case.ts'
import { bookletOf } from '../../src/check/panel/booklet.ts'
import { packOf, type Pack } from '../../src/check/panel/pack.ts'
import { columns, csvOf, readSheet, rowsOf, workbookOf } from '../../src/check/panel/sheet.ts'
import { tinyRoot, withSpoiledCase } from './spoiled-case.ts'

function built(root: string, name: string): BuiltCase {
  const { built: found, slips } = buildCase(root, name)
  if (!found) throw new Error(slips.map((slip) => slip.words).join('\n'))
  return found
}

const tiny = built(tinyRoot, 'tiny')
const childZ = built(path.resolve(import.meta.dirname, '../..'), 'child-z')
const packs = new Map<string, Pack>()
function packed(of: BuiltCase, seed = 1): Pack {
  const name = `${of.evidence.case} ${seed}`
  const known = packs.get(name)
  if (known) return known
  const { pack, slips } = packOf(of, seed)
  expect(slips).toEqual([])
  packs.set(name, pack)
  return pack
}
const optionsOf = (pack: Pack) => pack.decisions.flatMap((one) => [...one.options, ...one.added])

describe('a rating pack', () => {
  test('has what that chair knew, the question, and the words that a player reads', () => {
    const [door, , note] = packed(tiny).decisions
    expect(door).toMatchObject({
      id: 't-d1',
      title: 'At the door',
      date: '2015-03-30',
      chair: 'Health visitor',
      knownThen: ['A visit was missed on Friday.'],
      question: 'What do you do at the door?',
      items: [],
      added: [{ id: 't1-also-manager', text: 'And tell your manager' }],
    })
    expect(door?.options.map((one) => one.text).sort()).toEqual(['Book another visit for next week', 'Ring the school from the car'])
    expect(note).toMatchObject({
      question: 'What goes into the note?',
      items: ['That a visit was missed', 'That they are moving on Saturday', 'The old order on the file'],
    })
  })

  test.each([['tiny', tiny] as const, ['Child Z', childZ] as const])('of %s has every decision and every option', (_, of) => {
    const pack = packed(of)
    expect(pack.decisions.map((one) => one.id)).toEqual(of.evidence.decisions.map((one) => one.id))
    expect(
      optionsOf(pack)
        .map((one) => one.id)
        .sort(),
    ).toEqual(of.evidence.decisions.flatMap((one) => one.options.map((option) => option.id)).sort())
    for (const one of optionsOf(pack)) expect(one.text, one.id).not.toBe('')
    for (const one of pack.decisions) expect(one.question, one.id).not.toBe('')
  })

  test('draws the order of the options from the seed, and from nothing else', () => {
    const order = (seed: number) => optionsOf(packed(childZ, seed)).map((one) => one.id)
    expect(order(7)).toEqual(order(7))
    expect(order(7)).not.toEqual(order(8))
    const written = childZ.evidence.decisions.flatMap((one) => one.options.map((option) => option.id))
    expect(order(7)).not.toEqual(written)
  })

  test('gives each option a code of its own, which does not hang on the seed', () => {
    const codes = (seed: number) =>
      optionsOf(packed(childZ, seed))
        .map((one) => `${one.id} ${one.code}`)
        .sort()
    expect(codes(7)).toEqual(codes(8))
    expect(new Set(optionsOf(packed(childZ, 7)).map((one) => one.code)).size).toBe(codes(7).length)
  })

  test('an option that no walk meets is a slip', async () => {
    const spoils = [
      {
        file: 'story/tiny/chapter-2.ink',
        from: "* [Leave it for Tuesday's team",
        to: "* { LIST_COUNT(t2_picked) > 5 } [Leave it for Tuesday's team",
      },
    ]
    const slips = await withSpoiledCase(spoils, (root) => packOf(built(root, 'tiny'), 1).slips)
    expect(slips.map((one) => [one.reason, one.words])).toEqual([['panel/never-offered', expect.stringContaining('"t2-wait"')]])
  })
})

describe('nothing betrays the key', () => {
  const pack = packed(childZ)
  const { decisions } = childZ.evidence
  const sheet = rowsOf(pack).flat().join('\n')
  const page = bookletOf(pack, '')
  const unsafe = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')

  test.each([
    ['the sheet', sheet],
    ['the booklet', unsafe(page)],
  ])('%s says neither why an option pulls nor what it missed, what happened, the rule, the source, nor its telling name', (_, text) => {
    for (const decision of decisions) {
      for (const told of [decision.happened, decision.rule, decision.now]) if (told) expect(text).not.toContain(told)
      for (const option of decision.options) {
        expect(text).not.toContain(option.attractive)
        expect(text).not.toContain(option.missed)
        expect(text, option.id).not.toMatch(new RegExp(`\\b${option.id}\\b`))
      }
    }
  })

  test('every option is asked about in the same way', () => {
    const asked = [...page.matchAll(/<li><p class="option">.*?<\/p>\n(.*?)<\/li>/gs)].map(([, answer]) => answer)
    expect(asked).toHaveLength(optionsOf(pack).length)
    expect(new Set(asked).size).toBe(1)
    const rows = rowsOf(pack).slice(4)
    expect(new Set(rows.map((row) => row.slice(7).join('|'))).size).toBe(1)
  })
})

describe('as CSV', () => {
  const text = csvOf(rowsOf(packed(childZ)))

  test('begins with a byte order mark, ends its lines as RFC 4180 has it, and reads back the same', () => {
    expect(text.charCodeAt(0)).toBe(0xfeff)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(parseCsv(text, { unescapeFormulae: true })).toEqual(rowsOf(packed(childZ)))
  })

  test('nothing in it is a formula to a spreadsheet', () => {
    const rows = ['=1+1', '+44', '-5', '@SUM(A1)', '\tx'].map((cell) => [cell])
    const written = csvOf([['id'], ...rows])
    for (const [cell] of parseCsv(written, { delimiter: ',' }).slice(1)) expect(cell).toMatch(/^'/)
    expect(parseCsv(written, { delimiter: ',', unescapeFormulae: true }).slice(1)).toEqual(rows)
  })
})

describe('as a workbook', () => {
  test('holds how to rate, and the same table with the bands to choose from', async () => {
    const pack = packed(tiny)
    const { sheets } = await readXlsx(await workbookOf(pack))
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Read this first', 'Ratings'])
    expect(sheets[0]?.rows.flat().join(' ')).toMatch(/Rate by yourself first.*strong: .*unsafe: /s)
    const [first, ...validations] = sheets[1]?.dataValidations ?? []
    expect(first).toMatchObject({ type: 'list', range: 'H3' })
    expect(validations.map((one) => one.range)).toEqual(['H4', 'H5:H12', 'I5:I12'])
    const cells = sheets[1]?.rows.map((row) => columns.map((_, i) => row[i] ?? ''))
    expect(cells).toEqual(rowsOf(pack).map((row) => [...row]))
  })

  test('a sheet reads the same from each kind of spreadsheet', async () => {
    const pack = packed(tiny)
    const rows = rowsOf(pack).map((row) => [...row])
    const read = async (name: string, content: Uint8Array) =>
      (await readSheet(name, content)).map((row) => [row.number, ...columns.map((column) => row.of(column))])
    const csv = await read('a.csv', new TextEncoder().encode(csvOf(rows)))
    expect(csv).toEqual(rows.slice(1).map((row, i) => [i + 2, ...row]))
    expect(await read('a.xlsx', await workbookOf(pack))).toEqual(csv)
    expect(await read('a.ods', await writeOds({ sheets: [{ name: 'Ratings', rows }] }))).toEqual(csv)
    expect(
      await read(
        'a.csv',
        new TextEncoder().encode(
          csvOf(rows)
            .replaceAll('health visitor', 'x')
            .replace(/^\uFEFF/, ''),
        ),
      ),
    ).toEqual(csv)
  })
})

describe('as a booklet', () => {
  const page = bookletOf(packed(tiny, 3), '')

  test('stands alone, and says which pack it is and how its order was drawn', () => {
    expect(page).toContain('<html lang="en-GB">')
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/<script|<link|<img|https?:|undefined/)
    expect(page).toContain('drawn by lot (seed 3)')
    expect(page).toContain(`Story ${tiny.storyVersion}, key 1`)
  })

  test('has a front page, then a block a decision that is never split, on A4', () => {
    expect(page).toMatch(/@page \{ size: A4/)
    expect(page).toMatch(/\.front \{ break-after: page/)
    expect(page).toMatch(/\.decision \{ break-inside: avoid/)
    expect(page.match(/<article class="decision"/g)).toHaveLength(3)
  })

  test('asks for years and role, and for no name', () => {
    expect(page).toContain('under 2')
    expect(page).toContain('lecturer or researcher')
    expect(page).toContain('We do not ask for your name')
  })

  test('what a case says is text in it, never markup', () => {
    const [first, ...rest] = packed(tiny).decisions
    const hostile = { ...packed(tiny), decisions: first ? [{ ...first, title: '<b>&"' }, ...rest] : rest }
    expect(bookletOf(hostile, '')).toContain('&lt;b&gt;&amp;&quot;')
  })
})
