// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { bodyOf, type Command } from '../cases/command/command'
import { eventTagOf } from '../cases/events'
import { eventsCommands, leaveCommands } from './deskCommands'

const named = (commands: readonly Command<object>[], name: string) => commands.find(one => one.name === name)!

it('asks nobody to invent the short name by which the service knows an event', () => {
  const declare = named(eventsCommands, 'declareEvent')
  expect(declare.fields.map(field => field.name)).toEqual(['kind', 'districts'])
  expect(bodyOf(declare, { kind: 'FLOOD', districts: ['1001'] })).toMatchObject({ kind: 'FLOOD', tag: expect.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,5}$/) })
  expect(eventTagOf('FLOOD', Date.parse('2026-11-27T17:01:30Z'))).toBe('flood-2026-11-28-0001')
})

it('lets cover begin today, for a colleague who has just fallen ill', () => {
  const quick = named(leaveCommands, 'coverLeave').fields.map(field => (field.as === 'day' ? field.quick : undefined))
  expect(quick).toEqual([undefined, undefined, undefined, [0, 1], [0, 1, 3, 7]])
})
