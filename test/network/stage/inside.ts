// Runs one world, in the namespaces that it was started in, and reports to whoever started it how it ended. A process of
// its own, so that the app, its driver, the proxies and the service share one network, which is nobody else's.
//   node --import tsx test/network/stage/inside.ts NAME own-network|shared-network
import { mkdtempSync, rmSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDesktopSession } from '../../../scripts/lib/desktop-session.mjs'
import { electronEnvironment, findElectron } from '../../../scripts/lib/electron/electron-runtime.mjs'
import { runScript } from '../../../scripts/lib/run-script.mjs'
import { startPracticePool } from '../../../src/practice-pool'
import { launchKeyturn } from '../../support/launch-keyturn'
import { company, companySeed } from '../company'
import { worlds } from '../worlds'
import type { Surroundings, World } from '../worlds/world'
import { setProxyScript, trustAuthorities } from './administrator'
import { createAuthority, issueCertificate } from './authority'
import { office, setUpNetwork } from './namespace'
import { createPerson } from './person'
import type { Report } from './report'
import { startServiceFront } from './service-front'

/** Everything of this run is in it, what others write for a moment too. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'keyturn-world-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  process.env['TMPDIR'] = folder
  return folder
}

async function startStage(folder: string) {
  const ends: (() => Promise<void>)[] = []
  const atEnd = (end: () => Promise<void>): void => void ends.push(end)
  // Before HOME changes: the runtime may be in the cache of the real one.
  const electron = electronEnvironment(findElectron())
  const desktop = await startDesktopSession({ display: true, keychain: true })
  atEnd(desktop.stop)
  Object.assign(process.env, electron, desktop.env)
  const pool = await startPracticePool({ seed: companySeed })
  atEnd(() => pool.close())
  const authority = await createAuthority(folder, 'Acme Root Authority')
  const identity = await issueCertificate(folder, authority, company.serviceHost)
  const front = await startServiceFront({ host: company.serviceHost, identity, endpoint: pool.endpoint })
  atEnd(front.close)
  return {
    pool,
    stage: { folder, front, authority, atEnd },
    home: desktop.env['HOME'] ?? folder,
    end: async () => {
      for (const end of ends.reverse()) await end()
    },
  }
}

async function administer(home: string, { trusts = [], proxyScript }: Surroundings): Promise<void> {
  await trustAuthorities(home, trusts)
  if (proxyScript !== undefined) await setProxyScript(home, proxyScript)
}

async function play(world: World, folder: string): Promise<Report> {
  const { pool, stage, home, end } = await startStage(folder)
  try {
    const surroundings = await world.start(stage)
    await administer(home, surroundings)
    const app = await launchKeyturn({ environment: surroundings.environment ?? {} })
    stage.atEnd(app.close)
    const person = createPerson({ window: app.window, pool, proxyAnswers: world.proxyAnswers ?? [] })
    const began = Date.now()
    const outcome = await person.enroll()
    return { outcome, seconds: Math.round((Date.now() - began) / 1000) }
  } finally {
    await end()
  }
}

await runScript(async () => {
  const [name, network] = process.argv.slice(2)
  const world = worlds.find((candidate) => candidate.name === name)
  if (world === undefined) throw new Error(`There is no world “${name ?? ''}”.`)
  const folder = makeFolder()
  // For a proxy that works as a user of its own.
  await chmod(folder, 0o755)
  if (network === 'own-network') await setUpNetwork(world.network ?? office, folder)
  const report = await play(world, folder)
  process.send?.(report)
  process.disconnect()
})
