// The order of test files: those that are known to take long begin first, so that none of them is left alone at the end.
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** From the longest on; what is not named comes after them, as vitest has it. */
const long: readonly RegExp[] = [
  /network\/worlds/,
  /e2e\/keychain-trouble/,
  /e2e\/adding/,
  /sigkill\.integration/,
  /e2e\/screens\//,
  /faults\/faults\.test/,
  /scanner\/qr-/,
]

function rankOf({ moduleId }: TestSpecification): number {
  const rank = long.findIndex((name) => name.test(moduleId))
  return rank === -1 ? long.length : rank
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => rankOf(a) - rankOf(b))
  }
}
