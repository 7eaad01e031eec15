// The codes of accounts as they are now, and copying them: for the windows, and for the tray.
import { permanent } from '../../shared/errors'
import type { AccountId, CodeReading, CopyReceipt } from '../../shared/models'
import { fail, ok, type Result } from '../../shared/result'
import type { Settings } from '../../shared/settings'
import type { OwnCodes } from '../cognito/own-codes'
import type { HotpCodes } from './hotp-codes'
import { computeCodesAt } from '../otp/codes'
import type { Clock } from '../ports/clock'
import type { ClipboardGuard } from '../protection/clipboard-guard'
import { isHotp } from '../vault/account-secret'
import type { Accounts } from '../vault/accounts'
import type { Reader } from '../vault/secret-store'

/** asSet: the current one, or in its last seconds the next one if the person has set that. */
export type WhichCode = 'current' | 'next' | 'asSet'

export interface Codes {
  /** Of accounts that are there; the others are left out. */
  readonly read: (ids: readonly AccountId[], reader?: Reader) => Promise<readonly CodeReading[]>
  readonly copy: (id: AccountId, which: WhichCode) => Promise<Result<CopyReceipt>>
  /** Of a counter-based account: makes its next code, and reads it. */
  readonly advance: (id: AccountId) => Promise<Result<CodeReading>>
}

/** Milliseconds before its end from which a code may come too late. */
const lateMs = 5_000

type Readable = Exclude<CodeReading, { readonly status: 'unavailable' }>

/** The code that a reading holds; null for one that was never asked for, or that has no next one. */
function textOf(reading: Readable, which: 'current' | 'next'): string | null {
  if (reading.status === 'ready') return reading[which].code
  return which === 'current' ? reading.code : null
}

export function createCodes(dependencies: {
  readonly accounts: Pick<Accounts, 'find' | 'secretOf' | 'noteUse'>
  readonly hotpCodes: Pick<HotpCodes, 'last' | 'advance'>
  readonly ownCodes: Pick<OwnCodes, 'readyAt'>
  readonly clipboardGuard: ClipboardGuard
  readonly lateCopy: () => Settings['lateCopy']
  readonly clock: Pick<Clock, 'now'>
  readonly clockOffset: () => number
}): Codes {
  const { accounts, hotpCodes, ownCodes, clipboardGuard, lateCopy, clock, clockOffset } = dependencies

  async function readOne(id: AccountId, reader?: Reader): Promise<CodeReading> {
    // A counter-based code is still to be typed, whatever the keychain says meanwhile.
    const lastCode = hotpCodes.last(id)
    if (lastCode !== null) return { status: 'onRequest', accountId: id, code: lastCode }
    const account = await accounts.secretOf(id, reader)
    if (!account.ok) return { status: 'unavailable', accountId: id, error: account.error }
    if (isHotp(account.value)) return { status: 'onRequest', accountId: id, code: null }
    const { secret, parameters } = account.value
    const now = clock.now()
    const currentIs = ownCodes.readyAt(id, parameters) > now ? 'spent' : 'fresh'
    return {
      status: 'ready',
      accountId: id,
      ...computeCodesAt(secret, parameters, now, clockOffset()),
      currentIs,
    }
  }

  function choose(reading: Readable, which: WhichCode): 'current' | 'next' {
    if (which !== 'asSet') return which
    const isLate = reading.status === 'ready' && reading.current.validUntil - clock.now() <= lateMs
    return isLate ? lateCopy() : 'current'
  }

  return {
    read: async (ids, reader) =>
      Promise.all(ids.filter((id) => accounts.find(id).ok).map((id) => readOne(id, reader))),
    copy: async (id, asked) => {
      if (!accounts.find(id).ok) return fail(permanent('accountNotFound'))
      const reading = await readOne(id)
      if (reading.status === 'unavailable') return fail(reading.error)
      const which = choose(reading, asked)
      const code = textOf(reading, which)
      if (code === null) return fail(permanent('stepOutOfOrder'))
      const receipt = await clipboardGuard.copy(code)
      // Only the order by use suffers when this cannot be written: the code is there all the same.
      void accounts.noteUse(id)
      return ok({ which, ...receipt })
    },
    advance: async (id) => {
      const code = await hotpCodes.advance(id)
      return code.ok ? ok({ status: 'onRequest', accountId: id, code: code.value }) : code
    },
  }
}
