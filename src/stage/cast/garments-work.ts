import { collar, plain, type Cut } from './cloth.ts'

/** What a job gives people to wear. */
export const workwear = {
  /** A police shirt: epaulettes, a black tie, two pens in the pocket. */
  uniform: (cloth, _skin, within) => ({
    under: `<path d="M144 280L250 286L252 312L142 304Z" fill="${cloth.shade}"/>`,
    over:
      plain(cloth, within) +
      within(
        `<path d="M206 346L214 470L228 470L216 346Z" fill="${cloth.shade}" opacity=".8"/>` +
          `<path d="M201 348L217 348L224 366L216 470L198 470L197 366Z" fill="${cloth.trim}"/><path d="M200 348L217 348L222 362L198 362Z" fill="#000" opacity=".3"/>` +
          `<path d="M50 366L118 322L132 340L66 388Z" fill="${cloth.trim}"/><path d="M340 366L280 324L268 340L326 386Z" fill="${cloth.trim}"/><path d="M74 362l17 5l1 -17M90 351l17 5l1 -17M106 340l14 4" stroke="${cloth.second}" stroke-width="4" fill="none"/><path d="M330 362l-16 4l-2 -15M314 351l-16 4l-2 -15" stroke="${cloth.second}" stroke-width="4" fill="none"/>` +
          `<path d="M264 400h62v70h-62z" fill="${cloth.main}" stroke="${cloth.shade}" stroke-width="3"/><path d="M262 400h66v14l-33 8l-33 -8z" fill="${cloth.shade}" opacity=".6"/><path d="M278 384v24M290 380v28" stroke-width="6" stroke="#12232E"/><path d="M290 380v12" stroke-width="6" stroke="#A9513F"/>` +
          `<path d="M84 402h64v20h-64z" fill="${cloth.trim}"/><path d="M92 412h34" stroke="#F3F5F1" stroke-width="3.5"/>`,
      ) +
      collar(cloth.second, cloth.shade),
  }),
  /** A nursery's tabard over a shirt, tied at the sides, a dab of paint on it. */
  tabard: (cloth, _skin, within) => ({
    under: `<path d="M144 280L250 286L252 312L142 304Z" fill="${cloth.shade}"/>`,
    over:
      plain(cloth, within) +
      collar(cloth.second, cloth.shade) +
      within(
        `<path d="M112 330C132 356 164 388 208 388C246 386 266 356 284 330C300 350 306 420 304 470L94 470C92 420 98 352 112 330Z" fill="${cloth.trim}"/><path d="M112 330C126 348 144 366 164 378C148 400 146 440 150 470L94 470C92 420 98 352 112 330Z" fill="${cloth.trimShade}"/>` +
          `<path d="M112 330C132 356 164 388 208 388C246 386 266 356 284 330" fill="none" stroke="#F3F5F1" stroke-width="6"/>` +
          `<path d="M182 430h84v44h-84z" fill="none" stroke="${cloth.trimShade}" stroke-width="4"/><path d="M236 418v30" stroke="#F5BE4A" stroke-width="6"/><path d="M248 422v26" stroke="#1E5F66" stroke-width="6"/>` +
          `<path d="M268 384c8 -8 18 -2 16 6c8 4 4 14 -6 12c-8 6 -16 0 -14 -8c-6 -2 -4 -10 4 -10z" fill="#2F5F8A"/>`,
      ),
  }),
  /** Hospital scrubs: an open neck and nothing that could catch. */
  scrubs: (cloth, skin, within) => ({
    over:
      plain(cloth, within) +
      within(
        `<path d="M144 294C158 340 182 366 208 384C230 360 242 334 248 302C236 348 164 348 144 294Z" fill="${skin.base}"/><path d="M144 294C158 340 182 366 208 384L213 374C196 358 184 346 180 338C164 330 150 316 144 294Z" fill="${skin.shade}"/>` +
          `<path d="M140 290C156 342 182 372 208 390C232 366 246 336 252 300" fill="none" stroke="${cloth.trim}" stroke-width="11"/><path d="M208 392L214 470" stroke="${cloth.shade}" stroke-width="3"/>` +
          `<path d="M272 414h58v60h-58z" fill="none" stroke="${cloth.shade}" stroke-width="3.5"/><path d="M288 400v26" stroke="${cloth.second}" stroke-width="5"/><path d="M300 404v22" stroke="#A9513F" stroke-width="5"/>`,
      ),
  }),
} as const satisfies Readonly<Record<string, Cut>>
