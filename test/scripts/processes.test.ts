import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { describe, expect, test } from 'vitest'

import { explain, Problem } from '../../scripts/lib/problem.mjs'
import { run, stop } from '../../scripts/lib/processes.mjs'

const node = process.execPath

describe('run', () => {
  test('returns what the command printed', async () => {
    expect(await run(node, ['-e', 'console.log("hello")'])).toBe('hello\n')
  })

  test('explains a failure with what to do and the last words of the command', async () => {
    const failing = run(node, ['-e', 'console.error("no space left"); process.exit(3)'], {
      failure: 'It is full. Make room.',
    })
    await expect(failing).rejects.toThrow(Problem)
    await expect(failing).rejects.toThrow(
      /^It is full\. Make room\.\n {4}`.*` failed with exit code 3\.\n {4}no space left$/,
    )
  })

  test('explains that a command does not exist', async () => {
    await expect(run('no-such-command-at-all', [])).rejects.toThrow(/could not be started/)
  })
})

test('stop ends even what ignores a polite request', async () => {
  const child = spawn(node, [
    '-e',
    'process.on("SIGTERM", () => {}); console.log("up"); setInterval(() => {}, 1000)',
  ])
  await once(child.stdout, 'data')
  await stop(child, 50)
  expect(child.signalCode).toBe('SIGKILL')
  await stop(child) // Nothing left to do.
})

test('a problem explains itself; a fault keeps its stack', () => {
  expect(explain(new Problem('Do this.'))).toBe('Do this.')
  expect(explain(new TypeError('oops'))).toMatch(/please report it: TypeError: oops\n\s+at /)
})
