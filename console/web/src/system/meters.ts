/** What a meter says in all of its series together: the sum, or the highest, of those that say a number. */
export interface Meters { sum: (name: string) => number | undefined; highest: (name: string) => number | undefined }

/** Reads the text that a service gives to Prometheus. */
export function metersOf(text: string): Meters {
  const found = new Map<string, number[]>()
  for (const line of text.split('\n')) {
    const match = /^([a-zA-Z_:][\w:]*)(?:\{.*\})? (\S+)/.exec(line)
    const value = Number(match?.[2])
    if (match && Number.isFinite(value)) found.set(match[1]!, [...(found.get(match[1]!) ?? []), value])
  }
  return {
    sum: name => found.get(name)?.reduce((all, value) => all + value, 0),
    highest: name => (found.has(name) ? Math.max(...found.get(name)!) : undefined),
  }
}

export type MeterName = 'outbox' | 'outboxAge' | 'damaged' | 'lag' | 'letters' | 'clockLag' | 'setAside' | 'overdueReferrals' | 'notices' | 'calendar' | 'mailAge' | 'mailDown' | 'mailAside'

type Kind = 'count' | 'seconds' | 'days' | 'switch'

export interface Reading { name: MeterName; kind: Kind; value: number; worry: boolean }

interface Meter { name: MeterName; kind: Kind; of: (meters: Meters) => number | undefined; worry: (value: number) => boolean }

const above = (most: number) => (value: number) => value > most
const either = (...values: (number | undefined)[]) => (values.every(value => value === undefined) ? undefined : Math.max(...values.map(value => value ?? 0)))

/** What an operator watches; limits as in the alert rules. */
const WATCHED: readonly Meter[] = [
  { name: 'outbox', kind: 'count', of: it => it.sum('outbox_depth'), worry: above(1000) },
  { name: 'outboxAge', kind: 'seconds', of: it => it.highest('outbox_oldest_age_seconds'), worry: above(60) },
  { name: 'damaged', kind: 'count', of: it => it.sum('outbox_damaged'), worry: above(0) },
  { name: 'lag', kind: 'count', of: it => it.sum('kafka_consumer_fetch_manager_records_lag'), worry: above(1000) },
  { name: 'letters', kind: 'count', of: it => it.sum('inbound_dead_letter_aggregates'), worry: above(0) },
  { name: 'clockLag', kind: 'seconds', of: it => either(it.highest('referrals_clock_lag_seconds'), it.highest('cases_clock_lag_seconds')), worry: above(120) },
  { name: 'setAside', kind: 'count', of: it => either(it.sum('referrals_clock_set_aside'), it.sum('cases_clock_set_aside')), worry: above(0) },
  { name: 'overdueReferrals', kind: 'count', of: it => it.sum('referrals_overdue'), worry: () => false },
  { name: 'notices', kind: 'count', of: it => it.sum('notices_overdue'), worry: above(0) },
  { name: 'calendar', kind: 'days', of: it => it.highest('calendar_left_days'), worry: days => days < 92 },
  { name: 'mailAge', kind: 'seconds', of: it => it.highest('notification_mail_oldest_age_seconds'), worry: above(600) },
  { name: 'mailDown', kind: 'switch', of: it => it.highest('notification_mail_server_down'), worry: above(0) },
  { name: 'mailAside', kind: 'count', of: it => it.sum('notification_mail_set_aside_total'), worry: above(0) },
]

/** Those that the service has. */
export function readingsOf(meters: Meters): Reading[] {
  return WATCHED.flatMap(({ name, kind, of, worry }) => {
    const value = of(meters)
    return value === undefined ? [] : [{ name, kind, value, worry: worry(value) }]
  })
}
