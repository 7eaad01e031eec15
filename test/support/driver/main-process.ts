// Electron's main process as tests reach it. Node's inspector, by which Playwright asks, loses an answer now and then
// (V8 collects the promise of it), although what was asked has been done. So every question has a name of its own and
// its answer is kept over there: asked again, nothing is done twice.
import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type * as electronModule from 'electron'
import type { ElectronApplication } from 'playwright-core'

export type ElectronModule = typeof electronModule

export interface MainProcess {
  /**
   * Does something in the main process, once, and gives what comes of it. The function travels as text: whatever it
   * needs from here has to be its argument.
   */
  readonly ask: {
    <T>(work: (electron: ElectronModule) => T | Promise<T>): Promise<T>
    <T, Arg>(work: (electron: ElectronModule, arg: Arg) => T | Promise<T>, arg: Arg): Promise<T>
  }
  readonly process: ChildProcess
  /** Its exit code once it has ended, or the signal that ended it. */
  readonly ended: () => Promise<number | NodeJS.Signals>
}

interface Question {
  readonly name: string
  readonly work: string
  readonly arg: unknown
}

/** Runs over there. */
function answerOnce(electron: ElectronModule, { name, work, arg }: Question): unknown {
  const memory = globalThis as { keyturnAnswers?: Map<string, unknown> }
  const answers = (memory.keyturnAnswers ??= new Map<string, unknown>())
  if (!answers.has(name)) {
    const run = (0, eval)(`(${work})`) as (electron: ElectronModule, arg: unknown) => unknown
    answers.set(name, run(electron, arg))
  }
  return answers.get(name)
}

const maxTimes = 20

async function askAgainWhereLost<T>(ask: () => Promise<T>, time = 1): Promise<T> {
  try {
    return await ask()
  } catch (reason) {
    const isLost = reason instanceof Error && reason.message.includes('promise was garbage collected')
    if (!isLost || time === maxTimes) throw reason
    return askAgainWhereLost(ask, time + 1)
  }
}

export function createMainProcess(electron: ElectronApplication): MainProcess {
  const main = electron.process()
  const end = once(main, 'exit') as Promise<
    [code: number, signal: null] | [code: null, signal: NodeJS.Signals]
  >
  return {
    ask: <T, Arg>(work: (electron: ElectronModule, arg: Arg) => T | Promise<T>, arg?: Arg) => {
      const question: Question = { name: randomUUID(), work: work.toString(), arg }
      return askAgainWhereLost(() => electron.evaluate(answerOnce, question)) as Promise<T>
    },
    process: main,
    ended: async () => {
      const [code, signal] = await end
      return code ?? signal
    },
  }
}
