import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const SOURCE = import.meta.dirname
const VOLUNTEER = join(SOURCE, 'volunteer')
const OWN = /^(volunteer|ui\/base|thai|texts|api)(\/|$)/
const LIBRARIES = /^(react|react-dom\/client|wouter|idb|@tabler\/icons-react|workbox-\w+|\.\.\/ui\/base\/\w+\.css)$/

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /(?<!\.test)\.tsx?$/.test(name)).map(name => join(folder, name))
}

function imports(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(([, name]) => name!)
}

test('the volunteers’ page takes nothing but ui/base, thai, texts and api, so that it stays small', () => {
  const files = sources(VOLUNTEER)
  expect(files.length).toBeGreaterThan(20)
  const foreign = files.flatMap(file => imports(file).filter(name => (name.startsWith('.') ? !OWN.test(relative(SOURCE, resolve(dirname(file), name))) : !LIBRARIES.test(name))).map(name => `${relative(SOURCE, file)}: ${name}`))
  expect(foreign).toEqual([])
})

test('ui/base needs no component library', () => {
  expect(sources(join(SOURCE, 'ui/base')).flatMap(imports).filter(name => name.startsWith('@mantine'))).toEqual([])
})
