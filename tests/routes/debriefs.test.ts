// @vitest-environment happy-dom
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Aside, Run } from '../../src/core/run.ts'
import { Paper } from '../../src/ui/debrief/paper.tsx'
import { debriefSteps, DebriefScreen } from '../../src/ui/debrief/screen.tsx'
import { debriefWords } from '../../src/ui/debrief/words.ts'
import { plainDate } from '../../src/ui/dates.ts'
import { reasons } from '../../src/ui/words.ts'
import { open } from '../ui/screen.ts'
import { debriefText } from './debrief-text.ts'
import { allRoutes, played } from './route.ts'

/** Reasons and confidence at two decisions of three, going round in turn. */
function spoken({ run, found }: ReturnType<typeof played>): Aside[] {
  return found.cards.flatMap((card, i): Aside[] => {
    const [reason] = reasons[i % reasons.length] ?? []
    return i % 3 === 2 || reason === undefined || run.choices.length === 0
      ? []
      : [{ at: card.moment, decision: card.id, reason, confidence: 1 + ((i * 2) % 5) }]
  })
}

/** The date on which the page says that the run was played. */
function localToday(): string {
  const now = new Date()
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-')
}

beforeAll(() => {
  window.print = () => undefined
})

describe.each(allRoutes())('the whole debrief of %s, %s', (name, route) => {
  const at = played(name, route)
  const review = { feeling: 'Tired', ratings: { delay: -1, escalation: 0, sharing: 1 } }
  const run: Run = { ...at.run, id: 'r1', asides: spoken(at), review }
  const onPaper = async () => {
    const ports = { cases: { [name]: () => Promise.resolve(at.of) }, Debrief: DebriefScreen, Paper }
    const { root } = await open('#/debrief/r1/paper', { saved: [run], ports })
    const sheet = root.querySelector('.print-sheet')
    if (!sheet) throw new Error(`There is nothing on paper: ${root.textContent}`)
    return debriefText(sheet, at.of.evidence)
  }

  test('reads as it did, every step of it, and says nothing that is no word', async () => {
    const text = (await onPaper()).replaceAll(at.of.storyVersion, '(version)').replaceAll(plainDate(localToday()), '(today)')
    for (const { id } of debriefSteps) if (id !== 'replay') expect(text, id).toContain(`## ${debriefWords.steps[id]}`)
    expect(text).not.toMatch(/undefined|NaN|\[object|null/)
    await expect(text).toMatchFileSnapshot(path.join(import.meta.dirname, name, route, 'debrief.txt'))
  })
})
