// The whole app over doubles, through the one door that a window has.
import { describe, expect, it, vi } from 'vitest'
import { createApp } from '../../src/main/app'
import type { Environment } from '../../src/main/environment'
import { ok } from '../../src/shared/result'
import { channelNames } from '../../src/shared/channel-names'
import { contract } from '../../src/shared/contract'
import { addByHand, addByText, callBy, typedByHand } from '../support/add-account'
import { createClipboardDouble } from '../support/doubles/clipboard'
import { createManualClock } from '../support/doubles/manual-clock'
import { createMemoryFileSystem } from '../support/doubles/memory-file-system'
import { createMemoryKeychain } from '../support/doubles/memory-keychain'
import { quietDesktop } from '../support/doubles/desktop'
import { createScannerDouble } from '../support/doubles/scanner'
import { createSeededRandom } from '../support/doubles/seeded-random'
import { secretsIn } from '../support/secret-spellings'
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
    openNetwork: () => Promise.reject(new Error('There is no network here')),
    proxyPasswordInEnvironment: () => null,
    onProxyQuestion: () => told.push('proxy'),
    onConnectionChecked: () => told.push('check'),
    dataDirectory,
    practiceEndpoint: null,
    about: { version: '1.2.3', platform: 'linux', computerName: 'workstation' },
    clipboard: createClipboardDouble(),
    scanner: createScannerDouble(),
    ...quietDesktop(),
    appendToLog: (line) => logged.push(line),
    onEnrollmentStep: (_signInId, step) => told.push(step),
    onAccountsChanged: (kind) => told.push(`accounts ${kind}`),
    onRetry: () => told.push('retry'),
    onClockOffset: () => told.push('clock'),
    openInBrowser: () => Promise.reject(new Error('There is no browser here')),
    redirectListener: { listen: () => Promise.resolve(null) },
    saveTextFile: () => Promise.resolve('cancelled' as const),
  }
  return { keychain, fileSystem, told, logged, environment }
}

describe('a start', () => {
  it('touches no keychain and writes no file on a fresh machine', async () => {
    const { keychain, fileSystem, environment } = createWorld()
    valueOf(await createApp(environment))
    expect([keychain.calls(), [...fileSystem.files()]]).toEqual([[], []])
  })

  it('reads one file and no keychain item with a hundred accounts', async () => {
    const { keychain, fileSystem, environment } = createWorld()
    const { router } = valueOf(await createApp(environment))
    const links = Array.from({ length: 100 }, (_, at) => `otpauth://totp/E${at}:a?secret=JBSWY3DPEHPK3PXP`)
    await addByText(callBy(router), links.join('\n'))
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
    await addByHand(callBy(router))
    expect(told).toContain('accounts changed')
  })

  it('is told of a copy as of a use, not as of a change of what is known', async () => {
    const { told, environment } = createWorld()
    const { router, vault } = valueOf(await createApp(environment))
    await addByHand(callBy(router))
    told.length = 0
    const [account] = vault.accounts.list()
    await router('codes.copy', { accountId: account?.id, which: 'asSet' })
    await vi.waitUntil(() => told.length > 0)
    expect(told).toEqual(['accounts used'])
  })

  it('gets an answer that fits the contract from every channel, whatever it asks', async () => {
    const { environment } = createWorld()
    const { router } = valueOf(await createApp(environment))
    const text = { text: 'otpauth://totp/a?secret=JBSWY3DPEHPK3PXP' }
    const inputs = [{}, null, typedByHand(), text, { accountId: 'a'.repeat(32) }, { accountIds: [] }]
    const misfits: string[] = []
    for (const [channel, { output }] of Object.entries(contract))
      for (const input of inputs)
        if (!output.safeParse(await router(channel as keyof typeof contract, input)).success)
          misfits.push(channel)
    expect(misfits).toEqual([])
  })
})

describe('a setup key', () => {
  const secret = new Uint8Array(Buffer.from('48656c6c6f21deadbeef', 'hex'))
  const setupKey = 'JBSWY3DPEHPK3PXP'
  const link = (query: string) => `otpauth://${query}&secret=${setupKey}`
  const offered = ['totp/a?', 'hotp/b?counter=7', 'steam/c?', 'totp/d?digits=99', 'totp/e?&secret=A']
  const notFor = { accountId: 'a'.repeat(32) }

  it('is in no answer, no file and no line of the log after it was added', async () => {
    const { told, logged, fileSystem, environment } = createWorld()
    const { router } = valueOf(await createApp(environment))
    const [first] = await addByText(callBy(router), link('totp/Example:alice?'))
    const answers = [
      first,
      await router('intake.offerText', { text: offered.map(link).join('\n') }),
      await addByHand(callBy(router)),
      await router('accounts.list', {}),
      await router('codes.read', { accountIds: [first?.id] }),
    ]
    expect(secretsIn([answers, [...fileSystem.files()], told, logged], secret)).toEqual([])
  })

  it('that waits to be saved is in no answer of any channel', async () => {
    const { environment } = createWorld()
    const { router } = valueOf(await createApp(environment))
    const inputs = [{}, notFor, typedByHand({ setupKey }), { text: link('totp/x?') }]
    const answers: unknown[] = []
    for (const channel of channelNames)
      for (const input of inputs) {
        await router('intake.offerText', { text: offered.map(link).join('\n') })
        answers.push(await router(channel, input))
      }
    expect(secretsIn(answers, secret)).toEqual([])
  })

  it('that waits to be saved is in no file, no event and no line of the log', async () => {
    const { told, logged, fileSystem, keychain, environment } = createWorld()
    const scanner = { ...createScannerDouble(), scanScreens: () => Promise.reject(new Error(setupKey)) }
    const { router } = valueOf(await createApp({ ...environment, scanner }))
    await router('intake.offerText', { text: offered.map(link).join('\n') })
    keychain.become('locked')
    for (const channel of channelNames) await router(channel, {})
    expect([logged.length, secretsIn([[...fileSystem.files()], told, logged], secret)]).toEqual([1, []])
  })

  it('that waits to be saved is in no keychain', async () => {
    const { keychain, environment } = createWorld()
    const { router } = valueOf(await createApp(environment))
    await router('intake.offerText', { text: link('totp/a?') })
    await router('intake.readCodes', {})
    expect([...keychain.items()]).toEqual([])
  })
})
