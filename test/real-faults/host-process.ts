// Builds host.ts into one file, starts it, and has the next one ready while the last one dies.
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import type { HostMessage, Job } from './host'

const repository = resolve(import.meta.dirname, '../..')

export type HostEnd = { readonly state: 'killed' } | Exclude<HostMessage, { state: 'ready' }>

export interface Hosts {
  readonly run: (job: Job) => Promise<HostEnd>
  readonly end: () => Promise<void>
}

/** Below node_modules, so that it finds what it is not built from. */
async function buildHost(): Promise<string> {
  const cache = join(repository, 'node_modules', '.cache')
  await mkdir(cache, { recursive: true })
  const directory = await mkdtemp(join(cache, 'keyturn-host-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(import.meta.dirname, 'host.ts'), outDir: directory, target: 'node20', minify: false },
    ssr: { noExternal: true, external: ['keytar'] },
  })
  return directory
}

async function startHost(directory: string): Promise<ChildProcess> {
  const child = fork(join(directory, 'host.js'), [], { execArgv: ['--no-warnings'] })
  await once(child, 'message')
  return child
}

function endOf(child: ChildProcess): Promise<HostEnd> {
  return new Promise((resolveEnd, reject) => {
    let said: HostEnd | null = null
    child.on('message', (message) => void (said = message as HostEnd))
    child.once('exit', (code, signal) => {
      if (signal === 'SIGKILL') resolveEnd({ state: 'killed' })
      else if (said) resolveEnd(said)
      else reject(new Error(`The host ended with ${String(code ?? signal)} and said nothing`))
    })
  })
}

export async function buildHosts(): Promise<Hosts> {
  const directory = await buildHost()
  /** Each waits for a job; one for each that may be asked for at once. */
  const waiting: Promise<ChildProcess>[] = []

  return {
    run: async (job) => {
      const child = await (waiting.shift() ?? startHost(directory))
      const end = endOf(child)
      child.send(job)
      waiting.push(startHost(directory))
      return end
    },
    end: async () => {
      for (const child of await Promise.all(waiting)) child.kill()
      await rm(directory, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
