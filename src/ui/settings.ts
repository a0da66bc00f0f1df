import { useEffect, useState } from 'preact/hooks'

export const textSizes = [100, 125, 150, 175, 200] as const

/** What a player sets for this device. Kept in localStorage where the browser allows it. */
export interface Settings {
  readonly sound: boolean
  /** 0 to 100. */
  readonly volume: number
  readonly motion: 'system' | 'full' | 'reduced'
  /** Per cent. */
  readonly text: (typeof textSizes)[number]
  readonly textOnly: boolean
  readonly reasons: boolean
  readonly keys: boolean
  readonly map: 'light' | 'dark'
  readonly spacing: 'normal' | 'wide'
}

const usual: Settings = {
  sound: false,
  volume: 60,
  motion: 'system',
  text: 100,
  textOnly: false,
  reasons: true,
  keys: true,
  map: 'light',
  spacing: 'normal',
}
const shelfMark = 'threshold-settings'
const listeners = new Set<() => void>()
let kept = true
let current = read()

function read(): Settings {
  try {
    return settingsFrom(localStorage.getItem(shelfMark))
  } catch {
    kept = false
    return usual
  }
}

/** The settings of a kept text; what is usual where it is missing or damaged. */
export function settingsFrom(text: string | null): Settings {
  try {
    const stored: unknown = JSON.parse(text ?? '{}')
    return typeof stored === 'object' && stored !== null ? tidy(stored) : usual
  } catch {
    return usual
  }
}

// Anything else than what we would have written falls back to what is usual.
function tidy(stored: object): Settings {
  const has = (key: keyof Settings): unknown => (key in stored ? (stored as Record<string, unknown>)[key] : usual[key])
  const oneOf = <T>(key: keyof Settings, allowed: readonly T[]) => allowed.find((one) => one === has(key)) ?? (usual[key] as T)
  const volume = Number(has('volume'))
  return {
    sound: has('sound') === true,
    volume: Number.isFinite(volume) ? Math.min(100, Math.max(0, volume)) : usual.volume,
    motion: oneOf('motion', ['system', 'full', 'reduced'] as const),
    text: oneOf('text', textSizes),
    textOnly: has('textOnly') === true,
    reasons: has('reasons') !== false,
    keys: has('keys') !== false,
    map: oneOf('map', ['light', 'dark'] as const),
    spacing: oneOf('spacing', ['normal', 'wide'] as const),
  }
}

/** The settings as they are now. */
export function settings(): Settings {
  return current
}

/** Whether the browser lets us keep them. */
export function settingsKept(): boolean {
  return kept
}

export function change(more: Partial<Settings>): void {
  current = { ...current, ...more }
  try {
    localStorage.setItem(shelfMark, JSON.stringify(current))
  } catch {
    kept = false
  }
  for (const listener of listeners) listener()
}

export function onSettings(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function useSettings(): Settings {
  const [now, setNow] = useState(current)
  useEffect(() => onSettings(() => setNow(current)), [])
  return now
}

/** Motion as it holds now: the setting, or the system's wish. */
export function motion(): 'full' | 'reduced' {
  if (current.motion !== 'system') return current.motion
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'reduced' : 'full'
}
