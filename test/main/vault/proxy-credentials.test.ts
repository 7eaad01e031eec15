import { describe, expect, it } from 'vitest'
import { codeOf, createVaultRig, currentPath, valueOf } from './rig'

const office = { proxy: 'proxy.example.com:3128', realm: 'Office' }
const guests = { ...office, realm: 'Guests' }
const elsewhere = { ...office, proxy: 'other.example.com:3128' }
const ada = { username: 'ada', password: 'a password: with "everything" in it, ü' }
/** More than a keychain item takes. */
const long = { username: 'ada', password: 'long password '.repeat(200) }

async function createRig() {
  const rig = createVaultRig()
  return { ...rig, vault: await rig.open() }
}

describe('the password for a proxy', () => {
  it('is none at first', async () => {
    const { vault } = await createRig()
    expect(await vault.proxyCredentials.find(office)).toEqual({ ok: true, value: null })
  })

  it('comes back after a restart', async () => {
    const { vault, open } = await createRig()
    valueOf(await vault.proxyCredentials.keep(office, ada))
    expect(valueOf(await (await open()).proxyCredentials.find(office))).toEqual(ada)
  })

  it('may be longer than an item of the keychain', async () => {
    const { vault, open } = await createRig()
    valueOf(await vault.proxyCredentials.keep(office, long))
    expect(valueOf(await (await open()).proxyCredentials.find(office))).toEqual(long)
  })

  it('is in no file, and neither is the name', async () => {
    const { vault, fileSystem } = await createRig()
    valueOf(await vault.proxyCredentials.keep(office, { username: 'ada.lovelace', password: 'hunter22' }))
    const text = fileSystem.files().get(currentPath) ?? ''
    expect([text.includes('ada.lovelace'), text.includes('hunter22')]).toEqual([false, false])
  })

  it('is another for each proxy and realm', async () => {
    const { vault } = await createRig()
    valueOf(await vault.proxyCredentials.keep(office, ada))
    valueOf(await vault.proxyCredentials.keep(guests, { ...ada, username: 'grace' }))
    const found = await Promise.all(
      [office, guests, elsewhere].map((one) => vault.proxyCredentials.find(one)),
    )
    expect(found.map((one) => valueOf(one)?.username ?? null)).toEqual(['ada', 'grace', null])
  })

  it('takes the place of what was there, and leaves none of it behind', async () => {
    const { vault, keychain } = await createRig()
    valueOf(await vault.proxyCredentials.keep(office, ada))
    const before = keychain.items().size
    valueOf(await vault.proxyCredentials.keep(office, { ...ada, password: 'another' }))
    expect([valueOf(await vault.proxyCredentials.find(office)), keychain.items().size]).toEqual([
      { ...ada, password: 'another' },
      before,
    ])
  })

  it('is forgotten with its items', async () => {
    const { vault, keychain } = await createRig()
    await vault.checkKeychain()
    const before = keychain.items()
    valueOf(await vault.proxyCredentials.keep(office, long))
    valueOf(await vault.proxyCredentials.forget(office))
    expect([valueOf(await vault.proxyCredentials.find(office)), keychain.items()]).toEqual([null, before])
  })

  it('can be forgotten when there is none', async () => {
    const { vault } = await createRig()
    expect(await vault.proxyCredentials.forget(office)).toEqual({ ok: true, value: null })
  })

  it('stays what it was when its successor cannot be kept', async () => {
    const { vault, keychain } = await createRig()
    valueOf(await vault.proxyCredentials.keep(office, ada))
    keychain.become('refusing')
    const refused = await vault.proxyCredentials.keep(office, { ...ada, password: 'another' })
    keychain.become('open')
    expect([codeOf(refused), valueOf(await vault.proxyCredentials.find(office))]).toEqual([
      'keychainRefused',
      ada,
    ])
  })

  it('is not taken for gone while the keychain is locked', async () => {
    const { vault, keychain, open } = await createRig()
    valueOf(await vault.proxyCredentials.keep(office, ada))
    const again = await open()
    keychain.become('locked')
    expect(codeOf(await again.proxyCredentials.find(office))).toBe('keychainLocked')
  })
})
