import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { CompiledStory } from './compile.ts'
import type { Place } from './slip.ts'

/** Finds where things stand in the Ink of a case. */
export class Places {
  private readonly compiled: CompiledStory
  private readonly lines: readonly (readonly [string, readonly string[]])[]

  /** `files` as paths below `root`. */
  constructor(root: string, files: readonly string[], compiled: CompiledStory) {
    this.compiled = compiled
    this.lines = files
      .filter((file) => file.endsWith('.ink'))
      .map((file) => [file, readFileSync(path.join(root, file), 'utf8').split('\n')])
  }

  /** The last of some choices taken; a summing up stands at its scene. */
  choice(id: string | undefined): Place {
    if (id?.startsWith('skip:')) return this.knot(id.slice('skip:'.length))
    const choice = this.compiled.choices.find((one) => one.id === id)
    return choice ?? { file: this.compiled.main, line: 1 }
  }

  knot(id: string): Place {
    return this.find(new RegExp(`^\\s*={2,}\\s*${snake(id)}\\b`))
  }

  variable(name: string): Place {
    return this.find(new RegExp(`^\\s*VAR\\s+${name}\\b`))
  }

  list(name: string): Place {
    return this.find(new RegExp(`^\\s*LIST\\s+${name}\\b`))
  }

  private find(wanted: RegExp): Place {
    for (const [file, lines] of this.lines) {
      const at = lines.findIndex((line) => wanted.test(line))
      if (at >= 0) return { file, line: at + 1 }
    }
    return { file: this.compiled.main, line: 1 }
  }
}

function snake(id: string): string {
  return id.replaceAll('-', '_')
}
