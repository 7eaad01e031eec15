// A service that speaks Cognito's protocol as other implementations were seen to: nothing in it is as the
// practice pool has it, and all of it is what a client must put up with.
import { createHmac, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface OddService {
  readonly endpoint: string
  readonly calls: readonly string[]
  /** What the user has: a token that the service would accept. */
  readonly isEnrolled: () => boolean
  readonly close: () => Promise<void>
}

/** How this implementation differs, one by one. */
export interface Oddities {
  /** How a password is taken: as it is; or by SRP, from a service that has two names for its user. */
  readonly password: 'plain' | 'srpWithTwoNames'
  /** Whether set-up is asked for within the sign-in, or tokens come at once. */
  readonly route: 'session' | 'accessToken'
  /** The secret as it is written: case, padding and spare bits are its own affair. */
  readonly secretCode: string
  /** The ChallengeParameters of MFA_SETUP, where they are nothing to look inside for. */
  readonly parameters?: unknown
  /** What MFA_SETUP says can be set up. */
  readonly canSetUp?: unknown
  /** New with each answer by the book; here the same one throughout, or none where it can be done without. */
  readonly session: 'same' | 'sparse'
  /** How a field is written that has nothing in it. */
  readonly absent?: 'left out' | 'null' | 'empty'
  readonly success?: string
  readonly preference?: 'taken' | 'unknown'
}

type Body = Readonly<Record<string, unknown>>
interface Answer {
  readonly status: number
  readonly body: Body
}

const session = 'one-session-for-everything-0123456789'
const accessToken = 'opaque-access-token'
const accepted = (body: Body): Answer => ({ status: 200, body: { ...body, Extra: { nested: [1, null] } } })
const challengeFields = { ChallengeName: '', Session: '', ChallengeParameters: {} }
const tokenFields = {
  AccessToken: '',
  IdToken: '',
  RefreshToken: '',
  ExpiresIn: 0,
  TokenType: '',
  NewDeviceMetadata: { DeviceKey: '', DeviceGroupKey: '' },
}

const noSession = (absent: Oddities['absent']): Body =>
  absent === 'null' ? { Session: null } : absent === 'empty' ? { Session: '' } : {}

/** The fields of an answer that it has nothing to say in. */
function absentFields(absent: Oddities['absent']): Body {
  if (absent === 'empty') return { ...challengeFields, AuthenticationResult: tokenFields }
  const names = [...Object.keys(challengeFields), 'AuthenticationResult', 'AvailableChallenges']
  return absent === 'null' ? Object.fromEntries(names.map((name) => [name, null])) : {}
}

const refused = (type: string, message: string): Answer => ({
  status: 400,
  body: { __type: type, Message: message },
})

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648, whatever the case, the padding and the bits that are left over. */
function decode(text: string): Buffer {
  const letters = text.toUpperCase().replace(/[^A-Z2-7]/g, '')
  const bits = Array.from(letters, (letter) => base32.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

/** RFC 6238 with SHA-1, 6 digits, 30 seconds. */
function codeAt(secret: Buffer, time: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(time / 30_000)))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 15
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

async function readBody(request: IncomingMessage): Promise<Body> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return JSON.parse(text) as Body
}

export async function startOddService(oddities: Oddities): Promise<OddService> {
  const calls: string[] = []
  let enrolled = false
  const kept = oddities.session === 'same' ? { Session: session } : noSession(oddities.absent)
  const rest = absentFields(oddities.absent)
  const tokens = {
    ...rest,
    AuthenticationResult: {
      ...(rest['AuthenticationResult'] as object | null),
      AccessToken: accessToken,
    },
  }
  const proof = {
    ChallengeName: 'PASSWORD_VERIFIER',
    Session: session,
    ChallengeParameters: {
      SALT: randomBytes(16).toString('hex'),
      SRP_B: randomBytes(16).toString('hex'),
      SECRET_BLOCK: session,
      USERNAME: 'ada',
      USER_ID_FOR_SRP: '7b9ee0f5-9a1e-4bde-8f0c-7a1d2c3b4e5f',
    },
  }
  const setUp = {
    ...rest,
    ChallengeName: 'MFA_SETUP',
    Session: session,
    ...(oddities.parameters === undefined ? {} : { ChallengeParameters: oddities.parameters }),
    ...(oddities.canSetUp === undefined
      ? {}
      : { ChallengeParameters: { MFAS_CAN_SETUP: oddities.canSetUp } }),
  }
  const afterPassword = () => accepted(oddities.route === 'session' ? setUp : tokens)
  const afterProof = () => {
    const { status, body } = afterPassword()
    // The session that the proof came with goes on.
    const { Session: _, ...sparse } = body
    return { status, body: oddities.session === 'sparse' ? sparse : body }
  }

  /** It is lenient in nothing that is sent: the session, or the token, as it was given out. */
  const isAuthorized = ({ Session, AccessToken }: Body) =>
    AccessToken === undefined ? Session === session : AccessToken === accessToken && Session === undefined
  const refusal = refused('NotAuthorizedException', 'Invalid session for the user.')

  const operations: Readonly<Record<string, (body: Body) => Answer>> = {
    InitiateAuth: ({ AuthFlow }) => {
      if (AuthFlow === 'USER_PASSWORD_AUTH') return afterPassword()
      return AuthFlow === 'USER_SRP_AUTH' && oddities.password === 'srpWithTwoNames'
        ? accepted(proof)
        : refused('lib#NotImplementedException', 'no such flow')
    },
    AssociateSoftwareToken: (body) =>
      isAuthorized(body) ? accepted({ SecretCode: oddities.secretCode, ...kept }) : refusal,
    VerifySoftwareToken: ({ UserCode, ...body }) => {
      if (!isAuthorized(body)) return refusal
      const secret = decode(oddities.secretCode)
      const codes = [-30_000, 0, 30_000].map((shift) => codeAt(secret, Date.now() + shift))
      if (!codes.includes(String(UserCode))) return refused('CodeMismatchException:http://odd', 'no')
      enrolled = true
      return accepted({ Status: oddities.success ?? 'SUCCESS', ...kept })
    },
    RespondToAuthChallenge: ({ ChallengeName, ChallengeResponses, ...body }) => {
      if (!isAuthorized(body)) return refusal
      const { USERNAME } = ChallengeResponses as Body
      if (USERNAME !== 'ada') return refused('UserNotFoundException', String(USERNAME))
      if (ChallengeName === 'PASSWORD_VERIFIER') return afterProof()
      return enrolled ? accepted(tokens) : refused('NotAuthorizedException', 'not yet')
    },
    GetUser: () =>
      accepted({
        Username: 'ada',
        UserAttributes: [],
        ...(enrolled && { UserMFASettingList: ['SOFTWARE_TOKEN_MFA'] }),
      }),
    SetUserMFAPreference: () =>
      oddities.preference === 'unknown' ? refused('UnknownOperationException', '') : accepted({}),
  }

  const server = createServer((request, response) => {
    void (async () => {
      const name = String(request.headers['x-amz-target']).split('.')[1] ?? ''
      const operation = operations[name]
      if (operation) calls.push(name)
      const { status, body } = operation
        ? operation(await readBody(request))
        : refused('UnknownOperationException', 'odd')
      response.sendDate = false
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    calls,
    isEnrolled: () => enrolled,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
