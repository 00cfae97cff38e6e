import { describe, expect, it } from 'vitest'
import { metersOf, readingsOf } from './meters'

const TEXT = `# HELP outbox_depth
# TYPE outbox_depth gauge
outbox_depth{topic="a"} 2.0
outbox_depth{topic="b"} 3.0
outbox_oldest_age_seconds{topic="a"} 75.5
outbox_oldest_age_seconds{topic="b"} NaN
kafka_consumer_fetch_manager_records_lag{partition="0",spring_id="x y"} 3.0
kafka_consumer_fetch_manager_records_lag_max{partition="0"} 900.0
calendar_left_days 1.131E3
`

describe('Meters', () => {
  const meters = metersOf(TEXT)
  it('are added over their series, where these say a number', () => {
    expect(meters.sum('outbox_depth')).toBe(5)
    expect(meters.highest('outbox_oldest_age_seconds')).toBe(75.5)
  })
  it('are told apart from those whose names begin alike', () => expect(meters.sum('kafka_consumer_fetch_manager_records_lag')).toBe(3))
  it('are read in every notation of a number', () => expect(meters.highest('calendar_left_days')).toBe(1131))
  it('that a service does not have are left out', () => expect(readingsOf(meters).map(one => one.name)).toEqual(['outbox', 'outboxAge', 'lag', 'calendar']))
  it('give cause for worry by the limits of the alert rules', () => expect(readingsOf(meters).filter(one => one.worry).map(one => one.name)).toEqual(['outboxAge']))
})
