// A second server that is none of ours: cognito-local, enrolled with by access token over HTTP.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  AdminCreateUserCommand,
  AdminDeleteUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createMemoryFileSystem } from '../../support/doubles/memory-file-system'
import { createMemoryKeychain } from '../../support/doubles/memory-keychain'
import { connectionTo, enroll, startTestApp } from '../../support/test-app'

const password = 'Correct-horse-1'
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
/** What it sends to everyone who asks for a code. */
const sentCode = '4321'
let directory: string
let server: ChildProcess
let endpoint: string
let pool: { readonly userPoolId: string; readonly clientId: string }

const administrator = () => new CognitoIdentityProviderClient({ region: 'local', endpoint, credentials })

/** Starts the server on a free port and resolves with its endpoint once it says that it runs. */
function startCognitoLocal(
  cwd: string,
): Promise<{ readonly child: ChildProcess; readonly endpoint: string }> {
  const script = createRequire(import.meta.url).resolve('cognito-local/lib/bin/start.js')
  const child = spawn(process.execPath, [script], {
    cwd,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', CODE: sentCode },
  })
  return new Promise((resolve, reject) => {
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const port = /running on http:\/\/\S+?:(\d+)/.exec(output)?.[1]
      if (port !== undefined) resolve({ child, endpoint: `http://127.0.0.1:${port}/` })
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`cognito-local ended early: ${output}`)))
  })
}

/** An optional pool, made as an administrator would. */
async function createPool(): Promise<typeof pool> {
  const admin = administrator()
  const { UserPool } = await admin.send(
    new CreateUserPoolCommand({ PoolName: 'Foreign', MfaConfiguration: 'OPTIONAL' }),
  )
  const client = await admin.send(
    new CreateUserPoolClientCommand({
      UserPoolId: UserPool?.Id ?? '',
      ClientName: 'desktop',
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    }),
  )
  return { userPoolId: UserPool?.Id ?? '', clientId: client.UserPoolClient?.ClientId ?? '' }
}

/** A confirmed user of that name, and the app with a connection to the pool. */
async function begin(username: string) {
  const admin = administrator()
  const UserPoolId = pool.userPoolId
  const UserAttributes = [{ Name: 'email', Value: username }]
  await admin.send(
    new AdminCreateUserCommand({ UserPoolId, Username: username, UserAttributes, MessageAction: 'SUPPRESS' }),
  )
  await admin.send(
    new AdminSetUserPasswordCommand({ UserPoolId, Username: username, Password: password, Permanent: true }),
  )
  const parts = { keychain: createMemoryKeychain(), fileSystem: createMemoryFileSystem() }
  const start = () => startTestApp({ practiceEndpoint: endpoint, ...parts })
  const app = await start()
  await app.want('connections.save', { ...pool, issuer: 'Foreign' })
  return {
    app,
    user: { userPoolId: UserPoolId, username, password },
    restart: start,
    removeUser: () => admin.send(new AdminDeleteUserCommand({ UserPoolId, Username: username })),
  }
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'keyturn-cognito-local-'))
  const started = await startCognitoLocal(directory)
  server = started.child
  endpoint = started.endpoint
  pool = await createPool()
})

afterAll(async () => {
  server.kill('SIGKILL')
  await rm(directory, { recursive: true, force: true })
})

it('enrolls someone who is signed in, and the account is active', async () => {
  const { app, user } = await begin('jo@example.com')
  expect((await enroll(app, user)).phase).toBe('active')
})

it('stays signed in over a restart, by the way around the operation that the server does not know', async () => {
  const { app, user, restart } = await begin('kim@example.com')
  const { accountId } = await enroll(app, user)
  await app.want('poolAccount.keepSignedIn', { accountId, keptIn: 'keychain' })
  const restarted = await restart()
  expect(await restarted.want('poolAccount.read', { accountId })).toMatchObject({
    session: 'signedIn',
    keptIn: 'keychain',
  })
})

it('does not wait for an operation that the server does not know', async () => {
  const { app, user, restart } = await begin('lou@example.com')
  const { accountId } = await enroll(app, user)
  await app.want('poolAccount.keepSignedIn', { accountId, keptIn: 'keychain' })
  const restarted = await restart()
  await restarted.want('poolAccount.read', { accountId })
  expect(restarted.retries).toEqual([])
})

it('turns codes off and on again', async () => {
  const { app, user } = await begin('max@example.com')
  const { accountId } = await enroll(app, user)
  const factor = 'SOFTWARE_TOKEN_MFA'
  await app.want('poolAccount.setFactor', { accountId, factor, to: 'off' })
  const state = await app.want('poolAccount.setFactor', { accountId, factor, to: 'preferred' })
  expect(state).toMatchObject({ mfa: { factors: { SOFTWARE_TOKEN_MFA: 'preferred' } } })
})

it('says that the server did not turn codes by e-mail on, and loses nothing of the others', async () => {
  const { app, user } = await begin('nic@example.com')
  const { accountId } = await enroll(app, user)
  const change = { accountId, factor: 'EMAIL_OTP', to: 'on' } as const
  expect(await app.refusal('poolAccount.setFactor', change)).toBe('factorRefused')
  expect(await app.want('poolAccount.read', { accountId })).toMatchObject({
    mfa: { factors: { SOFTWARE_TOKEN_MFA: 'preferred' } },
  })
})

it('says that a user was removed', async () => {
  const { app, user, removeUser } = await begin('pia@example.com')
  const { accountId } = await enroll(app, user)
  await removeUser()
  expect(await app.refusal('poolAccount.read', { accountId })).toBe('userRemoved')
})

it('signs out, and the server is told', async () => {
  const { app, user } = await begin('sam@example.com')
  const { accountId } = await enroll(app, user)
  expect(await app.want('poolAccount.signOut', { accountId })).toEqual({ told: 'yes' })
})

it('replaces a forgotten password with a code, and signs in', async () => {
  const { app, user } = await begin('kit@example.com')
  const person = { connectionId: (await connectionTo(app, user.userPoolId)).id, username: user.username }
  await app.want('password.forgot', person)
  await app.want('password.reset', { ...person, code: sentCode, newPassword: 'Another-horse-2' })
  const signedIn = await app.want('signIn.start', { ...person, password: 'Another-horse-2' })
  expect(signedIn.state).toBe('signedIn')
})

it('is said not to send the code of a sign-up again, which it cannot', async () => {
  const { app, user } = await begin('ray@example.com')
  const person = { connectionId: (await connectionTo(app, user.userPoolId)).id, username: user.username }
  expect(await app.refusal('signUp.resend', person)).toBe('operationNotEnabled')
})
