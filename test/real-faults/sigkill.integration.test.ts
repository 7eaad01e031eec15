// The app's process is killed immediately before and immediately after each of its real effects while
// it enrolls: a real keyring, a real disk, a real HTTP server. Then it is started again, and the person
// goes on. Whatever the moment: they get in, and what the pool accepts is in the keyring.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildHosts, type Hosts } from './host-process'
import { killAtEveryEffect } from './killing'
import { createPracticeWorld } from './practice-world'

let hosts: Hosts
beforeAll(async () => {
  hosts = await buildHosts()
})
afterAll(() => hosts.end())

/** At each moment of the usual way; of the others at the moments that differ on disk. */
const enrollments = [
  { name: 'by Session', mfa: 'ON', isEnrolled: false, moments: ['before', 'after'], least: 60 },
  { name: 'by AccessToken', mfa: 'OPTIONAL', isEnrolled: false, moments: ['before'], least: 30 },
  // The pool knows a key already, which must not be lost before the next one counts.
  { name: 'by AccessToken, anew', mfa: 'OPTIONAL', isEnrolled: true, moments: ['before'], least: 25 },
] as const

// At the same time, so that neither of two cores waits for the other.
it.skipIf(process.platform !== 'linux').concurrent.for(enrollments)(
  'an enrollment that goes $name, and is killed at any effect locks nobody out and loses no secret',
  { timeout: 600_000 },
  async ({ mfa, isEnrolled, moments, least }) => {
    const world = await createPracticeWorld({ hosts, mfa, isEnrolled })
    const { points, wrongs } = await killAtEveryEffect(world, moments)
    await world.end()
    expect(wrongs).toEqual({})
    expect(points).toBeGreaterThanOrEqual(least)
  },
)
