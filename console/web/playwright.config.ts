import { defineConfig } from '@playwright/test'

/** The pages in a browser, against a running console (PRASAN_CONSOLE, `./prasan demo` prints its address). */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../target/e2e',
  timeout: 60_000,
  workers: 1,
  reporter: [['list']],
  use: {
    baseURL: process.env['PRASAN_CONSOLE'] ?? 'http://127.0.0.1:8109',
    locale: 'th-TH',
    timezoneId: 'Asia/Bangkok',
    screenshot: 'only-on-failure',
    actionTimeout: 20_000,
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] },
  },
  projects: [
    { name: 'desk', testMatch: /(?<!volunteer)\.spec\.ts/, use: { viewport: { width: 1440, height: 900 } } },
    { name: 'phone', testMatch: /volunteer\.spec\.ts/, use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } },
    { name: 'phone-dark', testMatch: /volunteer\.spec\.ts/, grep: /four questions/, use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, colorScheme: 'dark' } },
  ],
})
