// The test projects, from fast and pure to slow and real, one group after the other: a real window
// next to a fuzzer would be tested for patience. `npm test` runs them all.
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { brandIcons } from './scripts/lib/brand-icons.mjs'

/** What computes has a processor of its own. */
const computing = { maxWorkers: availableParallelism(), sequence: { groupOrder: 1 } }

/** What drives a real desktop mostly waits: for a window, for another process, for the disk. */
const driving = {
  maxWorkers: availableParallelism() + 1,
  sequence: { groupOrder: 2 },
  setupFiles: ['test/support/desktop-session.ts'],
  testTimeout: 240_000,
  hookTimeout: 240_000,
  expect: { poll: { timeout: 45_000 } },
}

const unit = {
  name: 'unit',
  include: ['test/**/*.test.ts'],
  exclude: ['test/renderer/**', 'test/**/*.integration.test.ts', 'test/e2e/**'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
  ...computing,
}

const renderer = {
  name: 'renderer',
  environment: 'happy-dom',
  include: ['test/renderer/**/*.test.{ts,tsx}'],
  testTimeout: 60_000,
  ...computing,
}

const integration = { name: 'integration', include: ['test/**/*.integration.test.ts'], ...driving }

const endToEnd = { name: 'e2e', include: ['test/e2e/**/*.test.ts'], ...driving }

export default defineConfig({
  test: {
    projects: [
      { test: unit },
      { test: renderer, plugins: [brandIcons()] },
      { test: integration },
      { test: endToEnd },
    ],
  },
})
