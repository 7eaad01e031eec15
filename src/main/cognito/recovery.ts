// Self-service before a sign-in: a forgotten password is replaced, and a sign-up confirmed, with a code
// that the service sends. Nothing of it is remembered here; the person signs in afterwards.
import { permanent } from '../../shared/errors'
import type { CodeDelivery, ConnectionId } from '../../shared/models'
import { findNewPasswordProblem } from '../../shared/person-details'
import { fail, ok, type Done, type Result } from '../../shared/result'
import { readCodeDigits } from '../../shared/typed-text'
import type { CognitoGateway } from './service/gateway'
import type { OpenConnectionById } from './open-connection'

interface Person {
  readonly connectionId: ConnectionId
  readonly username: string
}

interface WithCode extends Person {
  /** As typed. */
  readonly code: string
}

export interface SentTo {
  readonly delivery: CodeDelivery | null
}

export interface Recovery {
  readonly sendResetCode: (person: Person) => Promise<Result<SentTo>>
  readonly resetPassword: (reset: WithCode & { readonly newPassword: string }) => Promise<Result<Done>>
  readonly sendConfirmationCode: (person: Person) => Promise<Result<SentTo>>
  readonly confirmSignUp: (confirmation: WithCode) => Promise<Result<Done>>
}

/** A code as it was sent, from what was typed: with spaces for reading, or in an input method's wide digits. */
export function readSentCode(typed: string): Result<string> {
  const digitsOnly = readCodeDigits(typed)
  if (digitsOnly !== null) return ok(digitsOnly)
  const code = typed.normalize('NFKC').replaceAll(/[\s\p{Cf}]/gu, '')
  const digits = code.replaceAll(/\p{Pd}/gu, '')
  if (code === '') return fail(permanent('codeMalformed'))
  // Dashes belong to a code that is more than digits, as other servers send them.
  return ok(/^\d+$/.test(digits) ? digits : code)
}

const told = (sent: Result<CodeDelivery | null>): Result<SentTo> =>
  sent.ok ? ok({ delivery: sent.value }) : sent

export function createRecovery({
  openConnection,
}: {
  readonly openConnection: OpenConnectionById
}): Recovery {
  /** Asks the service about a person, by the name that they go by there. */
  async function ask<T>(
    { connectionId, username }: Person,
    call: (gateway: CognitoGateway, username: string) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const opened = await openConnection(connectionId)
    return opened.ok ? call(opened.value.gateway, username) : opened
  }

  return {
    sendResetCode: async (person) =>
      told(await ask(person, (gateway, username) => gateway.forgotPassword(username))),

    resetPassword: async ({ code: typed, newPassword, ...person }) => {
      const code = readSentCode(typed)
      if (!code.ok) return code
      const problem = findNewPasswordProblem(newPassword)
      if (problem !== null) return fail(problem)
      return ask(person, (gateway, username) =>
        gateway.confirmForgotPassword({ username, code: code.value, newPassword }),
      )
    },

    sendConfirmationCode: async (person) =>
      told(await ask(person, (gateway, username) => gateway.resendConfirmationCode(username))),

    confirmSignUp: async ({ code: typed, ...person }) => {
      const code = readSentCode(typed)
      if (!code.ok) return code
      return ask(person, (gateway, username) => gateway.confirmSignUp({ username, code: code.value }))
    },
  }
}
