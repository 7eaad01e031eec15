// The gallery's page: the real renderer on a fake API, in the scenario that the address names (#locked).
import type { KeyturnBridge } from '../../../../src/shared/contract'
import { createFakeApi } from '../fake-api'
import { scenarios } from './scenarios'

const name = location.hash.slice(1)
const scenario = scenarios[name]
if (scenario === undefined) throw new Error(`No scenario called ${name}`)

const fake = createFakeApi(scenario())
const bridge: KeyturnBridge = {
  ...fake.api,
  invoke: async (channel, input) => JSON.stringify(await fake.api.invoke(channel, input)),
}
Object.defineProperty(window, 'keyturn', { value: bridge })
// For pictures of what main tells by itself.
Object.defineProperty(window, 'emit', { value: fake.emit })
await import('../../../../src/renderer/main')
