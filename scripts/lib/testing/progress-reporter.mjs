// Runs inside vitest and tells the process that started it how far it is: a message for each file and each test.

/**
 * @typedef {{ kind: 'begin', files: number }
 *   | { kind: 'file', file: string, state: 'running' | 'done' }
 *   | { kind: 'test', file: string, name: string, state: 'passed' | 'failed' | 'skipped', why?: string,
 *     told?: string }} Progress what a test told of itself is worth a line of its own
 * @typedef {import('vitest/node').TestModule} TestModule
 * @typedef {import('vitest/node').TestCase} TestCase
 * @typedef {import('vitest/node').Reporter} Reporter
 */

/** @param {Progress} progress */
const tell = (progress) => process.send?.(progress)

/** @implements {Reporter} */
export default class ProgressReporter {
  /** @param {readonly unknown[]} specifications */
  onTestRunStart(specifications) {
    tell({ kind: 'begin', files: specifications.length })
  }

  /** @param {TestModule} module */
  onTestModuleStart({ relativeModuleId: file }) {
    tell({ kind: 'file', file, state: 'running' })
  }

  /** @param {TestModule} module */
  onTestModuleEnd({ relativeModuleId: file }) {
    tell({ kind: 'file', file, state: 'done' })
  }

  /** @param {TestCase} test */
  onTestCaseResult(test) {
    const result = test.result()
    const { state, errors } = result
    if (state === 'pending') return
    const why = errors?.[0]?.message
    const told = 'note' in result ? result.note : test.meta().told
    tell({
      kind: 'test',
      file: test.module.relativeModuleId,
      name: test.fullName,
      state,
      ...(why !== undefined && { why }),
      ...(told !== undefined && { told }),
    })
  }
}
