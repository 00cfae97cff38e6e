// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { bodyOf, type Command } from '../cases/command/command'
import { eventTagOf } from '../cases/events'
import { eventsCommands, leaveCommands } from './deskCommands'

/** What the service takes, by its own description. */
function accepted(): RegExp {
  const api = JSON.parse(readFileSync('../../case-referral-service/openapi.json', 'utf8')) as { components: { schemas: Record<string, { properties?: { tag?: { pattern?: string } } }> } }
  const pattern = Object.values(api.components.schemas).map(schema => schema.properties?.tag?.pattern).find(Boolean)
  return new RegExp(`^${pattern}$`)
}

const named = (commands: readonly Command<object>[], name: string) => commands.find(one => one.name === name)!

it('asks nobody to invent the short name by which the service knows an event', () => {
  const declare = named(eventsCommands, 'declareEvent')
  expect(declare.fields.map(field => field.name)).toEqual(['kind', 'districts'])
  expect(bodyOf(declare, { kind: 'FLOOD', districts: ['1001'] })).toMatchObject({ kind: 'FLOOD', tag: expect.stringMatching(accepted()) })
  expect(eventTagOf('FLOOD', Date.parse('2026-11-27T17:01:30Z'))).toBe('flood-261128-a01')
})

it('lets cover begin today, for a colleague who has just fallen ill', () => {
  const quick = named(leaveCommands, 'coverLeave').fields.map(field => (field.as === 'day' ? field.quick : undefined))
  expect(quick).toEqual([undefined, undefined, undefined, [0, 1], [0, 1, 3, 7]])
})
