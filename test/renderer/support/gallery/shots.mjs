// Takes a picture of every screen and state in light and dark, with the product's content security policy,
// and looks for accessibility faults in each. For looking at, not part of the tests:
//   node test/renderer/support/gallery/shots.mjs [name…]      → out/gallery/
import { createServer } from 'node:http'
import { mkdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import react from '@vitejs/plugin-react'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { shots } from './shot-list.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '../../../..')
const site = join(root, 'out/gallery-site')
const pictures = join(root, 'out/gallery')
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; require-trusted-types-for 'script'"
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
const sizes = {
  narrow: [440, 680],
  wide: [900, 700],
  tall: [440, 1120],
  tiny: [220, 400],
  tinyTall: [220, 1400],
}

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
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

const take = async (browser, origin, { name, scenario, size = 'narrow', act }, colorScheme) => {
  const [width, height] = sizes[size]
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    deviceScaleFactor: 1.5,
  })
  const page = await context.newPage()
  const faults = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.stack ?? String(error)))
  page.setDefaultTimeout(15_000)
  await page.goto(`${origin}/#${scenario}`)
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
  await context.close()
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
const server = await serve()
const origin = `http://127.0.0.1:${server.address().port}`
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const wanted = process.argv.slice(2)
let faults = 0
const queue = shots
  .filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)))
  .flatMap((shot) => ['light', 'dark'].map((colorScheme) => ({ shot, colorScheme })))
const worker = async () => {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    faults += await take(browser, origin, next.shot, next.colorScheme)
  }
}
await Promise.all([worker(), worker(), worker()])
await browser.close()
server.close()
say(`${faults} faults`)
