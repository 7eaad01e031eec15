// Accounts added as a window adds them: offered first, and then saved.
import type { ChannelName } from '../../src/shared/channel-names'
import type { Input, Output } from '../../src/shared/contract'
import type { AccountSummary } from '../../src/shared/models'

/** A call over the contract. */
export type Call = <K extends ChannelName>(channel: K, input: Input<K>) => Promise<Output<K>>

type ByHand = Input<'intake.offerByHand'>

/** For a router, which knows less of its answers than they say of themselves. */
export const callBy =
  (router: (channel: ChannelName, input: unknown) => Promise<unknown>): Call =>
  async (channel, input) =>
    (await router(channel, input)) as Output<typeof channel>

/** What someone types who has a website's setup key before them. */
export const typedByHand = (changes: Partial<ByHand> = {}): ByHand => ({
  issuer: 'Example',
  accountName: 'alice',
  setupKey: 'JBSWY3DPEHPK3PXP',
  parameters: { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 },
  ...changes,
})

async function saveAll(call: Call, offered: Output<'intake.read'>): Promise<readonly AccountSummary[]> {
  if (!offered.ok) throw new Error(`What was offered is refused: ${offered.error.code}`)
  const chosen = offered.value.candidates.map(({ id, issuer, accountName }) => ({
    candidateId: id,
    issuer,
    accountName,
    replaces: [],
  }))
  const saved = await call('intake.save', { chosen })
  if (!saved.ok) throw new Error(`Nothing is saved: ${saved.error.code}`)
  const [failed] = saved.value.failed
  if (failed) throw new Error(`It cannot be saved: ${failed.error.code}`)
  return saved.value.added
}

/** Links, as pasted. */
export const addByText = async (call: Call, text: string): Promise<readonly AccountSummary[]> =>
  saveAll(call, await call('intake.offerText', { text }))

/** One account, as typed. */
export async function addByHand(call: Call, changes: Partial<ByHand> = {}): Promise<AccountSummary> {
  const [added] = await saveAll(call, await call('intake.offerByHand', typedByHand(changes)))
  if (!added) throw new Error('Nothing was added')
  return added
}
