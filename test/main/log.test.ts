import { describe, expect, it } from 'vitest'
import { createLog } from '../../src/main/log'
import { createIds } from '../../src/main/ports/ids'
import { createManualClock } from '../support/doubles/manual-clock'
import { createSeededRandom } from '../support/doubles/seeded-random'

const canary = 'JBSWY3DPEHPK3PXPCANARY'

function createRig() {
  const lines: string[] = []
  const log = createLog({
    append: (line) => lines.push(line),
    clock: createManualClock(Date.UTC(2026, 0, 2, 3, 4, 5)),
    ids: createIds(createSeededRandom()),
  })
  return { log, lines, written: () => lines.join('') }
}

/** An error as it comes from a library that puts its input into everything it can. */
class ChattyError extends Error {
  override readonly name = canary
  readonly input = canary
  constructor(message: string) {
    super(message, { cause: new Error(canary) })
  }
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

const withStack = (stack: string): Error => Object.assign(new Error(canary), { stack })

describe('what was not expected', () => {
  it('is one line of JSON', () => {
    const { log, lines } = createRig()
    log.unexpected('accounts.list', new Error('a bug'))
    expect(lines.map((line) => /^\{.*\}\n$/.test(line))).toEqual([true])
  })

  it('is noted with time, place and class', () => {
    const { log, written } = createRig()
    log.unexpected('accounts.list', new TypeError('a bug'))
    expect(JSON.parse(written())).toMatchObject({
      at: '2026-01-02T03:04:05.000Z',
      where: 'accounts.list',
      name: 'TypeError',
    })
  })

  it('is noted with where in our code it came from', () => {
    const { log, written } = createRig()
    log.unexpected('accounts.list', new Error('a bug'))
    expect(JSON.parse(written())).toMatchObject({
      frames: expect.arrayContaining([expect.stringMatching(/^log\.test\.ts:\d+:\d+$/)]) as unknown,
    })
  })

  it('can be found by the reference that is given for it', () => {
    const { log, written } = createRig()
    const referenceId = log.unexpected('accounts.list', new Error('a bug'))
    expect(JSON.parse(written())).toMatchObject({ referenceId })
  })

  it('has a reference of its own each time', () => {
    const { log } = createRig()
    expect(log.unexpected('accounts.list', null)).not.toBe(log.unexpected('accounts.list', null))
  })

  it('has nothing but these facts', () => {
    const { log, written } = createRig()
    log.unexpected('accounts.list', new ChattyError(canary))
    expect(Object.keys(JSON.parse(written()) as object)).toEqual([
      'at',
      'referenceId',
      'where',
      'name',
      'frames',
    ])
  })
})

describe('a secret is not written', () => {
  it.each([
    ['in a message', new Error(canary)],
    ['in a message of several lines', new Error(`bad input:\n${canary}\n${canary}`)],
    ['in a message that looks like a stack', new Error(`bad input\n    at parse (${canary}.js:1:2)`)],
    ['in a message of nothing but positions', new Error(`\n    at ${canary}:1:2\n    at ${canary}:3:4`)],
    ['in a name, a field or a cause', new ChattyError('a bug')],
    [
      'in the name of a function in the stack',
      withStack(`Error\n    at ${canary} (/app/out/main/index.js:1:2)`),
    ],
    ['in a path in the stack', withStack(`Error\n    at parse (/home/${canary}/index.js:1:2)`)],
    [
      'in an address in the stack',
      withStack(`Error\n    at eval (https://x/?secret=${canary}/index.js:1:2)`),
    ],
    ['when it was thrown as it is', canary],
    ['in an object that was thrown', { message: canary, stack: `Error\n    at ${canary}:1:2` }],
    ['in a list that was thrown', [canary]],
  ])('%s', (_, reason) => {
    const { log, written } = createRig()
    log.unexpected('intake.offerText', reason)
    expect(written()).not.toContain(canary)
  })

  it.each([undefined, null, 7, Symbol('x'), () => canary, Object.create(null)])(
    'and nothing that is thrown stops the log (%#)',
    (reason) => {
      const { log, lines } = createRig()
      log.unexpected('accounts.list', reason)
      expect(lines).toHaveLength(1)
    },
  )
})

describe('what throws when it is looked at, or is not what it should be, is noted all the same', () => {
  const hostile = (properties: PropertyDescriptorMap) =>
    Object.defineProperties(new Error(canary), properties)
  const throwing: PropertyDescriptor = {
    get: () => {
      throw new Error(canary)
    },
  }

  it.each([
    ['its stack throws', hostile({ stack: throwing })],
    ['its message throws', hostile({ message: throwing })],
    ['its class throws', hostile({ constructor: throwing })],
    ['its stack is no text', hostile({ stack: { value: { canary } } })],
    ['its message is no text', hostile({ message: { value: { canary } } })],
    ['it has no class', hostile({ constructor: { value: undefined } })],
    ['its class has a name that is no text', hostile({ constructor: { value: { name: canary } } })],
    ['it is a proxy that has been revoked', revoked()],
  ])('%s', (_, reason) => {
    const { log, lines, written } = createRig()
    log.unexpected('uncaughtException', reason)
    expect(lines).toHaveLength(1)
    expect(written()).not.toContain(canary)
  })
})

it('a fault that repeats does not fill the disk, and still gives each a reference', () => {
  const { log, lines } = createRig()
  const references = Array.from({ length: 1_000 }, () => log.unexpected('codes.read', new Error(canary)))
  expect(lines).toHaveLength(200)
  expect(new Set(references).size).toBe(1_000)
})
