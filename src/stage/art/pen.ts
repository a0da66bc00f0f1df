import { line, round } from './kit.ts'

/** Strokes of a felt pen on a chart, in a box of 100 up and down; the middle letters stand 56 high. */
const strokes: Readonly<Record<string, readonly [width: number, d: string]>> = {
  W: [96, 'M0 -92L22 0L46 -66L70 0L92 -94'],
  T: [70, 'M0 -92H70M35 -92V0'],
  l: [10, 'M4 -98V-6C4 0 6 2 10 0'],
  h: [52, 'M2 -98V0M2 -34C10 -58 40 -60 42 -32V0'],
  a: [54, 'M42 -46C30 -60 2 -54 2 -26C2 2 34 2 42 -20V-52V-8C42 0 48 2 52 -2'],
  t: [40, 'M18 -86V-12C18 2 30 2 38 -4M0 -56H36'],
  d: [54, 'M42 -42C30 -58 2 -54 2 -26C2 2 34 4 42 -18M42 -98V0'],
  o: [52, 'M24 -55C-6 -55 -6 0 22 0S50 -56 24 -55Z'],
  w: [74, 'M0 -54L18 0L36 -42L54 0L72 -56'],
  e: [52, 'M4 -28H44C44 -64 2 -64 2 -26C2 6 36 6 46 -12'],
  n: [52, 'M2 -56V0M2 -32C10 -58 40 -60 42 -32V0'],
  '?': [44, 'M2 -74C4 -104 44 -98 40 -70C38 -54 20 -50 20 -28M20 -4V0'],
}

/** A few words as somebody wrote them with a thick pen, from x, standing on y; size is the height of a capital. */
export const handwritten = (text: string, x: number, y: number, size: number, colour: string): string => {
  const scale = size / 92
  let at = 0
  let drawn = ''
  for (const letter of text) {
    const [width, d] = strokes[letter] ?? [30, '']
    if (d) drawn += `<g transform="translate(${round(x + at * scale)} ${y}) scale(${scale.toFixed(2)})">${line(d, colour, 11)}</g>`
    at += width + 16
  }
  return drawn
}
