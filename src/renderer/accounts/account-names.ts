// How an account is called where one line has to do: "issuer, account", with the comma of the language.
import type { AccountSummary } from '../../shared/models'
import { appWords } from '../words'

type Named = Pick<AccountSummary, 'issuer' | 'accountName'>

export const formatFullName = ({ issuer, accountName }: Named): string =>
  issuer === '' || accountName === '' ? issuer + accountName : appWords.fullName(issuer, accountName)

/** The shortest name that still tells a person which account is meant. */
export const formatShortName = ({ issuer, accountName }: Named): string =>
  issuer === '' ? accountName : issuer

export const matches = (account: Named, filter: string): boolean =>
  formatFullName(account).toLocaleLowerCase().includes(filter.trim().toLocaleLowerCase())
