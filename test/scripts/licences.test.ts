// The list of what Keyturn is made of, from a tree of packages of the test's own.
import { dirname } from 'node:path'

import { describe, expect, it } from 'vitest'

import { collectLicences } from '../../scripts/lib/licences.mjs'

/** Files by path; objects are manifests. */
const tree = (files: Readonly<Record<string, string | object>>) => ({
  text: (path: string) => {
    const content = files[path]
    return content === undefined ? null : typeof content === 'string' ? content : JSON.stringify(content)
  },
  names: (directory: string) =>
    Object.keys(files)
      .filter((path) => dirname(path) === directory)
      .map((path) => path.slice(directory.length + 1)),
})

const packageOf = (name: string, more: object = {}) => ({ name, version: '1.0.0', license: 'MIT', ...more })
const app = (...dependencies: readonly string[]) =>
  packageOf('app', { dependencies: Object.fromEntries(dependencies.map((name) => [name, '*'])) })

const collect = (files: Readonly<Record<string, string | object>>, beside: readonly string[] = []) =>
  collectLicences({ root: '/app', files: tree(files), beside })

describe('the licences', () => {
  it('are of every package that is needed, directly or not, and of no other', () => {
    const found = collect({
      '/app/package.json': app('b'),
      '/app/node_modules/a/package.json': packageOf('a'),
      '/app/node_modules/b/package.json': packageOf('b', { dependencies: { '@x/c': '*' } }),
      '/app/node_modules/@x/c/package.json': packageOf('@x/c', { license: 'ISC' }),
    })
    expect(found.map(({ name, license }) => `${name} ${license}`)).toEqual(['@x/c ISC', 'b MIT'])
  })

  it('have the text, and the notice that has to be handed on with it', () => {
    const [found] = collect({
      '/app/package.json': app('a'),
      '/app/node_modules/a/package.json': packageOf('a'),
      '/app/node_modules/a/NOTICE.txt': 'Made by A.\n',
      '/app/node_modules/a/LICENSE': 'Do as you like.\n',
      '/app/node_modules/a/index.js': 'code',
    })
    expect(found?.text).toBe('Do as you like.\n\nMade by A.')
  })

  it('are empty where a package brings none', () => {
    const files = {
      '/app/package.json': app('a'),
      '/app/node_modules/a/package.json': packageOf('a', { license: undefined }),
    }
    expect(collect(files)).toEqual([{ name: 'a', version: '1.0.0', license: '', text: '' }])
  })

  it('name the same package once, and each version of it', () => {
    const found = collect({
      '/app/package.json': app('a', 'b', 'c'),
      '/app/node_modules/c/package.json': packageOf('c'),
      ...Object.fromEntries(
        ['a', 'b'].flatMap((name) => [
          [`/app/node_modules/${name}/package.json`, packageOf(name, { dependencies: { c: '*' } })],
          [`/app/node_modules/${name}/node_modules/c/package.json`, packageOf('c', { version: '2.0.0' })],
        ]),
      ),
    })
    expect(found.map(({ name, version }) => `${name} ${version}`)).toEqual([
      'a 1.0.0',
      'b 1.0.0',
      'c 1.0.0',
      'c 2.0.0',
    ])
  })

  it.each([
    ['an object', { license: { type: 'BSD-3-Clause' } }, 'BSD-3-Clause'],
    ['a list', { license: undefined, licenses: [{ type: 'MIT' }, { type: 'CC0-1.0' }] }, 'MIT OR CC0-1.0'],
  ])('read the licence that is written as %s', (_, more, license) => {
    const found = collect({
      '/app/package.json': app('a'),
      '/app/node_modules/a/package.json': packageOf('a', more),
    })
    expect(found[0]?.license).toBe(license)
  })

  it('go by the name that a package gives itself', () => {
    const found = collect({
      '/app/package.json': app('keytar'),
      '/app/node_modules/keytar/package.json': packageOf('@github/keytar'),
    })
    expect(found[0]?.name).toBe('@github/keytar')
  })

  it('include what is shipped beside the packages, without what only installs it', () => {
    const found = collect(
      {
        '/app/package.json': app(),
        '/app/node_modules/electron/package.json': packageOf('electron', { dependencies: { get: '*' } }),
      },
      ['electron'],
    )
    expect(found.map(({ name }) => name)).toEqual(['electron'])
  })

  it('leave out what is optional and not installed, and refuse to go on without what is needed', () => {
    const optional = packageOf('app', { optionalDependencies: { mac: '*' } })
    expect(collect({ '/app/package.json': optional })).toEqual([])
    expect(() => collect({ '/app/package.json': app('a') })).toThrow('a is not installed')
  })
})
