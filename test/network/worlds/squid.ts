// squid as the way out of an office, named by the environment as on servers and on desktops without settings of their own.
import { company } from '../company'
import { enrolled, explained } from '../stage/outcome'
import { startSquid, type Squid, type SquidPolicy } from '../stage/squid'
import type { Stage, Surroundings, World } from './world'

/** Chromium looks at the environment where no desktop has settings for this. */
export const proxyInEnvironment = (url: string): Readonly<Record<string, string>> => ({
  https_proxy: url,
  XDG_CURRENT_DESKTOP: '',
})

export async function startProxy(stage: Stage, policy: SquidPolicy): Promise<Squid> {
  const { folder, front, atEnd } = stage
  const squid = await startSquid({ folder, wayOutPort: front.wayOutPort, policy })
  atEnd(squid.stop)
  return squid
}

export const behind =
  (policy: SquidPolicy) =>
  async (stage: Stage): Promise<Surroundings> => {
    const { url } = await startProxy(stage, policy)
    return { environment: proxyInEnvironment(url), trusts: [stage.authority] }
  }

const account = { username: 'alex.moreau', password: 'Out-of-the-office-1' } as const
const asking: SquidPolicy = { kind: 'password', realm: 'Acme Web Access', ...account }

export const squidWorlds: readonly World[] = [
  {
    name: 'squid, open',
    needs: ['squid'],
    start: behind({ kind: 'open' }),
    expected: enrolled('Acme Root Authority'),
  },
  {
    name: 'squid with a password, mistyped once',
    needs: ['squid'],
    start: behind(asking),
    proxyAnswers: [
      { kind: 'password', ...account, password: 'Mistyped' },
      { kind: 'password', ...account },
    ],
    expected: enrolled('Acme Root Authority'),
  },
  {
    name: 'squid with a password that the person does not have',
    needs: ['squid'],
    start: behind(asking),
    proxyAnswers: [{ kind: 'cancel' }],
    expected: explained('proxyPasswordWanted'),
  },
  {
    name: 'squid, refusing',
    needs: ['squid'],
    start: behind({ kind: 'refusing', host: company.serviceHost }),
    expected: explained('proxyRefused'),
  },
]
