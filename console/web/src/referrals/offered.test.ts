import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Command } from '../cases/command/command'
import type { Standing } from '../cases/standing'
import type { Referral, ReferralState } from '../cases/types'
import { agencyCommands, referrerCommands } from './referralCommands'

const TABLE = readFileSync('../../docs/states-referral.md', 'utf8')
const HOUR = 3_600_000

const agency: Standing = { subject: 'agency-1', roles: ['AGENCY_OFFICER'], districts: [], agencyId: 'A', position: null }
const officer: Standing = { subject: 'officer-1', roles: ['CENTRE_OFFICER'], districts: ['1001'], agencyId: null, position: null }
const ROLES: Record<string, Standing> = {
  AGENCY_OFFICER: agency,
  'AGENCY_OFFICER, HEAD': { ...agency, position: 'HEAD' },
  CENTRE_OFFICER: officer,
  'CENTRE_OFFICER, SUPERVISOR or CHAIR': { ...officer, position: 'SUPERVISOR' },
}

/** The state table's commands by the names that they have here. What a person says by a code is the officer's `confirm` and `dispute` as well. */
const NAMES: Record<string, string> = {
  Receive: 'receive', Claim: 'claim', Assign: 'assign', RequestInfo: 'ask', Waitlist: 'waitlist', Accept: 'accept', Reject: 'return', Forward: 'forward', StartService: 'start',
  ScheduleAppointment: 'appointment', ChangeExpectedDate: 'expectedDate', RecordOutcome: 'outcome', AcknowledgeWithdrawal: 'acknowledge', Withdraw: 'withdraw', TakeBack: 'takeBack', Close: 'confirm',
  EnterInError: 'referralInError', PauseClock: 'pauseReferral', ExtendClock: 'extendReferral', SupplyInfo: 'answer', DisputeOutcome: 'dispute',
}

/** Does nothing there, so it is not offered: what was received is received, what is started is started. */
const NO_CHANGE = '-'

const referral = (state: ReferralState): Referral =>
  ({ id: 'r', agencyId: 'A', districtCode: '1001', state, steps: [], questions: [], disputes: [], missedAppointments: 0, hop: 1 }) as unknown as Referral

const sections = TABLE.split('\n## ').slice(1).map(part => ({ role: part.slice(0, part.indexOf('\n')).trim(), rows: part.split('\n').filter(line => line.startsWith('| ')) }))
const cells = (line: string) => line.split('|').slice(1, -1).map(cell => cell.trim())
const all = [...agencyCommands, ...referrerCommands] as readonly Command<Referral>[]

describe.each(Object.keys(ROLES))('%s', role => {
  const [head, ...rows] = sections.find(section => section.role === role)!.rows
  const states = cells(head!).slice(1) as ReferralState[]

  it.each(rows.map(cells).filter(([name]) => name! in NAMES))('is offered %s exactly where the state table allows it', (name, ...results) => {
    const one = all.find(command => command.name === NAMES[name!])!
    const allowed = states.filter((_, index) => !results[index]!.startsWith('`') && results[index] !== NO_CHANGE)
    expect(states.filter(state => one.offered(referral(state), ROLES[role]!))).toEqual(allowed)
  })
})

it('covers every command of the table but those that depend on more than the state', () => {
  const told = new Set(sections.flatMap(section => section.rows.slice(1).map(row => cells(row)[0]!)))
  expect([...told].filter(name => !(name in NAMES) && name !== 'Command').toSorted()).toEqual(['ConfirmOutcome', 'RecordNoShow', 'Release', 'ResumeClock'])
})

it('offers a missed appointment only once its time has come', () => {
  const noShow = agencyCommands.find(command => command.name === 'noShow')!
  const at = (ms: number) => ({ ...referral('ACCEPTED'), appointmentAt: new Date(Date.now() + ms).toISOString() })
  expect([noShow.offered(referral('ACCEPTED'), agency), noShow.offered(at(HOUR), agency), noShow.offered(at(-HOUR), agency)]).toEqual([false, false, true])
})

it('offers to give a referral back to the queue to who holds it and to the head', () => {
  const giveBack = agencyCommands.find(command => command.name === 'giveBack')!
  const held = (by: string) => ({ ...referral('RECEIVED'), claimedBy: by })
  expect([giveBack.offered(referral('RECEIVED'), agency), giveBack.offered(held('agency-1'), agency), giveBack.offered(held('agency-2'), agency), giveBack.offered(held('agency-2'), { ...agency, position: 'HEAD' })]).toEqual([false, true, false, true])
})

it('offers to let the clock run on only while it stands still', () => {
  const resume = referrerCommands.find(command => command.name === 'resumeReferral')!
  const paused = { ...referral('SENT'), pause: { from: '', until: '', reason: 'PERSON_AWAY' } } as Referral
  expect([resume.offered(referral('SENT'), officer), resume.offered(paused, officer)]).toEqual([false, true])
})

it('offers nothing to another agency, another district, and those who only watch', () => {
  const strangers: Standing[] = [{ ...agency, agencyId: 'B' }, { ...officer, districts: ['1002'] }, { ...officer, roles: ['AUDITOR'] }, { ...officer, roles: ['MINISTRY'] }]
  const states = cells(sections[0]!.rows[0]!).slice(1) as ReferralState[]
  expect(strangers.flatMap(who => states.flatMap(state => all.filter(one => one.offered(referral(state), who))))).toEqual([])
})
