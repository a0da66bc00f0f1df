import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { recordOf } from '../../src/core/record.ts'
import { sheetOf, textOf } from '../../src/ui/debrief/record-sheet.ts'
import { debriefWords } from '../../src/ui/debrief/words.ts'
import { allRoutes, played } from './route.ts'

describe.each(allRoutes())('the learning record of %s, %s', (name, route) => {
  const { of, found } = played(name, route)
  const text = textOf(sheetOf(recordOf(of.evidence, found), {}, '2026-03-02'))
  // The version of the story changes with every word of it, and is no part of what a record says.
  const lasting = text.replaceAll(of.storyVersion, '(version)')

  test('reads as it did', async () => {
    await expect(lasting).toMatchFileSnapshot(path.join(import.meta.dirname, name, route, 'record.txt'))
  })

  test('B12: it says nothing of how well', () => {
    for (const words of Object.values(debriefWords.bands)) expect(text.toLowerCase()).not.toContain(words.toLowerCase())
    expect(text).not.toMatch(/working days?\b|\bhours\b|\bnot done\b|\bin time\b|\blate\b|\bnever\b/)
  })
})
