import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { buildCase, type BuiltCase } from '../../src/check/case.ts'
import { caseNames } from '../../src/check/vite-plugin.ts'
import { debrief, type Debrief } from '../../src/core/debrief.ts'
import type { Moment } from '../../src/core/moment.ts'
import { startingPoint, type Run } from '../../src/core/run.ts'
import { replay } from '../../src/core/story.ts'

const root = path.join(import.meta.dirname, '../..')

const cases = new Map<string, BuiltCase>()

export function caseOf(name: string): BuiltCase {
  const known = cases.get(name)
  if (known) return known
  const { built, slips } = buildCase(root, name)
  if (!built) throw new Error(slips.map((slip) => `${slip.file}:${slip.line} ${slip.words}`).join('\n'))
  cases.set(name, built)
  return built
}

/** Every recorded route of every case. */
export function allRoutes(): (readonly [name: string, route: string])[] {
  return caseNames(root).flatMap((name) => routesOf(name).map((route) => [name, route] as const))
}

export function routesOf(name: string): string[] {
  return readdirSync(path.join(import.meta.dirname, name)).sort()
}

/** The choices of a route: one id a line; lines that start with # are for people. */
export function choicesOf(name: string, route: string): string[] {
  return readFileSync(path.join(import.meta.dirname, name, route, 'choices.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
}

export function played(name: string, route: string) {
  const of = caseOf(name)
  const choices = choicesOf(name, route)
  const { moments, lost } = replay(of.story, startingPoint(of.evidence, 'whole'), choices)
  const run: Run = {
    id: route,
    case: name,
    storyVersion: of.storyVersion,
    keyVersion: of.evidence.keyVersion,
    seed: 1,
    start: 'whole',
    choices,
    asides: [],
    review: {},
  }
  return { of, choices, moments, lost, run, found: debrief(of.evidence, run, moments) }
}

/** A run as people read it. */
export function transcript(moments: readonly Moment[]): string {
  const out: string[] = []
  for (const [i, moment] of moments.entries()) {
    const taken = moments[i - 1]?.offered.find((choice) => choice.id === moment.choice)
    if (moment.choice !== null) out.push('', `> ${taken?.text ?? moment.choice}`)
    for (const [v, view] of moment.views.entries()) {
      out.push('', `[${view.at.replace('T', ' ')}, ${view.place}, ${view.seat}]`)
      const until = moment.views[v + 1]?.from ?? moment.lines.length
      for (const line of moment.lines.slice(view.from, until))
        out.push(line.document ? `  | ${line.text}` : line.speaker ? `${line.speaker} (${line.expression}): ${line.text}` : line.text)
    }
    if (moment.question) out.push('', moment.question)
  }
  return `${out.join('\n').trim()}\n`
}

/** What a debrief measured, without the words that the evidence file holds already. */
export function measured(found: Debrief): object {
  return {
    endings: found.endings,
    delay: {
      beyondGuidance: found.delay.beyondGuidance,
      beyondTarget: found.delay.beyondTarget,
      exposedHours: found.delay.exposedHours,
      actions: found.delay.actions.map(
        (one) => `${one.action.id}: ${one.status}, ${one.taken} of ${one.limit} ${one.unit}, opened ${one.opened}`,
      ),
    },
    escalation: [...found.escalation.threshold, ...found.escalation.challenge].map(
      (one) =>
        `${one.taken.decision.id} (${one.ladder}): ${one.rung ?? 'no rung'} of ${one.supported.min}–${one.supported.max}${one.revisedBy ? `, revised by ${one.revisedBy}` : ''}`,
    ),
    sharing: {
      needs: found.sharing.needs.map((one) => `${one.need.id}: ${one.status}${one.late ? ` by ${one.late}` : ''}`),
      spills: found.sharing.spills.map((one) => `${one.telling.fact} to ${one.telling.to}${one.unsafe ? ', unsafe' : ''}`),
    },
    decisions: found.cards.map(
      (card) =>
        `${card.id}: ${card.options
          .filter((option) => option.chosen)
          .map((option) => option.id)
          .join(' + ')} (${card.band})`,
    ),
    skipped: found.skipped.map((one) => one.id),
  }
}
