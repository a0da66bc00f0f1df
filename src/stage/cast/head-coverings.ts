import type { Haircut } from './haircut.ts'

/** `h` is the colour of the cloth, `s` its shade. */
export const headCoverings = {
  hijab: (h, s) => ({
    covers: true,
    cap: `<path d="M112 176C100 96 150 40 212 42C264 44 292 90 284 152C282 192 274 228 260 256C278 282 304 298 328 318C350 340 336 370 298 382C238 400 138 394 86 364C62 348 68 330 92 314C112 294 116 240 112 176ZM214 88C186 94 172 130 172 168C172 206 182 242 200 262C212 274 226 270 238 260C254 242 262 214 263 186C264 148 258 86 214 88Z" fill-rule="evenodd" fill="${h}"/><path d="M112 176C100 96 150 40 212 42C170 64 146 114 148 176C150 250 170 318 214 388C160 390 114 380 86 364C62 348 68 330 92 314C112 294 116 240 112 176Z" fill="${s}"/><path d="M200 262C214 274 230 268 240 258C262 286 300 306 328 320C344 342 330 360 304 366C256 350 216 312 200 262Z" fill="${s}" opacity=".55"/><path d="M180 128C192 98 240 92 258 126" stroke="${s}" stroke-width="7" fill="none" stroke-linecap="round"/><path d="M168 214C178 282 226 326 300 350M150 250C158 312 196 350 258 376" stroke="${s}" stroke-width="4" fill="none" stroke-linecap="round"/><path d="M226 52C256 62 272 96 272 136" stroke="${s}" stroke-width="3.5" fill="none" stroke-linecap="round" opacity=".8"/>`,
  }),
  turban: (h, s) => ({
    cap: `<path d="M150 156C152 176 150 196 152 212C142 206 134 190 130 168Z" fill="#1c1715"/><path d="M114 156C90 104 122 36 198 28C262 24 300 72 288 126C284 140 274 140 268 130C252 110 222 102 196 110C178 116 168 130 164 150C154 166 128 170 114 156Z" fill="${h}"/><path d="M114 156C90 104 122 36 198 28C156 48 134 96 142 164C130 166 120 164 114 156Z" fill="${s}"/><path d="M164 150C158 110 186 64 250 48M142 146C138 104 160 62 206 40M190 112C206 88 240 74 280 82M214 105C232 96 258 96 286 108" fill="none" stroke="${s}" stroke-width="4" stroke-linecap="round"/>`,
  }),
} as const satisfies Readonly<Record<string, Haircut>>
