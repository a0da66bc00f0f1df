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
          `<path d="M254 372h62v98h-62z" fill="${cloth.main}" stroke="${cloth.shade}" stroke-width="3"/><path d="M252 372h66v14l-33 8l-33 -8z" fill="${cloth.shade}" opacity=".6"/><path d="M268 356v24M280 352v28" stroke-width="6" stroke="#12232E"/><path d="M280 352v12" stroke-width="6" stroke="#A9513F"/>` +
          `<path d="M88 378h64v18h-64z" fill="${cloth.trim}"/><path d="M96 387h34" stroke="#F3F5F1" stroke-width="3.5"/>`,
      ) +
      collar(cloth.second, cloth.shade),
  }),
  /** A nursery's tabard over a shirt, bound in white, a dab of paint on it. */
  tabard: (cloth, _skin, within) => ({
    under: `<path d="M144 280L250 286L252 312L142 304Z" fill="${cloth.shade}"/>`,
    over:
      plain(cloth, within) +
      within(
        `<path d="M104 322C130 340 160 352 206 354C246 352 270 340 292 326C308 350 312 420 310 470L88 470C86 420 90 346 104 322Z" fill="${cloth.trim}"/><path d="M104 322C116 331 130 338 148 344C134 376 138 430 146 470L88 470C86 420 90 346 104 322Z" fill="${cloth.trimShade}"/>` +
          `<path d="M104 322C90 346 86 420 88 470M292 326C308 350 312 420 310 470" fill="none" stroke="#F3F5F1" stroke-width="6"/>` +
          `<path d="M242 392h58v80h-58z" fill="none" stroke="${cloth.trimShade}" stroke-width="4"/><path d="M262 374v26" stroke="#F5BE4A" stroke-width="7"/><path d="M276 378v22" stroke="#A9513F" stroke-width="7"/>` +
          `<path d="M166 384c8 -8 18 -2 16 6c8 4 4 14 -6 12c-8 6 -16 0 -14 -8c-6 -2 -4 -10 4 -10z" fill="#E9C3B2"/>`,
      ) +
      collar(cloth.second, cloth.shade),
  }),
  /** Hospital scrubs: an open neck and nothing that could catch. */
  scrubs: (cloth, skin, within) => ({
    over:
      plain(cloth, within) +
      within(
        `<path d="M144 294C158 340 182 366 208 384C230 360 242 334 248 302C236 348 164 348 144 294Z" fill="${skin.base}"/><path d="M144 294C158 340 182 366 208 384L213 374C196 358 184 346 180 338C164 330 150 316 144 294Z" fill="${skin.shade}"/>` +
          `<path d="M140 290C156 342 182 372 208 390C232 366 246 336 252 300" fill="none" stroke="${cloth.trim}" stroke-width="11"/><path d="M208 392L214 470" stroke="${cloth.shade}" stroke-width="3"/>` +
          `<path d="M96 386h58v84h-58z" fill="none" stroke="${cloth.shade}" stroke-width="3.5"/><path d="M114 370v28" stroke="${cloth.second}" stroke-width="5"/><path d="M128 374v24" stroke="#A9513F" stroke-width="5"/>`,
      ),
  }),
} as const satisfies Readonly<Record<string, Cut>>
