// Starting and stopping other programs.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'

import { Problem } from './problem.mjs'

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * Runs a command to its end and returns what it printed. A failure begins with what it means, where the caller
 * knows, and carries the last lines of the output.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, failure?: string }} [options]
 * @returns {Promise<string>}
 */
export async function run(command, args, { cwd, env, failure } = {}) {
  const child = spawn(command, args, {
    ...(cwd && { cwd }),
    ...(env && { env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => (stdout += text))
  const output = collectOutput(child)

  const end = await ending(child)
  if (end.code === 0) return stdout
  const lines = output().trim().split('\n').slice(-12).filter(Boolean)
  const details = [`\`${[command, ...args].join(' ')}\` ${end.words}.`, ...lines]
  throw new Problem([...(failure ? [failure] : []), ...details].join('\n    '))
}

/**
 * Collects what a child prints, on both of its streams and in its order.
 * @param {ChildProcess} child
 * @returns {() => string} all of it so far
 */
export function collectOutput({ stdout, stderr }) {
  let output = ''
  for (const stream of [stdout, stderr])
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text))
  return () => output
}

/** Someone wants us to end: what follows is cleaning up, and nothing new. */
export class Interrupted extends Error {
  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super(`Interrupted by ${signal}`)
    this.exitCode = 128 + constants.signals[signal]
  }
}

/** @type {Set<ChildProcess>} */
const visible = new Set()
/** @type {NodeJS.Signals | undefined} */
let forwarded

/**
 * Runs a command on this terminal and returns its exit code. It has a process group of its own, so that Ctrl-C
 * reaches it once, through us.
 * @param {string[]} command
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions,
 *   onStart?: (child: ChildProcess) => void }} [options] `stdio` where what it prints is for someone else to show
 * @returns {Promise<number>}
 */
export async function runVisibly(command, { cwd, env, stdio = 'inherit', onStart } = {}) {
  const [program = '', ...args] = boundToUs(command)
  const child = spawn(program, args, {
    ...(cwd && { cwd }),
    ...(env && { env }),
    stdio,
    detached: process.platform !== 'win32',
  })
  visible.add(child)
  onStart?.(child)
  const end = await ending(child)
  visible.delete(child)
  endGroup(child)
  if (forwarded) throw new Interrupted(forwarded)
  if (end.code === undefined) console.error(`✗ \`${command.join(' ')}\` ${end.words}.`)
  return end.code ?? 1
}

/**
 * Ends whatever a child left running in its process group, such as a busy worker that did not hear it leave.
 * @param {ChildProcess} child
 */
function endGroup({ pid }) {
  if (pid === undefined || process.platform === 'win32') return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    const isEmpty = error instanceof Error && 'code' in error && error.code === 'ESRCH'
    if (!isEmpty) throw error
  }
}

/**
 * Passes a signal on to what is running on this terminal; false when nothing is.
 * @param {NodeJS.Signals} signal
 * @returns {boolean}
 */
export function forwardSignal(signal) {
  if (visible.size > 0) forwarded = signal
  for (const child of visible) child.kill(signal)
  return visible.size > 0
}

/**
 * The command line of a program that must not outlive us, however we end: on Linux the kernel sees to it.
 * @param {string[]} command
 * @returns {string[]}
 */
export function boundToUs(command) {
  return existsSync('/usr/bin/setpriv') ? ['/usr/bin/setpriv', '--pdeathsig', 'TERM', ...command] : command
}

/**
 * Ends a child, gently first, and resolves when it is gone.
 * @param {ChildProcess} child
 * @param {number} [patienceMs]
 */
export async function stop(child, patienceMs = 5_000) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs)
  await gone
  clearTimeout(timer)
}

/**
 * Waits for a child's end. The code is undefined when it never started; a signal counts as in a shell, 128 + n.
 * @param {ChildProcess} child
 * @returns {Promise<{ code: number | undefined, words: string }>}
 */
function ending(child) {
  return new Promise((resolve) => {
    child.once('error', (error) =>
      resolve({ code: undefined, words: `could not be started: ${error.message}` }),
    )
    child.once('close', (code, signal) => {
      if (signal) resolve({ code: 128 + constants.signals[signal], words: `was ended by ${signal}` })
      else resolve({ code: code ?? 1, words: `failed with exit code ${code}` })
    })
  })
}
