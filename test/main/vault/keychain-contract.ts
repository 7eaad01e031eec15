// What every keychain must do, whatever it is made of. Each implementation's test hands in its own.
import { beforeEach, describe, expect, it } from 'vitest'
import type { Keychain } from '../../../src/main/ports/keychain'

/** @param open gives an empty keychain before each test */
export function describeKeychain(name: string, open: () => Promise<Keychain>): void {
  describe(`the keychain port over ${name}`, () => {
    let keychain: Keychain
    beforeEach(async () => {
      keychain = await open()
    })

    it('answers null for an id that it does not have', async () => {
      expect(await keychain.get('absent')).toEqual({ ok: true, value: null })
    })

    it('gives back what was put in', async () => {
      await keychain.set('id', 'value')
      expect(await keychain.get('id')).toEqual({ ok: true, value: 'value' })
    })

    it('says that it is done', async () => {
      expect(await keychain.set('id', 'value')).toEqual({ ok: true, value: null })
    })

    it('replaces what is under an id', async () => {
      await keychain.set('id', 'value')
      await keychain.set('id', 'another')
      expect(await keychain.get('id')).toEqual({ ok: true, value: 'another' })
    })

    it('keeps ids apart', async () => {
      await keychain.set('one', '1')
      await keychain.set('two', '2')
      expect([await keychain.get('one'), await keychain.get('two')]).toEqual([
        { ok: true, value: '1' },
        { ok: true, value: '2' },
      ])
    })

    it('removes what is under an id', async () => {
      await keychain.set('id', 'value')
      await keychain.remove('id')
      expect(await keychain.get('id')).toEqual({ ok: true, value: null })
    })

    it('removes nothing else', async () => {
      await keychain.set('one', '1')
      await keychain.set('two', '2')
      await keychain.remove('one')
      expect(await keychain.get('two')).toEqual({ ok: true, value: '2' })
    })

    it('is done with removing what is not there', async () => {
      expect(await keychain.remove('absent')).toEqual({ ok: true, value: null })
    })

    it('keeps a line of 2,000 bytes of ASCII whole', async () => {
      const line = Array.from({ length: 2000 }, (_, at) => String.fromCharCode(0x21 + (at % 94))).join('')
      await keychain.set('id', line)
      expect(await keychain.get('id')).toEqual({ ok: true, value: line })
    })

    it('keeps 50 items apart that are put in at once', async () => {
      const ids = Array.from({ length: 50 }, (_, number) => `item ${number}`)
      await Promise.all(ids.map((id) => keychain.set(id, `value of ${id}`)))
      const values = await Promise.all(ids.map((id) => keychain.get(id)))
      expect(values).toEqual(ids.map((id) => ({ ok: true, value: `value of ${id}` })))
    })
  })
}
