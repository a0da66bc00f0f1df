import type { ReasonOf } from './reasons.ts'
import type { Slip } from './slip.ts'

/** Words of Ink that a story may not use, because what follows from them cannot be visited exhaustively. */
const forbidden: readonly { readonly pattern: RegExp; readonly reason: ReasonOf<'story'>; readonly words: string }[] = [
  {
    pattern: /\b(?:RANDOM|SEED_RANDOM|LIST_RANDOM)\s*\(|\{\s*(?:shuffle\b|~[^}]*\|)/,
    reason: 'chance',
    words: 'a story draws nothing at random; the same choices give the same moments',
  },
  {
    pattern: /\b(?:TURNS|TURNS_SINCE)\s*\(/,
    reason: 'turn-count',
    words: 'a story counts no turns; remember what was done as a named fact of a LIST',
  },
  {
    pattern: /(?<![\w".-])\d+\.\d+(?![\w".-])|\b(?:FLOAT|POW|FLOOR|CEILING)\s*\(/,
    reason: 'fraction',
    words: 'a story reckons in no fractions; the dates and counts are the simulation’s to derive',
  },
  {
    pattern: /~\s*\w+\s*(?:\+\+|--|[+-]=\s*\d)|~\s*(\w+)\s*=\s*\1\s*[+-]\s*\d/,
    reason: 'tally',
    words: 'a story keeps no tally; remember what happened as named facts of a LIST',
  },
]

/** Chance, turn counts, fractions and running tallies, where a story uses them. */
export function lintProvable(files: ReadonlyMap<string, readonly string[]>): Slip[] {
  return [...files].flatMap(([file, lines]) =>
    lines.flatMap((text, at) => {
      const code = codeOf(text)
      return forbidden.flatMap(({ pattern, reason, words }): Slip[] => {
        const found = pattern.exec(code)
        return found ? [{ file, line: at + 1, reason: `story/${reason}`, words: `"${found[0].trim()}": ${words}` }] : []
      })
    }),
  )
}

/** What of a line is code: all of a line of logic, and what stands in braces. Words may well be "7.30". */
function codeOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, '""')
  if (/^\s*(?:~|VAR\b|CONST\b)/.test(line)) return bare
  return [...bare.matchAll(/\{[^{}]*\}?/g)]
    .map(([inner]) => (inner.startsWith('{~') || inner.includes('RANDOM') ? inner : (inner.split(':')[0] ?? '')))
    .join(' ')
}
