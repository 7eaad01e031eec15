// Puts the stand-in of a browser where Electron looks for one: `xdg-open` on the path.
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'

export interface SystemBrowser {
  /** For the app's environment. */
  readonly environment: Readonly<Record<string, string>>
  readonly remove: () => Promise<void>
}

const repository = resolve(import.meta.dirname, '../..')

/** A browser in which this person signs in on whatever page it is opened at. */
export async function installBrowser(person: {
  readonly username: string
  readonly password: string
}): Promise<SystemBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'keyturn-browser-'))
  const program = join(folder, 'xdg-open')
  const standIn = join(repository, 'test/support/browser-stand-in.mts')
  await writeFile(
    program,
    `#!/bin/sh\ncd '${repository}' && exec '${process.execPath}' --import tsx '${standIn}' "$1"\n`,
  )
  await chmod(program, 0o755)
  return {
    environment: {
      PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
      PRACTICE_USERNAME: person.username,
      PRACTICE_PASSWORD: person.password,
    },
    remove: () => rm(folder, { recursive: true }),
  }
}
