// The frame in which every script runs: problems become sentences, and signals an orderly end.
import { explain } from './problem.mjs'
import { forwardSignal, Interrupted } from './processes.mjs'

/**
 * Runs a script. What `main` returns is the exit code; nothing means 0.
 * @param {() => Promise<number | void>} main
 */
export async function runScript(main) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // What is running ends first, and then we do; `exit` handlers clean up in either case.
      if (!forwardSignal(signal)) process.exit(new Interrupted(signal).exitCode)
    })
  }
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    process.exitCode = error instanceof Interrupted ? error.exitCode : 1
    if (!(error instanceof Interrupted)) console.error(`✗ ${explain(error)}`)
  }
}
