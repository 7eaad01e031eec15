// How an attempt to enroll ended, as the person saw it, and how that is told in one line.
import type { AppErrorCode } from '../../../src/shared/errors'

/** How the person answers a proxy that asks for a password. */
export type ProxyAnswer =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  | { readonly kind: 'cancel' }

export type Outcome =
  | {
      readonly kind: 'enrolled'
      /** Who can read along, as the person was told before anything was sent. */
      readonly readsAlong: readonly string[]
      /** The same, as the account's details say afterwards. */
      readonly remembered: readonly string[]
    }
  | {
      readonly kind: 'explained'
      readonly code: AppErrorCode
      /** Whether any request came as far as the service. */
      readonly service: 'never asked' | 'asked'
    }
  /** Something else than the app was meant to show. */
  | { readonly kind: 'lost'; readonly words: string }

export const enrolled = (...readsAlong: readonly string[]): Outcome => ({
  kind: 'enrolled',
  readsAlong,
  remembered: readsAlong,
})

const quoted = (names: readonly string[]): string =>
  names.length === 0 ? 'nobody' : names.map((name) => `“${name}”`).join(' and ')

/** An explanation instead of an account; nothing has reached the service. */
export const explained = (code: AppErrorCode): Outcome => ({
  kind: 'explained',
  code,
  service: 'never asked',
})

export function describeOutcome(outcome: Outcome, after = ''): string {
  switch (outcome.kind) {
    case 'enrolled': {
      const [told, remembered] = [quoted(outcome.readsAlong), quoted(outcome.remembered)]
      const but = remembered === told ? '' : `, but the account says ${remembered}`
      return `enrolled${after}, told that ${told} reads along${but}`
    }
    case 'explained': {
      const asked = outcome.service === 'asked' ? ', although the service was asked' : ''
      return `no account${after}, told ${outcome.code}${asked}`
    }
    case 'lost':
      return outcome.words
  }
}
