import { describe, expect, test } from 'vitest'

import { displaySocket } from '../../scripts/lib/desktop.mjs'
import { cacheFolder } from '../../scripts/lib/paths.mjs'

describe('cacheFolder', () => {
  test.each([
    ['linux', {}, '/home/ada/.cache/keyturn'],
    ['linux', { XDG_CACHE_HOME: '/var/cache/ada' }, '/var/cache/ada/keyturn'],
    ['linux', { XDG_CACHE_HOME: '' }, '/home/ada/.cache/keyturn'],
    ['darwin', {}, '/home/ada/Library/Caches/keyturn'],
  ] as const)('on %s with %o', (platform, env, folder) => {
    expect(cacheFolder(env, platform, '/home/ada')).toBe(folder)
  })
})

describe('displaySocket', () => {
  test.each([
    [{}, undefined],
    [{ DISPLAY: '' }, undefined],
    [{ DISPLAY: ':0' }, '/tmp/.X11-unix/X0'],
    [{ DISPLAY: ':12.1' }, '/tmp/.X11-unix/X12'],
    [{ DISPLAY: 'unix:3' }, '/tmp/.X11-unix/X3'],
    [{ DISPLAY: 'localhost:10.0' }, 'remote'],
    [
      { WAYLAND_DISPLAY: 'wayland-0', XDG_RUNTIME_DIR: '/run/user/1', DISPLAY: ':0' },
      '/run/user/1/wayland-0',
    ],
    [{ WAYLAND_DISPLAY: '/elsewhere/wayland-1' }, '/elsewhere/wayland-1'],
  ])('%o', (env, socket) => {
    expect(displaySocket(env)).toBe(socket)
  })
})
