// What the machine is set up with for AWS must not decide where Keyturn sends a password: no byte of an
// enrollment goes anywhere but to the pool, whatever variables and files say.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startPracticePool, type PracticePool } from '../../../src/practice-pool'
import { createManualClock } from '../../support/doubles/manual-clock'
import { enroll, startTestApp } from '../../support/test-app'
import { alex } from './practice-users'

let pool: PracticePool
let elsewhere: Server
/** How many connections someone made to where nothing should go. */
let strayed = 0
let work: string

beforeEach(async () => {
  strayed = 0
  elsewhere = createServer((socket) => {
    strayed += 1
    socket.destroy()
  })
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  work = await mkdtemp(join(tmpdir(), 'keyturn-aws-'))
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await pool.close()
  elsewhere.close()
  await rm(work, { recursive: true })
})

const port = () => (elsewhere.address() as AddressInfo).port
const url = () => `http://127.0.0.1:${port()}`

/** An enrollment in a world with these variables; what the pool saw of it. */
async function enrollWith(variables: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  const clock = createManualClock(Date.UTC(2026, 10, 22, 0, 30, 2))
  pool = await startPracticePool({ clock })
  const app = await startTestApp({ practiceEndpoint: pool.endpoint, clock })
  await enroll(app, alex)
  return { strayed, calls: pool.calls().length }
}

const onlyToThePool = { strayed: 0, calls: 5 }

describe('an enrollment goes only to the pool with', () => {
  it.each([
    'AWS_ENDPOINT_URL',
    'AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER',
    'HTTP_PROXY',
    'http_proxy',
    'HTTPS_PROXY',
    'ALL_PROXY',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    'AWS_EC2_METADATA_SERVICE_ENDPOINT',
  ])('%s', async (name) => {
    expect(await enrollWith({ [name]: url() })).toEqual(onlyToThePool)
  })

  it.each([
    ['AWS_USE_FIPS_ENDPOINT', 'true'],
    ['AWS_USE_DUALSTACK_ENDPOINT', 'true'],
    ['AWS_REGION', 'us-east-1'],
    ['AWS_DEFAULT_REGION', 'us-east-1'],
    ['AWS_PROFILE', 'no-such-profile'],
    ['AWS_RETRY_MODE', 'adaptive'],
    ['AWS_MAX_ATTEMPTS', '10'],
    ['AWS_DEFAULTS_MODE', 'auto'],
  ])('%s=%s', async (name, value) => {
    expect(await enrollWith({ [name]: value })).toEqual(onlyToThePool)
  })

  it('a profile whose configuration file names another endpoint', async () => {
    const file = join(work, 'config')
    const services = `[services away]\ncognito_identity_provider =\n  endpoint_url = ${url()}\n`
    await writeFile(file, `[profile away]\nendpoint_url = ${url()}\nservices = away\n${services}`)
    const variables = { AWS_CONFIG_FILE: file, AWS_SHARED_CREDENTIALS_FILE: file, AWS_PROFILE: 'away' }
    expect(await enrollWith({ ...variables, AWS_SDK_LOAD_CONFIG: '1' })).toEqual(onlyToThePool)
  })
})
