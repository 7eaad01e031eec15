// The test projects, from fast and pure to slow and real, one group after the other: a real window
// next to a fuzzer would be tested for patience. `npm test` runs them all.
import { defineConfig } from 'vitest/config'
import { brandIcons } from './scripts/lib/brand-icons.mjs'

const unit = {
  name: 'unit',
  include: ['test/**/*.test.ts'],
  exclude: ['test/renderer/**', 'test/**/*.integration.test.ts', 'test/e2e/**'],
  testTimeout: 30_000,
  hookTimeout: 30_000,
  sequence: { groupOrder: 1 },
}

const renderer = {
  name: 'renderer',
  environment: 'happy-dom',
  include: ['test/renderer/**/*.test.{ts,tsx}'],
  testTimeout: 30_000,
  sequence: { groupOrder: 1 },
}

const integration = {
  name: 'integration',
  include: ['test/**/*.integration.test.ts'],
  globalSetup: ['test/support/desktop-session.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
  sequence: { groupOrder: 2 },
}

const endToEnd = {
  name: 'e2e',
  include: ['test/e2e/**/*.test.ts'],
  globalSetup: ['test/support/desktop-session.ts'],
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  sequence: { groupOrder: 3 },
}

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
