/** The widest of the faces that may stand in for the product's own: DejaVu Sans and Verdana, in thousandths of the size. */
const widths: readonly (readonly [string, number])[] = [
  ["ijlI|'’‘", 295],
  [' .,:;f!/', 360],
  ['tr()[]-“”', 420],
  ['szcJ', 560],
  ['wABCDEGHKNORUVXYZPQ&', 760],
  ['mMW%—→', 1000],
]
const usual = 635
const widthOf = new Map(widths.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)))
const boldness = 1.12

/** About how wide a text is, in units of the picture; never less than it will be. */
export function widthOfText(text: string, size: number, bold = false): number {
  const thousandths = [...text].reduce((sum, letter) => sum + (widthOf.get(letter) ?? usual), 0)
  return (thousandths / 1000) * size * (bold ? boldness : 1)
}

/** A text in lines that are no wider than `width`, broken between words. */
export function linesOf(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && widthOfText(longer, size, bold) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
