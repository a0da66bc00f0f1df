import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** What was asked of the history and is not there, in words for whoever asked. */
export class NotThere extends Error {}

/** A state of the project in its history. */
export interface Past {
  readonly ref: string
  readonly commit: string
  /** Gives `use` a folder with `story/` and `seeds/` of one case as they were; throws NotThere if there was no such case. */
  with<T>(name: string, use: (root: string) => T): T
}

/** The state that a git ref names. Throws NotThere where there is no history, or no such ref in it. */
export function pastAt(root: string, ref: string): Past {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] })
  const lines = (...args: string[]) =>
    git(...args)
      .toString('utf8')
      .split('\0')
      .filter(Boolean)
  try {
    git('rev-parse', '--git-dir')
  } catch {
    throw new NotThere('git, or the history of this project, is not here; a change of key can only be shown against a commit')
  }
  let commit: string
  try {
    commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`).toString('utf8').trim()
  } catch {
    throw new NotThere(`there is no commit "${ref}" here; give a branch, a tag or a commit that git log knows`)
  }
  return {
    ref,
    commit,
    with(name, use) {
      const wanted = [`story/${name}`, 'story/shared', `seeds/${name}.yaml`, `seeds/ratings/${name}.json`]
      // Names from here down, even where the project is a folder of a larger one.
      const files = lines('ls-tree', '-r', '-z', '--name-only', commit, '--', ...wanted)
      if (!files.includes(`seeds/${name}.yaml`) || !files.includes(`story/${name}/main.ink`))
        throw new NotThere(`the case "${name}" did not exist at ${ref}; there is nothing to compare it with`)
      const folder = mkdtempSync(path.join(tmpdir(), 'threshold-past-'))
      try {
        for (const file of files) {
          mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
          writeFileSync(path.join(folder, file), git('show', `${commit}:./${file}`))
        }
        return use(folder)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}
