// The passwords for proxies that a person wants kept: named in the index, kept in the keychain.
import { z } from 'zod'
import { done, ok, type Result } from '../../shared/result'
import type { KeptCredentials, ProxyCredentials, ProxyRealm } from '../ports/proxy-credentials'
import type { IndexData, IndexedProxy } from './index-file/index-data'
import type { IndexStore } from './index-file/index-store'
import type { SecretParts } from './secret-parts'

const credentialsSchema = z.object({ username: z.string(), password: z.string() })

function parse(text: string): KeptCredentials | null {
  try {
    const credentials = credentialsSchema.safeParse(JSON.parse(text))
    return credentials.success ? credentials.data : null
  } catch {
    return null // not written by this version: as good as none
  }
}

export function createProxyCredentials(dependencies: {
  readonly index: IndexStore
  readonly parts: SecretParts
}): ProxyCredentials {
  const { index, parts } = dependencies

  const isOf =
    ({ proxy, realm }: ProxyRealm) =>
    (entry: IndexedProxy): boolean =>
      entry.proxy === proxy && entry.realm === realm

  const find = (asking: ProxyRealm): IndexedProxy | undefined =>
    index.read().proxyCredentials.find(isOf(asking))

  const without = ({ proxyCredentials }: IndexData, asking: ProxyRealm): IndexedProxy[] =>
    proxyCredentials.filter((entry) => !isOf(asking)(entry))

  const name = (asking: ProxyRealm, entries: readonly IndexedProxy[]): Promise<Result<null>> =>
    index.change((before) =>
      ok({
        next: { ...before, proxyCredentials: [...without(before, asking), ...entries] },
        value: null,
      }),
    )

  return {
    find: async (asking) => {
      const entry = find(asking)
      if (!entry) return ok(null)
      const text = await parts.read(entry.items)
      return text.ok ? ok(parse(text.value)) : text
    },
    keep: async ({ proxy, realm }, { username, password }) => {
      const asking = { proxy, realm }
      const replaced = find(asking)
      const items = await parts.write(JSON.stringify({ username, password }))
      if (!items.ok) return items
      const named = await name(asking, [{ ...asking, items: [...items.value] }])
      if (named.ok && replaced) await parts.remove(replaced.items)
      return named
    },
    forget: async (asking) => {
      const entry = find(asking)
      if (!entry) return done
      const forgotten = await name(asking, [])
      if (forgotten.ok) await parts.remove(entry.items)
      return forgotten
    },
  }
}
