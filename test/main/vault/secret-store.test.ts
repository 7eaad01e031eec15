// The one door to secrets: nothing is concluded from an item that did not come, and nothing of others is touched.
import { createManualClock } from '../../support/doubles/manual-clock'
import { describe, expect, it } from 'vitest'
import { createSecretStore, type SecretStore } from '../../../src/main/vault/secret-store'
import { encodeStoredItem, type StoredItem } from '../../../src/main/vault/stored-item'
import type { KeychainMood } from '../../support/doubles/memory-keychain'
import { codeOf, createStoreRig, currentPath, valueOf, type StoreRig } from './rig'

const item: StoredItem = { kind: 'clientSecret', clientSecret: 'canary-secret' }
const other: StoredItem = { kind: 'clientSecret', clientSecret: 'another' }

type Rig = StoreRig & {
  readonly store: SecretStore
  /** A new start: nothing in memory, the rest as it is. */
  readonly restart: () => Promise<SecretStore>
}

async function createRig(): Promise<Rig> {
  const rig = createStoreRig()
  const restart = async () =>
    createSecretStore({
      keychain: rig.keychain,
      index: await rig.openIndex(),
      clock: createManualClock(),
    })
  return { ...rig, restart, store: await restart() }
}

/** A store that has planted its canary and keeps `item` under "id". */
async function createUsedRig(): Promise<Rig> {
  const rig = await createRig()
  valueOf(await rig.store.write('id', item))
  const store = await rig.restart()
  rig.keychain.forgetCalls()
  return { ...rig, store }
}

/** The ids that were changed, and how: what must not happen to anything of ours. */
const changes = ({ keychain }: StoreRig) =>
  keychain
    .calls()
    .filter(({ operation }) => operation !== 'get')
    .map(({ operation, id }) => `${operation} ${id}`)

describe('the canary', () => {
  it('is planted when the keychain is used for the first time', async () => {
    const { store, keychain } = await createRig()
    await store.check()
    expect([...keychain.items().keys()]).toEqual(['canary'])
  })

  it('is planted before the first item', async () => {
    const rig = await createRig()
    await rig.store.write('id', item)
    expect(changes(rig)).toEqual(['set canary', 'set id'])
  })

  it('is planted once', async () => {
    const rig = await createUsedRig()
    await rig.store.check()
    await rig.store.write('another id', other)
    expect(changes(rig)).toEqual(['set another id'])
  })

  it('is on record, durably, before anything is concluded from it', async () => {
    const rig = await createRig()
    await rig.store.check()
    rig.fileSystem.cutPower(0)
    expect((await rig.openIndex()).read().canaryWritten).toBe(true)
  })

  it('is planted again when the record of it was not saved', async () => {
    const rig = await createRig()
    rig.fileSystem.fault({
      at: { name: 'rename', path: `${currentPath}.new` },
      reason: 'ENOSPC',
      effect: 'none',
    })
    const failed = codeOf(await rig.store.check())
    const store = await rig.restart()
    expect([failed, codeOf(await store.check())]).toEqual(['diskFull', 'no error'])
  })

  it('of an earlier installation is replaced on the first use', async () => {
    const rig = await createRig()
    rig.keychain.plant('canary', valueOf(encodeStoredItem({ kind: 'canary', installId: 'an earlier one' })))
    expect(codeOf(await rig.store.check())).toBe('no error')
  })
})

describe('checking the keychain', () => {
  it('finds ours', async () => {
    const { store } = await createUsedRig()
    expect(codeOf(await store.check())).toBe('no error')
  })

  it.each([
    ['locked', 'keychainLocked'],
    ['refusing', 'keychainRefused'],
    ['missing', 'keychainMissing'],
    ['timingOut', 'keychainTimedOut'],
  ] satisfies [KeychainMood, string][])('says so when it is %s', async (mood, code) => {
    const { store, keychain } = await createUsedRig()
    keychain.become(mood)
    expect(codeOf(await store.check())).toBe(code)
  })

  it('says that it is locked when it is so on the first use', async () => {
    const { store, keychain } = await createRig()
    keychain.become('locked')
    expect(codeOf(await store.check())).toBe('keychainLocked')
  })

  it('says that it is locked when it answers like an empty one but refuses to be written to', async () => {
    const { store, keychain } = await createUsedRig()
    keychain.next('locked', 'refusing')
    expect(codeOf(await store.check())).toBe('keychainLocked')
  })

  it('says that another one answers when it is open and empty', async () => {
    const { store, keychain } = await createUsedRig()
    keychain.exchange()
    expect(codeOf(await store.check())).toBe('keychainReplaced')
  })

  it('says that another one answers when it has the canary of another installation', async () => {
    const { store, keychain } = await createUsedRig()
    const canary = valueOf(encodeStoredItem({ kind: 'canary', installId: 'another installation' }))
    keychain.exchange(new Map([['canary', canary]]))
    expect(codeOf(await store.check())).toBe('keychainReplaced')
  })

  it('leaves another keychain as it was', async () => {
    const { store, keychain } = await createUsedRig()
    const foreign = new Map([['id', 'not ours']])
    keychain.exchange(foreign)
    await store.check()
    expect(keychain.items()).toEqual(foreign)
  })

  it('finds ours again when it is back', async () => {
    const { store, keychain } = await createUsedRig()
    const ours = keychain.exchange()
    await store.check()
    keychain.exchange(ours)
    expect(codeOf(await store.check())).toBe('no error')
  })
})

describe('reading an item', () => {
  it('takes one call', async () => {
    const { store, keychain } = await createUsedRig()
    await store.read('id')
    expect(keychain.calls()).toEqual([{ operation: 'get', id: 'id' }])
  })

  it('takes no call the second time', async () => {
    const { store, keychain } = await createUsedRig()
    await store.read('id')
    keychain.forgetCalls()
    expect([await store.read('id'), keychain.calls()]).toEqual([{ ok: true, value: item }, []])
  })

  it('finds it missing only in an open keychain that is ours', async () => {
    const { store } = await createUsedRig()
    expect(codeOf(await store.read('no such id'))).toBe('keychainItemMissing')
  })

  it('does not find it missing in a locked keychain', async () => {
    const { store, keychain } = await createUsedRig()
    keychain.become('locked')
    expect(codeOf(await store.read('id'))).toBe('keychainLocked')
  })

  it('does not find it missing in another keychain', async () => {
    const { store, keychain } = await createUsedRig()
    keychain.exchange()
    expect(codeOf(await store.read('id'))).toBe('keychainReplaced')
  })

  it.each(['locked', 'open'] satisfies KeychainMood[])(
    'that comes back as null neither deletes nor rewrites anything of ours (%s)',
    async (mood) => {
      const rig = await createUsedRig()
      rig.keychain.exchange()
      rig.keychain.become(mood)
      await rig.store.read('id')
      expect(changes(rig).filter((change) => !change.endsWith(' probe'))).toEqual([])
    },
  )

  it('gives the item once the keychain is unlocked', async () => {
    const { store, keychain } = await createUsedRig()
    keychain.next('locked', 'locked', 'locked')
    await store.read('id')
    expect(await store.read('id')).toEqual({ ok: true, value: item })
  })

  it.each([
    ['before the canary is asked for', ['locked']],
    ['before it is probed whether it is open', ['locked', 'locked']],
  ] satisfies [string, KeychainMood[]][])(
    'gives the item when the keychain is unlocked %s',
    async (_, moods) => {
      const { store, keychain } = await createUsedRig()
      keychain.next(...moods)
      expect(await store.read('id')).toEqual({ ok: true, value: item })
    },
  )

  it('asks a keychain that is locked no more for those who waited for the first answer', async () => {
    const { store, keychain } = await createUsedRig()
    keychain.become('locked')
    const answers = await Promise.all(['id', 'another id', 'a third id'].map((id) => store.read(id)))
    expect([answers.map(codeOf), keychain.calls().length]).toEqual([
      ['keychainLocked', 'keychainLocked', 'keychainLocked'],
      3,
    ])
  })

  it('asks again for whoever comes after that', async () => {
    const { store, keychain } = await createUsedRig()
    keychain.become('locked')
    await Promise.all(['id', 'another id'].map((id) => store.read(id)))
    keychain.become('open')
    expect(await store.read('id')).toEqual({ ok: true, value: item })
  })

  it('asks a keychain that was locked no more for what is only kept ready', async () => {
    const { store, keychain } = await createUsedRig()
    keychain.become('locked')
    await store.read('id')
    keychain.forgetCalls()
    const answer = await store.read('another id', 'program')
    expect([codeOf(answer), keychain.calls()]).toEqual(['keychainLocked', []])
  })

  it.each<[string, (store: SecretStore) => Promise<unknown>]>([
    ['given an item', (store) => store.read('id')],
    ['been found to be ours', (store) => store.check()],
    ['taken an item', (store) => store.replace('a third id', item)],
  ])('asks it for that too once it has %s', async (_, ask) => {
    const { store, keychain } = await createUsedRig()
    keychain.become('locked')
    await store.read('another id')
    keychain.become('open')
    await ask(store)
    expect(codeOf(await store.read('another id', 'program'))).toBe('keychainItemMissing')
  })

  it('asks for each of several items, whatever is the matter with one of them', async () => {
    const { store, keychain } = await createUsedRig()
    keychain.plant('damaged', 'not ours')
    const answers = await Promise.all(['damaged', 'absent', 'id'].map((id) => store.read(id)))
    expect(answers.map(codeOf)).toEqual(['keychainItemDamaged', 'keychainItemMissing', 'no error'])
  })

  it('says that it is damaged when it is', async () => {
    const { store, keychain } = await createUsedRig()
    keychain.plant('id', 'damaged')
    expect(codeOf(await store.read('id'))).toBe('keychainItemDamaged')
  })

  it('leaves a damaged one where it is', async () => {
    const { store, keychain } = await createUsedRig()
    keychain.plant('id', 'damaged')
    await store.read('id')
    expect(keychain.items().get('id')).toBe('damaged')
  })
})

describe('writing an item', () => {
  it('reads it back from the keychain', async () => {
    const { store, keychain } = await createUsedRig()
    await store.write('new id', other)
    expect(keychain.calls().slice(-2)).toEqual([
      { operation: 'set', id: 'new id' },
      { operation: 'get', id: 'new id' },
    ])
  })

  it('is durable in the keychain for the next start', async () => {
    const { store, restart } = await createUsedRig()
    await store.write('new id', other)
    expect(await (await restart()).read('new id')).toEqual({ ok: true, value: other })
  })

  it('needs no further call to read it', async () => {
    const { store, keychain } = await createUsedRig()
    await store.write('new id', other)
    keychain.forgetCalls()
    await store.read('new id')
    expect(keychain.calls()).toEqual([])
  })

  it('is refused when another value comes back', async () => {
    const { store, keychain } = await createUsedRig()
    keychain.next('open', 'garbling', 'open')
    expect(codeOf(await store.write('new id', other))).toBe('keychainRefused')
  })

  it('is refused when nothing comes back', async () => {
    const { store, keychain } = await createUsedRig()
    keychain.next('open', 'open', 'locked')
    expect(codeOf(await store.write('new id', other))).toBe('keychainRefused')
  })

  it('that was refused is not remembered', async () => {
    const { store, keychain } = await createUsedRig()
    keychain.next('open', 'garbling', 'open')
    await store.write('new id', other)
    expect(codeOf(await store.read('new id'))).toBe('keychainItemDamaged')
  })

  it('whose answer was lost may have happened, and can be done again', async () => {
    const { store, keychain } = await createUsedRig()
    keychain.next('open', 'losingAnswers')
    const outcomes = [await store.write('new id', other), await store.write('new id', other)]
    expect(outcomes.map(codeOf)).toEqual(['keychainTimedOut', 'no error'])
  })

  it('does not happen in another keychain', async () => {
    const { store, keychain } = await createUsedRig()
    keychain.exchange()
    await store.write('new id', other)
    expect([...keychain.items().keys()]).toEqual([])
  })

  it('stores nothing but single lines of ASCII', async () => {
    const { store, keychain } = await createUsedRig()
    await store.write('new id', { kind: 'clientSecret', clientSecret: 'grüße\n\0' })
    expect([...keychain.items().values()].filter((value) => !/^[\x21-\x7E]+$/.test(value))).toEqual([])
  })
})

describe('removing an item', () => {
  it('takes it out of the keychain', async () => {
    const { store, keychain } = await createUsedRig()
    await store.remove('id')
    expect([...keychain.items().keys()]).toEqual(['canary'])
  })

  it('takes it out of memory', async () => {
    const { store } = await createUsedRig()
    await store.read('id')
    await store.remove('id')
    expect(codeOf(await store.read('id'))).toBe('keychainItemMissing')
  })
})

describe('a keychain that fails in the middle', () => {
  it.each([
    ['the second look for the canary', ['locked', 'open', 'open', 'missing'], 'keychainMissing'],
    ['the write that tells a locked one', ['locked', 'missing'], 'keychainMissing'],
  ] satisfies [string, KeychainMood[], string][])('is told when it fails at %s', async (_, moods, code) => {
    const { store, keychain } = await createUsedRig()
    keychain.next(...moods)
    expect(codeOf(await store.check())).toBe(code)
  })

  it('is told when it fails at the second reading of an item', async () => {
    const { store, keychain } = await createUsedRig()
    keychain.next('locked', 'open', 'missing')
    expect(codeOf(await store.read('id'))).toBe('keychainMissing')
  })

  it('is told when it fails at the reading of what shall be removed', async () => {
    const rig = await createUsedRig()
    rig.keychain.become('missing')
    expect([codeOf(await rig.store.remove('id')), changes(rig)]).toEqual(['keychainMissing', []])
  })

  it('is told when what shall be written once more cannot be read', async () => {
    const { store, keychain } = await createUsedRig()
    keychain.become('missing')
    expect(codeOf(await store.confirm('id'))).toBe('keychainMissing')
  })
})

describe('an item', () => {
  it('that is not there is removed all the same', async () => {
    const { store } = await createUsedRig()
    expect(codeOf(await store.remove('nothing'))).toBe('no error')
  })

  it('that is damaged can be removed', async () => {
    const { store, keychain } = await createUsedRig()
    keychain.plant('id', 'damaged')
    expect([codeOf(await store.remove('id')), keychain.items().has('id')]).toEqual(['no error', false])
  })

  it('that does not fit is not written', async () => {
    const rig = await createUsedRig()
    const tooLong: StoredItem = { kind: 'clientSecret', clientSecret: 'x'.repeat(2_000) }
    expect([codeOf(await rig.store.write('long', tooLong)), changes(rig)]).toEqual(['secretTooLong', []])
  })

  it('of another kind in the canary’s place is no canary', async () => {
    const { store, keychain } = await createUsedRig()
    keychain.plant('canary', valueOf(encodeStoredItem(item)))
    expect(codeOf(await store.check())).toBe('keychainReplaced')
  })
})
