// Asks where to save a text, and saves it for its owner only.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, BrowserWindow, dialog, type SaveDialogOptions } from 'electron'
import type { TextFile } from '../../ports/text-files'

export async function saveTextFile({
  suggestedName,
  fileKind,
  text,
}: TextFile): Promise<'saved' | 'cancelled'> {
  const options: SaveDialogOptions = {
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: [{ name: fileKind, extensions: ['txt'] }],
  }
  const window = BrowserWindow.getFocusedWindow()
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options))
  if (canceled || filePath === '') return 'cancelled'
  await writeFile(filePath, text, { encoding: 'utf8', mode: 0o600 })
  return 'saved'
}
