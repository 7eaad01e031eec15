// A script that finds the proxy (PAC), as a company's desktops have it: its address is in the desktop's settings.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { company } from '../company'
import { enrolled } from '../stage/outcome'
import { startProxy } from './squid'
import type { Stage, World } from './world'

/** As long as large companies have them, so that it is under way for a while: who goes past it goes nowhere. */
const others = Array.from({ length: 20_000 }, (_, index) => `'intranet-${index}.acme.example': 'DIRECT',`)

const scriptFor = (proxy: string): string => `var hosts = {
${others.join('\n')}
'${company.serviceHost}': 'PROXY ${proxy}'
}
function FindProxyForURL(url, host) {
  return hosts[host] || 'DIRECT'
}
`

async function startScriptServer(script: string, { atEnd }: Stage): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/x-ns-proxy-autoconfig' }).end(script)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  atEnd(async () => {
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/proxy.pac`
}

export const proxyScriptWorlds: readonly World[] = [
  {
    name: 'a PAC file that leads to squid',
    needs: ['squid', 'dconf'],
    start: async (stage) => {
      const { address } = await startProxy(stage, { kind: 'open' })
      return {
        proxyScript: await startScriptServer(scriptFor(address), stage),
        trusts: [stage.authority],
      }
    },
    expected: enrolled('Acme Root Authority'),
  },
]
