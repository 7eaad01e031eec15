// The studio in which the gallery is photographed: the real renderer on a fake API, with the product's content security
// policy, in the Electron that is here. Each picture is taken in light and dark, and looked over for accessibility.
import { createServer } from 'node:http'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import react from '@vitejs/plugin-react'
import { _electron } from 'playwright-core'
import { build } from 'vite'
import { brandIcons } from '../../../../scripts/lib/brand-icons.mjs'
import { electronArguments, findElectron } from '../../../../scripts/lib/electron-runtime.mjs'

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {{ name: string, scenario: string, size?: keyof typeof sizes, language?: string, act?: (page: Page) => Promise<unknown> }} Shot
 * @typedef {{ take: (shot: Shot) => Promise<string[]>, close: () => Promise<void> }} Studio
 */

const here = fileURLToPath(new URL('.', import.meta.url))
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; require-trusted-types-for 'script'"
/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
/** @type {Record<'narrow' | 'least' | 'wide' | 'tall' | 'tiny' | 'tinyTall', [number, number]>} */
const sizes = {
  narrow: [440, 680],
  least: [360, 480],
  wide: [900, 700],
  tall: [440, 1120],
  tiny: [220, 400],
  tinyTall: [220, 1400],
}
/** A window without a frame, so that it can be smaller than a desktop allows. */
const shell = `const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => {
  const window = new BrowserWindow({ frame: false, webPreferences: { backgroundThrottling: false } })
  return window.loadURL('about:blank')
})`
/** Until what moves has come to rest; motion is reduced. */
const restMs = 200
/** What has a layer of its own takes its new colors a moment later. */
const repaintMs = 100

/** @param {string} site */
const serve = async (site) => {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = path === '/' ? '/index.html' : path
    readFile(join(site, file)).then(
      (body) => {
        const type = types[extname(file)] ?? 'application/octet-stream'
        response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(body)
      },
      () => response.writeHead(404).end(),
    )
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The gallery is not served')
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}

/** @param {AxeBuilder} axe */
const problemsOf = async (axe) => {
  const { violations } = await axe.setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/**
 * Builds the gallery and opens the window in which it is shown.
 * @param {{ pictures: string }} options `pictures`: the folder they go to
 * @returns {Promise<Studio>}
 */
export async function openStudio({ pictures }) {
  const work = await mkdtemp(join(tmpdir(), 'keyturn-gallery-'))
  const site = join(work, 'site')
  await build({
    root: here,
    configFile: false,
    logLevel: 'warn',
    plugins: [react(), brandIcons()],
    build: {
      outDir: site,
      emptyOutDir: false,
      target: 'chrome130',
      minify: false,
      modulePreload: { polyfill: false },
    },
  })
  await mkdir(pictures, { recursive: true })
  await writeFile(join(work, 'main.cjs'), shell)
  await writeFile(join(work, 'package.json'), '{ "name": "keyturn-gallery", "main": "main.cjs" }')
  const server = await serve(site)
  const runtime = findElectron()
  const electron = await _electron.launch({
    executablePath: runtime.executable,
    args: [...electronArguments(runtime), '--disable-gpu', '--force-device-scale-factor=1.5', work],
    env: /** @type {Record<string, string>} */ (process.env),
  })
  const page = await electron.firstWindow()
  page.setDefaultTimeout(10_000)

  /** @param {[number, number]} size */
  const resize = (size) =>
    electron.evaluate(({ BrowserWindow }, [width, height]) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.setMinimumSize(10, 10)
      window?.setContentSize(width, height)
    }, size)

  /** @param {Shot} shot */
  const show = async ({ scenario, size = 'narrow', language = 'en', act }) => {
    await page.goto('about:blank')
    await resize(sizes[size])
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(`${server.origin}/?language=${language}#${scenario}`)
    await page.waitForSelector('h1', { state: 'attached' })
    await act?.(page)
    await page.waitForTimeout(restMs)
  }

  /** @param {string} name */
  const picture = (name) => page.screenshot({ path: join(pictures, `${name}.png`) })

  return {
    take: async (shot) => {
      /** @type {string[]} */
      const faults = []
      /** @param {import('playwright-core').ConsoleMessage} message */
      const onError = (message) => {
        if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text())
      }
      /** @param {Error} error */
      const onCrash = (error) => faults.push(error.stack ?? String(error))
      page.on('console', onError).on('pageerror', onCrash)
      try {
        await show(shot)
        await picture(`${shot.name}-light`)
        // What looks for faults makes some of its own: it is no page of ours that it runs in.
        page.off('console', onError).off('pageerror', onCrash)
        faults.push(...(await problemsOf(new AxeBuilder({ page }))))
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
        await page.waitForTimeout(repaintMs)
        await picture(`${shot.name}-dark`)
        // The rest does not depend on colors.
        const contrast = new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block'])
        faults.push(...(await problemsOf(contrast)).map((fault) => `dark: ${fault}`))
      } catch (error) {
        faults.push(`could not get there: ${String(error).split('\n')[0]}`)
      } finally {
        page.off('console', onError).off('pageerror', onCrash)
      }
      return faults
    },
    close: async () => {
      await electron.close()
      server.close()
      await rm(work, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
