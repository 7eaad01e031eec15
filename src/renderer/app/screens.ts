// Which screen is shown, as data. A person is in one place at a time; there is no history but "back to the codes".
import type { AccountId } from '../../shared/models'

export type Screen =
  | { readonly name: 'codes'; readonly newAccount: AccountId | null }
  | { readonly name: 'enroll' }
  | { readonly name: 'add' }
  | { readonly name: 'connections' }

export type ScreenName = Screen['name']

export const screenNamed = (name: ScreenName): Screen =>
  name === 'codes' ? { name, newAccount: null } : { name }
