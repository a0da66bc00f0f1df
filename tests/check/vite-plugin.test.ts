import { expect, test } from 'vitest'
import { build, type Rolldown } from 'vite'
import { cases } from '../../src/check/vite-plugin.ts'
import { tinyRoot, withSpoiledCase } from './spoiled-case.ts'

async function bundle(root: string, importing: string): Promise<string> {
  const entry = '\0entry'
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    root,
    build: { write: false, minify: false, rolldownOptions: { input: entry } },
    plugins: [
      cases(root),
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? `import made from '${importing}'; globalThis.made = made` : undefined),
      },
    ],
  })) as Rolldown.RolldownOutput
  return output.output.map((one) => (one.type === 'chunk' ? one.code : '')).join('\n')
}

test('a case is a module, and neither the compiler nor the reader of YAML comes with it', async () => {
  const code = await bundle(tinyRoot, 'virtual:case/tiny')
  expect(code).toContain('inkVersion')
  expect(code).toContain('Ruth Adler')
  expect(code).not.toContain('ParsedHierarchy')
  expect(code).not.toContain('parseDocument')
})

test('the list of titles comes without the stories', async () => {
  const code = await bundle(tinyRoot, 'virtual:cases')
  expect(code).toContain('A call before a long weekend.')
  expect(code).not.toContain('inkVersion')
})

test('a slip fails the build, with its file, line and reason', () =>
  withSpoiledCase([{ file: 'story/tiny/chapter-1.ink', from: '# mina: tired', to: '# mina: sleepy' }], async (root) => {
    await expect(bundle(root, 'virtual:case/tiny')).rejects.toThrow(/story\/tiny\/chapter-1\.ink:\d+ story\/unknown-look/)
  }))
