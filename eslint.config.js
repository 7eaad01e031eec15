// The part of lint that is ours: the form of functions, the one door to the network, and tests that hold every time. Who may import whom is in
// scripts/lib/walls.mjs. What is asked of any TypeScript is in .oxlintrc.json, whose program does it in a tenth of the time.
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { houseStyle } from './scripts/lib/house-style.mjs'
import { unsteadyImports, unsteadyOnScreens, unsteadySyntax } from './scripts/lib/steady-tests.mjs'

const oneDoor = 'Requests go by the one door to the network: src/main/ports/network.ts.'

export default defineConfig(
  { ignores: ['out/', 'dist/', 'node_modules/', 'coverage/', 'src/words/compiled/'] },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mts', '**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@typescript-eslint': tseslint.plugin, house: houseStyle },
    rules: { 'house/function-form': 'error' },
  },

  // Tests that hold every time. What waits, drives and measures is in the few files that are left out.
  {
    files: ['test/**', 'vitest.config.ts'],
    ignores: [
      'test/support/driver/**',
      'test/support/waiting.ts',
      'test/renderer/support/turns.ts',
      'test/tour/**',
      'test/faults/main.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...unsteadySyntax] },
  },
  {
    files: ['test/e2e/**', 'test/support/pages/**'],
    rules: { 'no-restricted-syntax': ['error', ...unsteadyOnScreens] },
  },
  {
    files: ['test/**', 'bench/**'],
    ignores: ['test/support/driver/**', 'test/support/launch-keyturn.ts'],
    rules: { 'no-restricted-imports': ['error', unsteadyImports] },
  },

  {
    // One door to the network: src/main/desktop/network, on Electron's own stack. That no other file imports a module
    // that could open one is in the walls.
    files: ['src/main/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
          name,
          message: oneDoor,
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'globalThis', property: 'fetch', message: oneDoor },
        { object: 'session', property: 'fetch', message: oneDoor },
        { object: 'net', property: 'fetch', message: oneDoor },
      ],
    },
  },
)
