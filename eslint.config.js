// The part of lint that is ours: the walls of the design (docs/architecture.md), the one door to the network, and tests that
// hold every time. What is asked of any TypeScript is in .oxlintrc.json, whose program does it in a tenth of the time.
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { unsteadyImports, unsteadyOnScreens, unsteadySyntax } from './scripts/lib/steady-tests.mjs'

/**
 * Forbids imports by regular expressions on the path as written. One wall for each folder: a second
 * one for the same files would replace the first.
 * @param {string[]} files
 * @param {string[]} regex
 * @param {string} message
 * @returns {import('eslint').Linter.Config}
 */
const wall = (files, regex, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: regex.map((r) => ({ regex: r, message })) }] },
})

const oneDoor = 'Requests go by the one door to the network: src/main/ports/network.ts.'
const electron = '^electron($|/)'
const node = '^node:'
/** @param {string} names */
const sibling = (names) => `^(\\.\\./)+(${names})/`

export default defineConfig(
  { ignores: ['out/', 'dist/', 'node_modules/', 'coverage/'] },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mts', '**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@typescript-eslint': tseslint.plugin },
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

  // The walls: who may import whom.
  wall(['src/shared/**'], [node, electron, '^\\.\\./'], 'shared imports only the schema library.'),
  wall(
    ['src/renderer/**'],
    [node, electron, sibling('main|practice-pool|preload')],
    'The renderer knows only src/shared and src/words.',
  ),
  wall(
    ['src/words/**'],
    [node, electron, sibling('main|practice-pool|preload|renderer')],
    'The words know only the shapes of src/shared.',
  ),
  wall(
    ['src/preload/**'],
    [node, sibling('main|practice-pool|renderer')],
    'The preload knows only src/shared.',
  ),
  wall(
    ['src/main/otp/**'],
    [node, electron, sibling('vault|cognito|transfer|protection|desktop|ipc|platform')],
    'otp is pure: secret and time in, code out.',
  ),
  ...['vault', 'cognito', 'intake', 'transfer', 'protection'].map((part) =>
    wall(
      [`src/main/${part}/**`],
      [
        electron,
        sibling(
          ['vault', 'cognito', 'intake', 'transfer', 'protection', 'desktop', 'ipc', 'practice-pool']
            .filter((name) => name !== part)
            .join('|'),
        ),
      ],
      `${part} knows the others only through interfaces that it takes as arguments.`,
    ),
  ),
  wall(
    ['src/main/app.ts', 'src/main/platform/**', 'src/main/ipc/router.ts', 'src/main/ipc/handlers/**'],
    [electron],
    'Electron is imported only at the edge: index.ts, desktop/, ipc/transport.ts and the preload.',
  ),
  {
    // One door to the network: src/main/desktop/network, on Electron's own stack.
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
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex:
                '^(node:)?(https?|http2|net|tls|dgram|dns)(/|$)|^undici|^@smithy/(node|fetch)-http-handler',
              message: oneDoor,
            },
          ],
        },
      ],
    },
  },
  {
    // It listens, on loopback, and asks nobody.
    files: ['src/main/platform/redirect-listener.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
  wall(
    ['src/practice-pool/**'],
    [electron, sibling('main|renderer|preload|shared')],
    'The practice pool stands alone, so that a mistake in the app cannot cancel itself out.',
  ),
)
