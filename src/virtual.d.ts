/// <reference types="vite-plugin-pwa/client" />

/** A compiled case; the build makes it from `story/<case>/` and `seeds/<case>.yaml`. */
declare module 'virtual:case/*' {
  const built: import('./playthrough.ts').Case
  export default built
}

/** What the list of titles needs of each case, without its story. */
declare module 'virtual:cases' {
  const cases: readonly {
    readonly id: string
    readonly title: string
    readonly lead: string
    readonly content: string
    readonly status: string
    readonly chapters: import('./core/evidence.ts').Evidence['chapters']
  }[]
  export default cases
}
