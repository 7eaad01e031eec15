// How the three parts are built: main (Node), preload (sandboxed, so CommonJS in one file), renderer (browser).
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      minify: true,
      // Everything but the native module is bundled: one file is read at start, and the AWS SDK
      // becomes a chunk of its own that is loaded when someone signs in.
      externalizeDeps: false,
      rolldownOptions: {
        input: ['src/main/index.ts', 'src/main/keychain-scan.ts', 'src/main/keychain-process.ts'],
        external: ['keytar', 'electron'],
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      minify: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: 'src/preload/index.ts',
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    build: {
      outDir: 'out/renderer',
      minify: true,
      target: 'chrome130',
      rolldownOptions: { input: 'src/renderer/index.html' },
    },
    plugins: [react()],
  },
})
