import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

// Which room may import what. A room is a folder of src/, or a file beside them. Anything not written here is refused.
// `type x` allows types alone.
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: ['core', 'inkjs', 'valibot'],
  playthrough: ['core'],
  save: ['core', 'type playthrough', 'unwritten', 'idb', 'valibot'],
  unwritten: [],
  figures: ['core', 'valibot'],
  sound: ['core', 'howler'],
  'word-file': ['type ui', 'docx'],
  ui: ['ui', 'core', 'type playthrough', 'preact', 'd3-scale'],
  stage: ['stage', 'type core', 'phaser'],
  check: ['check', 'core', 'page-policy', 'inkjs', 'valibot', 'yaml', 'elkjs', 'hucre', 'node', 'type vite'],
  'page-policy': [],
  serve: ['page-policy', 'node', 'sirv'],
  virtual: ['type playthrough', 'type core'],
  main: [
    'core',
    'playthrough',
    'save',
    'sound',
    'figures',
    'unwritten',
    'word-file',
    'ui',
    'stage',
    'page-policy',
    'preact',
    'virtual',
    '@fontsource-variable',
  ],
}

/** Edges let through for a while, as `file → room`. Each needs a reason beside it; none is needed now. */
const exceptions: readonly string[] = []

/** What a rule that gives the same result everywhere, for ever, may not ask. */
const notInCore: readonly RegExp[] = [
  /\bMath\.random\b/,
  /\bnew Date\b|\bDate\s*[.(]/,
  /(?<![.\w])performance\./,
  /(?<![.\w])(?:document|window|process|globalThis|crypto|navigator|localStorage)\s*[.[]/,
  /\b(?:setTimeout|setInterval|queueMicrotask|fetch)\s*\(/,
  /\bIntl\b|\.toLocale\w*\(/,
]

interface Edge {
  readonly file: string
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

const src = path.resolve(import.meta.dirname, '../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll(path.sep, '/'))
  .filter((name) => /\.tsx?$/.test(name))
const edges = files.flatMap(edgesOf)

function edgesOf(file: string): Edge[] {
  const text = withoutComments(file)
  const statements = text.matchAll(/\b(import|export)\b(\s+type\b)?([^'"();]*?\bfrom)?\s*['"]([^'"]+)['"]/g)
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)(\.\w+)?/g)
  const from = roomOf(file)
  const declares = file.endsWith('.d.ts')
  return [
    ...[...statements].map(([, , type, names = '', to = '']) => edge(file, from, to, Boolean(type) || onlyTypes(names))),
    ...[...dynamic].map(([, to = '']) => edge(file, from, to, declares)),
  ]
}

function edge(file: string, from: string, to: string, typeOnly: boolean): Edge {
  return { file, from, to: targetOf(file, to), typeOnly }
}

/** `{ type a, type b } from` imports no value. */
function onlyTypes(names: string): boolean {
  const inner = /\{([^}]*)\}/.exec(names)?.[1]
  return inner !== undefined && inner.split(',').every((name) => /^\s*(type\s|$)/.test(name)) && inner.trim() !== ''
}

function targetOf(file: string, to: string): string {
  if (to.startsWith('.')) return roomOf(path.posix.normalize(path.posix.join(path.posix.dirname(file), to)))
  if (to.startsWith('node:')) return 'node'
  if (to.startsWith('virtual:')) return 'virtual'
  return to.split('/')[0] ?? to
}

function roomOf(file: string): string {
  const [first = ''] = file.split('/')
  return first.replace(/(\.d)?\.tsx?$/, '')
}

function withoutComments(file: string): string {
  return readFileSync(path.join(src, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
}

function isAllowed({ from, to, typeOnly }: Edge): boolean {
  const list = allowed[from] ?? []
  return list.includes(to) || (typeOnly && list.includes(`type ${to}`))
}

const shown = (edge: Edge) => `${edge.file} → ${edge.to}`

describe('rooms', () => {
  test('imports were read', () => expect(edges.length).toBeGreaterThan(20))

  test('every room is in the table', () => expect([...new Set(files.map(roomOf))].filter((room) => !(room in allowed))).toEqual([]))

  test('each imports only what the table allows', () => {
    const refused = edges.filter((one) => !isAllowed(one)).map(shown)
    expect(refused.filter((one) => !exceptions.includes(one))).toEqual([])
  })

  test('no exception is stale', () => {
    const refused = new Set(edges.filter((one) => !isAllowed(one)).map(shown))
    expect(exceptions.filter((one) => !refused.has(one))).toEqual([])
  })
})

describe('core', () => {
  test.each(files.filter((file) => roomOf(file) === 'core'))('%s asks no clock, chance, page or machine', (file) => {
    const text = withoutComments(file)
    expect(notInCore.filter((asked) => asked.test(text))).toEqual([])
  })
})
