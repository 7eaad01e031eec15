// The order of test files for planted mistakes: a test of one part notices most of them in a moment, so that those that
// drive the whole app need not run.
import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const drivesApp = ({ moduleId }: TestSpecification): boolean =>
  readFileSync(moduleId, 'utf8').includes('/support/test-app')

export class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [...sorted.filter((file) => !drivesApp(file)), ...sorted.filter(drivesApp)]
  }
}
