// keytar in a process of its own (src/main/keychain-process.ts), which is started when it is needed.
import { utilityProcess } from 'electron'
import { z } from 'zod'
import type { Keytar } from '../../vault/keytar-keychain'
import { findProcessFile } from './process-files'

export interface KeychainRequest {
  readonly id: number
  readonly operation: keyof Keytar
  readonly values: readonly string[]
}

const keychainAnswer = z.union([
  z.object({ id: z.number(), value: z.union([z.string(), z.boolean(), z.null()]) }),
  z.object({ id: z.number(), failure: z.string() }),
])
export type KeychainAnswer = z.infer<typeof keychainAnswer>

type Value = string | boolean | null

interface Caller {
  readonly resolve: (value: Value) => void
  readonly reject: (reason: Error) => void
}

interface Running {
  readonly call: (operation: keyof Keytar, values: readonly string[]) => Promise<Value>
  readonly end: () => void
}

function start(onExit: () => void): Running {
  const callers = new Map<number, Caller>()
  let lastId = 0
  const child = utilityProcess.fork(findProcessFile('keychain-process'), [], {
    serviceName: 'Keyturn keychain',
    stdio: 'ignore',
  })
  child.on('message', (message: unknown) => {
    const said = keychainAnswer.safeParse(message)
    if (!said.success) {
      child.kill() // whoever waits is told so by its end
      return
    }
    const answer = said.data
    const caller = callers.get(answer.id)
    callers.delete(answer.id)
    if ('value' in answer) caller?.resolve(answer.value)
    else caller?.reject(new Error(answer.failure))
  })
  child.once('exit', () => {
    onExit()
    for (const { reject } of callers.values()) reject(new Error('The keychain process is not connected'))
  })
  return {
    call: (operation, values) =>
      new Promise((resolve, reject) => {
        lastId += 1
        callers.set(lastId, { resolve, reject })
        child.postMessage({ id: lastId, operation, values } satisfies KeychainRequest)
      }),
    end: () => child.kill(),
  }
}

/** Ends the process, if there is one, and gives a keytar in a new one. */
export function createKeychainProcesses(): () => Promise<Keytar> {
  let running: Running | null = null

  function call(operation: keyof Keytar, ...values: readonly string[]): Promise<Value> {
    if (running === null) {
      const started = start(() => {
        if (running === started) running = null
      })
      running = started
    }
    return running.call(operation, values)
  }

  const keytar: Keytar = {
    getPassword: async (service, id) =>
      z
        .string()
        .nullable()
        .parse(await call('getPassword', service, id)),
    setPassword: async (service, id, value) => {
      await call('setPassword', service, id, value)
    },
    deletePassword: async (service, id) => (await call('deletePassword', service, id)) === true,
  }

  return () => {
    running?.end()
    running = null
    return Promise.resolve(keytar)
  }
}
