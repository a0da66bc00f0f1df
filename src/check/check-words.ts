import { dials } from '../core/evidence.ts'
import type { CaseCheck } from './case-check.ts'
import { jsonOf, type CaseFigures, type Scores } from './check-json.ts'
import type { Exploration } from './explore.ts'
import type { Honesty } from './honesty.ts'
import { mostAboveRandom, topBand } from './strategies.ts'

/** A check for people at a terminal: what there is, what was proved, and who plays how well. What is to mend stands apart. */
export function checkInWords(check: CaseCheck): string {
  const figures = jsonOf(check)
  const { name, paths, honesty } = check
  return [
    `${name} ${figures.storyVersion}, key ${figures.keyVersion || 'none'}`,
    size(figures),
    ...(paths ? [`${paths.walks.walked} walks, ${paths.walks.steps} steps`, ...explored(paths.explored)] : ['not explored']),
    ...(honesty ? [...players(figures), options(figures, honesty)] : ['not played']),
    `seconds: ${Object.entries(check.seconds)
      .map(([part, seconds]) => `${part} ${seconds.toFixed(1)}`)
      .join(', ')}`,
  ].join('\n  ')
}

function size(of: CaseFigures): string {
  return `${of.words} words, ${of.chapters} chapters, ${of.scenes} scenes, ${of.choices} choices, ${of.decisions} decisions (${of.scored} scored, ${of.options} options), ${of.endings} endings`
}

function explored({
  states,
  edges,
  exhaustive,
  notCovered,
  deadEnds,
  unreached,
  largestSave,
  restored,
  carriedInto,
  seconds,
}: Exploration) {
  const missed = Object.entries(unreached).flatMap(([kind, ids]) => (ids.length > 0 ? [`${kind} ${ids.join(', ')}`] : []))
  const save = largestSave
    ? `the longest run has ${largestSave.choices} choices and packs into ${largestSave.characters} characters`
    : 'the longest run is not known'
  const carried = Object.entries(carriedInto).map(([chapter, count]) => `chapter ${chapter} begins in ${count}`)
  return [
    `${exhaustive ? 'every state was visited' : 'not every state was visited'}: ${states} states, ${edges} ways between them, ${seconds.toFixed(1)} s`,
    ...notCovered.map((words) => `not covered: ${words}`),
    `${deadEnds} dead ends; ${missed.length > 0 ? `never reached: ${missed.join('; ')}` : 'every choice, scene, document and ending is reached'}`,
    `${save}; ${restored} saves on the way led back to an equal state`,
    ...(carried.length > 0 ? [`carried values: ${carried.join(', ')} ways`] : []),
  ]
}

/** Each player on the whole case, on the mean of the dials: single dials hang too much on the rule to be given as numbers here. */
function players({ strategies, references }: CaseFigures): string[] {
  const list = (of: Readonly<Record<string, Scores>>) =>
    Object.entries(of).map(([player, scores]) => {
      const top = dials.filter((dial) => (scores[dial] ?? 0) >= topBand)
      return `${player} ${scores.mean?.toFixed(0) ?? '–'}${top.length > 0 ? ` (top band in ${top.join(', ')})` : ''}`
    })
  return [
    `naive players, mean of the dials (none to reach ${topBand} in one, or lie ${mostAboveRandom} above random): ${list(strategies).join(', ')}`,
    `for comparison: ${list(references).join(', ')}`,
  ]
}

function options({ longestIsBest, longestByChance, sensitivity }: CaseFigures, { audit }: Honesty): string {
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`
  const least = Math.min(...Object.values(sensitivity).flatMap((rho) => dials.flatMap((dial) => rho[dial] ?? [])))
  return (
    `the longest option is best in ${percent(longestIsBest)} of decisions (chance ${percent(longestByChance)}); ` +
    `best options are ${percent(audit.length.apart)} longer; place after shuffling p = ${audit.shuffled.p.toFixed(2)}; ` +
    `least rank correlation with other rules ${Number.isFinite(least) ? least.toFixed(2) : 'not known'}`
  )
}
