import { createContext, type ComponentType } from 'preact'
import { useContext } from 'preact/hooks'
import type { Figures } from '../core/figures.ts'
import type { ChoiceId, Instant, PersonId, PlaceId, Presence, Weather } from '../core/moment.ts'
import type { Run } from '../core/run.ts'
import type { Case, Opened, Playthrough } from '../playthrough.ts'
import type { PaperName } from './route.ts'
import type { Sheet } from './debrief/record-sheet.ts'

/** What the stage paints: one still situation. */
export interface Picture {
  readonly place: PlaceId
  readonly at: Instant
  readonly weather: Weather
  readonly cast: readonly Presence[]
  readonly speaking?: PersonId
}

export interface StagePort {
  show(picture: Picture): unknown
  setMotion(motion: 'full' | 'reduced'): void
  destroy(): void
}

export type OpenStage = (
  parent: HTMLElement,
  options: { readonly motion: 'full' | 'reduced'; readonly onFailure: (reason: string) => void },
) => Promise<StagePort>

export interface SoundPort {
  setOn(on: boolean): void
  /** 0 to 1. */
  setVolume(volume: number): void
  place(place: PlaceId, weather: Weather): void
  cue(name: 'step' | 'share' | 'page'): void
}

/** A run as it is kept on this device. */
export interface SavedRun {
  readonly run: Run
  /** When it was begun and last kept: UTC instants, as text. */
  readonly started: string
  readonly saved: string
  readonly chapter: number
  /** The date in the story. */
  readonly at: Instant
  readonly ended: boolean
  /** The id of the run of a newer story version in which this one is played on. */
  readonly continuedBy?: string
}

export type Trouble = 'blocked' | 'full'
export type ImportProblem = 'not-a-run' | 'damaged' | 'newer' | 'unknown-case' | 'too-big'

export interface Saves {
  /** Latest first. */
  list(): Promise<readonly SavedRun[]>
  find(id: string): Promise<SavedRun | undefined>
  keep(run: Run, where: { readonly chapter: number; readonly at: Instant; readonly ended: boolean }): Promise<void>
  continuedBy(id: string, newer: string): Promise<void>
  forget(id: string): Promise<void>
  /** The id under which this tab keeps a run since another tab played it on. */
  apart(id: string): string | undefined
  /** Why nothing is being kept, if so. */
  readonly trouble: Trouble | null
  subscribe(listener: () => void): () => void
}

export interface DebriefProps {
  readonly playthrough: Playthrough
  /** Plays again from the decision offered in the moment of that index, as a marked replay; `instead` has been chosen already. */
  readonly onReplay: (at: number, instead?: readonly ChoiceId[]) => void
  readonly onDone: () => void
}

export interface PaperProps {
  readonly playthrough: Playthrough
  readonly paper: PaperName
}

/** Everything outside the pages that they need; `main` puts it together. */
export interface Ports {
  readonly cases: Readonly<Record<string, () => Promise<Case>>>
  readonly open: (of: Case, run: Run) => Opened
  readonly newRun: (of: Case, start: string) => Run
  /** A run with another id, with the choices up to `at` and those taken instead, marked as a replay. */
  readonly replayOf: (run: Run, at: number, instead?: readonly ChoiceId[]) => Run
  /** The same run under another id, so that the first is kept as it was. */
  readonly copyOf: (run: Run) => Run
  readonly saves: Saves
  readonly writeRun: (run: Run) => { readonly name: string; readonly text: string }
  readonly readRun: (text: string) => { readonly run: Run } | { readonly problem: ImportProblem }
  readonly openStage: OpenStage
  readonly openSound: () => Promise<SoundPort>
  /** The three doors as an SVG, each closed, ajar or open. */
  readonly doors: (states: readonly DoorState[]) => Promise<string>
  /** The figures that are published with a case; rejects where they cannot be had. */
  readonly figures: (of: string) => Promise<Figures>
  readonly Debrief?: ComponentType<DebriefProps>
  /** The debrief, or the learning record, as pages to print. */
  readonly Paper?: ComponentType<PaperProps>
  /** A learning record as a Word file; rejects where what makes it cannot be had. */
  readonly wordFile: (sheet: Sheet, words: { readonly running: string; readonly decisions: string; readonly page: string }) => Promise<Blob>
}

export type DoorState = 'closed' | 'ajar' | 'open'

const PortsContext = createContext<Ports | null>(null)
export const PortsProvider = PortsContext.Provider

export function usePorts(): Ports {
  const ports = useContext(PortsContext)
  if (!ports) throw new Error('The pages were opened without their ports')
  return ports
}
