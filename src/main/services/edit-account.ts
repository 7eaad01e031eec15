// Editing an account as a window asks for it: what was typed is cleaned first, and what was not changed is left.
import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import type { Contract } from '../../shared/contract'
import { permanent } from '../../shared/errors'
import type { AccountSummary } from '../../shared/models'
import { fail, ok, type Result } from '../../shared/result'
import { cleanName, cleanNote, cleanTags } from '../otp/names'
import type { AccountEdit } from '../vault/account-edits'
import type { Accounts } from '../vault/accounts'

type EditRequest = z.output<Contract['accounts.edit']['input']>
type EditInput = Omit<EditRequest, 'accountId'>

/** Undefined stays undefined: what is left out is not changed. */
const cleaned = <T, U>(value: T | undefined, clean: (value: T) => Result<U>): Result<U | undefined> =>
  value === undefined ? ok(undefined) : clean(value)

function cleanEdit(input: EditInput): Result<AccountEdit> {
  const issuer = cleaned(input.issuer, cleanName)
  if (!issuer.ok) return issuer
  const accountName = cleaned(input.accountName, cleanName)
  if (!accountName.ok) return accountName
  const tags = cleaned(input.tags, cleanTags)
  if (!tags.ok) return tags
  const note = cleaned(input.note, cleanNote)
  if (!note.ok) return note
  return ok({
    ...(issuer.value !== undefined && { issuer: issuer.value }),
    ...(accountName.value !== undefined && { accountName: accountName.value }),
    ...(tags.value !== undefined && { tags: [...tags.value] }),
    ...(note.value !== undefined && { note: note.value }),
    ...(input.pinned !== undefined && { pinned: input.pinned }),
  })
}

/** What a window sends back as it was shown is no change: it may have been shown cut. */
const withoutUnchanged = (input: EditInput, shown: AccountSummary): EditInput =>
  Object.fromEntries(
    Object.entries(input).filter(
      ([name, value]) => !isDeepStrictEqual(value, shown[name as keyof EditInput]),
    ),
  )

export async function editAccount(
  accounts: Pick<Accounts, 'find' | 'edit'>,
  { accountId, ...input }: EditRequest,
): Promise<Result<AccountSummary>> {
  const account = accounts.find(accountId)
  if (!account.ok) return account
  const edit = cleanEdit(withoutUnchanged(input, account.value))
  if (!edit.ok) return edit
  const { issuer, accountName } = { ...account.value, ...edit.value }
  return issuer === '' && accountName === ''
    ? fail(permanent('nameMissing'))
    : accounts.edit(accountId, edit.value)
}
