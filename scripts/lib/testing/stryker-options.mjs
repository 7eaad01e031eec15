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
    ignorePatterns: ['/out', '/dist', '/docs', '/assets'],
    tempDirName: join(out, 'sandbox'),
    incrementalFile: join(out, 'incremental.json'),
    reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
    clearTextReporter: { allowColor: false, reportTests: false, reportMutants: false },
    htmlReporter: { fileName: join(out, 'index.html') },
    jsonReporter: { fileName: join(out, 'mutation.json') },
  }
}
