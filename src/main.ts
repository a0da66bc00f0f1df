import { h, render } from 'preact'
import { registerSW } from 'virtual:pwa-register'
import './ui/styles/all.css'
import { App } from './ui/app.tsx'
import { fetched } from './ui/pages/fetched.tsx'
import type { Ports } from './ui/ports.ts'
import { words } from './ui/words.ts'
import { openPlaythrough } from './playthrough.ts'
import { copyOf, newRun, openSaves, readRun, replayOf, writeRun } from './save.ts'

const ports: Ports = {
  cases: {
    'family-u': async () => (await import('virtual:case/family-u')).default,
    'child-v': async () => (await import('virtual:case/child-v')).default,
    'child-z': async () => (await import('virtual:case/child-z')).default,
  },
  open: openPlaythrough,
  newRun,
  replayOf,
  copyOf,
  readRun,
  writeRun,
  saves: openSaves(),
  Debrief: fetched(async () => (await import('./ui/debrief/screen.tsx')).DebriefScreen, words.away.plain),
  Paper: fetched(async () => (await import('./ui/debrief/paper.tsx')).Paper, words.away.plain),
  wordFile: async (sheet, more) => (await import('./word-file.ts')).wordFile(sheet, more),
  openStage: async (parent, options) => (await import('./stage/stage.ts')).openStage(parent, options),
  openSound: async () => (await import('./sound.ts')).openSound(),
  figures: async (of) => (await import('./figures.ts')).fetchFigures(of),
  doors: async ([first = 'closed', second = 'closed', third = 'closed']) =>
    (await import('./stage/places/title-doors.ts')).titleDoors([first, second, third]),
}

const root = document.getElementById('app')
if (root) render(h(App, { ports }), root)

// A new build waits until every tab of the old one is closed: nothing changes under a player.
registerSW({ immediate: true })
