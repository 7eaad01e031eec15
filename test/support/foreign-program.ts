// Starts the picture viewer of this folder as a program of its own: what is on the screen and on the
// clipboard comes from somewhere else, as it does for people.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { electronArguments, findElectron } from '../../scripts/lib/electron/electron-runtime.mjs'

export interface ForeignProgram {
  readonly end: () => Promise<void>
}

async function start(
  picture: Uint8Array,
  args: (file: string) => readonly string[],
): Promise<ForeignProgram> {
  const folder = await mkdtemp(join(tmpdir(), 'keyturn-viewer-'))
  const file = join(folder, 'picture.png')
  await writeFile(file, picture)
  const runtime = findElectron()
  const viewer = join(import.meta.dirname, 'picture-viewer')
  const options = [...electronArguments(runtime), `--user-data-dir=${join(folder, 'profile')}`]
  const program = spawn(runtime.executable, [...options, viewer, ...args(file)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const exited = once(program, 'exit')
  const [said] = (await Promise.race([once(program.stdout, 'data'), exited])) as [unknown]
  if (!String(said).startsWith('done')) throw new Error('The picture viewer did not start')
  return {
    end: async () => {
      program.kill('SIGKILL')
      await exited
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Shows a PNG on the screen, its upper left corner at x and y, until it is ended. */
export const showOnScreen = (
  picture: Uint8Array,
  at: { readonly x: number; readonly y: number; readonly side: number },
): Promise<ForeignProgram> =>
  start(picture, (file) => ['show', file, ...[at.x, at.y, at.side, at.side].map(String)])

/** Puts a PNG on the clipboard, which on Linux has it as long as the program runs. */
export const putOnClipboard = (picture: Uint8Array): Promise<ForeignProgram> =>
  start(picture, (file) => ['copy', file])
