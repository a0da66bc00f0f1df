import type { Reason } from './reasons.ts'

/** Where something stands in a file. */
export interface Place {
  /** The path from the root of the project. */
  readonly file: string
  /** Counted from 1; 0 where the whole file is meant. */
  readonly line: number
}

/** Something an author has to mend: where, a named reason, and how. */
export interface Slip extends Place {
  /** A name to search for, such as `story/duplicate-choice`. */
  readonly reason: Reason
  readonly words: string
}

/** One line a slip, in the order of files and lines: `file:line reason words`. */
export function listSlips(slips: readonly Slip[]): string {
  return [...slips]
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map((slip) => `${slip.file}:${slip.line || 1} ${slip.reason} ${slip.words}`)
    .join('\n')
}

/** Ids are kebab-case; the same names in Ink have underscores. */
export function kebab(name: string): string {
  return name.replaceAll('_', '-')
}
