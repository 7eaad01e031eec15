// A repository that has words and nothing else, gone when the test is over.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { writeBundle, type Bundle } from '../../../scripts/lib/words/arb.mjs'
import { bundlePath, writeLanguages, type Languages } from '../../../scripts/lib/words/files.mjs'

export const spoken: Languages = {
  en: { name: 'English', direction: 'ltr' },
  de: { name: 'Deutsch', direction: 'ltr' },
}

/** A repository with these files: by language and area. */
export function repositoryWith(
  bundles: Readonly<Record<string, Readonly<Record<string, Bundle>>>>,
  languages: Languages = spoken,
): string {
  const root = mkdtempSync(join(tmpdir(), 'keyturn-words-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'src', 'shared'), { recursive: true })
  writeLanguages(languages, root)
  for (const [language, areas] of Object.entries(bundles)) {
    mkdirSync(join(root, 'src', 'words', language), { recursive: true })
    for (const [area, bundle] of Object.entries(areas)) writeBundle(bundlePath(language, area, root), bundle)
  }
  return root
}
