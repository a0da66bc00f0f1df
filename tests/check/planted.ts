import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { buildCase, type CaseBuild } from '../../src/check/case.ts'
import type { Reason } from '../../src/check/reasons.ts'
import { listSlips, type Slip } from '../../src/check/slip.ts'
import { withSpoiledCase, type Spoil } from './spoiled-case.ts'

/** A fault put into the tiny case, the reason it must be caught for, and the text of the line that must be named. */
export interface Planted {
  readonly reason: Reason
  readonly spoils: readonly Spoil[]
  /** A file, and text that stands on the line; the line of the first change where it is left out. */
  readonly on?: readonly [file: string, text: string]
}

export const door = 'story/tiny/chapter-1.ink'
export const call = 'story/tiny/chapter-2.ink'
export const main = 'story/tiny/main.ink'
export const cast = 'story/tiny/cast.ink'
export const seeds = 'seeds/tiny.yaml'

export const spoil = (file: string, from: string, to: string): Spoil => ({ file, from, to })

/** What two checks say of a planted fault: the building of the case, unless another is given. */
export type Checks = (root: string, build: CaseBuild) => readonly Slip[]

/** Plants a fault and looks for its reason at its line; what is found goes with the failure. */
export async function expectCaught({ reason, spoils, on }: Planted, checks: Checks = (_, { slips }) => slips): Promise<void> {
  await withSpoiledCase(spoils, (root, lines) => {
    const slips = checks(root, buildCase(root, 'tiny'))
    const [file, line] = on ? [on[0], lineOf(root, ...on)] : [spoils[0]?.file, lines[0]]
    const caught = slips.filter((slip) => slip.reason === reason)
    expect(
      caught.map((slip) => `${slip.file}:${slip.line}`),
      `${reason} at ${file ?? ''}:${line ?? ''}; found:\n${listSlips(slips)}`,
    ).toContain(`${file ?? ''}:${line ?? ''}`)
  })
}

function lineOf(root: string, file: string, text: string): number {
  const source = readFileSync(path.join(root, file), 'utf8')
  const at = source.indexOf(text)
  if (at < 0) throw new Error(`"${text}" is not in ${file}`)
  return source.slice(0, at).split('\n').length
}
