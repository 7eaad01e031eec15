// Every world, each in a process of its own: a real app in a real window, from adding the organization to an account with
// codes, or to the true reason why there is none. (`npm run test:network` runs these alone.)
import { expect, it } from 'vitest'
import { examineMachine } from './stage/needs'
import { describeOutcome } from './stage/outcome'
import { runWorld } from './stage/run-world'
import { worlds } from './worlds'

declare module 'vitest' {
  interface TaskMeta {
    /** What came of it, for the line that tells of this test alone. */
    told?: string
  }
}

const machine = examineMachine()

const named = worlds.map((world) => [world.name, world] as const)

it.concurrent.for(named)('%s', async ([, world], { skip, task, signal }) => {
  const lacks = world.needs.flatMap((need) => machine.lack(need) ?? [])
  skip(lacks.length > 0, lacks.join(', '))
  task.meta.told = 'it broke off'
  const { outcome, seconds } = await runWorld(world, machine.isolation, signal)
  task.meta.told = describeOutcome(outcome, ` in ${seconds} s`)
  expect(describeOutcome(outcome)).toBe(describeOutcome(world.expected))
})
