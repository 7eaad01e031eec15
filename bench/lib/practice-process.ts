// A practice pool in a process of its own, so that what the service computes is on nobody's clock.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'

export interface PracticeProcess {
  readonly endpoint: string
  /** Of its control interface: POST `reset` brings users and sessions back to where they were at the start. */
  readonly control: string
  readonly stop: () => Promise<void>
}

const repository = resolve(import.meta.dirname, '../..')
const ready = z.object({ endpoint: z.string(), control: z.string() })

export async function startPracticeProcess(): Promise<PracticeProcess> {
  const main = join(repository, 'src/practice-pool/main.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', main, '--exit-with-stdin'], {
    cwd: repository,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
  const { endpoint, control } = ready.parse(JSON.parse(line))
  return {
    endpoint,
    control,
    stop: async () => {
      child.stdin.end()
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}
