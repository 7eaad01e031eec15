// Puts the stand-in of a browser where Electron looks for one: `xdg-open` on the path.
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { until } from './waiting'

export interface SystemBrowser {
  /** For the app's environment. */
  readonly environment: Readonly<Record<string, string>>
  readonly remove: () => Promise<void>
}

const repository = resolve(import.meta.dirname, '../..')

interface InstalledProgram extends SystemBrowser {
  readonly folder: string
}

/** @param script what is done with the address, which is its first argument */
async function installProgram(script: (folder: string) => string): Promise<InstalledProgram> {
  const folder = await mkdtemp(join(tmpdir(), 'keyturn-browser-'))
  const program = join(folder, 'xdg-open')
  await writeFile(program, `#!/bin/sh\n${script(folder)}\n`)
  await chmod(program, 0o755)
  return {
    folder,
    environment: { PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` },
    remove: () => rm(folder, { recursive: true }),
  }
}

/** A browser that does nothing but note where it was opened: the test goes there itself. */
export async function installNotingBrowser(): Promise<
  SystemBrowser & { readonly openedAt: () => Promise<URL> }
> {
  const { folder, ...browser } = await installProgram(
    (here) => `printf %s "$1" > '${here}/writing' && mv '${here}/writing' '${here}/address'`,
  )
  const read = () => readFile(join(folder, 'address'), 'utf8').catch(() => null)
  return { ...browser, openedAt: async () => new URL(await until('the browser to be opened', read)) }
}

/** A browser in which this person signs in on whatever page it is opened at. */
export async function installBrowser(person: {
  readonly username: string
  readonly password: string
}): Promise<SystemBrowser> {
  const standIn = join(repository, 'test/support/browser-stand-in.mts')
  const { environment, remove } = await installProgram(
    () => `cd '${repository}' && exec '${process.execPath}' --import tsx '${standIn}' "$1"`,
  )
  const { username, password } = person
  return {
    environment: { ...environment, PRACTICE_USERNAME: username, PRACTICE_PASSWORD: password },
    remove,
  }
}
