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
