// What was scanned, pasted or typed and waits to be saved. Secrets are held here until then, or until the person lets them
// go; a window only ever sees what candidates.ts shows of them.
//
// Whatever is offered, from inside or outside of the window, comes through here, one change at a time; what cannot be taken
// is said, and takes nothing else with it. Nothing replaces an account unless the person chose that.
//
// Where to look: scans.ts for pictures, screens and the camera, transfer-batch.ts for what comes in several QR codes. How a
// text is read is ../otp/offered-text.ts.
import { findErrorFacts, permanent, type AppError } from '../../shared/errors'
import type { AccountId, AccountSummary, CandidateId, IntakeState, PreviewCode } from '../../shared/models'
import { maxCandidates } from '../../shared/limits'
import { fail, ok, type Result } from '../../shared/result'
import { createTurns } from '../../shared/turns'
import type { ReadAccount } from '../otp/key-uri'
import type { TransferPart } from '../otp/migration'
import { cleanName } from '../otp/names'
import type { OfferedItem } from '../otp/offered-text'
import { createOtpAccount, type OtpAccount } from '../otp/otp-account'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import { toCandidate, isSameAs, computePreview, type Held } from './candidates'
import { withPart, type TransferBatch } from './transfer-batch'

/** What the intake needs of the vault. */
export interface AccountsToAddTo {
  readonly alike: (account: OtpAccount) => Promise<Held['alike']>
  readonly add: (account: OtpAccount, replaces: readonly AccountId[]) => Promise<Result<AccountSummary>>
}

export interface Chosen {
  readonly candidateId: CandidateId
  readonly issuer: string
  readonly accountName: string
  readonly replaces: readonly AccountId[]
}

export interface Saved {
  readonly added: AccountSummary[]
  readonly failed: { readonly candidateId: CandidateId; readonly error: AppError }[]
}

export type TypedAccount = Parameters<typeof createOtpAccount>[0]

export interface Intake {
  readonly read: () => IntakeState
  /** Takes what can be taken; the first reason why not, when that is nothing. */
  readonly offer: (items: readonly OfferedItem[]) => Promise<Result<IntakeState>>
  /** What is typed by hand: names, key and parameters. */
  readonly offerByHand: (typed: TypedAccount) => Promise<Result<IntakeState>>
  /** The code that it would give. */
  readonly preview: (typed: TypedAccount) => Result<PreviewCode>
  /** As `offer`, but what cannot be taken is said in the state: nobody waits for the answer. */
  readonly offerFromOutside: (items: readonly OfferedItem[]) => Promise<void>
  readonly readCodes: () => readonly { readonly candidateId: CandidateId; readonly code: PreviewCode }[]
  readonly save: (chosen: readonly Chosen[]) => Promise<Saved>
  readonly clear: () => void
}

interface Contents {
  readonly held: readonly Held[]
  readonly batch: TransferBatch | null
  readonly refused: readonly AppError[]
}

const nothing: Contents = { held: [], batch: null, refused: [] }

function renamed(account: OtpAccount, { issuer, accountName }: Chosen): Result<OtpAccount> {
  const cleanIssuer = cleanName(issuer)
  if (!cleanIssuer.ok) return cleanIssuer
  const cleanAccountName = cleanName(accountName)
  if (!cleanAccountName.ok) return cleanAccountName
  if (cleanIssuer.value === '' && cleanAccountName.value === '') return fail(permanent('nameMissing'))
  return ok({ ...account, issuer: cleanIssuer.value, accountName: cleanAccountName.value })
}

/** Of the keychain, the disk or the whole list, some of which say so for good. */
const isOfAll = (error: AppError): boolean =>
  error.retryable || ['keychain', 'disk'].includes(findErrorFacts(error).group)

/** A counter-based code has been shown by now: the account goes on with the one after it. */
const afterPreview = (account: OtpAccount): OtpAccount =>
  'counter' in account ? { ...account, counter: account.counter + 1 } : account

export function createIntake(dependencies: {
  readonly accounts: AccountsToAddTo
  readonly clock: Pick<Clock, 'now'>
  readonly clockOffset: () => number
  readonly ids: Pick<Ids, 'candidate'>
  /** A counter-based code was shown before its account was saved. */
  readonly codeWasShown: (id: AccountId, code: string) => void
}): Intake {
  const { accounts, clock, clockOffset, ids, codeWasShown } = dependencies
  let contents = nothing
  /** How often everything was let go: what was offered before, and is still looked for, is let go too. */
  let clearings = 0

  const read = (): IntakeState => {
    const { held, batch, refused } = contents
    const transfer = batch === null || batch.of === 1 ? null : { scanned: batch.seen.size, of: batch.of }
    return { candidates: held.map(toCandidate), transfer, refused: [...refused] }
  }

  const preview = (account: OtpAccount): PreviewCode => computePreview(account, clock.now(), clockOffset())

  async function hold(offered: readonly ReadAccount[], isWanted: () => boolean): Promise<void> {
    for (const one of offered) {
      const isKnown = contents.held.some(({ read: other }) => isSameAs(other.account, one.account))
      if (isKnown || contents.held.length >= maxCandidates) continue
      const held = { id: ids.candidate(), read: one, alike: await accounts.alike(one.account) }
      if (!isWanted()) return
      contents = { ...contents, held: [...contents.held, held] }
    }
  }

  function takePart(part: TransferPart): readonly Result<ReadAccount>[] {
    const batch = withPart(contents.batch, part)
    if (!batch.ok) return [batch]
    contents = { ...contents, batch: batch.value }
    return part.entries
  }

  function outcomesOf(item: OfferedItem): readonly Result<ReadAccount>[] {
    switch (item.kind) {
      case 'account':
        return [ok(item.read)]
      case 'transferPart':
        return takePart(item.part)
      case 'refused':
        return [fail(item.error)]
    }
  }

  async function offer(items: readonly OfferedItem[], isWanted: () => boolean): Promise<Result<IntakeState>> {
    if (!isWanted()) return ok(read())
    const batchBefore = contents.batch
    const outcomes = items.flatMap(outcomesOf)
    const refused = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error]))
    const offered = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []))
    const [firstRefused] = refused
    // A part of a move counts as taken even if none of its accounts could be.
    const tookNothing = offered.length === 0 && contents.batch === batchBefore
    if (tookNothing && firstRefused !== undefined) return fail(firstRefused)
    contents = { ...contents, refused }
    await hold(offered, isWanted)
    return ok(read())
  }

  async function saveOne(chosen: Chosen, from: readonly Held[]): Promise<Result<AccountSummary>> {
    const held = from.find(({ id }) => id === chosen.candidateId)
    if (!held) return fail(permanent('candidateNotFound'))
    const account = renamed(held.read.account, chosen)
    if (!account.ok) return account
    const shown = preview(account.value)
    const added = await accounts.add(afterPreview(account.value), chosen.replaces)
    if (!added.ok) return added
    if (shown.status === 'onRequest') codeWasShown(added.value.id, shown.code)
    return added
  }

  async function save(chosen: readonly Chosen[], from: readonly Held[]): Promise<Saved> {
    const saved: Saved = { added: [], failed: [] }
    let trouble: AppError | null = null
    let held = from
    for (const one of chosen) {
      // What a closed keychain or a full disk says of one, it says of all.
      const outcome: Result<AccountSummary> = trouble === null ? await saveOne(one, held) : fail(trouble)
      // One that was chosen twice is not added twice.
      if (outcome.ok) held = held.filter(({ id }) => id !== one.candidateId)
      if (outcome.ok) saved.added.push(outcome.value)
      else saved.failed.push({ candidateId: one.candidateId, error: outcome.error })
      if (!outcome.ok && isOfAll(outcome.error)) trouble = outcome.error
    }
    const left = new Set(saved.failed.map(({ candidateId }) => candidateId))
    contents = { ...nothing, held: held.filter(({ id }) => left.has(id)) }
    return saved
  }

  /** One change at a time: an offer looks through the keychain, and must not meet another in between. */
  const inTurn = createTurns()
  /** What is offered now is wanted until everything is let go. */
  const wantedFromNow = (): (() => boolean) => {
    const before = clearings
    return () => clearings === before
  }

  const offerInTurn: Intake['offer'] = (items) => {
    const isWanted = wantedFromNow()
    return inTurn(() => offer(items, isWanted))
  }

  return {
    read,
    offer: offerInTurn,
    offerByHand: async (typed) => {
      const account = createOtpAccount(typed)
      // What is typed by hand has one name for its issuer.
      return account.ok
        ? offerInTurn([{ kind: 'account', read: { account: account.value, labelIssuer: null } }])
        : account
    },
    preview: (typed) => {
      const account = createOtpAccount(typed)
      return account.ok ? ok(preview(account.value)) : account
    },
    offerFromOutside: (items) => {
      const isWanted = wantedFromNow()
      return inTurn(async () => {
        const taken = await offer(items, isWanted)
        if (!taken.ok) contents = { ...contents, refused: [taken.error] }
      })
    },
    readCodes: () =>
      contents.held.map(({ id, read: { account } }) => ({ candidateId: id, code: preview(account) })),
    save: (chosen) => {
      // Added even if everything is let go meanwhile, as by somebody who goes to another screen: it was chosen.
      const { held } = contents
      const isHeld = wantedFromNow()
      return inTurn(() => save(chosen, isHeld() ? contents.held : held))
    },
    clear: () => {
      contents = nothing
      clearings += 1
    },
  }
}
