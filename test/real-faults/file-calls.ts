// Node's file functions with a number for each call, one of which fails: below Keyturn's own code, above
// the kernel. For the errors that no disk can be made to have at a chosen moment.
import type * as NodeFiles from 'node:fs/promises'

export interface FileCallFault {
  /** The call that fails: its number, counted from 1. */
  readonly at: number
  readonly code: 'EIO' | 'ENOSPC' | 'EROFS'
}

let fault: FileCallFault | null = null
let names: readonly string[] = []

/** From now on calls are counted, and one of them fails, without its effect; null for none. */
export function armFileCalls(next: FileCallFault | null): void {
  fault = next
  names = []
}

/** What was called since then, in order. */
export const fileCalls = (): readonly string[] => names

function isDue(name: string): boolean {
  names = [...names, name]
  return fault?.at === names.length
}
const failure = () => Object.assign(new Error('Injected'), { code: fault?.code })

function withFailingHandle(file: NodeFiles.FileHandle): NodeFiles.FileHandle {
  const take = async <T>(name: string, call: () => Promise<T>, torn?: () => Promise<unknown>): Promise<T> => {
    if (!isDue(name)) return call()
    await torn?.()
    throw failure()
  }
  return Object.assign(Object.create(file) as NodeFiles.FileHandle, {
    // A write that fails has written the first half.
    writeFile: (text: string) =>
      take(
        'write',
        () => file.writeFile(text),
        () => file.writeFile(text.slice(0, text.length / 2)),
      ),
    sync: () => take('sync', () => file.sync()),
    // What is to be closed is closed, whatever is said of it.
    close: () =>
      take(
        'close',
        () => file.close(),
        () => file.close(),
      ),
  })
}

/** The module in place of `node:fs/promises`. */
export function withFailingCalls(real: typeof NodeFiles): typeof NodeFiles {
  const take =
    <Args extends unknown[], T>(name: string, call: (...args: Args) => Promise<T>) =>
    (...args: Args): Promise<T> =>
      isDue(name) ? Promise.reject(failure()) : call(...args)
  return {
    ...real,
    open: take('open', async (...args: Parameters<typeof real.open>) =>
      withFailingHandle(await real.open(...args)),
    ),
    link: take('link', real.link),
    rename: take('rename', real.rename),
    rm: take('remove', real.rm),
  }
}
