// Builds a program for Electron's main process out of parts of the app, for tests and benchmarks that need no window.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'

/** @param entry its first file; @param folder where it is put, to be handed to Electron */
export async function buildProgram(entry: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: {
        external: ['electron', 'keytar'],
        output: { entryFileNames: 'main.js', chunkFileNames: '[name].js' },
      },
    },
    // All that it needs is inside: it may be put anywhere.
    ssr: { noExternal: true },
  })
  const description = { name: 'keyturn-program', version: '0.0.0', type: 'module', main: 'main.js' }
  await writeFile(join(folder, 'package.json'), JSON.stringify(description))
}
