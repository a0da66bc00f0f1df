import { expect, test } from 'vitest'
import { buildCase, type CaseBuild } from '../../src/check/case.ts'
import { exploreCase } from '../../src/check/explore.ts'
import { honestyOf } from '../../src/check/honesty.ts'
import { auditOptions, auditSlips } from '../../src/check/option-audit.ts'
import { Places } from '../../src/check/places.ts'
import { playersOf } from '../../src/check/players.ts'
import { listSlips, type Slip } from '../../src/check/slip.ts'
import { StoryTable } from '../../src/check/story-table.ts'
import { playStrategies, strategySlips } from '../../src/check/strategies.ts'
import { walkCase } from '../../src/check/walks.ts'
import { withFairCase, type Bias } from './fair-case.ts'

const plays = 12

function sound({ built, compiled, slips }: CaseBuild) {
  if (!built || !compiled) throw new Error(listSlips(slips))
  return { built, compiled, evidence: built.evidence, table: new StoryTable(built.story) }
}

test('a case that nobody can game gives no slip of any kind', () =>
  withFairCase(undefined, (root) => {
    const build = buildCase(root, 'fair')
    const { built, compiled } = sound(build)
    const slips: Slip[] = [
      ...build.slips,
      ...exploreCase(built, compiled, new Places(root, build.files, compiled)).slips,
      ...walkCase(built, compiled, 5).slips,
      ...honestyOf(root, built, compiled, build.files, { plays, sampled: 5, walks: 100 }).slips,
    ]
    expect(listSlips(slips)).toBe('')
  }))

// Each bias lets one naive player in; whoever plays by that rule must be named, and in the dial that it wins.
const biases: readonly (readonly [Bias, string, 'delay' | 'escalation' | 'sharing'])[] = [
  ['first', 'first-as-written', 'delay'],
  ['last', 'last-as-written', 'escalation'],
  ['longest', 'longest', 'delay'],
  ['shortest', 'shortest', 'delay'],
  ['most-escalating', 'most-escalating', 'escalation'],
  ['least-escalating', 'least-escalating', 'escalation'],
  ['share-everything', 'share-everything', 'sharing'],
  ['quickest', 'quickest', 'delay'],
  ['slowest', 'slowest', 'delay'],
  ['caution', 'caution', 'escalation'],
]

test.each(biases)('a case that gives in to "%s" is found out', (bias, player, dial) =>
  withFairCase(bias, (root) => {
    const { evidence, table } = sound(buildCase(root, 'fair'))
    const found = strategySlips(playStrategies(table, evidence, plays), 'seeds/fair.yaml')
    const words = (reason: Slip['reason']) => found.filter((slip) => slip.reason === reason).map((slip) => slip.words)
    expect(words('strategy/top-band'), listSlips(found)).toContainEqual(
      expect.stringMatching(new RegExp(`^"${player}" from whole reaches \\d+ in ${dial}\\b`)),
    )
    expect(words('strategy/beats-random')).toContainEqual(expect.stringContaining(`"${player}" from whole lies `))
    expect(new Set(found.map((slip) => /^"([\w-]+)"/.exec(slip.words)?.[1]))).toEqual(new Set([player]))
  }),
)

test('there is a bias for every player who could be let in', () =>
  withFairCase(undefined, (root) => {
    // Whoever shares nothing wins nothing here; chance cannot be favoured, and the order on the page is the seed's.
    const cannot = ['random', 'first', 'last', 'share-nothing']
    const naive = playersOf(sound(buildCase(root, 'fair')).evidence).filter((one) => one.naive && !cannot.includes(one.id))
    expect(naive.map(({ id }) => id).sort()).toEqual(biases.map(([, player]) => player).sort())
  }))

test.each<['longest' | 'shortest', Slip['reason']]>([
  ['longest', 'option/longest-is-best'],
  ['shortest', 'option/shortest-is-best'],
])('a case whose best option is always the %s: %s, at each decision', (bias, reason) =>
  withFairCase(bias, (root) => {
    const { evidence, compiled, table } = sound(buildCase(root, 'fair'))
    const lines = auditSlips(auditOptions(evidence, compiled, table, plays), evidence, {
      file: 'seeds/fair.yaml',
      lineOf: ([, at]) => 100 + Number(at),
    })
    const found = lines.filter((slip) => slip.reason === reason)
    expect(found.map((slip) => slip.line)).toEqual(evidence.decisions.map((_, i) => 100 + i))
    expect(found[0]?.words).toMatch(/delay-0-a \d+ \(best\)/)
  }),
)
