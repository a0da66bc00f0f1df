/** Skin and the shapes under the clothes, in the 400 by 470 box; light comes from the right. */

export interface SkinTones {
  readonly base: string
  readonly shade: string
  readonly line: string
  readonly lip: string
}

export const skins = {
  a: { base: '#EDC6AC', shade: '#CF9C84', line: '#7A4638', lip: '#BE7467' },
  b: { base: '#E2B08E', shade: '#BE8465', line: '#6B3C2C', lip: '#B06A57' },
  c: { base: '#C98F66', shade: '#A0683F', line: '#54301F', lip: '#95543F' },
  d: { base: '#A56B47', shade: '#7C4A2F', line: '#3D2116', lip: '#78402F' },
  e: { base: '#7B4B34', shade: '#573122', line: '#28140E', lip: '#5E2F27' },
} as const satisfies Readonly<Record<string, SkinTones>>

export type Skin = keyof typeof skins

export const heads = {
  oval: 'M128 152C122 100 160 66 206 66C246 66 267 96 266 132C266 144 262 151 261 159C260 167 264 174 264 183C265 203 259 226 249 245C241 261 231 274 214 275C197 276 178 264 166 246C158 234 154 224 152 212C138 206 131 180 128 152Z',
  square:
    'M126 152C120 100 158 66 206 66C248 66 270 92 269 130C269 144 264 151 264 159C263 167 268 174 268 184C269 206 265 230 258 248C250 267 236 277 216 278C194 279 172 270 160 252C153 238 151 224 150 212C136 206 129 180 126 152Z',
  round:
    'M126 152C120 100 158 68 206 68C248 68 268 98 267 134C267 146 264 152 263 160C262 168 267 176 267 186C268 206 263 226 252 244C243 260 232 270 214 271C194 272 174 262 163 245C155 233 152 224 150 212C136 206 129 180 126 152Z',
  long: 'M129 150C123 98 160 62 206 62C246 62 266 92 265 130C265 143 261 150 260 158C259 166 263 174 263 184C264 206 257 230 247 250C239 268 230 282 214 283C198 284 180 270 168 250C159 236 155 226 153 212C139 206 132 178 129 150Z',
} as const

export type Head = keyof typeof heads

export const necks = {
  slim: 'M148 196C152 240 152 270 144 306C160 352 232 354 250 312C240 296 238 280 238 250Z',
  wide: 'M142 196C146 240 146 272 138 306C156 352 240 354 256 312C246 296 244 280 244 246Z',
} as const

/** Width of the shoulders against the drawn ones. */
export const builds = { slight: 0.9, even: 1, broad: 1.06 } as const

export type Build = keyof typeof builds

export const body =
  'M144 294C138 316 114 326 86 337C48 352 26 382 14 470L388 470C384 394 358 364 318 348C286 336 260 326 248 302C236 350 164 352 144 294Z'

export const neckline = 'M144 294C164 352 236 350 248 302'

/** One decimal is enough at any size these are drawn. */
export const tenth = (value: number): number => Math.round(value * 10) / 10
