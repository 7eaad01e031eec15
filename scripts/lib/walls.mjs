// Who may import whom: one table for the whole source, from the ground up. A room is a folder or a file; it may import
// the rooms that it names, all of which stand above it here, and the packages that it names; nothing else. What this is
// good for is in docs/architecture.md.
//
// `.dependency-cruiser.mjs` makes the rules of it, types included; `test/scripts/walls.test.ts` plants what each forbids.

/**
 * @typedef {object} Room
 * @property {string} path a folder or a file below src/; the longest that fits is a file's room
 * @property {readonly string[]} imports the rooms that it may import
 * @property {readonly string[]} packages the packages and modules of Node (`node:…`) that it may import
 */

/**
 * @param {string} path
 * @param {readonly string[]} imports
 * @param {readonly string[]} [packages]
 * @returns {Room}
 */
const room = (path, imports, packages = []) => ({ path, imports, packages })

/** The same prefix for each. @param {string} folder @param {string} names */
const under = (folder, names) => names.split(' ').map((name) => `${folder}/${name}`)

const react = ['react', 'lucide-react']
/** What every part of a window stands on. */
const ground = ['shared', 'renderer/words', 'renderer/base', 'renderer/ui']

const shared = [
  // Shapes that all processes know, and what they agree on. Nothing but the schema library.
  room('shared', [], ['zod']),
  room('words', ['shared']),
  room('preload', ['shared'], ['electron']),
]

const renderer = [
  room('renderer/words', ['shared', 'words']),
  room('renderer/base', ['shared', 'renderer/words'], ['react']),
  room(
    'renderer/ui',
    ['shared', 'renderer/words', 'renderer/base'],
    [...react, 'react-aria-components', '@tanstack/react-virtual'],
  ),
  room('renderer/styles', []),
  room('renderer/window.d.ts', ['shared']),
  // Where the features meet: none of them imports another.
  room('renderer/search', ['shared']),
  room('renderer/shortcuts', ['renderer/words', 'renderer/base']),
  room(
    'renderer/icons',
    ['renderer/base', 'renderer/search', 'renderer/ui'],
    ['react', 'virtual:brand-icons'],
  ),
  room('renderer/accounts', ground, react),
  room('renderer/live-codes', [...ground, ...under('renderer', 'icons accounts')], react),
  room('renderer/connection-form', ground, react),
  // The features: what a person comes for.
  room(
    'renderer/codes',
    [...ground, ...under('renderer', 'search shortcuts icons accounts live-codes')],
    [...react, 'react-aria-components', '@tanstack/react-virtual'],
  ),
  room('renderer/details', [...ground, ...under('renderer', 'accounts live-codes')], [...react, 'react-dom']),
  room('renderer/add', [...ground, ...under('renderer', 'shortcuts icons accounts live-codes')], react),
  room(
    'renderer/enrollment',
    [...ground, ...under('renderer', 'accounts live-codes connection-form')],
    react,
  ),
  room('renderer/connections', [...ground, 'renderer/connection-form'], react),
  room('renderer/settings', [...ground, 'words', 'renderer/shortcuts'], [...react, 'react-aria-components']),
  room('renderer/proxy', ground, ['react', 'react-aria-components']),
  // The windows, each with its page: they put the features together.
  room(
    'renderer/app',
    [
      ...ground,
      ...under('renderer', 'shortcuts accounts live-codes'),
      ...under('renderer', 'codes details add enrollment connections settings proxy'),
    ],
    react,
  ),
  room(
    'renderer/main.tsx',
    [...ground, 'words', ...under('renderer', 'styles accounts live-codes app')],
    ['react', 'react-dom'],
  ),
  room(
    'renderer/quick',
    [...ground, 'words', ...under('renderer', 'styles search icons accounts live-codes')],
    [...react, 'react-dom'],
  ),
  // Its window is disposable: it knows nothing of the others.
  room('renderer/scanner/decoder', [], ['jsqr', 'zxing-wasm']),
  room('renderer/scanner', ['shared', 'renderer/words', 'renderer/scanner/decoder']),
]

const main = [
  // What main asks of the world, as interfaces: here the parts below meet.
  room('main/ports', ['shared']),
  // Pure: secret and time in, code out.
  room('main/otp', ['shared'], ['otplib', '@otplib/plugin-crypto-node', '@bufbuild/protobuf']),
  room('main/log.ts', ['main/ports']),
  room('main/uncaught.ts', ['main/log.ts']),
  // Parts that know each other only through interfaces that they take as arguments.
  room('main/network', ['shared', 'main/ports']),
  room('main/protection', ['shared', 'main/ports']),
  room('main/settings', ['shared', 'main/ports'], ['zod', 'node:path']),
  room('main/vault', ['shared', 'main/ports'], ['zod', 'node:crypto', 'node:path', 'node:util']),
  room('main/intake', ['shared', 'main/ports', 'main/otp']),
  room(
    'main/cognito',
    ['shared', 'words', 'main/ports', 'main/otp'],
    ['zod', 'node:crypto', '@aws-sdk/client-cognito-identity-provider', '@aws-sdk/core'],
  ),
  // What a window asks for, made of several of the parts.
  room(
    'main/services',
    ['shared', 'words', ...under('main', 'ports otp protection vault cognito')],
    ['zod', 'node:util', 'string-width'],
  ),
  room('main/ipc', ['shared'], ['zod']),
  room('main/ipc/handlers', [
    'shared',
    ...under('main', 'ports otp network settings vault intake cognito services ipc'),
  ]),
  room('main/environment.ts', ['shared', 'words', ...under('main', 'ports network vault cognito services')]),
  // Builds it all, and still runs in plain Node.
  room('main/app.ts', [
    'shared',
    ...under('main', 'ports otp log.ts network protection settings vault intake cognito services'),
    ...under('main', 'ipc ipc/handlers environment.ts'),
  ]),
  // The world itself: Node's side of the ports.
  room('main/platform', ['main/ports'], ['node:crypto', 'node:fs/promises', 'node:os', 'node:path']),
  // It listens, on loopback, and asks nobody: no other file may open a connection.
  room('main/platform/redirect-listener.ts', ['main/ports'], ['node:http']),
  // The edge: here, and in the preload, is Electron.
  room('main/ipc/transport.ts', ['shared', 'main/ipc'], ['electron']),
  room('main/ipc/events.ts', ['shared'], ['electron']),
  room('main/desktop/network', ['shared', ...under('main', 'ports network')], ['electron']),
  room(
    'main/desktop/system',
    ['shared', 'words', ...under('main', 'ports vault platform')],
    ['electron', 'zod', 'node:fs', 'node:fs/promises', 'node:path'],
  ),
  room('main/desktop/pages', ['words', 'main/cognito'], ['electron', 'node:path']),
  room(
    'main/desktop/windows',
    ['shared', 'words', ...under('main', 'ports ipc/transport.ts ipc/events.ts desktop/pages')],
    ['electron', 'uqr', 'node:events', 'node:fs/promises', 'node:path', 'node:zlib'],
  ),
  room(
    'main/desktop/tray-and-menu',
    ['shared', 'words', ...under('main', 'ports vault services')],
    ['electron', 'node:fs', 'node:path'],
  ),
  room(
    'main/desktop/start',
    [
      'shared',
      'words',
      ...under('main', 'ports otp log.ts network vault cognito ipc ipc/events.ts environment.ts app.ts'),
      ...under('main', 'platform platform/redirect-listener.ts'),
      ...under('main/desktop', 'network system pages windows tray-and-menu'),
    ],
    ['electron', 'keytar', 'node:os'],
  ),
  // The programs: what runs first, each in a process of its own.
  room('main/keychain-process.ts', ['main/desktop/system'], ['keytar']),
  room('main/keychain-scan.ts', [], ['keytar']),
  room(
    'main/index.ts',
    [
      ...under('main', 'ports log.ts uncaught.ts ipc ipc/transport.ts platform'),
      ...under('main/desktop', 'system pages windows start'),
    ],
    ['electron', 'node:path'],
  ),
]

/** It stands alone, so that a mistake in the app cannot cancel itself out. */
const practicePool = [
  room('practice-pool/crypto', [], ['node:crypto', 'node:util']),
  room('practice-pool/http', [], ['node:crypto', 'node:http']),
  room('practice-pool/seed', [], ['zod']),
  room('practice-pool/state', under('practice-pool', 'crypto http seed'), ['node:crypto']),
  room('practice-pool/flows', under('practice-pool', 'crypto http seed state'), ['node:crypto']),
  room('practice-pool/answers', under('practice-pool', 'http state flows')),
  room('practice-pool/operations', under('practice-pool', 'crypto http seed state flows answers')),
  room('practice-pool/hosted', under('practice-pool', 'http seed state flows')),
  room('practice-pool/control', under('practice-pool', 'crypto http seed state flows operations hosted'), [
    'zod',
  ]),
  room('practice-pool/endpoint', under('practice-pool', 'crypto http state operations hosted control'), [
    'node:timers/promises',
  ]),
  room('practice-pool/index.ts', under('practice-pool', 'crypto http seed state control endpoint')),
  room('practice-pool/main.ts', under('practice-pool', 'seed index.ts'), ['node:fs/promises', 'node:util']),
]

/** @type {readonly Room[]} */
export const rooms = [...shared, ...renderer, ...main, ...practicePool]
