// Tasks in turn: one after the other, whatever becomes of the one before.
import { describe, expect, it } from 'vitest'
import { createTurns, createTurnsByKey } from '../../src/shared/turns'

/** A task that notes its beginning and its end, and ends when it is told to. */
function createTask(notes: string[], name: string) {
  let end = (): void => undefined
  let fail = (): void => undefined
  const promise = new Promise<string>((resolve, reject) => {
    end = () => resolve(name)
    fail = () => reject(new Error(name))
  })
  const task = async () => {
    notes.push(`${name} begins`)
    const value = await promise
    notes.push(`${name} ends`)
    return value
  }
  return { task, end, fail }
}

describe('a line of tasks', () => {
  it('lets each begin when the one before it has ended', async () => {
    const notes: string[] = []
    const [first, second] = [createTask(notes, 'first'), createTask(notes, 'second')]
    const inTurn = createTurns()
    const answers = [inTurn(first.task), inTurn(second.task)]
    second.end()
    first.end()
    expect([await Promise.all(answers), notes]).toEqual([
      ['first', 'second'],
      ['first begins', 'first ends', 'second begins', 'second ends'],
    ])
  })

  it('tells a failure to its caller, and goes on', async () => {
    const notes: string[] = []
    const [first, second] = [createTask(notes, 'first'), createTask(notes, 'second')]
    const inTurn = createTurns()
    const answers = [inTurn(first.task), inTurn(second.task)]
    first.fail()
    second.end()
    expect((await Promise.allSettled(answers)).map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
  })
})

describe('a line for each key', () => {
  it('lets those of different keys run at the same time', async () => {
    const notes: string[] = []
    const [first, second] = [createTask(notes, 'first'), createTask(notes, 'second')]
    const inTurnFor = createTurnsByKey()
    const answers = [inTurnFor('a', first.task), inTurnFor('b', second.task)]
    second.end()
    await answers[1]
    first.end()
    await answers[0]
    expect(notes).toEqual(['first begins', 'second begins', 'second ends', 'first ends'])
  })
})
