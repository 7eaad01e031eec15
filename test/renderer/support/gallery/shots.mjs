// Takes a picture of every screen and state in light and dark, with the product's content security policy, in
// the Electron that is here, and looks for accessibility faults in each. For looking at, not part of the tests:
//   node test/renderer/support/gallery/shots.mjs [name…]      → out/shots/     (SCHEME=dark for one scheme)
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
import { startDesktopSession } from '../../../../scripts/lib/desktop-session.mjs'
import { electronArguments, findElectron } from '../../../../scripts/lib/electron-runtime.mjs'
import { shots } from './shot-list.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '../../../..')
const site = join(root, 'out/shots-site')
const pictures = join(root, 'out/shots')
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; require-trusted-types-for 'script'"
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
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

const say = (line) => process.stdout.write(`${line}\n`)

const serve = () =>
  new Promise((resolve) => {
    const server = createServer(async (request, response) => {
      const path = new URL(request.url, 'http://localhost').pathname
      const file = path === '/' ? '/index.html' : path
      try {
        const body = await readFile(join(site, file))
        response.writeHead(200, { 'content-type': types[extname(file)], 'content-security-policy': policy })
        response.end(body)
      } catch {
        response.writeHead(404).end()
      }
    })
    server.listen(0, '127.0.0.1', () => resolve(server))
  })

const problemsOf = async (page) => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

const take = async (
  { electron, page, origin },
  { name, scenario, size = 'narrow', language = 'en', act },
  colorScheme,
) => {
  const faults = []
  const onError = (message) => message.type() === 'error' && faults.push(message.text())
  const onCrash = (error) => faults.push(error.stack ?? String(error))
  await page.goto('about:blank')
  page.on('console', onError).on('pageerror', onCrash)
  await electron.evaluate(({ BrowserWindow }, [width, height]) => {
    const [window] = BrowserWindow.getAllWindows()
    window.setMinimumSize(10, 10)
    window.setContentSize(width, height)
  }, sizes[size])
  await page.emulateMedia({ colorScheme })
  await page.goto(`${origin}/?language=${language}#${scenario}`)
  await page.waitForSelector('h1', { state: 'attached' })
  try {
    await act?.(page)
  } catch (error) {
    faults.push(`could not get there: ${String(error).split('\n')[0]}`)
  }
  await page.waitForTimeout(450)
  await page.screenshot({ path: join(pictures, `${name}-${colorScheme}.png`) })
  const unseen = faults.filter((fault) => !fault.includes('404'))
  const problems = [...unseen, ...(process.env.AXE === '0' ? [] : await problemsOf(page))]
  page.off('console', onError).off('pageerror', onCrash)
  for (const problem of problems) say(`${name} ${colorScheme}: ${problem}`)
  return problems.length
}

await build({
  root: here,
  configFile: false,
  logLevel: 'warn',
  plugins: [react()],
  build: {
    outDir: site,
    emptyOutDir: true,
    target: 'chrome130',
    minify: false,
    modulePreload: { polyfill: false },
  },
})
await mkdir(pictures, { recursive: true })
const work = await mkdtemp(join(tmpdir(), 'keyturn-shots-'))
await writeFile(join(work, 'main.cjs'), shell)
await writeFile(join(work, 'package.json'), '{ "name": "keyturn-shots", "main": "main.cjs" }')
const server = await serve()
const session = await startDesktopSession({ display: true, keychain: false })
const runtime = findElectron()
const electron = await _electron.launch({
  executablePath: runtime.executable,
  args: [...electronArguments(runtime), '--disable-gpu', '--force-device-scale-factor=1.5', work],
  env: { ...process.env, ...session.env },
})
const page = await electron.firstWindow()
page.setDefaultTimeout(10_000)
const wanted = process.argv.slice(2)
const schemes = ['light', 'dark'].filter((scheme) => (process.env.SCHEME ?? scheme) === scheme)
let faults = 0
for (const shot of shots) {
  if (wanted.length > 0 && !wanted.some((start) => shot.name.startsWith(start))) continue
  const origin = `http://127.0.0.1:${server.address().port}`
  for (const scheme of schemes) faults += await take({ electron, page, origin }, shot, scheme)
}
await electron.close()
await session.stop()
server.close()
await rm(work, { recursive: true })
say(`${faults} faults`)
