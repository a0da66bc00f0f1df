import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { spreadsOf, withPanel, type PanelRatings } from '../../core/panel.ts'
import type { BuiltCase } from '../case.ts'
import { loadEvidence } from '../evidence.ts'
import type { ReasonOf } from '../reasons.ts'
import type { Slip } from '../slip.ts'
import { answersIn, same, shown, type Answers, type Returned } from './answers.ts'
import { loadRatings, saveRatings } from './ratings.ts'
import { csvOf } from './sheet.ts'

/**
 * Brings filled-in sheets into `seeds/ratings/<case>.json`. What can be read is kept; what cannot is named by file and row and
 * leaves everything else as it is, so that a mended file can be brought in again. A rater's second file may add to the first and
 * not contradict it, unless `replace` says that it takes its place. Comments go to `reports/panel/`, which is not committed.
 */
export async function bringIn(
  root: string,
  built: BuiltCase,
  files: readonly Returned[],
  replace: boolean,
): Promise<{ readonly told: readonly string[]; readonly slips: readonly Slip[] }> {
  const name = built.evidence.case
  const loaded = loadRatings(root, name)
  if (loaded.slips.length > 0) return { told: [], slips: loaded.slips }
  const before: PanelRatings = loaded.ratings ?? { case: name, raters: [] }
  const told: string[] = []
  const slips: Slip[] = []
  let ratings = before
  for (const file of files) {
    const answers = await answersIn(built, file)
    slips.push(...answers.slips)
    if (!answers.rater) continue
    const joined = join(ratings, answers, file.name, replace)
    slips.push(...joined.slips)
    ratings = joined.ratings
    const comments = keepComments(root, name, answers, file.name)
    told.push(
      `${file.name}: rater ${answers.rater.rater}, ${joined.added} new, ${joined.same} known already, ${answers.blank} left blank${comments}`,
    )
  }
  if (ratings === before) return { told, slips }
  const kept = saveRatings(root, ratings)
  return { told: [...told, ...standing(root, name, before, ratings, kept)], slips }
}

/** A rater's answers put with those already kept. */
function join(
  ratings: PanelRatings,
  answers: Answers,
  file: string,
  replace: boolean,
): { readonly ratings: PanelRatings; readonly added: number; readonly same: number; readonly slips: readonly Slip[] } {
  const { rater: next, rows } = answers
  if (!next) return { ratings, added: 0, same: 0, slips: [] }
  const others = ratings.raters.filter((one) => one.rater !== next.rater)
  const known = ratings.raters.find((one) => one.rater === next.rater)
  const slip = (line: number, reason: ReasonOf<'panel'>, words: string): Slip => ({ file, line, reason: `panel/${reason}`, words })
  if (known && replace && answers.slips.length > 0) {
    const words = `rater ${next.rater} keeps what was there: a file takes its place once every row of it can be read`
    return { ratings, added: 0, same: 0, slips: [slip(0, 'not-replaced', words)] }
  }
  const before = replace ? undefined : known
  if (!before) return { ratings: { ...ratings, raters: [...others, next] }, added: Object.keys(next.ratings).length, same: 0, slips: [] }
  const instead = 'correct the rater number if this is somebody else; or let this file take the place of what is kept, with --replace'
  if (before.storyVersion !== next.storyVersion || before.keyVersion !== next.keyVersion) {
    const words = `rater ${next.rater} has rated another version of the pack (story ${before.storyVersion}); ${instead}`
    return { ratings, added: 0, same: 0, slips: [slip(0, 'other-version', words)] }
  }
  if ((before.years && next.years && before.years !== next.years) || (before.role && next.role && before.role !== next.role)) {
    const words = `rater ${next.rater} gave other years or another role before; ${instead}`
    return { ratings, added: 0, same: 0, slips: [slip(0, 'other-rater', words)] }
  }
  const all = { ...before.ratings }
  const slips: Slip[] = []
  let [added, equal] = [0, 0]
  for (const [option, rating] of Object.entries(next.ratings)) {
    const earlier = all[option]
    if (!earlier) added++
    else if (same(earlier, rating)) equal++
    else
      slips.push(
        slip(
          rows.get(option) ?? 0,
          'rated-twice',
          `rater ${next.rater} rated this ${shown(earlier)} before and ${shown(rating)} here; ${instead}`,
        ),
      )
    all[option] ??= rating
  }
  const joined = { ...next, ...before, ratings: all }
  return { ratings: added === 0 ? ratings : { ...ratings, raters: [...others, joined] }, added, same: equal, slips }
}

function keepComments(root: string, name: string, { rater, comments }: Answers, from: string): string {
  if (!rater || comments.length === 0) return ''
  const file = `reports/panel/${name}-rater-${rater.rater}-comments-${path.parse(from).name}.csv`
  mkdirSync(path.join(root, 'reports/panel'), { recursive: true })
  writeFileSync(path.join(root, file), csvOf([['id', 'comment'], ...comments]))
  return `; ${comments.length} comments in ${file}, which is not committed`
}

/** How the panel stands now, and whether the key moved with it. */
function standing(root: string, name: string, before: PanelRatings, after: PanelRatings, file: string): string[] {
  const { evidence } = loadEvidence(root, name)
  const spreads = [...spreadsOf(after).values()]
  const counted = spreads.filter((one) => one.standing !== 'too-few').length
  const lines = [`${file}: ${after.raters.length} raters; ${counted} of ${spreads.length} options rated by enough of them to count`]
  if (!evidence) return lines
  const contested = (ratings: PanelRatings) => withPanel(evidence, ratings).panel?.contestedOptions ?? []
  const [was, is] = [contested(before), contested(after)]
  if (is.length > 0) lines.push(`contested for want of agreement: ${is.join(', ')}`)
  if (was.join() !== is.join()) lines.push(`the key changes with them: raise keyVersion in seeds/${name}.yaml`)
  return lines
}
