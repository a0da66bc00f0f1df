/**
 * The Automated Readability Index (Smith and Senter, 1967): 4.71 × characters a word + 0.5 × words a sentence − 21.43, a school grade
 * of the United States; five years are added for an age. Short texts vary widely: it finds outliers and grades nothing.
 */
export function readingAge(text: string): number {
  const words = wordsOf(text)
  const sentences = Math.max(1, text.split(/[.!?;:]+(?:\s|$)/).filter((one) => /\w/.test(one)).length)
  const characters = words.reduce((sum, one) => sum + one.replace(/[^\p{L}\p{N}]/gu, '').length, 0)
  return words.length === 0 ? 0 : 4.71 * (characters / words.length) + 0.5 * (words.length / sentences) - 21.43 + 5
}

/** Instructions aim at a reading age of 9 to 11; beyond this a single one is an outlier. */
export const oldestReader = 14

/** A story is for practitioners, and its lines lie between 2 and 16; one beyond this stands out from all of them. */
export const oldestReaderOfAStory = 18

export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((one) => /[\p{L}\p{N}]/u.test(one))
}
