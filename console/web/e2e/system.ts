import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'

/** The checkout whose `./prasan` started the system under test, with PRASAN_HOME and PRASAN_PORT_BASE as it was started: a test may kill its processes. */
const CHECKOUT = process.env['PRASAN_SYSTEM']

export const WITHOUT_SYSTEM = CHECKOUT ? false : 'PRASAN_SYSTEM names no checkout whose processes may be killed'

const run = promisify(execFile)

/** What `./prasan` says; status ends with 1 while something is down, and says so all the same. */
const prasan = (command: 'status' | 'up') =>
  run(`${CHECKOUT}/prasan`, [command], { env: { ...process.env, PRASAN_BUILD: 'never' } }).then(
    told => told.stdout,
    (failed: { stdout?: string }) => failed.stdout ?? '',
  )

/** The number of a part's process. */
export async function pidOf(part: string): Promise<number> {
  const line = (await prasan('status')).split('\n').find(one => one.startsWith(`${part} `))
  const pid = Number(line?.trim().split(/\s+/)[1])
  expect(pid, `${part} runs`).toBeGreaterThan(1)
  return pid
}

/** Ends a process as a power cut does: it writes nothing more. */
export const kill = (pid: number) => process.kill(pid, 'SIGKILL')

/** Starts again what is down. */
export async function start(part: string) {
  await prasan('up')
  await pidOf(part)
}
