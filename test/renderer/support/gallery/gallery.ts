// The gallery's page: the real renderer on a fake API, at a moment and in a scenario that the address names
// (?scenario=locked&at=1790000008000). Time stands still in it from the beginning.
import { atRest, isOnScreen } from './at-rest'
import { stopTime } from './still-time'

const wanted = new URLSearchParams(location.search)
const time = stopTime(Number(wanted.get('at')))
// Nothing else goes on in a picture: what waits for a quiet moment has one at once.
window.requestIdleCallback = (task) =>
  window.setTimeout(() => task({ didTimeout: false, timeRemaining: () => 50 }), 0)

const { createFakeApi } = await import('../fake-api')
const { scenarios } = await import('./scenarios')
const name = wanted.get('scenario') ?? ''
const scenario = scenarios[name]
if (scenario === undefined) throw new Error(`No scenario called ${name}`)

const fake = createFakeApi(scenario())
Object.defineProperty(window, 'keyturn', {
  value: {
    ...fake.api,
    invoke: async (channel, input) => JSON.stringify(await fake.api.invoke(channel, input)),
  } satisfies typeof window.keyturn,
})
// Beforehand, so that no picture has a monogram where an icon belongs.
await import('virtual:brand-icons')
await import('../../../../src/renderer/main')
// For the studio, which begins when it is here.
Object.defineProperty(window, 'gallery', {
  value: { atRest, isOnScreen, emit: fake.emit, letPass: time.advance },
})
