import { describe, expect, it } from 'vitest'
import { caseCommands } from './caseCommands'
import type { Command } from './command/command'
import { needCommands, personCommands, visitCommands } from './partCommands'
import type { Standing } from './standing'
import type { CaseView, Client, Need } from './types'

const officer: Standing = { subject: 'me', roles: ['CENTRE_OFFICER'], districts: ['1001'], agencyId: null, position: null }
const chair: Standing = { ...officer, subject: 'chair', position: 'CHAIR' }
const department: Standing = { ...officer, subject: 'dep', roles: ['DEPARTMENT'], districts: [] }

const need = (part: Partial<Need> = {}): Need => ({ needId: 'n', dimension: 'INCOME', state: 'OPEN', since: '2026-11-01T00:00:00Z', referrals: [], aids: [], ...part }) as Need
const hop = (state: string) => ({ referralId: 'r', agencyId: 'A', hop: 1, state }) as Need['referrals'][number]
const caseOf = (part: Partial<CaseView> = {}): CaseView =>
  ({ id: 'c', state: 'UNDER_CONSIDERATION', owner: 'me', centreEstablished: true, handling: { notes: [], history: [] }, needs: [need()], clients: [], restricted: false, duty: { due: '', since: '', kind: 'ACTION' }, ...part }) as unknown as CaseView

const names = <T>(commands: readonly Command<T>[], target: T, who: Standing) => commands.filter(one => one.offered(target, who)).map(one => one.name)
const offered = (one: CaseView, who = officer) => names<CaseView>(caseCommands, one, who)

describe('what is offered on a case', () => {
  it('is to take it, while nobody has it', () => {
    const waiting = caseOf({ state: 'WAITING_ASSIGNMENT', owner: undefined as never })
    expect(offered(waiting)).toContain('take')
    expect(offered(waiting)).not.toContain('release')
    expect(offered(waiting)).not.toContain('addNeed')
    expect(offered(waiting)).not.toContain('pause')
  })

  it('is to take a restricted one as well, of which no more than an outline is seen', () => {
    expect(offered(caseOf({ state: 'WAITING_ASSIGNMENT', owner: undefined as never, handling: undefined as never, restricted: true }))).toEqual(['take'])
  })

  it('is nothing to who sees an outline of a case that somebody has', () => {
    expect(offered(caseOf({ handling: undefined as never }))).toEqual([])
    expect(offered(caseOf(), { ...officer, roles: ['AUDITOR'] })).toEqual([])
  })

  it('is handing over to its owner, who covers, and the chair, not to a colleague', () => {
    const colleague = { ...officer, subject: 'other' }
    expect(offered(caseOf())).toContain('handOver')
    expect(offered(caseOf(), colleague)).not.toContain('handOver')
    expect(offered(caseOf(), { ...colleague, covers: new Set(['me']) })).toContain('handOver')
    expect(offered(caseOf(), chair)).toContain('handOver')
  })

  it('is putting off the clock to owner and supervisors, not to who covers', () => {
    expect(offered(caseOf())).toContain('extend')
    expect(offered(caseOf(), { ...officer, subject: 'other', covers: new Set(['me']) })).not.toContain('extend')
    expect(offered(caseOf({ duty: { due: '', since: '', kind: 'ACTION', pausedUntil: '2026-12-01T00:00:00Z' } }))).toEqual(expect.arrayContaining(['resume']))
  })

  it('is the end only once every need is settled, no referral is open and the child was reported', () => {
    const settled = need({ state: 'OUTCOME', outcome: 'HELPED_FULL' })
    expect(offered(caseOf())).not.toContain('end')
    expect(offered(caseOf({ needs: [settled, need({ state: 'ENTERED_IN_ERROR' })] }))).toContain('end')
    expect(offered(caseOf({ needs: [{ ...settled, referrals: [hop('SENT')] }] }))).not.toContain('end')
    expect(offered(caseOf({ needs: [settled], childReport: { opened: { at: '', by: '' }, to: [] } }))).not.toContain('end')
    expect(offered(caseOf({ needs: [settled], childReport: { opened: { at: '', by: '' }, to: [], waived: 'NOT_A_CHILD' } }))).toContain('end')
  })

  it('is undoing to supervisors, reopening to every officer', () => {
    const dismissed = caseOf({ state: 'DUPLICATE', dismissal: { as: 'DUPLICATE', dismissed: { at: '', by: '' } } })
    expect(offered(dismissed)).not.toContain('undismiss')
    expect(offered(dismissed, chair)).toContain('undismiss')
    expect(offered(caseOf({ state: 'PROBLEM_ENDED' }))).toContain('reopen')
  })

  it('is money over the limit to the department alone', () => {
    expect(offered(caseOf(), department)).toContain('approveExcess')
    expect(offered(caseOf(), chair)).not.toContain('approveExcess')
  })
})

describe('what is offered on a need', () => {
  const of = (one: Need, who = officer, others: Need[] = []) => names(needCommands as never, { one: caseOf({ needs: [one, ...others] }), need: one }, who)

  it('is "unmet" while nobody is being asked', () => {
    expect(of(need())).toContain('unmet')
    expect(of(need({ state: 'REFERRED', referrals: [hop('ACCEPTED')] }))).not.toContain('unmet')
    expect(of(need({ state: 'UNMET' }))).not.toContain('unmet')
  })

  it('is reversing an outcome, but not one that came from aid: that goes with the aid', () => {
    const aid = { id: 'a', given: { at: '2026-11-01T00:00:00Z', by: 'me' } } as Need['aids'][number]
    expect(of(need({ state: 'OUTCOME', outcome: 'HELPED_FULL' }))).toContain('reverseOutcome')
    expect(of(need({ state: 'OUTCOME', outcome: 'HELPED_FULL', aids: [aid] }))).not.toContain('reverseOutcome')
  })

  it('is "in error" to a supervisor, unless it is the only need or something followed', () => {
    expect(of(need(), chair)).not.toContain('needInError')
    expect(of(need(), chair, [need({ needId: 'm' })])).toContain('needInError')
    expect(of(need(), officer, [need({ needId: 'm' })])).not.toContain('needInError')
    expect(of(need({ referrals: [hop('SENT')] }), chair, [need({ needId: 'm' })])).not.toContain('needInError')
  })
})

it('offers a supervisor to take a person out, unless nobody in need would be left', () => {
  const client = (id: string, role = 'PERSON_IN_HARDSHIP') => ({ id, role, consents: [], history: [] }) as unknown as Client
  const of = (who: Standing, ...clients: Client[]) => names(personCommands, { one: caseOf({ clients }), client: clients[0]! }, who)
  expect(of(chair, client('a'), client('b'))).toContain('personInError')
  expect(of(officer, client('a'), client('b'))).not.toContain('personInError')
  expect(of(chair, client('a'))).not.toContain('personInError')
  expect(of(chair, client('a'), client('b', 'SUSPECTED_OFFENDER'))).not.toContain('personInError')
})

it('asks for the self-reliance only of people who were met', () => {
  const self = visitCommands[0].fields.find(field => field.name === 'selfReliance')!
  expect(['BETTER', 'UNCHANGED', 'WORSE', 'NOT_FOUND', 'DECEASED'].map(result => self.when?.({ result }))).toEqual([true, true, true, false, false])
})
