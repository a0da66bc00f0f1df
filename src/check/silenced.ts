/**
 * A story without its lines and their tags, which nothing here reads: the texts and tags of choices stay, and so does the
 * number of elements, by which places are named. With it the names of the functions that the story calls its host by.
 */
export function silenced(json: string): { readonly story: Record<string, unknown>; readonly externals: ReadonlySet<string> } {
  const story = JSON.parse(json) as { root: unknown[] }
  const hush = (container: unknown[], within: boolean): void => {
    let inString = within
    for (const [i, one] of container.entries()) {
      if (one === 'str') inString = true
      else if (one === '/str') inString = within
      else if (Array.isArray(one)) hush(one, inString)
      else if (i === container.length - 1) for (const inner of Object.values(one ?? {})) if (Array.isArray(inner)) hush(inner, inString)
      if (!inString && typeof one === 'string' && (one.startsWith('^') || ['\n', '#', '/#', '<>'].includes(one))) container[i] = 'nop'
    }
  }
  hush(story.root, false)
  return { story, externals: new Set([...json.matchAll(/"x\(\)":"(\w+)"/g)].map(([, name = '']) => name)) }
}
