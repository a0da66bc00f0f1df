/** Rooms that never import each other: they meet in src/main.ts. */
const rooms = ['ui', 'stage', 'check']

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    // The build gives `phaser/src/` its address (vite.config.ts).
    { name: 'unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:|^vite-plugin-pwa/client$|^phaser/src/' } },
    { name: 'core-alone', severity: 'error', from: { path: '^src/core/' }, to: { path: '^src/', pathNot: '^src/core/' } },
    ...rooms.map((room) => ({
      name: `${room}-beside-others`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: `^src/(${rooms.filter((other) => other !== room).join('|')})/` },
    })),
    {
      name: 'no-dev-packages',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(check/|serve\\.ts)' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.css'],
    },
  },
}
