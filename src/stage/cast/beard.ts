export type Beard = 'stubble' | 'short' | 'full' | 'moustache'

export const beards: Readonly<Record<Beard, (colour: string, shade: string) => string>> = {
  stubble: (colour) =>
    `<path d="M153 208C159 240 180 268 214 277C236 274 252 248 261 212C254 228 248 232 241 229C232 225 214 225 203 231C190 236 170 228 153 208Z" fill="${colour}" opacity=".17"/>`,
  short: (colour, shade) =>
    `<path d="M154 196C156 240 176 274 214 280C240 278 256 246 262 206C258 216 250 226 243 228C234 224 214 223 202 229C186 226 168 214 154 196ZM206 240C214 234 232 233 240 238C238 246 230 250 222 250C214 250 208 246 206 240Z" fill-rule="evenodd" fill="${colour}"/><path d="M154 196C156 240 176 274 214 280C196 268 180 246 176 216Z" fill="${shade}"/>`,
  full: (colour, shade) =>
    `<path d="M152 190C148 240 160 300 206 318C246 316 266 258 264 200C258 214 250 224 243 227C234 223 214 222 202 228C182 224 164 210 152 190ZM206 240C214 234 232 233 240 238C238 246 230 250 222 250C214 250 208 246 206 240Z" fill-rule="evenodd" fill="${colour}"/><path d="M152 190C148 240 160 300 206 318C186 292 174 252 176 212Z" fill="${shade}"/>`,
  moustache: (colour, shade) =>
    `<path d="M192 238C196 226 210 218 224 222C236 217 250 224 254 236C246 234 238 231 226 229C214 232 204 234 192 238Z" fill="${colour}"/><path d="M192 238C196 226 210 218 224 222C214 224 206 228 200 235Z" fill="${shade}"/>`,
}
