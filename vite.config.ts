import path from 'node:path'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { budgets, licences, policy, shippedBudgets } from './src/check/build-plugins.ts'
import { cases } from './src/check/vite-plugin.ts'

/** What the shipped build uses of Phaser: its own switches, and the parts that the stage needs. In dev it is whole. */
const phaserParts = {
  define: {
    'typeof CANVAS_RENDERER': 'true',
    'typeof WEBGL_RENDERER': 'true',
    'typeof WEBGL_DEBUG': 'false',
    'typeof FEATURE_SOUND': 'false',
    'typeof PLUGIN_CAMERA3D': 'false',
    'typeof PLUGIN_FBINSTANT': 'false',
    global: 'globalThis',
  },
  resolve: {
    alias: [
      { find: /^phaser$/, replacement: path.join(import.meta.dirname, 'src/stage/phaser-parts.cjs') },
      { find: /^phaser\/src\//, replacement: path.join(import.meta.dirname, 'node_modules/phaser/src/') },
    ],
  },
}

export default defineConfig(({ command }) => ({
  ...(command === 'build' ? phaserParts : {}),
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'phaser', test: /node_modules\/phaser\// }] } } },
  },
  plugins: [
    cases(import.meta.dirname),
    policy(),
    licences(),
    VitePWA({
      strategies: 'generateSW',
      // The page asks before it changes under a player; `main.ts` registers it.
      registerType: 'prompt',
      injectRegister: null,
      manifest: {
        name: 'Threshold',
        short_name: 'Threshold',
        description: 'A training simulation on delay, escalation and information sharing.',
        lang: 'en-GB',
        display: 'standalone',
        start_url: './',
        scope: './',
        background_color: '#f5f1e8',
        theme_color: '#1f2933',
        icons: [
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,png,webp,avif,woff2,webm,mp3,m4a,ogg,json,txt}'],
        maximumFileSizeToCacheInBytes: 3 * 1024 * 1024,
        navigateFallback: 'index.html',
        cleanupOutdatedCaches: true,
        // The first visit is kept at once; a later build still waits until every tab of the old one is closed.
        clientsClaim: true,
        sourcemap: false,
      },
    }),
    budgets(shippedBudgets),
  ],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
}))
