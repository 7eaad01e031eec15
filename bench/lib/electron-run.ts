// Starts an app in the Electron at hand, observed, and reads what the observer reports.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import { electronArguments, findElectron } from '../../scripts/lib/electron-runtime.mjs'

const observation = z.object({ text: z.string(), at: z.number(), workingSetKiB: z.number() })

export interface FirstCode {
  /** From the start of the process until the first code was painted. */
  readonly ms: number
  readonly code: string
  /** When it was painted, epoch milliseconds. */
  readonly at: number
  /** Of all processes together, once quiet. */
  readonly workingSetMiB: number
}

const runtime = findElectron()
const observer = join(import.meta.dirname, '../observe-first-code.cjs')

export function runUntilFirstCode(app: string, profile: string): Promise<FirstCode> {
  const args = [...electronArguments(runtime), `--user-data-dir=${profile}`, '-r', observer, app]
  const startedAt = performance.timeOrigin + performance.now()
  const child = spawn(runtime.executable, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let complaints = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', () => {
      const line = output.split('\n').find((text) => text.startsWith('{'))
      if (line === undefined) {
        reject(new Error(`No code was shown. ${complaints.slice(-2000)}`))
        return
      }
      const { text, at, workingSetKiB } = observation.parse(JSON.parse(line))
      resolve({ ms: at - startedAt, code: text.replace(/\D/g, ''), at, workingSetMiB: workingSetKiB / 1024 })
    })
  })
}
