// How long the main process was held up, seen from inside of it.
import type { MainProcess } from '../../test/support/driver/main-process'

/** @returns the longest delay since the last question, in milliseconds */
export async function watchMain(main: MainProcess): Promise<() => Promise<number>> {
  await main.ask(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks')
    const watch = monitorEventLoopDelay({ resolution: 1 })
    watch.enable()
    Object.assign(globalThis, { keyturnDelays: watch })
  })
  return () =>
    main.ask(() => {
      const { keyturnDelays: watch } = globalThis as unknown as {
        keyturnDelays: { readonly max: number; readonly reset: () => void }
      }
      const longest = watch.max / 1e6
      watch.reset()
      return longest
    })
}
