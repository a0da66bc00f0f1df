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
  /** A pipe, never lit, its bowl out of the breast pocket. */
  pipe: (k) =>
    `<path d="M266 392h56" stroke="#000" stroke-width="4" opacity=".28"/><path d="M282 392V362C282 344 312 344 312 362L308 392Z" fill="${k}"/><path d="M282 392V362C282 354 288 350 294 350C289 360 289 378 291 392Z" fill="#000" opacity=".28"/><path d="M283 359C288 350 306 350 311 359C304 363 290 363 283 359Z" fill="#12232E"/>`,
  /** A whistle on its cord. */
  whistle: (k) =>
    `<path d="M150 306C166 342 186 362 208 372M247 310C242 338 230 360 214 372" fill="none" stroke="${k}" stroke-width="5"/><path d="M198 374H236L238 384H224A15 15 0 1 1 198 384Z" fill="#C9D3D3"/><path d="M198 374H208L206 398A15 15 0 0 1 198 384Z" fill="#8FA0A4"/><circle cx="211" cy="388" r="4" fill="#51656F"/>`,
  /** Corduroy: the ribs of the cloth. */
  wale: (k) =>
    `<path d="M40 366V470M58 352V470M76 344V470M94 336V470M112 376V470M130 396V470M280 356V470M298 344V470M316 350V470M334 358V470M352 374V470" stroke="${k}" stroke-width="4" opacity=".55"/>`,
  /** A cyclist's trouser clips, hooked on the lapel until they are wanted. */
  clips: (k) =>
    `<path d="M266 352C246 360 246 390 268 392M284 354C268 364 268 388 286 392" fill="none" stroke="${k}" stroke-width="6" stroke-linecap="round"/>`,
  /** Two telephones in one breast pocket. */
  phones: (k) =>
    `<path d="M276 396V352L272 330M276 352h20v44zM304 398V346M304 346h22v52z" fill="${k}" stroke="${k}" stroke-width="4" stroke-linejoin="round"/><path d="M280 358h12v14h-12z" fill="#CFE0E2"/><path d="M308 352h14v18h-14z" fill="#9FC0C8"/><path d="M264 396h74v6h-74z" fill="#000" opacity=".34"/>`,
  /** A bunch of keys on a ribbon. */
  keys: (k) =>
    `<path d="M148 308C160 344 182 364 204 374M247 312C243 340 230 362 212 374" fill="none" stroke="#1E5F66" stroke-width="6"/><circle cx="208" cy="384" r="12" fill="none" stroke="#AEB8BC" stroke-width="4"/><path d="M200 392L186 426M208 396L210 432M216 392L232 424" stroke="${k}" stroke-width="8" stroke-linecap="round"/><path d="M186 426l9 4M210 430l9 -1M232 424l6 -5" stroke="${k}" stroke-width="6"/>`,
  /** A clipboard held to the chest, its sheet half ticked. */
  clipboard: (k) =>
    `<g transform="rotate(-7 110 400)"><path d="M58 344H168V480H58Z" fill="${k}"/><path d="M58 344H74V480H58Z" fill="#000" opacity=".25"/><path d="M68 354H160V480H68Z" fill="#FBFAF3"/><path d="M92 338h40v16h-40z" fill="#51656F"/><path d="M94 372h54M94 388h46M94 404h50" stroke="#8FA3A8" stroke-width="4"/><path d="M76 371l4 4l7 -9M76 387l4 4l7 -9" stroke="#1E5F66" stroke-width="4" fill="none"/></g>`,
  /** A pass for each of three buildings. */
  passes: (k) =>
    `<path d="M146 306C158 340 172 360 186 372M150 300C166 338 190 358 208 366M247 310C243 336 236 352 232 368" fill="none" stroke-width="5" stroke="${k}"/><path d="M150 308C164 344 184 366 206 372" fill="none" stroke-width="4" stroke="#F5BE4A"/><g transform="rotate(9 186 390)"><path d="M168 372h36v46h-36z" fill="#F3F5F1"/><path d="M174 380h13v16h-13z" fill="#1E5F66"/></g><g transform="rotate(-8 232 390)"><path d="M216 370h36v46h-36z" fill="#F3F5F1"/><path d="M222 378h13v16h-13z" fill="#5B3A57"/></g><path d="M192 374h36v48h-36z" fill="#FBFAF3"/><path d="M198 382h13v17h-13z" fill="#A9513F"/><path d="M214 386h9M214 394h9M198 408h24" stroke="#51656F" stroke-width="2.5"/>`,
  /** A silver brooch. */
  brooch: (k) =>
    `<ellipse cx="280" cy="352" rx="15" ry="12" fill="${k}"/><ellipse cx="280" cy="352" rx="8" ry="6" fill="#5B3A57"/><circle cx="277" cy="349" r="2" fill="#fff" opacity=".8"/>`,
  /** A folder with a tab for everything. */
  folder: (k) =>
    `<g transform="rotate(-6 110 400)"><path d="M150 366h14v20h-14zM150 392h14v20h-14zM150 418h14v20h-14z" fill="#F5BE4A"/><path d="M150 392h14v20h-14z" fill="#1E8A8E"/><path d="M54 340H152V480H54Z" fill="#FBFAF3"/><path d="M48 348H146V480H48Z" fill="${k}"/><path d="M48 348H64V480H48Z" fill="#000" opacity=".26"/><path d="M82 372h44v26h-44z" fill="#FBFAF3"/></g>`,
  /** A raincoat over the arm. */
  overArm: (k) =>
    `<path d="M246 392C284 366 350 360 380 384L398 480H240C238 448 238 414 246 392Z" fill="${k}"/><path d="M246 392C254 386 264 381 276 377C268 410 268 446 272 480H240C238 448 238 414 246 392Z" fill="#000" opacity=".2"/><path d="M276 377L300 350L336 356L352 370L322 392L306 378L286 398Z" fill="${k}"/><path d="M276 377L300 350L336 356L352 370L322 392L306 378L286 398Z" fill="#fff" opacity=".2"/><path d="M306 378L300 480M352 370C362 400 366 440 368 480" stroke="#000" stroke-width="3.4" opacity=".28" fill="none"/><circle cx="322" cy="412" r="5" fill="#5F4F2C"/><path d="M240 424L296 410V426L240 440Z" fill="#000" opacity=".24"/><path d="M278 410h16v20h-16z" fill="none" stroke="#5F4F2C" stroke-width="4"/>`,
  /** A bag with too much in it, on a strap across the chest. */
  bag: (k) =>
    `<path d="M108 326C166 372 226 410 290 440" fill="none" stroke="${k}" stroke-width="17"/><path d="M108 326C166 372 226 410 290 440" fill="none" stroke="#000" stroke-width="3" opacity=".24"/><path d="M292 396l10 -34l22 6l-8 36z" fill="#FBFAF3"/><path d="M320 398l14 -22l20 12l-12 22z" fill="#2F5F8A"/><path d="M264 480C262 426 274 394 316 394S376 424 378 480Z" fill="${k}"/><path d="M264 480C262 426 274 394 300 395C288 416 286 448 290 480Z" fill="#000" opacity=".25"/>`,
  /** Where that strap has been mended: a patch and big stitches. */
  mend: (k) =>
    `<path d="M186 374l34 19l-9 17l-34 -19z" fill="${k}"/><path d="M190 380l6 -9M202 387l6 -9M214 393l6 -9M182 394l6 -9M194 401l6 -9M206 407l6 -9" stroke="#12232E" stroke-width="2.6"/>`,
  /** Short sleeves, and the watch too big for a shirt cuff. */
  sleeves: (k) =>
    `<path d="M8 470L20 412C40 402 74 402 98 412L104 470Z" fill="${k}"/><path d="M8 470L20 412C30 406 44 404 56 404L54 470Z" fill="#000" opacity=".16"/><path d="M18 412C42 400 76 402 100 412" stroke="#000" stroke-width="5" opacity=".24" fill="none"/><path d="M392 470L380 412C362 402 338 402 316 412L310 470Z" fill="${k}"/><path d="M382 412C360 400 336 402 314 412" stroke="#000" stroke-width="5" opacity=".2" fill="none"/>`,
  /** The cables of a jumper knitted at home. */
  cables: (k) =>
    `<path d="M120 352c18 10 18 20 0 30s-18 20 0 30s18 20 0 30s-18 20 0 30M120 352c-18 10 -18 20 0 30s18 20 0 30s-18 20 0 30s18 20 0 30M282 348c18 10 18 20 0 30s-18 20 0 30s18 20 0 30s-18 20 0 30M282 348c-18 10 -18 20 0 30s18 20 0 30s-18 20 0 30s18 20 0 30M206 372c18 10 18 20 0 30s-18 20 0 30s18 20 0 30M206 372c-18 10 -18 20 0 30s18 20 0 30s-18 20 0 30" fill="none" stroke="${k}" stroke-width="5"/>`,
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
  /** A biro behind the ear, its cap on. */
  biro: (k) =>
    `<path d="M116 166L168 140" stroke="#E9EEF0" stroke-width="8" stroke-linecap="round"/><path d="M150 149L176 136" stroke="${k}" stroke-width="10"/><path d="M156 140l16 -8" stroke="${k}" stroke-width="4"/>`,
  /** One white lock, back from the brow. */
  streak: (k) =>
    `<path d="M236 60C214 68 192 82 178 108C170 124 170 138 162 156C152 150 148 130 154 112C164 84 196 60 236 60Z" fill="${k}"/><path d="M222 70C196 84 176 104 166 136" stroke="#000" stroke-width="3" opacity=".16" fill="none"/>`,
} as const satisfies Readonly<Record<string, (colour: string) => string>>

export type Thing = keyof typeof carried | keyof typeof worn
