// Where the log is kept: beside the index, for its owner only.
import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'

/** A log that cannot be written must not take the app down with it. */
export function createLogFile(directory: string): (line: string) => void {
  const path = join(directory, 'keyturn.log')
  return (line) => {
    // On the very first start the folder may not be there yet.
    mkdir(directory, { recursive: true })
      .then(() => appendFile(path, line, { mode: 0o600 }))
      .catch(() => undefined)
  }
}
