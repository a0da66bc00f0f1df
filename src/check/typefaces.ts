import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const faces = [
  ['Besley Variable', '400 900', 'besley'],
  ['Atkinson Hyperlegible Next Variable', '200 800', 'atkinson-hyperlegible-next'],
] as const

/** The product's typefaces as `@font-face` rules, so that a page can be sent to somebody as one file; less what is not installed. */
export function typefaces(root: string): string {
  return faces
    .map(([family, weights, name]) => {
      const file = path.join(root, `node_modules/@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`)
      if (!existsSync(file)) return ''
      const data = readFileSync(file).toString('base64')
      return `@font-face{font-family:'${family}';font-weight:${weights};src:url(data:font/woff2;base64,${data}) format('woff2')}\n`
    })
    .join('')
}
