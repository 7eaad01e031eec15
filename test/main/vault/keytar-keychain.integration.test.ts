// The real adapter on the real keychain: keytar, libsecret and gnome-keyring in a session of their own.
import { createManualClock } from '../../support/doubles/manual-clock'
import { randomUUID } from 'node:crypto'
import keytar from 'keytar'
import { expect, it } from 'vitest'
import { systemClock } from '../../../src/main/platform/clock'
import { createKeytarKeychain } from '../../../src/main/vault/keytar-keychain'
import { createSecretStore } from '../../../src/main/vault/secret-store'
import { describeKeychain } from './keychain-contract'
import { codeOf, createStoreRig } from './rig'

/** Each keychain under a name of its own, so that no test meets another's items. */
const openKeychain = (service = `Keyturn test ${randomUUID()}`) =>
  createKeytarKeychain({
    loadKeytar: () => Promise.resolve(keytar),
    service,
    clock: systemClock,
    deadlineMs: 10_000,
  })

describeKeychain('keytar and the real keychain', () => Promise.resolve(openKeychain()))

it('keeps items for the next start', async () => {
  const service = `Keyturn test ${randomUUID()}`
  await openKeychain(service).set('id', 'value')
  expect(await openKeychain(service).get('id')).toEqual({ ok: true, value: 'value' })
})

it('keeps the items of two services apart', async () => {
  await openKeychain().set('id', 'value')
  expect(await openKeychain().get('id')).toEqual({ ok: true, value: null })
})

it('is found to be ours by the secret store, and gives a secret back after a restart', async () => {
  const keychain = openKeychain()
  const rig = createStoreRig()
  const item = { kind: 'clientSecret', clientSecret: 'grüße "示例" \\ 🏦' } as const
  await createSecretStore({ keychain, index: await rig.openIndex(), clock: createManualClock() }).write(
    'id',
    item,
  )
  const restarted = createSecretStore({ keychain, index: await rig.openIndex(), clock: createManualClock() })
  expect([codeOf(await restarted.check()), await restarted.read('id')]).toEqual([
    'no error',
    { ok: true, value: item },
  ])
})
