// Who is signed in, and what becomes of it: tokens in memory, one of them in the keychain where the person wants it there.
import { describe, expect, it } from 'vitest'
import { createSessions } from '../../../../src/main/cognito/sign-in/sessions'
import type { Tokens } from '../../../../src/main/cognito/service/answers'
import type { CognitoGateway } from '../../../../src/main/cognito/service/gateway'
import type { RefreshRequest } from '../../../../src/main/cognito/service/operations/auth'
import type { RememberedDevice, UserSecret } from '../../../../src/main/ports/user-secrets'
import { permanent, transient, type AppError } from '../../../../src/shared/errors'
import type { ConnectionId } from '../../../../src/shared/models'
import { done, fail, ok, type Result } from '../../../../src/shared/result'

const user = { connectionId: 'c'.repeat(32) as ConnectionId, username: 'ada' }
const tokens = (accessToken: string, refreshToken: string | null = 'refresh-1'): Tokens => ({
  accessToken,
  refreshToken,
  newDevice: null,
})

function createStore(
  initial: string | null,
  reading: Result<string | null> | null,
  forgetting: Result<null>,
) {
  let kept = initial
  let refusal: AppError | null = null
  const store: UserSecret<string> = {
    isKept: () => kept !== null,
    keptFor: () => (kept === null ? [] : [user]),
    read: () => Promise.resolve(reading ?? ok(kept)),
    keep: (_, secret) => {
      if (refusal !== null) return Promise.resolve(fail(refusal))
      kept = secret
      return Promise.resolve(done)
    },
    forget: () => {
      if (forgetting.ok) kept = null
      return Promise.resolve(forgetting)
    },
  }
  const refuseWith = (error: AppError | null) => {
    refusal = error
  }
  return { store, kept: () => kept, refuseWith }
}

interface RigOptions {
  readonly kept?: string
  /** What each refresh is answered with, in turn; after them nothing comes. */
  readonly refreshes?: readonly Result<Tokens>[]
  readonly revoking?: Result<null>
  /** What this computer is known by where the pool tracks devices. */
  readonly deviceKey?: string
  /** What the keychain says when it is asked for the token; what it has, when this is left out. */
  readonly reading?: Result<string | null>
  readonly forgetting?: Result<null>
  /** Why the pool cannot be talked to. */
  readonly closed?: Result<never>
}

const deviceOf = (deviceKey: string): RememberedDevice => ({
  deviceKey,
  deviceGroupKey: '-group',
  devicePassword: 'cGFzc3dvcmQ=',
  typedNames: [],
})

function createRig({ kept, refreshes = [], revoking = done, deviceKey, ...options }: RigOptions = {}) {
  const { reading = null, forgetting = done, closed } = options
  const { store, kept: keptNow, refuseWith } = createStore(kept ?? null, reading, forgetting)
  const refreshed: string[] = []
  const namedDevices: (string | null)[] = []
  let meanwhile = (): void => undefined
  const revoked: string[] = []
  let device = deviceKey === undefined ? null : deviceOf(deviceKey)
  const gateway = {
    refresh: async ({ refreshToken, deviceKey: named }: RefreshRequest) => {
      refreshed.push(refreshToken)
      namedDevices.push(named)
      meanwhile()
      await Promise.resolve()
      return refreshes[refreshed.length - 1] ?? fail(transient('networkUnreachable'))
    },
    revokeToken: (token: string) => {
      revoked.push(token)
      return Promise.resolve(revoking)
    },
  } as unknown as CognitoGateway
  const sessions = createSessions({
    store,
    openGateway: () => Promise.resolve(closed ?? ok(gateway)),
    devices: {
      find: () => Promise.resolve(device),
      forget: () => {
        device = null
        return Promise.resolve()
      },
    },
  })
  /** Uses the session; access tokens in `stale` are refused. */
  const use = (stale: readonly string[] = [], refusal: AppError = permanent('accessTokenExpired')) =>
    sessions.withAccessToken(user, (_, accessToken) =>
      Promise.resolve(stale.includes(accessToken) ? fail(refusal) : ok(accessToken)),
    )
  /** Starts something in the middle of a refresh; resolves when both are done. */
  const duringRefresh = async (start: () => Promise<unknown>): Promise<void> => {
    const started: Promise<unknown>[] = []
    meanwhile = () => {
      started.push(start())
    }
    await use(['access-1'])
    await Promise.all(started)
  }
  return {
    sessions,
    use,
    refreshed,
    namedDevices,
    revoked,
    keptNow,
    refuseWith,
    duringRefresh,
    knowsDevice: () => device !== null,
  }
}

describe('someone who has just signed in', () => {
  it('is signed in, in memory', async () => {
    const { sessions } = createRig()
    await sessions.begin(user, tokens('access-1'))
    expect(sessions.placeOf(user)).toBe('memory')
  })

  it('has the access token used as it is', async () => {
    const { sessions, use, refreshed } = createRig()
    await sessions.begin(user, tokens('access-1'))
    expect([await use(), refreshed]).toEqual([ok('access-1'), []])
  })

  it.each(['accessTokenExpired', 'accessTokenRevoked', 'accessTokenInvalid'] as const)(
    'has it refreshed once it is refused with %s',
    async (code) => {
      const { sessions, use } = createRig({ refreshes: [ok(tokens('access-2', null))] })
      await sessions.begin(user, tokens('access-1'))
      expect(await use(['access-1'], permanent(code))).toEqual(ok('access-2'))
    },
  )

  it('has it refreshed once for everything that waits for it', async () => {
    const { sessions, use, refreshed } = createRig({ refreshes: [ok(tokens('access-2'))] })
    await sessions.begin(user, tokens('access-1'))
    await Promise.all([use(['access-1']), use(['access-1']), use(['access-1'])])
    expect(refreshed).toEqual(['refresh-1'])
  })

  it('has the rotated token used for the next refresh, and the old one where none came', async () => {
    const refreshes = [
      ok(tokens('access-2', 'refresh-2')),
      ok(tokens('access-3', null)),
      ok(tokens('access-4')),
    ]
    const { sessions, use, refreshed } = createRig({ refreshes })
    await sessions.begin(user, tokens('access-1'))
    await use(['access-1'])
    await use(['access-2'])
    await use(['access-3'])
    expect(refreshed).toEqual(['refresh-1', 'refresh-2', 'refresh-2'])
  })

  it('is as signed in as they are now when they sign in anew in the middle of a refresh', async () => {
    const { sessions, use, duringRefresh } = createRig({
      refreshes: [ok(tokens('access-2', 'refresh-2'))],
    })
    await sessions.begin(user, tokens('access-1'))
    await duringRefresh(() => sessions.begin(user, tokens('access-new', 'refresh-new')))
    expect(await use()).toEqual(ok('access-new'))
  })

  it('stays signed in while the network is away', async () => {
    const { sessions, use } = createRig()
    await sessions.begin(user, tokens('access-1'))
    expect([await use(['access-1']), sessions.placeOf(user)]).toEqual([
      fail(transient('networkUnreachable')),
      'memory',
    ])
  })

  it.each(['signedOutEverywhere', 'signInRanOut', 'signInNotRenewed', 'userRemoved'] as const)(
    'is signed out when the refresh is refused with %s, and told so as often as they ask',
    async (code) => {
      const refusal = fail(permanent(code))
      const { sessions, use } = createRig({ refreshes: [refusal] })
      await sessions.begin(user, tokens('access-1'))
      expect([await use(['access-1']), sessions.placeOf(user), await use()]).toEqual([refusal, null, refusal])
    },
  )

  it('is told no more of it after signing in again', async () => {
    const { sessions, use } = createRig({ refreshes: [fail(permanent('signedOutEverywhere'))] })
    await sessions.begin(user, tokens('access-1'))
    await use(['access-1'])
    await sessions.begin(user, tokens('access-2'))
    expect(await use()).toEqual(ok('access-2'))
  })

  it('is signed out at once when the user was removed, without a refresh', async () => {
    const removed = permanent('userRemoved')
    const { sessions, use, refreshed } = createRig()
    await sessions.begin(user, tokens('access-1'))
    expect([await use(['access-1'], removed), sessions.placeOf(user), refreshed]).toEqual([
      fail(removed),
      null,
      [],
    ])
  })

  it('stays signed in when the user is switched off, which may be undone', async () => {
    const disabled = permanent('userDisabled')
    const { sessions, use } = createRig({ refreshes: [fail(disabled)] })
    await sessions.begin(user, tokens('access-1'))
    expect([await use(['access-1']), sessions.placeOf(user)]).toEqual([fail(disabled), 'memory'])
  })

  it('has a refusal for no reason tried with a new token, which settles it', async () => {
    const { sessions, use } = createRig({ refreshes: [ok(tokens('access-2'))] })
    await sessions.begin(user, tokens('access-1'))
    expect(await use(['access-1'], permanent('notAllowed'))).toEqual(ok('access-2'))
  })

  it('is not signed out by a refusal for no reason', async () => {
    const refusal = permanent('notAllowed')
    const { sessions, use } = createRig({ refreshes: [ok(tokens('access-2'))] })
    await sessions.begin(user, tokens('access-1'))
    expect([await use(['access-1', 'access-2'], refusal), sessions.placeOf(user)]).toEqual([
      fail(refusal),
      'memory',
    ])
  })

  it.each([
    ['accessTokenExpired', 'signInRanOut'],
    ['accessTokenRevoked', 'signedOutEverywhere'],
    ['accessTokenInvalid', 'signInNotRenewed'],
  ] as const)('with a token alone is signed out by %s: %s', async (code, ending) => {
    const { sessions, use } = createRig()
    await sessions.begin(user, tokens('access-1', null))
    expect([await use(['access-1'], permanent(code)), sessions.placeOf(user)]).toEqual([
      fail(permanent(ending)),
      null,
    ])
  })

  it('with a token alone is not signed out by a refusal for no reason', async () => {
    const refusal = permanent('notAllowed')
    const { sessions, use } = createRig()
    await sessions.begin(user, tokens('access-1', null))
    expect([await use(['access-1'], refusal), sessions.placeOf(user)]).toEqual([fail(refusal), 'memory'])
  })
})

describe('staying signed in', () => {
  it('is not what happens by itself', async () => {
    const { sessions, keptNow } = createRig()
    await sessions.begin(user, tokens('access-1'))
    expect(keptNow()).toBeNull()
  })

  it('keeps the refresh token, and nothing else', async () => {
    const { sessions, keptNow } = createRig()
    await sessions.begin(user, tokens('access-1'))
    await sessions.keepIn(user, 'keychain')
    expect([keptNow(), sessions.placeOf(user)]).toEqual(['refresh-1', 'keychain'])
  })

  it('works after a restart', async () => {
    const { use, sessions } = createRig({ kept: 'refresh-1', refreshes: [ok(tokens('access-2', null))] })
    expect([sessions.placeOf(user), await use()]).toEqual(['keychain', ok('access-2')])
  })

  it('keeps the rotated token', async () => {
    const { use, keptNow } = createRig({
      kept: 'refresh-1',
      refreshes: [ok(tokens('access-2', 'refresh-2'))],
    })
    await use()
    expect(keptNow()).toBe('refresh-2')
  })

  it('ends without a sign-out when it is not wanted any more', async () => {
    const { sessions, keptNow, use } = createRig({
      kept: 'refresh-1',
      refreshes: [ok(tokens('access-2', null))],
    })
    await sessions.keepIn(user, 'memory')
    expect([keptNow(), await use()]).toEqual([null, ok('access-2')])
  })

  it('is impossible without a refresh token', async () => {
    const { sessions } = createRig()
    await sessions.begin(user, tokens('access-1', null))
    expect(await sessions.keepIn(user, 'keychain')).toEqual(fail(permanent('signInNotKeepable')))
  })

  it('is impossible for someone who is not signed in', async () => {
    const { sessions } = createRig()
    expect(await sessions.keepIn(user, 'keychain')).toEqual(fail(permanent('signedOut')))
  })

  it('keeps a rotated token before anything is done with the new access token', async () => {
    const { sessions, keptNow } = createRig({
      kept: 'refresh-1',
      refreshes: [ok(tokens('access-2', 'refresh-2'))],
    })
    const keptWhenUsed = await sessions.withAccessToken(user, () => Promise.resolve(ok(keptNow())))
    expect(keptWhenUsed).toEqual(ok('refresh-2'))
  })

  it('says that it ends with Keyturn when the keychain does not take a rotated token', async () => {
    const { sessions, use, refuseWith } = createRig({
      kept: 'refresh-1',
      refreshes: [ok(tokens('access-2', 'refresh-2'))],
    })
    refuseWith(transient('keychainLocked'))
    expect([await use(), sessions.placeOf(user)]).toEqual([ok('access-2'), 'notKept'])
  })

  it('is made up for by keeping it again', async () => {
    const { sessions, use, refuseWith, keptNow } = createRig({
      kept: 'refresh-1',
      refreshes: [ok(tokens('access-2', 'refresh-2'))],
    })
    refuseWith(transient('keychainLocked'))
    await use()
    refuseWith(null)
    await sessions.keepIn(user, 'keychain')
    expect([keptNow(), sessions.placeOf(user)]).toEqual(['refresh-2', 'keychain'])
  })

  it('keeps the rotated token when it is asked for in the middle of a refresh', async () => {
    const { sessions, duringRefresh, keptNow } = createRig({
      refreshes: [ok(tokens('access-2', 'refresh-2'))],
    })
    await sessions.begin(user, tokens('access-1'))
    await duringRefresh(() => sessions.keepIn(user, 'keychain'))
    expect(keptNow()).toBe('refresh-2')
  })
})

describe('signing out', () => {
  it('revokes the refresh token and forgets it', async () => {
    const { sessions, revoked, keptNow } = createRig({ kept: 'refresh-1' })
    await sessions.end(user)
    expect([revoked, keptNow(), sessions.placeOf(user)]).toEqual([['refresh-1'], null, null])
  })

  it('tells the service', async () => {
    const { sessions } = createRig({ kept: 'refresh-1' })
    expect(await sessions.end(user)).toEqual(ok({ told: 'yes' }))
  })

  it.each([transient('networkUnreachable'), transient('serviceUnavailable'), permanent('forbidden')])(
    'forgets it also when the service answers %o, and says that it was not told',
    async (error) => {
      const { sessions, keptNow } = createRig({ kept: 'refresh-1', revoking: fail(error) })
      expect([await sessions.end(user), keptNow()]).toEqual([ok({ told: 'no' }), null])
    },
  )

  it('needs to tell nothing of a token that the service takes no more', async () => {
    const { sessions } = createRig({ kept: 'refresh-1', revoking: fail(permanent('signInNotRenewed')) })
    expect(await sessions.end(user)).toEqual(ok({ told: 'yes' }))
  })

  it('has nothing to do for someone who is not signed in', async () => {
    const { sessions, revoked } = createRig()
    expect([await sessions.end(user), revoked]).toEqual([ok({ told: 'yes' }), []])
  })

  it('while a call is under way is not told as something that the service did', async () => {
    const { sessions } = createRig()
    await sessions.begin(user, tokens('access-1'))
    const answer = await sessions.withAccessToken(user, async () => {
      await sessions.end(user)
      return fail(permanent('accessTokenRevoked'))
    })
    expect(answer).toEqual(fail(permanent('signedOut')))
  })

  it('in the middle of a refresh ends what the refresh brings', async () => {
    const { sessions, duringRefresh, revoked } = createRig({
      refreshes: [ok(tokens('access-2', 'refresh-2'))],
    })
    await sessions.begin(user, tokens('access-1'))
    await duringRefresh(() => sessions.end(user))
    expect([revoked, sessions.placeOf(user)]).toEqual([['refresh-2'], null])
  })
})

describe('a pool that says while refreshing that it does not know this computer', () => {
  const unknown = fail(permanent('deviceNotFound'))
  const refreshing = async (refreshes: readonly Result<Tokens>[]) => {
    const rig = createRig({ deviceKey: 'eu-west-1_f81d', refreshes })
    await rig.sessions.begin(user, tokens('access-1'))
    return { ...rig, answer: await rig.use(['access-1']) }
  }

  it('is asked once more without it, and this computer is forgotten', async () => {
    const { answer, namedDevices, knowsDevice } = await refreshing([unknown, ok(tokens('access-2'))])
    expect([answer, namedDevices, knowsDevice()]).toEqual([ok('access-2'), ['eu-west-1_f81d', null], false])
  })

  it.each([
    ['deviceNotFound', 'signInNotRenewed'],
    ['signInRanOut', 'signInRanOut'],
  ] as const)('ends the session when it then says %s', async (code, ending) => {
    const { answer, sessions } = await refreshing([unknown, fail(permanent(code))])
    expect([answer, sessions.placeOf(user)]).toEqual([fail(permanent(ending)), null])
  })
})

describe('what is in the way of a session is told:', () => {
  const locked = fail(transient('keychainLocked'))
  const away = fail(permanent('connectionNotFound'))

  it('a keychain that is locked, when a kept one is used', async () => {
    expect(await createRig({ kept: 'refresh-1', reading: locked }).use()).toBe(locked)
  })

  it.each(['keychainItemMissing', 'keychainItemDamaged'] as const)(
    'a kept token that is lost with %s cannot be renewed',
    async (code) => {
      const { use } = createRig({ kept: 'refresh-1', reading: fail(permanent(code)) })
      expect(await use()).toEqual(fail(permanent('signInNotRenewed')))
    },
  )

  it('a pool that cannot be talked to, when the session is used', async () => {
    expect(await createRig({ kept: 'refresh-1', closed: away }).use()).toBe(away)
  })

  it('a keychain that is locked, when it shall be kept in memory', async () => {
    expect(await createRig({ kept: 'refresh-1', reading: locked }).sessions.keepIn(user, 'memory')).toBe(
      locked,
    )
  })

  it('a pool that cannot be talked to, when it shall be kept in memory', async () => {
    expect(await createRig({ kept: 'refresh-1', closed: away }).sessions.keepIn(user, 'memory')).toBe(away)
  })

  it('a keychain that is locked, when it shall be kept there', async () => {
    const { sessions } = createRig({ kept: 'refresh-1', reading: locked })
    expect(await sessions.keepIn(user, 'keychain')).toBe(locked)
  })

  it('a keychain that does not take the first token, which is then nowhere but in memory', async () => {
    const { sessions, refuseWith } = createRig()
    await sessions.begin(user, tokens('access-1'))
    refuseWith(transient('keychainLocked'))
    expect([await sessions.keepIn(user, 'keychain'), sessions.placeOf(user)]).toEqual([locked, 'memory'])
  })

  it('a keychain that is locked, when someone signs out', async () => {
    expect(await createRig({ kept: 'refresh-1', reading: locked }).sessions.end(user)).toBe(locked)
  })

  it('a keychain that does not let go of it, when someone signs out', async () => {
    expect(await createRig({ kept: 'refresh-1', forgetting: locked }).sessions.end(user)).toBe(locked)
  })

  it('a pool that cannot be talked to, as not told when someone signs out', async () => {
    const { sessions, keptNow } = createRig({ kept: 'refresh-1', closed: away })
    expect([await sessions.end(user), keptNow()]).toEqual([ok({ told: 'no' }), null])
  })

  it('that there is none, when it shall be kept', async () => {
    expect(await createRig().sessions.keepIn(user, 'keychain')).toEqual(fail(permanent('signedOut')))
  })

  it('that a token alone cannot be kept', async () => {
    const { sessions } = createRig()
    await sessions.begin(user, tokens('access-1', null))
    expect(await sessions.keepIn(user, 'keychain')).toEqual(fail(permanent('signInNotKeepable')))
  })
})

it('a session that was ended is not told of once someone has signed out', async () => {
  const { sessions, use } = createRig({ refreshes: [fail(permanent('userRemoved'))] })
  await sessions.begin(user, tokens('access-1'))
  await use(['access-1'])
  await sessions.end(user)
  expect(await use()).toEqual(fail(permanent('signedOut')))
})

it('a session that was ended is told of until there is another one', async () => {
  const { sessions, use } = createRig({ refreshes: [fail(permanent('userRemoved'))] })
  await sessions.begin(user, tokens('access-1'))
  await use(['access-1'])
  const ended = [await use(), await sessions.keepIn(user, 'keychain')]
  await sessions.begin(user, tokens('access-2'))
  expect([...ended, await use()]).toEqual([
    fail(permanent('userRemoved')),
    fail(permanent('userRemoved')),
    ok('access-2'),
  ])
})
