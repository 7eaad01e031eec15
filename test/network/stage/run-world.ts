// Starts a world's process, in a network of its own where that is allowed, and gives what it reports.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { boundToUs, collectOutput } from '../../../scripts/lib/processes.mjs'
import { typeScript } from '../../../scripts/lib/tools.mjs'
import type { World } from '../worlds/world'
import type { Isolation } from './namespace'
import type { Report } from './report'

function commandFor({ name }: World, isolation: Isolation): readonly string[] {
  const script = (network: string) => boundToUs(typeScript('test/network/stage/inside.ts', name, network))
  // What is bound to us is bound only after it has entered: entering changes who it is, which undoes it.
  if (isolation.kind === 'none') return script('shared-network')
  return [...isolation.enter, ...script('own-network')]
}

/** Whoever runs this may be behind a proxy: that one is not meant. */
const environmentWithoutProxies = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/_proxy$/i.test(name)))

/**
 * @param signal ends it before its time
 * @throws Error with what it said last, where it ended without a report
 */
export async function runWorld(world: World, isolation: Isolation, signal: AbortSignal): Promise<Report> {
  const [program = '', ...args] = commandFor(world, isolation)
  const child = spawn(program, args, {
    env: environmentWithoutProxies(),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // A group of its own: where ours is ended at once, it still cleans up.
    detached: true,
    signal,
  })
  const output = collectOutput(child)
  let report: Report | undefined
  child.on('message', (message) => (report = message as Report))
  await once(child, 'close')
  if (report !== undefined) return report
  const lines = output().trim().split('\n').slice(-12)
  throw new Error(['The world ended before its end.', ...lines].join('\n    '))
}
