// How Stryker mutates one folder and has its tests run.
import { join } from 'node:path'

/**
 * @param {import('./holding.mjs').Folder} folder
 * @param {string} out where it may write
 */
export function strykerOptions(folder, out) {
  return {
    packageManager: 'npm',
    plugins: ['@stryker-mutator/vitest-runner'],
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.mutation.config.ts', dir: `test/main/${folder}`, related: false },
    mutate: [`src/main/${folder}/**/*.ts`],
    // Only the tests that come by a mistake are run for it.
    coverageAnalysis: 'perTest',
    // What is done once, when a module is loaded, takes all tests of the folder for each mistake. In otp these are the
    // expressions that links are read by, and worth it; elsewhere schemas, tables of errors and the prime of SRP, for
    // which it would take hours.
    ignoreStatic: folder !== 'otp',
    // Longer than a test may take (vitest.mutation.config.ts): one that waits for ever fails by itself.
    timeoutMS: 10_000,
    warnings: { slow: false },
    ignorePatterns: ['/out', '/dist', '/docs', '/assets'],
    tempDirName: join(out, 'sandbox'),
    incrementalFile: join(out, 'incremental.json'),
    reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
    clearTextReporter: { allowColor: false, reportTests: false, reportMutants: false },
    htmlReporter: { fileName: join(out, 'index.html') },
    jsonReporter: { fileName: join(out, 'mutation.json') },
  }
}
