// The test projects, from fast and pure to slow and real, one group after the other: a real window
// next to a fuzzer would be tested for patience. `npm test` runs them all.
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { brandIcons } from './scripts/lib/brand-icons.mjs'
import { compileWords } from './scripts/lib/words/compile.mjs'
import { LongestFirst } from './test/support/longest-first'

/** What computes has a processor of its own. */
const computing = {
  maxWorkers: availableParallelism(),
  sequence: { groupOrder: 1 },
  testTimeout: 120_000,
  hookTimeout: 120_000,
}

/** What drives a real desktop mostly waits: for a window, for another process, for the disk. */
const driving = {
  maxWorkers: availableParallelism() + 1,
  sequence: { groupOrder: 2 },
  setupFiles: ['test/support/desktop-session.ts'],
  testTimeout: 240_000,
  hookTimeout: 240_000,
  expect: { poll: { timeout: 45_000 } },
}

/** Where a file needs a page or modules that no other one has touched. */
const isolated = 'test/**/*.isolated.test.{ts,tsx}'
/** Hundreds of thousands of texts, every kind of photograph, every fault: all of it in `npm test`, none of it in a quick run. */
const exhaustive = ['test/**/*.exhaustive.test.ts', 'test/{faults,real-faults}/**/*.test.ts']
const integration = 'test/**/*.integration.test.ts'

/** Each leaves nothing behind that the next file could meet, so a worker does for many: half of the time is loading. */
const tidy = { isolate: false, unstubEnvs: true, unstubGlobals: true, restoreMocks: true, ...computing }
const happyDom = { environment: 'happy-dom', pool: 'threads' } as const

const projects = [
  {
    name: 'unit',
    include: ['test/**/*.test.ts'],
    exclude: ['test/renderer/**', 'test/e2e/**', 'test/network/**', integration, ...exhaustive, isolated],
    ...tidy,
  },
  {
    name: 'renderer',
    include: ['test/renderer/**/*.test.{ts,tsx}'],
    exclude: [...exhaustive, isolated],
    ...happyDom,
    ...tidy,
  },
  { name: 'isolated', include: [isolated], ...happyDom, ...computing },
  { name: 'exhaustive', include: exhaustive, exclude: [integration], ...computing },
  { name: 'integration', include: [integration], ...driving },
  { name: 'e2e', include: ['test/e2e/**/*.test.ts'], ...driving },
  // Each world is a process with a desktop of its own.
  {
    name: 'network',
    include: ['test/network/**/*.test.ts'],
    ...driving,
    setupFiles: [],
    maxConcurrency: availableParallelism(),
  },
]

compileWords()

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: projects.map((test) => ({ test, plugins: [brandIcons()] })),
  },
})
