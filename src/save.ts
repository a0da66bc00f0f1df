import { openDB, type IDBPDatabase } from 'idb'
import * as v from 'valibot'
import type { Instant } from './core/moment.ts'
import type { Run } from './core/run.ts'
import type { Case } from './playthrough.ts'
import { unwritten } from './unwritten.ts'

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

/** Why nothing is being kept: the browser forbids it, or there is no room. */
export type Trouble = 'blocked' | 'full'

/** Why a file could not be brought in. */
export type ImportProblem = 'not-a-run' | 'damaged' | 'newer' | 'unknown-case' | 'too-big'

export interface Saves {
  /** Latest first. */
  list(): Promise<readonly SavedRun[]>
  find(id: string): Promise<SavedRun | undefined>
  /**
   * Keeps a run; where the browser refuses, it is remembered until the page closes and `trouble` says why.
   * Where another tab has played the same run on, theirs stays as it is and ours is kept under another id, named by `apart`.
   */
  keep(run: Run, where: { readonly chapter: number; readonly at: Instant; readonly ended: boolean }): Promise<void>
  continuedBy(id: string, newer: string): Promise<void>
  forget(id: string): Promise<void>
  /** The id under which this tab keeps a run since another tab played it on. */
  apart(id: string): string | undefined
  readonly trouble: Trouble | null
  subscribe(listener: () => void): () => void
}

const shelf = 'runs'
const patienceMs = 4000

/** Opens the saves of this device. Never rejects: without storage they last as long as the page. */
export function openSaves(name = 'threshold'): Saves {
  // What the browser did not take.
  const remembered = new Map<string, SavedRun>()
  const parted = new Map<string, string>()
  const listeners = new Set<() => void>()
  let trouble: Trouble | null = null
  // Writes wait for one another, so that the last choice is the last written.
  let writing: Promise<unknown> = Promise.resolve()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const troubled = (reason: unknown) => {
    trouble = reason instanceof DOMException && reason.name === 'QuotaExceededError' ? 'full' : 'blocked'
    tell()
  }
  const database = open(name).catch((reason: unknown) => {
    troubled(reason)
    return null
  })
  const write = (act: (db: IDBPDatabase) => Promise<unknown>) => {
    writing = writing.then(async () => {
      try {
        const db = await database
        if (db) await act(db)
      } catch (reason) {
        troubled(reason)
      }
    })
    return writing.then(() => undefined)
  }
  const stored = async (): Promise<SavedRun[]> => {
    await writing
    try {
      const db = await database
      return db ? ((await db.getAll(shelf)) as SavedRun[]) : []
    } catch (reason) {
      troubled(reason)
      return []
    }
  }
  const find = async (asked: string) => {
    const id = parted.get(asked) ?? asked
    const found = (await stored()).find((one) => one.run.id === id)
    return remembered.get(id) ?? found
  }
  const put = (one: SavedRun, into = (db: IDBPDatabase): Promise<unknown> => db.put(shelf, one)) => {
    remembered.set(one.run.id, one)
    return write(async (db) => {
      await into(db)
      if (remembered.get(one.run.id) === one) remembered.delete(one.run.id)
    })
  }
  const underItsId = (one: SavedRun): SavedRun => ({ ...one, run: { ...one.run, id: parted.get(one.run.id) ?? one.run.id } })
  for (const one of unwritten.take() as SavedRun[]) void put(one, (db) => putIfLater(db, one))
  if (typeof window !== 'undefined') {
    window.addEventListener('pagehide', () => unwritten.leave([...remembered.values()].map(underItsId)))
    // A page that comes back as it was still holds them itself.
    window.addEventListener('pageshow', (event) => {
      if (event.persisted) unwritten.leave([])
    })
  }
  return {
    get trouble() {
      return trouble
    },
    find,
    async list() {
      const all = new Map((await stored()).map((one) => [one.run.id, one]))
      for (const one of remembered.values()) all.set(one.run.id, one)
      return [...all.values()].sort((a, b) => (a.saved < b.saved ? 1 : -1))
    },
    async keep(run, where) {
      const now = new Date().toISOString()
      const before = remembered.get(run.id)
      const one: SavedRun = { ...before, ...where, run, started: before?.started ?? now, saved: now }
      await put(one, async (db) => {
        const under = parted.get(run.id) ?? run.id
        const id = await putOrPart(db, { ...one, run: { ...run, id: under } })
        if (id === under) return
        parted.set(run.id, id)
        tell()
      })
    },
    async continuedBy(id, newer) {
      const before = await find(id)
      if (before) await put({ ...before, continuedBy: newer })
    },
    apart: (id) => parted.get(id),
    async forget(id) {
      remembered.delete(id)
      await write((db) => db.delete(shelf, id))
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/**
 * Keeps a run, or keeps it under a new id where what is stored was played on by somebody else.
 * Within one transaction, so that no other tab writes between the look and the write.
 */
async function putOrPart(db: IDBPDatabase, one: SavedRun): Promise<Run['id']> {
  const transaction = db.transaction(shelf, 'readwrite')
  const there = (await transaction.store.get(one.run.id)) as SavedRun | undefined
  const parts = there !== undefined && !begins(there.run.choices, one.run.choices)
  const kept = parts ? { ...one, run: copyOf(one.run), started: one.saved } : { ...there, ...one, started: there?.started ?? one.started }
  await Promise.all([transaction.store.put(kept), transaction.done])
  return kept.run.id
}

/** Keeps a run that an earlier page of this tab left, unless it has been played on since. */
async function putIfLater(db: IDBPDatabase, one: SavedRun): Promise<void> {
  const transaction = db.transaction(shelf, 'readwrite')
  const there = (await transaction.store.get(one.run.id)) as SavedRun | undefined
  const later = !there || (there.saved <= one.saved && begins(there.run.choices, one.run.choices))
  if (later) await transaction.store.put({ ...there, ...one, started: there?.started ?? one.started })
  await transaction.done
}

/** Whether one list of choices is the beginning of another, or the same. */
export function begins(first: Run['choices'], then: Run['choices']): boolean {
  return first.length <= then.length && first.every((choice, i) => choice === then[i])
}

// Some private windows never answer at all.
async function open(name: string): Promise<IDBPDatabase> {
  const opened = openDB(name, 1, { upgrade: (db) => void db.createObjectStore(shelf, { keyPath: 'run.id' }) })
  const tooLong = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('Storage did not answer')), patienceMs))
  return Promise.race([opened, tooLong])
}

/** A new run of a case, with an id and a seed of its own. */
export function newRun(of: Case, start: string): Run {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1))
  return {
    id: newId(),
    case: of.evidence.case,
    storyVersion: of.storyVersion,
    keyVersion: of.evidence.keyVersion,
    seed,
    start,
    choices: [],
    asides: [],
    review: {},
  }
}

/** A marked replay: the choices before `at` and those taken instead, under another id. What was said of the former goes along. */
export function replayOf(run: Run, at: number, instead: Run['choices'] = []): Run {
  return {
    ...run,
    id: newId(),
    parent: { run: run.id, at },
    choices: [...run.choices.slice(0, at), ...instead],
    asides: run.asides.filter((aside) => aside.at < at),
    review: {},
  }
}

/** The same run under another id. */
export function copyOf(run: Run): Run {
  return { ...run, id: newId() }
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('')
}

const format = 1
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const rating = v.pipe(v.number(), v.minValue(-2), v.maxValue(2))

const runSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  case: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  storyVersion: text,
  keyVersion: text,
  seed: count,
  start: text,
  parent: v.exactOptional(v.object({ run: text, at: count })),
  choices: v.pipe(v.array(text), v.maxLength(2000)),
  asides: v.array(
    v.object({
      at: count,
      decision: text,
      reason: v.exactOptional(text),
      confidence: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
      text: v.exactOptional(v.pipe(v.string(), v.maxLength(2000))),
    }),
  ),
  review: v.object({
    feeling: v.exactOptional(v.string()),
    ratings: v.exactOptional(v.union([v.literal('declined'), v.object({ delay: rating, escalation: rating, sharing: rating })])),
    notes: v.exactOptional(v.record(v.string(), v.string())),
    step: v.exactOptional(text),
  }),
})

/** A run as a small file, with its name. */
export function writeRun(run: Run): { readonly name: string; readonly text: string } {
  return { name: `${run.case}-${run.id.slice(0, 6)}.threshold.json`, text: JSON.stringify({ threshold: format, run }) }
}

/** Reads a run from a file's text. What is wrong comes back as a value, for the page to say in plain words. */
export function readRun(content: string): { readonly run: Run } | { readonly problem: ImportProblem } {
  if (content.length > 1_000_000) return { problem: 'too-big' }
  let read: unknown
  try {
    read = JSON.parse(content)
  } catch {
    return { problem: content.includes('"threshold"') ? 'damaged' : 'not-a-run' }
  }
  const envelope = v.safeParse(v.object({ threshold: v.number(), run: v.unknown() }), read)
  if (!envelope.success) return { problem: 'not-a-run' }
  if (envelope.output.threshold > format) return { problem: 'newer' }
  const run = v.safeParse(runSchema, envelope.output.run)
  return run.success ? { run: run.output } : { problem: 'damaged' }
}
