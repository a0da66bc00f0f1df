import type { ReasonOf } from './reasons.ts'
import type { Slip } from './slip.ts'

/** A heading is no longer than this. */
const longestTitle = 80

/** Papers that have no title. Their first line is one: the case file lists them by it, and a screen reader says it first. */
export function lintPapers(files: ReadonlyMap<string, readonly string[]>): Slip[] {
  return [...files].flatMap(([file, lines]) => {
    const slips: Slip[] = []
    let open: { readonly name: string; readonly line: number } | undefined
    let title: string | undefined
    const slip = (line: number, reason: ReasonOf<'story'>, words: string) => slips.push({ file, line, reason: `story/${reason}`, words })
    for (const [at, text] of lines.entries()) {
      const begins = /~\s*document\(\s*(\w+)\s*\)/.exec(text)?.[1]
      const ends = /~\s*document_ends\(/.test(text)
      if (open && (begins !== undefined || ends || /^\s*={1,}\s*\w/.test(text))) {
        if (title === undefined) slip(open.line, 'untitled-document', `${open.name} has no words; let its first line be its title`)
        if (!ends) slip(open.line, 'open-document', `${open.name} does not end; add ~ document_ends() after its last line`)
        open = undefined
      }
      if (begins !== undefined) [open, title] = [{ name: begins, line: at + 1 }, undefined]
      else if (open && title === undefined && /\p{L}/u.test(text) && !/^\s*[~{}]/.test(text)) {
        title = text.replace(/#.*$/, '').trim()
        if (title.length > longestTitle || /[^.]\.$/.test(title.replace(/\b(?:[A-Z]\.)+$/, '')))
          slip(
            at + 1,
            'untitled-document',
            `the first line of ${open.name} is its title: a few words and no full stop, at most ${longestTitle} characters`,
          )
      }
    }
    return slips
  })
}
