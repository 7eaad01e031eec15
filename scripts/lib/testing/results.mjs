// What the checks and the tests found: counted for the last line of `npm test`, and named for whoever mends it.

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Results
 * @typedef {{ name: string, status: string, message?: string, assertionResults: VitestTest[] }} VitestFile one entry
 *   of vitest's JSON report
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] | null }} VitestTest
 * @typedef {object} Failure
 * @property {string} what the test's file and name, or the check's
 * @property {string} why the first line of it
 * @property {string} again the command that runs it alone
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

/** @param {string} text */
const firstLine = (text) => text.trim().split('\n', 1)[0] ?? ''

/**
 * The command that runs one test alone. Its name goes in as vitest wants it, as a regular expression, and as a shell
 * leaves it alone.
 * @param {string} file
 * @param {string} [name]
 * @returns {string}
 */
export function commandFor(file, name) {
  if (name === undefined) return `npm test -- ${file}`
  const pattern = name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll("'", '.')
  return `npm test -- ${file} -t '${pattern}'`
}

/**
 * The failures in vitest's report, each test by its name and each file that could not be loaded.
 * @param {{ testResults: VitestFile[] } | undefined} report
 * @param {(path: string) => string} relative how a file is named on the screen and on the command line
 * @returns {Failure[]}
 */
export function vitestFailures(report, relative) {
  return (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(name)
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0 && status === 'failed')
      return [{ what: file, why: firstLine(message ?? 'It could not be loaded.'), again: commandFor(file) }]
    return failed.map(({ fullName, failureMessages }) => ({
      what: `${file} › ${fullName}`,
      why: firstLine(failureMessages?.[0] ?? ''),
      again: commandFor(file, fullName),
    }))
  })
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
