// A person in front of the app: one visit, from opening the window to closing it. They do what its
// buttons offer (src/renderer/enrollment/wizard/remedy.ts says which), and no button more than a few times.
import { findRemedy } from '../../src/renderer/enrollment/wizard/remedy'
import type { ChannelName } from '../../src/shared/channel-names'
import type { Input, Output } from '../../src/shared/contract'
import type { AppError } from '../../src/shared/errors'
import type { Keyturn } from './keyturn-process'
import type { World } from './world'

export type Value<K extends ChannelName> = Extract<Output<K>, { ok: true }>['value']

/** Nothing that can be clicked here helps: back to the beginning. */
export class NoWayOn extends Error {
  readonly error: AppError
  constructor(channel: ChannelName, error: AppError) {
    super(`${channel}: ${error.code}`)
    this.error = error
  }
}

export interface Desk {
  /** A call that is made again as long as the app offers that, a few times at most; throws NoWayOn. */
  readonly want: <K extends ChannelName>(channel: K, input: Input<K>) => Promise<Value<K>>
  readonly call: Keyturn['call']
  /** Waits until a time of this computer. */
  readonly waitUntil: (time: number) => Promise<void>
  readonly now: () => number
  /** Whether anything has gone wrong in this visit. */
  readonly sawTrouble: () => boolean
  /** To be noted when the person had to type a code that the app could not choose. */
  readonly typed: () => void
  readonly hasTyped: () => boolean
}

const maxTries = 3
const betweenClicksMs = 1_000
const beforeAnotherTryMs = 5_000
const timeStepMs = 30_000

export function createDesk(world: World, keyturn: Keyturn): Desk {
  let trouble = false
  let hasTyped = false

  const waitUntil = (time: number) => world.pass(Math.max(0, time - keyturn.now()))
  const nextStep = () => (Math.floor(keyturn.now() / timeStepMs) + 1) * timeStepMs

  /** Does what makes another try worth it; false when only a new beginning does. */
  async function prepareAnotherTry(error: AppError): Promise<boolean> {
    switch (findRemedy(error)) {
      case 'nextCode':
        await waitUntil(Math.max(error.retryAt ?? nextStep(), keyturn.now() + betweenClicksMs))
        return true
      case 'retry':
        await world.pass(beforeAnotherTryMs)
        return true
      case 'unlock':
        await world.pass(beforeAnotherTryMs)
        await keyturn.call('keychain.check', {})
        return true
      // Nobody reads along here.
      case 'goOn':
      case 'restart':
      case 'signInAgain':
      case 'resetPassword':
      case 'confirmSignUp':
      case 'signInWithNew':
      case 'none':
        return false
    }
  }

  return {
    call: keyturn.call,
    now: keyturn.now,
    waitUntil,
    sawTrouble: () => trouble,
    typed: () => void (hasTyped = true),
    hasTyped: () => hasTyped,
    want: async (channel, input) => {
      for (let tries = 1; ; tries += 1) {
        await world.pass(betweenClicksMs)
        const output = await keyturn.call(channel, input)
        if (output.ok) return output.value
        trouble = true
        if (tries === maxTries || !(await prepareAnotherTry(output.error)))
          throw new NoWayOn(channel, output.error)
      }
    },
  }
}
