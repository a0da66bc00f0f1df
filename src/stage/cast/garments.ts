import { collar, plain, type Cloth, type Cut } from './cloth.ts'
import { outdoorwear } from './garments-outdoor.ts'
import { workwear } from './garments-work.ts'
import { neckline } from './skin.ts'

const lapels = (cloth: Cloth): string =>
  `<path d="M142 290L112 320L124 368L148 364L138 382L198 470L212 470C190 412 162 352 142 290Z" fill="${cloth.main}"/><path d="M142 290L112 320L124 368L148 364L138 382L198 470" fill="none" stroke="${cloth.shade}" stroke-width="3" stroke-linejoin="round"/><path d="M250 298L278 326L276 368L256 368L264 384L238 470L228 470C238 414 248 354 250 298Z" fill="${cloth.main}"/><path d="M250 298L278 326L276 368L256 368L264 384L238 470" fill="none" stroke="${cloth.shade}" stroke-width="3" stroke-linejoin="round"/>`

/** A badge on a cord. */
export const lanyard = (colour: string): string =>
  `<g><path d="M148 308C162 352 184 396 205 428M247 312C243 352 230 394 214 428" fill="none" stroke="${colour}" stroke-width="6"/><rect x="190" y="424" width="40" height="50" rx="4" fill="#F3F5F1"/><rect x="196" y="436" width="14" height="18" fill="${colour}"/><path d="M214 440h11M214 447h11M196 462h29" stroke="#51656F" stroke-width="2.5"/><rect x="203" y="418" width="13" height="10" rx="2" fill="#51656F"/></g>`

const everyday = {
  crew: (cloth, _skin, within) => ({
    over: plain(cloth, within) + `<path d="${neckline}L256 308C254 340 236 364 206 364C172 364 144 338 135 300Z" fill="${cloth.trim}"/>`,
  }),
  shirt: (cloth, _skin, within) => ({
    under: `<path d="M144 280L250 286L252 312L142 304Z" fill="${cloth.shade}"/>`,
    over:
      plain(cloth, within) +
      within(
        `<path d="M206 346L214 470L228 470L216 346Z" fill="${cloth.shade}" opacity=".8"/><circle cx="217" cy="392" r="3" fill="${cloth.shade}"/><circle cx="220" cy="436" r="3" fill="${cloth.shade}"/>`,
      ) +
      collar(cloth.second, cloth.shade),
  }),
  blazer: (cloth, skin, within) => ({
    under: cloth.collar ? `<path d="M144 280L250 286L252 312L142 304Z" fill="${cloth.secondShade}"/>` : '',
    over:
      plain(cloth, within) +
      within(
        `<path d="M140 290L198 470L240 470L252 296C246 320 232 338 206 338C178 338 152 320 140 290Z" fill="${cloth.second}"/><path d="M140 290L198 470L212 470C196 420 176 366 160 330Z" fill="${cloth.secondShade}" opacity=".6"/>`,
      ) +
      (cloth.collar
        ? ''
        : `<path d="M142 286C164 346 236 344 250 294C250 350 234 376 206 377C172 378 150 344 142 286Z" fill="${skin.base}"/><path d="M142 286C156 322 184 338 206 338L204 377C172 376 150 344 142 286Z" fill="${skin.shade}"/>`) +
      (cloth.tie
        ? within(
            `<path d="M201 348L217 348L223 366L214 470L199 470L197 366Z" fill="${cloth.tie}"/><path d="M200 348L217 348L221 362L198 362Z" fill="#000" opacity=".22"/>`,
          )
        : '') +
      (cloth.collar ? collar(cloth.second, cloth.secondShade) : '') +
      lapels(cloth),
  }),
  cardigan: (cloth, _skin, within) => ({
    over:
      plain(cloth, within) +
      within(
        `<path d="M140 286L190 470L244 470L252 296C240 330 230 338 206 338C178 338 156 326 140 286Z" fill="${cloth.second}"/><path d="M140 288L190 470L206 470C192 420 172 366 156 326Z" fill="${cloth.secondShade}" opacity=".6"/><path d="M150 316C172 358 228 358 247 322" fill="none" stroke="${cloth.secondShade}" stroke-width="3" opacity=".8"/>`,
      ) +
      within(
        `<path d="M136 286C152 350 176 420 182 470L198 470C192 410 168 350 146 296Z" fill="${cloth.trim}"/><path d="M246 304C254 350 248 420 240 470L254 470C262 420 264 352 254 300Z" fill="${cloth.trim}"/>`,
      ),
  }),
  hoodie: (cloth, _skin, within) => ({
    under: `<path d="M134 256C106 284 92 314 92 344C150 360 260 360 312 350C304 312 288 284 262 262Z" fill="${cloth.shade}"/>`,
    over:
      plain(cloth, within) +
      `<path d="M136 274C118 290 106 312 106 334C140 376 176 382 208 376C242 384 276 370 298 338C292 312 276 292 256 280C262 326 238 350 206 350C170 350 142 322 136 274Z" fill="${cloth.main}"/><path d="M136 274C118 290 106 312 106 334C140 376 176 382 208 376C178 372 138 356 126 330C126 314 132 300 140 290Z" fill="${cloth.shade}"/><path d="M208 376C242 384 276 370 298 338" fill="none" stroke="${cloth.shade}" stroke-width="3.5"/><path d="M186 374C184 398 187 414 183 434" fill="none" stroke="${cloth.second}" stroke-width="4" stroke-linecap="round"/><path d="M232 374C238 394 236 412 240 426" fill="none" stroke="${cloth.second}" stroke-width="4" stroke-linecap="round"/>`,
  }),
  tunic: (cloth, skin, within) => ({
    over:
      plain(cloth, within) +
      within(
        `<path d="M144 294C160 350 184 390 208 412C232 380 244 340 248 302C236 348 164 348 144 294Z" fill="${skin.base}"/><path d="M144 294C160 350 184 390 208 412L214 398C196 376 184 352 180 340C164 332 150 316 144 294Z" fill="${skin.shade}"/>`,
      ) +
      `<path d="M142 288L126 302L204 430L212 404C184 366 160 326 142 288Z" fill="${cloth.second}"/><path d="M250 298L264 308L212 430L206 408C226 372 240 338 250 298Z" fill="${cloth.second}"/>` +
      within(
        `<path d="M290 424h50v50h-50z" fill="none" stroke="${cloth.shade}" stroke-width="3"/><path d="M302 412v26" stroke="${cloth.second}" stroke-width="5"/>`,
      ),
  }),
  fleece: (cloth, _skin, within) => ({
    under: `<path d="M136 268L264 274L256 320L140 312Z" fill="${cloth.shade}"/>`,
    over:
      plain(cloth, within) +
      `<path d="M136 272C128 298 128 326 138 344C168 374 232 374 262 344C268 324 264 300 256 284C252 322 232 346 206 346C174 346 146 318 136 272Z" fill="${cloth.main}"/><path d="M136 272C128 298 128 326 138 344C156 362 182 368 206 367C176 356 150 336 143 296Z" fill="${cloth.shade}"/><path d="M208 356L220 470" stroke="${cloth.second}" stroke-width="4"/><rect x="208" y="362" width="9" height="16" rx="2" fill="${cloth.second}"/>`,
  }),
  coat: (cloth, _skin, within) => ({
    under: `<path d="M134 262C124 290 132 322 150 334L250 336C266 318 266 296 256 276Z" fill="${cloth.trimShade}"/>`,
    over:
      plain(cloth, within) +
      `<path d="M142 290L106 320C110 356 130 394 160 414L208 360C180 344 158 320 142 290Z" fill="${cloth.main}"/><path d="M142 290L106 320C110 356 130 394 160 414L178 394C152 368 138 326 142 290Z" fill="${cloth.shade}"/><path d="M250 300L286 330C284 362 268 394 248 412L208 360C232 346 246 324 250 300Z" fill="${cloth.main}"/><path d="M250 300L286 330C284 362 268 394 248 412" fill="none" stroke="${cloth.shade}" stroke-width="3"/>` +
      `<path d="M134 268C126 294 130 318 144 334C174 362 232 364 258 334C266 318 264 298 256 284C250 314 232 332 206 332C174 332 146 306 134 268Z" fill="${cloth.trim}"/><path d="M134 268C126 294 130 318 144 334C156 345 170 350 184 353C160 336 146 312 142 288Z" fill="${cloth.trimShade}"/><path d="M196 346L176 432L222 440L230 346Z" fill="${cloth.trim}"/><path d="M196 346L176 432L192 435L208 348Z" fill="${cloth.trimShade}"/><path d="M181 424l-4 14M192 428l-3 14M203 430l-2 14M214 432l-1 14" stroke="${cloth.trim}" stroke-width="3"/>`,
  }),
  vneck: (cloth, _skin, within) => ({
    under: `<path d="M144 280L250 286L252 312L142 304Z" fill="${cloth.secondShade}"/>`,
    over:
      plain(cloth, within) +
      within(
        `<path d="M138 288L206 428L254 296C244 322 230 340 206 340C176 340 152 318 138 288Z" fill="${cloth.second}"/><path d="M138 288L206 428L212 414C190 384 168 344 156 322Z" fill="${cloth.secondShade}" opacity=".6"/>`,
      ) +
      (cloth.tie
        ? within(
            `<path d="M201 348L217 348L221 364L209 424L199 410L197 364Z" fill="${cloth.tie}"/><path d="M200 348L217 348L220 361L198 361Z" fill="#000" opacity=".22"/>`,
          )
        : '') +
      collar(cloth.second, cloth.secondShade) +
      within(`<path d="M132 296L206 440L258 302" fill="none" stroke="${cloth.trim}" stroke-width="11"/>`),
  }),
  jacket: (cloth, skin, within) => ({
    under: `<path d="M132 268L266 276L256 322L138 312Z" fill="${cloth.shade}"/>`,
    over:
      plain(cloth, within) +
      within(
        `<path d="M136 286L182 470L250 470L254 296C244 322 230 338 206 338C178 338 154 320 136 286Z" fill="${cloth.second}"/><path d="M138 288L182 470L202 470C188 420 170 366 156 326Z" fill="${cloth.secondShade}" opacity=".7"/><path d="M148 314C172 360 230 360 248 320" fill="none" stroke="${cloth.secondShade}" stroke-width="5"/><path d="M150 306C170 344 232 344 247 312C240 330 228 338 206 338C180 338 162 326 150 306Z" fill="${skin.shade}"/>`,
      ) +
      within(
        `<path d="M128 300C148 352 166 420 172 470L190 470C184 410 164 350 146 296Z" fill="${cloth.main}"/><path d="M128 300C148 352 166 420 172 470" fill="none" stroke="${cloth.trim}" stroke-width="3"/><path d="M246 304C254 350 254 420 250 470L264 470C268 420 268 352 256 300Z" fill="${cloth.shade}"/><path d="M62 408h58v5H62zM62 408v62" fill="${cloth.trim}" stroke="${cloth.trim}" stroke-width="3"/><path d="M296 410h50v5h-50z" fill="${cloth.trim}"/>`,
      ) +
      `<path d="M138 278C124 288 116 304 114 320L140 366C152 350 160 338 166 330C152 316 142 298 138 278Z" fill="${cloth.main}"/><path d="M138 278C124 288 116 304 114 320L140 366L147 356C136 330 134 302 138 278Z" fill="${cloth.shade}"/><path d="M252 292L276 322L256 362C250 346 246 334 240 326C246 316 250 306 252 292Z" fill="${cloth.main}"/><path d="M276 322L256 362" stroke="${cloth.trim}" stroke-width="3"/>`,
  }),
  hivis: (cloth, _skin, within) => ({
    under: `<path d="M136 268L264 274L256 320L140 312Z" fill="${cloth.shade}"/>`,
    over:
      plain(cloth, within) +
      within(
        `<path d="M122 312C96 340 92 400 100 470L296 470C306 410 300 356 282 330L256 300L240 340L208 366L170 350Z" fill="${cloth.trim}"/><path d="M122 312C96 340 92 400 100 470L150 470C138 410 140 360 160 344Z" fill="${cloth.trimShade}"/><path d="M96 420L300 420L302 446L98 446Z" fill="#E6EBE8"/><path d="M138 326C124 356 124 390 130 420L154 420C148 390 150 362 162 344ZM262 310C276 340 278 384 274 420L252 420C258 384 256 344 246 326Z" fill="#E6EBE8"/><path d="M98 420h52v26H98z" fill="#B9C3C3"/><path d="M208 366L214 470" stroke="${cloth.trimShade}" stroke-width="5"/>`,
      ) +
      `<path d="M136 272C128 298 128 326 138 344C168 374 232 374 262 344C268 324 264 300 256 284C252 322 232 346 206 346C174 346 146 318 136 272Z" fill="${cloth.main}"/><path d="M136 272C128 298 128 326 138 344C156 362 182 368 206 367C176 356 150 336 143 296Z" fill="${cloth.shade}"/>`,
  }),
  apron: (cloth, _skin, within) => ({
    under: `<path d="M144 280L250 286L252 312L142 304Z" fill="${cloth.shade}"/>`,
    over:
      plain(cloth, within) +
      collar(cloth.second, cloth.shade) +
      within(
        `<path d="M118 396C150 384 260 384 288 396L300 470L104 470Z" fill="${cloth.trim}"/><path d="M118 396C130 392 144 390 158 389L150 470L104 470Z" fill="${cloth.trimShade}"/><path d="M126 398L146 300M276 396L254 306" stroke="${cloth.trim}" stroke-width="10"/><path d="M186 432h72v4h-72z" fill="${cloth.trimShade}"/>`,
      ),
  }),
  puffer: (cloth, _skin, within) => ({
    under: `<path d="M132 258C122 288 130 322 150 334L252 336C268 318 268 296 260 272Z" fill="${cloth.shade}"/>`,
    over:
      plain(cloth, within) +
      within(
        `<path d="M20 432C80 418 150 424 212 428C270 424 330 418 386 432M44 376C96 374 150 384 210 388C262 384 310 376 356 380" fill="none" stroke="${cloth.shade}" stroke-width="5"/><path d="M208 352L214 470" stroke="${cloth.trim}" stroke-width="5"/>`,
      ) +
      `<path d="M134 262C120 288 120 318 132 340C166 376 236 376 268 340C276 316 272 294 260 274C254 316 234 342 206 342C172 342 144 312 134 262Z" fill="${cloth.main}"/><path d="M134 262C120 288 120 318 132 340C154 362 180 370 206 369C174 356 148 334 140 290Z" fill="${cloth.shade}"/><path d="M127 312C152 350 240 356 270 312" fill="none" stroke="${cloth.shade}" stroke-width="4"/><path d="M208 344L210 370" stroke="${cloth.trim}" stroke-width="5"/>`,
  }),
  roll: (cloth, _skin, within) => ({
    over:
      plain(cloth, within) +
      `<path d="M140 250C134 276 134 300 140 318C164 348 228 350 254 318C260 302 258 284 250 268C246 296 230 312 204 312C172 312 148 288 140 250Z" fill="${cloth.main}"/><path d="M140 250C134 276 134 300 140 318C154 334 176 341 198 341C168 330 146 306 144 266Z" fill="${cloth.shade}"/><path d="M139 300C164 330 230 334 256 302" fill="none" stroke="${cloth.shade}" stroke-width="3.5"/>`,
  }),
} as const satisfies Readonly<Record<string, Cut>>

export const garments = { ...everyday, ...workwear, ...outdoorwear } as const satisfies Readonly<Record<string, Cut>>

export type Garment = keyof typeof garments
