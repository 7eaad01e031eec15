// The users of the practice pool's default seed, by what is special about them.
import type { TestUser } from '../../support/test-app'

const user = (userPoolId: string, username: string, password: string): TestUser => ({
  userPoolId,
  username,
  password,
})

export const alex = user('eu-west-1_Pract1ceA', 'alex', 'Practice-makes-perfect-1')
export const samOnTheFirstDay = user('eu-west-1_Pract1ceA', 'sam', 'Welcome-to-Acme-1')
export const robinSelfRegistered = user('eu-west-1_Pract1ceA', 'robin', 'Signed-up-alone-1')
export const jordanInOptionalPool = user(
  'eu-central-1_Opt1onalB',
  'jordan@acme.example',
  'Choose-it-yourself-1',
)
export const caseyBehindClientSecret = user('us-east-1_Secret0Cl', 'casey', 'Keep-this-secret-1')
export const morganWithoutSrp = user('ap-southeast-2_Passw0rdD', 'morgan', 'Straight-to-the-point-1')
export const kimWithPhone = user('eu-north-1_TextMsgsE', 'kim', 'Send-me-a-code-1')
export const patWithoutPassword = user('eu-west-3_Passl3ssF', 'pat', 'One-code-is-enough-1')
export const drewWithDevices = user('us-west-2_Rememb3rG', 'drew', 'Remember-this-device-1')
export const opalAskedFirst = user('ca-central-1_Opt1nDevH', 'opal', 'Ask-me-first-1')
export const noorWithRotation = user('ap-northeast-1_R0tat1ngI', 'noor', 'Signed-up-today-1')
export const leeInTheBrowser = user('eu-west-2_Manag3dJ', 'lee', 'Meet-me-in-the-browser-1')
export const julesToReset = user('sa-east-1_H3lpYoursK', 'jules', 'Reset-by-the-help-desk-1')
export const remyUnconfirmed = user('sa-east-1_H3lpYoursK', 'remy', 'Almost-signed-up-1')
