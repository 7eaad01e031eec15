// A second server that is none of ours: cognito-local, enrolled with by access token over HTTP.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { associate, signIn, startTestApp, type TestApp, type TestUser } from '../../support/test-app'

const username = 'jo@example.com'
const forgetful = 'kit@example.com'
const password = 'Correct-horse-1'
/** What it sends to everyone who asks for a code. */
const sentCode = '4321'
let directory: string
let server: ChildProcess
let app: TestApp
let user: TestUser

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

/** An optional pool with two confirmed users, made as an administrator would. */
async function seed(endpoint: string): Promise<{ readonly userPoolId: string; readonly clientId: string }> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const admin = new CognitoIdentityProviderClient({ region: 'local', endpoint, credentials })
  const pool = await admin.send(
    new CreateUserPoolCommand({ PoolName: 'Foreign', MfaConfiguration: 'OPTIONAL' }),
  )
  const UserPoolId = pool.UserPool?.Id ?? ''
  const client = await admin.send(
    new CreateUserPoolClientCommand({
      UserPoolId,
      ClientName: 'desktop',
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
    }),
  )
  for (const Username of [username, forgetful]) {
    const UserAttributes = [{ Name: 'email', Value: Username }]
    await admin.send(
      new AdminCreateUserCommand({ UserPoolId, Username, UserAttributes, MessageAction: 'SUPPRESS' }),
    )
    await admin.send(
      new AdminSetUserPasswordCommand({ UserPoolId, Username, Password: password, Permanent: true }),
    )
  }
  return { userPoolId: UserPoolId, clientId: client.UserPoolClient?.ClientId ?? '' }
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'keyturn-cognito-local-'))
  const started = await startCognitoLocal(directory)
  server = started.child
  const { userPoolId, clientId } = await seed(started.endpoint)
  app = await startTestApp({ practiceEndpoint: started.endpoint })
  await app.want('connections.save', { userPoolId, clientId, issuer: 'Foreign' })
  user = { userPoolId, username, password }
})

afterAll(async () => {
  server.kill('SIGKILL')
  await rm(directory, { recursive: true, force: true })
})

it('enrolls someone who is signed in, and the account is active', async () => {
  const state = await signIn(app, user)
  expect(state.state).toBe('signedIn')
  const { id: enrollmentId } = await associate(app, state)
  await app.want('enrollment.verify', { enrollmentId, friendlyDeviceName: 'Test computer' })
  const { enrollment } = await app.want('enrollment.finish', { enrollmentId })
  expect(enrollment.phase).toBe('active')
})

it('replaces a forgotten password with a code, and signs in', async () => {
  const [connection] = await app.want('connections.list', {})
  if (connection === undefined) throw new Error('There is no connection')
  const person = { connectionId: connection.id, username: forgetful }
  await app.want('password.forgot', person)
  await app.want('password.reset', { ...person, code: sentCode, newPassword: 'Another-horse-2' })
  const signedIn = await app.want('signIn.start', { ...person, password: 'Another-horse-2' })
  expect(signedIn.state).toBe('signedIn')
})

it('is said not to send the code of a sign-up again, which it cannot', async () => {
  const [connection] = await app.want('connections.list', {})
  if (connection === undefined) throw new Error('There is no connection')
  const person = { connectionId: connection.id, username: forgetful }
  expect(await app.refusal('signUp.resend', person)).toBe('operationNotEnabled')
})
