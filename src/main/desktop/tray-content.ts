// What the tray shows of the accounts: the ones within reach, each with its code of the moment.
import { handyAccounts } from '../../shared/handy-accounts'
import type { AccountSummary, CodeReading } from '../../shared/models'
import type { Codes } from '../codes'
import type { Accounts } from '../vault/accounts'
import type { TrayContent } from './tray'

const mostInTray = 8

export const trayName = ({ issuer, accountName }: Pick<AccountSummary, 'issuer' | 'accountName'>): string =>
  [issuer, accountName].filter((part) => part !== '').join(', ')

function codeOf(reading: CodeReading | undefined): string | null {
  if (reading === undefined || reading.status === 'unavailable') return null
  return reading.status === 'ready' ? reading.current.code : reading.code
}

export async function readTrayContent(services: {
  readonly accounts: Pick<Accounts, 'list'>
  readonly codes: Pick<Codes, 'read'>
}): Promise<TrayContent> {
  const accounts = handyAccounts(services.accounts.list(), mostInTray)
  const readings = await services.codes.read(accounts.map(({ id }) => id))
  const ends = readings.flatMap((reading) => (reading.status === 'ready' ? [reading.current.validUntil] : []))
  return {
    accounts: accounts.map((account) => ({
      id: account.id,
      name: trayName(account),
      code: codeOf(readings.find(({ accountId }) => accountId === account.id)),
    })),
    until: ends.length === 0 ? null : Math.min(...ends),
  }
}
