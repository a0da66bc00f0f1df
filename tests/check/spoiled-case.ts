import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const project = path.resolve(import.meta.dirname, '../..')

/** Where the tiny case is: the folder that holds its `story/` and `seeds/`. */
export const tinyRoot = path.join(project, 'tests/fixtures/tiny')

/** A change to one file of the tiny case. `from` must be there; an empty one adds `to` at the end of the file. */
export interface Spoil {
  readonly file: string
  readonly from: string
  readonly to: string
}

/** Gives `use` a copy of the tiny case with changes made to it, and the line of each change. */
export async function withSpoiledCase<T>(
  spoils: readonly Spoil[],
  use: (root: string, lines: readonly number[]) => T | Promise<T>,
): Promise<T> {
  const copy = mkdtempSync(path.join(tmpdir(), 'threshold-'))
  try {
    const root = path.join(copy, 'tests/fixtures/tiny')
    cpSync(tinyRoot, root, { recursive: true })
    cpSync(path.join(project, 'story/shared'), path.join(copy, 'story/shared'), { recursive: true })
    const lines = spoils.map(({ file, from, to }) => {
      const target = path.join(root, file)
      const text = readFileSync(target, 'utf8')
      const at = from === '' ? text.length : text.indexOf(from)
      if (at < 0) throw new Error(`"${from}" is not in ${file}`)
      writeFileSync(target, text.slice(0, at) + to + text.slice(at + from.length))
      return text.slice(0, at).split('\n').length
    })
    return await use(root, lines)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}
