import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const METHODS = ['post', 'put', 'patch', 'delete'] as const

/** Writes that have no screen of an officer's or agency's, each with the reason. */
const ELSEWHERE: Record<string, string> = {
  'POST /v1/erasures': 'the ministry erases people; its screen is not the desk',
  'POST /v1/person-copies': 'the ministry hands out copies; its screen is not the desk',
  'POST /v1/message-permits': 'the notification service asks, never a person',
}

const REGISTRY = ['PUT /v1/agencies/{id}/capacity', 'PUT /v1/agencies/{id}/services']
const INBOX = ['POST /v1/inbox/read', 'POST /v1/inbox/{id}/read']

const sources = import.meta.glob(['../{today,cases,referrals,inbox}/**/*.{ts,tsx}', '!../**/*.test.*'], { query: '?raw', import: 'default', eager: true }) as Record<string, string>

function writesOf(service: string): string[] {
  const { paths } = JSON.parse(readFileSync(`../../${service}/openapi.json`, 'utf8')) as { paths: Record<string, object> }
  return Object.entries(paths).flatMap(([path, operations]) => METHODS.filter(method => method in operations).map(method => `${method.toUpperCase()} ${path}`))
}

/** A path whose type stands in for one that is not described yet is not called. */
const called = (source: string) => source.replace(/ as '[^']*'/g, '')

/** Files that name the path, as a whole string: a command's declaration, or a call. */
const callersOf = (write: string) => Object.keys(sources).filter(file => called(sources[file]!).includes(`'${write.slice(write.indexOf(' ') + 1)}'`))

it.each(writesOf('case-referral-service').filter(write => !(write in ELSEWHERE)))('%s has a screen that sends it', write => {
  expect(callersOf(write)).not.toEqual([])
})

it.each(Object.entries(ELSEWHERE))('%s is no business of the desk: %s', write => {
  expect(writesOf('case-referral-service')).toContain(write)
  expect(callersOf(write)).toEqual([])
})

it.each([...REGISTRY, ...INBOX])('%s, of another service, has a screen of the desk', write => {
  expect([...writesOf('registry-service'), ...writesOf('notification-service')]).toContain(write)
  expect(callersOf(write)).not.toEqual([])
})

