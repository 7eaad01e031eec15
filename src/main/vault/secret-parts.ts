// A text that is longer than what every keychain takes in one item: kept in parts, which the index names in order.
import { permanent } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import type { Ids } from '../ports/ids'
import type { SecretStore } from './secret-store'

export interface SecretParts {
  readonly read: (items: readonly string[]) => Promise<Result<string>>
  /** Under new ids, so that what was there stays until the index names these. */
  readonly write: (text: string) => Promise<Result<readonly string[]>>
  /** For what nothing names any more; should it fail, an item is left over that does no harm. */
  readonly remove: (items: readonly string[]) => Promise<void>
}

/** Characters of one part, so that it fits into an item with all that is around it. */
const partLength = 900

const split = (text: string): readonly string[] => text.match(new RegExp(`.{1,${partLength}}`, 'gs')) ?? []

export function createSecretParts(dependencies: {
  readonly secrets: SecretStore
  readonly ids: Ids
}): SecretParts {
  const { secrets, ids } = dependencies
  return {
    read: async (items) => {
      let text = ''
      for (const id of items) {
        const item = await secrets.read(id)
        if (!item.ok) return item
        if (item.value.kind !== 'userSecret') return fail(permanent('keychainItemDamaged'))
        text += item.value.part
      }
      return ok(text)
    },
    write: async (text) => {
      const items: string[] = []
      for (const part of split(text)) {
        const id = ids.item()
        const written = await secrets.write(id, { kind: 'userSecret', part })
        if (!written.ok) return written
        items.push(id)
      }
      return ok(items)
    },
    remove: async (items) => {
      for (const item of items) await secrets.remove(item)
    },
  }
}
