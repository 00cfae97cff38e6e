import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { onlyUsedStyles } from './onlyUsedStyles'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const gateway = process.env['PRASAN_CONSOLE'] ?? 'http://127.0.0.1:8100'

export default defineConfig({
  plugins: [
    react(),
    onlyUsedStyles(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/volunteer',
      filename: 'sw.ts',
      scope: '/v/',
      injectRegister: false,
      manifest: false,
      injectManifest: { globPatterns: [], rollupFormat: 'iife' },
    }),
  ],
  build: {
    outDir: here('../src/main/resources/static'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    manifest: 'assets/manifest.json',
    rolldownOptions: { input: { staff: here('index.html'), volunteer: here('v/index.html') } },
  },
  server: {
    proxy: Object.fromEntries(['/api', '/session', '/login', '/logout'].map(path => [path, gateway])),
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'jsdom',
  },
})
