// The tests that `npm run test:coverage` and `npm run test:mutation` hold src/main/otp, vault and cognito against: those
// of these folders alone, fast and without a desktop. What only a test from elsewhere would notice counts as unnoticed.
import { defineConfig } from 'vitest/config'
import { keptThread } from './test/support/mutation/kept-thread'
import { QuickestFirst } from './test/support/mutation/quickest-first'

const folders = '{otp,vault,cognito}'

export default defineConfig({
  plugins: [keptThread()],
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/*.{integration,exhaustive}.test.ts'],
    setupFiles: ['test/support/mutation/no-mutant-between.ts'],
    sequence: { sequencer: QuickestFirst },
    isolate: false,
    unstubEnvs: true,
    unstubGlobals: true,
    restoreMocks: true,
    maxWorkers: 1,
    // A mistake that makes a test wait for ever is noticed by it; the slowest of them takes a second.
    testTimeout: 5_000,
    hookTimeout: 5_000,
    coverage: {
      provider: 'v8',
      include: [`src/main/${folders}/**/*.ts`],
      reportsDirectory: 'out/coverage',
      reporter: ['html', 'json', 'json-summary'],
    },
  },
})
