// A network of a world's own: one process and its children enter new namespaces for the network and for mounts, which
// end with the last of them, so that nothing is left behind however it ends. Whatever the app sends there reaches nobody.
import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../../../scripts/lib/processes.mjs'

/** What the computer has beside loopback. */
export interface NetworkInterface {
  /** With their prefixes; none: nothing is plugged in. */
  readonly addresses: readonly string[]
  /** Whether anything beyond these addresses' own networks can be sent to; nobody answers there. */
  readonly routes: readonly ('IPv4' | 'IPv6')[]
  /** Names that this computer knows by itself. No server knows others. */
  readonly hosts: Readonly<Record<string, string>>
}

/** Where proxies are on loopback: a network that has a way out, so that the system says that it is there. */
export const office: NetworkInterface = { addresses: ['10.20.30.40/24'], routes: ['IPv4'], hosts: {} }

export type Isolation =
  | { readonly kind: 'own network'; readonly enter: readonly string[] }
  | { readonly kind: 'none'; readonly reason: string }

/** Someone else than root is first given what it takes, within a namespace of users. */
const asAnyone = process.getuid?.() === 0 ? [] : ['--user', '--map-current-user', '--keep-caps']
const enter = ['unshare', ...asAnyone, '--net', '--mount']

/** Everything that a world does to its network, tried once. */
const trial =
  'ip link set lo up && ip link add name a type veth peer name b && mount --bind /etc/hosts /etc/hosts'

export function findIsolation(): Isolation {
  const [program = '', ...args] = enter
  const { status, stderr, error } = spawnSync(program, [...args, 'sh', '-c', trial], { encoding: 'utf8' })
  if (status === 0) return { kind: 'own network', enter }
  const said = error?.message ?? stderr.trim().split('\n').at(-1) ?? ''
  return { kind: 'none', reason: `no network namespace of its own: ${said}` }
}

const ip = (...args: string[]): Promise<string> => run('ip', args)

/** Inside: one cable, whose other end leads nowhere. */
async function plugIn({ addresses, routes }: NetworkInterface): Promise<void> {
  await ip('link', 'add', 'name', 'office', 'type', 'veth', 'peer', 'name', 'wall')
  for (const end of ['office', 'wall']) {
    // An address that Linux gives an end by itself counts a second or two later: a change of the network, at which
    // Chromium breaks off whatever is under way.
    await ip('link', 'set', end, 'addrgenmode', 'none')
    await ip('link', 'set', end, 'up')
  }
  for (const address of addresses) {
    // An address that is looked for among neighbours cannot be used for a second.
    const atOnce = address.includes(':') ? ['nodad'] : []
    await ip('address', 'add', address, 'dev', 'office', ...atOnce)
  }
  for (const route of routes)
    await ip(route === 'IPv4' ? '-4' : '-6', 'route', 'add', 'default', 'dev', 'office')
}

/** Inside: our own file in the place of the system's, for whoever is in here. */
async function replaceFile(path: string, folder: string, lines: readonly string[]): Promise<void> {
  const file = join(folder, path.replaceAll('/', '-'))
  await writeFile(file, `${lines.join('\n')}\n`)
  await run('mount', ['--bind', file, path])
}

/** Inside the namespaces: makes the network as it is described. */
export async function setUpNetwork(network: NetworkInterface, folder: string): Promise<void> {
  await ip('link', 'set', 'lo', 'up')
  if (network.addresses.length > 0) await plugIn(network)
  const hosts = Object.entries({ localhost: '127.0.0.1', ...network.hosts })
  await replaceFile(
    '/etc/hosts',
    folder,
    hosts.map(([name, address]) => `${address} ${name}`),
  )
  // What squid shares among its processes goes with it.
  await run('mount', ['-t', 'tmpfs', 'tmpfs', '/dev/shm'])
  // Nobody listens there: a name that is not known is not known at once.
  await replaceFile('/etc/resolv.conf', folder, ['nameserver 127.0.0.1'])
}
