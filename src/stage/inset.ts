import type { Expression, PersonId } from '../core/moment.ts'
import { bust, type BustOptions } from './cast/bust.ts'

/** A pane for whoever is on the telephone, with a handset at its corner; 300 by 360, people flipped by the caller. */

const handset =
  'M6 12C6 7 11 5 15 7L22 11C25 13 26 16 25 19L23 25C26 32 32 38 39 41L45 39C48 38 51 39 53 42L57 49C59 53 57 58 52 58C27 58 6 37 6 12Z'

export const insetBox = { width: 300, height: 360 } as const

/** The pane as it is seen on the side it hangs: its mark is at the outer lower corner. */
export const inset = (person: PersonId, expression: Expression, right: boolean, options: BustOptions): string => {
  const figure = `<svg x="8" y="8" width="284" height="344" viewBox="30 22 340 412" preserveAspectRatio="xMidYMin slice">${bust(person, expression, options)}</svg>`
  const turned = right ? `<g transform="translate(300 0) scale(-1 1)">${figure}</g>` : figure
  const corner = right ? 212 : 0
  return (
    '<rect width="300" height="360" fill="#12232E"/><rect x="8" y="8" width="284" height="344" fill="#A9C0CC"/>' +
    `<path d="${right ? 'M8 8H120L8 220Z' : 'M292 8H180L292 220Z'}" fill="#F3F5F1" opacity=".28"/>` +
    turned +
    '<path d="M0 0H300V360H0ZM8 8V352H292V8Z" fill="#12232E" fill-rule="evenodd"/>' +
    `<rect x="${corner}" y="272" width="88" height="88" fill="#12232E"/><g transform="translate(${corner + 12} 284)"><path d="${handset}" fill="#F3F5F1"/></g>`
  )
}
