// The studio in which the gallery is photographed: the real renderer on a fake API, in the Electron that is here. Each
// picture is taken in light and dark, and looked over for emptiness, for errors in the console, and for accessibility.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ConsoleMessage, Page } from 'playwright-core'
import { buildGallery } from '../../../scripts/lib/build-gallery.mjs'
import type { MainProcess } from '../driver/main-process'
import { startElectron } from '../driver/start-electron'
import { findPage } from '../driver/windows'
import { evaluate } from '../observe-window'
import { until } from '../waiting'
import { findNamesCutAtTheirBeginning } from './cut-names'
import { findColorProblems, findProblems } from './accessibility'
import { drawnShare, minDrawn } from './emptiness'
import { atRest, isSeen, takePointerAway } from './gallery-page'
import { moments, sizes, type Shot } from './shot'
import { serveSite, type Site } from './site'
import { learn } from './words'

export interface Studio {
  /** Takes a shot's pictures, two unless told, and gives what is wrong with them. */
  readonly take: (shot: Shot, wanted?: Pictures) => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

export interface StudioOptions {
  /** The folder that the pictures go to. */
  readonly pictures: string
  /** How long it waits for what a shot shows before it gives up. */
  readonly patienceMs?: number
}

interface Stage {
  readonly main: MainProcess
  readonly page: Page
  readonly site: Site
  readonly pictures: string
  readonly patienceMs: number
}

type Size = (typeof sizes)[keyof typeof sizes]

const resize = ({ main, site }: Stage, { width, height }: Size): Promise<void> =>
  main.ask(
    ({ BrowserWindow }, wanted) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
        webContents.getURL().startsWith(wanted.origin),
      )
      window?.setContentSize(wanted.width, wanted.height)
    },
    { origin: site.origin, width, height },
  )

/** Of what the shot before was holding. */
async function letGo(page: Page): Promise<void> {
  const { keyboard, mouse } = page
  for (const key of ['Control', 'Alt']) await keyboard.up(key)
  await mouse.up()
  await takePointerAway(page)
}

async function open(stage: Stage, { scenario, at = 'calm', size = 'narrow', language = 'en' }: Shot) {
  const { page, site } = stage
  const { width, height } = sizes[size]
  await learn(language)
  await letGo(page)
  await resize(stage, sizes[size])
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const address = new URLSearchParams({ scenario, language, at: String(moments[at]) })
  await page.goto(`${site.origin}/?${address.toString()}`)
  await until('the page in its size', () =>
    evaluate(page, `'gallery' in window && innerWidth === ${width} && innerHeight === ${height}`),
  )
}

const sightsOf = (page: Page, { shows }: Shot) => [shows].flat().map((sight) => sight(page))

async function act(page: Page, shot: Shot): Promise<void> {
  const { acts = [] } = shot
  for (const [place, step] of acts.entries()) {
    if (place === acts.length - 1) {
      await atRest(page)
      const before = await Promise.all(sightsOf(page, shot).map(isSeen))
      if (before.every(Boolean)) throw new Error('showed all that it has to before the last act')
    }
    await step(page)
  }
}

async function waitToSee({ page, patienceMs }: Stage, shot: Shot): Promise<void> {
  for (const sight of sightsOf(page, shot)) {
    try {
      await until('it', () => isSeen(sight), patienceMs)
    } catch (reason) {
      throw new Error(`never showed ${String(sight)}`, { cause: reason })
    }
  }
}

async function isEmpty(page: Page, picture: Buffer, { size = 'narrow' }: Shot): Promise<boolean> {
  const content = page.locator('main')
  if ((await content.count()) === 0 || (await content.innerText()).trim() === '') return true
  const box = await content.boundingBox()
  return box === null || (await drawnShare(picture, box, sizes[size])) < minDrawn
}

async function wear(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  await atRest(page)
}

async function photograph(stage: Stage, shot: Shot, theme: 'light' | 'dark'): Promise<void> {
  const { page, pictures } = stage
  await wear(page, theme)
  const picture = await page.screenshot({
    path: join(pictures, `${shot.name}-${theme}.png`),
    animations: 'disabled',
  })
  if (await isEmpty(page, picture, shot)) throw new Error(`the picture is empty (${theme})`)
}

/** Runs something, and gives what the page complained about meanwhile. */
async function complaintsDuring(page: Page, work: () => Promise<void>): Promise<readonly string[]> {
  const complaints: string[] = []
  const onMessage = (message: ConsoleMessage) => {
    const { url } = message.location()
    if (message.type() === 'error')
      complaints.push(url === '' ? message.text() : `${message.text()} (${url})`)
  }
  const onCrash = (error: Error) => complaints.push(error.stack ?? String(error))
  page.on('console', onMessage).on('pageerror', onCrash)
  try {
    await work()
  } catch (reason) {
    complaints.push(reason instanceof Error ? reason.message : String(reason))
  } finally {
    page.off('console', onMessage).off('pageerror', onCrash)
  }
  return complaints
}

/** What a shot leaves behind. In dark its colors are looked over in any case. */
export type Pictures = 'both' | 'light'

async function take(stage: Stage, shot: Shot, wanted: Pictures): Promise<readonly string[]> {
  const { page } = stage
  const inLight = await complaintsDuring(page, async () => {
    await open(stage, shot)
    await act(page, shot)
    await waitToSee(stage, shot)
    await photograph(stage, shot, 'light')
  })
  if (inLight.length > 0) {
    // As it stood, for whoever looks for the reason.
    await page.screenshot({ path: join(stage.pictures, `${shot.name}-fault.png`) })
    return inLight
  }
  // Outside: what looks for faults makes some of its own.
  const faults = [...(await findProblems(page)), ...(await findNamesCutAtTheirBeginning(page))]
  const inDark = await complaintsDuring(page, () =>
    wanted === 'both' ? photograph(stage, shot, 'dark') : wear(page, 'dark'),
  )
  const ofColors = await findColorProblems(page)
  return [...faults, ...[...inDark, ...ofColors].map((fault) => `dark: ${fault}`)]
}

const ourWindow = join(import.meta.dirname, 'window')

export async function openStudio({ pictures, patienceMs = 20_000 }: StudioOptions): Promise<Studio> {
  await mkdir(pictures, { recursive: true })
  const site = await serveSite(await buildGallery())
  const profile = await mkdtemp(join(tmpdir(), 'keyturn-gallery-'))
  const look = ['--disable-gpu', '--disable-partial-raster', '--force-device-scale-factor=1.5']
  const electron = await startElectron({
    args: [...look, `--user-data-dir=${profile}`, ourWindow, `${site.origin}/nothing-yet`],
    environment: { TZ: 'UTC' },
  })
  const page = await findPage(electron.context, new RegExp(`^${site.origin}`))
  page.setDefaultTimeout(patienceMs)
  const stage = { main: electron.main, page, site, pictures, patienceMs }
  return {
    take: (shot, wanted = 'both') => take(stage, shot, wanted),
    close: async () => {
      await electron.close()
      site.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
