import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { buildCase, type BuiltCase } from './case.ts'
import { listSlips } from './slip.ts'

const casePrefix = 'virtual:case/'
const titles = 'virtual:cases'

/**
 * Makes `virtual:case/<case>` (a `Case`) and `virtual:cases` (what the list of titles needs) out of
 * `story/` and `seeds/` below `root`. A slip in them fails the build, with every slip listed;
 * while developing, slips that leave something to play are only told.
 */
export function cases(root: string): Plugin {
  const read = new Map<string, readonly string[]>()
  let strict = true
  const build = (name: string): BuiltCase => {
    const { built, slips, files } = buildCase(root, name)
    read.set(
      name,
      files.map((file) => path.resolve(root, file)),
    )
    if (!built || (strict && slips.length > 0)) throw new Error(`The case ${name} cannot be built:\n${listSlips(slips)}`)
    if (slips.length > 0) console.warn(listSlips(slips))
    return built
  }
  return {
    name: 'threshold:cases',
    configResolved: (config) => void (strict = config.command === 'build'),
    resolveId: (id) => (id === titles || id.startsWith(casePrefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith('\0virtual:case')) return undefined
      const names = id === `\0${titles}` ? caseNames(root) : [id.slice(casePrefix.length + 1)]
      const built = names.map(build)
      for (const name of names) for (const file of read.get(name) ?? []) this.addWatchFile(file)
      const content = id === `\0${titles}` ? built.map(({ evidence }) => titleOf(evidence)) : built[0]
      return `export default ${JSON.stringify(content)}`
    },
    hotUpdate({ file }) {
      if (!file.endsWith('.ink') && !file.endsWith('.yaml') && !file.includes('/seeds/ratings/')) return undefined
      const graph = this.environment.moduleGraph
      const made = [...graph.idToModuleMap.values()].filter((module) => module.id?.startsWith('\0virtual:case'))
      for (const module of made) graph.invalidateModule(module)
      if (made.length > 0) this.environment.hot.send({ type: 'full-reload' })
      return []
    },
  }
}

function titleOf({ case: id, title, lead, content, status, chapters }: BuiltCase['evidence']) {
  return { id, title, lead, content, status, chapters }
}

/** The folders of `story/`, without the shared words: each is a case. */
export function caseNames(root: string): string[] {
  return readdirSync(path.join(root, 'story'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map((entry) => entry.name)
}
