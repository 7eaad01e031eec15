// squid, as companies run it. Each one is a process of its own with a configuration of its own, on a free port of
// loopback; whatever it lets through goes on to the front's way out, as in a chain of proxies, so that no name has to be
// looked up.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { connect, createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { boundToUs, collectOutput, run, stop } from '../../../scripts/lib/processes.mjs'
import { until } from '../../support/waiting'
import type { Authority } from './authority'

export type SquidPolicy =
  | { readonly kind: 'open' }
  | { readonly kind: 'refusing'; readonly host: string }
  | {
      readonly kind: 'password'
      readonly realm: string
      readonly username: string
      readonly password: string
    }
  /** Opens every connection, and closes it again under a certificate of its own authority. */
  | { readonly kind: 'inspecting'; readonly as: Authority; readonly trusts: Authority }

export interface Squid {
  /** `http://127.0.0.1:<port>`, as the environment names a proxy. */
  readonly url: string
  /** `127.0.0.1:<port>`, as Chromium calls it. */
  readonly address: string
  readonly stop: () => Promise<void>
}

const loopback = '127.0.0.1'
/** Debian's and its children's. */
export const squidProgram = '/usr/sbin/squid'
const helpers = '/usr/lib/squid'

/** Keeps nothing, looks nothing up, writes nothing but what it says on its standard error. */
const quiet = [
  'access_log none',
  'cache_log /dev/null',
  'cache deny all',
  'memory_cache_shared off',
  'sslproxy_session_cache_size 0',
  'netdb_filename none',
  'pid_filename none',
  'pinger_enable off',
  'shutdown_lifetime 0 seconds',
]

const goOnTo = (port: number): readonly string[] => [
  `cache_peer ${loopback} parent ${port} 0 no-query no-digest no-netdb-exchange`,
  'never_direct allow all',
]

async function rulesFor(policy: SquidPolicy, folder: string): Promise<readonly string[]> {
  switch (policy.kind) {
    case 'open':
      return ['http_access allow all']
    case 'refusing':
      return [`acl forbidden dstdomain ${policy.host}`, 'http_access deny forbidden', 'http_access allow all']
    case 'password': {
      const { realm, username, password } = policy
      const passwords = join(folder, 'squid-passwords')
      const hash = await run('openssl', ['passwd', '-apr1', password])
      await writeFile(passwords, `${username}:${hash.trim()}\n`)
      return [
        `auth_param basic program ${helpers}/basic_ncsa_auth ${passwords}`,
        'auth_param basic children 1 startup=1 idle=1',
        `auth_param basic realm ${realm}`,
        'acl known proxy_auth REQUIRED',
        'http_access allow known',
        'http_access deny all',
      ]
    }
    case 'inspecting':
      return [
        `sslcrtd_program ${helpers}/security_file_certgen`,
        'sslcrtd_children 1 startup=1 idle=1',
        'ssl_bump bump all',
        `tls_outgoing_options cafile=${policy.trusts.certificate}`,
        'http_access allow all',
      ]
  }
}

function doorFor(policy: SquidPolicy, port: number): string {
  const door = `http_port ${loopback}:${port}`
  if (policy.kind !== 'inspecting') return door
  const { certificate, key } = policy.as
  return `${door} ssl-bump tls-cert=${certificate} tls-key=${key} generate-host-certificates=on`
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, loopback)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, loopback)
    const end = (listening: boolean): void => {
      socket.destroy()
      resolve(listening)
    }
    socket.once('connect', () => end(true)).once('error', () => end(false))
  })

/** @returns what it said where it has ended instead */
async function untilReady(squid: ChildProcess, port: number): Promise<'ready' | { readonly ended: string }> {
  const output = collectOutput(squid)
  return until('squid', async () => {
    if (squid.exitCode !== null || squid.signalCode !== null) return { ended: output() }
    return (await isListening(port)) && 'ready'
  })
}

/**
 * Must not outlive us, and refuses to work as root. It is another user from the beginning: were it to become one by
 * itself, the kernel would no longer end it with us.
 */
const boundAsUser = (command: readonly string[]): readonly string[] =>
  process.getuid?.() === 0
    ? ['setpriv', '--reuid=proxy', '--regid=proxy', '--clear-groups', '--pdeathsig=TERM', ...command]
    : boundToUs([...command])

export interface SquidOptions {
  readonly folder: string
  readonly wayOutPort: number
  readonly policy: SquidPolicy
}

const maxAttempts = 5

export async function startSquid(options: SquidOptions, attempt = 1): Promise<Squid> {
  const { folder, wayOutPort, policy } = options
  const port = await findFreePort()
  const configuration = join(folder, `squid-${port}.conf`)
  const lines = [doorFor(policy, port), ...(await rulesFor(policy, folder)), ...goOnTo(wayOutPort), ...quiet]
  await writeFile(configuration, `${lines.join('\n')}\n`)
  // The name keeps its shared memory apart from that of any other squid.
  const command = [squidProgram, '-N', '-d', '1', '-n', `keyturn${process.pid}x${port}`, '-f', configuration]
  const [program = '', ...args] = boundAsUser(command)
  const squid = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const state = await untilReady(squid, port)
  if (state === 'ready') {
    const address = `${loopback}:${port}`
    return { address, url: `http://${address}`, stop: () => stop(squid) }
  }
  // Nothing keeps a free port free until squid takes it.
  if (attempt < maxAttempts && /address already in use/i.test(state.ended))
    return startSquid(options, attempt + 1)
  throw new Error(`squid did not start: ${state.ended.trim().split('\n').slice(-3).join(' ')}`)
}
