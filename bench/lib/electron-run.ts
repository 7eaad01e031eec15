// Starts an app in the Electron at hand, observed from inside (bench/observers), and reads what the observer reports.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { electronArguments, findElectron } from '../../scripts/lib/electron/electron-runtime.mjs'

const observers = join(import.meta.dirname, '../observers')

/**
 * What the observer of this name printed, once the app has ended.
 *
 * @param favours what the observer may ask for meanwhile, by a line with the name of it
 */
export function runObserved<T>(
  observer: string,
  app: string,
  profile: string,
  schema: z.ZodType<T>,
  favours: Readonly<Record<string, () => void>> = {},
): Promise<T> {
  const runtime = findElectron()
  const observe = ['-r', join(observers, `${observer}.cjs`)]
  const args = [...electronArguments(runtime), `--user-data-dir=${profile}`, ...observe, app]
  const child = spawn(runtime.executable, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let line: string | undefined
  let complaints = ''
  createInterface({ input: child.stdout }).on('line', (text) => {
    favours[text]?.()
    if (text.startsWith('{')) line ??= text
  })
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    // Not at its exit, when the last line may not have been read yet.
    child.once('close', () => {
      if (line === undefined) reject(new Error(`Nothing was observed. ${complaints.slice(-2000)}`))
      else resolve(schema.parse(JSON.parse(line)))
    })
  })
}

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

export async function runUntilFirstCode(app: string, profile: string): Promise<FirstCode> {
  const startedAt = performance.timeOrigin + performance.now()
  const { text, at, workingSetKiB } = await runObserved('first-code', app, profile, observation)
  return { ms: at - startedAt, code: text.replace(/\D/g, ''), at, workingSetMiB: workingSetKiB / 1024 }
}

/** What a program for Electron's main process printed, line by line, once it has ended well. */
export async function runProgram<T>(
  folder: string,
  args: readonly string[],
  schema: z.ZodType<T>,
): Promise<readonly T[]> {
  const runtime = findElectron()
  const child = spawn(runtime.executable, [...electronArguments(runtime), folder, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: T[] = []
  let complaints = ''
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('{')) lines.push(schema.parse(JSON.parse(line)))
  })
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
  const exitCode = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (exitCode !== 0)
    throw new Error(`The program ended with ${String(exitCode)}. ${complaints.slice(-2000)}`)
  return lines
}
