// What was scanned, pasted or typed, until it is saved or let go: what a window sees of it.
import { describe, expect, it } from 'vitest'
import { computeCodesAt } from '../../../src/main/otp/codes'
import type { CounterBasedAccount } from '../../../src/main/otp/otp-account'
import type { Candidate } from '../../../src/shared/models'
import { secretsIn } from '../../support/secret-spellings'
import { rfc4226 } from '../otp/rfc-vectors'
import { codeOf, usual, valueOf } from '../vault/rig'
import {
  accountOf,
  createIntakeRig,
  hotp,
  offered,
  offeredAs,
  refused,
  secretOf,
  steam,
  transferPart,
} from './rig'

const empty = { candidates: [], transfer: null, refused: [] }
const counting: CounterBasedAccount = {
  issuer: 'Example',
  accountName: 'counting',
  secret: rfc4226.secret,
  parameters: hotp,
  counter: 3,
}

describe('an intake', () => {
  it('is empty at first', async () => {
    const { intake } = await createIntakeRig()
    expect(intake.read()).toEqual(empty)
  })

  it('shows an account that was offered, and what is unusual about it', async () => {
    const { intake } = await createIntakeRig()
    const account = accountOf('alice', { parameters: { ...usual, digits: 8 } })
    await intake.offer([{ kind: 'account', read: { account, labelIssuer: 'Somebody' } }])
    const { candidates } = intake.read()
    expect(candidates).toEqual([
      {
        id: candidates[0]?.id,
        issuer: 'Example',
        accountName: 'alice',
        parameters: { ...usual, digits: 8 },
        labelIssuer: 'Somebody',
        unusual: ['digits', 'issuerDiffers'],
        alike: [],
      },
    ])
  })

  it('answers an offer with what it holds afterwards', async () => {
    const { intake } = await createIntakeRig()
    const answer = valueOf(await intake.offer(offeredAs('alice')))
    expect(answer).toEqual(intake.read())
  })

  it('knows each by an id of its own', async () => {
    const { intake } = await createIntakeRig()
    await intake.offer(offeredAs('alice', 'bob', 'carol'))
    expect(new Set(intake.read().candidates.map(({ id }) => id)).size).toBe(3)
  })

  it('holds several in their order, and further ones after them', async () => {
    const { intake, names } = await createIntakeRig()
    await intake.offer(offeredAs('alice', 'bob'))
    await intake.offer(offeredAs('carol'))
    expect(names()).toEqual(['alice', 'bob', 'carol'])
  })

  it('says what is here already', async () => {
    const { intake, vault } = await createIntakeRig()
    const { id } = valueOf(await vault.accounts.add(accountOf('alice'), []))
    await intake.offer([...offeredAs('bob'), offered(accountOf('alice', { issuer: 'Elsewhere' }))])
    expect(intake.read().candidates.map(({ alike }) => alike)).toEqual([
      [],
      [{ accountId: id, likeness: 'sameKey', replaceable: true }],
    ])
  })

  it('takes an account while the keychain is locked', async () => {
    const { intake, keychain, names } = await createIntakeRig()
    keychain.become('locked')
    await intake.offer(offeredAs('alice'))
    expect(names()).toEqual(['alice'])
  })

  it('writes nothing down', async () => {
    const { intake, keychain, fileSystem } = await createIntakeRig()
    await intake.offer(offeredAs('alice'))
    intake.readCodes()
    expect([keychain.items().size, fileSystem.files().size]).toEqual([0, 0])
  })

  it('holds no more than 2,000', async () => {
    const { intake } = await createIntakeRig({ alike: () => Promise.resolve([]) })
    const many = Array.from({ length: 1500 }, (_, at) => String(at))
    await intake.offer(offeredAs(...many))
    await intake.offer(offeredAs(...many.map((name) => `another ${name}`)))
    expect(intake.read().candidates.length).toBe(2000)
  })
})

describe('the same account', () => {
  it('is held once, be it in one offer', async () => {
    const { intake, names } = await createIntakeRig()
    await intake.offer(offeredAs('alice', 'alice'))
    expect(names()).toEqual(['alice'])
  })

  it('keeps its id when it is offered again', async () => {
    const { intake } = await createIntakeRig()
    const before = valueOf(await intake.offer(offeredAs('alice')))
    expect(valueOf(await intake.offer(offeredAs('alice')))).toEqual(before)
  })

  it.each([
    ['another issuer', accountOf('alice', { issuer: 'Elsewhere' })],
    ['another name', accountOf('bob', { secret: secretOf('alice') })],
    ['another key', accountOf('alice', { secret: secretOf('bob') })],
    ['other parameters', accountOf('alice', { parameters: { ...usual, period: 60 } })],
    ['another kind of codes', accountOf('alice', { parameters: steam })],
  ])('is another one with %s', async (_, other) => {
    const { intake } = await createIntakeRig()
    await intake.offer([...offeredAs('alice'), offered(other)])
    expect(intake.read().candidates.length).toBe(2)
  })
})

describe('what is refused', () => {
  it('is the answer when there is nothing else', async () => {
    const { intake } = await createIntakeRig()
    expect(codeOf(await intake.offer([refused('notAnAccount'), refused('textTooLong')]))).toBe('notAnAccount')
  })

  it('leaves everything as it was when there is nothing else', async () => {
    const { intake } = await createIntakeRig()
    await intake.offer([...offeredAs('alice'), refused('kindUnsupported')])
    const before = intake.read()
    await intake.offer([refused('notAnAccount')])
    expect(intake.read()).toEqual(before)
  })

  it('is told beside what could be taken, each by itself', async () => {
    const { intake, names } = await createIntakeRig()
    const items = [refused('secretNotBase32'), ...offeredAs('alice'), refused('digitsUnsupported')]
    await intake.offer(items)
    expect([names(), intake.read().refused.map(({ code }) => code)]).toEqual([
      ['alice'],
      ['secretNotBase32', 'digitsUnsupported'],
    ])
  })

  it('is told until the next offer', async () => {
    const { intake } = await createIntakeRig()
    await intake.offer([...offeredAs('alice'), refused('secretNotBase32')])
    await intake.offer(offeredAs('bob'))
    expect(intake.read().refused).toEqual([])
  })
})

describe('a move from another phone', () => {
  const part = (index: number, ...names: readonly string[]) =>
    transferPart({ batchId: 7, index, size: 3 }, ...names)

  it('shows how many of its parts were seen', async () => {
    const { intake, names } = await createIntakeRig()
    await intake.offer([part(2, 'carol')])
    await intake.offer([part(0, 'alice')])
    expect([intake.read().transfer, names()]).toEqual([{ scanned: 2, of: 3 }, ['carol', 'alice']])
  })

  it('is complete with its last part', async () => {
    const { intake } = await createIntakeRig()
    await intake.offer([part(0, 'alice'), part(1, 'bob'), part(2, 'carol')])
    expect(intake.read().transfer).toEqual({ scanned: 3, of: 3 })
  })

  it('takes no part twice', async () => {
    const { intake } = await createIntakeRig()
    await intake.offer([part(0, 'alice')])
    const before = intake.read()
    expect([codeOf(await intake.offer([part(0, 'alice')])), intake.read()]).toEqual([
      'transferPartSeen',
      before,
    ])
  })

  it('takes the others when one in the same offer was seen', async () => {
    const { intake, names } = await createIntakeRig()
    await intake.offer([part(0, 'alice')])
    await intake.offer([part(0, 'alice'), part(1, 'bob')])
    expect([names(), intake.read()]).toMatchObject([
      ['alice', 'bob'],
      { transfer: { scanned: 2, of: 3 }, refused: [{ code: 'transferPartSeen' }] },
    ])
  })

  it('is not mixed with another one while it is incomplete', async () => {
    const { intake } = await createIntakeRig()
    await intake.offer([part(0, 'alice')])
    const before = intake.read()
    const another = transferPart({ batchId: 8, index: 0, size: 2 }, 'mallory')
    expect([codeOf(await intake.offer([another])), intake.read()]).toEqual(['transferOfOther', before])
  })

  it('makes room for another one when it is complete, and keeps its accounts', async () => {
    const { intake, names } = await createIntakeRig()
    await intake.offer([part(0, 'alice'), part(1, 'bob'), part(2, 'carol')])
    await intake.offer([transferPart({ batchId: 8, index: 0, size: 2 }, 'dave')])
    expect([intake.read().transfer, names()]).toEqual([
      { scanned: 1, of: 2 },
      ['alice', 'bob', 'carol', 'dave'],
    ])
  })

  it('in one part is nothing to wait for, and so not shown', async () => {
    const { intake, names } = await createIntakeRig()
    await intake.offer([transferPart({ batchId: 7, index: 0, size: 1 }, 'alice', 'bob')])
    expect([intake.read().transfer, names()]).toEqual([null, ['alice', 'bob']])
  })

  it('goes on although something else was offered in between', async () => {
    const { intake } = await createIntakeRig()
    await intake.offer([part(0, 'alice')])
    await intake.offer(offeredAs('eve'))
    await intake.offer([part(1, 'bob')])
    expect(intake.read().transfer).toEqual({ scanned: 2, of: 3 })
  })

  it('says which of its accounts cannot be taken', async () => {
    const { intake, names } = await createIntakeRig()
    await intake.offer([part(0, 'alice', '!', 'bob')])
    expect([names(), intake.read().refused.map(({ code }) => code)]).toEqual([
      ['alice', 'bob'],
      ['algorithmUnsupported'],
    ])
  })

  it('counts a part as seen of which no account can be taken', async () => {
    const { intake } = await createIntakeRig()
    const answer = await intake.offer([part(0, '!')])
    expect([answer.ok, intake.read()]).toMatchObject([
      true,
      { transfer: { scanned: 1, of: 3 }, refused: [{ code: 'algorithmUnsupported' }] },
    ])
  })
})

describe('the codes of what waits', () => {
  const codesOf = async (account: Parameters<typeof offered>[0], clockOffset = 0) => {
    const rig = await createIntakeRig({ clockOffset })
    await rig.intake.offer([offered(account)])
    return { ...rig, codes: rig.intake.readCodes().map(({ code }) => code) }
  }

  it.each([
    ['TOTP', accountOf('alice')],
    ['Steam', accountOf('alice', { parameters: steam })],
  ])('are the ones of now and next (%s)', async (_, account) => {
    const { clock, codes } = await codesOf(account)
    const { secret, parameters } = account
    expect(codes).toEqual([{ status: 'ready', ...computeCodesAt(secret, parameters, clock.now(), 0) }])
  })

  it('are those of the service’s time', async () => {
    const { clock, codes } = await codesOf(accountOf('alice'), 45_000)
    expect(codes).toEqual([
      { status: 'ready', ...computeCodesAt(secretOf('alice'), usual, clock.now(), 45_000) },
    ])
  })

  it('are those that are next, for counter-based codes', async () => {
    const { codes } = await codesOf(counting)
    expect(codes).toEqual([{ status: 'onRequest', code: rfc4226.codes[3] }])
  })

  it('do not count on by being looked at', async () => {
    const { intake } = await codesOf(counting)
    expect(intake.readCodes()).toEqual(intake.readCodes())
  })

  it('come with the id of their candidate, in order', async () => {
    const { intake } = await createIntakeRig()
    await intake.offer(offeredAs('alice', 'bob'))
    expect(intake.readCodes().map(({ candidateId }) => candidateId)).toEqual(
      intake.read().candidates.map(({ id }) => id),
    )
  })
})

describe('a secret that waits', () => {
  it('is in nothing that the intake says', async () => {
    const { intake, saveAll, vault } = await createIntakeRig()
    valueOf(await vault.accounts.add(accountOf('alice'), []))
    const items = [...offeredAs('alice', 'bob'), offered(counting), refused('notAnAccount')]
    const part = transferPart({ batchId: 7, index: 0, size: 2 }, 'carol')
    const said = [await intake.offer(items), await intake.offer([part]), intake.read(), intake.readCodes()]
    const saved = await saveAll()
    const secrets = [...['alice', 'bob', 'carol'].map(secretOf), rfc4226.secret]
    expect([saved.added.length, secretsIn([said, saved], ...secrets)]).toEqual([4, []])
  })
})

describe('letting everything go', () => {
  it('leaves nothing', async () => {
    const { intake } = await createIntakeRig()
    await intake.offer([transferPart({ batchId: 7, index: 0, size: 3 }, 'alice'), refused('notAnAccount')])
    intake.clear()
    expect([intake.read(), intake.readCodes()]).toEqual([empty, []])
  })

  it('forgets a move, so that it can begin anew', async () => {
    const { intake } = await createIntakeRig()
    const part = transferPart({ batchId: 7, index: 0, size: 3 }, 'alice')
    await intake.offer([part])
    intake.clear()
    expect(valueOf(await intake.offer([part])).transfer).toEqual({ scanned: 1, of: 3 })
  })

  it.each([
    ['accounts', offeredAs('carol')],
    ['a part of a move', [transferPart({ batchId: 7, index: 0, size: 3 }, 'carol')]],
    ['what is refused', [refused('notAnAccount')]],
  ])('includes what was offered before, and waits for its turn: %s', async (_, items) => {
    let answer: (alike: Candidate['alike']) => void = () => undefined
    const slowly = new Promise<Candidate['alike']>((resolve) => (answer = resolve))
    const { intake } = await createIntakeRig({ alike: () => slowly })
    const offers = [intake.offer(offeredAs('alice', 'bob')), intake.offerFromOutside(items)]
    await Promise.resolve()
    intake.clear()
    answer([])
    await Promise.all(offers)
    expect(intake.read()).toEqual(empty)
  })
})

describe('an offer from outside of the window', () => {
  it('is held like any other', async () => {
    const { intake, names } = await createIntakeRig()
    await intake.offerFromOutside(offeredAs('alice'))
    expect(names()).toEqual(['alice'])
  })

  it('that is refused says so in the state, because nobody waits for an answer', async () => {
    const { intake, names } = await createIntakeRig()
    await intake.offer(offeredAs('alice'))
    await intake.offerFromOutside([refused('kindUnsupported')])
    expect([names(), intake.read().refused.map(({ code }) => code)]).toEqual([['alice'], ['kindUnsupported']])
  })

  it('that is refused does not end a move', async () => {
    const { intake } = await createIntakeRig()
    await intake.offer([transferPart({ batchId: 7, index: 0, size: 3 }, 'alice')])
    await intake.offerFromOutside([refused('kindUnsupported')])
    expect(intake.read().transfer).toEqual({ scanned: 1, of: 3 })
  })
})

describe('offers at the same time', () => {
  /** An intake that looks for the first account until it is told what is alike. */
  async function createSlowRig() {
    let answer: () => void = () => undefined
    const slowly = new Promise<void>((resolve) => (answer = resolve))
    const looked: string[] = []
    const rig = await createIntakeRig({
      alike: async ({ accountName }) => {
        looked.push(accountName)
        if (accountName === 'slow') await slowly
        return []
      },
    })
    return { ...rig, looked, answer }
  }

  it('are taken one after the other, in their order', async () => {
    const { intake, names, answer } = await createSlowRig()
    const offers = [intake.offer(offeredAs('slow')), intake.offer(offeredAs('quick'))]
    answer()
    await Promise.all(offers)
    expect(names()).toEqual(['slow', 'quick'])
  })

  it('do not look through the keychain at the same time', async () => {
    const { intake, looked } = await createSlowRig()
    void intake.offer(offeredAs('slow'))
    void intake.offer(offeredAs('quick'))
    await new Promise((resolve) => setImmediate(resolve))
    expect(looked).toEqual(['slow'])
  })

  it('hold the same account once', async () => {
    const { intake, names, answer } = await createSlowRig()
    const offers = [intake.offer(offeredAs('slow')), intake.offerFromOutside(offeredAs('slow'))]
    answer()
    await Promise.all(offers)
    expect(names()).toEqual(['slow'])
  })

  it('leave it readable what is held so far', async () => {
    const { intake, names } = await createSlowRig()
    await intake.offer(offeredAs('quick'))
    void intake.offer(offeredAs('slow'))
    await new Promise((resolve) => setImmediate(resolve))
    expect(names()).toEqual(['quick'])
  })

  it('go on after one that ended unexpectedly', async () => {
    const { intake, names } = await createIntakeRig({
      alike: ({ accountName }) =>
        accountName === 'bad' ? Promise.reject(new Error('a bug')) : Promise.resolve([]),
    })
    await expect(intake.offer(offeredAs('bad'))).rejects.toThrow('a bug')
    await intake.offer(offeredAs('alice'))
    expect(names()).toEqual(['alice'])
  })
})
