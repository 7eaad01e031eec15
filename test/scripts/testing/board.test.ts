import { PassThrough } from 'node:stream'
import { expect, it, onTestFinished } from 'vitest'

import { createBoard } from '../../../scripts/lib/testing/board.mjs'

/** A board on a log, with a clock that the test turns. */
function createLog() {
  const stream = new PassThrough({ encoding: 'utf8' })
  let now = 0
  const output = Object.assign(stream, { isTTY: false }) as unknown as NodeJS.WriteStream
  const board = createBoard({ output, now: () => now })
  onTestFinished(board.close)
  return { board, pass: (ms: number) => void (now += ms), text: () => String(stream.read() ?? '') }
}

it('a part that has ended says whether it was good, how far it came, and how long it took', () => {
  const { board, pass, text } = createLog()
  const part = board.begin('Tests')
  part.say('12 of 12 files')
  pass(1500)
  part.end(true)
  expect(text()).toBe('✓ Tests: 12 of 12 files (1.5 s)\n')
})

it('parts beside each other end each with its own words', () => {
  const { board, text } = createLog()
  const [lint, types] = [board.begin('Lint'), board.begin('Types')]
  types.end(false)
  lint.end(true)
  expect(text()).toBe('✗ Types (0.0 s)\n✓ Lint (0.0 s)\n')
})
