// Adds up what the checks and the tests found, for the last line of `npm test`.

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Results
 * @typedef {{ status: string, assertionResults: { status: string }[] }} VitestFile one entry of vitest's JSON report
 */

/**
 * A check such as lint counts once.
 * @param {boolean} isGood
 * @returns {Results}
 */
export function checkResult(isGood) {
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 }
}

/**
 * Counts the tests in vitest's report. What has no test to its name is a failure too: a file that could not be
 * loaded, a run without tests, and a run that failed although no test did.
 * @param {{ testResults: VitestFile[] } | undefined} report undefined when vitest wrote none
 * @param {number} exitCode
 * @returns {Results}
 */
export function vitestResults(report, exitCode) {
  const results = { passed: 0, failed: 0, skipped: 0 }
  for (const file of report?.testResults ?? []) {
    for (const { status } of file.assertionResults) {
      if (status === 'passed') results.passed++
      else if (status === 'failed') results.failed++
      else results.skipped++
    }
    const hasFailedTest = file.assertionResults.some(({ status }) => status === 'failed')
    if (file.status === 'failed' && !hasFailedTest) results.failed++
  }
  const isSilentFailure = results.failed === 0 && (exitCode !== 0 || results.passed === 0)
  if (isSilentFailure) results.failed++
  return results
}

/**
 * @param {Results[]} all
 * @returns {Results}
 */
export function sum(all) {
  return all.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}

/**
 * @param {Results} results
 * @returns {string}
 */
export function resultLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
