// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { Figures } from '../../src/core/figures.ts'
import { withPanel } from '../../src/core/panel.ts'
import { DebriefScreen, debriefSteps, type DebriefStep } from '../../src/ui/debrief/screen.tsx'
import { debriefWords } from '../../src/ui/debrief/words.ts'
import type { Case } from '../../src/playthrough.ts'
import type { Ports } from '../../src/ui/ports.ts'
import { inventedRatings, times } from '../core/invented-ratings.ts'
import { runOf, tiny } from '../core/tiny.ts'
import { open, settle, type Screen } from './screen.ts'

const nobody = /Authors' key, drawn from a published summary of the review; not validated\. No practitioner panel has rated it yet\./
const split = [...times(9, 'strong'), ...times(8, 'weak')]
const rated = (bands: Parameters<typeof inventedRatings>[0]): Case => ({
  ...tiny,
  evidence: withPanel(tiny.evidence, inventedRatings(bands)),
})
const whole = rated({ 't2-wait': split, 't2-assess': times(17, 'strong') })
const said = /Authors' key, .*\. 17 practitioners have rated it, and agree on 1 of 2 options\. Where they differ \(1\), it is marked/

async function debriefAt(step: DebriefStep, of: Case = tiny, more: Parameters<typeof runOf>[1] = {}): Promise<Screen> {
  const run = runOf(['t2-wait', 't2-note-nothing'], { start: '2/as-reviewed', review: { ratings: 'declined' }, ...more })
  const screen = await open('#/debrief/r1', { of, saved: [run], ports: { Debrief: DebriefScreen } })
  await screen.click(new RegExp(`^${debriefWords.steps[step]}$`))
  expect(screen.root.querySelector('[aria-current="step"]')?.textContent).toBe(debriefWords.steps[step])
  return screen
}

describe('P4: every screen of the debrief says how far the key is to be trusted', () => {
  test.each(debriefSteps.map(({ id }) => id))('%s, rated by nobody', async (step) => {
    expect((await debriefAt(step)).root.textContent).toMatch(nobody)
  })

  test.each(debriefSteps.map(({ id }) => id))('%s, rated by a panel', async (step) => {
    const text = (await debriefAt(step, whole)).root.textContent
    expect(text).toMatch(said)
    expect(text).not.toContain('not validated')
  })

  test('as long as too few have rated for any option to count, it is not validated', async () => {
    const text = (await debriefAt('timelines', rated({ 't2-wait': ['strong'] }))).root.textContent
    expect(text).toContain('not validated. 1 practitioner has rated it so far; 5 are needed for an option to count.')
  })
})

test('the card of an option that a panel left contested says why', async () => {
  const cards = (screen: Screen) => screen.texts('.card-band').join(' ')
  expect(cards(await debriefAt('cards', whole))).toContain('Contested; not scored. Practitioners who rated it do not agree.')
  expect(cards(await debriefAt('cards'))).not.toContain('Contested')
})

test('P4: the page before a case says it too', async () => {
  expect((await open('#/case/child-z')).root.textContent).toMatch(nobody)
  expect((await open('#/case/child-z', { of: whole })).root.textContent).toMatch(said)
})

describe.each([
  ['the page about the reviews', '#/about'],
  ['the page about the scoring', '#/scoring'],
])('P4: %s says it of each case', (_, address) => {
  async function textWith(figures: Ports['figures']): Promise<string> {
    const screen = await open(address, { ports: { figures } })
    await vi.waitFor(async () => {
      await settle()
      expect(screen.root.textContent).toContain('Child Z: ')
    })
    return screen.root.textContent ?? ''
  }
  const kept = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../public/scoring/child-z.json'), 'utf8')) as Figures
  const published = ({ evidence: { panel } }: Case) => Promise.resolve({ ...kept, panel: panel ?? null })

  test('rated by nobody, and where its figures cannot be fetched', async () => {
    expect(await textWith(() => Promise.reject(new Error('no network')))).toMatch(nobody)
    expect(await textWith(() => published(tiny))).toMatch(nobody)
  })

  test('rated by a panel', async () => expect(await textWith(() => published(whole))).toMatch(said))
})

test('P4: judgements are shown in the debrief, whose head says it, and in the page about the scoring, and nowhere else', () => {
  const ui = path.resolve(import.meta.dirname, '../../src/ui')
  const files = readdirSync(ui, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
  const shows = /from '[./]*core\/(?:score|debrief|escalation|delay|sharing|decision)\.ts'|\.(?:bands|dialSides|statusWords|needWords)\b/
  const found = files.filter((file) => shows.test(readFileSync(path.join(ui, file), 'utf8'))).map((file) => file.replaceAll(path.sep, '/'))
  expect(found.length).toBeGreaterThan(4)
  expect(found.filter((file) => !/^(?:debrief|scoring)\//.test(file))).toEqual([])
})

describe('every result carries story and key version', () => {
  const versions = `Story ${tiny.storyVersion.slice(0, 7)}, key 1.`

  test.each(debriefSteps.map(({ id }) => id))('in the debrief at %s, where it is printed too', async (step) => {
    const [head = ''] = (await debriefAt(step)).texts('.debrief-key')
    expect(head).toContain(versions)
    expect(head).not.toContain('Begun under')
  })

  test('a run that was begun under another story or key says so, beside those that it was judged by', async () => {
    const [head = ''] = (await debriefAt('timelines', tiny, { storyVersion: '0123456789ab', keyVersion: '0' })).texts('.debrief-key')
    expect(head).toContain(`${versions} Begun under story 0123456, key 0.`)
  })

  test('a version cut short in suspend data is the same version', async () => {
    const [head = ''] = (await debriefAt('timelines', tiny, { storyVersion: tiny.storyVersion.slice(0, 8) })).texts('.debrief-key')
    expect(head).not.toContain('Begun under')
  })

  test('the file of a run', async () => {
    const { ports } = await debriefAt('record')
    const { text } = ports.writeRun(runOf([]))
    expect(JSON.parse(text)).toMatchObject({ run: { storyVersion: tiny.storyVersion, keyVersion: '1' } })
  })

  test('printing leaves the head of the debrief in', () => {
    const css = readFileSync(path.resolve(import.meta.dirname, '../../src/ui/styles/debrief.css'), 'utf8')
    const hidden = [...css.matchAll(/([^{}]*)\{[^{}]*display:\s*none[^{}]*\}/g)].map(([, selectors = '']) => selectors)
    expect(hidden.length).toBeGreaterThan(0)
    for (const selectors of hidden) expect(selectors).not.toMatch(/\.debrief-(?:top|key|versions)\b/)
  })
})
