// Enrolling with an implementation of the service that was not made with Keyturn in mind.
import { describe, expect, it, onTestFinished } from 'vitest'
import { startTestApp } from '../../support/test-app'
import { startOddService, type Oddities } from '../../support/odd-service'

const usual: Oddities = {
  password: 'plain',
  route: 'session',
  secretCode: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  session: 'same',
}

/** An enrollment from the password to the end, over a connection that was added by hand. */
async function enrollWith(oddities: Partial<Oddities>) {
  const service = await startOddService({ ...usual, ...oddities })
  onTestFinished(service.close)
  const app = await startTestApp({ practiceEndpoint: service.endpoint })
  const { id: connectionId } = await app.want('connections.save', {
    userPoolId: 'local_0ddPool',
    clientId: 'oddclient',
    issuer: 'Odd',
  })
  const credentials = { connectionId, username: 'ada', password: 'correct horse' }
  const { signInId } = await app.want('signIn.start', credentials)
  const names = { issuer: 'Odd', accountName: 'ada' }
  const { enrollment } = await app.want('enrollment.associate', { signInId, ...names })
  const enrollmentId = enrollment.id
  await app.want('enrollment.verify', { enrollmentId, friendlyDeviceName: 'Computer' })
  const finished = await app.want('enrollment.finish', { enrollmentId })
  return { enrolled: service.isEnrolled(), phase: finished.enrollment.phase, signIn: finished.signIn.state }
}

const enrolled = { enrolled: true, phase: 'active', signIn: 'signedIn' }

describe.each(['session', 'accessToken'] as const)('by %s, an enrollment succeeds with', (route) => {
  it.each([
    ['a session that never changes', { session: 'same' }],
    ['sessions only where they cannot be left out', { session: 'sparse' }],
    ['a secret in small letters', { secretCode: 'gezdgnbvgy3tqojqgezdgnbvgy3tqojq' }],
    ['a padded secret', { secretCode: 'GEZDGNBVGY3TQOJQGEZDGNBVGY======' }],
    ['a secret with spare bits that are not zero', { secretCode: 'GEZDGNBVGY3TQOJQGEZDGNBVGZ' }],
    ['a short secret', { secretCode: 'GEZDGNBVGY3TQOJQ' }],
    ['a very short one in small letters, with spare bits', { secretCode: 'asdfasdfasdf' }],
    ['an id for SRP that is no name of the user', { password: 'srpWithTwoNames' }],
    ['a session that is given once', { password: 'srpWithTwoNames', session: 'sparse' }],
    ['nothing written as null', { absent: 'null', session: 'sparse' }],
    ['nothing written as empty texts', { absent: 'empty', session: 'sparse' }],
    ['another spelling of success', { success: 'Success' }],
  ] satisfies [string, Partial<Oddities>][])('%s', async (_, oddities) => {
    expect(await enrollWith({ route, ...oddities })).toEqual(enrolled)
  })
})

describe('by session, an enrollment succeeds when what can be set up is', () => {
  it.each([
    ['not said', undefined],
    ['JSON text', '["SMS_MFA","SOFTWARE_TOKEN_MFA"]'],
    ['a list', ['SOFTWARE_TOKEN_MFA']],
    ['names with commas', 'SMS_MFA, SOFTWARE_TOKEN_MFA'],
    ['written as another language writes lists', "['SOFTWARE_TOKEN_MFA', 'SMS_MFA']"],
    ['an empty list', '[]'],
  ])('%s', async (_, canSetUp) => {
    expect(await enrollWith({ canSetUp })).toEqual(enrolled)
  })
})

describe('by session, an enrollment succeeds when the parameters of the challenge are', () => {
  it.each([
    ['JSON text', '{"MFAS_CAN_SETUP":"[\\"SOFTWARE_TOKEN_MFA\\"]","USER_ID_FOR_SRP":"ada"}'],
    ['a list', []],
    ['a list of pairs', [{ Name: 'MFAS_CAN_SETUP', Value: 'SOFTWARE_TOKEN_MFA' }]],
    ['null', null],
  ])('%s', async (_, parameters) => {
    expect(await enrollWith({ parameters })).toEqual(enrolled)
  })
})

it('by accessToken, an enrollment succeeds where preferences are unknown but the factor is on', async () => {
  expect(await enrollWith({ route: 'accessToken', preference: 'unknown' })).toEqual(enrolled)
})
