// How the three parts are built: main (Node), preload (sandboxed, so CommonJS in one file), renderer (browser).
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { brandIcons } from './scripts/lib/brand-icons.mjs'
import { licences } from './scripts/lib/licences-plugin.mjs'
import { mainChunks, startChunks } from './scripts/lib/start-chunks.mjs'

/** The scanner's WebAssembly, under a name that the main process knows: a page may not fetch it. */
const decoder = (): Plugin => ({
  name: 'keyturn-decoder',
  generateBundle() {
    const file = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'))
    this.emitFile({ type: 'asset', fileName: 'zxing_reader.wasm', source: readFileSync(file) })
  },
})

const script = (path: string): string => fileURLToPath(new URL(`src/renderer/${path}`, import.meta.url))
const scripts = {
  main: script('main.tsx'),
  quick: script('quick/main.tsx'),
  scanner: script('scanner/scanner.ts'),
}

const mainScript = (path: string): string => fileURLToPath(new URL(`src/main/${path}`, import.meta.url))
const mainScripts = {
  index: mainScript('index.ts'),
  app: mainScript('desktop/start/start-app.ts'),
  processes: ['keychain-scan.ts', 'keychain-process.ts'].map(mainScript),
}

export default defineConfig({
  main: {
    plugins: [licences(import.meta.dirname)],
    build: {
      outDir: 'out/main',
      minify: true,
      // Everything but the native module is bundled: one file is read at start, and the AWS SDK
      // becomes a chunk of its own that is loaded when someone signs in.
      externalizeDeps: false,
      rolldownOptions: {
        input: [mainScripts.index, ...mainScripts.processes],
        external: ['keytar', 'electron'],
        output: {
          codeSplitting: {
            groups: mainChunks(mainScripts),
          },
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      minify: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: ['src/preload/index.ts', 'src/preload/scanner.ts'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    build: {
      outDir: 'out/renderer',
      minify: true,
      target: 'chrome130',
      rolldownOptions: {
        input: [
          'src/renderer/index.html',
          'src/renderer/quick/quick.html',
          'src/renderer/scanner/scanner.html',
        ],
        output: { codeSplitting: { groups: startChunks(scripts) } },
      },
    },
    plugins: [react(), decoder(), brandIcons()],
  },
})
