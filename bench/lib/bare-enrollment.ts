// The calls of an enrollment by nothing but the SDK and SRP in plain BigInt: what any client of Cognito
// has to do, without a journal, a keychain or a question asked.
import {
  AssociateSoftwareTokenCommand,
  CognitoIdentityProviderClient,
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
  VerifySoftwareTokenCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { generateSync } from 'otplib'
import { signPasswordClaim, formatSrpTimestamp } from '../../src/main/cognito/sign-in/srp'
import { createPlainKeyPair, plainSharedKey } from './plain-srp'

export interface BareUser {
  readonly endpoint: string
  readonly userPoolId: string
  readonly clientId: string
  readonly username: string
  readonly password: string
}

/** What the service must have sent for the next step to be possible. */
function present<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The pool sent no ${name}`)
  return value
}

async function signIn(client: CognitoIdentityProviderClient, user: BareUser) {
  const { clientId, password, userPoolId } = user
  const keyPair = createPlainKeyPair()
  const first = await client.send(
    new InitiateAuthCommand({
      ClientId: clientId,
      AuthFlow: 'USER_SRP_AUTH',
      AuthParameters: { USERNAME: user.username, SRP_A: keyPair.A.toString(16) },
    }),
  )
  const parameter = (name: string) => present(first.ChallengeParameters?.[name], name)
  const username = parameter('USER_ID_FOR_SRP')
  const poolName = userPoolId.slice(userPoolId.indexOf('_') + 1)
  const identity = { poolName, userIdForSrp: username, password }
  const answer = { salt: parameter('SALT'), serverPublicKey: parameter('SRP_B') }
  const key = plainSharedKey(identity, keyPair, answer)
  const secretBlock = parameter('SECRET_BLOCK')
  const timestamp = formatSrpTimestamp(Date.now())
  const second = await client.send(
    new RespondToAuthChallengeCommand({
      ClientId: clientId,
      ChallengeName: 'PASSWORD_VERIFIER',
      ChallengeResponses: {
        USERNAME: username,
        PASSWORD_CLAIM_SECRET_BLOCK: secretBlock,
        PASSWORD_CLAIM_SIGNATURE: signPasswordClaim({ identity, key, secretBlock, timestamp }),
        TIMESTAMP: timestamp,
      },
    }),
  )
  return { username, session: present(second.Session, 'Session') }
}

/** From the password to the tokens: five requests. */
export async function enrollBare(user: BareUser): Promise<void> {
  const client = new CognitoIdentityProviderClient({
    region: 'eu-west-1',
    endpoint: user.endpoint,
    maxAttempts: 1,
  })
  const { username, session } = await signIn(client, user)
  const associated = await client.send(new AssociateSoftwareTokenCommand({ Session: session }))
  const secret = present(associated.SecretCode, 'SecretCode')
  const verified = await client.send(
    new VerifySoftwareTokenCommand({
      Session: present(associated.Session, 'Session'),
      UserCode: generateSync({ secret }),
      FriendlyDeviceName: 'Benchmark',
    }),
  )
  const closed = await client.send(
    new RespondToAuthChallengeCommand({
      ClientId: user.clientId,
      ChallengeName: 'MFA_SETUP',
      Session: present(verified.Session, 'Session'),
      ChallengeResponses: { USERNAME: username },
    }),
  )
  present(closed.AuthenticationResult?.AccessToken, 'AccessToken')
  client.destroy()
}
