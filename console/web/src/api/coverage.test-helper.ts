import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const WRITES = ['post', 'put', 'patch', 'delete'] as const

const sources = import.meta.glob(['../**/*.{ts,tsx}', '!../**/*.test.*', '!../**/*.test-helper.ts', '!../**/*.d.ts'], { query: '?raw', import: 'default', eager: true }) as Record<string, string>

/** Where a write is sent from, by file, or why no screen sends it. */
export type Senders = Record<string, readonly string[] | { none: string }>

/** All operations of a service that change something, as its own description has them. */
export function writesOf(service: string): string[] {
  const { paths } = JSON.parse(readFileSync(new URL(`../../../../${service}-service/openapi.json`, import.meta.url), 'utf8')) as { paths: Record<string, object> }
  return Object.entries(paths).flatMap(([path, operations]) => WRITES.filter(method => method in operations).map(method => `${method.toUpperCase()} ${path}`))
}

/** Fails for each write of a service that has neither a screen nor a reason, and for each screen that does not send what it is said to send. */
export function everyWriteHasItsScreen(service: string, client: string, senders: Senders) {
  const writes = writesOf(service)

  it.each(writes)(`${service}: %s has a screen, or a reason why it has none`, write => expect(senders).toHaveProperty([write]))

  it.each(Object.entries(senders).flatMap(([write, files]) => ('none' in files ? [] : files.map(file => [write, file] as const))))(`${service}: %s is sent by %s`, (write, file) => {
    const [method, path] = write.split(' ')
    expect(sources[`../${file}`]).toContain(`${client}.${method}('${path}'`)
  })
}
