// The counters of accounts whose codes count: each value is given out once.
import { describe, expect, it } from 'vitest'
import { encodeStoredItem } from '../../../src/main/vault/stored-item'
import type { AccountId } from '../../../src/shared/models'
import { counterIn, hotpAccount, hotp, moodyAt, still, withHotp } from './hotp-rig'
import { enrollUntil } from './journal-rig'
import { codeOf, createVaultRig, currentPath, previousPath, usual, valueOf } from './rig'

const unknownId = 'f'.repeat(32) as AccountId
const greatest = Number.MAX_SAFE_INTEGER

describe('a counter-based account', () => {
  it('has its counter in its keychain item, and not in the list', async () => {
    const { keychain, vault, id } = await withHotp(41)
    expect([counterIn(keychain, id), vault.accounts.list()]).toMatchObject([41, [{ parameters: hotp }]])
  })

  it('has key and counter after a restart', async () => {
    const { open, id } = await withHotp(41)
    const { secret, parameters } = hotpAccount(41)
    expect(valueOf(await (await open()).accounts.secretOf(id))).toEqual({ secret, parameters, counter: 41 })
  })

  it('does not move by being looked at', async () => {
    const { keychain, vault, id } = await withHotp(41)
    await vault.accounts.secretOf(id)
    await vault.accounts.alike(hotpAccount(0))
    expect(counterIn(keychain, id)).toBe(41)
  })

  it('is damaged when its item does not say how far it has come', async () => {
    const { keychain, open, id } = await withHotp()
    const { issuer, accountName } = hotpAccount(0)
    const item = { kind: 'account', secret: 'AAAA', parameters: hotp, issuer, accountName } as const
    keychain.plant(id, valueOf(encodeStoredItem(item)))
    const { accounts } = await open()
    expect([await accounts.secretOf(id), await accounts.takeCounter(id)].map(codeOf)).toEqual([
      'keychainItemDamaged',
      'keychainItemDamaged',
    ])
  })
})

describe('taking a counter', () => {
  it('gives the one that is next, with the key', async () => {
    const { vault, id } = await withHotp(41)
    const { secret, parameters } = hotpAccount(41)
    expect(valueOf(await vault.accounts.takeCounter(id))).toEqual({ secret, parameters, counter: 41 })
  })

  it('gives one after the other', async () => {
    const { vault, id } = await withHotp(41)
    const taken = [await vault.accounts.takeCounter(id), await vault.accounts.takeCounter(id)]
    expect(taken.map((key) => valueOf(key).counter)).toEqual([41, 42])
  })

  it('gives each once, however many ask at the same time', async () => {
    const { vault, id } = await withHotp()
    const taken = await Promise.all(Array.from({ length: 50 }, () => vault.accounts.takeCounter(id)))
    expect(taken.map((key) => valueOf(key).counter)).toEqual(Array.from({ length: 50 }, (_, at) => at))
  })

  it('gives each once while others read the same account', async () => {
    const { open, id } = await withHotp()
    const { accounts } = await open()
    const taken: number[] = []
    for (let round = 0; round < 10; round += 1) {
      const [, key] = await Promise.all([
        accounts.secretOf(id),
        accounts.takeCounter(id),
        accounts.secretOf(id),
      ])
      taken.push(valueOf(key).counter)
    }
    expect(taken).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('counts for each account by itself', async () => {
    const { vault, id } = await withHotp(41)
    const other = valueOf(await vault.accounts.add({ ...hotpAccount(7), accountName: 'bob' }, []))
    await vault.accounts.takeCounter(id)
    expect(valueOf(await vault.accounts.takeCounter(other.id)).counter).toBe(7)
  })

  it('goes on after a restart', async () => {
    const { open, vault, id } = await withHotp(41)
    await vault.accounts.takeCounter(id)
    expect(valueOf(await (await open()).accounts.takeCounter(id)).counter).toBe(42)
  })

  it('goes on after it was in the trash', async () => {
    const { vault, id } = await withHotp(41)
    await vault.accounts.takeCounter(id)
    await vault.accounts.trash(id)
    await vault.accounts.restore(id)
    expect(valueOf(await vault.accounts.takeCounter(id)).counter).toBe(42)
  })

  it('changes nothing in the list', async () => {
    const { fileSystem, vault, id } = await withHotp()
    const before = fileSystem.operations().length
    await vault.accounts.takeCounter(id)
    expect(fileSystem.operations().slice(before)).toEqual([])
  })

  it('keeps the names in the item as they were', async () => {
    const { keychain, open, vault, id, fileSystem } = await withHotp()
    await vault.accounts.takeCounter(id)
    fileSystem.plant(currentPath, 'damaged')
    fileSystem.plant(previousPath, 'damaged')
    const rebuilt = await open()
    await rebuilt.listRecovery.run()
    const { issuer, accountName } = hotpAccount(0)
    expect([rebuilt.accounts.list(), counterIn(keychain, id)]).toMatchObject([
      [{ id, issuer, accountName, parameters: hotp }],
      1,
    ])
  })

  it('stops at the last counter that can be told from the one after it', async () => {
    const { vault, id } = await withHotp(greatest - 1)
    const last = valueOf(await vault.accounts.takeCounter(id)).counter
    expect([last, codeOf(await vault.accounts.takeCounter(id))]).toEqual([greatest - 1, 'counterUnsupported'])
  })

  it('leaves an account alone that has come to its end', async () => {
    const { keychain, vault, id } = await withHotp(greatest)
    const before = keychain.items()
    await vault.accounts.takeCounter(id)
    expect(keychain.items()).toEqual(before)
  })

  it('is not for codes that change with time', async () => {
    const vault = await createVaultRig().open()
    const { issuer, accountName, secret } = hotpAccount(0)
    const { id } = valueOf(await vault.accounts.add({ issuer, accountName, secret, parameters: usual }, []))
    expect(codeOf(await vault.accounts.takeCounter(id))).toBe('counterUnsupported')
  })

  it('never touches the key of an enrollment', async () => {
    const { open, keychain } = createVaultRig()
    const vault = await open()
    const { intended } = await enrollUntil(vault.journal, 'active')
    const before = keychain.items()
    await vault.accounts.takeCounter(intended.accountId)
    expect(keychain.items()).toEqual(before)
  })

  it('is not for an account that is not there, and asks no keychain', async () => {
    const { keychain, vault } = await withHotp()
    keychain.forgetCalls()
    expect([codeOf(await vault.accounts.takeCounter(unknownId)), keychain.calls()]).toEqual([
      'accountNotFound',
      [],
    ])
  })
})

describe('a counter that was given out', () => {
  it('was moved on in the keychain before', async () => {
    const { keychain, vault, id } = await withHotp(41)
    const moved = await vault.accounts.takeCounter(id).then(() => counterIn(keychain, id))
    expect(moved).toBe(42)
  })

  it.each(['set', 'readBack'] as const)(
    'has come back from the keychain first (%s hangs)',
    async (moment) => {
      const { keychain, open, id } = await withHotp(41)
      const { accounts } = await open(moodyAt(keychain, id, moment, 'hanging'))
      let isTaken = false
      void accounts.takeCounter(id).then(() => (isTaken = true))
      await still()
      expect(isTaken).toBe(false)
    },
  )

  it.each([
    ['set', 'locked', 'keychainLocked'],
    ['set', 'refusing', 'keychainRefused'],
    ['set', 'timingOut', 'keychainTimedOut'],
    ['set', 'losingAnswers', 'keychainTimedOut'],
    ['set', 'garbling', 'keychainRefused'],
    ['readBack', 'missing', 'keychainMissing'],
    ['readBack', 'timingOut', 'keychainTimedOut'],
    ['readBack', 'losingAnswers', 'keychainTimedOut'],
    ['readBack', 'locked', 'keychainRefused'],
  ] as const)('is none when the keychain at %s is %s: %s', async (moment, mood, code) => {
    const { keychain, open, id } = await withHotp(41)
    const { accounts } = await open(moodyAt(keychain, id, moment, mood))
    expect(codeOf(await accounts.takeCounter(id))).toBe(code)
  })

  it.each([
    ['set', 'locked', 41],
    ['set', 'timingOut', 41],
    ['set', 'losingAnswers', 42],
    ['readBack', 'timingOut', 42],
    ['readBack', 'losingAnswers', 42],
    ['readBack', 'locked', 42],
  ] as const)('is the one the keychain has, after it was %s %s', async (moment, mood, counter) => {
    const { keychain, open, id } = await withHotp(41)
    const { accounts } = await open(moodyAt(keychain, id, moment, mood))
    await accounts.takeCounter(id)
    expect(valueOf(await accounts.takeCounter(id)).counter).toBe(counter)
  })
})

describe('an account that replaces one with the same key', () => {
  it('goes on where that one was, so that no code comes twice', async () => {
    const { vault, id } = await withHotp(42)
    const added = valueOf(await vault.accounts.add(hotpAccount(1), [id]))
    expect(valueOf(await vault.accounts.takeCounter(added.id)).counter).toBe(42)
  })

  it('begins where it says when that is further', async () => {
    const { vault, id } = await withHotp(42)
    const added = valueOf(await vault.accounts.add(hotpAccount(50), [id]))
    expect(valueOf(await vault.accounts.takeCounter(added.id)).counter).toBe(50)
  })

  it('begins where it says when the key is another', async () => {
    const { vault, id } = await withHotp(42)
    const other = { ...hotpAccount(1), secret: new Uint8Array(20) }
    const added = valueOf(await vault.accounts.add(other, [id]))
    expect(valueOf(await vault.accounts.takeCounter(added.id)).counter).toBe(1)
  })
})
