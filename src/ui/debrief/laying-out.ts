/**
 * Moves places along a line apart until none is nearer to the next than `gap`, each as near to where it belongs as may be,
 * within the line's ends. Places come in order and stay in order. Where there is not room, the gap is what room there is.
 */
export function spread(places: readonly number[], gap: number, from: number, to: number): number[] {
  const least = places.length > 1 ? Math.min(gap, (to - from) / (places.length - 1)) : gap
  // Blocks of neighbours that touch: where the first of each wants to be, so that their middle lies where their own middle was.
  const blocks: { sum: number; count: number }[] = []
  const startOf = (block: { sum: number; count: number }) =>
    Math.min(Math.max(block.sum / block.count, from), to - (block.count - 1) * least)
  for (const place of places) {
    let block = { sum: place, count: 1 }
    for (let last = blocks.at(-1); last && startOf(last) + last.count * least > startOf(block); last = blocks.at(-1)) {
      blocks.pop()
      block = { sum: last.sum + block.sum - block.count * last.count * least, count: last.count + block.count }
    }
    blocks.push(block)
  }
  return blocks.flatMap((block) => Array.from({ length: block.count }, (_, i) => startOf(block) + i * least))
}

/** A lane for each stretch, so that none lies over another in its lane; the first lanes are filled first. */
export function lanes(stretches: readonly { readonly from: number; readonly to: number }[]): number[] {
  const ends: number[] = []
  return stretches.map(({ from, to }) => {
    const free = ends.findIndex((end) => end < from)
    const lane = free < 0 ? ends.length : free
    ends[lane] = to
    return lane
  })
}

/** Rows of a long chart in as few parts of about equal height as need not be higher than `most`; each part says where it begins. */
export function inParts<T extends { readonly top: number; readonly height: number }>(
  rows: readonly T[],
  most: number,
): { readonly top: number; readonly height: number; readonly rows: readonly T[] }[] {
  const all = rows.reduce((sum, row) => sum + row.height, 0)
  const even = all / Math.max(1, Math.ceil(all / most))
  const parts: { top: number; height: number; rows: T[] }[] = []
  let above = 0
  for (const row of rows) {
    const last = parts.at(-1)
    // A row belongs to the part in which its middle lies.
    if (last && above + row.height / 2 <= even * parts.length) {
      last.rows.push(row)
      last.height += row.height
    } else parts.push({ top: row.top, height: row.height, rows: [row] })
    above += row.height
  }
  return parts
}

/** Posts along a line in groups, with a place for the label of each: labels that would lie over one another are one. */
export function labelled<T extends { readonly along: number }>(
  posts: readonly T[],
  widthOf: (group: readonly T[]) => number,
  from: number,
  to: number,
): { readonly of: readonly T[]; readonly middle: number }[] {
  const placed = (of: readonly T[]) => {
    const half = Math.min(widthOf(of), to - from) / 2
    const middle = ((of[0]?.along ?? 0) + (of.at(-1)?.along ?? 0)) / 2
    return { of, half, middle: Math.min(Math.max(middle, from + half), to - half) }
  }
  const groups: ReturnType<typeof placed>[] = []
  for (const post of [...posts].sort((a, b) => a.along - b.along)) {
    let group = placed([post])
    for (let last = groups.at(-1); last && last.middle + last.half > group.middle - group.half; last = groups.at(-1)) {
      groups.pop()
      group = placed([...last.of, ...group.of])
    }
    groups.push(group)
  }
  return groups
}

/** A text in lines of about so many letters; a drawing does not break lines itself. */
export function inLines(text: string, letters: number): string[] {
  const out: string[] = []
  for (const word of text.split(' ')) {
    const last = out.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) out[out.length - 1] = `${last} ${word}`
    else out.push(word)
  }
  return out
}
