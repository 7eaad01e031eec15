// The states of the list of codes: how many there are, how they are arranged, and whether their codes can be seen.
import type { AccountSummary } from '../../../../src/shared/models'
import type { FakeOptions } from '../fake-api'
import { accountOf, connectionOf, everydayAccounts } from '../fake-data'

const services =
  'GitHub,Google,Dropbox,PayPal,Discord,Cloudflare,Northwind Trading,npm,GitLab,Bitwarden,Binance,Coinbase,Okta,' +
  'Deutsche Bahn,Fastmail,Amazon Web Services,Steam,Proton,Łódź Bank,Figma,Notion,Atlassian,DigitalOcean,Hetzner,' +
  'Stripe,Shopify,Apple,X,Reddit,Twitch,Wikipedia,Mozilla,Docker Hub,Vercel,Netlify,Sentry,Zoom,Box,Mailchimp,GitHub'

const some: readonly AccountSummary[] = services.split(',').map((issuer, place) =>
  accountOf(place + 1, {
    issuer,
    accountName: place % 3 === 0 ? 'ada.lovelace@example.com' : 'ada',
    pinned: place === 2 || place === 5,
    tags: [...(place % 4 === 0 ? ['work'] : []), ...(place % 7 === 0 ? ['money'] : [])],
    timesUsed: (place * 7) % 11,
    ...(place === 39 && { accountName: 'analytical-engines-ltd' }),
  }),
)

const thousands = (count: number): readonly AccountSummary[] =>
  Array.from({ length: count }, (_, place) => {
    const like = some[place % some.length]
    return accountOf(place + 1, {
      issuer: `${like?.issuer ?? ''} ${Math.floor(place / some.length) + 1}`,
      accountName: `ada+${place + 1}@example.com`,
    })
  })

const base: FakeOptions = { accounts: some, connections: [connectionOf(1)], delayMs: 5 }

export const listScenarios: Readonly<Record<string, () => FakeOptions>> = {
  list: () => base,
  listCompact: () => ({ ...base, settings: { density: 'compact' } }),
  listHidden: () => ({ ...base, accounts: everydayAccounts, settings: { codes: 'onReveal' } }),
  listNewer: () => ({ ...base, accountList: 'newer', notShown: { accounts: 2, organizations: 1 } }),
  listNotShown: () => ({ ...base, notShown: { accounts: 1 } }),
  listByName: () => ({ ...base, settings: { order: 'name' } }),
  thousand: () => ({ ...base, accounts: thousands(1000) }),
  tenThousand: () => ({ ...base, accounts: thousands(10_000) }),
}
