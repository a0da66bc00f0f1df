// @vitest-environment happy-dom
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { Figures } from '../../src/core/figures.ts'
import type { Run } from '../../src/core/run.ts'
import { openSaves } from '../../src/save.ts'
import type { Ports, Saves } from '../../src/ui/ports.ts'
import { debriefWords } from '../../src/ui/debrief/words.ts'
import { scoringWords as say } from '../../src/ui/scoring/words.ts'
import { words } from '../../src/ui/words.ts'
import { runOf, tiny } from '../core/tiny.ts'
import { open, settle, type Screen } from './screen.ts'

const player = (id: string, delay: number, escalation: number, sharing: number) => ({
  id,
  delay,
  escalation,
  sharing,
  mean: (delay + escalation + sharing) / 3,
})

const figures: Figures = {
  case: 'child-z',
  title: 'Tiny',
  storyVersion: 'abc',
  keyVersion: '1',
  counts: { words: 900, chapters: 2, decisions: 3, scored: 3, options: 8, endings: 2 },
  visited: { states: 1234, ways: 2000, everyState: true, deadEnds: 0, unreached: 0, longestSave: 70, mostCharacters: 2048, reopened: 9 },
  limits: { topBand: 80, aboveRandom: 10, rho: 0.9 },
  plays: 1000,
  players: [player('random', 37, 46, 44), player('longest', 21, 62, 36)],
  routes: [player('as-reviewed', 7, 43, 30), player('strong', 98, 97, 96)],
  options: { longestIsBest: 0.2, byChance: 0.3, lengthApart: -0.02, placeP: 0.44, notYet: 1 },
  sensitivity: {
    runs: 200,
    rules: [
      { id: 'distance', delay: 0.95, escalation: 0.899, sharing: 0.91 },
      { id: 'dichotomous', delay: 0.92, escalation: 0.95, sharing: null },
    ],
  },
  panel: null,
}

/** Storage that works, with these runs in it. */
function keeping(runs: readonly Run[]): Saves {
  const saves = openSaves()
  for (const run of runs) void saves.keep(run, { chapter: 2, at: '2015-04-02T16:00', ended: true })
  return { ...saves, trouble: null }
}

async function openScoring(
  found: Partial<Figures> | Ports['figures'] = {},
  runs: readonly Run[] = [],
  more: Partial<Ports> = {},
): Promise<Screen> {
  const ports = {
    figures: typeof found === 'function' ? found : () => Promise.resolve({ ...figures, ...found }),
    saves: keeping(runs),
    ...more,
  }
  const screen = await open('#/scoring', { ports })
  await vi.waitFor(async () => {
    await settle()
    expect(screen.texts('h1')).toEqual([words.title.scoring])
    expect(screen.root.querySelector('[role="status"]')?.textContent ?? '').not.toMatch(/Fetching/)
  })
  return screen
}

describe('the method', () => {
  test('is told whole, with the sentence on the key, where no figures can be had', async () => {
    let network = false
    const fetched = () => (network ? Promise.resolve(figures) : Promise.reject(new TypeError('Failed to fetch')))
    const screen = await openScoring(fetched)
    expect(screen.root.textContent).toContain(debriefWords.key())
    expect(screen.root.textContent).toContain(say.figures.away)
    expect(screen.texts('.scoring-dial h3')).toEqual(['Delay', 'Escalation', 'Information sharing'])
    expect(screen.root.querySelector('.gaming')).toBeNull()
    network = true
    await screen.click(say.figures.again)
    expect(screen.texts('.scoring-counts dd')[0]).toBe('1,234')
  })

  test.each(['#/', '#/case/child-z'])('is one press away on %s', async (address) => {
    const screen = await open(address)
    await screen.click(words.title.scoring)
    expect(location.hash).toMatch(/^#\/scoring(?:\/tiny)?$/)
  })
})

describe('the made-up players', () => {
  test('B6: have numbers in a dial only where every other rule keeps the order of runs', async () => {
    const screen = await openScoring()
    const cells = [...screen.root.querySelectorAll('.gaming ~ details .figures tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent),
    )
    expect(cells[0]?.slice(1)).toEqual(['98', 'top', 'top'])
    expect(cells[1]?.slice(1)).toEqual(['37', 'middle', 'middle'])
    expect(cells[2]?.slice(1)).toEqual(['21', 'middle', 'low'])
    const [delay, escalation] = screen.texts('.gaming-dial > svg')
    expect(delay).toMatch(/At random37/)
    expect(escalation).not.toMatch(/\d/)
  })

  test('are said to keep within the limits, or not to', async () => {
    const sound = await openScoring()
    expect(sound.texts('.verdict')[0]).toContain(say.gaming.verdict.noneTop)
    expect(sound.root.querySelector('.verdict.fails')).toBeNull()
    const gamed = await openScoring({ players: [...figures.players, player('share-everything', 60, 97, 84)] })
    const [verdict = ''] = gamed.texts('.verdict.fails')
    expect(verdict).toContain('“Shares everything” reaches the top band in escalation and information sharing.')
    expect(verdict).toContain(say.gaming.verdict.fails)
  })

  test('all have a name, and so has every other rule of scoring', () => {
    const folder = path.resolve(import.meta.dirname, '../../public/scoring')
    for (const file of readdirSync(folder)) {
      const { players, sensitivity } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Figures
      expect(players.map((one) => one.id).filter((id) => !say.gaming.players[id])).toEqual([])
      expect(sensitivity.rules.map((one) => one.id).filter((id) => !say.sensitivity.rules[id])).toEqual([])
    }
  })

  test('a proof that is none is not called one', async () => {
    const screen = await openScoring({ visited: { ...figures.visited, everyState: false, deadEnds: 2 } })
    expect(screen.root.textContent).toContain(say.proof.notEvery(1234))
    expect(screen.root.textContent).toContain('2 states are dead ends.')
  })
})

describe('the key of a case', () => {
  const mine = { case: 'child-z', review: { ratings: 'declined' } } as const
  const bandsShown = (screen: Screen) => screen.texts('.key-bands').length

  test.each<[string, Run[]]>([
    ['nothing was played', []],
    ['a run has not come to its rating', [runOf([], { ...mine, review: { feeling: 'tired' } })]],
    ['only a replay was debriefed', [runOf([], { ...mine, parent: { run: 'r0', at: 1 } })]],
    ['only another case was debriefed', [runOf([], { ...mine, case: 'family-u' })]],
  ])('B7: is not shown where %s, and it says why', async (_why, runs) => {
    const screen = await openScoring({}, runs)
    expect(screen.root.textContent).toContain(say.answer.closed('Child Z'))
    expect(bandsShown(screen)).toBe(0)
    for (const band of Object.values(debriefWords.bands)) expect(screen.root.textContent).not.toContain(band)
  })

  test('is not shown where storage is blocked, whatever this page remembers', async () => {
    const screen = await openScoring({}, [], { saves: { ...keeping([runOf([], mine)]), trouble: 'blocked' } })
    expect(screen.root.textContent).toContain(say.answer.blocked)
    expect(bandsShown(screen)).toBe(0)
  })

  test.each<[string, Run['review']]>([
    ['given', { ratings: { delay: 0, escalation: 1, sharing: -1 } }],
    ['declined', { ratings: 'declined' }],
  ])('B7: is shown once the rating was %s: every option in its words, with its bands and sources', async (_how, review) => {
    const screen = await openScoring({}, [runOf([], { ...mine, review })])
    expect(screen.texts('.key-chapter summary')).toEqual(['Chapter 1, The door: 1 decision', 'Chapter 2, The call: 2 decisions'])
    expect(screen.texts('.key-decision h3')).toEqual(['At the door', 'The call before Good Friday', 'A note to the landlord'])
    expect(screen.texts('.key-option')).toHaveLength(tiny.evidence.decisions.flatMap((one) => one.options).length)
    expect(screen.texts('.key-option')[0]).toBe('Ring the school from the car')
    const bands = screen.texts('.key-bands').map((text) => text.replace(/\s+/g, ' '))
    expect(bands).toContain('Unsafe or unlawful. If this chair knew: moving out.Weak on the facts held. Otherwise.')
    expect(screen.texts('.key-sources')[1]).toContain('Working Together to Safeguard Children (2015)')
    expect(screen.root.querySelectorAll('.key-chapter[open]')).toHaveLength(0)
    expect(screen.texts('.key-chapter .notice')).toEqual([])
  })

  test('of a chapter that was not debriefed comes with a warning', async () => {
    const screen = await openScoring({}, [runOf([], { ...mine, start: '2/school-rung' })])
    expect(screen.texts('.key-chapter .notice')).toEqual([say.answer.unplayed])
    expect(screen.root.querySelector('.key-chapter .notice')?.closest('details')?.textContent).toContain('Chapter 1')
  })

  test('that cannot be fetched is said in plain words', async () => {
    const cases = { 'child-z': () => Promise.reject(new TypeError('Failed to fetch')) }
    const screen = await openScoring({}, [runOf([], mine)], { cases })
    expect(screen.root.textContent).toContain(say.answer.away)
  })
})
