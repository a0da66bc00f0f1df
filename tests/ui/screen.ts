import { h, render } from 'preact'
import { act } from 'preact/test-utils'
import { vi } from 'vitest'
import { App } from '../../src/ui/app.tsx'
import type { Ports, SavedRun } from '../../src/ui/ports.ts'
import { change } from '../../src/ui/settings.ts'
import { openPlaythrough, type Case } from '../../src/playthrough.ts'
import { copyOf, newRun, openSaves, readRun, replayOf, writeRun } from '../../src/save.ts'
import type { Run } from '../../src/core/run.ts'
import { runOf, tiny } from '../core/tiny.ts'

/** The whole interface on the tiny case, with saves that last as long as the page and a picture that is never drawn. */
export interface Screen {
  readonly ports: Ports
  readonly root: HTMLElement
  /** The run being played, as it was last kept. */
  run(): Promise<Run>
  press(key: string, more?: KeyboardEventInit): Promise<void>
  /** `detail` is the number of the click: 2 for the second of a double click. */
  click(name: string | RegExp, detail?: number): Promise<void>
  /** A button or link by its words. */
  find(name: string | RegExp): HTMLElement | undefined
  texts(selector: string): string[]
  live(): string
}

export async function open(
  hash: string,
  more: { saved?: readonly Run[]; ports?: Partial<Ports>; of?: Case; name?: string; state?: unknown } = {},
): Promise<Screen> {
  change({ reasons: true, keys: true, textOnly: true, motion: 'reduced', map: 'light' })
  const before = document.getElementById('app')
  if (before) await act(() => render(null, before))
  document.body.innerHTML = '<div id="app"></div>'
  const root = document.getElementById('app') as HTMLElement
  // The browser of the tests names locks and has none: no other tab has the run.
  if (!navigator.locks) Object.defineProperty(navigator, 'locks', { configurable: true, value: { request: () => Promise.resolve() } })
  const of = more.of ?? tiny
  const saves = openSaves()
  for (const run of more.saved ?? []) await saves.keep(run, { chapter: 1, at: '2015-03-30T10:00', ended: false })
  const ports: Ports = {
    cases: { [more.name ?? 'child-z']: () => Promise.resolve(of), tiny: () => Promise.resolve(of) },
    open: openPlaythrough,
    newRun,
    replayOf,
    copyOf,
    readRun,
    writeRun,
    saves,
    openStage: () => Promise.reject(new Error('no picture in a test')),
    openSound: () => Promise.reject(new Error('no sound in a test')),
    figures: () => Promise.reject(new Error('no figures in a test')),
    wordFile: () => Promise.reject(new Error('no Word file in a test')),
    doors: () => Promise.resolve('<svg></svg>'),
    ...more.ports,
  }
  history.replaceState(more.state ?? null, '', hash)
  await act(() => render(h(App, { ports }), root))
  await settle()
  const find = (name: string | RegExp) =>
    [...root.querySelectorAll<HTMLElement>('button, a, input, summary')].find((one) => {
      const said = one.getAttribute('aria-label') ?? (one.closest('label') ?? one).textContent ?? ''
      return typeof name === 'string' ? said.includes(name) : name.test(said)
    })
  return {
    ports,
    root,
    find,
    async run() {
      const [latest] = await saves.list()
      return (latest as SavedRun).run
    },
    async press(key, more = {}) {
      const from = document.activeElement ?? document.body
      await act(() => {
        from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
      })
      await settle()
    },
    async click(name, detail = 1) {
      const one = find(name)
      if (!one) throw new Error(`Nothing to press: ${String(name)} in ${root.textContent}`)
      one.focus()
      await act(() => void one.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail })))
      await settle()
    },
    texts: (selector) => [...root.querySelectorAll(selector)].map((one) => (one.textContent ?? '').trim()),
    live: () => root.querySelector('[data-live]')?.textContent ?? '',
  }
}

/** The playing screen of a run that has made some choices. */
export function play(choices: readonly string[] = [], more: Partial<Run> = {}): Promise<Screen> {
  return open('#/play/r1', { saved: [runOf(choices, more)] })
}

/** Waits until what was promised has been drawn. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 6; i++) await act(() => new Promise<void>((resolve) => setTimeout(resolve, 1)))
}

/** Everything that the live region says, in order. */
export function listen(screen: Screen): string[] {
  const heard: string[] = []
  const region = screen.root.querySelector('[data-live]')
  if (!region) throw new Error('There is no live region')
  new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, { characterData: true, childList: true, subtree: true })
  return heard
}

/** Keeps the faults that a test makes on purpose out of the report. */
export function quietly(): void {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
}
