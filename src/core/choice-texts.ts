import type { ChoiceId } from './moment.ts'

/** The words in which a compiled story offers each of its choices; a choice whose words depend on the path is left out. */
export function choiceTexts(story: string): ReadonlyMap<ChoiceId, string> {
  const found = story.matchAll(/"str","\^((?:[^"\\]|\\.)*)","#","\^id:\s*([a-z0-9-]+)\s*"/g)
  return new Map([...found].map(([, text = '', id = '']) => [id, (JSON.parse(`"${text}"`) as string).trim()]))
}
