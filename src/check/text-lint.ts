import { avoidWords } from './avoid-words.ts'
import { outOfTime } from './law-terms.ts'
import type { Passage } from './passages.ts'
import { oldestReader, oldestReaderOfAStory, readingAge, wordsOf } from './reading-age.ts'
import type { Slip } from './slip.ts'

/** Passages shorter than this say nothing about a reading age. */
const fewestWords = 12

/** Words to avoid, and terms of law named before or after their time. */
export function lintWords(passages: readonly Passage[]): Slip[] {
  return passages.flatMap(({ file, line, text, narrated, date }) => [
    ...avoidWords.flatMap(({ pattern, instead, inSpeech }): Slip[] => {
      const found = pattern.exec(inSpeech ? narrated : text)
      return found
        ? [{ file, line, reason: 'text/avoid-word', words: `"${found[0]}": write ${instead} (practice framework, section 6)` }]
        : []
    }),
    ...(date === undefined ? [] : outOfTime(text, date)).map(({ found, before, words }): Slip => ({
      file,
      line,
      reason: before ? 'text/before-its-date' : 'text/after-its-date',
      words: `"${found}" on ${date ?? ''}: ${words}; say what ${before ? 'held that day' : 'took its place'}`,
    })),
  ])
}

/** Instructions that ask for an older reader than the product allows. */
export function lintReadingAge(passages: readonly Passage[]): Slip[] {
  return olderThan(oldestReader, passages)
}

/** Single lines of a story that stand out from all others by what they ask of a reader. */
export function lintReadingOutliers(passages: readonly Passage[]): Slip[] {
  return olderThan(oldestReaderOfAStory, passages)
}

function olderThan(most: number, passages: readonly Passage[]): Slip[] {
  return passages.flatMap(({ file, line, text }): Slip[] => {
    const age = wordsOf(text).length < fewestWords ? 0 : readingAge(text)
    return age <= most
      ? []
      : [
          {
            file,
            line,
            reason: 'text/reading-age',
            words: `reads at about ${Math.round(age)} years (${most} is the most): shorter sentences, shorter words: "${text.slice(0, 70)}…"`,
          },
        ]
  })
}
