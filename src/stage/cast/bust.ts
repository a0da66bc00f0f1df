import type { Expression, PersonId } from '../../core/moment.ts'
import { beards } from './beard.ts'
import { poses } from './expressions.ts'
import { face } from './face.ts'
import type { Cloth, Drape } from './cloth.ts'
import { garments, lanyard } from './garments.ts'
import { haircuts } from './hair.ts'
import type { HairShapes } from './haircut.ts'
import type { Look } from './look.ts'
import { people } from './people.ts'
import { body, builds, heads, necks, skins, type SkinTones } from './skin.ts'
import { carried, worn } from './things.ts'

export interface BustOptions {
  /** Mouth open. */
  readonly talk?: boolean
  /** Eyes shut. */
  readonly blink?: boolean
}

/** Every bust is drawn in a box of this size, cut off at its lower edge, facing right. */
export const bustBox = { width: 400, height: 470 } as const

const dressed = (wear: Look['wear']): Cloth => ({
  main: wear.main,
  shade: wear.shade,
  second: wear.second ?? '#ffffff',
  secondShade: wear.secondShade ?? wear.shade,
  trim: wear.trim ?? wear.shade,
  trimShade: wear.trimShade ?? wear.shade,
  collar: wear.collar,
  tie: wear.tie,
})

const ear = (skin: SkinTones, ring: string | undefined): string =>
  `<path d="M157 174C149 162 138 168 138 182C138 200 146 218 156 214C161 206 162 188 157 174Z" fill="${skin.shade}"/>` +
  `<path d="M153 180C146 176 143 186 147 194M150 204C148 200 149 196 152 194" stroke="${skin.line}" stroke-width="2.6" fill="none" opacity=".6" stroke-linecap="round"/>` +
  (ring ? `<circle cx="150" cy="219" r="5" fill="${ring}"/>` : '')

const glasses = (frame: string): string =>
  `<g fill="none" stroke="${frame}" stroke-width="4"><path d="M174 164C182 160 208 160 217 165C219 178 216 194 204 197C190 200 176 194 174 164Z" fill="#fff" fill-opacity=".13"/><path d="M232 165C240 160 256 160 263 164C263 182 258 196 248 196C238 196 232 184 232 165Z" fill="#fff" fill-opacity=".13"/><path d="M217 169C222 165 228 165 232 169M174 168L150 176"/></g>`

const thingsOf = (shapes: Readonly<Record<string, (colour: string) => string>>, things: Look['things'] = {}): string =>
  Object.entries(things)
    .map(([thing, colour]) => (Object.hasOwn(shapes, thing) ? (shapes[thing]?.(colour) ?? '') : ''))
    .join('')

const modelling = (skin: SkinTones, dark: boolean): string =>
  '<path d="M212 76C240 74 258 92 262 118C248 104 230 98 206 100Z" fill="#fff" opacity=".13"/>' +
  `<path d="M190 196C200 202 212 204 217 200C214 214 206 226 196 230C188 222 186 208 190 196Z" fill="#fff" opacity="${dark ? '.06' : '.12'}"/>` +
  `<path d="M90 40L206 56C180 92 172 122 176 150C178 168 165 188 172 208C180 228 184 252 206 284L90 310Z" fill="${skin.shade}"/>`

const neckShade = 'M120 190L168 256C186 288 222 302 256 276C246 308 226 320 206 322C200 336 198 348 198 362L110 360Z'

/** `id` keeps the clip paths of two busts on one page apart. */
const drawBust = (id: string, look: Look, expression: Expression, options: BustOptions = {}): string => {
  const pose = poses[expression]
  const skin = skins[look.skin]
  const dark = look.skin === 'd' || look.skin === 'e'
  const hair: HairShapes = haircuts[look.hair.cut](look.hair.colour, look.hair.shade)
  const head = heads[look.head]
  const neck = look.broadNeck ? necks.wide : necks.slim
  const within = (markup: string): string => `<g clip-path="url(#body-${id})">${markup}</g>`
  const drape: Drape = garments[look.wear.cut](dressed(look.wear), skin, within)
  const wide = builds[look.build ?? 'even']
  const across = wide === 1 ? '' : ` translate(200 0) scale(${wide} 1) translate(-200 0)`
  const turned = `translate(0 ${pose.drop + 14}) rotate(${pose.tilt} 196 290)`
  const features = {
    skin,
    dark,
    age: look.age,
    iris: look.iris ?? (look.skin === 'a' ? '#33251e' : '#1d1310'),
    brow: look.brow,
    nose: look.nose ?? [1, 1],
    lips: look.lips ?? [1, 1],
    eyes: look.eyes ?? 1,
  } as const
  const lug = hair.covers ? '' : ear(skin, look.earring)
  const beard = look.beard ? beards[look.beard.kind](look.beard.colour, look.beard.shade ?? look.beard.colour) : ''
  return (
    `<g><defs><clipPath id="head-${id}"><path d="${head}"/></clipPath><clipPath id="body-${id}"><path d="${body}"/></clipPath><clipPath id="neck-${id}"><path d="${neck}"/></clipPath></defs>` +
    `<g transform="${turned}">${hair.back ?? ''}</g>` +
    `<g transform="translate(0 ${pose.shoulders})${across}">${drape.under ?? ''}<path d="${neck}" fill="${skin.base}"/><g clip-path="url(#neck-${id})"><path d="${neckShade}" fill="${skin.shade}"/></g>${drape.over}${look.wear.lanyard ? lanyard(look.wear.lanyard) : ''}${within(thingsOf(carried, look.things))}</g>` +
    `<g transform="${turned}"><path d="${head}" fill="${skin.base}"/><g clip-path="url(#head-${id})">${modelling(skin, dark)}</g>` +
    (hair.ear ? '' : lug) +
    beard +
    face(id, features, pose, { talk: options.talk ?? false, blink: options.blink ?? false }) +
    hair.cap +
    (hair.ear ? lug : '') +
    (look.glasses
      ? look.glassesUp
        ? `<g transform="translate(-6 -78) rotate(-4 218 175)">${glasses(look.glasses)}</g>`
        : glasses(look.glasses)
      : '') +
    thingsOf(worn, look.things) +
    '</g></g>'
  )
}

/** Whether somebody of this name can be drawn. */
export const isCast = (person: PersonId): boolean => Object.hasOwn(people, person)

/**
 * Markup of one person with one expression, for an `<svg viewBox="0 0 400 470">`; the empty text for nobody we know.
 * The same arguments give the same text.
 */
export const bust = (person: PersonId, expression: Expression, options: BustOptions = {}): string => {
  const look = isCast(person) ? people[person] : undefined
  if (!look) return ''
  const id = [person, expression, options.talk ? 'talk' : '', options.blink ? 'blink' : ''].filter(Boolean).join('-')
  return drawBust(id, look, expression, options)
}
