import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { dials } from '../core/evidence.ts'
import { startingPoint } from '../core/run.ts'
import { measure, reportScore } from '../core/score.ts'
import { replay } from '../core/story.ts'
import type { BuiltCase } from './case.ts'
import type { Slip } from './slip.ts'
import { rowOf, topBand, type StrategyRow } from './strategies.ts'

/** The route that is meant to reach the top band, alone. */
const reference = 'strong'

/** The documented routes of a case, in `tests/routes/<case>`, scored; none where there are none. */
export function routesOf(
  root: string,
  { story, evidence }: BuiltCase,
): { readonly rows: readonly StrategyRow[]; readonly slips: readonly Slip[] } {
  const folder = path.join('tests/routes', evidence.case)
  if (!existsSync(path.join(root, folder))) return { rows: [], slips: [] }
  const slips: Slip[] = []
  const rows = readdirSync(path.join(root, folder))
    .sort()
    .flatMap((route) => {
      const file = path.posix.join(folder, route, 'choices.txt')
      const choices = readFileSync(path.join(root, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
      const { moments, lost } = replay(story, startingPoint(evidence, 'whole'), choices)
      if (lost) {
        slips.push({ file, line: 0, reason: 'route/lost', words: `"${lost.choice}" is no longer offered; correct the route` })
        return []
      }
      const player = { id: route, rule: route === reference ? 'The reference route' : 'A documented route', naive: false }
      const row = rowOf(player, 'whole', [reportScore(measure(evidence, moments))], [1])
      for (const dial of dials) {
        const score = row.dials[dial]?.mean ?? 0
        if (route === reference ? score < topBand : score >= topBand)
          slips.push({
            file,
            line: 0,
            reason: `route/${route === reference ? 'below-top-band' : 'top-band'}`,
            words: `${score.toFixed(0)} in ${dial}; the top band begins at ${topBand}, and only "${reference}" is to reach it`,
          })
      }
      return [row]
    })
  return { rows, slips }
}
