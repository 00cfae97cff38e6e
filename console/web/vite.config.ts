import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { onlyUsedStyles } from './onlyUsedStyles.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const gateway = process.env['PRASAN_CONSOLE'] ?? 'http://127.0.0.1:8109'

/** The staff's pages; also the development server and the tests of both entries. */
export default defineConfig({
  plugins: [react(), onlyUsedStyles()],
  build: {
    outDir: here('../src/main/resources/static'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { input: here('index.html') },
  },
  server: {
    proxy: Object.fromEntries(['/api', '/session', '/login', '/logout'].map(path => [path, gateway])),
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
})
