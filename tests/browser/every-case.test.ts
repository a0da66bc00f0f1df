import { describe, expect } from 'vitest'
import { caseOf } from '../routes/route.ts'
import { words } from '../../src/ui/words.ts'
import { test } from './harness-test.ts'
import { accessibilityFaults, viewports } from './harness.ts'
import { cutOff, sideways } from './layout.ts'
import { begin, choicesFrom, expectPlace, goTo, openRun, playthroughOf, readOn, steps, take } from './playing.ts'

// Child Z is played from end to end by the other tests; here the other cases are.
const others = ['child-v', 'family-u']

describe.each(others)('%s', (name) => {
  const of = caseOf(name)
  const { chapters } = of.evidence

  test.for(chapters.map(({ number, starts }) => `${number}/${starts[0]?.id}`))(
    'the chapter %s is played from the title, place by place, and found again after a reload',
    { timeout: 120_000 },
    async (start, { visit }) => {
      const { page } = await visit({ reducedMotion: true, settings: { textOnly: true } })
      const playthrough = await begin(page, start, 'click', of)
      await readOn(page, playthrough)
      const all = steps(start, choicesFrom(start, 'strong', of), of)
      for (const [i, ids] of all.entries()) {
        await expectPlace(page, playthrough)
        if (i === Math.floor(all.length / 2)) {
          await page.reload()
          await page.locator('.play').waitFor()
          await expectPlace(page, playthrough)
        }
        await take(page, playthrough, ids)
      }
      await page.getByRole('button', { name: words.chapterEnd.toDebrief }).waitFor()
    },
  )

  for (const [size, viewport] of [
    ['a laptop', viewports.laptop],
    ['a phone', viewports.phone],
  ] as const)
    test(`every chapter stands at its first decision without faults, on ${size}`, { timeout: 120_000 }, async ({ visit }) => {
      const { page } = await visit({ viewport, reducedMotion: true })
      const faults: string[] = []
      for (const { number, starts } of chapters) {
        const start = `${number}/${starts[0]?.id}`
        const choices = choicesFrom(start, 'strong', of)
        const { moments } = playthroughOf(start, choices, undefined, of)
        const at = moments.findIndex((one) => one.offered.some((option) => option.kind === 'option'))
        await openRun(page, playthroughOf(start, choices.slice(0, at), undefined, of))
        for (const look of [accessibilityFaults, sideways, cutOff])
          faults.push(...(await look(page)).map((fault) => `chapter ${number}: ${fault}`))
        await goTo(page, { page: 'title' })
      }
      expect(faults).toEqual([])
    })
})
