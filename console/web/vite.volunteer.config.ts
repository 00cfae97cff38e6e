import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The volunteers' page and its service worker: on Preact, whose fifty kilobytes less are felt on a phone far from a mast. */
export default defineConfig({
  resolve: { alias: { 'react-dom/client': 'preact/compat/client', 'react-dom': 'preact/compat', 'react/jsx-runtime': 'preact/jsx-runtime', react: 'preact/compat' } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/volunteer',
      filename: 'sw.ts',
      scope: '/v/',
      injectRegister: false,
      manifest: false,
      injectManifest: { globPatterns: ['assets/v/*', 'v/*', 'icon.svg'], rollupFormat: 'iife' },
    }),
  ],
  publicDir: false,
  build: {
    outDir: here('../src/main/resources/static'),
    assetsDir: 'assets/v',
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { input: here('v/index.html') },
  },
})
