import { defineConfig } from '@playwright/test'

/** The pages in a browser, against a running console (PRASAN_CONSOLE, `./prasan demo` prints its address). */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../target/e2e',
  timeout: 60_000,
  workers: 1,
  reporter: [['list']],
  use: {
    baseURL: process.env['PRASAN_CONSOLE'] ?? 'http://127.0.0.1:8100',
    locale: 'th-TH',
    timezoneId: 'Asia/Bangkok',
    reducedMotion: 'reduce',
    launchOptions: { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] },
  } as never,
})
