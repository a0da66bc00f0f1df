import { plain, type Cut } from './cloth.ts'

/** What people come in with from the street, or wrap round them. */
export const outdoorwear = {
  /** A parka, its lined hood lying on the shoulders, its zip half down over a jumper. */
  parka: (cloth, _skin, within) => ({
    under: `<path d="M132 250C98 270 78 306 78 340C140 366 270 366 326 342C322 304 298 272 262 256Z" fill="${cloth.trimShade}"/>`,
    over:
      plain(cloth, within) +
      within(
        `<path d="M150 330L196 470L236 470L248 326C236 344 222 350 206 350C184 350 164 344 150 330Z" fill="${cloth.second}"/><path d="M150 330L196 470L212 470C194 424 176 374 164 340Z" fill="${cloth.secondShade}"/>` +
          `<path d="M152 318C172 352 230 354 248 318L250 340C238 364 214 368 202 366C178 364 160 346 152 318Z" fill="${cloth.second}"/><path d="M154 326C172 352 228 356 248 328" fill="none" stroke="${cloth.secondShade}" stroke-width="4"/>` +
          `<path d="M196 470L150 330" stroke="${cloth.shade}" stroke-width="4"/><path d="M236 470L248 330" stroke="${cloth.shade}" stroke-width="4"/><path d="M50 430h74v6h-74zM278 430h64v6h-64z" fill="${cloth.shade}"/>`,
      ) +
      `<path d="M134 260C104 282 88 310 92 340C108 366 132 384 160 396C170 380 172 364 166 350C148 330 138 296 134 260Z" fill="${cloth.main}"/><path d="M134 260C104 282 88 310 92 340C108 366 132 384 160 396L164 386C132 366 114 338 118 312C120 292 126 274 134 260Z" fill="${cloth.trim}"/><path d="M92 340C108 366 132 384 160 396" fill="none" stroke="${cloth.trimShade}" stroke-width="6" stroke-linecap="round" stroke-dasharray="1 9"/>` +
      `<path d="M256 272C286 288 306 312 304 340C290 368 268 384 246 392C238 376 238 360 242 348C254 330 258 300 256 272Z" fill="${cloth.main}"/><path d="M256 272C286 288 306 312 304 340C290 368 268 384 246 392L244 384C270 366 286 342 282 316C278 298 268 284 256 272Z" fill="${cloth.trim}"/>` +
      `<path d="M160 390L154 430M246 388L252 424" stroke="${cloth.trim}" stroke-width="4" stroke-linecap="round"/><circle cx="153" cy="434" r="5" fill="${cloth.trimShade}"/><circle cx="253" cy="428" r="5" fill="${cloth.trimShade}"/>`,
  }),
  /** A well-cut coat, its wide collar open over a high neck. */
  overcoat: (cloth, _skin, within) => ({
    over:
      plain(cloth, within) +
      within(
        `<path d="M140 290L192 470L246 470L254 296C246 322 230 338 206 338C176 338 152 320 140 290Z" fill="${cloth.second}"/><path d="M140 290L192 470L210 470C192 420 172 366 158 330Z" fill="${cloth.secondShade}"/>`,
      ) +
      `<path d="M141 254C136 278 136 300 142 318C164 346 228 348 253 318C258 302 257 286 250 270C246 298 230 314 204 314C172 314 148 290 141 254Z" fill="${cloth.second}"/><path d="M141 254C136 278 136 300 142 318C156 334 176 341 198 341C168 330 147 306 145 268Z" fill="${cloth.secondShade}"/>` +
      `<path d="M140 284C122 296 104 314 98 330L120 388L146 378L140 398L194 470L208 470C188 414 158 352 140 284Z" fill="${cloth.main}"/><path d="M140 284C122 296 104 314 98 330L120 388L128 385C116 352 120 318 140 284Z" fill="${cloth.shade}"/><path d="M98 330L120 388L146 378L140 398L194 470" fill="none" stroke="${cloth.shade}" stroke-width="3.5" stroke-linejoin="round"/>` +
      `<path d="M252 292C270 302 288 318 294 332L280 384L258 378L264 396L242 470L232 470C242 414 250 352 252 292Z" fill="${cloth.main}"/><path d="M294 332L280 384L258 378L264 396L242 470" fill="none" stroke="${cloth.shade}" stroke-width="3.5" stroke-linejoin="round"/>` +
      within(`<circle cx="270" cy="446" r="8" fill="${cloth.trim}"/><circle cx="268" cy="444" r="2" fill="${cloth.shade}"/>`),
  }),
  /** A long scarf laid round the neck, one end in front, over whatever is worn. */
  shawl: (cloth, _skin, within) => ({
    over:
      plain(cloth, within) +
      within(
        `<path d="M150 320L198 470L240 470L248 320C236 340 222 346 206 346C182 346 164 338 150 320Z" fill="${cloth.second}"/><path d="M150 320L198 470L212 470C196 424 178 366 166 336Z" fill="${cloth.secondShade}"/><path d="M154 344L198 470M246 344L240 470" stroke="${cloth.shade}" stroke-width="4"/>`,
      ) +
      `<path d="M138 262C118 282 112 310 118 334C158 378 232 382 272 342C278 316 272 292 256 274C252 308 232 328 206 328C174 328 148 302 138 262Z" fill="${cloth.trim}"/><path d="M138 262C118 282 112 310 118 334C134 352 158 364 182 368C152 348 134 316 138 262Z" fill="${cloth.trimShade}"/>` +
      `<path d="M124 322C170 362 226 362 268 326M134 296C166 344 236 346 264 304" fill="none" stroke="${cloth.trimShade}" stroke-width="4"/>` +
      within(
        `<path d="M222 356C250 350 268 350 276 342C292 384 296 430 292 470L238 470C240 430 236 392 222 356Z" fill="${cloth.trim}"/><path d="M222 356C230 354 236 353 242 352C256 390 260 430 258 470L238 470C240 430 236 392 222 356Z" fill="${cloth.trimShade}"/><path d="M240 404L294 396M242 432L296 426" stroke="${cloth.second}" stroke-width="5"/>`,
      ),
  }),
  /** A jumper in bright rings. */
  striped: (cloth, _skin, within) => ({
    over:
      plain(cloth, within) +
      within(
        `<path d="M0 392C90 352 150 374 212 374C280 374 330 354 400 392" fill="none" stroke="${cloth.second}" stroke-width="20"/><path d="M0 434C90 400 150 416 212 416C280 416 330 400 400 432" fill="none" stroke="${cloth.secondShade}" stroke-width="20"/><path d="M0 290L140 290C122 350 126 400 112 470L0 470Z" fill="${cloth.shade}" opacity=".35"/>`,
      ) +
      `<path d="M142 270C134 286 134 304 140 320C162 352 232 354 256 318C260 304 258 290 252 280C246 306 230 322 206 322C174 322 150 300 142 270Z" fill="${cloth.trim}"/><path d="M142 270C134 286 134 304 140 320C154 338 176 346 198 347C168 334 148 310 142 270Z" fill="${cloth.trimShade}"/>`,
  }),
} as const satisfies Readonly<Record<string, Cut>>
