import type { Pose } from './expressions.ts'
import type { SkinTones } from './skin.ts'
import { tenth } from './skin.ts'

/** 0 young, 1 grown, 2 middle years, 3 older, 4 old: how many lines a face has. */
export type Age = 0 | 1 | 2 | 3 | 4

interface Features {
  readonly skin: SkinTones
  readonly dark: boolean
  readonly age: Age
  readonly iris: string
  readonly brow: string
  readonly nose: readonly [number, number]
  readonly lips: readonly [number, number]
  readonly eyes: number
}

const scaled = (x: number, y: number, [sx, sy]: readonly [number, number], inner: string): string =>
  sx === 1 && sy === 1 ? inner : `<g transform="translate(${x} ${y}) scale(${sx} ${sy}) translate(${-x} ${-y})">${inner}</g>`

const stroke = (d: string, colour: string, width: number, more = ''): string =>
  `<path d="${d}" stroke="${colour}" stroke-width="${tenth(width)}" fill="none" stroke-linecap="round"${more}/>`

const nearBrow = ([outer, middle, inner]: Pose['nearBrow'], colour: string, width: number): string =>
  stroke(`M174 ${tenth(157 + outer)}C182 ${tenth(148 + middle)} 198 ${tenth(146 + middle)} 214 ${tenth(154 + inner)}`, colour, width)

const farBrow = ([outer, middle, inner]: Pose['farBrow'], colour: string, width: number): string =>
  stroke(`M235 ${tenth(154 + inner)}C239 ${tenth(149 + middle)} 247 ${tenth(147 + middle)} 258 ${tenth(153 + outer)}`, colour, width * 0.86)

const eyeShapes = {
  near: { from: [180, 176], to: [213, 177], lead: 188, follow: 206, pupil: 198, width: 7.6, drift: 1.5, lash: 3.9, reach: [-2, 0] },
  far: { from: [234.5, 177], to: [256, 174.5], lead: 239, follow: 252, pupil: 245.5, width: 6.4, drift: 1.1, lash: 3.4, reach: [0, 1.5] },
} as const

const eye = (which: 'near' | 'far', id: string, features: Features, pose: Pose, blink: boolean): string => {
  const { from, to, lead, follow, pupil, width, drift, lash, reach } = eyeShapes[which]
  const middle = 176
  const open = pose.lid * 11.2
  const low = 5.6 - pose.lowerLid
  const [gazeX, gazeY] = pose.gaze
  const upper = `C${lead} ${tenth(middle - open)} ${follow} ${tenth(middle - open - 0.5)} ${to[0]} ${to[1]}`
  const lower = `C${follow} ${tenth(middle + low)} ${lead} ${tenth(middle + low)} ${from[0]} ${from[1]}`
  const almond = `M${from[0]} ${from[1]}${upper}${lower}Z`
  if (blink) {
    const closed = `M${from[0] + reach[0]} ${tenth(from[1] + 0.5)}C${lead} ${tenth(middle + low)} ${follow} ${tenth(middle + low)} ${to[0] + reach[1]} ${to[1]}`
    return `<path d="${almond}" fill="${features.skin.shade}"/>${stroke(closed, features.iris, lash)}`
  }
  const clip = `${which}-eye-${id}`
  const white = features.dark ? '#EDE4DA' : '#F7F2EA'
  const lid = `M${from[0] + reach[0]} ${tenth(from[1] + 0.5)}C${lead} ${tenth(middle - open)} ${follow} ${tenth(middle - open - 0.5)} ${to[0] + reach[1]} ${to[1]}`
  return (
    `<clipPath id="${clip}"><path d="${almond}"/></clipPath><path d="${almond}" fill="${white}"/><g clip-path="url(#${clip})">` +
    `<rect x="${from[0] - 4}" y="150" width="44" height="${tenth(26 - open * 0.62)}" fill="#5b4a44" opacity=".28"/>` +
    `<ellipse cx="${tenth(pupil + gazeX * drift)}" cy="${tenth(174.4 + gazeY * 1.4)}" rx="${width}" ry="8" fill="${features.iris}"/>` +
    `<circle cx="${tenth(pupil + gazeX * 1.4 + 2.4)}" cy="${tenth(172.5 + gazeY * 1.4)}" r="1.7" fill="#fff" opacity=".85"/></g>` +
    stroke(lid, features.iris, lash)
  )
}

const mouth = (skin: SkinTones, pose: Pose, talk: boolean): string => {
  const { near, far, centre, wider = 0, pressed = false } = pose.mouth
  const half = wider / 2
  const left = 200 - half
  const leftY = 239 + near
  const right = 243 + half * 0.7
  const rightY = 237 + far
  const x = (value: number): number => tenth(value)
  if (talk) {
    const lip = tenth(232 + centre * 0.3)
    const dip = tenth(230 + centre * 0.3)
    return (
      `<path d="M${x(left + 4)} ${x(leftY - 1)}C212 ${lip} 217 ${dip} 224 ${lip}C230 ${dip} 235 ${lip} ${x(right - 3)} ${x(rightY - 1)}C236 258 210 260 ${x(left + 4)} ${x(leftY - 1)}Z" fill="${skin.lip}"/>` +
      `<path d="M${x(left + 8)} ${x(leftY)}C214 235 232 235 ${x(right - 7)} ${x(rightY)}C234 250 213 251 ${x(left + 8)} ${x(leftY)}Z" fill="${skin.line}"/>` +
      `<path d="M${x(left + 13)} ${x(leftY - 1.5)}C216 236.5 230 236.5 ${x(right - 11)} ${x(rightY - 1.5)}C230 240.5 217 241 ${x(left + 13)} ${x(leftY - 1.5)}Z" fill="#EFE9E0"/>`
    )
  }
  const full = pressed ? 0.6 : 1
  const y = 238 + centre
  return (
    `<path d="M${x(left + 2)} ${x(leftY)}C212 ${x(y - 6 * full)} 217 ${x(y - 7.5 * full)} 224 ${x(y - 5 * full)}C230 ${x(y - 7.5 * full)} 236 ${x(y - 6 * full)} ${x(right - 1)} ${x(rightY)}C236 ${x(y + 11 * full)} 214 ${x(y + 12 * full)} ${x(left + 2)} ${x(leftY)}Z" fill="${skin.lip}" opacity=".85"/>` +
    stroke(
      `M${x(left)} ${x(leftY)}C210 ${x(y - 0.5)} 217 ${x(y - 1)} 224 ${x(y + 1)}C231 ${x(y - 1)} 237 ${x(y - 0.5)} ${x(right)} ${x(rightY)}`,
      skin.line,
      3.4,
    ) +
    stroke(
      `M212 ${x(257 + centre * 0.4)}C219 ${x(260 + centre * 0.4)} 228 ${x(260 + centre * 0.4)} 234 ${x(256 + centre * 0.4)}`,
      skin.shade,
      4,
    )
  )
}

const years = ({ age, skin }: Features, pose: Pose): string => {
  const lines: string[] = []
  if (age >= 1 || pose.cheeks) lines.push(stroke('M209 214C203 219 199 225 197 232', skin.shade, age >= 3 ? 4 : 3))
  if (age >= 2 || pose.tiredEyes)
    lines.push(stroke('M184 190C192 195 202 194 209 189', skin.shade, 3), stroke('M239 189C244 192 250 191 254 187', skin.shade, 2.6))
  if (age >= 3)
    lines.push(
      stroke('M176 172C171 170 168 167 166 163M177 178C172 179 168 180 165 180', skin.shade, 2.4),
      stroke('M188 128C206 122 232 121 252 128', skin.shade, 2.4),
    )
  if (pose.furrow) lines.push(stroke('M223 150C225 155 225 159 224 164', skin.line, 2.6 * pose.furrow, ' opacity=".55"'))
  return lines.join('')
}

const nose = (skin: SkinTones): string =>
  `<path d="M224 160C228 176 222 194 217 207C217 215 226 219 238 216C243 214 240 208 233 208C229 196 230 178 231 162Z" fill="${skin.shade}"/>` +
  stroke('M243 199C248 207 247 213 240 216M219 206C216 211 218 216 223 216', skin.line, 2.6, ' opacity=".8"')

/** Everything within the outline of a head, hair and glasses apart. */
export const face = (id: string, features: Features, pose: Pose, { talk, blink }: { talk: boolean; blink: boolean }): string => {
  const { skin, age } = features
  const weight = age >= 3 ? 5.2 : 6.6
  return (
    `<path d="M176 168C184 156 206 154 216 164C206 160 188 162 176 168Z" fill="${skin.shade}" opacity=".75"/><path d="M234 164C240 156 252 156 259 164C250 160 242 160 234 164Z" fill="${skin.shade}" opacity=".75"/>` +
    scaled(226, 186, features.nose, nose(skin)) +
    years(features, pose) +
    scaled(218, 175, [features.eyes, features.eyes], eye('near', id, features, pose, blink) + eye('far', id, features, pose, blink)) +
    nearBrow(pose.nearBrow, features.brow, weight) +
    farBrow(pose.farBrow, features.brow, weight) +
    scaled(223, 238, features.lips, mouth(skin, pose, talk))
  )
}
