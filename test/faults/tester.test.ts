// The tester, tested: worlds in which something is broken on purpose must be found out.
import { describe, expect, it } from 'vitest'
import type { FaultKind, Strike } from './effects'
import { explore } from './explore'
import { run, type Sabotage } from './run'
import { scenarios, type Scenario } from './scenarios'
import type { Sums } from './sums'

function named(name: string): Scenario {
  const found = scenarios.find((scenario) => scenario.name === name)
  if (!found) throw new Error(`There is no scenario ${name}`)
  return found
}

const required = named('first-required')
const optional = named('first-optional')
const again = named('again-required')

const undisturbed = (scenario: Scenario, sabotage?: Sabotage) => run(scenario, [], sabotage)

/** All single faults of a kind in a scenario. */
const singles = (scenario: Scenario, kind: FaultKind, sabotage?: Sabotage): Promise<Sums> =>
  explore({
    scenarios: [scenario],
    sample: 0,
    share: { index: 0, of: 1 },
    kinds: [kind],
    ...(sabotage ? { sabotage } : {}),
  })

const isAccount = (value: string): boolean =>
  Buffer.from(value.split(':')[2] ?? '', 'base64url')
    .toString('utf8')
    .includes('"kind":"account"')

/** Gives a new secret back once, to whoever checks, and has lost it afterwards. */
const forgetfulKeychain: Sabotage = ({ keyring }) => {
  const { items, set, remove } = keyring
  const checked = new Set<string>()
  Object.assign(keyring, {
    set: (account: string, value: string) => {
      set(account, value)
      if (isAccount(value)) checked.add(account)
    },
    items: () => {
      const before = items()
      for (const account of checked) remove(account)
      checked.clear()
      return before
    },
  })
}

/** Acknowledges every change of a name, and makes none. */
const forgetfulDisk: Sabotage = ({ disk }) => {
  Object.assign(disk, { rename: () => Promise.resolve() })
}

/** Says that a directory is synced and does not do it. */
const lyingDisk: Sabotage = ({ disk }) => {
  Object.assign(disk, { syncDirectory: () => Promise.resolve() })
}

/** Says that the keychain's folder is synced and does not do it. */
const lyingKeyring: Sabotage = ({ keyring }) => {
  Object.assign(keyring, { settle: () => undefined })
}

describe('a world in which nothing is broken', () => {
  it.each(scenarios)('lets $name end well', async (scenario) => {
    const { losses, lockout, hadToType, isMisled, isContent, complaints } = await undisturbed(scenario)
    expect({ losses, lockout, hadToType, isMisled, isContent, complaints }).toEqual({
      losses: [],
      lockout: null,
      hadToType: false,
      isMisled: false,
      isContent: true,
      complaints: [],
    })
  })

  it('goes the same way twice', async () => {
    const strikes: readonly Strike[] = [
      { at: 12, kind: 'failsAfter' },
      { at: 25, kind: 'killed' },
    ]
    const first = await run(required, strikes)
    expect(await run(required, strikes)).toEqual(first)
  })
})

describe('a broken world', () => {
  it('with a keychain that loses what it has acknowledged locks people out', async () => {
    const { losses, lockout } = await undisturbed(required, forgetfulKeychain)
    expect(losses).not.toEqual([])
    expect(lockout).not.toBeNull()
  })

  it('with a disk on which the index stays as it was locks people out', async () => {
    const { losses, lockout } = await undisturbed(again, forgetfulDisk)
    expect(losses).not.toEqual([])
    expect(lockout).not.toBeNull()
  })

  it('with a disk that does not sync loses secrets', async () => {
    const { losses } = await undisturbed(optional, lyingDisk)
    expect(losses).not.toEqual([])
  })

  it('with a keychain that is never synced loses secrets', async () => {
    const { losses } = await undisturbed(again, lyingKeyring)
    expect(losses).not.toEqual([])
  })

  it('is found out among many runs', async () => {
    const { lostSecrets, lockouts } = await singles(required, 'killed', forgetfulKeychain)
    expect(lostSecrets).toBeGreaterThan(0)
    expect(lockouts).toBeGreaterThan(0)
  })
})

describe('the oracle', () => {
  it('does not let anyone in whose token is in another authenticator', async () => {
    const foreign = { secret: Buffer.from('a secret of someone else’s'), spentSteps: [] }
    const user = { pending: null, token: foreign, isOn: true }
    const { lockout, losses } = await undisturbed(required, (world) => world.service.become(user))
    expect(lockout).not.toBeNull()
    expect(losses).not.toEqual([])
  })
})
