// Where vitest runs the tests of one mutant after the other: in one thread that keeps what it has loaded, since loading takes
// longer than the few tests that a mutant needs. vitest alone would begin a new thread for each mutant, and take seven times
// as long.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vitest/config'
import { ThreadsPoolWorker, type PoolOptions, type PoolWorker, type WorkerRequest } from 'vitest/node'

type Listener = (argument: unknown) => void

/** Each run leaves a few listeners behind in the thread. */
const runsForThread = 50

/** A mutant of what a module does when it is loaded: only a module that is loaded anew shows it. */
const isOfLoading = (context: { providedContext: object }): boolean =>
  'mutantActivation' in context.providedContext && context.providedContext.mutantActivation === 'static'

/** The thread, and what of it goes with it. */
class KeptThread extends ThreadsPoolWorker {
  runs = 0
  /** Whether modules in it may be those of a mutant. */
  isStained = false
}

function createKeptThreads(root: string) {
  /** As vitest names modules: with slashes, on Windows too. */
  const ours = ['src', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(root, folder, name).replaceAll('\\', '/'),
    ),
  )
  let kept: KeptThread | null = null

  /** Ends the thread; the next run gets another one. */
  async function end(): Promise<void> {
    const ending = kept
    kept = null
    await ending?.stop()
  }

  async function begin(options: PoolOptions): Promise<KeptThread> {
    if (kept !== null && kept.runs >= runsForThread) await end()
    if (kept === null) {
      kept = new KeptThread(options)
      await kept.start()
    }
    kept.runs += 1
    return kept
  }

  /** What vitest takes for a thread of its own, for one run. */
  function createPoolWorker(options: PoolOptions): PoolWorker {
    const listeners: [event: string, listener: Listener][] = []
    let thread: KeptThread | null = null
    let hasEnded = false

    function run(message: Extract<WorkerRequest, { type: 'run' }>): void {
      const isStatic = isOfLoading(message.context)
      const invalidates = isStatic || thread?.isStained === true ? ours : []
      if (thread) thread.isStained = isStatic
      thread?.send({ ...message, context: { ...message.context, invalidates } })
    }

    return {
      name: 'keptThread',
      deserialize: (data) => data,
      start: async () => {
        thread = await begin(options)
      },
      on: (event, listener: Listener) => {
        listeners.push([event, listener])
        thread?.on(event, listener)
      },
      off: (event, listener: Listener) => thread?.off(event, listener),
      send: (message) => {
        if (message.type === 'run') run(message)
        else if (message.type !== 'stop') thread?.send(message)
        else {
          hasEnded = true
          const stopped = { type: 'stopped', __vitest_worker_response__: true }
          for (const [event, listener] of listeners) if (event === 'message') listener(stopped)
        }
      },
      stop: async () => {
        for (const [event, listener] of listeners) thread?.off(event, listener)
        // Not asked to end but told to: something in it hangs.
        if (!hasEnded) await end()
      },
    }
  }

  return { createPoolWorker, end }
}

/** Stryker asks for threads by name, so that the configuration alone would not do. */
export function keptThread(): Plugin {
  return {
    name: 'keyturn-kept-thread',
    configureVitest: ({ vitest, project }) => {
      if (vitest.config.coverage.enabled) return
      const { createPoolWorker, end } = createKeptThreads(vitest.config.root)
      project.config.pool = 'keptThread'
      project.config.poolRunner = { name: 'keptThread', createPoolWorker }
      vitest.onClose(end)
    },
  }
}
