import { join, sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  appOrigin,
  findContentType,
  createHeaders,
  resolveAppUrl,
  scannerOrigin,
} from '../../../../src/main/desktop/pages/app-files'

/** Many runs, on a machine that may be busy with other things. */
const patiently = { timeout: 120_000 }

const directory = join(sep, 'opt', 'keyturn', 'renderer')
const inside = (...names: readonly string[]) => join(directory, ...names)

describe('an app:// address', () => {
  it.each([
    ['/', 'index.html'],
    ['/index.html', 'index.html'],
    ['/index.html?theme=dark#codes', 'index.html'],
    ['/assets/index-B1a_2.js', 'assets/index-B1a_2.js'],
    ['/assets/inter.woff2', 'assets/inter.woff2'],
    ['/assets/../index.html', 'index.html'],
  ])('%j is the file %s', (path, file) => {
    expect(resolveAppUrl(`${appOrigin}${path}`, directory, appOrigin)).toBe(inside(...file.split('/')))
  })

  it.each([
    ['of a foreign host', 'app://evil/index.html'],
    ['of a host that only begins like ours', 'app://keyturn.evil.example/index.html'],
    ['with a port', 'app://keyturn:8080/index.html'],
    ['of another scheme', 'https://keyturn/index.html'],
    ['of a file', 'file:///opt/keyturn/renderer/index.html'],
    ['without a scheme', '/index.html'],
    ['that is empty', ''],
    ['with an escaped dot', 'app://keyturn/%2e%2e/%2e%2e/etc/index.html%2f'],
    ['with an escaped slash', 'app://keyturn/..%2f..%2fetc%2fpasswd.html'],
    ['with an escaped backslash', 'app://keyturn/..%5c..%5csecret.html'],
    ['with an escaped NUL', 'app://keyturn/index.html%00.png'],
    ['with a NUL', 'app://keyturn/index.html\0.png'],
    ['with a space', 'app://keyturn/my file.html'],
    ['with a letter of another script', 'app://keyturn/ındex.html'],
    ['of an unknown kind of file', 'app://keyturn/keytar.node'],
    ['of a source map', 'app://keyturn/assets/index.js.map'],
    ['of a hidden file', 'app://keyturn/.html'],
    ['of a directory', 'app://keyturn/assets/'],
    ['with a drive letter', 'app://keyturn/C:/secret.html'],
    ['with an alternate stream', 'app://keyturn/index.html:secret.html'],
  ])('%s is no file', (_, address) => {
    expect(resolveAppUrl(address, directory, appOrigin)).toBeNull()
  })

  it('of the other origin is no file', () => {
    expect(resolveAppUrl(`${scannerOrigin}/index.html`, directory, appOrigin)).toBeNull()
    expect(resolveAppUrl(`${appOrigin}/index.html`, directory, scannerOrigin)).toBeNull()
  })

  const piece = fc.oneof(
    fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2E',
      '%00',
      '\0',
      '\\',
      '%5c',
      '/',
      '//',
      '%2f',
      '~',
      'C:',
      ':',
      '?',
      '#',
    ),
    fc.constantFrom('index.html', 'a.js', 'etc', 'passwd', '.png', 'x'.repeat(5000)),
    fc.string({ unit: 'binary', maxLength: 5 }),
  )
  const hosts = fc.constantFrom(
    'keyturn',
    'KEYTURN',
    'keyturn.',
    'evil',
    'keyturn@evil',
    'evil@keyturn',
    '',
    '..',
  )
  const schemes = fc.constantFrom('app://', 'APP://', 'app:', 'app:///', 'file://', 'https://')
  const addresses = fc
    .tuple(schemes, hosts, fc.constantFrom('/', '', '\\'), fc.array(piece, { maxLength: 8 }))
    .map(([scheme, host, separator, pieces]) => scheme + host + separator + pieces.join(''))

  it('never leaves the directory, whatever it is made of', patiently, () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const path = resolveAppUrl(address, directory, appOrigin)
        expect(path === null || (path.startsWith(directory + sep) && !path.split(sep).includes('..'))).toBe(
          true,
        )
      }),
      { numRuns: 20_000 },
    )
  })
})

describe('the kind of a file', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['index.js', 'text/javascript; charset=utf-8'],
    ['index.css', 'text/css; charset=utf-8'],
    ['icon.svg', 'image/svg+xml'],
    ['unknown', 'application/octet-stream'],
  ])('of %s is %s', (path, type) => {
    expect(findContentType(path)).toBe(type)
  })
})

const policyOf = (origin: Parameters<typeof createHeaders>[0]) =>
  new Map(
    createHeaders(origin)
      ['Content-Security-Policy'].split('; ')
      .map((directive): [string, string] => {
        const [name = '', ...sources] = directive.split(' ')
        return [name, sources.join(' ')]
      }),
  )

describe('the content security policy of the scanner', () => {
  it('is that of the window, but that WebAssembly may be compiled', () => {
    expect(policyOf(scannerOrigin)).toEqual(
      new Map([...policyOf(appOrigin), ['script-src', "'self' 'wasm-unsafe-eval'"]]),
    )
  })
})

describe('the content security policy', () => {
  const policy = policyOf(appOrigin)

  it.each([
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['style-src', "'self'"],
    ['connect-src', "'none'"],
    ['form-action', "'none'"],
    ['base-uri', "'none'"],
    ['frame-ancestors', "'none'"],
    ['require-trusted-types-for', "'script'"],
  ])('has %s %s', (name, sources) => {
    expect(policy.get(name)).toBe(sources)
  })

  it('allows nothing but our own files anywhere', () => {
    const allowed = new Set(["'none'", "'self'", "'script'"])
    expect([...policy.values()].filter((sources) => !allowed.has(sources))).toEqual([])
  })
})
