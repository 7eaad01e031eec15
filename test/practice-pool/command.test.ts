// `npm run practice-pool`: one line of JSON when ready, and a clean end.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished } from 'vitest'
import { seedWith } from './support'

const script = join(import.meta.dirname, '../../scripts/practice-pool.mjs')

function run(...options: readonly string[]) {
  const child = spawn(process.execPath, [script, ...options], { stdio: ['pipe', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  return { child, exit: once(child, 'exit').then(([code]) => code as number | null) }
}

async function ready(child: ReturnType<typeof run>['child']): Promise<{ endpoint: string }> {
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
  return JSON.parse(line) as { endpoint: string }
}

async function seedFile(content: unknown): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'practice-seed-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'seed.json')
  await writeFile(file, JSON.stringify(content))
  return file
}

describe('the command', { timeout: 30_000 }, () => {
  it('says where it listens, serves, and ends on SIGTERM', async () => {
    const { child, exit } = run()
    const { endpoint } = await ready(child)
    expect(endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    const offer: unknown = await (await fetch(`${endpoint}practice/offer`)).json()
    expect(offer).toHaveProperty('connections.0.name', 'Second factor required')
    child.kill('SIGTERM')
    expect(await exit).toBe(0)
  })

  it('starts from a seed file, and ends with its stdin', async () => {
    const { child, exit } = run('--exit-with-stdin', '--seed', await seedFile(seedWith()))
    const { endpoint } = await ready(child)
    const offer: unknown = await (await fetch(`${endpoint}practice/offer`)).json()
    expect(offer).toHaveProperty('users.0.username', 'alice')
    child.stdin.end()
    expect(await exit).toBe(0)
  })

  it.each([
    ['a port that is none', ['--port', 'ninety'], '"ninety" is not a port.'],
    ['an option that is none', ['--colour'], "Unknown option '--colour'"],
    ['a file that is not there', ['--seed', '/nowhere/seed.json'], 'no such file'],
  ])('explains %s, and says nothing on stdout', async (_what, options, reason) => {
    const { child, exit } = run(...options)
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
    expect(await exit).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toContain(reason)
  })

  it('names what is wrong with a seed file', async () => {
    const { child, exit } = run('--seed', await seedFile({ issuer: 'x', pools: [{ mfa: 'MAYBE' }] }))
    expect(await text(child.stderr)).toMatch(/pools\[0\]\.mfa/)
    expect(await exit).toBe(1)
  })
})
