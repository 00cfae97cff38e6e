import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { ALL } from './shell/allRoutes'

const STATIC = join(import.meta.dirname, '../../src/main/resources/static')
const GATEWAY = join(import.meta.dirname, '../../src/main/resources/application.yaml')

const kilobytes = (files: string[]) => files.reduce((sum, file) => sum + gzipSync(readFileSync(join(STATIC, file))).length, 0) / 1024
const linked = (page: string, kind: RegExp) => [...readFileSync(join(STATIC, page), 'utf8').matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file]) => file!).filter(file => kind.test(file))

/** What a script needs before it runs, itself included; what it loads later is not counted. */
function withImports(files: string[], known = new Set<string>()): string[] {
  for (const file of files.filter(one => !known.has(one))) {
    known.add(file)
    const found = [...readFileSync(join(STATIC, file), 'utf8').matchAll(/(?:from|import)\s*"\.\/([\w-]+\.js)"/g)].map(([, name]) => join(file, '..', name!))
    withImports(found, known)
  }
  return [...known]
}

describe.runIf(existsSync(STATIC))('the build', () => {
  test('asks of a volunteer’s phone at most 90 kB of script and 45 kB of fonts', () => {
    expect(kilobytes(withImports(linked('v/index.html', /\.js$/)))).toBeLessThanOrEqual(90)
    expect(kilobytes(readdirSync(join(STATIC, 'assets/v')).filter(file => file.endsWith('.woff2')).map(file => join('assets/v', file)))).toBeLessThanOrEqual(45)
  })

  test.for(['TodayPage', 'QueuePage', 'CityPage'])('shows the staff’s %s with at most 200 kB of script and style', page => {
    const name = readdirSync(join(STATIC, 'assets')).find(file => file.startsWith(`${page}-`) && file.endsWith('.js'))!
    const scripts = withImports([...linked('index.html', /\.js$/), join('assets', name)])
    expect(kilobytes([...scripts, ...linked('index.html', /\.css$/)])).toBeLessThanOrEqual(200)
  })

  test('has no inline script, style or handler that the policy would block', () => {
    for (const page of ['index.html', 'v/index.html'])
      expect(readFileSync(join(STATIC, page), 'utf8')).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/)
  })

  test('lets the phone keep the shell alone', () => {
    const kept = [...readFileSync(join(STATIC, 'sw.js'), 'utf8').matchAll(/url:\s*[`"']([^`"']+)[`"']|"url":"([^"]+)"/g)].map(([, one, other]) => one ?? other!)
    expect(kept).toContain('v/index.html')
    for (const file of kept) expect(file).toMatch(/^(v\/(index\.html|app\.webmanifest)|icon\.svg|assets\/v\/[\w.-]+)$/)
  })
})

test.runIf(existsSync(GATEWAY))('the gateway answers the address of every page', () => {
  const patterns = [...readFileSync(GATEWAY, 'utf8').matchAll(/^\s+- (\/\S*)$/gm)].map(([, pattern]) => pattern!)
  const answered = (path: string) => patterns.some(pattern => pattern === path || (pattern.endsWith('/**') && `${path}/`.startsWith(pattern.slice(0, -2))))
  expect([...ALL.map(route => route.path.replace(/\/:.*/, '')), '/signed-in'].filter(path => !answered(path))).toEqual([])
})
