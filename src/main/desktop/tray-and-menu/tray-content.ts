// What the tray shows of the accounts: the ones within reach, each with its code of the moment.
import { listHandyAccounts } from '../../../shared/handy-accounts'
import type { AccountSummary, CodeReading } from '../../../shared/models'
import type { Codes } from '../../services/codes'
import type { Clock } from '../../ports/clock'
import type { Accounts } from '../../vault/accounts'
import type { Words } from '../../../words/load'
import type { TrayAccount } from './tray-menu'

export interface TrayContent {
  readonly accounts: readonly TrayAccount[]
  /** When the first of the codes ends, or what could not be read is looked at again; null: nothing changes with time. */
  readonly until: number | null
}

const maxInTray = 8
/** Milliseconds after which what could not be read is looked at again. */
export const lookAgainMs = 30_000

const trayName = ({ issuer, accountName }: AccountSummary, words: Words['app']): string =>
  issuer === '' || accountName === '' ? issuer + accountName : words.fullName(issuer, accountName)

function codeOf(reading: CodeReading | undefined): string | null {
  if (reading === undefined || reading.status === 'unavailable') return null
  return reading.status === 'ready' ? reading.current.code : reading.code
}

function endOf(reading: CodeReading, now: number): readonly number[] {
  switch (reading.status) {
    case 'ready':
      return [reading.current.validUntil]
    case 'onRequest':
      return []
    case 'unavailable':
      return [now + lookAgainMs]
  }
}

export async function readTrayContent(services: {
  readonly accounts: Pick<Accounts, 'list'>
  readonly codes: Pick<Codes, 'read'>
  readonly clock: Pick<Clock, 'now'>
  /** In the language of the moment. */
  readonly words: () => Words['app']
}): Promise<TrayContent> {
  const accounts = listHandyAccounts(services.accounts.list(), maxInTray)
  // Nobody has asked for the tray: a keychain that is locked is not asked once more for it.
  const readings = await services.codes.read(
    accounts.map(({ id }) => id),
    'program',
  )
  const ends = readings.flatMap((reading) => endOf(reading, services.clock.now()))
  return {
    accounts: accounts.map((account) => ({
      id: account.id,
      name: trayName(account, services.words()),
      code: codeOf(readings.find(({ accountId }) => accountId === account.id)),
    })),
    until: ends.length === 0 ? null : Math.min(...ends),
  }
}
