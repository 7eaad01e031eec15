// In a thread that is kept, the next file is loaded when the mutant of the last one is over.
import { afterAll } from 'vitest'

declare global {
  var __stryker__: { activeMutant?: string | undefined } | undefined
}

afterAll(() => {
  if (globalThis.__stryker__) globalThis.__stryker__.activeMutant = undefined
})
