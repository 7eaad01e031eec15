// A proxy that opens every connection: the app sees a certificate of the proxy's authority, never the service's own.
import { createAuthority, type Authority } from '../stage/authority'
import { enrolled, explained } from '../stage/outcome'
import { proxyInEnvironment, startProxy } from './squid'
import type { Stage, Surroundings, World } from './world'

const gateway = 'Acme Web Gateway'

const inspected =
  (installed: (gateway: Authority) => readonly Authority[]) =>
  async (stage: Stage): Promise<Surroundings> => {
    const as = await createAuthority(stage.folder, gateway)
    const { url } = await startProxy(stage, { kind: 'inspecting', as, trusts: stage.authority })
    return { environment: proxyInEnvironment(url), trusts: installed(as) }
  }

export const inspectionWorlds: readonly World[] = [
  {
    name: 'an inspecting proxy whose authority is installed',
    needs: ['squid with TLS'],
    start: inspected((as) => [as]),
    expected: enrolled(gateway),
  },
  {
    name: 'an inspecting proxy whose authority is not installed',
    needs: ['squid with TLS'],
    // What is trusted otherwise does not help.
    start: async (stage) => inspected(() => [stage.authority])(stage),
    expected: explained('certificateUntrusted'),
  },
]
