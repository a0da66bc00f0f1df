import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildCase, type BuiltCase } from '../../src/check/case.ts'
import { bringIn } from '../../src/check/panel/import.ts'
import { packOf } from '../../src/check/panel/pack.ts'
import { loadRatings, saveRatings } from '../../src/check/panel/ratings.ts'
import { columns, csvOf, rowsOf, workbookOf, type Column } from '../../src/check/panel/sheet.ts'
import { listSlips } from '../../src/check/slip.ts'
import type { PanelRatings } from '../../src/core/panel.ts'
import { inventedRatings, times } from '../core/invented-ratings.ts'
import { withSpoiledCase } from './spoiled-case.ts'

// Every rating here is invented, for tests alone.

const utf8 = (text: string) => new TextEncoder().encode(text)
const at = (column: Column) => columns.indexOf(column)

/** A sheet of the tiny case as it comes back: `answers` by the words of the option, `cells` for anything else. */
interface Filled {
  readonly rater?: string
  readonly years?: string
  readonly role?: string
  readonly answers?: Readonly<Record<string, string | readonly [answer: string, sure: string, comment?: string]>>
  readonly change?: (rows: string[][]) => string[][]
}

const wait = 'Leave it for Tuesday’s team'
const assess = 'Start an assessment today'
const ring = 'Ring the school from the car'

function rows(built: BuiltCase, { rater = '1', years = '', role = '', answers = {}, change = (all) => all }: Filled): string[][] {
  const all = rowsOf(packOf(built, 5).pack).map((row) => [...row])
  const set = (row: string[] | undefined, column: Column, value: string) => {
    if (!row) throw new Error('There is no such row')
    row[at(column)] = value
  }
  set(all[1], 'answer', rater)
  set(all[2], 'answer', years)
  set(all[3], 'answer', role)
  for (const [text, given] of Object.entries(answers)) {
    const row = all.find((one) => one[at('option')]?.replaceAll("'", '’') === text)
    const [answer, sure = '', comment = ''] = typeof given === 'string' ? [given] : given
    set(row, 'answer', answer)
    set(row, 'sure', sure)
    set(row, 'comment', comment)
  }
  return change(all)
}

/** Brings sheets into a copy of the tiny case, one import after another; gives back what was told and what is kept. */
async function importing(
  ...sheets: (Filled & { readonly replace?: boolean; readonly file?: string; readonly bytes?: (text: string) => Uint8Array })[]
) {
  return withSpoiledCase([], async (root) => {
    const { built } = buildCase(root, 'tiny')
    if (!built) throw new Error('The tiny case does not build')
    const results: { told: readonly string[]; slips: string[] }[] = []
    for (const { replace = false, file = 'filled.csv', bytes = utf8, ...filled } of sheets) {
      const { told, slips } = await bringIn(root, built, [{ name: file, content: bytes(csvOf(rows(built, filled))) }], replace)
      results.push({ told, slips: slips.map((slip) => listSlips([slip])) })
    }
    const place = path.join(root, 'seeds/ratings/tiny.json')
    const text = existsSync(place) ? readFileSync(place, 'utf8') : ''
    const reports = path.join(root, 'reports/panel')
    const comments = existsSync(reports) ? readdirSync(reports).map((name) => [name, readFileSync(path.join(reports, name), 'utf8')]) : []
    const kept = text === '' ? undefined : (JSON.parse(text) as PanelRatings)
    return { results, slips: results.flatMap((one) => one.slips), text, kept, comments, built }
  })
}

test('a filled-in sheet is kept by the ids of its options, with the versions that were rated', async () => {
  const { kept, slips, results, built } = await importing({
    rater: '7',
    years: '6 to 10',
    role: 'manager',
    answers: { [wait]: ['weak', '4'], [assess]: 'Strong', [ring]: ['over reach', '1'] },
  })
  expect(slips).toEqual([])
  expect(kept).toEqual({
    case: 'tiny',
    raters: [
      {
        rater: 7,
        years: '6 to 10',
        role: 'manager',
        storyVersion: built.storyVersion,
        keyVersion: '1',
        ratings: {
          't1-ring-school': { band: 'over-reach', sure: 1 },
          't2-assess': { band: 'strong' },
          't2-wait': { band: 'weak', sure: 4 },
        },
      },
    ],
  })
  expect(results[0]?.told[0]).toBe('filled.csv: rater 7, 3 new, 0 known already, 5 left blank')
})

test('from a workbook, and by the ids of the story where somebody typed them', async () => {
  await withSpoiledCase([], async (root) => {
    const { built } = buildCase(root, 'tiny')
    if (!built) throw new Error('The tiny case does not build')
    const { pack } = packOf(built, 5)
    const typed = rows(built, {
      rater: '2',
      change: (all) => [all[0] ?? [], all[1] ?? [], ['t2-wait', ...times(6, 'weak').map(() => ''), 'weak', '', '', all[4]?.at(-1) ?? '']],
    })
    const files = [
      { name: 'empty.xlsx', content: await workbookOf(pack) },
      { name: 'typed.csv', content: utf8(csvOf(typed)) },
    ]
    const { slips } = await bringIn(root, built, files, false)
    expect(listSlips(slips)).toMatch(/^empty\.xlsx:2 panel\/no-rater the row "rater-number" has no answer; give the number/)
    expect(loadRatings(root, 'tiny').ratings?.raters).toMatchObject([{ rater: 2, ratings: { 't2-wait': { band: 'weak' } } }])
  })
})

describe('what comes back is read as spreadsheets save it', () => {
  const answers = { [wait]: ['weak', '4', 'Étonné'] as const }
  test.each([
    [
      'with semicolons',
      (text: string) =>
        utf8(
          text
            .replace(/^\uFEFF/, '')
            .split('\r\n')
            .map(semicolons)
            .join('\r\n'),
        ),
    ],
    [
      'in the code page of Windows',
      (text: string) => Uint8Array.from([...text.replace(/^\uFEFF/, '')], (letter) => Math.min(letter.charCodeAt(0), 0xff)),
    ],
    ['as UTF-16', (text: string) => Uint8Array.from(Buffer.from(text.startsWith('\uFEFF') ? text : `\uFEFF${text}`, 'utf16le'))],
    ['with other line ends', (text: string) => utf8(text.replaceAll('\r\n', '\n'))],
  ])('%s', async (_, bytes) => {
    const { kept, slips, comments } = await importing({ answers, bytes })
    expect(slips).toEqual([])
    expect(kept?.raters[0]?.ratings).toEqual({ 't2-wait': { band: 'weak', sure: 4 } })
    expect(comments[0]?.[1]).toContain('Étonné')
  })

  test('with rows sorted, columns moved and taken out, and empty rows between', async () => {
    const { kept, slips } = await importing({
      answers: { [wait]: 'weak', [assess]: 'strong' },
      change: ([head = [], ...rest]) =>
        [head, ...rest.reverse().flatMap((row) => [row, row.map(() => '')])].map((row) => [
          row[at('answer')] ?? '',
          row[at('pack')] ?? '',
          row[at('id')]?.toUpperCase() === 'ID' ? 'Id ' : (row[at('id')] ?? ''),
        ]),
    })
    expect(slips).toEqual([])
    expect(kept?.raters[0]?.ratings).toEqual({ 't2-assess': { band: 'strong' }, 't2-wait': { band: 'weak' } })
  })
})

const reasonOf = (listed: string) => listed.split(' ')[1]

function semicolons(line: string): string {
  let quoted = false
  return [...line].map((letter) => ((quoted = letter === '"' ? !quoted : quoted), letter === ',' && !quoted ? ';' : letter)).join('')
}

describe('a row that cannot be read is named, with what to do, and the others are kept', () => {
  const good = { [assess]: 'strong' }
  const rowOf = (text: string) => (all: string[][]) => all.find((row) => row[at('option')]?.replaceAll("'", '’') === text) ?? []
  const spoil = (column: Column, value: string) => (all: string[][]) => {
    rowOf(wait)(all)[at(column)] = value
    return all
  }
  test.each<[string, Filled, RegExp]>([
    [
      'panel/unknown-band',
      { answers: { ...good, [wait]: 'excellent' } },
      /"excellent" is no band; give one of strong, defensible, weak, over-reach, unsafe$/,
    ],
    ['panel/unknown-band', { answers: { ...good, [wait]: 'ordinary' } }, /"ordinary" is no band/],
    ['panel/wrong-sure', { answers: { ...good, [wait]: ['weak', '6'] } }, /"6" does not say how sure; give a whole number from 1 to 5/],
    ['panel/wrong-sure', { answers: { ...good, [wait]: ['weak', 'very'] } }, /"very" does not say how sure/],
    ['panel/no-band', { answers: { ...good, [wait]: ['', '3'] } }, /gives? (?:one )?of strong|says how sure/],
    [
      'panel/unknown-id',
      { answers: { ...good, [wait]: 'weak' }, change: spoil('id', 't-d2-zzzz') },
      /no option has the id "t-d2-zzzz"; copy it from the pack/,
    ],
    ['panel/unknown-id', { answers: { ...good, [wait]: 'weak' }, change: spoil('id', '') }, /this row has lost its id; copy it/],
    ['panel/no-pack', { answers: { ...good, [wait]: 'weak' }, change: spoil('pack', '') }, /last column/],
    [
      'panel/other-case',
      { answers: { ...good, [wait]: 'weak' }, change: spoil('pack', 'child-v / story a / key 1 / seed 1') },
      /in the pack of child-v; import it there/,
    ],
    [
      'panel/mixed-packs',
      { answers: { ...good, [wait]: 'weak' }, change: spoil('pack', 'tiny / story a / key 1 / seed 1') },
      /another version/,
    ],
    [
      'panel/rated-twice',
      {
        answers: { ...good, [wait]: 'weak' },
        change: (all) => [...all, rowOf(assess)(all).map((cell, i) => (i === at('answer') ? 'unsafe' : cell))],
      },
      /is strong in row \d+ and unsafe here; keep one/,
    ],
    ['panel/wrong-years', { years: '7', answers: good }, /"7" is not on the list; give one of under 2, 2 to 5/],
    ['panel/wrong-role', { role: 'headmistress', answers: good }, /"headmistress" is not on the list; give one of practitioner/],
  ])('%s', async (reason, filled, words) => {
    const { slips, kept } = await importing(filled)
    expect(slips).toHaveLength(1)
    expect(slips[0]).toMatch(new RegExp(`^filled\\.csv:\\d+ ${reason} `))
    expect(slips[0]).toMatch(words)
    expect(kept?.raters[0]?.ratings['t2-assess']).toEqual({ band: 'strong' })
  })

  test('its number is the one that the spreadsheet shows', async () => {
    const { slips, built } = await importing({ answers: { [wait]: 'excellent' } })
    const row = rows(built, {}).findIndex((one) => one[at('option')]?.startsWith('Leave it for')) + 1
    expect(slips[0]).toMatch(new RegExp(`^filled\\.csv:${row} `))
  })
})

describe('a file that cannot be used leaves everything as it is', () => {
  test.each<[string, Filled & { file?: string; bytes?: (text: string) => Uint8Array }]>([
    ['panel/no-rater', { rater: '', answers: { [wait]: 'weak' } }],
    ['panel/no-rater', { rater: 'Ms A. Name', answers: { [wait]: 'weak' } }],
    ['panel/nothing-rated', {}],
    ['panel/not-a-pack', { change: (all) => all.slice(1) }],
    ['panel/not-a-pack', { change: (all) => all.slice(0, 1) }],
    ['panel/not-a-pack', { file: 'filled.xlsx' }],
    ['panel/not-a-pack', { file: 'filled.docx' }],
    ['panel/not-a-pack', { bytes: () => new Uint8Array() }],
  ])('%s', async (reason, filled) => {
    const { slips, text } = await importing(filled)
    expect(slips).toHaveLength(1)
    expect(slips[0]).toContain(` ${reason} `)
    expect(text).toBe('')
  })

  test('panel/no-file', async () => {
    await withSpoiledCase([], async (root) => {
      const { built } = buildCase(root, 'tiny')
      if (!built) throw new Error('The tiny case does not build')
      const { slips } = await bringIn(root, built, [{ name: 'gone.csv', content: undefined }], false)
      expect(slips.map((slip) => slip.reason)).toEqual(['panel/no-file'])
      expect(listSlips(slips)).toMatch(/^gone\.csv:1 .* there is no such file; give its path from here$/)
    })
  })
})

describe('the same rater again', () => {
  test('the same file twice changes nothing', async () => {
    const sheet = { answers: { [wait]: 'weak', [assess]: 'strong' } }
    const once = await importing(sheet)
    const { results, slips, text } = await importing(sheet, sheet)
    expect(slips).toEqual([])
    expect(text).toBe(once.text)
    expect(results[1]?.told).toEqual(['filled.csv: rater 1, 0 new, 2 known already, 6 left blank'])
  })

  test('a mended file adds what could not be read before', async () => {
    const { kept, slips } = await importing(
      { answers: { [wait]: 'excellent', [assess]: 'strong' } },
      { answers: { [wait]: 'weak', [assess]: 'strong' } },
    )
    expect(slips).toHaveLength(1)
    expect(kept?.raters).toHaveLength(1)
    expect(kept?.raters[0]?.ratings).toEqual({ 't2-assess': { band: 'strong' }, 't2-wait': { band: 'weak' } })
  })

  test('what contradicts the first is named and left out; with --replace it takes its place', async () => {
    const [first, second] = [{ answers: { [wait]: 'weak', [ring]: 'strong' } }, { answers: { [wait]: 'unsafe', [assess]: 'strong' } }]
    const { kept, slips } = await importing(first, second)
    expect(slips).toEqual([
      expect.stringMatching(/^filled\.csv:\d+ panel\/rated-twice rater 1 rated this weak before and unsafe here; .*--replace$/),
    ])
    expect(kept?.raters[0]?.ratings).toEqual({
      't1-ring-school': { band: 'strong' },
      't2-assess': { band: 'strong' },
      't2-wait': { band: 'weak' },
    })
    const replaced = await importing(first, { ...second, replace: true })
    expect(replaced.slips).toEqual([])
    expect(replaced.kept?.raters[0]?.ratings).toEqual({ 't2-assess': { band: 'strong' }, 't2-wait': { band: 'unsafe' } })
  })

  test('a file with a row that cannot be read takes nobody’s place', async () => {
    const { kept, slips } = await importing(
      { answers: { [wait]: 'weak' } },
      { answers: { [wait]: 'bad', [ring]: 'strong' }, replace: true },
    )
    expect(slips.map(reasonOf)).toEqual(['panel/unknown-band', 'panel/not-replaced'])
    expect(kept?.raters[0]?.ratings).toEqual({ 't2-wait': { band: 'weak' } })
  })

  test('another person with the same number, or another version of the pack, is told apart', async () => {
    const other = await importing({ years: '2 to 5', answers: { [wait]: 'weak' } }, { years: 'over 20', answers: { [assess]: 'strong' } })
    expect(other.slips.map(reasonOf)).toEqual(['panel/other-rater'])
    expect(other.slips[0]).toContain('rater 1 gave other years or another role before')
    expect(other.kept?.raters[0]?.ratings).toEqual({ 't2-wait': { band: 'weak' } })
    const older = (all: string[][]) => all.map((row, i) => (i === 0 ? row : row.with(at('pack'), 'tiny / story older / key 1 / seed 1')))
    const version = await importing({ answers: { [wait]: 'weak' }, change: older }, { answers: { [assess]: 'strong' } })
    expect(version.slips.map(reasonOf)).toEqual(['panel/other-version'])
    expect(version.slips[0]).toContain('rater 1 has rated another version of the pack (story older)')
  })
})

test('comments and anything else that was typed are kept out of the committed file, and are not lost', async () => {
  const { text, comments, slips } = await importing({
    rater: '3',
    answers: { [wait]: ['weak', '', '=HYPERLINK("x") Ask Somebody'], [assess]: ['', '', 'Only a comment'] },
  })
  expect(slips).toEqual([])
  expect(text).not.toMatch(/Somebody|Only|HYPERLINK|comment/)
  expect(comments.map(([name]) => name)).toEqual(['tiny-rater-3-comments-filled.csv'])
  expect(comments[0]?.[1]).toContain(`"'=HYPERLINK(""x"") Ask Somebody"`)
  expect(comments[0]?.[1]).toContain('Only a comment')
})

test('enough ratings without agreement: the option is contested wherever the case is built, and the import says that the key moved', async () => {
  await withSpoiledCase([], async (root) => {
    const { built } = buildCase(root, 'tiny')
    if (!built) throw new Error('The tiny case does not build')
    const files = (['strong', 'unsafe', 'strong', 'unsafe', 'strong'] as const).map((band, i) => ({
      name: `rater-${i + 1}.csv`,
      content: utf8(csvOf(rows(built, { rater: String(i + 1), answers: { [wait]: band, [assess]: 'strong' } }))),
    }))
    const { told, slips } = await bringIn(root, built, files, false)
    expect(slips).toEqual([])
    expect(told.slice(-3)).toEqual([
      'seeds/ratings/tiny.json: 5 raters; 2 of 2 options rated by enough of them to count',
      'contested for want of agreement: t2-wait',
      'the key changes with them: raise keyVersion in seeds/tiny.yaml',
    ])
    const after = buildCase(root, 'tiny')
    expect(after.slips).toEqual([])
    expect(after.files).toContain('seeds/ratings/tiny.json')
    expect(after.built?.evidence.panel).toEqual({ raters: 5, needed: 5, rated: 2, contested: 1, contestedOptions: ['t2-wait'] })
    const option = after.built?.evidence.decisions.flatMap((one) => one.options).find((one) => one.id === 't2-wait')
    expect(option?.bands.map(({ band }) => band)).toEqual(['contested'])
    expect(built.evidence.panel).toBeUndefined()
  })
})

describe('a file of ratings that was changed by hand', () => {
  const good = JSON.stringify({ ...inventedRatings({ 't2-wait': ['weak'] }) }, null, 2)
  test.each([
    ['ratings/not-json', `${good.slice(0, -30)}`],
    ['ratings/wrong-value', good.replace('"weak"', '"bad"')],
    ['ratings/wrong-value', good.replace('"rater": 1', '"rater": 1, "name": "Somebody"')],
    ['ratings/other-case', good.replace('"case": "tiny"', '"case": "child-v"')],
  ])('%s is a slip with its line, and nothing of it counts', async (reason, text) => {
    await withSpoiledCase([], async (root) => {
      mkdirSync(path.join(root, 'seeds/ratings'))
      writeFileSync(path.join(root, 'seeds/ratings/tiny.json'), text)
      const { slips, built } = buildCase(root, 'tiny')
      expect(slips.map((slip) => slip.reason)).toEqual([reason])
      expect(listSlips(slips)).toMatch(/^seeds\/ratings\/tiny\.json:\d+ /)
      expect(built?.evidence.panel).toBeUndefined()
      // And an import does not write over it.
      if (!built) throw new Error('The tiny case does not build')
      const brought = await bringIn(
        root,
        built,
        [{ name: 'a.csv', content: utf8(csvOf(rows(built, { answers: { [wait]: 'weak' } }))) }],
        false,
      )
      expect(brought.slips.map((slip) => slip.reason)).toEqual([reason])
      expect(readFileSync(path.join(root, 'seeds/ratings/tiny.json'), 'utf8')).toBe(text)
    })
  })

  test('what is kept reads back the same', async () => {
    await withSpoiledCase([], (root) => {
      const ratings = inventedRatings({ 't2-assess': ['strong', 'weak'], 't2-wait': ['unsafe'] })
      saveRatings(root, { ...ratings, raters: ratings.raters.toReversed() })
      expect(loadRatings(root, 'tiny')).toEqual({ file: 'seeds/ratings/tiny.json', ratings, slips: [] })
      expect(readdirSync(path.join(root, 'seeds/ratings'))).toEqual(['tiny.json'])
    })
  })
})
