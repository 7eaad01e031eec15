// All pages of docs/reference/, by their file names.
import { channelsPage } from './channels'
import { errorsPage } from './errors'
import { practicePoolPage } from './practice-pool'
import { settingsPage } from './settings'
import { translationsPage } from './translations'

export const referenceFolder = 'docs/reference'

const writers = {
  'channels.md': channelsPage,
  'settings.md': settingsPage,
  'errors.md': errorsPage,
  'practice-pool.md': practicePoolPage,
  'translations.md': translationsPage,
}

/** @returns the text of each page, by its name in `docs/reference` */
export async function writeReferencePages(): Promise<ReadonlyMap<string, string>> {
  const written = Object.entries(writers).map(async ([name, write]) => [name, await write()] as const)
  return new Map(await Promise.all(written))
}
