import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { dials, type Dial, type Evidence } from '../core/evidence.ts'
import type { Moment } from '../core/moment.ts'
import { startingPoint } from '../core/run.ts'
import { measure, reportScore, type Judgement } from '../core/score.ts'
import { replay } from '../core/story.ts'
import { NotThere, type Past } from './at-ref.ts'
import { buildCase, type BuiltCase } from './case.ts'
import { loadEvidence } from './evidence.ts'
import { keyChange, type KeyChange } from './key-change.ts'
import { standingWords } from './panel/report.ts'
import type { Slip } from './slip.ts'

/** One dial of a route, before and after. */
export interface DialChange {
  /** 0 to 100; null where the dial has no judgement. */
  readonly before: number | null
  readonly after: number | null
  /** The story of today under the key of then: what of the change is the key's and not the story's. */
  readonly byKeyOfThen: number | null
  readonly judgements: readonly JudgementChange[]
}

/** A judgement that is not what it was; absent on the side where there is none. */
export interface JudgementChange {
  readonly about: string
  readonly before?: Omit<Judgement, 'about'>
  readonly after?: Omit<Judgement, 'about'>
}

export interface RouteChange {
  readonly route: string
  /** The first choice that is not offered, then or now; the route is compared as far as it goes. */
  readonly lost: { readonly before?: string; readonly after?: string }
  readonly dials: Readonly<Record<Dial, DialChange>>
}

/** How a case's key moves its documented routes. */
export interface CaseDiff {
  readonly storyVersion: { readonly before: string; readonly after: string }
  /** How far the key is to be trusted. */
  readonly standing: string
  readonly key: KeyChange
  readonly routes: readonly RouteChange[]
  readonly problems: readonly Slip[]
}

/** A case that cannot be compared, and why. */
export interface NoDiff {
  readonly why: string
  readonly problems: readonly Slip[]
}

/** Compares a case as it stands in `root` with itself at an earlier state. */
export function diffCase(root: string, past: Past, name: string): CaseDiff | NoDiff {
  const now = buildCase(root, name)
  if (!now.built) return { why: `${name} cannot be built as it is`, problems: now.slips }
  const { built } = now
  try {
    return past.with(name, (folder): CaseDiff | NoDiff => {
      const then = buildCase(folder, name)
      if (!then.built)
        return { why: `${name} as it was at ${past.ref} cannot be built by the rules of today`, problems: at(past, then.slips) }
      const key = keyChange(then.built.evidence, built.evidence)
      return {
        storyVersion: { before: then.built.storyVersion, after: built.storyVersion },
        standing: standingWords(built.evidence.panel),
        key,
        routes: routesOf(root, name).map(([route, choices]) => diffRoute(route, choices, then.built ?? built, built)),
        problems: versionSlips(root, name, past, key),
      }
    })
  } catch (reason) {
    if (!(reason instanceof NotThere)) throw reason
    return { why: reason.message, problems: [] }
  }
}

/** Slips of the past are mended by nobody; they say where the two part. */
function at(past: Past, slips: readonly Slip[]): Slip[] {
  return slips.map((slip) => ({ ...slip, file: `${past.ref}:${slip.file}` }))
}

function versionSlips(root: string, name: string, past: Past, { parts, raised, versions }: KeyChange): Slip[] {
  if (parts.length === 0 || raised) return []
  const { lineOf, file } = loadEvidence(root, name)
  const words = `the key changed since ${past.ref} (${parts.join(', ')}) and keyVersion is ${versions.after}, as ${versions.before} was then; give it a higher one, so that results can be told apart`
  return [{ file, line: lineOf(['keyVersion']), reason: 'key/version-not-raised', words }]
}

function routesOf(root: string, name: string): [route: string, choices: string[]][] {
  const folder = path.join(root, 'tests/routes', name)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((route) => existsSync(path.join(folder, route, 'choices.txt')))
    .sort()
    .map((route) => [
      route,
      readFileSync(path.join(folder, route, 'choices.txt'), 'utf8')
        .split(/\r?\n/)
        .filter((line) => line !== '' && !line.startsWith('#')),
    ])
}

function diffRoute(route: string, choices: readonly string[], then: BuiltCase, now: BuiltCase): RouteChange {
  const [a, b] = [then, now].map((built) => replay(built.story, startingPoint(built.evidence, 'whole'), choices))
  const scores = (evidence: Evidence, moments: readonly Moment[] = []) => reportScore(measure(evidence, moments))
  const [before, after, byKeyOfThen] = [
    scores(then.evidence, a?.moments),
    scores(now.evidence, b?.moments),
    scores(then.evidence, b?.moments),
  ]
  const lost = { ...(a?.lost && { before: a.lost.choice }), ...(b?.lost && { after: b.lost.choice }) }
  const dial = (one: Dial): DialChange => ({
    before: before[one].score,
    after: after[one].score,
    byKeyOfThen: byKeyOfThen[one].score,
    judgements: judgementChanges(before[one].judgements, after[one].judgements),
  })
  return { route, lost, dials: Object.fromEntries(dials.map((one) => [one, dial(one)])) as RouteChange['dials'] }
}

/** Several judgements may be about one thing (the same fact told twice): they are paired in order. */
function judgementChanges(before: readonly Judgement[], after: readonly Judgement[]): JudgementChange[] {
  const named = (list: readonly Judgement[]) => {
    const seen = new Map<string, number>()
    return new Map(
      list.map(({ about, ...rest }) => {
        const times = (seen.get(about) ?? 0) + 1
        seen.set(about, times)
        return [times === 1 ? about : `${about} (${times})`, rest] as const
      }),
    )
  }
  const [was, is] = [named(before), named(after)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((about) => {
    const [a, b] = [was.get(about), is.get(about)]
    return a?.value === b?.value && a?.weight === b?.weight ? [] : [{ about, ...(a && { before: a }), ...(b && { after: b }) }]
  })
}
