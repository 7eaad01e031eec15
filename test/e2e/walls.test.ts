// What the window cannot do, tried in the real one.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchKeyturn, type LaunchedKeyturn } from '../support/launch-keyturn'
import { errorOf, evaluate } from '../support/observe-window'

let app: LaunchedKeyturn
beforeAll(async () => {
  app = await launchKeyturn({ extraArguments: ['--use-fake-device-for-media-stream'] })
})
afterAll(async () => {
  await app.close()
})

describe('the window', () => {
  it('is served over app://', () => {
    expect(app.window.url()).toBe('app://keyturn/index.html?language=en')
  })

  it.each(['process', 'require', 'module', 'Buffer', 'global'])('has no %s', async (name) => {
    expect(await evaluate(app.window, `typeof ${name}`)).toBe('undefined')
  })

  it('knows three functions of ours and nothing else', async () => {
    expect(await evaluate(app.window, 'Object.keys(window.keyturn).sort()')).toEqual([
      'handOver',
      'invoke',
      'on',
    ])
  })

  it.each([
    ['sandbox', true],
    ['contextIsolation', true],
    ['webSecurity', true],
    ['nodeIntegration', false],
    ['webviewTag', false],
  ] as const)('has %s: %s', async (name, value) => {
    const values = await app.main.ask(
      ({ webContents }, preference) =>
        webContents.getAllWebContents().map((contents) => {
          // Not in Electron's types, and the only place that tells what is in force.
          const inForce = contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
          return inForce.getLastWebPreferences()[preference]
        }),
      name,
    )
    // Of each window: the quick window may be there by now.
    expect([...new Set(values)]).toEqual([value])
  })
})

describe('the content security policy', () => {
  it('comes as a header', async () => {
    const header = await app.main.ask(async ({ session }) => {
      const answer = await session.fromPartition('keyturn').fetch('app://keyturn/index.html')
      return answer.headers.get('content-security-policy')
    })
    expect(header).toContain("default-src 'none'")
    expect(header).toContain("require-trusted-types-for 'script'")
  })

  it.each([
    ['eval', `eval('1')`],
    ['a function from text', `new Function('return 1')()`],
    ['HTML from text', `(document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>')`],
  ])('stops %s', async (_what, expression) => {
    // From the page's own world: the driver's evaluation is not bound by the policy.
    const script = `new Promise((resolve) => {
      setTimeout(() => { try { ${expression}; resolve('nothing') } catch (error) { resolve(error.name) } })
    })`
    expect(await evaluate(app.window, script)).toMatch(/EvalError|TypeError/)
  })

  it('stops every request', async () => {
    expect(await errorOf(app.window, `fetch('https://example.com/')`)).toBe('TypeError')
    expect(await errorOf(app.window, `fetch('http://127.0.0.1:9/')`)).toBe('TypeError')
  })
})

describe('denied', () => {
  it('a new window', async () => {
    expect(await evaluate(app.window, `window.open('https://example.com/') === null`)).toBe(true)
  })

  it('leaving the app', async () => {
    await evaluate(app.window, `void (location.href = 'https://example.com/')`)
    const address = await app.main.ask(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => contents.getURL()),
    )
    expect(address).toContain('app://keyturn/index.html?language=en')
    expect(address.filter((url) => !url.startsWith('app://keyturn/'))).toEqual([])
  })

  it.each(['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'])(
    'the permission %s',
    async (name) => {
      const state = `navigator.permissions.query({ name: '${name}' }).then((status) => status.state)`
      expect(await evaluate(app.window, state)).toBe('denied')
    },
  )

  it('the camera', async () => {
    expect(await errorOf(app.window, 'navigator.mediaDevices.getUserMedia({ video: true })')).toBe(
      'NotAllowedError',
    )
  })
})

describe('the contract', () => {
  it('has no other channels', async () => {
    expect(await errorOf(app.window, `window.keyturn.invoke('vault.readSecret', {})`)).toBe('Error')
  })

  it.each([
    ['no input', `undefined`],
    ['a field too many', `{ accountIds: [], extra: 1 }`],
    ['a wrong id', `{ accountIds: ['../../etc'] }`],
  ])('refuses %s', async (_what, input) => {
    expect(
      await evaluate(app.window, `window.keyturn.invoke('codes.read', ${input}).then(JSON.parse)`),
    ).toMatchObject({
      ok: false,
      error: { code: 'invalidInput' },
    })
  })
})
