import type { Evidence } from '../core/evidence.ts'
import type { CompiledStory } from './compile.ts'
import type { EvidencePath } from './evidence.ts'
import type { Reason } from './reasons.ts'
import type { Slip } from './slip.ts'

interface Seed {
  readonly file: string
  readonly lineOf: (at: EvidencePath) => number
}

type Story = Pick<CompiledStory, 'lists' | 'names' | 'main'>

/** A story's sources, by file. */
type Sources = ReadonlyMap<string, string>

/** What is written and never read: variables, knots, names of lists, facts, sources and clocks. Findings are `crossCheck`'s. */
export function lintUnused(sources: Sources, evidence: Evidence, story: Story, seed: Seed): Slip[] {
  const bare = new Map([...sources].map(([file, text]) => [file, text.replace(/\/\/.*$/gm, '')]))
  const code = [...bare.values()].join('\n')
  return [
    ...unusedVariables(bare, code),
    ...unusedKnots(bare, code),
    ...unusedNames(bare, evidence, story),
    ...unusedFacts(code, evidence, seed),
    ...unusedEntries(evidence, seed),
  ]
}

/** Each line of each file that declares something, and the name it declares. */
function declared(sources: Sources, pattern: RegExp): { readonly file: string; readonly line: number; readonly name: string }[] {
  return [...sources].flatMap(([file, text]) =>
    text.split(/\r?\n/).flatMap((line, at) => {
      const name = pattern.exec(line)?.[1]
      return name === undefined ? [] : [{ file, line: at + 1, name }]
    }),
  )
}

/** `whole_case` is the host's to set, and a case of one chapter has no use for it. */
function unusedVariables(sources: Sources, code: string): Slip[] {
  return declared(sources, /^\s*(?:VAR|CONST|~\s*temp)\s+(\w+)/).flatMap(({ file, line, name }): Slip[] => {
    // Read: anywhere but in its own declaration, or as the left side of an assignment.
    const read = code
      .replace(new RegExp(`^\\s*(?:VAR|CONST|~\\s*temp)\\s+${name}\\b`, 'gm'), '')
      .replace(new RegExp(`~\\s*${name}\\s*(?:=(?!=)|\\+=|-=|\\+\\+|--)`, 'g'), '')
    if (name === 'whole_case' || new RegExp(`\\b${name}\\b`).test(read)) return []
    const words = `${name} is set and never read; a telling that no later line reads is an event, not a variable`
    return [{ file, line, reason: 'text/unused-variable', words }]
  })
}

/** Knots and functions that nothing leads to. The shared vocabulary, chapters and the lists of names are entered by the host. */
function unusedKnots(sources: Sources, code: string): Slip[] {
  const entered = /^(?:chapter_\d+|who_is|where_is)$/
  return declared(sources, /^\s*={2,}\s*(?:function\s+)?(\w+)/)
    .filter(({ file, name }) => !file.includes('story/shared/') && !file.startsWith('..') && !entered.test(name))
    .flatMap(({ file, line, name }): Slip[] => {
      const elsewhere = code
        .replace(new RegExp(`^\\s*={2,}\\s*(?:function\\s+)?${name}\\b`, 'gm'), '')
        .replace(new RegExp(`\\bscene\\(\\s*->\\s*${name}\\s*\\)`, 'g'), '')
      if (new RegExp(`\\b${name}\\b`).test(elsewhere)) return []
      return [{ file, line, reason: 'text/unused-knot', words: `nothing leads to ${name}; divert to it, or take it out` }]
    })
}

const namedLists: readonly string[] = ['people', 'places', 'seats', 'others']

/** People, places and holders that a case names and neither its story nor its evidence file uses. Somebody the player is may only be named. */
function unusedNames(sources: Sources, evidence: Evidence, { lists, names, main }: Story): Slip[] {
  const used = [...sources.values()].map((text) => text.replace(/^\s*(?:LIST\b|# name:).*$/gm, '')).join('\n')
  const held = JSON.stringify({ ...evidence, holders: [] })
  const named = (list: string, id: string) => {
    const called = list === 'people' ? (names.people[id]?.name.split(' ') ?? []) : []
    return called.some((word) => word.length > 2 && new RegExp(`\\b${word}\\b`).test(used))
  }
  return namedLists.flatMap((list) =>
    (lists[list] ?? []).flatMap((id): Slip[] => {
      const name = id.replaceAll('-', '_')
      if (new RegExp(`\\b${name}\\b`).test(used) || held.includes(`"${id}"`) || named(list, id)) return []
      const home = declared(sources, new RegExp(`^\\s*LIST\\s+(${list})\\b`))[0]
      const words = `"${id}" of LIST ${list} is never used; use it or take it out`
      return [{ file: home?.file ?? main, line: home?.line ?? 1, reason: 'text/unused-name', words }]
    }),
  )
}

function unusedFacts(code: string, evidence: Evidence, { file, lineOf }: Seed): Slip[] {
  const asked = new Set([
    ...evidence.actions.flatMap((one) => [...one.openedBy, ...one.needs]),
    ...[...evidence.needs, ...evidence.harmless, ...evidence.unsafe].map((one) => one.fact),
    ...evidence.revisions.map((one) => one.fact),
    ...evidence.decisions.flatMap((one) =>
      [...one.supported, ...one.options.flatMap((option) => option.bands)].flatMap(({ when }) => [
        ...(when?.held ?? []),
        ...(when?.lacking ?? []),
      ]),
    ),
  ])
  const heard = (fact: string) => new RegExp(`\\b(?:learn|tell|told_by)\\([^)]*\\b${fact.replaceAll('-', '_')}\\s*\\)`).test(code)
  return evidence.facts.flatMap((fact, i): Slip[] => {
    const slip = (reason: Reason, words: string): Slip => ({ file, line: lineOf(['facts', i]), reason, words })
    if (!asked.has(fact.id))
      return [slip('text/unused-fact', `no action, need, pair, band or supported rung asks about "${fact.id}"; use it or take it out`)]
    return heard(fact.id)
      ? []
      : [slip('text/fact-never-heard', `nobody learns or is told "${fact.id}" in the story; use it or take it out`)]
  })
}

/** Sources that nothing cites, and clocks that nothing counts by. */
function unusedEntries(evidence: Evidence, { file, lineOf }: Seed): Slip[] {
  const cited = new Set(
    [...evidence.findings, ...evidence.timeline, ...evidence.clocks, ...evidence.decisions.flatMap((one) => [one, ...one.options])].flatMap(
      (one) => one.sources,
    ),
  )
  const counted = new Set([
    ...evidence.decisions.map((one) => one.clock),
    ...evidence.actions.map(({ limit }) => (limit.kind === 'guidance' ? limit.clock : undefined)),
  ])
  const slip = (list: string, at: number, reason: Reason, words: string): Slip => ({ file, line: lineOf([list, at]), reason, words })
  return [
    ...evidence.sources.flatMap(({ id }, i) =>
      cited.has(id) ? [] : [slip('sources', i, 'text/unused-source', `nothing cites "${id}"; cite it or take it out`)],
    ),
    ...evidence.clocks.flatMap(({ id }, i) =>
      counted.has(id) ? [] : [slip('clocks', i, 'text/unused-clock', `no decision or limit counts by "${id}"; use it or take it out`)],
    ),
  ]
}
