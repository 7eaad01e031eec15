// The whole app over doubles, through the one door that a window has.
import { describe, expect, it } from 'vitest'
import { createApp, type Environment } from '../../src/main/app'
import { openNetwork } from '../../src/main/cognito/service/http'
import { ok } from '../../src/shared/result'
import { contract } from '../../src/shared/contract'
import { createManualClock } from '../support/manual-clock'
import { createMemoryFileSystem } from '../support/memory-file-system'
import { createMemoryKeychain } from '../support/memory-keychain'
import { createSeededRandom } from '../support/seeded-random'
import { valueOf } from './vault/rig'

const dataDirectory = '/data/keyturn'

function createWorld() {
  const keychain = createMemoryKeychain()
  const fileSystem = createMemoryFileSystem()
  const told: string[] = []
  const logged: string[] = []
  const environment: Environment = {
    clock: createManualClock(),
    random: createSeededRandom(),
    fileSystem,
    keychain,
    keychainScan: { listIds: () => Promise.resolve(ok([])) },
    openNetwork,
    fetch: () => Promise.reject(new Error('There is no network here')),
    dataDirectory,
    practiceEndpoint: null,
    about: { version: '1.2.3', platform: 'linux', computerName: 'workstation' },
    writeClipboard: () => Promise.resolve(),
    appendToLog: (line) => logged.push(line),
    onEnrollmentStep: (_signInId, step) => told.push(step),
    onAccountsChanged: () => told.push('accounts'),
    onRetry: () => told.push('retry'),
    onClockOffset: () => told.push('clock'),
    openInBrowser: () => Promise.reject(new Error('There is no browser here')),
    redirectListener: { listen: () => Promise.resolve(null) },
    saveTextFile: () => Promise.resolve('cancelled' as const),
  }
  return { keychain, fileSystem, told, logged, environment }
}

const addAccount = (number: number) => ({
  issuer: `Example ${number}`,
  accountName: 'alice',
  setupKey: 'JBSWY3DPEHPK3PXP',
  algorithm: 'SHA1',
  digits: 6,
  period: 30,
})

describe('a start', () => {
  it('touches no keychain and writes no file on a fresh machine', async () => {
    const { keychain, fileSystem, environment } = createWorld()
    valueOf(await createApp(environment))
    expect([keychain.calls(), [...fileSystem.files()]]).toEqual([[], []])
  })

  it('reads one file and no keychain item with a hundred accounts', async () => {
    const { keychain, fileSystem, environment } = createWorld()
    const { router } = valueOf(await createApp(environment))
    for (let number = 0; number < 100; number += 1) await router('accounts.addManually', addAccount(number))
    keychain.forgetCalls()
    const before = fileSystem.operations().length
    await createApp(environment)
    expect([keychain.calls(), fileSystem.operations().slice(before)]).toEqual([
      [],
      [
        { name: 'makeDirectory', path: dataDirectory },
        { name: 'read', path: `${dataDirectory}/index.json` },
      ],
    ])
  })

  it('goes on with an empty list when the index is damaged, and says that it is incomplete', async () => {
    const { fileSystem, environment } = createWorld()
    fileSystem.plant(`${dataDirectory}/index.json`, 'damaged')
    const { vault } = valueOf(await createApp(environment))
    expect([vault.accounts.list(), vault.listRecovery.state()]).toEqual([[], 'incomplete'])
  })
})

describe('the window', () => {
  it('is told when the accounts change', async () => {
    const { told, environment } = createWorld()
    const { router } = valueOf(await createApp(environment))
    await router('accounts.addManually', addAccount(1))
    expect(told).toContain('accounts')
  })

  it('gets an answer that fits the contract from every channel, whatever it asks', async () => {
    const { environment } = createWorld()
    const { router } = valueOf(await createApp(environment))
    const inputs = [{}, null, addAccount(1), { accountId: 'a'.repeat(32) }, { accountIds: [] }]
    const misfits: string[] = []
    for (const [channel, { output }] of Object.entries(contract))
      for (const input of inputs)
        if (!output.safeParse(await router(channel as keyof typeof contract, input)).success)
          misfits.push(channel)
    expect(misfits).toEqual([])
  })
})

describe('a setup key', () => {
  it('is in no answer, no file and no line of the log after it was added', async () => {
    const { told, logged, fileSystem, environment } = createWorld()
    const { router } = valueOf(await createApp(environment))
    const answers = [
      await router('accounts.addManually', addAccount(1)),
      await router('accounts.addManually', addAccount(1)),
      await router('accounts.addKeyUri', { keyUri: 'otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&digits=99' }),
      await router('accounts.list', {}),
    ]
    const everything = JSON.stringify([answers, [...fileSystem.files()], told, logged])
    const bytes = Buffer.from('48656c6c6f21deadbeef', 'hex')
    const spellings = [
      'JBSWY3DPEHPK3PXP',
      ...(['hex', 'base64', 'base64url'] as const).map((encoding) => bytes.toString(encoding)),
    ]
    expect(spellings.filter((spelling) => everything.includes(spelling))).toEqual([])
  })
})
