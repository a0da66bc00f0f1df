import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'
import { pagePolicy } from '../page-policy.ts'

const KiB = 1024

/** Gzipped sizes that the build must stay within, in bytes. */
export interface Budgets {
  readonly entry: number
  readonly phaser: number
  readonly case: number
  readonly everything: number
}

// A case is about 25,000 words of story and 10,000 of evidence, and loads only when it is opened.
export const shippedBudgets: Budgets = { entry: 120 * KiB, phaser: 220 * KiB, case: 110 * KiB, everything: 1.6 * KiB * KiB }

/** Puts the page's policy first in the head of the built page. */
export function policy(): Plugin {
  const tag = { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy }, injectTo: 'head-prepend' as const }
  return { name: 'threshold:policy', apply: 'build', transformIndexHtml: { order: 'post', handler: () => [tag] } }
}

/** Weighs what was built and fails the build when something is over its budget. */
export function budgets(limits: Budgets): Plugin {
  let folder = ''
  const weighed: [name: string, bytes: number, limit: number][] = []
  return {
    name: 'threshold:budgets',
    apply: 'build',
    enforce: 'post',
    buildStart: () => void (weighed.length = 0),
    configResolved: (config) => void (folder = path.resolve(config.root, config.build.outDir)),
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
      weighed.push(['entry, scripts and styles', sum(entryFiles(chunks, bundle)), limits.entry])
      for (const chunk of chunks) {
        const holds = (part: string) => chunk.moduleIds.some((id) => id.includes(part))
        if (holds('node_modules/phaser/')) weighed.push(['Phaser', gzipped(chunk.code), limits.phaser])
        else if (holds('\0virtual:case/')) weighed.push([`case ${chunk.name}`, gzipped(chunk.code), limits.case])
      }
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        // Nothing was weighed where the bundle itself failed.
        if (weighed.length === 0) return
        weighed.push(['everything', sum(filesBelow(folder).map((file) => readFileSync(file))), limits.everything])
        const lines = weighed.map(
          ([name, bytes, limit]) => `${shown(bytes)} of ${shown(limit)} KiB gz  ${name}${bytes > limit ? '  OVER' : ''}`,
        )
        console.log(lines.join('\n'))
        if (weighed.some(([, bytes, limit]) => bytes > limit)) throw new Error('The build is over its budget')
      },
    },
  }
}

function entryFiles(chunks: readonly Rolldown.OutputChunk[], bundle: Rolldown.OutputBundle): (string | Uint8Array)[] {
  const reached = new Set(chunks.filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName))
  const styles = new Set<string>()
  // A Set can grow while it is walked: the chunks that a chunk imports at once come after it.
  for (const name of reached) {
    const chunk = chunks.find((one) => one.fileName === name)
    for (const imported of chunk?.imports ?? []) reached.add(imported)
    for (const style of chunk?.viteMetadata?.importedCss ?? []) styles.add(style)
  }
  return [...reached, ...styles].flatMap((name) => {
    const output = bundle[name]
    return output ? [output.type === 'chunk' ? output.code : output.source] : []
  })
}

/** Writes the licence of every package that is shipped into `licences.txt`. */
export function licences(): Plugin {
  let root = ''
  return {
    name: 'threshold:licences',
    apply: 'build',
    configResolved: (config) => void (root = config.root),
    generateBundle(_options, bundle) {
      const folders = new Set<string>()
      // Fonts and pictures that only a style sheet names are no modules.
      const assets = Object.values(bundle).flatMap((output) => (output.type === 'asset' ? output.originalFileNames : []))
      for (const id of [...this.getModuleIds(), ...assets.map((name) => path.resolve(root, name))]) {
        const match = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replace(/^\0/, ''))
        if (match?.[1]) folders.add(match[1])
      }
      // The service worker is built from these after the bundle.
      for (const name of ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'])
        folders.add(path.resolve(root, 'node_modules', name))
      const texts = [...folders]
        .sort()
        .filter((folder) => existsSync(path.join(folder, 'package.json')))
        .map(licenceOf)
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: texts.join(`\n${'-'.repeat(72)}\n\n`) })
    },
  }
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<string, string>
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying|ofl)/i.test(entry))
  if (!license && !file) throw new Error(`${name} states no licence`)
  return `${name} ${version} (${license ?? 'see below'})\n\n${file ? readFileSync(path.join(folder, file), 'utf8').trim() : ''}\n`
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
}

// Pictures, fonts and sound are compressed already: gzip makes them a little larger, and no server sends them so.
function gzipped(content: string | Uint8Array): number {
  return Math.min(gzipSync(content, { level: 9 }).length, Buffer.byteLength(content))
}

function sum(contents: readonly (string | Uint8Array)[]): number {
  return contents.reduce((bytes, content) => bytes + gzipped(content), 0)
}

function shown(bytes: number): string {
  return (bytes / KiB).toFixed(1).padStart(7)
}
