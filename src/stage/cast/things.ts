/** What somebody always has about them. Each is drawn in one colour of its own. */

/** Over the clothes, high enough to be seen above a shelf. */
export const carried = {
  /** A tape measure round the neck. */
  tape: (k) =>
    `<path d="M140 296C146 350 158 404 164 446M252 300C256 340 250 384 246 420" fill="none" stroke="${k}" stroke-width="13"/><path d="M140 296C146 350 158 404 164 446M252 300C256 340 250 384 246 420" fill="none" stroke="#7E5116" stroke-width="5" stroke-dasharray="2 11"/><path d="M156 444l16 -2l2 10l-16 2zM238 418l16 2l-1 10l-16 -2z" fill="#AEB8BC"/>`,
  /** The straps of a rucksack. */
  straps: (k) =>
    `<path d="M92 330C108 372 112 420 112 470M296 332C308 376 308 420 306 470" fill="none" stroke="${k}" stroke-width="28"/><path d="M80 336C96 376 100 420 99 470" fill="none" stroke="#000" stroke-width="5" opacity=".25"/><path d="M96 420h32v14h-32zM292 420h32v14h-32z" fill="#12232E"/>`,
  /** A nurse's watch, pinned on. */
  fob: (k) =>
    `<g transform="translate(-14 -30)"><path d="M282 372h22v9h-22z" fill="${k}"/><path d="M293 380v20" stroke="#AEB8BC" stroke-width="6"/><circle cx="293" cy="414" r="16" fill="#AEB8BC"/><circle cx="293" cy="414" r="12" fill="#F3F5F1"/><path d="M293 414v-8M293 414l6 3" stroke="#12232E" stroke-width="2.6" stroke-linecap="round"/></g>`,
  /** A badge on a reel, clipped to the chest. */
  reel: (k) =>
    `<g transform="translate(-14 -34)"><circle cx="286" cy="386" r="13" fill="${k}"/><circle cx="286" cy="386" r="5" fill="#F3F5F1"/><path d="M286 398v26" stroke="#12232E" stroke-width="2.6"/><rect x="266" y="422" width="40" height="52" rx="4" fill="#F3F5F1"/><rect x="272" y="432" width="15" height="19" fill="${k}"/><path d="M291 436h10M291 444h10M272 459h28" stroke="#51656F" stroke-width="2.5"/></g>`,
  /** A tie, taken off and put in the pocket with its end out. */
  pocketTie: (k) =>
    `<g transform="translate(-14 -40)"><path d="M268 408C262 388 280 380 292 392C298 380 316 384 312 408Z" fill="${k}"/><path d="M276 400C284 392 296 394 300 406" stroke="#000" stroke-width="3" opacity=".25" fill="none"/><path d="M262 406h58v66h-58z" fill="none" stroke="#000" stroke-width="3.4" opacity=".22"/><path d="M298 406l8 30l14 -6l-6 -24z" fill="${k}"/></g>`,
  /** A lanyard stuffed in the breast pocket, its loop hanging. */
  pocketLanyard: (k) =>
    `<g transform="translate(-14 -46)"><path d="M268 414h60" stroke="#000" stroke-width="4" opacity=".3"/><path d="M282 414C276 440 286 458 298 454C310 450 308 430 304 414" fill="none" stroke="${k}" stroke-width="7"/><path d="M284 398h28v16h-28z" fill="#F3F5F1"/></g>`,
  /** A bag's strap across the chest, with a cycle helmet hung on it. */
  helmet: (k) =>
    `<g transform="translate(-14 -56)"><path d="M104 322C160 380 230 430 300 474" fill="none" stroke="#2A3F4B" stroke-width="20"/><path d="M268 470C262 420 292 388 334 392C374 396 392 432 388 474Z" fill="${k}"/><path d="M268 470C262 420 292 388 320 391C300 408 292 440 296 474Z" fill="#000" opacity=".28"/><path d="M312 404C304 424 302 446 304 470M338 404C336 424 338 446 342 470M362 414C366 430 370 448 374 470" stroke="#12232E" stroke-width="9" stroke-linecap="round" fill="none" opacity=".7"/></g>`,
  /** A firm's name on the chest: a mark and two strokes. */
  firm: (k) =>
    `<g transform="translate(-20 -40)"><path d="M272 392h62v34h-62z" fill="${k}"/><path d="M280 418v-14l9 -8l9 8v14z" fill="#12232E"/><path d="M304 404h22M304 414h16" stroke="#12232E" stroke-width="4"/></g>`,
  /** A good pen, clipped in the pocket. */
  pen: (k) =>
    `<g transform="translate(-12 -36)"><path d="M300 384v44" stroke="#12232E" stroke-width="9" stroke-linecap="round"/><path d="M304 386v26" stroke="${k}" stroke-width="3.4"/><path d="M284 426h40" stroke="#000" stroke-width="4" opacity=".3"/></g>`,
} as const satisfies Readonly<Record<string, (colour: string) => string>>

/** About the head. */
export const worn = {
  /** A joiner's pencil behind the ear. */
  pencil: (k) =>
    `<path d="M112 166L166 141" stroke="${k}" stroke-width="8"/><path d="M160 139L180 135L167 148Z" fill="#E2C79C"/><path d="M174 136l6 -1l-4 5z" fill="#12232E"/><path d="M108 168l7 -3" stroke="#A9513F" stroke-width="8"/>`,
  /** Hoops large enough to be seen across a room. */
  hoops: (k) =>
    `<circle cx="151" cy="234" r="17" fill="none" stroke="${k}" stroke-width="7"/><circle cx="151" cy="213" r="4.5" fill="${k}"/>`,
  /** The cord of a pair of glasses, from the temple round the neck. */
  cord: (k) =>
    `<path d="M150 177C136 190 136 214 140 238C143 258 148 268 152 282" fill="none" stroke="${k}" stroke-width="3.4" stroke-linecap="round" stroke-dasharray="1 5"/>`,
} as const satisfies Readonly<Record<string, (colour: string) => string>>

export type Thing = keyof typeof carried | keyof typeof worn
