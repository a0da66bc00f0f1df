import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { pagePolicy } from '../../src/page-policy.ts'
import { test } from './harness-test.ts'

const dist = path.resolve(import.meta.dirname, '../../dist')
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
const text = (name: string) => readFileSync(path.join(dist, name), 'utf8')

test('the page states its policy first, and holds no script or style of its own', () => {
  const page = text('index.html').replaceAll('&#39;', "'")
  expect(page).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/)
  expect(page).toContain(`content="${pagePolicy}"`)
  expect(page).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)|\son\w+=/)
})

test('the server states the same policy', async ({ visit }) => {
  const { page } = await visit()
  const response = await page.request.get(page.url())
  expect(response.headers()['content-security-policy']).toBe(pagePolicy)
})

test('no source map, compiler or reader of YAML is shipped', () => {
  expect(files.filter((name) => name.endsWith('.map'))).toEqual([])
  for (const name of files.filter((file) => file.endsWith('.js')))
    expect(text(name)).not.toMatch(/sourceMappingURL|ParsedHierarchy|YAMLParseError/)
})

test('the licences of what is shipped come with it', () => {
  const licences = `\n${text('licences.txt')}`
  const lacking = ['inkjs', 'phaser', 'preact', 'workbox-core', '@fontsource-variable/besley'].filter(
    (name) => !licences.includes(`\n${name} `),
  )
  expect(lacking).toEqual([])
})

test('everything that is shipped is kept for use without a network', () => {
  const worker = text('sw.js')
  const kept = (name: string) => worker.includes(`"${name.replaceAll(path.sep, '/')}"`)
  const left = files.filter((name) => path.extname(name) && !/^(sw|workbox-\w+)\.js$/.test(name) && !kept(name))
  expect(left).toEqual([])
})
