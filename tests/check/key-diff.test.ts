import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { NotThere, pastAt, type Past } from '../../src/check/at-ref.ts'
import { diffCase, type CaseDiff } from '../../src/check/key-diff.ts'
import { keyDiff } from '../../src/check/key-diff-command.ts'
import { keyDiffWords } from '../../src/check/key-diff-words.ts'
import { saveRatings } from '../../src/check/panel/ratings.ts'
import { listSlips } from '../../src/check/slip.ts'
import { inventedRatings, times } from '../core/invented-ratings.ts'
import { tinyRoot } from './spoiled-case.ts'

// A project of its own, below the top of a repository, with the tiny case and two documented routes; and itself as it was.
let top: string
let root: string
let past: Past
const seeds = 'seeds/tiny.yaml'
const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: top })

beforeEach(() => {
  top = mkdtempSync(path.join(tmpdir(), 'threshold-key-'))
  root = path.join(top, 'project')
  cpSync(tinyRoot, root, { recursive: true })
  cpSync(path.resolve(tinyRoot, '../../../story/shared'), path.join(root, 'story/shared'), { recursive: true })
  edit('story/tiny/main.ink', '../../../../../story/shared/vocabulary.ink', '../shared/vocabulary.ink')
  edit('story/tiny/main.ink', '../../../../../story/shared/lists.ink', '../shared/lists.ink')
  route('waits', ['t1-book-visit', 't2-wait', 't2-note-nothing'])
  route('rings', ['t1-ring-school', 't1-also-no', 't2-assess', 't2-note-nothing'])
  keep()
})
afterEach(() => rmSync(top, { recursive: true, force: true }))

/** What stands there now is from here on the past. */
function keep(): void {
  const folder = mkdtempSync(path.join(top, 'past-'))
  cpSync(root, folder, { recursive: true })
  past = { ref: 'then', commit: '0123456789', with: (_, use) => use(folder) }
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(path.join(root, file), 'utf8')
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}`)
  writeFileSync(path.join(root, file), text.replace(from, to))
}

function route(name: string, choices: readonly string[]): void {
  const folder = path.join(root, 'tests/routes/tiny', name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'choices.txt'), `# for people\n${choices.join('\n')}\n`)
}

function diff(): CaseDiff {
  const found = diffCase(root, past, 'tiny')
  if ('why' in found) throw new Error(found.why)
  return found
}

const raise = () => edit(seeds, "keyVersion: '1'", "keyVersion: '2'")
const routeOf = (found: CaseDiff, name: string) => found.routes.find((one) => one.route === name)

test('nothing changed: no part, no option, no judgement, no slip', () => {
  const found = diff()
  expect(found).toMatchObject({ key: { parts: [], options: [], raised: false }, problems: [] })
  expect(found.routes.map((one) => one.route)).toEqual(['rings', 'waits'])
  for (const { dials } of found.routes)
    for (const dial of Object.values(dials)) {
      expect(dial.judgements).toEqual([])
      expect(dial.after).toBe(dial.before)
    }
})

test('words and the order of options are no change of key', () => {
  edit(seeds, 'attractive: It takes two minutes.', 'attractive: It takes three minutes.')
  edit(seeds, 'harmless:\n  - {fact: missed-visit, who: manager}', 'harmless: [{fact: missed-visit, who: manager}]')
  expect(diff()).toMatchObject({ key: { parts: [], options: [] }, problems: [] })
})

describe('each part of a key is told, and wants a higher version', () => {
  test.each([
    ['bands', 'bands: [{band: weak}]\n        rung: 1', 'bands: [{band: unsafe}]\n        rung: 1'],
    ['rungs', 'bands: [{band: weak}]\n        rung: 1', 'bands: [{band: weak}]\n        rung: 2'],
    ['supported', '- {min: 3, max: 3}', '- {min: 2, max: 3}'],
    ['needs', 'within: 1, unit: days', 'within: 2, unit: days'],
    ['actions', 'hours: 4, why', 'hours: 5, why'],
    ['harmless', '- {fact: missed-visit, who: manager}', '- {fact: missed-visit, who: landlord}'],
    ['unsafe', '- {fact: old-order, who: landlord}', '- {fact: old-order, who: manager}'],
    [
      'weights',
      'supported:\n      - {when: {held: [missed-visit]}, min: 3, max: 4}\n      - {min: 3, max: 3}\n    weight: 2',
      'supported:\n      - {when: {held: [missed-visit]}, min: 3, max: 4}\n      - {min: 3, max: 3}\n    weight: 1',
    ],
    ['combines', 'combines: [t1-also-manager]', 'combines: []'],
    ['dials', '    dials: [sharing, delay]\n    outcomes', '    dials: [delay, sharing]\n    outcomes'],
    ['facts', 'holder: school, from: 2015-03-28', 'holder: school, from: 2015-03-29'],
    ['revisions', '- {early: t-d1, later: t-d2, fact: moving-out}', '- {early: t-d1, later: t-d3, fact: moving-out}'],
  ])('%s', (part, from, to) => {
    edit(seeds, from, to)
    const found = diff()
    expect(found.key.parts).toEqual([part])
    expect(listSlips(found.problems)).toMatch(new RegExp(`^seeds/tiny\\.yaml:3 key/version-not-raised .*\\(${part}\\).*higher`))
    raise()
    expect(diff()).toMatchObject({ key: { parts: [part], raised: true, versions: { before: '1', after: '2' } }, problems: [] })
  })
})

test('a lower version is not a raised one, and ten is higher than nine', () => {
  edit(seeds, "keyVersion: '1'", "keyVersion: '9'")
  keep()
  edit(seeds, '- {min: 3, max: 3}', '- {min: 2, max: 3}')
  const against = (version: string) => {
    edit(seeds, /keyVersion: '\d+'/.exec(readFileSync(path.join(root, seeds), 'utf8'))?.[0] ?? '', `keyVersion: '${version}'`)
    return diff().problems.length
  }
  expect(against('10')).toBe(0)
  expect(against('8')).toBe(1)
})

test('the judgements of a route that changed are shown, with what they weigh, and the scores with them', () => {
  edit(seeds, '- {min: 3, max: 3}', '- {min: 2, max: 3}')
  edit(seeds, 'bands: [{band: weak}]\n        rung: 1', 'bands: [{band: unsafe}]\n        rung: 2')
  const found = diff()
  expect(routeOf(found, 'waits')?.dials.escalation).toMatchObject({
    before: 0,
    after: 50,
    judgements: [
      { about: 't-d2', before: { value: 0, weight: 2 }, after: { value: 1, weight: 2 } },
      { about: 't2-wait', after: { value: 0, weight: 2 } },
    ],
  })
  expect(routeOf(found, 'rings')?.dials.escalation.judgements).toEqual([])
  expect(found.key.options).toEqual([
    {
      decision: 't-d2',
      option: 't2-wait',
      before: { bands: ['weak'], rung: 1, sources: ['S'] },
      after: { bands: ['unsafe'], rung: 2, sources: ['S'] },
    },
  ])
})

test('a changed source is shown, and is no change of key', () => {
  edit(
    seeds,
    'missed: Mina sees the telephone come out.\n        sources: [S, WT15]',
    'missed: Mina sees the telephone come out.\n        sources: [S]',
  )
  const found = diff()
  expect(found.key.options).toMatchObject([{ option: 't1-ring-school', before: { sources: ['S', 'WT15'] }, after: { sources: ['S'] } }])
  expect(found).toMatchObject({ key: { parts: [] }, problems: [] })
})

test('a choice that was not offered then is named, and so is one that is not offered now', () => {
  route('asks', ['t1-ask-seen', 't1-ask-where', 't1-book-visit', 't2-wait', 't2-note-nothing'])
  edit(
    'story/tiny/chapter-1.ink',
    '* [Ring the school from',
    '* [Ask where they are off to # id:t1-ask-where # ask]\n    "Away." # mina: tired\n    -> door\n* [Ring the school from',
  )
  edit(
    'story/tiny/chapter-2.ink',
    '* [Answer that there is nothing to say # id:t2-note-nothing',
    '* [Answer that there is nothing # id:t2-note-none',
  )
  edit(seeds, 'id: t2-note-nothing', 'id: t2-note-none')
  const found = diff()
  expect(routeOf(found, 'asks')?.lost).toEqual({ before: 't1-ask-where', after: 't2-note-nothing' })
  expect(routeOf(found, 'waits')?.lost).toEqual({ after: 't2-note-nothing' })
  const words = keyDiffWords(past, { tiny: found })
  expect(words).toContain('"t1-ask-where" was not offered then')
  expect(words).toContain('"t2-note-nothing" is not offered now')
  expect(found.storyVersion.after).not.toBe(found.storyVersion.before)
})

test('where the story changed too, the key of then is put over the story of now', () => {
  route('asks', ['t1-book-visit', 't2-enquiry', 't2-note-nothing'])
  // The call now tells of the visit, which supports one rung more; the key no longer says so.
  edit(
    'story/tiny/chapter-2.ink',
    '"Nobody has told us anything."',
    '~ learn(missed_visit)\n    "Nobody but your own note has told us anything."',
  )
  edit(seeds, 'min: 3, max: 4', 'min: 3, max: 3')
  const { before, after, byKeyOfThen } = routeOf(diff(), 'asks')?.dials.escalation ?? {}
  expect([before, byKeyOfThen, after]).toEqual([50, 100, 50])
})

test('ratings that leave an option contested are a change of key', () => {
  saveRatings(root, inventedRatings({ 't2-wait': [...times(4, 'strong'), ...times(4, 'unsafe')] }))
  const found = diff()
  expect(found.key.options).toMatchObject([{ option: 't2-wait', after: { bands: ['contested'] } }])
  expect(found.problems.map((one) => one.reason)).toEqual(['key/version-not-raised'])
  expect(found.standing).toMatch(/rated by 8 practitioners/)
})

test('a case that could not be built then by the rules of today', () => {
  edit(seeds, 'title: Tiny', 'titel: Tiny')
  keep()
  edit(seeds, 'titel: Tiny', 'title: Tiny')
  const found = diffCase(root, past, 'tiny')
  expect(found).toMatchObject({ why: 'tiny as it was at then cannot be built by the rules of today' })
  expect(found.problems.map((one) => `${one.file} ${one.reason}`)).toContain('then:seeds/tiny.yaml evidence/unknown-key')
})

/** Makes what stands there the first commit of a repository. */
function commit(): void {
  git('init', '--quiet')
  git('add', 'project')
  git('commit', '--quiet', '-m', 'First')
  git('tag', 'first')
}

describe('from the history', () => {
  test('a case is as it was, whatever has been done to it since', () => {
    commit()
    edit(seeds, 'title: Tiny', 'title: Not so tiny')
    const [title, files] = pastAt(root, 'first').with('tiny', (folder) => [
      /^title: .*$/m.exec(readFileSync(path.join(folder, seeds), 'utf8'))?.[0],
      readdirSync(folder).sort(),
    ])
    expect(title).toBe('title: Tiny')
    expect(files).toEqual(['seeds', 'story'])
  })

  test('an unknown ref, and one that looks like an option of git, are told in plain words', () => {
    commit()
    expect(() => pastAt(root, 'nowhere')).toThrow(
      new NotThere('there is no commit "nowhere" here; give a branch, a tag or a commit that git log knows'),
    )
    expect(() => pastAt(root, '--all')).toThrow(NotThere)
  })

  test('so is a place without history', () =>
    expect(() => pastAt(root, 'first')).toThrow(/^git, or the history of this project, is not here/))

  test('so is a case that did not exist then', () => {
    commit()
    cpSync(path.join(root, 'story/tiny'), path.join(root, 'story/later'), { recursive: true })
    writeFileSync(path.join(root, 'seeds/later.yaml'), readFileSync(path.join(root, seeds), 'utf8').replace('case: tiny', 'case: later'))
    expect(diffCase(root, pastAt(root, 'first'), 'later')).toEqual({
      why: 'the case "later" did not exist at first; there is nothing to compare it with',
      problems: [],
    })
  })
})

describe('the command', () => {
  beforeEach(commit)

  async function run(...given: string[]): Promise<{ code: number; out: string }> {
    let out = ''
    const code = await keyDiff(root, ['tiny'], given, (text) => void (out += text))
    return { code, out }
  }

  test('passes, in words, where nothing changed', async () => {
    const { code, out } = await run('--key-diff', 'first')
    expect(code).toBe(0)
    expect(out).toMatch(/Against first .*\n\ntiny: key 1, not raised; story \w+, the same\n {2}Authors’ key, .* not validated\./)
    expect(out).toContain('  the key is the same\n  rings: delay ')
  })

  test('fails, and says how to mend it, where the key changed and the version did not', async () => {
    edit(seeds, '- {min: 3, max: 3}', '- {min: 1, max: 3}')
    const { code, out } = await run('--key-diff', 'first', 'tiny')
    expect(code).toBe(1)
    expect(out).toContain('escalation 0 → 100')
    expect(out).toContain('    escalation: t-d2 0 × 2 → 1 × 2')
    expect(out).toMatch(/^seeds\/tiny\.yaml:3 key\/version-not-raised /m)
  })

  test('gives the same as data', async () => {
    edit(seeds, '- {min: 3, max: 3}', '- {min: 1, max: 3}')
    const { code, out } = await run('tiny', '--json', '--key-diff', 'first')
    const { ref, commit, cases } = JSON.parse(out) as { ref: string; commit: string; cases: Record<string, CaseDiff> }
    expect(code).toBe(1)
    expect([ref, commit]).toEqual(['first', git('rev-parse', 'first').toString().trim()])
    expect(cases['tiny']).toMatchObject({ key: diff().key, routes: diff().routes, storyVersion: diff().storyVersion })
  })

  test.each([
    [['--key-diff'], 'npm run check -- --key-diff REF'],
    [['--key-diff', '--json'], 'npm run check -- --key-diff REF'],
    [['--key-diff', 'nowhere'], 'there is no commit "nowhere"'],
    [['--key-diff', 'first', 'big'], 'There is no case big. There are: tiny'],
  ])('%j: one plain line, and it fails', async (given, words) => {
    const { code, out } = await run(...given)
    expect(code).toBe(1)
    expect(out.startsWith(words), out).toBe(true)
    expect(out.trim().split('\n')).toHaveLength(1)
  })
})
