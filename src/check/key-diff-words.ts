import { dials, type Dial } from '../core/evidence.ts'
import type { Past } from './at-ref.ts'
import type { OptionChange } from './key-change.ts'
import type { CaseDiff, JudgementChange, NoDiff, RouteChange } from './key-diff.ts'
import { listSlips } from './slip.ts'

const dialNames: Readonly<Record<Dial, string>> = { delay: 'delay', escalation: 'escalation', sharing: 'sharing' }

/** A change of key, for people at a terminal. */
export function keyDiffWords(past: Past, diffs: Readonly<Record<string, CaseDiff | NoDiff>>): string {
  const cases = Object.entries(diffs).map(([name, diff]) => ('why' in diff ? noDiff(diff) : caseWords(name, diff)))
  return [`Against ${past.ref} (${past.commit.slice(0, 7)}). Report scores, 0 to 100, for checks and panels alone.`, ...cases].join('\n\n')
}

function noDiff({ why, problems }: NoDiff): string {
  return [why, ...(problems.length > 0 ? [listSlips(problems)] : [])].join('\n')
}

function caseWords(name: string, { storyVersion, standing, key, routes, problems }: CaseDiff): string {
  const moved = storyVersion.before !== storyVersion.after
  const { before, after } = key.versions
  const version = before === after ? `key ${after}, not raised` : `key ${before} → ${after}${key.raised ? ', raised' : ', not raised'}`
  return [
    `${name}: ${version}; story ${moved ? `${storyVersion.before} → ${storyVersion.after}` : `${storyVersion.after}, the same`}`,
    `  ${standing}`,
    key.parts.length > 0 ? `  the key changed: ${key.parts.join(', ')}` : '  the key is the same',
    ...key.options.map(optionWords),
    ...routes.flatMap((route) => routeWords(route, moved)),
    ...(routes.length === 0 ? ['  there are no documented routes'] : []),
    ...(problems.length > 0 ? [listSlips(problems)] : []),
  ].join('\n')
}

function optionWords({ decision, option, before, after }: OptionChange): string {
  const shown = (one: OptionChange['before']) =>
    one ? [one.bands.join('; '), ...(one.rung === null ? [] : [`rung ${one.rung}`]), one.sources.join(' ')].join(' · ') : undefined
  const [was, is] = [shown(before), shown(after)]
  if (was === undefined) return `  + ${decision} ${option}: ${is}`
  return is === undefined ? `  − ${decision} ${option}: ${was}` : `  ~ ${decision} ${option}: ${was} → ${is}`
}

function routeWords({ route, lost, dials: changes }: RouteChange, moved: boolean): string[] {
  const scores = dials.map((dial) => {
    const { before, after, byKeyOfThen } = changes[dial]
    const story = moved && byKeyOfThen !== before ? ` (${points(byKeyOfThen)} by the key of then)` : ''
    return `${dialNames[dial]} ${points(before)} → ${points(after)}${story}`
  })
  return [
    `  ${route}: ${scores.join(', ')}`,
    ...(lost.before === undefined ? [] : [`    "${lost.before}" was not offered then: before is the route up to there`]),
    ...(lost.after === undefined ? [] : [`    "${lost.after}" is not offered now: after is the route up to there`]),
    ...dials.flatMap((dial) => changes[dial].judgements.map((one) => `    ${dialNames[dial]}: ${judgementWords(one)}`)),
  ]
}

function judgementWords({ about, before, after }: JudgementChange): string {
  const shown = (one: JudgementChange['before']) => (one ? `${one.value}${one.weight === 1 ? '' : ` × ${one.weight}`}` : '')
  if (!before) return `${about} added, ${shown(after)}`
  return after ? `${about} ${shown(before)} → ${shown(after)}` : `${about} gone, was ${shown(before)}`
}

function points(score: number | null): string {
  return score === null ? '–' : score.toFixed(0)
}
