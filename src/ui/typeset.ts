/** Straight quotes, as authors type them, set as printed ones. */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s([{\u2013\u2014])"/g, '$1\u201c')
    .replaceAll('"', '\u201d')
    .replace(/(^|[\s([{\u201c])'(?=\S)(?!\d0s|tis|twas|em\b|til\b)/g, '$1\u2018')
    .replaceAll("'", '\u2019')
}
