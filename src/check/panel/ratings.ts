import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { LineCounter, isNode, parseDocument } from 'yaml'
import { ratingsSchema, type PanelRatings } from '../../core/panel.ts'
import type { ReasonOf } from '../reasons.ts'
import type { Slip } from '../slip.ts'

/** What practitioners said of a case, if anybody did. */
export interface LoadedRatings {
  readonly file: string
  /** Absent where nobody has rated the case, or where the file cannot be trusted. */
  readonly ratings?: PanelRatings
  readonly slips: readonly Slip[]
}

const mend = 'put back the file that was last imported (git checkout), and import again'

/** Where the ratings of a case are kept, from the root. */
export function ratingsFile(name: string): string {
  return `seeds/ratings/${name}.json`
}

/** Reads `seeds/ratings/<name>.json` below `root`, if it is there, and holds it to its schema. Collects slips. */
export function loadRatings(root: string, name: string): LoadedRatings {
  const file = ratingsFile(name)
  const place = path.join(root, file)
  if (!existsSync(place)) return { file, slips: [] }
  // JSON is YAML too, and YAML knows the lines.
  const counter = new LineCounter()
  const text = readFileSync(place, 'utf8')
  const document = parseDocument(text, { lineCounter: counter })
  const lineOf = (at: readonly unknown[]): number => {
    for (let length = at.length; length > 0; length--) {
      const node = document.getIn(at.slice(0, length), true)
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line
    }
    return 1
  }
  const slip = (line: number, reason: ReasonOf<'ratings'>, words: string): Slip => ({
    file,
    line,
    reason: `ratings/${reason}`,
    words: `${words}; ${mend}`,
  })
  const [broken] = document.errors
  if (broken) return { file, slips: [slip(counter.linePos(broken.pos[0]).line, 'not-json', 'this is no JSON file')] }
  const parsed = v.safeParse(ratingsSchema, document.toJS())
  if (!parsed.success) {
    const slips = parsed.issues.map((issue) => {
      const at = (issue.path ?? []).map((item) => item.key)
      return slip(lineOf(at), 'wrong-value', `${at.join('.') || 'the whole'}: ${issue.message}`)
    })
    return { file, slips }
  }
  if (parsed.output.case !== name)
    return { file, slips: [slip(lineOf(['case']), 'other-case', `these are ratings of "${parsed.output.case}"`)] }
  return { file, ratings: parsed.output, slips: [] }
}

/** Keeps ratings, in the order of raters and options, whole or not at all. */
export function saveRatings(root: string, ratings: PanelRatings): string {
  const file = ratingsFile(ratings.case)
  const place = path.join(root, file)
  const sorted = {
    case: ratings.case,
    raters: [...ratings.raters]
      .sort((a, b) => a.rater - b.rater)
      .map((one) => ({ ...one, ratings: Object.fromEntries(Object.entries(one.ratings).sort(([a], [b]) => (a < b ? -1 : 1))) })),
  }
  mkdirSync(path.dirname(place), { recursive: true })
  // A line a rating, so that a change can be read.
  const text = JSON.stringify(sorted, null, 2).replace(
    /\{\s+("band": "[a-z-]+")(?:,\s+("sure": \d))?\s+\}/g,
    (_, band: string, sure?: string) => (sure === undefined ? `{ ${band} }` : `{ ${band}, ${sure} }`),
  )
  writeFileSync(`${place}.new`, `${text}\n`)
  renameSync(`${place}.new`, place)
  return file
}
